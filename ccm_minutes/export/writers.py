"""One writer for documents of pages and of slides alike."""

from dataclasses import dataclass

from ccm_minutes.document.slides import SlideShow
from ccm_minutes.document.tree import Document
from ccm_minutes.export.docx import Progress, WordWriter
from ccm_minutes.export.pptx import SlideWriter


@dataclass(frozen=True, slots=True)
class PagesOrSlides:
    """Makes a Word file of a document, and a PowerPoint file of one of slides."""

    pages: WordWriter
    slides: SlideWriter

    def __call__(self, document: Document, progress: Progress) -> bytes:
        """The document as the bytes of a finished file."""
        if isinstance(document, SlideShow):
            return self.slides(document, progress)
        return self.pages(document, progress)
