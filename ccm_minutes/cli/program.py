"""The command line as a whole: its verbs, and what becomes of every failure."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

import click

from ccm_minutes.application.events import (
    UNTOLD,
    Event,
    Events,
    Figure,
    Happening,
    of_failure,
)
from ccm_minutes.cli.call import Call, everywhere
from ccm_minutes.cli.display import NoQt, must_have_display
from ccm_minutes.cli.exits import DONE, MISUSED, STOPPED, status_of
from ccm_minutes.cli.refused import RefusedWith
from ccm_minutes.cli.streams import answer_failure
from ccm_minutes.domain.errors import MinutesError

VERBS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "demo": "Write the sample meeting's documents to a folder.",
        "init": "Make a store.",
        "import": "Take meeting files into the store.",
        "import-roster": "Take delegations from a CSV file into a meeting.",
        "abbreviations": "List, import or export the abbreviations of a body.",
        "list": "List the meetings of the store.",
        "show": "Print one of them as a meeting file.",
        "export": "Write a document from the store.",
        "releases": "List what was given out of a meeting.",
        "render": "Write a document straight from a meeting file.",
        "check": "Object as a careful reader would.",
        "template": "Keep a letterhead for a body, or list those kept.",
        "verify": "Say whether a sanitised document may go out.",
        "capture": "Take capture lines into a meeting.",
        "actions": "List the action points of all meetings.",
        "search": "Find text in all meetings.",
        "history": "List earlier wordings, and what was removed.",
        "remove": "Remove a meeting or a part of it for good.",
        "backup": "Put a whole store into one file.",
        "restore": "Bring a whole store back out of one.",
        "passphrase": "Change the passphrase of the store.",
        "recover": "Open the store by its recovery key, with a new passphrase.",
        "rekey": "Give the store a new key and recovery key.",
        "keyring": "Say where the key is; let the keyring remember or forget it.",
        "doctor": "Look at store, key and program.",
        "report": "Write a report of a problem, without words of a meeting.",
    }
)
"""Every verb in a few words; its module is ``verbs.<verb>_verb`` and holds it as ``command``."""


class Program(click.Group):
    """Loads the module of a verb when the verb is called: the one late import."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(VERBS)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # Their own help would mean loading every one of them.
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        command: click.Command = _late(f"{cmd_name.replace('-', '_')}_verb").command
        return command


def _late(module: str) -> Any:
    return import_module(f"ccm_minutes.cli.verbs.{module}")


@click.group(
    "ccm-minutes",
    cls=Program,
    params=everywhere(),
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.pass_context
def program(ctx: click.Context, /, **given: Any) -> int:
    """Minutes of treaty meetings: in full, and sanitised. With no verb it opens the window."""
    ctx.obj = ctx.ensure_object(Call).over(**given)
    if ctx.invoked_subcommand is None:
        return _window(ctx.obj)
    return DONE


def _window(call: Call) -> int:
    must_have_display()
    try:
        window = _late("window")
    except ImportError as missing:
        raise NoQt(str(missing)) from None
    status: int = window.open_window(call)
    return status


def run(arguments: Sequence[str], events: Events = UNTOLD, seen: object = None) -> int:
    """Does what a call asks for; gives its exit status, after a sentence where it failed.

    Args:
        arguments: the call.
        events: where it is told how it went.
        seen: the window, where it is on the screen already.
    """
    events.tell(Happening(Event.STARTED))
    status = _run(arguments, events, seen)
    events.tell(Happening(Event.ENDED, figures={Figure.STATUS: status}))
    return status


def _run(arguments: Sequence[str], events: Events, seen: object) -> int:
    try:
        status = program.main(
            args=list(arguments),
            prog_name="ccm-minutes",
            standalone_mode=False,
            obj=Call(events=events, seen=seen),
        )
    except click.ClickException as wrong:
        return answer_failure(_usage(wrong), MISUSED, arguments)
    except MinutesError as failure:
        details = failure.details if isinstance(failure, RefusedWith) else None
        status = status_of(failure)
        events.tell(of_failure(failure, {Figure.STATUS: status}))
        return answer_failure(failure.sentence, status, arguments, details)
    except (click.Abort, KeyboardInterrupt):
        return answer_failure("Stopped.", STOPPED, arguments)
    return status if isinstance(status, int) else DONE


def _usage(wrong: click.ClickException) -> str:
    context = getattr(wrong, "ctx", None)
    way = context.command_path if isinstance(context, click.Context) else "ccm-minutes"
    return f"{wrong.format_message()} “{way} --help” shows how it is called."
