"""What the card says of the capture line, and of keys that no menu has."""

from PySide6.QtGui import QKeySequence

from ccm_minutes.gui.words import say

Line = tuple[str, str]
"""What is typed or pressed, and what it does."""

_KEY = QKeySequence.StandardKey


def signs() -> list[Line]:
    """Capture lines, each with what it becomes."""
    return [
        ("per: …", say("Peru says …")),
        ("fra, pan: …", say("France and Panama say …")),
        (
            say("fra (for the group): …"),
            say("in that capacity"),
        ),
        ("chair: …", say("an office says …")),
        ("- …", say("a point")),
        ("-- …", say("a point under a point")),
        ("= …", say("a decision")),
        ("! fra: … by:2031-03-04", say("an action point")),
        ("* …", say("a key point")),
        ("? …", say("a guiding question")),
        ("# …", say("a note to oneself, never printed")),
        (say("> Title"), say("go to that item, or make it")),
        (say(">> Title"), say("the same with a sub-item")),
        (">", say("go to the next item")),
        ("in per 10:42", say("Peru arrives")),
        ("out per 11:05", say("Peru leaves")),
        ("@per", say("mentions Peru")),
        ("(FOUO) …", say("marks the line as FOUO")),
        ("[[…]]", say("marks words as FOUO")),
        ("[[…||…]]", say("and gives others for the sanitised version")),
        ("\\…", say("the words as they stand")),
    ]


def keys_of_line() -> list[Line]:
    """Keys that mean something in the capture line alone."""
    return [
        (_native("Return"), say("save; the next point follows")),
        (_native("Ctrl+Return"), say("save, with nothing to follow")),
        (_native("Tab"), say("take the first name offered")),
        (_native("Up"), say("bring an earlier line back")),
        (_native("Esc"), say("a recognised name back into words")),
    ]


def keys_of_words() -> list[Line]:
    """Keys that mean something where words of the record are edited."""
    return [
        (_of(_KEY.Bold), say("bold")),
        (_of(_KEY.Italic), say("italic")),
        (_of(_KEY.Underline), say("underlined")),
        (_native("Ctrl+Shift+."), say("superscript")),
        (_native("Tab"), say("take the first name offered")),
        (_native("Return"), say("finish")),
        (_native("Ctrl+Return"), say("done, another point")),
        (_native("Shift+Return"), say("a new line in the point")),
    ]


def _of(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
