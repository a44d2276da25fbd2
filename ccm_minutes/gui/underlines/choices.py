"""What is offered at underlined words, whether they stand in the record or in the line."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu

from ccm_minutes.application.spelling.spelling import bare_word
from ccm_minutes.application.warning.lookout import Lookout, Remark
from ccm_minutes.domain.text import Mention
from ccm_minutes.gui.underlines.marks import hint_of
from ccm_minutes.gui.words import say


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done about the words of one remark.

    Attributes:
        said: the words.
        mentions: what they can become, each with what it is called.
        mention: makes a mention of them.
        ask: asks for a few words in place, beginning with some, and gives them on.
        instead: the words that the sanitised version has for them now; empty for none.
        replace: gives them other words for the sanitised version; None where that cannot be.
        withhold: marks them; None where that cannot be.
        allow: allows them, for a reason; None where they cannot be allowed.
        spell: puts other words in their place.
        add: adds them to the dictionary.
    """

    said: str
    mentions: Sequence[tuple[Mention, str]]
    mention: Callable[[Mention], None]
    ask: Callable[[str, Callable[[str], None], str], None]
    instead: str
    replace: Callable[[str], None] | None
    withhold: Callable[[], None] | None
    allow: Callable[[str], None] | None
    spell: Callable[[str], None]
    add: Callable[[str], None]


def fill_with_ways(menu: QMenu, remark: Remark, ways: Ways, lookout: Lookout) -> None:
    """Puts what is offered into a menu."""
    offered = list(_for_name(ways) if remark.spot is not None else _for_word(ways, lookout))
    for words, act in offered or [(_plain(hint_of(remark)), None)]:
        action = menu.addAction(words)
        action.setEnabled(act is not None)
        if act is not None:
            action.triggered.connect(lambda _checked=False, act=act: act())


_Offers = Iterator[tuple[str, Callable[[], None] | None]]


def _for_name(ways: Ways) -> _Offers:
    for mention, called in ways.mentions:
        words = say("Make it a &mention of {0}").format(_plain(called))
        yield words, lambda mention=mention: ways.mention(mention)  # type: ignore[misc]
    if ways.replace is not None:
        replace = ways.replace
        yield (
            say("&Replace in the sanitised version…"),
            lambda: ways.ask(say("Words for the sanitised version:"), replace, ways.instead),
        )
    if ways.withhold is not None:
        yield say("&Withhold"), ways.withhold
    if ways.allow is not None:
        allow = ways.allow
        yield say("&Allow…"), lambda: ways.ask(say("Why it may stay:"), allow, "")


def _for_word(ways: Ways, lookout: Lookout) -> _Offers:
    spelling = lookout.spelling
    found = spelling.suggestions(ways.said) if spelling is not None else ()
    for number, word in enumerate(found, start=1):
        yield f"&{number}  {_plain(word)}", lambda word=word: ways.spell(word)  # type: ignore[misc]
    if not found:
        yield say("No word is like it"), None
    bare = bare_word(ways.said)
    yield say("&Add “{0}” to the dictionary").format(_plain(bare)), lambda: ways.add(bare)


def _plain(words: str) -> str:
    """Words in which a menu finds no key."""
    return words.replace("&", "&&")
