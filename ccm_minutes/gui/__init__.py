"""The window. The only place with Qt."""
