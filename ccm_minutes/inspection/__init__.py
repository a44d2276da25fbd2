"""Finished bytes against what they should be. Imports nothing of the program."""
