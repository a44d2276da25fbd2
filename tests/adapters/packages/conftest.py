"""The stores of the store's own tests."""

from tests.adapters.store.conftest import folder, opened, register

__all__ = ["folder", "opened", "register"]
