"""What may stand in the parts that hold no words of a meeting: styles and numbering."""

from collections.abc import Iterator
from typing import Final

from ccm_minutes.inspection.rules import Attribute, Rule, Slot, Table, Values

_LEVELS = "012345678"
_EMPTY = Rule()


def _in(words: str) -> Values:
    return frozenset(words.split())


def _one(values: Values, name: str = "w:val") -> Rule:
    return Rule(attributes=(Attribute(name, values),))


def _all(**values: str) -> tuple[Attribute, ...]:
    return tuple(Attribute(f"w:{name}", frozenset(of.split(","))) for name, of in values.items())


_NAMES: Final[Values] = frozenset(
    {
        "Normal", "Default Paragraph Font", "Title", "Subtitle", "Place Line", "Notice", "Note",
        "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6",
        "heading 7", "heading 8", "heading 9", "Attendance Heading", "Delegation",
        "Representative", "Attendee", "Body Text", "List Bullet", "Numbered Paragraph",
        "Speaker", "Point", "Question", "Key Point", "Decision", "Action", "Closing Text", "Paper",
        "header", "footer", "Label",
    }
)  # fmt: skip
_IDS: Final[Values] = frozenset(
    "".join(word[0].upper() + word[1:] for word in str(name).split()) for name in _NAMES
)
_SIZES = _in("17 19 21 23 25 26 36")

STYLES: Final[Table] = {
    "/w:styles": Rule("<w:docDefaults>(<w:style>)+"),
    "w:styles/w:docDefaults": Rule("<w:rPrDefault><w:pPrDefault>"),
    "w:docDefaults/w:rPrDefault": Rule("<w:rPr>"),
    "w:docDefaults/w:pPrDefault": _EMPTY,
    "w:rPrDefault/w:rPr": Rule("<w:rFonts><w:sz><w:szCs><w:lang>"),
    "w:rPr/w:rFonts": Rule(
        attributes=_all(ascii="Arial", hAnsi="Arial", eastAsia="Microsoft YaHei", cs="Arial")
    ),
    "w:rPr/w:lang": Rule(
        attributes=(
            Attribute("w:val", frozenset({Slot.LANGUAGE})),
            Attribute("w:eastAsia", frozenset({"zh-CN", Slot.LANGUAGE})),
            Attribute("w:bidi", frozenset({"ar-SA", Slot.LANGUAGE})),
        )
    ),
    "w:styles/w:style": Rule(
        "<w:name>(<w:basedOn>)?(<w:next>)?(<w:uiPriority><w:semiHidden>)?(<w:qFormat>)?"
        "(<w:pPr>)?(<w:rPr>)?",
        (
            Attribute("w:type", _in("paragraph character")),
            Attribute("w:default", _in("1"), required=False),
            Attribute("w:customStyle", _in("1"), required=False),
            Attribute("w:styleId", _IDS),
        ),
    ),
    "w:style/w:name": _one(_NAMES),
    "w:style/w:basedOn": _one(_in("Normal")),
    "w:style/w:next": _one(
        _in("BodyText NumberedParagraph PlaceLine Point Representative Subtitle")
    ),
    "w:style/w:uiPriority": _one(_in("1")),
    "w:style/w:semiHidden": _EMPTY,
    "w:style/w:qFormat": _EMPTY,
    "w:style/w:pPr": Rule(
        "(<w:keepNext>)?(<w:keepLines>)?(<w:widowControl>)?(<w:numPr>)?(<w:pBdr>)?(<w:tabs>)?"
        "<w:spacing>(<w:ind>)?(<w:contextualSpacing>)?(<w:jc>)?(<w:outlineLvl>)?"
    ),
    "w:pPr/w:keepNext": _EMPTY,
    "w:pPr/w:keepLines": _EMPTY,
    "w:pPr/w:widowControl": _EMPTY,
    "w:pPr/w:contextualSpacing": _EMPTY,
    "w:pPr/w:numPr": Rule("(<w:ilvl>)?<w:numId>"),
    "w:numPr/w:ilvl": _one(frozenset(_LEVELS[1:])),
    "w:numPr/w:numId": _one(frozenset("12345678")),
    "w:pPr/w:pBdr": Rule("<w:top><w:bottom>|<w:left>"),
    "w:pBdr/w:top": Rule(attributes=_all(val="single", sz="4", space="4", color="A6A6A6")),
    "w:pBdr/w:bottom": Rule(attributes=_all(val="single", sz="4", space="4", color="A6A6A6")),
    "w:pBdr/w:left": Rule(attributes=_all(val="single", sz="18", space="8", color="1F3864,7F7F7F")),
    "w:pPr/w:tabs": Rule("<w:tab>"),
    "w:tabs/w:tab": Rule(attributes=_all(val="right", pos="9070")),
    "w:pPr/w:spacing": Rule(
        attributes=(
            Attribute("w:before", _in("0 120 140 160 200 220 240 280 360")),
            Attribute("w:after", _in("0 20 40 80 100 120 140 160 240")),
            Attribute("w:line", _in("240 252 269"), required=False),
            Attribute("w:lineRule", _in("auto"), required=False),
        )
    ),
    "w:pPr/w:ind": _one(_in("284 340 680"), "w:left"),
    "w:pPr/w:jc": _one(_in("center")),
    "w:pPr/w:outlineLvl": _one(frozenset(_LEVELS)),
    "w:style/w:rPr": Rule("(?=.)(<w:b><w:bCs>)?(<w:i><w:iCs>)?(<w:color>)?(<w:sz><w:szCs>)?"),
    "w:rPr/w:b": _EMPTY,
    "w:rPr/w:bCs": _EMPTY,
    "w:rPr/w:i": _EMPTY,
    "w:rPr/w:iCs": _EMPTY,
    "w:rPr/w:color": _one(_in("1F3864 44546A 595959")),
    "w:rPr/w:sz": _one(_SIZES),
    "w:rPr/w:szCs": _one(_SIZES),
}

