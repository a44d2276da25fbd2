"""The shelf: all meetings, and new ones."""
