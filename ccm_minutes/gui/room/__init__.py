"""The room of one meeting: its window places put together."""
