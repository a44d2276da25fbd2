"""Failures and the names of edits in French."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ccm_minutes.adapters.store.faults import UnreadableStore
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.checking.listing import OpenPoint, Source
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.gui.drawer.findings_words import in_the_window_s_words
from ccm_minutes.gui.language import ENGLISH, FRENCH, Language
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.sentences import named, worded
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
