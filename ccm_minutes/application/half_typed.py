"""What stands in a form that is open and not done yet, kept so that a crash takes none of it."""

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """The fields of an open form.

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

    def keep_form(self, meeting_id: str, half: HalfTyped | None) -> None:
        """Makes it durable in place of the one before; None leaves none.

        Raises:
            NotNow, StoreDamaged, UnknownMeeting: it was not kept.
        """

    def kept_form(self, meeting_id: str) -> HalfTyped | None:
        """What was kept last and is not done; None where there is nothing."""
