"""Which adapter serves which port. Small modules, so that a verb loads only what it needs."""
