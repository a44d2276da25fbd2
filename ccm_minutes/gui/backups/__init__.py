"""The second copy in the window."""
