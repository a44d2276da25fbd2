"""The one file that a whole store fits into: what is in it, and whether it is as it was written."""
