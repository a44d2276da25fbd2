"""Earlier wordings of the parts of a meeting: which there were, how they differ."""
