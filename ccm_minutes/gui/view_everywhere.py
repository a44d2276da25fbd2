"""What of the look and the language of the window can be chosen on every page."""

from collections.abc import Callable
from functools import partial

from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.language import AS_THE_SYSTEM, OWN_NAMES, Language
from ccm_minutes.gui.look.appearance import DARK, LIGHT, Appearance
from ccm_minutes.gui.words import say


def view_everywhere(
    appearance: Appearance, language: Language, speak: Callable[[str], None]
) -> Menu:
    """The menu; a page may have commands of its own before these.

    Args:
        appearance: of the window.
        language: of the window.
        speak: has another language spoken, and what is shown made anew in it.
    """
    return Menu(
        say("&View"),
        (
            Menu(
                say("Colo&urs"),
                (
                    _colours(appearance, say("After the &system"), AS_THE_SYSTEM),
                    _colours(appearance, say("&Light"), LIGHT),
                    _colours(appearance, say("&Dark"), DARK),
                    None,
                    Command(
                        say("&High contrast"),
                        appearance.toggle_contrast,
                        is_on=lambda: appearance.has_contrast,
                    ),
                ),
            ),
            Menu(
                say("&Language"),
                [
                    Command(words, partial(speak, one), is_on=partial(_is_chosen, language, one))
                    for one, words in {
                        AS_THE_SYSTEM: say("After the &system"),
                        **OWN_NAMES,
                    }.items()
                ],
            ),
        ),
    )


def _colours(appearance: Appearance, words: str, scheme: str) -> Command:
    return Command(
        words, partial(appearance.choose, scheme), is_on=lambda: appearance.scheme == scheme
    )


def _is_chosen(language: Language, one: str) -> bool:
    return language.chosen == one
