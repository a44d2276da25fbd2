"""A refusal that has more to say in JSON than its sentence."""

from collections.abc import Mapping
from typing import Any

from ccm_minutes.domain.errors import Refusal


class RefusedWith(Refusal):
    """The program says no, and for which findings.

    Attributes:
        details: go beside the sentence in a JSON answer.
    """

    def __init__(self, sentence: str, details: Mapping[str, Any]) -> None:
        super().__init__(sentence)
        self.details = details
