"""Documents from the window, and what stands against them."""

from pathlib import Path
from time import sleep

from ccm_minutes.application.exporting import Press
from ccm_minutes.application.ports import Progress
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.gui.drawer.findings_form import FindingsForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.persons import AnswersPaths, Person


def said(window: Window) -> str:
    return window.message_bar.sentence.text()


def findings(room: Room) -> FindingsForm | None:
    form = room.drawer.form
    return form if isinstance(form, FindingsForm) else None


def test_a_finished_document_is_opened_only_when_asked(
    room: Room, window: Window, person: Person, asking: AnswersPaths, shown: list[Path]
) -> None:
    person.press("Ctrl+E")
    person.wait_for(lambda: "is written" in said(window))
    assert shown == []

    window.message_bar.first_choice.click()
    window.message_bar.second_choice.click()

    assert shown == [asking.written[0], asking.written[0].parent]


def test_a_finding_is_not_allowed_without_a_reason(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    person.press("Ctrl+Shift+F")
    person.wait_for(lambda: findings(room) is not None)
    form = findings(room)
    assert form is not None
    person.tab_to("allow")
    person.press("Return")

    assert room.sitting.meeting.clearances == ()
    assert "why" in form.about.text()


def test_a_file_that_cannot_be_written_is_told(
    room: Room, window: Window, person: Person, asking: AnswersPaths, tmp_path: Path
) -> None:
    asking.folder = tmp_path / "nowhere"
    person.press("Ctrl+E")
    person.wait_for(lambda: "no such folder" in said(window))

    assert not window.message_bar.progress.isVisible()


def test_writing_can_be_stopped(
    room: Room,
    window: Window,
    person: Person,
    asking: AnswersPaths,
) -> None:
    def endless(document: Document, progress: Progress) -> bytes:
        for done in range(1_000_000):
            progress(done, 1_000_000)
            sleep(0.001)
        raise OutputFault("It was not stopped.")

    object.__setattr__(window.bench.outside, "press", Press(endless, read_again))
    person.press("Ctrl+E")
    person.wait_for(lambda: window.message_bar.progress.maximum() > 1)
    window.message_bar.first_choice.click()
    person.wait_for(lambda: "stopped" in said(window))

    assert not asking.written[0].exists()


def test_the_list_follows_what_is_put_right(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    person.press("Ctrl+Shift+F")
    person.wait_for(lambda: findings(room) is not None)
    form = findings(room)
    assert form is not None
    assert "1 must be settled" in form.about.text()

    person.press("Return")
    person.press("Ctrl+M")

    person.wait_for(lambda: "Nothing stands against a release" in form.about.text())
