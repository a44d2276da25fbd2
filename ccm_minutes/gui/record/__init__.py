"""The record of one item, as it will read."""
