"""Those who asked for the floor, at the right."""
