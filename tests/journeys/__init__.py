"""Whole meetings at the real window, typed as a note-taker types them."""
