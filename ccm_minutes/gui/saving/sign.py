"""The sign in the status bar that says how it stands with what was typed, and its banner."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from ccm_minutes.application.keeping import Standing
from ccm_minutes.gui.message_bar import Choice, MessageBar
from ccm_minutes.gui.saving.saving import Stage
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.words import say


class SavingSign:
    """Says "Saved" on the store's word alone; colour is never all that tells.

    Args:
        label: in the status bar.
        bar: where it is said at length what is wrong.
    """

    def __init__(self, label: QLabel, bar: MessageBar) -> None:
        self._label = label
        self._bar = bar
        self._banner = ""
        self._refused = False
        self.ways_on: Sequence[Choice] = ()

    def clear(self) -> None:
        """Says nothing, as where no meeting is open."""
        self._refused = False
        self._put_banner_away()
        self._label.clear()

    def show(self, standing: Standing, stage: Stage) -> None:
        """Says how it stands."""
        if stage is Stage.SAVED:
            self._put_banner_away()
            if not self._refused:
                self._say_saved(standing.saved)
            return
        self._refused = False
        if stage is Stage.UNSAVED:
            self._label_becomes(_not_saved(standing.waiting), stage)
            self._raise_banner(standing)
        else:
            self._label_becomes(say("… Saving"), stage)

    def saved(self, time: str) -> None:
        """Says that all of it was saved at a time of day."""
        self.made()
        self._label_becomes(say("✓ Saved {0}").format(time), Stage.SAVED)

    def made(self) -> None:
        """Forgets the edit that was refused, since another was made."""
        if self._refused:
            self._refused = False
            self._bar.hide()

    def refuse(self, sentence: str) -> None:
        """Says that an edit was not made, and why."""
        self._refused = True
        self._label_becomes(say("✗ The last change is not saved"), Stage.UNSAVED)
        self._bar.warn(sentence)

    def _say_saved(self, at: str | None) -> None:
        words = say("All of it is saved") if at is None else say("✓ Saved {0}").format(at[11:19])
        self._label_becomes(words, Stage.SAVED)

    def _label_becomes(self, words: str, stage: Stage) -> None:
        if self._label.property("rank") != stage.value:
            self._label.setProperty("rank", stage.value)
            self._label.style().polish(self._label)
        if self._label.text() != words:
            self._label.setText(words)

    def _raise_banner(self, standing: Standing) -> None:
        banner = _banner(standing)
        # Said once: whoever puts it away has read it, and the sign below stays.
        if banner != self._banner:
            self._banner = banner
            self._bar.warn(banner, *(self.ways_on if standing.lasting else ()))

    def _put_banner_away(self) -> None:
        if self._banner and self._bar.sentence.text() == self._banner:
            self._bar.hide()
        self._banner = ""


def _not_saved(waiting: int) -> str:
    if waiting == 1:
        return say("✗ One edit is not saved yet")
    return say("✗ {0} edits are not saved yet").format(waiting)


def _banner(standing: Standing) -> str:
    reason = worded(standing.reason or "") or say("The store does not answer.")
    if standing.lasting:
        return say(
            "{0} What you type is kept in memory alone until then: write the meeting as a meeting "
            "file elsewhere, or open it again."
        ).format(reason)
    return say("{0} What you type is kept in memory and saved as soon as it can be.").format(reason)
