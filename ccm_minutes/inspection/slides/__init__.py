"""The second reader of finished slides."""
