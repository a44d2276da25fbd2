"""Verbs that work on the store."""

import json
from pathlib import Path
from typing import Any

import pytest

from ccm_minutes.adapters.store.open import open_store
from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller, sample, written
from tests.cli.conftest import PASSPHRASE

Store = tuple[object, ...]


def test_a_store_is_made_with_a_recovery_key_that_is_printed_once(
    call: Caller, tmp_path: Path, passphrase_file: Path
) -> None:
    options = ("--store", tmp_path / "new", "--passphrase-file", passphrase_file)

    made, again = call("init", *options), call("init", *options)

    assert made.status == 0
    assert len(made.out.strip().split("-")) == 13
    assert again.status == 2
    assert made.out.strip() not in again.err + again.out
    assert call("list", *options).status == 0


def test_a_store_that_is_there_is_left_before_a_passphrase_is_asked_for(
    call: Caller, folder: Path
) -> None:
    answer = call("init", "--store", folder)

    assert answer.status == 2
    assert "already" in answer.err


def test_the_store_may_be_named_by_the_environment(
    call: Caller, folder: Path, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CCM_MINUTES_HOME", str(folder))

    assert SAMPLE_ID in call("list", "--passphrase-file", passphrase_file).out


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("show", SAMPLE_ID),
        ("import", SAMPLE),
        ("export", SAMPLE_ID, "--out", "x.docx"),
        ("capture", SAMPLE_ID),
        ("actions",),
        ("search", "x"),
        ("check", SAMPLE_ID),
        ("releases", SAMPLE_ID),
        ("export", SAMPLE_ID, "--version", "sanitised", "--out", "x.docx"),
        ("doctor",),
    ],
)
def test_without_a_store_every_verb_says_so_and_asks_for_nothing(
    call: Caller, tmp_path: Path, words: tuple[object, ...]
) -> None:
    answer = call(*words, "--store", tmp_path / "none")

    assert answer.status == 2
    assert "There is no store in" in answer.err


def test_imported_meetings_are_answered_by_their_ids(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    other = sample()
    other["meeting"]["id"] = "another"

    answer = call("import", SAMPLE, written(tmp_path, other), *store)

    assert (answer.status, answer.out) == (0, f"{SAMPLE_ID}\nanother\n")


def test_nothing_is_taken_in_where_one_file_is_faulty(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    other = sample()
    other["meeting"]["id"] = "another"
    sound = written(tmp_path, other, "sound.json")
    other["agenda"][0]["title"] = 1
    faulty = written(tmp_path, other, "faulty.json")

    answer = call("import", sound, faulty, *store)

    assert (answer.status, answer.out) == (2, "")
    assert "faulty.json: agenda[0].title" in answer.err
    assert "another" not in call("list", *store).out


def test_a_known_id_replaces_that_meeting(call: Caller, store: Store, tmp_path: Path) -> None:
    value = sample()
    value["meeting"]["title"] = "Meeting as corrected"

    call("import", written(tmp_path, value), *store)

    (line,) = call("list", *store).out.splitlines()
    assert line == f"{SAMPLE_ID}  2026-05-12  circulated  Meeting as corrected"


def test_what_is_shown_is_what_was_imported_with_its_defaults(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    shown = call("show", SAMPLE_ID, *store)
    again = written(tmp_path, json.loads(shown.out))
    call("import", again, *store)

    assert call("show", SAMPLE_ID, *store).out == shown.out
    assert without_defaults(json.loads(shown.out)) == without_defaults(sample())


DEFAULTS: dict[str, object] = {
    "numbered": True,
    "state": "to-come",
    "attendance": "present",
    "kind": "state",
    "named_in_release": False,
    "language": "en-GB",
    "status": "draft",
    "attribution_in_release": "named",
    "representatives_in_release": "names",
    "representatives_present_approximate": False,
}


def without_defaults(value: Any) -> Any:
    if isinstance(value, list):
        return [without_defaults(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: without_defaults(one)
        for name, one in value.items()
        if not (name in DEFAULTS and DEFAULTS[name] == one)
    }


@pytest.mark.parametrize("verb", ["show", "export", "capture", "check", "releases"])
def test_an_unknown_meeting_is_named(call: Caller, store: Store, tmp_path: Path, verb: str) -> None:
    out = ("--out", tmp_path / "x.docx") if verb == "export" else ()

    answer = call(verb, "nobody", *out, *store)

    assert (answer.status, answer.out) == (2, "")
    assert "'nobody'" in answer.err


@pytest.mark.parametrize("verb", ["show", "capture", "check", "search", "releases"])
def test_words_that_are_no_text_are_the_calls_own_fault(
    call: Caller, store: Store, verb: str
) -> None:
    answer = call(verb, "gen\udce8ve", *store)

    assert answer.status == 2
    assert "is no UTF-8 text" in answer.err


def test_the_store_and_the_file_give_the_same_document(
    call: Caller, store: Store, tmp_path: Path
) -> None:
    stored, direct = tmp_path / "a.docx", tmp_path / "b.docx"
    version = ("--version", "sanitised")

    call("export", SAMPLE_ID, "--out", stored, *version, *store)
    call("render", SAMPLE, "--out", direct, *version)

    assert stored.read_bytes() == direct.read_bytes()


def test_meetings_are_listed_in_json(call: Caller, store: Store) -> None:
    assert call("list", "--json", *store).value == {
        "meetings": [
            {
                "id": SAMPLE_ID,
                "title": "Meeting of the Coordination Committee",
                "body": "Drift Munitions Convention",
                "number": 4,
                "date": "2026-05-12",
                "status": "circulated",
            }
        ]
    }


def test_text_is_found_with_its_place(call: Caller, store: Store) -> None:
    answer = call("search", "kite", *store)

    assert answer.out.startswith(f"{SAMPLE_ID}  agenda[7].items[0].entries[0]  Side event")
    assert "survey by kite" in answer.out


def test_text_that_stands_nowhere_is_no_failure(call: Caller, store: Store) -> None:
    answer = call("search", "submarine", *store, "--json")

    assert (answer.status, answer.value) == (0, {"hits": []})


def test_a_wrong_passphrase_opens_nothing(call: Caller, folder: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("open sesam", encoding="utf-8")

    answer = call("list", "--store", folder, "--passphrase-file", wrong)

    assert (answer.status, answer.out) == (3, "")


def test_a_damaged_store_is_left_as_it_is(call: Caller, store: Store, folder: Path) -> None:
    database = folder / "store.db"
    spoiled = b"\0" * database.stat().st_size
    database.write_bytes(spoiled)

    assert call("list", *store).status == 4
    assert call("doctor", *store).status == 4
    assert database.read_bytes() == spoiled


def test_a_store_that_another_holds_can_still_be_read(
    call: Caller, store: Store, folder: Path
) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True):
        writing, reading = call("import", SAMPLE, *store), call("list", *store)

    assert writing.status == 5
    assert reading.status == 0


def test_a_sound_store_is_called_so(call: Caller, store: Store, folder: Path) -> None:
    prose, facts = call("doctor", *store), call("doctor", *store, "--json").value

    assert prose.status == 0
    assert prose.out.endswith("meetings: 1, all sound\n")
    assert (facts["store"], facts["meetings"], facts["sound"]) == (str(folder), 1, True)


def test_a_file_of_the_program_that_is_missing_is_a_fault_of_the_program(
    call: Caller, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ccm_minutes.application.own_files._FORMS", ("gone.ui",))

    answer = call("doctor", *store)

    assert answer.status == 7
    assert "gone.ui" in answer.err
