"""The register of action points: listed, and as a spreadsheet."""

from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller
from tests.export.sheet.workbooks import workbook

Store = tuple[object, ...]


def test_the_earliest_due_is_listed_first_and_what_is_overdue_says_so(
    call: Caller, store: Store
) -> None:
    lines = call("actions", *store).out.splitlines()

    assert len(lines) == 8
    assert lines[0] == (
        f"{SAMPLE_ID}  agenda[1].entries[2]  done  "
        "Convention Secretariat: Send the corrected minutes to all members (by 15 May)"
    )
    assert lines[1].endswith(
        "(FOUO) Fallowmere: arrange a call between the two legal departments "
        "(within ten days, overdue)"
    )


def test_actions_are_chosen_by_state_and_owner(call: Caller, store: Store) -> None:
    value = call("actions", "--open", "--owner", "convention secretariat", *store, "--json").value

    assert [(one["where"], one["state"]) for one in value["actions"]] == [
        ("agenda[4].entries[14]", "open")
    ]


def test_as_json_an_action_says_all_that_is_known_of_it(call: Caller, store: Store) -> None:
    value = call("actions", "--owner", "FALLOWMERE", *store, "--json").value

    (one,) = value["actions"]
    assert one.pop("meeting")["id"] == SAMPLE_ID
    assert one == {
        "where": "agenda[5].entries[1]",
        "item": "Consultations with Ostermere on its accession",
        "text": "arrange a call between the two legal departments",
        "points": [],
        "owners": ["Fallowmere"],
        "due": "2026-05-22",
        "due_text": "within ten days",
        "state": "open",
        "overdue": True,
        "marking": "FOUO",
    }
    assert len(value["as_of"]) == len("2026-05-22")


def test_an_owner_whom_nobody_knows_is_told_beside_an_empty_answer(
    call: Caller, store: Store
) -> None:
    answer = call("actions", "--owner", "Atlantis", *store, "--json")

    assert (answer.status, answer.value["actions"]) == (0, [])
    assert (
        "Nobody called 'Atlantis' owns an action point. Owners are: All Coordinators" in answer.err
    )


def test_all_actions_go_into_a_spreadsheet(call: Caller, store: Store, tmp_path: Path) -> None:
    out = tmp_path / "actions.xlsx"

    answer = call("actions", "--open", "--out", out, *store)

    assert (answer.status, answer.out, answer.err) == (0, f"{out}\n", "")
    book = workbook(out.read_bytes())
    assert book.cells["A2"].value == "Action points"
    assert len(book.all("row")) == 4 + 7
    assert book.one("oddFooter").text.startswith("&CFOUO")


def test_the_spreadsheet_is_answered_in_json_as_well(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "actions.xlsx"

    value = call("actions", "--out", out, "--language", "es", *store, "--json").value

    assert (value["file"], len(value["actions"]), len(value["sha256"])) == (str(out), 8, 64)
    assert workbook(out.read_bytes()).cells["A2"].value == "Puntos de acción"


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "actions.xlsx"
    out.write_bytes(b"of last week")

    refused = call("actions", "--out", out, *store)
    assert (refused.status, out.read_bytes()) == (6, b"of last week")

    assert call("actions", "--out", out, "--replace", *store).status == 0
    assert is_zipfile(out)


def test_another_ending_is_the_calls_own_fault(call: Caller, tmp_path: Path) -> None:
    answer = call("actions", "--out", tmp_path / "actions.docx", "--store", tmp_path / "none")

    assert answer.status == 2
    assert ".xlsx" in answer.err


@pytest.mark.parametrize("verb", [("render", SAMPLE), ("export", SAMPLE_ID)])
def test_the_actions_of_one_meeting_are_a_kind_of_document(
    call: Caller, store: Store, tmp_path: Path, verb: tuple[object, ...]
) -> None:
    out, report = tmp_path / "actions.xlsx", tmp_path / "report.json"
    options = store if verb[0] == "export" else ()

    answer = call(*verb, "--kind", "actions", "--out", out, "--report", report, *options)

    assert (answer.status, answer.out) == (0, f"{out}\n")
    book = workbook(out.read_bytes())
    assert book.cells["A2"].value.startswith("Action points – ")
    assert len(book.all("row")) == 4 + 8
    assert '"kind": "actions"' in report.read_text()


def test_one_meeting_gives_the_same_bytes_each_time(call: Caller, tmp_path: Path) -> None:
    outs = [tmp_path / name for name in ("one.xlsx", "two.xlsx")]

    for out in outs:
        assert call("render", SAMPLE, "--kind", "actions", "--out", out).status == 0

    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_the_register_has_no_sanitised_version(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "actions.xlsx"

    answer = call("render", SAMPLE, "--kind", "actions", "--version", "sanitised", "--out", out)

    assert answer.status == 2
    assert "no sanitised version" in answer.err
    assert not out.exists()


def test_nothing_typed_is_a_formula_in_any_part(call: Caller, tmp_path: Path) -> None:
    out = tmp_path / "actions.xlsx"
    call("render", SAMPLE, "--kind", "actions", "--out", out)

    with ZipFile(out) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        assert not any("externalLink" in name for name in archive.namelist())