NUMBERING: Final[Table] = {
    "/w:numbering": Rule("(<w:abstractNum>)+(<w:num>)+"),
    "w:numbering/w:abstractNum": Rule(
        "<w:nsid><w:multiLevelType>(<w:lvl>){1,9}", _all(abstractNumId="1,2,3,4,5,6,7,8")
    ),
    "w:abstractNum/w:nsid": _one(frozenset(f"00CC000{number}" for number in range(1, 9))),
    "w:abstractNum/w:multiLevelType": _one(_in("multilevel")),
    "w:abstractNum/w:lvl": Rule(
        "<w:start><w:numFmt>(<w:pStyle>)?(<w:suff>)?<w:lvlText><w:lvlJc><w:pPr>(<w:rPr>)?",
        (Attribute("w:ilvl", frozenset(_LEVELS)),),
    ),
    "w:lvl/w:start": _one(_in("1")),
    "w:lvl/w:numFmt": _one(_in("bullet decimal lowerLetter")),
    "w:lvl/w:pStyle": _one(
        _in(
            "Heading1 Heading2 Heading3 Heading4 Heading5 Heading6 Heading7 Heading8 Heading9"
            " Speaker Point Question KeyPoint Attendee Paper ListBullet"
        )
    ),
    "w:lvl/w:suff": _one(_in("space")),
    "w:lvl/w:lvlText": _one(frozenset({"•", "–", "▪", "%1)", Slot.LEVEL_TEXT})),
    "w:lvl/w:lvlJc": _one(_in("left")),
    "w:lvl/w:pPr": Rule("<w:ind>"),
    "w:pPr/w:ind": Rule(
        attributes=_all(
            left="0,340,454,680,794,850,1020,1134,1190,1360,1474,1530,1700,1814,1870,2040,2154,"
            "2380,2494,2720,2834,3060,3174,3514",
            hanging="0,340,454,680,850,1020,1190,1360,1530,1700,1870",
        )
    ),
    "w:lvl/w:rPr": Rule("<w:rFonts>"),
    "w:rPr/w:rFonts": Rule(
        attributes=_all(hint="default", ascii="Arial", hAnsi="Arial", cs="Arial")
    ),
    "w:numbering/w:num": Rule("<w:abstractNumId>", _all(numId="1,2,3,4,5,6,7,8")),
    "w:num/w:abstractNumId": _one(frozenset("12345678")),
}


def level_texts(words: frozenset[str]) -> Iterator[str]:
    """Every pattern that the number of a heading may have, with these words before it or none."""
    places = "%1"
    for level in range(len(_LEVELS)):
        places += f".%{level + 1}" if level else ""
        yield places if level else f"{places}."
        yield from (f"{before} {places} –".lstrip() for before in words)
