"""This program's writer."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from content import asked, content

from ccm_minutes.document.tree import Document, Paragraph, Role, Run
from ccm_minutes.export.docx import write_docx
from ccm_minutes.export.template import own_template

pages, out = asked()
blocks = tuple(
    Paragraph(Role.HEADING if heading else Role.POINT, (Run(words),), counted=heading)
    for heading, words in content(pages)
)
with out.open("w+b") as stream:
    write_docx(Document("Benchmark", "en-GB", blocks), own_template(), stream)
