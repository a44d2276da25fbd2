"""A recovery key proved to be on paper, at a terminal."""

import secrets
import sys
from typing import Final

import click

from ccm_minutes.adapters.keys.groups import as_read
from ccm_minutes.cli.streams import tell
from ccm_minutes.domain.errors import InputFault

_TRIES: Final = 3


PROVE_OPTION: Final = click.option(
    "--prove", is_flag=True, help="Ask for two groups of the recovery key, once it is on paper."
)


class NoTerminal(InputFault):
    """There is nobody to ask."""

    def __init__(self) -> None:
        super().__init__("--prove asks at a terminal, and there is none. Leave it out.")


def must_be_at_terminal(prove: bool) -> None:
    """Passes a call that can be asked, before anything is done; ``NoTerminal`` for another."""
    if prove and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NoTerminal


def prove_on_paper(recovery_key: str) -> None:
    """Takes the key off the screen and asks for two of its groups."""
    tell("Write it down now: two of its groups are asked for, with the key off the screen.")
    click.pause("Press any key once it is on paper.", err=True)
    click.clear()
    groups = recovery_key.split("-")
    for at in sorted(secrets.SystemRandom().sample(range(len(groups)), 2)):
        if not _typed_back(at + 1, groups[at]):
            tell(
                "It is not on your paper as it was shown. The passphrase opens the store; "
                "the window shows the key once more, in File, Passphrase and keys."
            )
            return
    tell("That is right: the recovery key is on paper.")


def _typed_back(number: int, group: str) -> bool:
    for _ in range(_TRIES):
        typed: str = click.prompt(f"Group {number}", err=True)
        if as_read("".join(typed.split())) == group:
            return True
        tell(f"Group {number} is another one. Compare it with your paper.")
    return False
