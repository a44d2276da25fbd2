"""Asks a process of its own for the template that a letterhead makes."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import ccm_minutes
from ccm_minutes.adapters.apart.limits import Limits
from ccm_minutes.adapters.apart.process import NotAnswered, answer_apart
from ccm_minutes.cli.apart.child import ASKED
from ccm_minutes.cli.apart.forms import template_from_bytes
from ccm_minutes.cli.apart.frames import Unframed, framed, unframed
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.template import Template

_NOT_WHOLE: Final = "what was read of it is not whole"
_LONGEST: Final = 500
"""Characters of a reason; a longer one is none of ours."""


def _words() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return (sys.executable, ASKED)
    return (sys.executable, "-P", "-m", "ccm_minutes", ASKED)


def _environment() -> Mapping[str, str]:
    """Lets a checkout that is not installed be found from any folder."""
    here = str(Path(ccm_minutes.__file__).parents[1])
    already = os.environ.get("PYTHONPATH")
    return {"PYTHONPATH": f"{already}{os.pathsep}{here}" if already else here}


@dataclass(frozen=True, slots=True)
class MadeApart:
    """Makes templates of letterheads in a process that has little memory and time.

    Attributes:
        words: that start the process.
        limits: how long it is waited for.
        still_wanted: raises where the template is wanted no more.
    """

    words: Sequence[str] = field(default_factory=_words)
    limits: Limits = field(default_factory=Limits)
    still_wanted: Callable[[], None] = lambda: None

    def template(self, parts: Mapping[str, bytes], name: str, *, plain: bool) -> Template:
        """A template from the parts of a Word file that has been looked through.

        Args:
            parts: by name.
            name: what the file is called in a sentence to the user.
            plain: for the sanitised version, with measures alone.

        Raises:
            UnusableTemplate: a part is missing or damaged, or to read it takes too much.
        """
        asked = framed([name, plain, list(parts)], list(parts.values()))
        try:
            answer = answer_apart(self.words, asked, self.limits, self.still_wanted, _environment())
            why, pieces = unframed(answer)
            if not why:
                return template_from_bytes(pieces[0])
        except NotAnswered as failed:
            raise UnusableTemplate(name, failed.why) from None
        except (Unframed, IndexError):
            raise UnusableTemplate(name, _NOT_WHOLE) from None
        raise UnusableTemplate(name, why if _is_reason(why) else _NOT_WHOLE)


def _is_reason(why: object) -> bool:
    return isinstance(why, str) and len(why) <= _LONGEST and why.isprintable()
