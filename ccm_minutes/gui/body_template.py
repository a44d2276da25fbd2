"""The template of a body, given and taken away in the window."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ccm_minutes.domain.errors import Cancelled, MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.message_bar import Choice, MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.words import say


class BodyTemplate:
    """Asks for a letterhead, has it looked through beside the window, and tells in the bar."""

    def __init__(
        self, parent: QWidget, outside: Outside, asking: Asking, background: Background
    ) -> None:
        self._parent = parent
        self._outside = outside
        self._asking = asking
        self._background = background

    def change_for(self, meeting: Meeting, bar: MessageBar) -> None:
        """Gives the body of a meeting a template, or offers to take away the one that it has."""
        self.change(meeting.details.body or "", bar)

    def change(self, body: str, bar: MessageBar) -> None:
        """Gives a body a template, or offers to take away the one that it has."""
        templates = self._outside.templates
        if templates is None:
            return
        if not body.strip():
            bar.warn(say("A template belongs to a body. Say in “Meeting…” which body meets."))
        elif templates.there(body):
            bar.tell(
                say("{0} has a template of its own.").format(body),
                Choice(say("Choose &another…"), lambda: self._ask(body, bar)),
                Choice(say("Use the &program’s"), lambda: self._take_away(body, bar)),
            )
        else:
            self._ask(body, bar)

    def _ask(self, body: str, bar: MessageBar) -> None:
        file = self._asking.which_template(self._parent, self._outside.documents)
        if file is not None:
            self._give(body, file, bar)

    def _give(self, body: str, file: Path, bar: MessageBar) -> None:
        templates = self._outside.templates
        if templates is None:
            return
        task = Task(
            lambda _given: bar.tell(
                say("Documents of {0} are written on {1} from now on.").format(body, file.name)
            ),
            lambda failure: _failed(failure, bar),
        )
        bar.work(say("Looking through {0}…").format(file.name), Choice(say("Stop"), task.cancel))
        self._background.run(
            lambda progress: templates.give(body, file, partial(progress, 0, 0)), task
        )

    def _take_away(self, body: str, bar: MessageBar) -> None:
        templates = self._outside.templates
        if templates is None:
            return
        task = Task(
            lambda _gone: bar.tell(
                say("Documents of {0} have the program’s own template from now on.").format(body)
            ),
            lambda failure: bar.warn(failure.sentence),
        )
        self._background.run(lambda _progress: templates.remove(body), task)


def _failed(failure: MinutesError, bar: MessageBar) -> None:
    if isinstance(failure, Cancelled):
        bar.tell(say("Stopped. No template was changed."))
    else:
        bar.warn(failure.sentence)
