"""The parts of a file of slides, one module each."""
