"""A second copy of the store: when it is made, which copies are kept, how it stands with it."""
