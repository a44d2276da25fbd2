"""A run as a character format of Qt, and back."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat

from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    RepresentativeMention,
    Words,
    is_marked_run,
)
from ccm_minutes.gui.look.theme import colours

MENTION_OBJECT = int(QTextFormat.ObjectTypes.UserObject) + 1
_MARKING = int(QTextFormat.Property.UserProperty) + 1
_IN_RELEASE = int(QTextFormat.Property.UserProperty) + 2
_DELEGATION = int(QTextFormat.Property.UserProperty) + 3
_REPRESENTATIVE = int(QTextFormat.Property.UserProperty) + 4
NAME = int(QTextFormat.Property.UserProperty) + 5
"""What a mention is shown as."""


def format_of(run: Words | Mention, name: str = "") -> QTextCharFormat:
    """The format that carries all of a run but its words.

    Args:
        run: the run.
        name: what a mention is shown as.
    """
    shown = QTextCharFormat()
    if isinstance(run, Words):
        _set_look(shown, run)
    else:
        _set_mention(shown, run, name)
    set_marking(shown, run.marking, run.in_release, is_marked_run(run))
    return shown


def _set_look(shown: QTextCharFormat, words: Words) -> None:
    if words.bold:
        shown.setFontWeight(QFont.Weight.Bold)
    if words.italic:
        shown.setFontItalic(True)
    if words.underline:
        shown.setFontUnderline(True)
    if words.superscript:
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)


def _set_mention(shown: QTextCharFormat, mention: Mention, name: str) -> None:
    shown.setObjectType(MENTION_OBJECT)
    shown.setProperty(NAME, name)
    if isinstance(mention, DelegationMention):
        shown.setProperty(_DELEGATION, mention.delegation)
    else:
        shown.setProperty(_REPRESENTATIVE, mention.representative)


def set_marking(
    shown: QTextCharFormat, marking: Marking | None, in_release: str | None, marked: bool
) -> None:
    """Puts a marking and the words for the sanitised version into a format, or takes them out."""
    for name, value in ((_MARKING, marking and marking.value), (_IN_RELEASE, in_release)):
        if value is None:
            shown.clearProperty(name)
        else:
            shown.setProperty(name, value)
    if marked:
        shown.setBackground(QColor(colours().marked))
        shown.setForeground(QColor(colours().mark))
    else:
        shown.clearBackground()
        shown.clearForeground()


def marking_of(shown: QTextCharFormat) -> tuple[Marking | None, str | None]:
    """The marking in a format and the words for the sanitised version."""
    marking, words = shown.property(_MARKING), shown.property(_IN_RELEASE)
    return Marking(marking) if marking else None, words or None


def is_marked_format(shown: QTextCharFormat) -> bool:
    """Whether what has a format is withheld; a mention with words in its place alone is not."""
    marking, words = marking_of(shown)
    return marking is not None or (words is not None and mention_of(shown) is None)


def words_of(text: str, shown: QTextCharFormat) -> Words:
    """Words with the formatting of a format."""
    marking, in_release = marking_of(shown)
    return Words(
        text,
        bold=shown.fontWeight() > QFont.Weight.Medium,
        italic=shown.fontItalic(),
        underline=shown.fontUnderline(),
        superscript=shown.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript,
        marking=marking,
        in_release=in_release,
    )


def mention_of(shown: QTextCharFormat) -> Mention | None:
    """The mention that a format stands for; None where it is none."""
    marking, in_release = marking_of(shown)
    if delegation := shown.property(_DELEGATION):
        return DelegationMention(delegation, in_release=in_release, marking=marking)
    if person := shown.property(_REPRESENTATIVE):
        return RepresentativeMention(person, in_release=in_release, marking=marking)
    return None
