"""Earlier wordings and removal for good, by the command line."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.entries import remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.meeting import Meeting
from tests.cli.calls import SAMPLE_ID, Caller
from tests.cli.conftest import PASSPHRASE

Store = tuple[object, ...]


@pytest.fixture
def meeting(folder: Path) -> Meeting:
    """The sample meeting after four edits: two of one entry, and two that removed something."""
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        desk = Desk(register.load(SAMPLE_ID), register)
        first = desk.meeting.agenda[0]
        desk.do(set_entry_text(first.entries[0].key, "The owls were counted."))
        desk.undo()
        desk.do(remove_entry(first.entries[0].key))
        desk.do(remove_item(desk.meeting.agenda[-1].key))
        return desk.meeting


def test_the_wordings_of_a_place_are_listed_the_latest_first(
    call: Caller, store: Store, folder: Path
) -> None:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        desk = Desk(register.load(SAMPLE_ID), register)
        key = desk.meeting.agenda[0].entries[0].key
        desk.do(set_entry_text(key, "The owls were counted."))
        desk.do(set_entry_text(desk.meeting.agenda[0].entries[-1].key, "Elsewhere."))

    said = call("history", SAMPLE_ID, "agenda[0].entries[0]", *store, "--json").value["wordings"]
    prose = call("history", SAMPLE_ID, "agenda[0].entries[0].text", *store).out

    assert [one["edit"] for one in said] == ["typing", "import"]
    assert said[0]["text"].startswith("The owls were counted.\n")
    kept = "".join(one["text"] for one in said[0]["changes"] if one["fate"] != "added")
    assert kept == said[1]["text"]
    assert "{+owls+}" in prose
    assert "[-" in prose


def test_every_edit_is_listed_and_what_was_removed(
    call: Caller, store: Store, meeting: Meeting
) -> None:
    answer = call("history", SAMPLE_ID, *store, "--json").value
    prose = call("history", SAMPLE_ID, *store).out.splitlines()

    assert [one["edit"] for one in answer["edits"]] == [
        "import",
        "typing",
        "undo typing",
        "remove entry",
        "remove agenda item",
    ]
    assert [one["where"] for one in answer["removed"]] == ["removed[0]", "removed[1]"]
    assert answer["removed"][0]["parts"][0]["kind"] == "item"
    assert answer["removed"][1]["parts"][0]["kind"] == "entry"
    assert prose[-1].startswith("removed[1]  ")
    assert len(call("history", SAMPLE_ID, "removed[1]", *store, "--json").value["wordings"]) == 4


@pytest.mark.parametrize("place", ["agenda[99]", "removed[7]", "owls", "agenda[0].entries[77]"])
def test_a_place_that_is_not_there_is_said_to_be_none(
    call: Caller, store: Store, place: str
) -> None:
    for verb in (("history",), ("remove", "--for-good")):
        answer = call(*verb, SAMPLE_ID, place, *store)
        assert answer.status == 2
        assert f"There is no '{place}' in this meeting." in answer.err


def test_nothing_is_removed_by_default(call: Caller, store: Store) -> None:
    shown = call("show", SAMPLE_ID, *store).out

    answer = call("remove", SAMPLE_ID, *store)

    assert (answer.status, answer.out) == (2, "")
    assert "say so with --for-good" in answer.err
    assert call("show", SAMPLE_ID, *store).out == shown


def test_a_meeting_is_removed_for_good(call: Caller, store: Store) -> None:
    answer = call("remove", SAMPLE_ID, "--for-good", *store)

    assert answer.status == 0
    assert "One new backup has taken the place of all copies" in answer.out
    assert call("list", *store, "--json").value["meetings"] == []
    assert call("remove", SAMPLE_ID, "--for-good", *store).status == 2


def test_what_was_removed_is_removed_for_good(call: Caller, store: Store, meeting: Meeting) -> None:
    for _ in range(2):
        answer = call("remove", SAMPLE_ID, "removed[0]", "--for-good", *store, "--json")
        assert (answer.status, answer.value["where"]) == (0, "removed[0]")

    assert call("history", SAMPLE_ID, *store, "--json").value["removed"] == []


def test_a_delegation_is_not_removed_for_good_by_itself(call: Caller, store: Store) -> None:
    answer = call("remove", SAMPLE_ID, "delegations[0]", "--for-good", *store)

    assert answer.status == 2
    assert "Only an entry, an agenda item or a whole meeting" in answer.err
