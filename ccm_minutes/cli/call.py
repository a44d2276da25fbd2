"""What holds for every verb: where the store is, how it is opened, how answers are given."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import click

from ccm_minutes.application.events import UNTOLD, Events
from ccm_minutes.cli.streams import say, say_json


@dataclass(frozen=True, slots=True)
class Call:
    """The options that hold everywhere, wherever in the call they stood.

    Attributes:
        store: None for the platform's own folder.
        passphrase_file: None to ask at the terminal.
        json: one JSON object in place of prose.
        events: where it is told how the call went.
        seen: the window, where it is on the screen before anything else is loaded.
    """

    store: Path | None = None
    passphrase_file: Path | None = None
    json: bool = False
    events: Events = UNTOLD
    seen: object = None

    def over(self, store: Path | None, passphrase_file: Path | None, json: bool) -> "Call":
        """This call with the options that stood after the verb."""
        return replace(
            self,
            store=store or self.store,
            passphrase_file=passphrase_file or self.passphrase_file,
            json=json or self.json,
        )

    def answer(self, prose: Iterable[str], value: Mapping[str, Any]) -> None:
        """Gives the result: lines of prose, or one JSON object where that was asked for."""
        if self.json:
            say_json(value)
            return
        for line in prose:
            say(line)


_NAMES: Final = ("store", "passphrase_file", "json")


def everywhere() -> list[click.Parameter]:
    """The options that hold everywhere."""
    return [
        click.Option(
            ["--store"],
            type=click.Path(path_type=Path),
            metavar="DIR",
            help="The folder of the store; else CCM_MINUTES_HOME, else the platform's own.",
        ),
        click.Option(
            ["--passphrase-file"],
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Take the passphrase from this file; else it is asked for at the terminal.",
        ),
        click.Option(["--json"], is_flag=True, help="One JSON object in place of prose."),
    ]


class Verb(click.Command):
    """A command that takes the options that hold everywhere after its name as well."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params = [*self.params, *everywhere()]

    def invoke(self, ctx: click.Context) -> Any:
        given = {name: ctx.params.pop(name) for name in _NAMES}
        ctx.obj = ctx.ensure_object(Call).over(**given)
        return super().invoke(ctx)


def verb(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Makes a function the command of a verb; it takes the call first."""
    make = click.command(name, cls=Verb)

    def command(function: Callable[..., Any]) -> click.Command:
        return make(click.pass_obj(function))

    return command
