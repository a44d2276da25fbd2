"""Locking the window: by key, by idle time, with the screen and before sleep."""
