"""The agenda as a tree."""
