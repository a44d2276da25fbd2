"""The meeting as frozen values, and the rules on them. Standard library only."""
