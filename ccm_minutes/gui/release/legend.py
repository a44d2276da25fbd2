"""What the looks of the two sides mean, and what a person must judge."""

from html import escape

from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.words import say


def left_legend() -> str:
    """The looks of the full version, each in its own."""
    c = colours()
    held = f"color:{c.mark}; background:{c.marked}; text-decoration:line-through"
    old = _as(f"color:{c.soft}; text-decoration:line-through", say("replaced"))
    new = _as(f"color:{c.decided}; font-style:italic", say("by these words"))
    return " &nbsp; ".join((_as(held, say("withheld")), f"{old}{new}"))


def right_legend() -> str:
    """The looks of what would go out."""
    c = colours()
    stops = f"background:{c.alarm_ground}; text-decoration:underline"
    look = f"background:{c.marked}; text-decoration:underline"
    return " &nbsp; ".join((_as(stops, say("stops it")), _as(look, say("to look at"))))


def to_judge() -> str:
    """What no check can tell, for the person who answers for the release."""
    lines = (
        say(
            "Could someone who was in the room tell who said it: by a figure, a place, a turn "
            "of phrase, or the order in which they spoke? The program does not know what they "
            "know."
        ),
        say("Do the title, the place, the opening and the closing tell nothing?"),
        say("Do the words put in place of others say nothing untrue, and give nothing away?"),
        say(
            "Is anything still at the right that should be marked? Read that side once, "
            "from top to bottom."
        ),
        say("May these minutes be published now, by your rules?"),
    )
    items = "".join(f"<li style='margin-bottom:4px'>{escape(line)}</li>" for line in lines)
    after = say(
        "Publish the file as it is. Once Word has saved it again, the program can say nothing "
        "of it: Word may put names and traces of changes into it."
    )
    head = say("No check can tell. You judge:")
    return (
        f"<b>{escape(head)}</b><ul style='margin-left:-22px; margin-top:4px'>{items}</ul>"
        f"<p>{escape(after)}</p>"
    )


def _as(style: str, words: str) -> str:
    return f"<span style='{style}'>&nbsp;{_unbroken(words)}&nbsp;</span>"


def _unbroken(words: str) -> str:
    return escape(words).replace(" ", "&nbsp;")
