"""Running text in an editor: runs in, runs out."""
