"""What the kinds of document have in common; knows printed meetings and no others."""
