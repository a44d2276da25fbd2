"""Failures of the use cases."""

from ccm_minutes.domain.errors import InputFault, StoreHeld


class UnknownMeeting(InputFault):
    """No meeting with this id."""

    def __init__(self, meeting_id: str) -> None:
        super().__init__(
            f"There is no meeting with the id '{meeting_id}' in this store. "
            "The verb 'list' shows the ids there are."
        )


class NotNow(StoreHeld):
    """The store takes nothing at the moment; the same can be tried again later."""


class StaleMeeting(StoreHeld):
    """A part was changed elsewhere since it was read."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"This {what} was changed elsewhere since it was opened here. Nothing was "
            "overwritten. Open the meeting again to see both."
        )


class ReleaseNotLogged(StoreHeld):
    """A sanitised version goes nowhere, because the store cannot take the record of it."""

    def __init__(self, held: StoreHeld) -> None:
        super().__init__(
            f"No sanitised version was made, because its release cannot be logged. {held.sentence}"
        )
