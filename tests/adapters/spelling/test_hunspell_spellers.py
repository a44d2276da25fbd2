"""The dictionaries that come with the program, as they are."""

from pathlib import Path

import pytest

from ccm_minutes import assets
from ccm_minutes.adapters.spelling.hunspell_spellers import HunspellSpeller, HunspellSpellers
from ccm_minutes.application.spelling.ports import NoDictionary, Speller
from ccm_minutes.assets import MissingPart


@pytest.fixture(scope="module")
def spellers() -> HunspellSpellers:
    return HunspellSpellers()


def known(speller: Speller, words: str) -> list[str]:
    return [word for word in words.split() if speller.knows(word)]


def test_english_is_british_with_either_ending(spellers: HunspellSpellers) -> None:
    speller = spellers.speller("en-GB")
    right = "colour organisation organization recognizing universalise prioritize submunition"

    assert known(speller, right) == right.split()
    assert known(speller, "color teh recieve submuniton") == []
    assert spellers.speller("en") is speller
    assert spellers.speller("en-AU") is speller


def test_american_english_has_a_dictionary_of_its_own(spellers: HunspellSpellers) -> None:
    assert known(spellers.speller("en-US"), "color colour organisation") == ["color"]


def test_french_and_spanish_are_there(spellers: HunspellSpellers) -> None:
    french, spanish = spellers.speller("fr-CH"), spellers.speller("es")

    assert known(french, "réunion l'État aujourd'hui sous-munition reunion") == [
        "réunion",
        "l'État",
        "aujourd'hui",
        "sous-munition",
    ]
    assert known(spanish, "reunión municiones desminado informacion") == [
        "reunión",
        "municiones",
        "desminado",
    ]


def test_it_suggests_words(spellers: HunspellSpellers) -> None:
    assert "receive" in spellers.speller("en").suggest("recieve")
    assert "nécessaire" in spellers.speller("fr").suggest("nécesaire")


def test_a_language_without_a_dictionary_is_named(spellers: HunspellSpellers) -> None:
    with pytest.raises(NoDictionary, match="“ar”") as refused:
        spellers.speller("ar")
    assert refused.value.tag == "ar"


@pytest.mark.parametrize("word", ["a\0teh", "\ud800", "x" * 100_000, ""])
def test_a_word_of_any_kind_can_be_asked(spellers: HunspellSpellers, word: str) -> None:
    speller = spellers.speller("en")

    speller.knows(word)
    speller.suggest(word[:200])


@pytest.mark.parametrize("lost", ["en-GB.aff", "en-GB.dic", "en.field.txt"])
def test_a_lost_dictionary_is_a_missing_part(
    lost: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(tmp_path)
    (folder / lost).unlink()
    monkeypatch.setattr(assets, "_folder", lambda *_: tmp_path)

    with pytest.raises(MissingPart):
        HunspellSpellers().speller("en")


def test_one_that_was_cut_short_is_missing_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(tmp_path)
    (folder / "en-GB.dic").write_bytes(b"3\nalpha\n")
    monkeypatch.setattr(assets, "_folder", lambda *_: tmp_path)

    with pytest.raises(MissingPart, match="the words in"):
        HunspellSpellers().speller("en")


def test_it_reads_from_a_folder_with_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "Büro – Женева"
    copied(root)
    monkeypatch.setattr(assets, "_folder", lambda *_: root)

    assert HunspellSpellers().speller("en").knows("meeting")


def copied(root: Path) -> Path:
    """The English dictionary in a folder of resources of its own."""
    folder = root / "dictionaries"
    folder.mkdir(parents=True)
    for name in ("en-GB.aff", "en-GB.dic", "en.field.txt"):
        (folder / name).write_bytes(assets.resource("dictionaries", name).read_bytes())
    return folder


def test_what_was_asked_before_is_remembered(spellers: HunspellSpellers) -> None:
    speller = spellers.speller("en")
    assert isinstance(speller, HunspellSpeller)

    assert speller.knows("lantern")
    assert speller.knows("lantern")
