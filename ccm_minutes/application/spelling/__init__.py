"""The spelling of what is taken down: what is underlined, and what is known."""
