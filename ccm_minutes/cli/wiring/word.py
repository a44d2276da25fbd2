"""Word files of the program's own template, read again before they go out."""

from ccm_minutes.application.exporting import Press
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template


def word_press() -> Press:
    """Writes documents as Word files; ``MissingPart`` where the template is not there."""
    return Press(WordWriter(own_template()), read_again)
