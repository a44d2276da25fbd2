"""Words that users added to the dictionaries are kept in the store, each language its own."""

from ccm_minutes.adapters.store import SqlRegister
from tests.adapters.store.conftest import Opener


def test_words_are_there_at_the_next_opening_and_belong_to_their_language(opened: Opener) -> None:
    with opened() as register:
        assert register.own_words("en") == frozenset()
        register.add_own_word("en", "Quoye")
        register.add_own_word("en", "Quoye")
        register.add_own_word("fr", "lanternier")
    with opened(for_writing=False) as register:
        assert register.own_words("en") == {"Quoye"}
        assert register.own_words("fr") == {"lanternier"}


def test_a_word_is_taken_away_again(register: SqlRegister) -> None:
    register.add_own_word("en", "Quoye")
    register.add_own_word("en", "quoye")
    register.remove_own_word("en", "quoye")
    register.remove_own_word("en", "never there")

    assert register.own_words("en") == {"Quoye"}
