"""A template of a letterhead is made in a process of its own, which is believed in nothing."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.apart.limits import Limits
from ccm_minutes.adapters.foreign.word import word_file_in
from ccm_minutes.cli.apart.asking import MadeApart
from ccm_minutes.cli.apart.forms import template_from_bytes, template_to_bytes
from ccm_minutes.cli.apart.frames import Unframed, framed, unframed
from ccm_minutes.cli.apart.making import answer_to
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.letterhead.plain import plain_template
from ccm_minutes.export.letterhead.reading import letterhead_template
from ccm_minutes.export.stationery import Enclosure, Margin, Stationery
from tests.adapters.foreign.hostile import letterhead, zipped
from tests.cli.calls import ROOT

NAME = "letter.docx"
PARTS = word_file_in(zipped(letterhead()), NAME)
FULL = letterhead_template(PARTS, NAME)


BURSTS = (
    "from ccm_minutes.adapters.apart.limits import *\n"
    "confine_this_process(Limits())\nkept = b'x' * 10**9"
)


def answering(answer: bytes) -> MadeApart:
    """Asks a process that gives one answer, whatever it is asked."""
    code = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({answer!r})"
    return MadeApart(words=(sys.executable, "-c", code), limits=Limits(seconds=30))


@pytest.mark.parametrize("plain", [False, True])
def test_it_is_the_template_that_would_be_made_here(plain: bool) -> None:
    made = (plain_template if plain else letterhead_template)(PARTS, NAME)

    assert MadeApart().template(PARTS, NAME, plain=plain) == made


def test_why_a_letterhead_is_none_is_told_by_the_same_sentence() -> None:
    damaged = {**PARTS, "word/styles.xml": b"<w:styles"}
    with pytest.raises(UnusableTemplate) as here:
        letterhead_template(damaged, NAME)

    with pytest.raises(UnusableTemplate) as apart:
        MadeApart().template(damaged, NAME, plain=False)

    assert apart.value.sentence == here.value.sentence


@pytest.mark.parametrize(
    "code",
    ["import os; os.abort()", "import time; time.sleep(600)", BURSTS],
)
def test_a_reader_that_crashes_hangs_or_bursts_gives_a_sentence(code: str) -> None:
    made = MadeApart(words=(sys.executable, "-c", code), limits=Limits(seconds=2))

    with pytest.raises(UnusableTemplate, match=r"letter\.docx cannot be used as a template: .*\. "):
        made.template(PARTS, NAME, plain=False)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"whatever",
        b"\xff" * 9,
        framed("", []),
        framed(7, []),
        framed("why\n" * 3),
        framed("far too long " * 99),
        framed("", [b"whatever"]),
        framed("", [framed([])]),
        framed({"ids": {}}, [b""]),
    ],
)
def test_an_answer_that_is_none_gives_a_sentence(answer: bytes) -> None:
    with pytest.raises(UnusableTemplate, match="not whole"):
        answering(answer).template(PARTS, NAME, plain=False)


MARGIN = Margin("<w:p/></w:p><w:p>")
HARM = [
    replace(FULL, styles=b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
    replace(FULL, styles=b"<a>" * 500 + b"</a>" * 500),
    replace(FULL, style_ids={}),
    replace(FULL, page="<w:pgSz"),
    replace(FULL, stationery=Stationery({"other": Margin()})),
    replace(FULL, stationery=Stationery({"first": MARGIN})),
    replace(FULL, stationery=Stationery({"first": Margin("", (("a b", "c"),))})),
    replace(FULL, stationery=Stationery(enclosures=(Enclosure("../a.xml", "", "", b""),))),
    replace(FULL, stationery=Stationery(enclosures=(Enclosure("a.xml", 'x"', "", b""),))),
    replace(FULL, stationery=Stationery(enclosures=(Enclosure("a.xml", "b+xml", "", b"<a>"),))),
]


@pytest.mark.parametrize("template", HARM)
def test_a_template_that_no_letterhead_gives_is_not_taken(template: object) -> None:
    with pytest.raises(Unframed):
        template_from_bytes(template_to_bytes(template))  # type: ignore[arg-type]


def test_a_template_is_the_same_after_the_way_between_the_processes() -> None:
    assert FULL.stationery.enclosures
    assert template_from_bytes(template_to_bytes(FULL)) == FULL


@given(st.lists(st.binary(max_size=20)), st.text(), st.binary(max_size=9))
def test_frames_give_back_what_they_hold_and_nothing_else(
    pieces: list[bytes], head: str, more: bytes
) -> None:
    whole = framed(head, pieces)

    assert unframed(whole) == (head, pieces)
    if more:
        with pytest.raises(Unframed):
            unframed(whole + more)
    with pytest.raises(Unframed):
        unframed(whole[:-1])


@given(st.binary(max_size=60))
def test_any_bytes_are_an_answer_or_are_not(answer: bytes) -> None:
    with pytest.raises(Unframed):
        template_from_bytes(answer)


def test_the_process_loads_no_window_and_no_store() -> None:
    asked = (
        "import sys, ccm_minutes.__main__, ccm_minutes.cli.apart.making\n"
        "print([one for one in ('PySide6', 'sqlalchemy', 'keyring') if one in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, check=True, cwd=ROOT, text=True
    )

    assert done.stdout.strip() == "[]"


def test_the_answer_says_why_there_is_none() -> None:
    (why, pieces) = unframed(answer_to(framed([NAME, False, []])))

    assert "not a Word file" in why
    assert pieces == []
