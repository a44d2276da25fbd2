"""Speaker lines and what follows them."""

from dataclasses import replace

import pytest

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedKind, PrintedName
from tests.composition.meetings import name, printed

AVERLAND = name("Averland")
MARSHES = name("The Marshes", "the Marshes")
PRESIDENT = name("President", article="the")
AFFECTED = name("An affected State", "an affected State")


def said(*speakers: PrintedName, **more: object) -> PrintedEntry:
    entry = PrintedEntry(PrintedKind.INTERVENTION, speakers=speakers)
    return replace(entry, **more)  # type: ignore[arg-type]


def speaker_line(entry: PrintedEntry, kind: str) -> Paragraph:
    meeting = printed(PrintedItem("Opening", entries=(entry,)))
    (line,) = (block for block in compose(meeting, kind).blocks if block.role is Role.SPEAKER)
    return line


LABELS = [
    (said(AVERLAND), "Averland:", "Averland said:"),
    (said(MARSHES), "The Marshes:", "The Marshes said:"),
    (said(AFFECTED), "An affected State:", "An affected State said:"),
    (said(AVERLAND, MARSHES), "Averland and the Marshes:", "Averland and the Marshes said:"),
    (said(MARSHES, AVERLAND), "The Marshes and Averland:", "The Marshes and Averland said:"),
    (said(PRESIDENT), "President:", "The President said:"),
    (said(AVERLAND, PRESIDENT), "Averland and President:", "Averland and the President said:"),
    (
        said(AVERLAND, capacity="on behalf of all"),
        "Averland (on behalf of all):",
        "Averland (on behalf of all) said:",
    ),
    (said(AVERLAND, in_writing=True), "Averland (in writing):", "Averland (in writing) said:"),
    (
        said(AVERLAND, in_writing=True, capacity="Reporting"),
        "Averland (Reporting, in writing):",
        "Averland (Reporting, in writing) said:",
    ),
    (
        said(MARSHES, lead_in="In summary"),
        "In summary, the Marshes:",
        "In summary, the Marshes said:",
    ),
    (
        said(AFFECTED, lead_in="Finally,"),
        "Finally, an affected State:",
        "Finally, an affected State said:",
    ),
    (
        said(PRESIDENT, lead_in="In summary"),
        "In summary, the President:",
        "In summary, the President said:",
    ),
    (said(impersonal=True), "It was said:", "It was said:"),
    (
        said(impersonal=True, lead_in="In summary"),
        "In summary, it was said:",
        "In summary, it was said:",
    ),
    (
        said(impersonal=True, capacity="Reporting"),
        "It was said (Reporting):",
        "It was said (Reporting):",
    ),
]


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "report"])
@pytest.mark.parametrize(("entry", "label"), [(entry, label) for entry, label, _ in LABELS])
def test_a_speaker_line_is_a_label_that_is_not_counted(
    kind: str, entry: PrintedEntry, label: str
) -> None:
    line = speaker_line(entry, kind)
    assert (line.text, line.counted) == (label, False)


@pytest.mark.parametrize(("entry", "sentence"), [(entry, said) for entry, _, said in LABELS])
def test_in_a_summary_it_is_a_sentence_that_takes_a_letter(
    entry: PrintedEntry, sentence: str
) -> None:
    line = speaker_line(entry, "summary")
    assert (line.text, line.counted) == (sentence, True)


def test_braces_in_a_name_or_a_capacity_are_left_alone() -> None:
    entry = said(name("{speaker}"), capacity="{0} {as}")
    assert speaker_line(entry, "summary").text == "{speaker} ({0} {as}) said:"
    assert speaker_line(entry, "minutes").text == "{speaker} ({0} {as}):"
