"""The log of releases: a record before every sanitised document, and nothing of it in one."""

from dataclasses import replace
from pathlib import Path

import pytest

from ccm_minutes import __version__
from ccm_minutes.application.delivering import Delivered, Delivery, Outlets, deliver
from ccm_minutes.application.exporting import Press, Request, Version
from ccm_minutes.application.failures import ReleaseNotLogged, UnknownMeeting
from ccm_minutes.application.release_log import LogBook, StillLogged
from ccm_minutes.application.release_record import ReleaseOutcome, ReleaseRecord
from ccm_minutes.domain.errors import OutputFault, StoreHeld
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template
from ccm_minutes.release.examination import ReleaseRefused, examine
from tests.application.test_delivering import (
    BLOCKED,
    MEETING,
    OUT,
    REPORT,
    FakeClock,
    FakeFiles,
    read,
    report_in,
)
from tests.fakes.register import FakeRegister
from tests.fakes.sheets import no_sheet

PRESS = Press(WordWriter(own_template()), read)


class FakeUser:
    """The port ``User``."""

    def name(self) -> str:
        return "maren"


class NotedRegister(FakeRegister):
    """A register that holds the meeting of the tests, and fails from the given record on."""

    def __init__(self, what: Meeting = MEETING, fails_at: int = 99) -> None:
        super().__init__(what)
        self._fails_at = fails_at

    def log_release(self, meeting_id: str, release: ReleaseRecord) -> None:
        if len(self.releases(meeting_id)) >= self._fails_at:
            raise StoreHeld("The disk is full.")
        super().log_release(meeting_id, release)

    @property
    def outcomes(self) -> list[str]:
        return [record.outcome.value for record in self.releases("m1")]


def released(
    files: FakeFiles,
    register: NotedRegister,
    what: Meeting = MEETING,
    version: Version = Version.SANITISED,
    out: Path = OUT,
) -> Delivered:
    book = LogBook(register, FakeClock(), FakeUser())
    outlets = Outlets(PRESS, files, FakeClock(), book, write_sheet=no_sheet)
    return deliver(what, Delivery(Request(version, language="fr"), out, REPORT), outlets)


def test_a_release_is_logged_with_all_there_is_to_say_of_it() -> None:
    register = NotedRegister()

    done = released(FakeFiles(), register)

    (record,) = register.releases("m1")
    assert (record.outcome, record.at, record.by, record.file, record.kind, record.language) == (
        ReleaseOutcome.RELEASED,
        "2026-05-20T09:00:00+02:00",
        "maren",
        "minutes.docx",
        "minutes",
        "fr",
    )
    assert (record.sha256, record.program) == (done.sha256, __version__)
    assert record.warnings == done.findings != ()


def test_a_finding_that_was_allowed_is_logged_with_its_reason() -> None:
    passage = "It was agreed by all who came there."
    (found,) = (one for one in examine(BLOCKED, "fr").findings if one.blocks)
    said = Clearance(
        found.text, passage, "Said in public.", "Maren Tollvik", "2026-05-19T08:00:00Z"
    )
    superseded = replace(said, reason="No reason.")
    cleared = replace(BLOCKED, clearances=(superseded, said))
    register = NotedRegister(cleared)

    released(FakeFiles(), register, cleared)

    (record,) = register.releases("m1")
    (allowed,) = record.allowed
    assert allowed.finding == found
    assert (allowed.reason, allowed.by, allowed.at) == (said.reason, said.by, said.at)


def test_a_full_version_and_a_refused_release_are_not_logged() -> None:
    register = NotedRegister(BLOCKED)

    released(FakeFiles(), register, BLOCKED, Version.FULL)
    with pytest.raises(ReleaseRefused):
        released(FakeFiles(), register, BLOCKED)

    assert not register.releases("m1")


def test_a_release_is_logged_before_its_document_is_in_its_place() -> None:
    register = NotedRegister()

    class Watching(FakeFiles):
        def write(self, path: Path, content: bytes, *, replace: bool) -> None:
            assert register.outcomes == ([] if path == REPORT else ["released"])
            super().write(path, content, replace=replace)

    files = Watching()
    released(files, register)

    assert set(files.there) == {OUT, REPORT}


def test_what_cannot_be_logged_goes_nowhere() -> None:
    files = FakeFiles()

    with pytest.raises(ReleaseNotLogged, match=r"cannot be logged\. The disk is full"):
        released(files, NotedRegister(fails_at=0))

    assert OUT not in files.there
    assert report_in(files)["sha256"] is None


def test_a_meeting_that_the_store_does_not_hold_goes_nowhere() -> None:
    files = FakeFiles()

    with pytest.raises(UnknownMeeting):
        released(files, NotedRegister(replace(MEETING, details=replace(MEETING.details, id="m2"))))

    assert OUT not in files.there
    assert report_in(files)["sha256"] is None


def test_the_log_takes_back_what_could_not_be_written() -> None:
    files, register = FakeFiles(OUT), NotedRegister()

    with pytest.raises(OutputFault, match="minutes"):
        released(files, register)

    out, back = register.releases("m1")
    assert register.outcomes == ["released", "not-written"]
    assert (out.release, out.sha256) == (back.release, back.sha256)


def test_where_a_file_is_there_already_nothing_is_logged() -> None:
    files, register = FakeFiles(), NotedRegister()
    files.there[OUT] = b"an older one"

    with pytest.raises(OutputFault, match="there already"):
        released(files, register)

    assert register.outcomes == []
    assert files.there[OUT] == b"an older one"
    assert report_in(files)["sha256"] is None


def test_where_the_log_cannot_take_it_back_the_user_is_told() -> None:
    files, register = FakeFiles(OUT), NotedRegister(fails_at=1)

    with pytest.raises(StillLogged, match="could not be taken back: The disk is full"):
        released(files, register)

    assert register.outcomes == ["released"]
    assert report_in(files)["sha256"] is None


def test_a_process_that_ends_in_between_leaves_the_record() -> None:
    register = NotedRegister()

    class Ending(FakeFiles):
        def write(self, path: Path, content: bytes, *, replace: bool) -> None:
            if path == OUT:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        released(Ending(), register)

    assert register.outcomes == ["released"]


def test_a_file_name_that_is_no_text_can_be_logged() -> None:
    register = NotedRegister()

    released(FakeFiles(), register, out=Path("/out/gen\udce8ve.docx"))

    assert register.releases("m1")[0].file == "gen\\udce8ve.docx"


def test_nothing_of_the_log_is_in_the_document() -> None:
    logged, plain = FakeFiles(), FakeFiles()

    released(logged, NotedRegister())
    deliver(
        MEETING,
        Delivery(Request(Version.SANITISED, language="fr"), OUT, REPORT),
        Outlets(PRESS, plain, FakeClock(), write_sheet=no_sheet),
    )

    assert logged.there == plain.there
