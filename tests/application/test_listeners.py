"""Those who want to be told of something."""

from collections.abc import Callable

from ccm_minutes.application.listeners import Listeners


def test_whoever_stops_listening_is_told_no_more() -> None:
    heard: list[str] = []
    listeners = Listeners[str]()
    listeners.add(heard.append)
    stop = listeners.add(lambda told: heard.append(told.upper()))

    listeners.tell("one")
    stop()
    stop()
    listeners.tell("two")

    assert heard == ["one", "ONE", "two"]


def test_all_who_listened_are_told_though_one_stops_by_it() -> None:
    heard: list[str] = []
    stops: list[Callable[[], None]] = []
    listeners = Listeners[[]]()

    def stop_listening() -> None:
        stops.pop()()

    stops.append(listeners.add(stop_listening))
    listeners.add(lambda: heard.append("told"))

    listeners.tell()

    assert heard == ["told"]
