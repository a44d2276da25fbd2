"""The log of the program itself: one place to write it, and what fills it unasked."""
