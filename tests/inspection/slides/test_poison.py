"""The reader of slides refuses to pass any where it would pass a poisoned copy of them."""

import pytest

from ccm_minutes.document.tree import Role
from ccm_minutes.inspection.pptx import inspect_pptx
from ccm_minutes.inspection.report import CHECKS
from ccm_minutes.inspection.searching import Search
from ccm_minutes.inspection.slides import checking
from ccm_minutes.inspection.slides.checking import complaints_of
from ccm_minutes.inspection.slides.poison import POISONS, cut_down, self_test
from ccm_minutes.inspection.spoiling import Poison, Sample
from tests.inspection.shown import EXPECTED, GOOD, complaints, expected, line, show, written

ALONE = show(line(Role.TITLE, "Words"))
SAMPLES = (cut_down(GOOD, EXPECTED), cut_down(written(ALONE), expected(ALONE)))


@pytest.mark.parametrize("sample", SAMPLES, ids=["two slides", "one slide"])
@pytest.mark.parametrize("poison", POISONS, ids=lambda poison: poison.name)
def test_every_poison_spoils_the_slides_and_is_refused_by_its_check(
    poison: Poison, sample: Sample
) -> None:
    spoiled, told = poison.spoil(sample)
    found = {one.code for one in complaints_of(spoiled, told, Search(sample.expected))}

    assert poison.code in found


def test_the_copies_have_two_slides_and_pass_before_they_are_spoiled() -> None:
    sample, _ = SAMPLES
    assert sample.expected.paragraphs[-1] == "Action point: to write"
    assert complaints(sample.content, sample.expected) == []


def test_a_sound_reader_has_nothing_to_say_of_itself() -> None:
    assert list(self_test(GOOD, EXPECTED)) == []


def test_the_poisons_are_made_for_nearly_every_check() -> None:
    seldom = {"canonical", "numbering", "outlines", "furniture", "self-test"}
    assert {poison.code for poison in POISONS} == set(CHECKS) - seldom


@pytest.mark.parametrize("check", range(len(checking._EVERY_CHECK)))
def test_a_reader_that_forgets_a_check_passes_no_file(
    check: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = checking._EVERY_CHECK
    forgotten = every[check].__name__
    monkeypatch.setattr(checking, "_EVERY_CHECK", every[:check] + every[check + 1 :])

    report = inspect_pptx(GOOD, EXPECTED)

    assert report.passed is (forgotten == "_check_furniture")
    assert {one.code for one in report.complaints} <= {"self-test"}


def test_a_reader_that_does_not_search_passes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Search, "complaints", lambda *_: iter(()))

    assert {one.code for one in inspect_pptx(GOOD, EXPECTED).complaints} == {"self-test"}


def test_what_is_no_package_is_refused_by_the_self_test_alone() -> None:
    assert [one.code for one in self_test(b"PK", EXPECTED)] == ["archive"]
