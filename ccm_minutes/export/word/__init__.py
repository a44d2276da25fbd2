"""The parts of a Word document, one module each."""
