"""Markdown through pandoc."""

import pypandoc
from content import asked, content

pages, out = asked()
source = out.with_suffix(".md")
source.write_text(
    "".join(f"# {words}\n\n" if heading else f"- {words}\n\n" for heading, words in content(pages)),
    encoding="utf-8",
)
pypandoc.convert_file(str(source), "docx", outputfile=str(out))
