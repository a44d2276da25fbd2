"""What may stand on a sanitised slide: its shapes to the byte, its paragraphs by a table."""

from functools import cache
from typing import Final

from ccm_minutes.inspection.allowed.package import DECLARATION
from ccm_minutes.inspection.allowed.presentation import NAMESPACES
from ccm_minutes.inspection.allowed.words import WORD
from ccm_minutes.inspection.rules import Attribute, Rule, Slot, Table

SCALES: Final = ("", "72000", "54000")
"""The sizes of a title, by its level; the first is the usual one."""

DEEPEST: Final = 8
FRONT_LEVELS: Final = {"Subtitle": 0, "Place Line": 1, "Notice": 3}
"""The levels of the lines of the title slide; there is no draft of a sanitised document."""

_WAYS = ("", '<a:pPr algn="r" rtl="1"/>')
_LOCKED = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
_ENDS = "</p:txBody></p:sp>"
_END = "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"


@cache
def opening(level: int, *, front: bool) -> bytes:
    """All of a slide before its title, of this size."""
    properties = "<a:bodyPr/>"
    if level:
        properties = f'<a:bodyPr><a:normAutofit fontScale="{SCALES[level]}"/></a:bodyPr>'
    kind = "ctrTitle" if front else "title"
    return (
        f"{DECLARATION}<p:sld {NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr>"
        '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        + _shape(2, "Title 1", f'type="{kind}"', properties)
    ).encode()


@cache
def middle(*, front: bool) -> bytes:
    """All of a slide between its title and the paragraphs under it."""
    name, kind = ("Subtitle 2", 'type="subTitle" idx="1"') if front else ("Text 2", 'idx="1"')
    return f"{_ENDS}{_shape(3, name, kind)}".encode()


def closings(number: int, foot: str, language: str, *, front: bool) -> tuple[bytes, ...]:
    """All of a slide after its paragraphs, one for each way in which a foot may run."""
    if front:
        return (f"{_ENDS}{_END}".encode(),)
    return tuple(_closing(number, foot, language, way) for way in _WAYS)


def _closing(number: int, foot: str, language: str, way: str) -> bytes:
    spoken = f'<a:rPr lang="{_escaped(language)}"/>'
    line = f"<a:p>{way}<a:r>{spoken}<a:t>{_escaped(foot)}</a:t></a:r></a:p>"
    count = (
        '<a:p><a:fld id="{5C0C0001-0000-4000-8000-000000000001}" type="slidenum">'
        f"{spoken}<a:t>{number}</a:t></a:fld></a:p>"
    )
    shapes = ""
    if foot:
        shapes += _shape(4, "Foot 3", 'type="ftr" sz="quarter" idx="11"') + line + _ENDS
    shapes += _shape(5, "Number 4", 'type="sldNum" sz="quarter" idx="12"') + count + _ENDS
    return f"{_ENDS}{shapes}{_END}".encode("utf-8", "replace")


def empty(language: str) -> bytes:
    """The paragraphs under a title under which nothing stands."""
    spoken = _escaped(language)
    return f'<a:p><a:endParaRPr lang="{spoken}"/></a:p>'.encode("utf-8", "replace")


def _shape(number: int, name: str, kind: str, properties: str = "<a:bodyPr/>") -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>{_LOCKED}<p:nvPr><p:ph {kind}/>'
        f"</p:nvPr></p:nvSpPr><p:spPr/><p:txBody>{properties}<a:lstStyle/>"
    )


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


_LANGUAGE = Attribute(":lang", frozenset({Slot.LANGUAGE}))


def _maybe(name: str, *values: str) -> Attribute:
    return Attribute(f":{name}", frozenset(values), required=False)


_LOOK = Rule(
    attributes=(
        _LANGUAGE,
        _maybe("b", "1"),
        _maybe("i", "1"),
        _maybe("u", "sng"),
        _maybe("baseline", "30000"),
    )
)
PARAGRAPH: Final[Table] = {
    "/a:p": Rule("(<a:pPr>)?((<a:r>|<a:br>)+|<a:endParaRPr>)"),
    "a:p/a:pPr": Rule(
        "(<a:buNone>)?",
        (
            _maybe("indent", "0"),
            _maybe("lvl", *map(str, range(1, DEEPEST + 1))),
            _maybe("algn", "r"),
            _maybe("rtl", "1"),
        ),
    ),
    "a:pPr/a:buNone": Rule(),
    "a:p/a:r": Rule("<a:rPr><a:t>"),
    "a:p/a:br": Rule("<a:rPr>"),
    "a:r/a:rPr": _LOOK,
    "a:br/a:rPr": _LOOK,
    "a:r/a:t": Rule(text=WORD),
    "a:p/a:endParaRPr": Rule(attributes=(_LANGUAGE,)),
}

TOGETHER: Final = (("indent", "buNone"), ("algn", "rtl"))
"""Properties of a paragraph of which neither stands without the other."""
