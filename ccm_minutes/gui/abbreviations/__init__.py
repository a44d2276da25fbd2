"""Short forms for long ones: the list of a body, and their use in a meeting."""
