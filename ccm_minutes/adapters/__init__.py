"""What touches the machine: database, keys, meeting files, settings, files written whole."""
