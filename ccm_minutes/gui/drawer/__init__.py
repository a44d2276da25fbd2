"""Forms that open at the right while the meeting goes on."""
