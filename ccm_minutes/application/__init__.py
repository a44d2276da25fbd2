"""Use cases and ports: a meeting being drafted, the library of meetings, exporting, checking."""
