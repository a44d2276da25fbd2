"""The theme of a letterhead and its fonts."""

from ccm_minutes.adapters.foreign.word import word_file_in
from ccm_minutes.export.letterhead.plain import plain_template
from tests.adapters.foreign.hostile import letterhead, markup, relation, zipped
from tests.export.letterhead.letters import template, written

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
THEME = (
    f'<a:theme xmlns:a="{A}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships" name="Waters"><a:themeElements><a:fontScheme name="x"><a:majorFont>'
    '<a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Quiet Sans"/>'
    "</a:minorFont></a:fontScheme><a:fmtScheme><a:bgFillStyleLst><a:blipFill><a:blip r:embed="
    '"rId1"/></a:blipFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements>'
    '<a:extLst><a:ext uri="x"/></a:extLst></a:theme>'
).encode()
STYLES = markup(
    "styles",
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'
    '</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="t">'
    '<w:name w:val="Title"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Georgia"/></w:rPr>'
    "</w:style>",
)


def themed() -> dict[str, bytes]:
    """A letterhead with a theme, in which a picture fills shapes."""
    parts = {**letterhead(), "word/theme/theme7.xml": THEME, "word/styles.xml": STYLES}
    override = f'<Override PartName="/word/theme/theme7.xml" ContentType="{TYPE}"/></Types>'
    listed = parts["[Content_Types].xml"].replace(b"</Types>", override.encode())
    related = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", f"{relation('theme', 'theme/theme7.xml', 9)}</Relationships>".encode()
    )
    return {**parts, "[Content_Types].xml": listed, "word/_rels/document.xml.rels": related}


def test_a_theme_goes_with_the_document_without_its_pictures() -> None:
    parts = written(template(themed()))
    theme = parts["word/theme/theme1.xml"]
    assert b"Cambria" in theme
    assert b"solidFill" in theme
    for gone in (b"blip", b"embed", b"extLst"):
        assert gone not in theme
    assert b'Target="theme/theme1.xml"' in parts["word/_rels/document.xml.rels"]
    assert TYPE.encode() in parts["[Content_Types].xml"]


def test_a_sanitised_document_has_the_fonts_of_the_theme_that_everybody_has() -> None:
    parts = word_file_in(zipped(themed()), "a.docx")
    styles = plain_template(parts, "a.docx").styles
    assert b'w:ascii="Cambria"' in styles
    for gone in (b"Quiet", b"Georgia", b"asciiTheme"):
        assert gone not in styles
