"""What may stand where the words are: paragraphs of the body, of heads and of feet."""

from typing import Final

from ccm_minutes.inspection.rules import Attribute, Rule, Table, Values

WORD: Final = "x"
"""Stands for any words when a paragraph is held against the tables."""


def _value(*values: str, name: str = "w:val") -> tuple[Attribute, ...]:
    return (Attribute(name, frozenset(values)),)


def _table(children: str, styles: Values) -> Table:
    return {
        "/w:p": Rule(children),
        "w:pPr/w:pStyle": Rule(attributes=(Attribute("w:val", styles),)),
        "w:pPr/w:bidi": Rule(),
        "w:r/w:t": Rule(attributes=_value("preserve", name="xml:space"), text=WORD),
        "w:rPr/w:rtl": Rule(),
    }


BODY_STYLES: Final[Values] = frozenset(
    {
        "Title", "Subtitle", "PlaceLine", "Notice", "Note", "Heading1", "Heading2",
        "Heading3", "Heading4", "Heading5", "Heading6", "Heading7", "Heading8", "Heading9",
        "AttendanceHeading", "Delegation", "Representative", "Attendee", "BodyText",
        "ListBullet", "NumberedParagraph", "Speaker", "Point", "Question", "KeyPoint",
        "Decision", "Action", "ClosingText",
    }
)  # fmt: skip

BODY: Final[Table] = {
    **_table("<w:pPr>(<w:r>)*", BODY_STYLES),
    "w:p/w:pPr": Rule("<w:pStyle>(<w:keepNext>)?(<w:numPr>)?(<w:bidi>)?(<w:sectPr>)?"),
    "w:pPr/w:keepNext": Rule(),
    # stands for one of the two descriptions of sections, which are known to the byte
    "w:pPr/w:sectPr": Rule(attributes=_value("1", "2")),
    "w:pPr/w:numPr": Rule("<w:ilvl><w:numId>"),
    "w:numPr/w:ilvl": Rule(attributes=_value(*"012345678")),
    "w:numPr/w:numId": Rule(attributes=_value(*"01238")),
    "w:p/w:r": Rule("(<w:rPr>)?(<w:t>|<w:tab>|<w:br>)+"),
    "w:r/w:tab": Rule(),
    "w:r/w:br": Rule(),
    "w:r/w:rPr": Rule(
        "(?=.)(<w:rStyle>)?(<w:b><w:bCs>)?(<w:i><w:iCs>)?(<w:u>)?(<w:vertAlign>)?(<w:rtl>)?"
    ),
    "w:rPr/w:rStyle": Rule(attributes=_value("Label")),
    "w:rPr/w:b": Rule(),
    "w:rPr/w:bCs": Rule(),
    "w:rPr/w:i": Rule(),
    "w:rPr/w:iCs": Rule(),
    "w:rPr/w:u": Rule(attributes=_value("single")),
    "w:rPr/w:vertAlign": Rule(attributes=_value("superscript")),
}

_FURNITURE = {
    "w:p/w:pPr": Rule("<w:pStyle>(<w:bidi>)?"),
    "w:r/w:rPr": Rule("<w:rtl>"),
}
HEAD: Final[Table] = {
    **_table("<w:pPr>(<w:r>)+", frozenset({"Header"})),
    **_FURNITURE,
    "w:p/w:r": Rule("(<w:rPr>)?(<w:t>|<w:tab>|<w:br>)+"),
    "w:r/w:tab": Rule(),
    "w:r/w:br": Rule(),
}
FOOT: Final[Table] = {
    **_table("<w:pPr>(<w:r>|<w:fldSimple>)+", frozenset({"Footer"})),
    **_FURNITURE,
    "w:p/w:r": Rule("(<w:rPr>)?<w:t>"),
    "w:p/w:fldSimple": Rule(),  # stands for one of the two below, which are known to the byte
}
FIELDS: Final = tuple(
    f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'.encode()
    for name in ("PAGE", "NUMPAGES")
)

LISTS: Final = {
    **{style: frozenset("0") for style in BODY_STYLES if str(style).startswith("Heading")},
    "NumberedParagraph": frozenset("1"),
    "Speaker": frozenset("2"),
    "Point": frozenset("3"),
    "ListBullet": frozenset("8"),
}
"""The lists that a paragraph of each style may put itself in; 0 takes it out of its own."""

BULLETS: Final = frozenset({"Point", "Question", "KeyPoint", "Attendee", "ListBullet"})
"""Styles that bring a bullet of the first level with them."""

DEEPEST: Final = 8
"""The last level of every list, from 0."""
