"""What the meeting was before: earlier wordings, what was removed, removal for good."""
