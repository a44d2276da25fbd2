"""docxtpl: a Word file with Jinja in it."""

import docx
from content import asked, content
from docxtpl import DocxTemplate

pages, out = asked()
template = docx.Document()
for line in ("{%p for heading, words in content %}", "{{ words }}", "{%p endfor %}"):
    template.add_paragraph(line)
path = out.with_suffix(".template.docx")
template.save(str(path))
merged = DocxTemplate(path)
merged.render({"content": list(content(pages))}, autoescape=True)
merged.save(out)
