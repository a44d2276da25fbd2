"""Underlines of names and misspelt words in the room, and what is offered at them."""
