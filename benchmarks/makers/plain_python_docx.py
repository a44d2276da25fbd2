"""python-docx as its manual shows it."""

import docx
from content import asked, content

pages, out = asked()
document = docx.Document()
for heading, words in content(pages):
    document.add_paragraph(words, style="Heading 1" if heading else "List Bullet")
document.save(str(out))
