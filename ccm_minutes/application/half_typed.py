"""What stands in fields that are open and not done yet, kept so that a crash takes none of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """The fields of an open form, or of a page.

    Attributes:
        form: which form it is, as ``item``.
        key: of the part that it is about; empty where the form needs none.
        fields: what stands in each, by its name; plain data that goes into JSON.
    """

    form: str
    key: str
    fields: tuple[tuple[str, Any], ...]


class HalfTypedForms(Protocol):
    """Where it goes before it is an edit."""

    def keep_forms(self, meeting_id: str, halves: Sequence[HalfTyped]) -> None:
        """Makes the forms of a meeting durable in place of those before; none leaves none.

        Raises:
            NotNow, StoreDamaged, UnknownMeeting: they were not kept.
        """

    def kept_forms(self, meeting_id: str) -> tuple[HalfTyped, ...]:
        """What was kept last and is not done, the form that was open last at the end."""

    def keep_page(self, page: str, half: HalfTyped | None) -> None:
        """Makes what stands on a page of no meeting durable; None leaves nothing of it."""

    def kept_page(self, page: str) -> HalfTyped | None:
        """What was kept of a page and is not done; None where there is nothing."""
