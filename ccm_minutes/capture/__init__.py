"""The grammar of capture lines."""
