"""What the process does that reads a letterhead: from its parts to a template."""

from ccm_minutes.cli.apart.forms import template_to_bytes
from ccm_minutes.cli.apart.frames import framed, unframed
from ccm_minutes.export.faults import UnusableTemplate
from ccm_minutes.export.letterhead.plain import plain_template
from ccm_minutes.export.letterhead.reading import letterhead_template


def answer_to(asked: bytes) -> bytes:
    """The template that is asked for, or the reason why there is none.

    Args:
        asked: framed: the name of the file, whether for the sanitised version, names of parts;
            then these.

    Returns:
        framed: an empty reason and the template; or the reason alone.
    """
    (name, plain, names), pieces = unframed(asked)
    make = plain_template if plain else letterhead_template
    try:
        template = make(dict(zip(names, pieces, strict=True)), name)
    except UnusableTemplate as unusable:
        return framed(unusable.why)
    return framed("", [template_to_bytes(template)])
