"""The card of keys."""
