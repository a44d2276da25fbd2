"""Word's own numbering: one list of headings, one of letters, a bullet list a style.

The part is the same in every document but for the words of the headings' numbers, and for
whether speaker lines take letters.
"""

from collections.abc import Iterator, Mapping

from ccm_minutes.document.counting import BULLETS, DEEPEST, heading_pattern
from ccm_minutes.document.tree import Document, HeadingNumbers
from ccm_minutes.export.style_names import BULLETED, HEADINGS, LIST_BULLET, SPEAKER
from ccm_minutes.export.word.markup import DECLARATION, W, value

NO_LIST = 0
HEADING_LIST = 1
LETTER_LIST = 2
BULLET_LISTS = {style: number for number, style in enumerate(BULLETED, start=3)}

_LEVELS = range(DEEPEST + 1)
_BULLET_FONT = (
    '<w:rPr><w:rFonts w:hint="default" w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr>'
)


def in_list(number: int | None, level: int) -> str:
    """The properties that put a paragraph on a level of a list; of plain bullets for None."""
    number = BULLET_LISTS[LIST_BULLET] if number is None else number
    return f"<w:numPr>{value('ilvl', level)}{value('numId', number)}</w:numPr>"


def numbering_part(document: Document, style_ids: Mapping[str, str]) -> str:
    """The whole of ``word/numbering.xml``."""
    lists = {
        HEADING_LIST: _headings(document, style_ids),
        LETTER_LIST: _letters(document, style_ids),
    }
    lists |= {number: _bullets(style, style_ids) for style, number in BULLET_LISTS.items()}
    if document.heading_numbers is HeadingNumbers.NONE:
        del lists[HEADING_LIST]
    return (
        f'{DECLARATION}<w:numbering xmlns:w="{W}">'
        + "".join(_definition(number, levels) for number, levels in lists.items())
        + "".join(_instance(number) for number in lists)
        + "</w:numbering>"
    )


def _definition(number: int, levels: Iterator[str]) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}">{value("nsid", f"00CC{number:04X}")}'
        f"{value('multiLevelType', 'multilevel')}{''.join(levels)}</w:abstractNum>"
    )


def _instance(number: int) -> str:
    return f'<w:num w:numId="{number}">{value("abstractNumId", number)}</w:num>'


def _headings(document: Document, style_ids: Mapping[str, str]) -> Iterator[str]:
    hanging = document.heading_numbers is HeadingNumbers.DECIMAL
    for level in _LEVELS:
        before, after = heading_pattern(document, level)
        places = ".".join(f"%{upper + 1}" for upper in range(level + 1))
        inside = value("pStyle", style_ids[HEADINGS[level]])
        inside += "" if hanging else value("suff", "space")
        inside += value("lvlText", before + places + after)
        indent = 680 + 170 * max(level - 1, 0) if hanging else 0
        yield _level(level, "decimal", inside + _indented(indent, indent))


def _letters(document: Document, style_ids: Mapping[str, str]) -> Iterator[str]:
    # A speaker line that somebody adds in Word takes its letter by its style.
    link = value("pStyle", style_ids[SPEAKER]) if document.lettered else ""
    yield _level(0, "lowerLetter", link + value("lvlText", "%1)") + _indented(454, 454))


def _bullets(style: str, style_ids: Mapping[str, str]) -> Iterator[str]:
    # Bullets of the narrative lie further out than those under a speaker.
    first = 340 if style == LIST_BULLET else 794
    for level in _LEVELS:
        link = "" if level else value("pStyle", style_ids[style])
        glyph = value("lvlText", BULLETS[level % len(BULLETS)])
        indent = _indented(first + 340 * level, 340)
        yield _level(level, "bullet", link + glyph + indent + _BULLET_FONT)


def _level(level: int, form: str, inside: str) -> str:
    return f'<w:lvl w:ilvl="{level}">{value("start", 1)}{value("numFmt", form)}{inside}</w:lvl>'


def _indented(left: int, hanging: int) -> str:
    indent = f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
    return value("lvlJc", "left") + indent
