"""What can be wrong with what a writer is given."""

from ccm_minutes.domain.errors import InputFault


class UnusableTemplate(InputFault):
    """A file cannot serve as a template; the sentence names it and says why.

    Attributes:
        why: as ``its part word/styles.xml is damaged``.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"{name} cannot be used as a template: {why}. "
            "Choose another Word file, or none for the program's own template."
        )
        self.why = why
