"""A meeting in both versions, passage beside passage."""
