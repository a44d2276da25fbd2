"""How well a colour is read on another: WCAG 2.2, success criterion 1.4.3."""

LEAST = 4.5
"""The ratio that text of any size needs."""


def contrast(one: str, other: str) -> float:
    """The ratio of two colours of six hexadecimal digits, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
