"""A document as it would be written now, beside the record."""
