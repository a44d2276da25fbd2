"""Documents straight from a meeting file."""

import hashlib
import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.cli.calls import SAMPLE, Caller, sample, written


def leaking(folder: Path) -> Path:
    """The sample with a name left in a sentence that is not marked."""
    value = sample()
    value["agenda"][0]["entries"][0]["text"] = "Brennmark opened the meeting."
    return written(folder, value)


def words_in(document: Path) -> str:
    with ZipFile(document) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "summary", "report"])
@pytest.mark.parametrize("version", ["full", "sanitised"])
def test_every_kind_is_written_in_both_versions(
    call: Caller, tmp_path: Path, kind: str, version: str
) -> None:
    out = tmp_path / "minutes.docx"

    answer = call("render", SAMPLE, "--out", out, "--kind", kind, "--version", version)

    assert (answer.status, answer.out) == (0, f"{out}\n")
    assert ("Brennmark" in words_in(out)) is (version == "full")
    assert "Averland" in words_in(out)


@pytest.mark.parametrize("version", ["full", "sanitised"])
def test_an_agenda_is_written_and_read_again(call: Caller, tmp_path: Path, version: str) -> None:
    out = tmp_path / "agenda.docx"

    answer = call("render", SAMPLE, "--out", out, "--kind", "agenda", "--version", version)
    read_again = call("verify", out, "--against", SAMPLE, "--kind", "agenda")

    assert (answer.status, read_again.status) == (0, 0 if version == "sanitised" else 1)
    assert "Provisional agenda" in words_in(out)
    assert ("Brennmark" in words_in(out)) is (version == "full")


@pytest.mark.parametrize("version", ["full", "sanitised"])
def test_a_briefing_is_written_and_read_again(call: Caller, tmp_path: Path, version: str) -> None:
    out = tmp_path / "briefing.pptx"

    answer = call("render", SAMPLE, "--out", out, "--kind", "briefing", "--version", version)
    read_again = call("verify", out, "--against", SAMPLE, "--kind", "briefing")

    assert (answer.status, read_again.status) == (0, 0 if version == "sanitised" else 1)
    assert ("Brennmark" in words_in(out)) is (version == "full")
    assert ("FOUO" in words_in(out)) is (version == "full")


