"""A finished document put where it is wanted, with its report, or not at all."""

import json
from pathlib import Path
from typing import Any

import pytest

from ccm_minutes.application.delivering import Delivered, Delivery, Outlets, deliver
from ccm_minutes.application.exporting import Press, Request, Version
from ccm_minutes.application.inspecting import Awaited, Inspected, NotFitToGoOut
from ccm_minutes.application.kinds import CannotBeMade
from ccm_minutes.application.ports import Progress
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.errors import OutputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template
from ccm_minutes.release.examination import ReleaseRefused
from tests.application.meetings import meeting, paragraph
from tests.fakes.sheets import no_sheet

OUT, REPORT = Path("/out/minutes.docx"), Path("/out/report.json")


class FakeFiles:
    """The port ``WholeFiles``, in memory; writes no file at the paths it is told."""

    def __init__(self, *fails: Path) -> None:
        self.fails = fails
        self.there: dict[Path, bytes] = {}

    def must_take(self, path: Path, *, replace: bool) -> None:
        if path in self.there and not replace:
            raise OutputFault(f"{path} is there already.")

    def write(self, path: Path, content: bytes, *, replace: bool) -> None:
        self.must_take(path, replace=replace)
        if path in self.fails:
            raise OutputFault(f"{path} cannot be written.")
        self.there[path] = content


class FakeClock:
    """The port ``Clock``, standing still."""

    def now(self) -> str:
        return "2026-05-20T09:00:00+02:00"


def write(document: Document, progress: Progress) -> bytes:
    """The port ``DocumentWriter``: the words alone."""
    progress(1, 1)
    return repr(document).encode()


def read(_content: bytes, _awaited: Awaited) -> Inspected:
    """The port ``SecondReader``: content with everything."""
    return Inspected(("everything",), ())


MEETING = meeting(paragraph("It was agreed."))
BLOCKED = meeting(
    paragraph("It was agreed by all who came there.", marking=Marking.FOUO),
    paragraph("It was agreed by all who came there."),
)


def delivered(
    files: FakeFiles, what: Meeting = MEETING, version: Version = Version.FULL, **of: Any
) -> Delivered:
    delivery = Delivery(Request(version), **{"out": OUT, "report": REPORT, **of})
    return deliver(
        what, delivery, Outlets(Press(write, read), files, FakeClock(), write_sheet=no_sheet)
    )


def report_in(files: FakeFiles) -> Any:
    return json.loads(files.there[REPORT])


def test_document_and_report_are_put_in_their_places() -> None:
    files = FakeFiles()

    done = delivered(files)

    assert b"It was agreed." in files.there[OUT]
    assert report_in(files)["sha256"] == done.sha256
    assert report_in(files)["at"] == "2026-05-20T09:00:00+02:00"


def test_no_report_is_written_unless_it_is_asked_for() -> None:
    files = FakeFiles()

    delivered(files, report=None)

    assert set(files.there) == {OUT}


def test_a_full_version_is_held_against_no_rule_of_release() -> None:
    files = FakeFiles()

    delivered(files, BLOCKED)

    assert report_in(files)["findings"] == report_in(files)["checks"] == []
    assert report_in(files)["refused"] is False


def test_a_refused_release_leaves_its_report_alone() -> None:
    files = FakeFiles()

    with pytest.raises(ReleaseRefused):
        delivered(files, BLOCKED, Version.SANITISED)

    assert set(files.there) == {REPORT}
    assert report_in(files)["refused"] is True
    assert report_in(files)["sha256"] is None


def test_a_meeting_without_a_marking_gives_a_report_without_one() -> None:
    files = FakeFiles()
    delivered(files)
    assert report_in(files)["marking"] is None


def test_a_mark_anywhere_in_the_meeting_marks_the_report() -> None:
    files = FakeFiles()
    delivered(files, BLOCKED)
    assert report_in(files)["marking"] == "FOUO"


def test_without_a_report_there_is_no_document() -> None:
    files = FakeFiles(REPORT)

    with pytest.raises(OutputFault):
        delivered(files)

    assert files.there == {}


def test_the_report_takes_back_what_could_not_be_written() -> None:
    files = FakeFiles(OUT)

    with pytest.raises(OutputFault, match="minutes"):
        delivered(files)

    assert report_in(files)["sha256"] is None


def test_what_the_second_reader_minds_goes_nowhere() -> None:
    files = FakeFiles()

    def minds(_content: bytes, _awaited: Awaited) -> Inspected:
        return Inspected((), ("There is a bookmark.",))

    press = Press(WordWriter(own_template()), minds)
    delivery = Delivery(Request(Version.SANITISED), OUT, REPORT)

    with pytest.raises(NotFitToGoOut, match="There is a bookmark"):
        deliver(MEETING, delivery, Outlets(press, files, FakeClock(), write_sheet=no_sheet))

    assert OUT not in files.there
    assert (report_in(files)["refused"], report_in(files)["sha256"]) == (True, None)


def test_a_name_that_does_not_fit_is_refused_before_anything_is_made() -> None:
    files = FakeFiles()

    with pytest.raises(CannotBeMade, match=r"\.docx"):
        delivered(files, out=Path("/out/minutes.pptx"))

    assert files.there == {}
