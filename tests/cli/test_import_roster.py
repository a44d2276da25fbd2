"""``import-roster``: delegations from a spreadsheet; and notes from a file."""

from pathlib import Path

from tests.cli.calls import SAMPLE_ID, Caller

Store = tuple[object, ...]


def names(call: Caller, store: Store) -> list[str]:
    return [one["name"] for one in call("show", SAMPLE_ID, *store).value["delegations"]]


def test_the_delegations_of_a_list_are_added(call: Caller, store: Store, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name;representatives\nNordmark;Ms Ilsa Brandt\nBoland;\n", encoding="utf-16")
    before = names(call, store)

    answer = call("import-roster", SAMPLE_ID, file, *store)

    assert (answer.status, answer.out) == (0, "nordmark\nboland\n")
    assert names(call, store) == [*before, "Nordmark", "Boland"]


def test_a_list_with_one_wrong_cell_adds_nothing(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,kind\nNordmark,state\nBoland,planet\n", encoding="utf-8")
    before = names(call, store)

    answer = call("import-roster", SAMPLE_ID, file, *store)

    assert answer.status == 2
    assert "list.csv, line 3, column 'kind': 'planet'" in answer.err
    assert names(call, store) == before


def test_notes_are_taken_from_a_file(call: Caller, store: Store, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("First thing said\r\nSecond thing said\r\n", encoding="utf-8-sig")

    answer = call("capture", SAMPLE_ID, "--file", file, *store)

    assert (answer.status, answer.out) == (0, "saved 1\nsaved 2\n")
    assert "Second thing said" in call("show", SAMPLE_ID, *store).out


def test_notes_in_an_old_code_page_are_refused_before_any_is_taken(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes("First\nCôte d'Ivoire\n".encode("cp1252"))

    answer = call("capture", SAMPLE_ID, "--file", file, *store)

    assert (answer.status, answer.out) == (2, "")
    assert "its line 2, column 2, is not in UTF-8" in answer.err
