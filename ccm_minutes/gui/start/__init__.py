"""First start and unlocking."""
