"""Colours and painting."""
