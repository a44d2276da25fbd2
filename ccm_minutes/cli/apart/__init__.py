"""Word files of others become templates in a process of its own."""
