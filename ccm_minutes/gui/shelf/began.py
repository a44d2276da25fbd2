"""What is told of that which a new meeting begins with."""

from ccm_minutes.application.beginning.beginning import Beginning
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.gui.words import say, window_catalogue


def told_of(beginning: Beginning) -> str:
    """From which meeting the fields are filled, and which items it put off."""
    last = beginning.before[0].details
    on = day(last.date, window_catalogue())
    told = say("Filled in from the meeting of {0}: change what differs.").format(on)
    titles = ", ".join(f"“{item.title}”" for item in beginning.deferred)
    if not titles:
        return told
    return f"{told} {say('Put off there, and in the agenda below: {0}.').format(titles)}"
