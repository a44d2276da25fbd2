"""How the guard says no."""

from ccm_minutes.domain.errors import InputFault


class UnfitFile(InputFault):
    """A file of somebody else cannot be taken; the sentence names it, says why and what to do.

    Args:
        name: what the sentence calls the file.
        why: what is wrong with it, as ``it is damaged``; no stop at the end.
        instead: what to do, a whole sentence.
    """

    def __init__(self, name: str, why: str, instead: str = "Give another file.") -> None:
        super().__init__(f"{name} cannot be used: {why}. {instead}")
        self.why = why


class Unfit(Exception):
    """What is wrong, before it is known what the file is called.

    Attributes:
        why: as in ``UnfitFile``; instead: likewise, empty for what fits any file.
    """

    def __init__(self, why: str, instead: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.instead = instead
