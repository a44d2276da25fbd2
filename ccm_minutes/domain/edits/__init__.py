"""Edits: pure functions from a meeting to a meeting, each with the name that undo shows."""
