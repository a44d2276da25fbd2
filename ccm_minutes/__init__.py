"""Minutes of treaty meetings: typed while delegations speak, exported in full and sanitised."""

__version__ = "0.1.0"
