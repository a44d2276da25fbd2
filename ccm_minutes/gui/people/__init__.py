"""Delegations and action points at the right."""
