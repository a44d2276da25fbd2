"""Files of the program's own templates, read again before they go out."""

from ccm_minutes.application.exporting import Press
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.pptx import SlideWriter
from ccm_minutes.export.slides.template import own_slides
from ccm_minutes.export.template import own_template
from ccm_minutes.export.writers import PagesOrSlides


def word_press() -> Press:
    """Writes Word files and slides; ``MissingPart`` where a template is not there."""
    writer = PagesOrSlides(WordWriter(own_template()), SlideWriter(own_slides()))
    return Press(writer, read_again)
