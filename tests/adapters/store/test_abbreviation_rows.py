"""The abbreviations of a body: kept in the store, each body its own."""

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.ports import BegunLine
from ccm_minutes.domain.keys import new_key
from tests.adapters.store.conftest import Opener
from tests.samples import small_meeting

VA, SP = Abbreviation("va", "victim assistance"), Abbreviation("sp", "State Party")


def test_a_list_is_there_at_the_next_opening_and_belongs_to_its_body(opened: Opener) -> None:
    with opened() as register:
        assert register.abbreviations("Lantern Committee") == ()
        register.keep_abbreviations("Lantern Committee", (VA, SP))
        register.keep_abbreviations("Tide Council", (VA,))
    with opened(for_writing=False) as register:
        assert register.abbreviations("lantern  committee") == (SP, VA)
        assert register.abbreviations("Tide Council") == (VA,)


def test_a_list_takes_the_place_of_the_one_before(register: SqlRegister) -> None:
    register.keep_abbreviations("", (VA, SP))
    register.keep_abbreviations("", (SP,))
    assert register.abbreviations("") == (SP,)
    register.keep_abbreviations("", ())
    assert register.abbreviations("") == ()


def test_a_begun_line_keeps_what_of_it_is_words_alone(opened: Opener) -> None:
    begun = BegunLine("avl: It ra", new_key(), frozenset({"avl"}))
    with opened() as register:
        register.take_in([small_meeting()])
        register.keep_line("first", begun)
    with opened() as register:
        assert register.begun_line("first") == begun
