"""Names are found however they are spelled, and only as whole words."""

import pytest

from ccm_minutes.release.matching import Case, Form, Matcher, longest

_NAMES = Matcher(
    [
        Form("Averland", "averland", stem=True),
        Form("Upper Quell", "quell"),
        Form("Guinea", "GN", Case.CAPITAL),
        Form("Guinea-Bissau", "GW"),
        Form("Niger", "NE"),
        Form("Nigeria", "NG"),
        Form("Oman", "OM"),
        Form("Togo", "TG"),
        Form("Iran", "IR"),
        Form("Côte d'Ivoire", "CI"),
        Form("AND", "AD", Case.CAPITALS_AMONG_SMALL),
        Form("ROK", "KR", Case.CAPITALS),
        Form("UK", "GB", Case.CAPITALS),
        Form("BiH", "BA"),
        Form("ID", "id", Case.CAPITALS_AMONG_SMALL),
        Form("中国", "CN"),
        Form("ลาว", "LA"),
        Form("العراق", "IQ"),
        Form("Россия", "RU"),
        Form("May", "may", Case.CAPITAL),
    ]
)


def found(text: str) -> list[object]:
    return [owner for _, _, owners in longest(_NAMES.find(text)) for owner in owners]


_SPELLINGS = (
    "Averland|averland|AVERLAND|Averland's|Averland’s|averlands|Aver-land|Aver‑land|Aver\u00adland",
    "Aver\u200bland|Аverlаnd|Αverland|Ａｖｅｒｌａｎｄ|𝐀𝐯𝐞𝐫𝐥𝐚𝐧𝐝|Âvérland|A\u0301verland|Aver1and",
    "A v e r l a n d|A.v.e.r.l.a.n.d|Averlandian|Averlander|Averlandish|pro-Averland|(Averland)",
    "Averland-based|“Averland”|Averland/Quell|ᴀverland|Aver\u2060land|Averland\u0301|Aver-\nland",
    "Aver\nland|Aver\tland|[Aver]land|Aver(land)|Aver•land|Aver- land|proAverland|AverlandIsles",
    "Αⱱҽɍlanđ|ꓮverland|🅐verland|Ꭺverland",
)


@pytest.mark.parametrize("spelling", "|".join(_SPELLINGS).split("|"))
def test_every_spelling_is_found(spelling: str) -> None:
    assert found(f"It asked {spelling} to go.") == ["averland"]


_CODES = (
    "UK|UK's|UK’s|UKʼs|UK‘s|U.K.|U.K.'s|U.K.’s|U.K’s|UKs|UK'|UK-led|non-UK|_UK_|UK¹|UK2030|2030UK"
    "|UK²³|UKᵃ|UK'S|UK’S|U.K.'S|UK:|(UK)|UK/Quell"
)


@pytest.mark.parametrize("spelling", _CODES.split("|"))
def test_every_spelling_of_a_code_is_found(spelling: str) -> None:
    assert "GB" in found(f"It asked {spelling} to go.")


@pytest.mark.parametrize("spelling", ["uk", "UKE", "AUK", "Uk's", "UKes", "UKS", "ukase"])
def test_what_only_holds_the_letters_of_a_code_is_none(spelling: str) -> None:
    assert found(f"It asked {spelling} to go.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nigeria", ["NG"]),
        ("Niger", ["NE"]),
        ("the women and a woman", []),
        ("to go there, I ran", []),
        ("Guinea-Bissau and Guinea Bissau", ["GW", "GW"]),
        ("a guinea pig", []),
        ("Guinea", ["GN"]),
        ("Upper-Quell, UpperQuell, upper  quell", ["quell"] * 3),
        ("Upper Quelling", []),
        ("Cote dIvoire, Côte d’Ivoire, COTE D'IVOIRE", ["CI"] * 3),
        ("this AND that", ["AD"]),
        ("this and that", []),
        ("THIS AND THAT", []),
        ("ROK, R.O.K., rok", ["KR", "KR"]),
        ("在中国的会议", ["CN"]),
        ("ประเทศลาวกล่าว", ["LA"]),
        ("والعراق", ["IQ"]),
        ("РОССИЯ", ["RU"]),
        ("they may go in May", ["may"]),
        ("BiH’s, BiHs, BiH¹ and BIHs", ["BA"] * 4),
        ("its IDs, an ID and ID’s", ["id", "id"]),
        ("THE ID'S OF ALL", []),
        ("", []),
    ],
)
def test_whole_words_are_found_and_no_parts(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_a_hit_gives_the_words_as_they_stand() -> None:
    text = "so Aver\u200bla\u0301nd’s plan"
    ((start, end, _),) = longest(_NAMES.find(text))
    assert text[start:end] == "Aver\u200bla\u0301nd"


@pytest.mark.parametrize(("words", "times"), [("中国代表和", 20_000), ("Upper Quell AND ", 5_000)])
def test_a_long_text_takes_no_longer_for_being_one_paragraph(words: str, times: int) -> None:
    # Minutes, where a look at each name goes on to the end of the text.
    assert len(list(_NAMES.find(words * times))) >= times
