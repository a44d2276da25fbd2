"""The one guard for files of others: bytes in; out what was looked through, or a sentence."""
