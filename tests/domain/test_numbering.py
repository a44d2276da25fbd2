"""Numbers are worked out, and stored nowhere."""

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.numbering import item_numbers


def item(key: str, *items: AgendaItem, numbered: bool = True) -> AgendaItem:
    return AgendaItem(key.title(), items=items, numbered=numbered, key=key)


def test_items_and_sub_items_are_counted() -> None:
    agenda = (item("a"), item("b", item("b1"), item("b2", item("deep"))), item("c"))
    assert item_numbers(agenda) == {
        "a": "1",
        "b": "2",
        "b1": "2.1",
        "b2": "2.2",
        "deep": "2.2.1",
        "c": "3",
    }


def test_counting_may_begin_after_a_first_part() -> None:
    assert item_numbers((item("a"), item("b", item("b1"))), first=2) == {
        "a": "2",
        "b": "3",
        "b1": "3.1",
    }


def test_an_item_outside_the_count_takes_no_number() -> None:
    agenda = (item("intro", numbered=False), item("a"), item("x", numbered=False), item("b"))
    assert item_numbers(agenda) == {"a": "1", "b": "2"}


@given(st.lists(st.booleans(), max_size=8))
def test_counted_items_are_numbered_without_a_gap(counted: list[bool]) -> None:
    agenda = [item(f"{n}", numbered=is_counted) for n, is_counted in enumerate(counted)]
    numbers = list(item_numbers(agenda).values())
    assert numbers == [str(n + 1) for n in range(sum(counted))]
