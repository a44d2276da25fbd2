"""Word files of the program's own template."""

from ccm_minutes.application.ports import DocumentWriter
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template


def word_writer() -> DocumentWriter:
    """Writes documents as Word files; ``MissingPart`` where the template is not there."""
    return WordWriter(own_template())
