"""Lists of lines: one model and one painter for all of them."""
