"""Spelling by dictionaries that come with the program."""
