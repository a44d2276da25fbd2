"""Forms that are not done are kept beside their meeting, and go with what they may quote."""

from pathlib import Path

from sqlalchemy import text

from ccm_minutes.adapters.store import SqlRegister, make_store, open_store
from ccm_minutes.adapters.store.connection import writing, writing_engine
from ccm_minutes.adapters.store.faults import DATABASE
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.parts import PartKind
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import small_meeting

HALF = HalfTyped("item", "some-item", (("title", "Oil lam"), ("rows", [[0, {"a": "b"}]])))
OTHER = HalfTyped("details", "", (("place", "Far Qu"),))
PAGE = "new meeting"


def test_they_are_there_at_the_next_opening_and_belong_to_their_meeting(opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting("first"), small_meeting("second")])
        register.keep_forms("first", ())
        register.keep_forms("first", (HALF,))
        register.keep_forms("first", (OTHER, HALF))
    with opened() as register:
        assert register.kept_forms("first") == (OTHER, HALF)
        assert register.kept_forms("second") == ()
        register.keep_forms("first", ())
        assert register.kept_forms("first") == ()


def test_a_page_of_no_meeting_is_there_at_the_next_opening(opened: Opener) -> None:
    with opened() as register:
        register.keep_page(PAGE, None)
        register.keep_page(PAGE, HALF)
        register.keep_page(PAGE, OTHER)
    with opened() as register:
        assert register.kept_page(PAGE) == OTHER
        assert register.kept_page("another") is None
        register.keep_page(PAGE, None)
        assert register.kept_page(PAGE) is None


def test_the_one_form_of_an_older_store_is_there_after_it_is_brought_up(tmp_path: Path) -> None:
    key = make_store(tmp_path, PASSPHRASE, cost=LIGHT).key
    with open_store(tmp_path, PASSPHRASE, for_writing=True) as register:
        register.take_in([small_meeting()])
        register.keep_forms("first", (HALF,))
    engine = writing_engine(tmp_path / DATABASE, key)
    with writing(engine) as connection:
        connection.execute(text("UPDATE begun_forms SET body = json_extract(body, '$[0]')"))
        connection.execute(text("DROP TABLE begun_pages"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0010'"))
    engine.dispose()

    with open_store(tmp_path, PASSPHRASE, for_writing=True) as register:
        assert register.kept_forms("first") == (HALF,)
        assert register.kept_page(PAGE) is None


def test_what_is_removed_for_good_takes_them_along(register: SqlRegister) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    entry = meeting.agenda[0].entries[0]
    register.keep_forms("first", (HALF,))
    register.keep_page(PAGE, OTHER)
    Desk(register.load("first"), register).do(remove_entry(entry.key))

    register.forget("first", [PartName(PartKind.ENTRY, entry.key)])
    assert register.kept_forms("first") == ()
    assert register.kept_page(PAGE) is None

    register.keep_forms("first", (HALF,))
    register.keep_page(PAGE, OTHER)
    register.forget_meeting("first")
    register.take_in([meeting])
    assert register.kept_forms("first") == ()
    assert register.kept_page(PAGE) is None
