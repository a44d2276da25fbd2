"""The encrypted store: SQLite with SQLCipher, reached through SQLAlchemy."""

from ccm_minutes.adapters.store.open import make_store, open_store, open_to_log, open_with_key
from ccm_minutes.adapters.store.register import SqlRegister

__all__ = ["SqlRegister", "make_store", "open_store", "open_to_log", "open_with_key"]
