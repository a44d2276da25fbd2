"""The keyring of this computer."""

from ccm_minutes.adapters.keyrings.patient import LIMIT, SystemKeyring

__all__ = ["LIMIT", "SystemKeyring"]
