"""The Word writer, through its front door."""

from io import BytesIO

import docx
import pytest

from ccm_minutes.document.tree import Document, Paragraph, Role, Run
from ccm_minutes.export.docx import docx_bytes
from ccm_minutes.export.template import Template, own_template


@pytest.fixture(scope="module")
def template() -> Template:
    return own_template()


def test_every_paragraph_reads_back_with_its_style(template: Template) -> None:
    blocks = tuple(Paragraph(role, (Run(f"As {role.value}"),)) for role in Role)
    written = docx_bytes(Document("A title", "en-GB", blocks), template)
    read = docx.Document(BytesIO(written)).paragraphs
    assert [paragraph.text for paragraph in read] == [block.text for block in blocks]
    styles = [paragraph.style.name if paragraph.style else "" for paragraph in read]
    assert styles == [role.value if role is not Role.HEADING else "Heading 1" for role in Role]
