"""Failures and the names of edits in French."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ccm_minutes.adapters.foreign.faults import UnfitFile
from ccm_minutes.adapters.packages.container import manifest_at
from ccm_minutes.adapters.packages.faults import NoBackup
from ccm_minutes.adapters.store.faults import UnreadableStore, UnwritableStore
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.checking.listing import OpenPoint, Source
from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.domain.meeting import MeetingStatus
from ccm_minutes.gui.drawer.findings_words import in_the_window_s_words
from ccm_minutes.gui.language import ENGLISH, FRENCH, Language
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.sentences import named, worded
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.says import NAME_STANDS
from tests.gui.meetings import THANKS


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    Language(ForThisStart({"language": FRENCH}))
    yield
    Language(ForThisStart({"language": ENGLISH}))
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_a_failure_is_told_in_french_with_what_was_put_into_it(tmp_path: Path) -> None:
    there = tmp_path / "minutes.docx"
    there.touch()
    with pytest.raises(OutputFault) as raised:
        DiskFiles().write(there, b"", replace=False)

    told = worded(raised.value.sentence)
    assert told.startswith(f"{there} existe déjà.")


@pytest.mark.usefixtures("french")
def test_what_is_not_known_is_told_as_it_is() -> None:
    assert worded("Something else {0}.") == "Something else {0}."
    assert worded("") == ""
    assert worded("\n") == "\n"


@pytest.mark.usefixtures("french")
def test_braces_in_what_was_put_in_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "{0}{1}{x}"
    assert f"Le coffre {folder}" in worded(UnreadableStore(folder).sentence)


@pytest.mark.usefixtures("french")
def test_a_finding_says_in_french_what_is_wrong_and_what_to_do() -> None:
    says = NAME_STANDS.format(words="Averland: the north", where="agenda[0].entries[1]")
    finding = Finding("name", Severity.BLOCK, "agenda[0].entries[1]", "Averland", "", says)
    point = in_the_window_s_words(OpenPoint(finding, Source.RELEASE))

    assert point.fault.startswith("“Averland: the north” à agenda[0].entries[1] nomme")
    assert point.remedy.startswith("Mettez des mots neutres")


def test_in_english_a_sentence_is_as_it_was_worded(qapp: QApplication) -> None:
    sentence = "There is no file x. Check its name and folder."
    assert worded(sentence) == sentence
    assert named("remove entry") == "remove entry"


def test_undo_is_named_in_french(room: Room, window: Window) -> None:
    room.sitting.do(remove_entry(THANKS))
    window.speak(FRENCH)
    try:
        actions = window.menu_bar.findChildren(QAction)
        undo = next(one.text() for one in actions if one.text().startswith("&Annuler"))
        assert undo == "&Annuler retirer l’entrée"
        window.message_bar.warn("The passphrase is empty. Choose one of several words.")
        assert window.message_bar.sentence.text().startswith("La phrase secrète est vide")
    finally:
        window.speak(ENGLISH)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "le disque est plein"),
        (errno.EACCES, "l’accès n’en est pas permis"),
        (errno.EROFS, "ce disque ne peut être que lu"),
        (errno.ENOENT, "il n’y a pas de tel fichier ou dossier"),
        (errno.EIO, "le disque ne répond pas comme il devrait"),
    ],
)
def test_what_the_system_says_is_told_in_french(number: int, said: str, tmp_path: Path) -> None:
    error = OSError(number, os.strerror(number))

    unwritable = worded(UnwritableStore(tmp_path, reason_of(error)).sentence)
    assert f" : {said}. " in unwritable.replace("\u00a0", " ")
    with pytest.raises(NoBackup) as raised, failing(number):
        manifest_at(tmp_path / "a.ccmbackup")
    told = worded(raised.value.sentence).replace("\u00a0", " ")
    assert f"ne peut pas être lu : {said}. Rien" in told


@contextmanager
def failing(number: int) -> Iterator[None]:
    """Has every file that is opened fail so."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", fail)
        yield


@pytest.mark.usefixtures("french")
def test_a_short_reason_is_told_in_french_with_what_stands_in_it() -> None:
    part = UnfitFile("x.docx", "its part word/a.xml is damaged (line 7)", "Make it smaller.")
    told = worded(part.sentence)

    assert "sa partie word/a.xml est endommagée (ligne 7). Réduisez-la." in told


@pytest.mark.usefixtures("french")
def test_a_file_that_is_called_like_a_reason_keeps_its_name(tmp_path: Path) -> None:
    assert "/the disk is full.db" in worded(f"There is no file {tmp_path}/the disk is full.db. ")


def test_a_number_that_has_no_words_of_ours_is_told_by_the_system() -> None:
    assert reason_of(OSError(errno.EDOM, "out of domain")) == "out of domain"
    assert reason_of(OSError("what")) == "the system does not say why"


def test_the_days_of_meetings_on_the_shelf_are_told_in_french(window: Window) -> None:
    shelf = Shelf(window)
    line = MeetingLine("a", "Réunion", "Cercle", 1, date(2031, 8, 4), MeetingStatus.DRAFT)
    window.speak(FRENCH)
    try:
        shelf.show_meetings((line,), ())
        assert "4 août 2031 · Cercle" in shelf.meetings.model().index(0, 0).data()
    finally:
        window.speak(ENGLISH)
