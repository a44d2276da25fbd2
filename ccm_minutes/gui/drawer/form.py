"""What a form at the right gives back."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QLineEdit, QWidget

from ccm_minutes.domain.edits.edit import Edit


class Form(QWidget):
    """Fields for one part of the meeting. It changes nothing until it is done.

    Attributes:
        heading: what stands over it.
        confirms: whether "Done" makes an edit; else the form acts by itself.
        of: which form it is, and the key of the part that it is about, empty for none; what is
            typed in it is kept by these until it is done. None for a form that is not kept.
        lines: of such a form, what is kept nevertheless, by names that stay the same.
    """

    heading = ""
    confirms = True
    of: tuple[str, str] | None = None
    lines: Mapping[str, QLineEdit] = MappingProxyType({})

    def edit(self) -> Edit | None:
        """What the fields say; None where there is nothing to do.

        Raises:
            InputFault: a field says what cannot be; the sentence names it.
        """
        return None
