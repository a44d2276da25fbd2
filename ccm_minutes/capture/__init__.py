"""The grammar of capture lines: what the note-taker types while people speak."""
