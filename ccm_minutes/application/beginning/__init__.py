"""What the next meeting of a body begins with."""
