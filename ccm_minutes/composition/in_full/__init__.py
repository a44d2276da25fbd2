"""How the full version is read out of a meeting, part by part."""
