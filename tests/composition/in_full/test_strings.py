"""Plain strings of a meeting, made fit for a document."""

import pytest

from ccm_minutes.composition.in_full.strings import line


@pytest.mark.parametrize("nothing", [None, "", "  ", "\x00", " \x0b"])
def test_nothing_to_read_is_an_empty_string(nothing: str | None) -> None:
    assert line(nothing) == ""


def test_what_can_be_read_stands_as_typed() -> None:
    assert line(" The  Marshes\x00 ") == " The  Marshes "
