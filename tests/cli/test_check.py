"""What a careful reader would object to, and the findings of a release."""

from pathlib import Path

from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller, sample, written


def test_objections_never_change_the_exit_status(call: Caller) -> None:
    answer = call("check", SAMPLE)

    assert answer.status == 0
    assert [line.split(": ")[0] for line in answer.out.splitlines()] == [
        "warn agenda[0].entries[1]",
        "warn agenda[6].entries[1]",
    ]


def test_sound_minutes_give_no_line(call: Caller, tmp_path: Path) -> None:
    value = sample()
    value["agenda"], value["clearances"] = [], []

    assert call("check", written(tmp_path, value)).out == ""


def test_objections_in_json_have_the_shape_of_findings(call: Caller) -> None:
    (_, first) = call("check", SAMPLE, "--json").value["findings"]

    assert first["code"] == "decision-without-mode"
    assert (first["severity"], first["where"]) == ("warn", "agenda[6].entries[1]")
    assert first["text"] == "The Committee took note of the report."
    assert set(first) == {"code", "severity", "where", "text", "passage", "says"}


def test_the_findings_of_a_release_come_where_it_is_asked_for(call: Caller) -> None:
    answer = call("check", SAMPLE, "--version", "sanitised", "--json")

    codes = [finding["code"] for finding in answer.value["findings"]]
    assert answer.status == 0
    assert codes == ["flag-still-open", "decision-without-mode", "not-approved"]


def test_a_finding_that_blocks_a_release_is_the_program_saying_no(
    call: Caller, tmp_path: Path
) -> None:
    value = sample()
    value["clearances"] = []
    meeting = written(tmp_path, value)

    sanitised = call("check", meeting, "--version", "sanitised")

    assert sanitised.status == 1
    assert "block agenda[4].entries[5].text: “Merrow”" in sanitised.out
    assert call("check", meeting).status == 0


def test_a_meeting_of_the_store_is_checked_by_its_id(
    call: Caller, store: tuple[object, ...]
) -> None:
    assert call("check", SAMPLE_ID, *store).out == call("check", SAMPLE).out


def test_a_register_of_actions_has_no_release_to_be_checked(call: Caller) -> None:
    answer = call("check", SAMPLE, "--version", "sanitised", "--kind", "actions")

    assert answer.status == 2


def test_a_missing_meeting_file_is_not_looked_for_in_the_store(
    call: Caller, tmp_path: Path
) -> None:
    answer = call("check", tmp_path / "nowhere.json")

    assert answer.status == 2
    assert "There is no file" in answer.err
