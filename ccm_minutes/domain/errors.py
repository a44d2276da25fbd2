"""Failures that a user is told about, each a class with the sentence to read.

Every sentence says what is wrong, where, and what to do next. Adapters translate
the errors of third-party libraries into these, once, at their edge.
"""


class MinutesError(Exception):
    """A failure with a sentence for the user.

    Attributes:
        sentence: one or more whole sentences, fit to be shown as they stand.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InputFault(MinutesError):
    """The call or what was given is wrong; the sentence names the file and the place."""


class Refusal(MinutesError):
    """The program says no: a blocking finding, a document that does not verify."""


class WrongKey(MinutesError):
    """The passphrase or key does not open this store."""


class StoreDamaged(MinutesError):
    """The store cannot be read as a whole, or a newer version of the program made it."""


class MadeByNewer(StoreDamaged):
    """A newer version of the program made what cannot be read; there is nothing wrong with it."""


class StoreHeld(MinutesError):
    """The store cannot be written here now."""


class OutputFault(MinutesError):
    """The output cannot be written; what stood there is untouched."""


class Cancelled(MinutesError):
    """The user stopped the work; nothing was written."""
