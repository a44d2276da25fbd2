"""Choosing one of many by a few letters, in the drawer."""
