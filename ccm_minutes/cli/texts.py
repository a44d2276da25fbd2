"""Words of a call that are text, and not the name of a file. Each serves as an option's type."""

import re
from typing import Final

import click

_TAG: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def text(value: str) -> str:
    """Text that can be stored and searched for; shells hand on any bytes.

    Raises:
        BadParameter: it is no text.
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        raise click.BadParameter(f"{value!a} is no UTF-8 text.") from None
    return value


def language_tag(value: str) -> str:
    """A language as documents name it.

    Raises:
        BadParameter: it does not have the form of a tag.
    """
    if not _TAG.fullmatch(value):
        raise click.BadParameter(f"{value!a} is no language tag, such as en-GB or fr.")
    return value
