"""From a document tree to bytes."""
