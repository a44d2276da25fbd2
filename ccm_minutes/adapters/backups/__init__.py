"""A second copy of the store: backups that were read again, and a journal of edits."""