def test_slides_take_no_template_of_word(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "briefing.pptx"

    answer = call("render", SAMPLE, "--out", out, "--kind", "briefing", "--template", "own.docx")

    assert answer.status == 2
    assert "has no template" in answer.err
    assert not out.exists()


def test_a_document_is_full_and_of_the_meetings_own_kind_unless_asked_for_otherwise(
    call: Caller, tmp_path: Path
) -> None:
    plain, asked = tmp_path / "a.docx", tmp_path / "b.docx"

    call("render", SAMPLE, "--out", plain)
    call("render", SAMPLE, "--out", asked, "--version", "full", "--kind", "minutes")

    assert plain.read_bytes() == asked.read_bytes()


def test_portion_marks_may_be_left_out_while_the_banner_stays(call: Caller, tmp_path: Path) -> None:
    marked, unmarked = tmp_path / "a.docx", tmp_path / "b.docx"

    call("render", SAMPLE, "--out", marked)
    call("render", SAMPLE, "--out", unmarked, "--no-portion-marks")

    assert "(FOUO)" in words_in(marked)
    assert "(FOUO)" not in words_in(unmarked)
    assert "FOUO" in words_in(unmarked)


def test_another_language_may_be_asked_for(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "minutes.docx"

    assert call("render", SAMPLE, "--out", out, "--language", "fr").status == 0
    assert "Port Averin" in words_in(out)


def test_the_answer_in_json_names_the_document_and_its_digest(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "public.docx"

    value = call("--json", "render", SAMPLE, "--out", out, "--version", "sanitised").value

    assert value["file"] == str(out)
    assert (value["version"], value["kind"]) == ("sanitised", "minutes")
    assert value["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert [finding["code"] for finding in value["findings"]] == ["not-approved"]


def test_warnings_are_told_beside_the_result(call: Caller, tmp_path: Path) -> None:
    answer = call("render", SAMPLE, "--out", tmp_path / "public.docx", "--version", "sanitised")

    assert answer.status == 0
    assert answer.err.startswith("warn meeting.status: ")


def test_a_name_left_in_a_cleared_sentence_leaves_no_document(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "public.docx"

    answer = call("render", leaking(tmp_path), "--out", out, "--version", "sanitised")

    assert (answer.status, answer.out) == (1, "")
    assert "block agenda[0].entries[0].text: " in answer.err
    assert "Brennmark" in answer.err
    assert not out.exists()


def test_a_refusal_leaves_what_was_to_be_replaced_untouched(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "public.docx"
    out.write_bytes(b"of last week")

    answer = call("render", leaking(tmp_path), "--out", out, "--version", "sanitised", "--replace")

    assert answer.status == 1
    assert out.read_bytes() == b"of last week"


def test_a_refusal_in_json_carries_its_findings(call: Caller, tmp_path: Path) -> None:
    answer = call(
        *("render", leaking(tmp_path), "--out", tmp_path / "public.docx"),
        *("--version", "sanitised", "--json"),
    )

    assert answer.value["exit"] == answer.status == 1
    assert answer.value["findings"][0] == {
        "code": "name",
        "severity": "block",
        "where": "agenda[0].entries[0].text",
        "text": "Brennmark",
        "passage": "Brennmark opened the meeting.",
        "says": answer.value["findings"][0]["says"],
    }


def test_a_document_that_is_there_already_is_untouched(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "minutes.docx"
    out.write_bytes(b"of last week")

    answer = call("render", SAMPLE, "--out", out)

    assert (answer.status, answer.out) == (6, "")
    assert str(out) in answer.err
    assert out.read_bytes() == b"of last week"


def test_a_document_may_be_replaced_where_that_is_allowed(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "minutes.docx"
    out.write_bytes(b"of last week")

    assert call("render", SAMPLE, "--out", out, "--replace").status == 0
    assert out.read_bytes() != b"of last week"


def test_a_folder_that_is_not_there_is_an_output_that_cannot_be_written(
    call: Caller, tmp_path: Path
) -> None:
    answer = call("render", SAMPLE, "--out", tmp_path / "nowhere" / "minutes.docx")

    assert answer.status == 6
    assert "no such folder" in answer.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--kind", "briefing"], "is a .pptx file"),
        (["--kind", "actions"], ".xlsx"),
        (["--kind", "actions", "--version", "sanitised"], "no sanitised version"),
        (["--kind", "poem"], "poem"),
        (["--version", "half"], "half"),
        (["--template", "own.docx"], "own.docx cannot be used: there is no such file"),
    ],
)
def test_what_is_not_made_is_the_calls_own_fault(
    call: Caller, tmp_path: Path, options: list[str], says: str
) -> None:
    out = tmp_path / "minutes.docx"

    answer = call("render", SAMPLE, "--out", out, *options)

    assert answer.status == 2
    assert says in answer.err
    assert not out.exists()


@pytest.mark.parametrize("name", ["minutes.pdf", "minutes", "minutes.docx.bak", ".docx"])
def test_the_ending_of_the_file_fits_the_kind(call: Caller, tmp_path: Path, name: str) -> None:
    answer = call("render", SAMPLE, "--out", tmp_path / name)

    assert answer.status == 2
    assert ".docx" in answer.err
    assert not (tmp_path / name).exists()


def test_an_ending_in_capitals_fits_too(call: Caller, tmp_path: Path) -> None:
    assert call("render", SAMPLE, "--out", tmp_path / "MINUTES.DOCX").status == 0


def broken(value: Any) -> None:
    value["agenda"][2]["entries"][0]["kind"] = "speech"


def dangling(value: Any) -> None:
    value["agenda"][2]["entries"][0]["speakers"] = [{"delegation": "nobody"}]


@pytest.mark.parametrize(
    ("spoil", "place"),
    [(broken, "agenda[2].entries[0].kind"), (dangling, "agenda[2].entries[0].speakers[0]")],
)
def test_a_faulty_meeting_is_named_with_the_place_before_anything_is_said_of_the_output(
    call: Caller, tmp_path: Path, spoil: Any, place: str
) -> None:
    value = sample()
    spoil(value)
    meeting, out = written(tmp_path, value), tmp_path / "minutes.docx"
    out.write_bytes(b"of last week")

    answer = call("render", meeting, "--out", out)

    assert answer.status == 2
    assert str(meeting) in answer.err
    assert place in answer.err


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null"])
def test_what_is_no_meeting_file_is_named(call: Caller, tmp_path: Path, content: bytes) -> None:
    meeting = tmp_path / "notes.json"
    meeting.write_bytes(content)

    answer = call("render", meeting, "--out", tmp_path / "minutes.docx")

    assert answer.status == 2
    assert str(meeting) in answer.err


def test_a_meeting_file_that_is_not_there_is_named(call: Caller, tmp_path: Path) -> None:
    answer = call("render", tmp_path / "nowhere.json", "--out", tmp_path / "minutes.docx")

    assert answer.status == 2
    assert "nowhere.json" in answer.err


def report_of(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_report_tells_of_the_document_and_carries_the_marking(
    call: Caller, tmp_path: Path
) -> None:
    out, report = tmp_path / "public.docx", tmp_path / "report.json"

    call("render", SAMPLE, "--out", out, "--version", "sanitised", "--report", report)

    value = report_of(report)
    assert value["marking"] == "FOUO"
    assert value["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert value["refused"] is False
    assert [finding["code"] for finding in value["findings"]] == ["not-approved"]
    assert [finding["text"] for finding in value["allowed"]] == ["Merrow"]
    assert {"name", "withheld-words", "marking-word"} <= set(value["checks"])


def test_the_report_is_written_also_when_the_release_is_refused(
    call: Caller, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"

    answer = call(
        *("render", leaking(tmp_path), "--out", tmp_path / "public.docx"),
        *("--version", "sanitised", "--report", report),
    )

    assert answer.status == 1
    value = report_of(report)
    assert (value["refused"], value["sha256"]) == (True, None)
    assert value["findings"][0]["text"] == "Brennmark"


def test_the_report_speaks_of_no_document_that_could_not_be_written(
    call: Caller, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"

    answer = call(
        "render", SAMPLE, "--out", tmp_path / "nowhere" / "minutes.docx", "--report", report
    )

    assert answer.status == 6
    assert report_of(report)["sha256"] is None


def test_without_its_report_there_is_no_document(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "minutes.docx"

    answer = call("render", SAMPLE, "--out", out, "--report", tmp_path / "nowhere" / "report.json")

    assert answer.status == 6
    assert not out.exists()


def test_a_report_of_last_week_is_untouched(call: Caller, tmp_path: Path) -> None:
    out, report = tmp_path / "minutes.docx", tmp_path / "report.json"
    report.write_text("of last week", encoding="utf-8")

    assert call("render", SAMPLE, "--out", out, "--report", report).status == 6
    assert report.read_text(encoding="utf-8") == "of last week"
    assert not out.exists()


def test_nothing_is_written_over_the_meeting_file(call: Caller, tmp_path: Path) -> None:
    meeting = written(tmp_path, sample(), "meeting.docx")
    before = meeting.read_bytes()

    assert call("render", meeting, "--out", meeting, "--replace").status == 2
    assert meeting.read_bytes() == before


@pytest.mark.parametrize("tag", ["", "a b", "en_GB", "../x", "e\udcff", "x"])
def test_a_language_is_named_as_documents_name_it(call: Caller, tmp_path: Path, tag: str) -> None:
    answer = call("render", SAMPLE, "--out", tmp_path / "minutes.docx", "--language", tag)

    assert answer.status == 2
    assert "such as en-GB" in answer.err


def test_names_of_files_may_be_of_any_bytes(call: Caller, tmp_path: Path) -> None:
    out, report = tmp_path / "m\udcff.docx", tmp_path / "r\udcff.json"

    answer = call("render", SAMPLE, "--out", out, "--report", report, "--json")

    assert answer.status == 0
    assert report_of(report)["file"] == "m\udcff.docx"


def test_the_report_is_written_over_no_other_file_of_the_call(call: Caller, tmp_path: Path) -> None:
    meeting, out = written(tmp_path, sample()), tmp_path / "minutes.docx"
    before = meeting.read_bytes()

    over_meeting = call("render", meeting, "--out", out, "--report", meeting, "--replace")
    over_document = call("render", meeting, "--out", out, "--report", out, "--replace")

    assert over_meeting.status == over_document.status == 2
    assert meeting.read_bytes() == before
    assert not out.exists()
