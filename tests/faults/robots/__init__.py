"""Robots that work at a store in processes of their own, until they are killed."""
