"""Finding words in all meetings."""
