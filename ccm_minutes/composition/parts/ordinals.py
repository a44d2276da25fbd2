"""Places in a series: 1st, 2nd, 3rd, 11th."""

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


def ordinal(number: int) -> str:
    """The English ordinal of a positive number, in figures."""
    ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"
