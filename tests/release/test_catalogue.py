"""The program's own words in each of its languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from ccm_minutes import assets
from ccm_minutes.assets import MissingPart
from ccm_minutes.release.catalogue import (
    FALLBACK,
    LANGUAGES,
    Catalogue,
    catalogue_of,
    translations_of,
)

ROOT = Path(__file__).parents[2]
TRANSLATED = [language for language in LANGUAGES if language != "en"]
NO_BREAK_SPACE = "\u00a0"

Forms = tuple[str, ...]


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "ccm_minutes").rglob("*.py")):
        alone = ("word",) if "composition" in path.parts else ()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            if isinstance(called, ast.Attribute) and called.attr in ("word", "counted"):
                yield called.attr, node
            elif isinstance(called, ast.Name) and called.id in alone:
                yield called.id, node


def _constants(name: str, call: ast.Call) -> Forms:
    given = call.args if name == "word" else call.args[1:]
    constants = tuple(node.value for node in given if isinstance(node, ast.Constant))
    words = tuple(value for value in constants if isinstance(value, str))
    assert len(words) == len(given) == (1 if name == "word" else 2), ast.unparse(call)
    return words


USED: dict[str, Forms] = {forms[0]: forms for forms in (_constants(*call) for call in _calls())}


def _fields(words: str) -> set[str | None]:
    return {field for _, field, _, _ in Formatter().parse(words)} - {None}


def test_there_are_words_to_look_at() -> None:
    assert {"Present", "{speaker} said:", " to ", "Nil"} <= USED.keys()
    assert len(USED) > 40


def test_each_language_but_english_has_a_catalogue_and_no_other_has() -> None:
    folders = {path.parent.name for path in assets.resource("translations").rglob("*.po")}
    assert folders == set(TRANSLATED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_holds_every_word_that_is_used_and_no_other(language: str) -> None:
    assert set(translations_of(language)) == set(USED)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("english", USED)
def test_each_form_has_the_places_and_the_spaces_of_the_english_one(
    language: str, english: str
) -> None:
    forms, source = translations_of(language)[english], USED[english]
    assert len(forms) == len(source)
    for words, original in zip(forms, source, strict=True):
        assert words.strip()
        assert _fields(words) == _fields(original)
        assert words.endswith(" ") == original.endswith(" ")
        assert original.startswith(" ") <= words.startswith((" ", NO_BREAK_SPACE, ":"))


@pytest.mark.parametrize("english", USED)
def test_french_has_a_no_break_space_before_colons_and_semicolons(english: str) -> None:
    for words in translations_of("fr")[english]:
        assert not re.search(f"(?<!{NO_BREAK_SPACE})[:;]", words)


@pytest.mark.parametrize("english", USED)
def test_spanish_has_no_space_before_them(english: str) -> None:
    assert not any(re.search(r"\s[:;]", words) for words in translations_of("es")[english])


def test_english_words_are_those_of_the_program() -> None:
    assert catalogue_of("en-GB").word("Present") == "Present"
    assert catalogue_of("en").counted(2, "{count} day", "{count} days") == "{count} days"
    assert catalogue_of("en").counted(1, "{count} day", "{count} days") == "{count} day"


def test_a_land_has_the_words_of_its_language() -> None:
    assert catalogue_of("fr-CH").word("Present") == "Présents"
    assert catalogue_of("es-419").word("Present") == "Presentes"
    assert catalogue_of("fr-CH").tag == "fr-CH"


@pytest.mark.parametrize("tag", ["de", "ar", "zh-Hans", "tlh", "no such tag"])
def test_a_language_without_words_of_its_own_takes_the_english_ones(tag: str) -> None:
    assert catalogue_of(tag) == catalogue_of(FALLBACK)


@pytest.mark.parametrize(
    ("tag", "count", "words"),
    [
        ("fr", 0, "{count} délégation a participé."),
        ("fr", 1, "{count} délégation a participé."),
        ("fr", 2, "{count} délégations ont participé."),
        ("fr", 1_000_000, "{count} délégations ont participé."),
        ("es", 0, "Participaron {count} delegaciones."),
        ("es", 1, "Participó {count} delegación."),
        ("es", 21, "Participaron {count} delegaciones."),
    ],
)
def test_each_language_counts_in_its_own_way(tag: str, count: int, words: str) -> None:
    one, more = "{count} delegation took part.", "{count} delegations took part."
    assert catalogue_of(tag).counted(count, one, more) == words


@pytest.mark.parametrize("language", TRANSLATED)
def test_words_that_a_catalogue_lacks_are_never_printed_in_english(language: str) -> None:
    with pytest.raises(MissingPart, match="Not there"):
        catalogue_of(language).word("Not there")
    with pytest.raises(MissingPart, match="Present"):
        catalogue_of(language).counted(2, "Present", "Presents")


@pytest.fixture
def moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of resources with one empty place for a French catalogue."""
    folder = tmp_path / "translations" / "fr"
    folder.mkdir(parents=True)
    monkeypatch.setattr(assets, "resource", tmp_path.joinpath)
    translations_of.cache_clear()
    yield folder / "minutes.po"
    translations_of.cache_clear()


DAMAGED = {
    "no catalogue": b"<html>no catalogue</html>",
    "cut short": b'msgid "Present"\n',
    "other bytes": b'msgid "Present"\nmsgstr "Pr\xff\xfe"\n',
    "empty": b"",
    "words without a translation": b'msgid "Present"\nmsgstr ""\n',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=list(DAMAGED))
def test_a_damaged_catalogue_is_a_missing_part(moved: Path, content: bytes) -> None:
    moved.write_bytes(content)
    with pytest.raises(MissingPart):
        catalogue_of("fr").word("Present")


@pytest.mark.parametrize(
    ("tag", "names", "words"),
    [
        ("en-GB", ["Averland"], "Averland"),
        ("en-GB", ["Averland", "Peru", "Iota"], "Averland, Peru and Iota"),
        ("fr", ["Averland", "Pérou"], "Averland et Pérou"),
        ("es", ["Perú", "Averland"], "Perú y Averland"),
        ("es", ["Perú", "Islas Hollin"], "Perú e Islas Hollin"),
        ("es", ["Averland", "Perú", "Irlanda"], "Averland, Perú e Irlanda"),
        ("es", ["Islas Hollin", "Perú"], "Islas Hollin y Perú"),
        ("es", ["Perú", "Hungría"], "Perú y Hungría"),
        ("es", ["Perú", "Yemen"], "Perú y Yemen"),
        ("es", ["Irlanda"], "Irlanda"),
        ("es", [], ""),
    ],
)
def test_names_are_joined_as_the_language_joins_them(
    tag: str, names: list[str], words: str
) -> None:
    catalogue: Catalogue = catalogue_of(tag)
    assert catalogue.joined(names) == words
