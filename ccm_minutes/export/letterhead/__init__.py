"""A letterhead of the user as a template: its styles, its pages, what stands at top and foot."""
