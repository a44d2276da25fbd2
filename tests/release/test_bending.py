"""A name in a script whose words take endings is found with them."""

import pytest

from ccm_minutes.release.form import Form
from ccm_minutes.release.matching import Matcher, longest
from ccm_minutes.release.states import states

_NAMES = Matcher(
    [
        Form("Россия", "RU"),
        Form("Саудовская Аравия", "SA"),
        Form("Лаосская Народно-Демократическая Республика", "LA"),
        Form("Нигер", "NE"),
        Form("Нигерия", "NG"),
        Form("Того", "TG"),
        Form("Мали", "ML"),
        Form("Україна", "UA"),
        Form("Ελλάδα", "GR"),
        Form("Κύπρος", "CY"),
        Form("ישראל", "IL"),
        Form("საქართველო", "GE"),
        Form("Հայաստան", "AM"),
        Form("ኢትዮጵያ", "ET"),
        Form("한국", "KR"),
        Form("الكاميرون", "CM"),
        Form("المملكة العربية السعودية", "SA"),
        Form("روسيا", "RU"),
        Form("ألمانيا", "DE"),
        Form("مصر", "EG"),
    ]
)
_IN_SENTENCES = {
    "RU": "в России|с Россией|Россию|РОССИИ|российская делегация|لروسيا|وبروسيا|روسية|والروسيين",
    "SA": "в Саудовской Аравии|Саудовскую Аравию|للمملكة العربية السعودية",
    "LA": "Лаосской Народно-Демократической Республики|Лаосскую Народно-Демократическую Республику",
    "NE": "Нигера|в Нигере",
    "NG": "Нигерии|Нигерию",
    "UA": "України|в Україні|українська",
    "GR": "της Ελλάδας|Ελλάδος",
    "CY": "της Κύπρου|Κύπρο",
    "IL": "בישראל|לישראל|ושבישראל|ישראלי",
    "GE": "საქართველოს|საქართველოში|ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ",
    "AM": "Հայաստանի|Հայաստանում",
    "ET": "የኢትዮጵያ|ከኢትዮጵያ",
    "KR": "한국은|한국의|한국어|재한국",
    "CM": "للكاميرون|وللكاميرون|وبالكاميرون|الكاميرونية",
    "DE": "ألماني|لألمانيا|المانيا|ألمانية",
    "EG": "لمصر|المصرية|مصريين",
}


def found(text: str) -> list[object]:
    return [owner for _, _, owners in longest(_NAMES.find(text)) for owner in owners]


@pytest.mark.parametrize(("state", "words"), _IN_SENTENCES.items())
def test_a_name_is_found_with_its_endings_and_what_is_written_before_it(
    state: str, words: str
) -> None:
    for word in words.split("|"):
        assert found(f"It asked “{word}” to go.") == [state], word


@pytest.mark.parametrize("words", ["el toro", "малина", "нигде", "مصرف", "россыпь", "בית", "Kúпu"])
def test_another_word_is_none(words: str) -> None:
    assert found(f"It asked “{words}” to go.") == []


@pytest.mark.parametrize("code", list(states().rows))
def test_every_russian_and_arabic_name_of_one_word_is_found_after_in(code: str) -> None:
    for name in states().rows[code]["names"]:
        russian = name.isalpha() and "\u0400" < name[0] < "\u0500" and name[-1] in "ия"
        arabic = name.isalpha() and name[:2] == "ال"
        text = f"в {name[:-1]}и." if russian else f"و{'ل' + name[1:]}." if arabic else f"({name})"
        hits = longest(states().matcher.find(text))
        assert any(owner.state == code for *_, owners in hits for owner in owners), (name, text)  # type: ignore[attr-defined]
