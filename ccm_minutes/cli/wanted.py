"""The options that say which document is wanted, and where it goes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.kinds import ENDINGS, CannotBeMade
from ccm_minutes.cli.texts import language_tag
from ccm_minutes.cli.wiring.files import PATH

_Decorator: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]

_VERSION: Final = click.Choice([version.value for version in Version])
_KIND: Final = click.Choice(list(ENDINGS))


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of ``export`` and ``render`` as they were given."""

    out: Path
    version: str
    kind: str | None
    language: str | None
    template: Path | None
    no_portion_marks: bool
    replace: bool
    report: Path | None

    @property
    def request(self) -> Request:
        """Which document is wanted."""
        return request_for(self.version, self.kind, self.language, not self.no_portion_marks)

    def must_spare_template(self) -> None:
        """Passes a call that does not write over its own template, or raises ``CannotBeMade``."""
        written = [path.resolve() for path in (self.out, self.report) if path is not None]
        if self.template is not None and self.template.resolve() in written:
            raise CannotBeMade(
                f"This call would write over the template {self.template}. Name another file."
            )


def request_for(
    version: str,
    kind: str | None,
    language: str | None,
    portion_marks: bool = True,
) -> Request:
    """Which document is wanted, from the options."""
    return Request(Version(version), kind, language, portion_marks)


def which_document(version: Version = Version.FULL) -> _Decorator:
    """The options that say which document it is."""
    return _all(
        click.option("--version", type=_VERSION, default=version.value, show_default=True),
        click.option("--kind", type=_KIND, help="Which document; else the meeting's own."),
        click.option(
            "--language", type=language_tag, metavar="TAG", help="Over the meeting's own."
        ),
    )


def where_and_how() -> _Decorator:
    """The options that ``export`` and ``render`` take beside these."""
    return _all(
        click.option("--out", required=True, type=PATH, metavar="FILE"),
        template_option(),
        click.option("--no-portion-marks", is_flag=True, help="Marked passages do not say so."),
        click.option("--replace", is_flag=True, help="Allow FILE to be there already."),
        click.option("--report", type=PATH, metavar="FILE.json", help="The release report."),
    )


def template_option() -> _Decorator:
    """The option for another template."""
    return click.option(
        "--template", type=PATH, metavar="FILE.docx", help="A letterhead; over the body's own."
    )


def _all(*options: _Decorator) -> _Decorator:
    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            function = option(function)
        return function

    return add
