"""What the window is given when it is opened with no verb."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.application.remembering import Remembering
from ccm_minutes.cli.verbs import window
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.domain.errors import StoreHeld, WrongKey
from ccm_minutes.gui.outside import ForThisStart, Outside
from tests.cli.calls import SAMPLE_ID, Caller
from tests.cli.conftest import PASSPHRASE
from tests.fakes.keyrings import InMemory


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Outside]:
    """What the window was given each time it was opened."""
    given: list[Outside] = []

    def run(outside: Outside, _first: object) -> int:
        given.append(outside)
        return 0

    monkeypatch.setattr(window, "run", run)
    return given


def one_store(folder: Path, held: ExitStack) -> OneStore:
    return OneStore(folder, held, Remembering(InMemory(), ForThisStart()))


def test_no_verb_opens_the_window_on_the_store_of_the_call(
    call: Caller, folder: Path, shown: list[Outside]
) -> None:
    answer = call("--store", folder)

    assert (answer.status, answer.out, answer.err) == (0, "", "")
    (outside,) = shown
    assert outside.stores.where == folder
    assert outside.stores.exists()


def test_before_the_first_start_there_is_no_store(
    call: Caller, tmp_path: Path, shown: list[Outside]
) -> None:
    call("--store", tmp_path / "new")

    assert not shown[0].stores.exists()
    assert len(shown[0].stores.make("open sesame").split("-")) == 13
    assert shown[0].stores.exists()


def test_the_window_holds_the_store_until_it_is_closed(folder: Path) -> None:
    with ExitStack() as held:
        register = one_store(folder, held).open(PASSPHRASE)
        assert [line.id for line in register.meetings()] == [SAMPLE_ID]
        with pytest.raises(StoreHeld), open_store(folder, PASSPHRASE, for_writing=True):
            pass

    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        assert register.load(SAMPLE_ID).details.id == SAMPLE_ID


def test_the_store_may_be_opened_again_after_a_wrong_passphrase_and_after_it_was_open(
    folder: Path,
) -> None:
    with ExitStack() as held:
        stores = one_store(folder, held)
        with pytest.raises(WrongKey):
            stores.open("open sesam")
        for _ in range(2):
            register = stores.open(PASSPHRASE)
            assert register.load(SAMPLE_ID).details.id == SAMPLE_ID
            register.close()
