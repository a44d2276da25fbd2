"""What a careful reader would object to in a meeting's minutes."""
