"""The reader refuses to pass any file where it would pass a poisoned copy of it."""

from dataclasses import replace

import pytest

from ccm_minutes.inspection import checking
from ccm_minutes.inspection.checking import complaints_of
from ccm_minutes.inspection.docx import inspect_docx
from ccm_minutes.inspection.poison import POISONS, cut_down, self_test
from ccm_minutes.inspection.report import CHECKS
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.spoiling import Poison
from tests.inspection.files import EXPECTED, GOOD, complaints, document, expected, written

SAMPLE = cut_down(GOOD, EXPECTED)


@pytest.mark.parametrize("poison", POISONS, ids=lambda poison: poison.name)
def test_every_poison_spoils_the_file_and_is_refused_by_its_check(poison: Poison) -> None:
    spoiled, told = poison.spoil(SAMPLE)
    found = {one.code for one in complaints_of(spoiled, told, Search(SAMPLE.expected))}

    assert spoiled != SAMPLE.content
    assert poison.code in found


def test_the_copies_are_short_and_pass_before_they_are_spoiled() -> None:
    assert len(SAMPLE.expected.paragraphs) == 3
    assert complaints(SAMPLE.content, SAMPLE.expected) == []


def test_a_sound_reader_has_nothing_to_say_of_itself() -> None:
    assert list(self_test(GOOD, EXPECTED)) == []


def test_the_poisons_are_made_for_nearly_every_check() -> None:
    # A furniture or outline may be lacking, and constant parts need not be known.
    seldom = {"constants", "numbering", "outlines", "furniture", "self-test"}

    assert {poison.code for poison in POISONS} == set(CHECKS) - seldom


@pytest.mark.parametrize("check", range(len(checking._EVERY_CHECK)))
def test_a_reader_that_forgets_a_check_passes_no_file(
    check: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = checking._EVERY_CHECK
    forgotten = every[check].__name__
    monkeypatch.setattr(checking, "_EVERY_CHECK", every[:check] + every[check + 1 :])

    report = inspect_docx(GOOD, EXPECTED)

    always = forgotten in {"_check_constants", "_check_heads_and_feet"}
    assert report.passed is always
    assert {one.code for one in report.complaints} <= {"self-test"}


def test_a_reader_that_does_not_search_passes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Search, "complaints", lambda *_: iter(()))

    assert {one.code for one in inspect_docx(GOOD, EXPECTED).complaints} == {"self-test"}


def test_a_document_without_a_paragraph_is_too_little_to_judge() -> None:
    empty = replace(document(), blocks=())

    assert not inspect_docx(written(empty), expected(empty)).passed
