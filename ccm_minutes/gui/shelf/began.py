"""What is told of that which a new meeting begins with."""

from ccm_minutes.application.beginning.beginning import Beginning
from ccm_minutes.application.beginning.details import next_meeting_withheld
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.gui.words import quoted, say, window_catalogue


def told_of(beginning: Beginning) -> str:
    """From which meeting the fields are filled, what was withheld there, and what it put off."""
    last = beginning.before[0]
    on = day(last.details.date, window_catalogue())
    told = [say("Filled in from the meeting of {0}: change what differs.").format(on)]
    if next_meeting_withheld(last) and last.details.next_meeting is not None:
        told.append(
            say(
                "When and where this meeting is was marked there: the sanitised version leaves the "
                "place out, and prints the date that is given here."
            )
        )
    titles = ", ".join(quoted(item.title) for item in beginning.deferred)
    if titles:
        told.append(say("Put off there, and in the agenda below: {0}.").format(titles))
    return " ".join(told)
