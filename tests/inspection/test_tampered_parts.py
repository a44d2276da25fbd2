"""Every part: each copy in which one holds, says or hides anything else is refused."""

import pytest

from tests.inspection.files import complaints, packed, parts, with_part

BODY, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
HEAD, FOOT, CORE = "word/header1.xml", "word/footer1.xml", "docProps/core.xml"
SETTINGS, TYPES = "word/settings.xml", "[Content_Types].xml"
RELATIONS, DOCUMENT_RELATIONS = "_rels/.rels", "word/_rels/document.xml.rels"

P = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
T = '<w:t xml:space="preserve">'
FIRST = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r>'
WORDS = "Meeting of the Quiet Waters"
OUT = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
LETTER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
SECTION = "<w:sectPr>"
HIDDEN = f"{P}<w:r><w:rPr><w:vanish/></w:rPr>{T}Brunmark</w:t></w:r></w:p>"

TAMPERED: dict[str, tuple[str, str, str, str]] = {
    # In the body: what Word knows and no document of ours holds.
    "an insertion": (BODY, FIRST, FIRST.replace("<w:r>", '<w:ins w:id="1"/><w:r>'), "structure"),
    "a deletion": (BODY, FIRST, FIRST.replace("<w:r>", '<w:del w:id="1"/><w:r>'), "structure"),
    "a move": (BODY, SECTION, '<w:moveFrom w:id="1"/>' + SECTION, "structure"),
    "a hidden paragraph": (BODY, SECTION, HIDDEN + SECTION, "structure"),
    "a hidden run": (BODY, FIRST, FIRST + "<w:rPr><w:vanish/></w:rPr>", "structure"),
    "a hidden run on the web": (BODY, FIRST, FIRST + "<w:rPr><w:webHidden/></w:rPr>", "structure"),
    "white words": (BODY, FIRST, FIRST + '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', "structure"),
    "tiny words": (BODY, FIRST, FIRST + '<w:rPr><w:sz w:val="2"/></w:rPr>', "structure"),
    "struck words": (BODY, FIRST, FIRST + "<w:rPr><w:strike/></w:rPr>", "structure"),
    "another language": (BODY, FIRST, FIRST + '<w:rPr><w:lang w:val="fr"/></w:rPr>', "structure"),
    "a font": (BODY, FIRST, FIRST + '<w:rPr><w:rFonts w:ascii="B"/></w:rPr>', "structure"),
    "empty properties of a run": (BODY, FIRST, FIRST + "<w:rPr/>", "structure"),
    "a revision id": (BODY, "<w:p><w:pPr>", '<w:p w:rsidR="00A1"><w:pPr>', "structure"),
    "a revision id of a run": (BODY, FIRST, FIRST[:-1] + ' w:rsidR="00A1">', "structure"),
    "a paragraph id": (BODY, "<w:p><w:pPr>", '<w:p w:paraId="1A"><w:pPr>', "structure"),
    "a bookmark": (BODY, FIRST, FIRST[:-5] + '<w:bookmarkStart w:id="0"/><w:r>', "structure"),
    "a comment range": (BODY, FIRST, FIRST[:-5] + "<w:commentRangeStart/><w:r>", "structure"),
    "a comment mark": (BODY, FIRST, FIRST + '<w:commentReference w:id="0"/>', "structure"),
    "a footnote": (BODY, FIRST, FIRST + '<w:footnoteReference w:id="1"/>', "structure"),
    "a link": (BODY, FIRST, FIRST[:-5] + '<w:hyperlink r:id="rId9"/><w:r>', "structure"),
    "a picture": (BODY, FIRST, FIRST + "<w:drawing/>", "structure"),
    "an alternative text": (BODY, FIRST, FIRST + '<w:pict w:alt="Brunmark"/>', "structure"),
    "an object": (BODY, FIRST, FIRST + "<w:object/>", "structure"),
    "a field": (BODY, FIRST, FIRST[:-5] + '<w:fldSimple w:instr="AUTHOR"/><w:r>', "structure"),
    "a field code": (BODY, FIRST, FIRST + "<w:instrText>AUTHOR</w:instrText>", "structure"),
    "a field character": (BODY, FIRST, FIRST + '<w:fldChar w:fldCharType="begin"/>', "structure"),
    "a content control": (BODY, SECTION, "<w:sdt/>" + SECTION, "structure"),
    "a smart tag": (BODY, FIRST, FIRST[:-5] + "<w:smartTag/><w:r>", "structure"),
    "a permission": (BODY, FIRST, FIRST[:-5] + '<w:permStart w:id="1"/><w:r>', "structure"),
    "a spelling mark": (BODY, FIRST, FIRST[:-5] + "<w:proofErr/><w:r>", "structure"),
    "a page break of the last print": (
        BODY,
        FIRST,
        FIRST + "<w:lastRenderedPageBreak/>",
        "structure",
    ),
    "a symbol": (BODY, FIRST, FIRST + '<w:sym w:char="F041"/>', "structure"),
    "a soft hyphen": (BODY, FIRST, FIRST + "<w:softHyphen/>", "structure"),
    "a page break": (BODY, "<w:br/>", '<w:br w:type="page"/>', "structure"),
    "a table": (BODY, SECTION, "<w:tbl/>" + SECTION, "structure"),
    "another section": (BODY, SECTION, "<w:sectPr/>" + SECTION, "structure"),
    "a section in a paragraph": (BODY, "<w:keepNext/>", "<w:sectPr/>", "structure"),
    "a background": (BODY, "<w:body>", '<w:background w:color="B0"/><w:body>', "structure"),
    "an embedded document": (BODY, SECTION, '<w:altChunk r:id="rId9"/>' + SECTION, "structure"),
    "an element in no namespace": (BODY, SECTION, "<a/>" + SECTION, "structure"),
    "an attribute in no namespace": (BODY, "<w:br/>", '<w:br a="1"/>', "structure"),
    "an empty run": (BODY, FIRST, FIRST[:-5] + "<w:r/><w:r>", "structure"),
    "a text without words": (BODY, FIRST, FIRST + '<w:t xml:space="preserve"/>', "structure"),
    "words out of place": (BODY, FIRST, FIRST[:-5] + "Brunmark<w:r>", "structure"),
    "words after the last paragraph": (BODY, SECTION, "Brunmark" + SECTION, "structure"),
    "words in properties": (BODY, "<w:keepNext/>", "<w:keepNext>B</w:keepNext>", "structure"),
    "a style of its own": (BODY, '"PlaceLine"', '"Brunmark"', "structure"),
    "the style of a banner": (BODY, '"PlaceLine"', '"Banner"', "structure"),
    "the style of a draft": (BODY, '"PlaceLine"', '"DraftLine"', "structure"),
    "the style of a paper": (BODY, '"PlaceLine"', '"Paper"', "structure"),
    "the style of a portion mark": (BODY, '"Label"', '"PortionMark"', "structure"),
    "properties in another order": (
        BODY,
        '<w:pStyle w:val="BodyText"/><w:keepNext/>',
        '<w:keepNext/><w:pStyle w:val="BodyText"/>',
        "structure",
    ),
    "a list of another style": (BODY, '<w:numId w:val="2"/>', '<w:numId w:val="3"/>', "numbering"),
    "a list that is not there": (
        BODY,
        '<w:numId w:val="2"/>',
        '<w:numId w:val="9"/>',
        "structure",
    ),
    "a level that is not there": (
        BODY,
        '<w:ilvl w:val="0"/><w:numId w:val="2"/>',
        '<w:ilvl w:val="1"/><w:numId w:val="2"/>',
        "numbering",
    ),
    "another size of page": (BODY, 'w:w="11906"', 'w:w="11907"', "structure"),
    "another margin": (BODY, 'w:gutter="0"', 'w:gutter="1"', "structure"),
    "no first page": (BODY, "<w:titlePg/>", "", "structure"),
    "another reference": (BODY, 'r:id="rId4"', 'r:id="rId1"', "structure"),
    "another kind of head": (BODY, 'w:type="first"', 'w:type="even"', "structure"),
    "lines with numbers": (BODY, "<w:titlePg/>", "<w:lnNumType/><w:titlePg/>", "structure"),
    # In the body: the same tree in other bytes.
    "a comment in the markup": (BODY, SECTION, "<!--Brunmark-->" + SECTION, "canonical"),
    "an instruction": (BODY, SECTION, "<?Brunmark?>" + SECTION, "canonical"),
    "a marked section": (BODY, WORDS, f"<![CDATA[{WORDS}]]>", "canonical"),
    "a document type": (BODY, "<w:document", "<!DOCTYPE a><w:document", "canonical"),
    "an entity": (BODY, "Meeting", "&#77;eeting", "canonical"),
    "an apostrophe as entity": (BODY, "Meeting", "Meeting&apos;", "canonical"),
    "a bare quotation mark": (BODY, "&quot;", '"', "canonical"),
    "a bare sign": (BODY, "&gt;", ">", "canonical"),
    "single quotation marks": (BODY, '"PlaceLine"', "'PlaceLine'", "canonical"),
    "a blank in a tag": (BODY, "<w:br/>", "<w:br />", "canonical"),
    "an element opened and closed": (BODY, "<w:br/>", "<w:br></w:br>", "canonical"),
    "a line feed between paragraphs": (BODY, "</w:p><w:p>", "</w:p>\n<w:p>", "canonical"),
    "a blank between paragraphs": (BODY, "</w:p><w:p>", "</w:p> <w:p>", "structure"),
    "a break that is a line feed": (BODY, "<w:br/>", "\n", "canonical"),
    "a tab that is a tab": (BODY, "<w:tab/>", "\t", "canonical"),
    "a namespace": (BODY, "<w:body>", '<w:body xmlns:a="a">', "canonical"),
    "a namespace again": (BODY, "<w:br/>", '<w:br xmlns:r="a"/>', "canonical"),
    "a namespace at the root": (BODY, "<w:document", '<w:document xmlns:a="a"', "canonical"),
    "another declaration": (BODY, ' standalone="yes"', "", "canonical"),
    "another encoding": (BODY, 'encoding="UTF-8"', 'encoding="UTF-16"', "canonical"),
    "a mark of byte order": (BODY, "<?xml", "\ufeff<?xml", "canonical"),
    "a byte of zero": (BODY, WORDS, WORDS + "\0", "canonical"),
    "an element that is not closed": (BODY, "</w:p>", "", "canonical"),
    # In the body: other words.
    "a letter": (BODY, "Quiet Waters", "Quiet waters", "paragraphs"),
    "a name": (BODY, WORDS, f"{WORDS}, Brunmark", "forbidden"),
    "a name in two runs": (BODY, WORDS, f"Brun</w:t></w:r><w:r>{T}mark", "forbidden"),
    "a withheld passage": (BODY, WORDS, "The price was forty thousand", "withheld"),
    "a name in base64": (BODY, WORDS, "QnJ1bm1hcms=", "encodings"),
    "a name in hexadecimal": (BODY, WORDS, "4272756e6d61726b", "encodings"),
    "a no-break space": (BODY, "Quiet Waters", "Quiet\u00a0Waters", "paragraphs"),
    "an invisible character": (BODY, "Quiet", "Qui\u200bet", "paragraphs"),
    "a letter that looks alike": (BODY, "Quiet", "Quiеt", "paragraphs"),
    "a blank at the end": (BODY, f"{WORDS}</w:t>", f"{WORDS} </w:t>", "paragraphs"),
    "a break gone": (BODY, "<w:br/>", "", "paragraphs"),
    "a break for a tab": (BODY, "<w:br/>", "<w:tab/>", "paragraphs"),
    "an empty paragraph": (BODY, SECTION, f"{P}</w:p>{SECTION}", "paragraphs"),
    "a paragraph more": (BODY, SECTION, f"{P}<w:r>{T}B</w:t></w:r></w:p>{SECTION}", "paragraphs"),
    # In the body: the same words set otherwise.
    "another level of heading": (BODY, '"Heading3"', '"Heading4"', "outlines"),
    "another style": (BODY, '"Subtitle"', '"PlaceLine"', "outlines"),
    "another level of bullet": (BODY, '<w:ilvl w:val="2"/>', '<w:ilvl w:val="3"/>', "outlines"),
    "a heading out of the count": (BODY, '"Heading1"/></', f'"Heading1"/>{OUT}</', "outlines"),
    "a letter left out": (BODY, LETTER, "", "outlines"),
    "a number left out": (BODY, OUT, "", "outlines"),
    # At the top and foot of pages.
    "another head on one page": (HEAD, "QW/2031/3", "QW/2031/4", "furniture"),
    "a field in the head": (HEAD, "</w:p>", '<w:fldSimple w:instr="DATE"/></w:p>', "furniture"),
    # Styles and numbering.
    "a name in the styles": (STYLES, 'w:val="Speaker"', 'w:val="Brunmark"', "structure"),
    "a style id": (STYLES, 'w:styleId="Speaker"', 'w:styleId="Brunmark"', "structure"),
    "another name of a style": (
        STYLES,
        "<w:qFormat/>",
        '<w:aliases w:val="B"/><w:qFormat/>',
        "structure",
    ),
    "a hidden style": (STYLES, "<w:b/>", "<w:vanish/>", "structure"),
    "a white style": (STYLES, '"595959"', '"FFFFFF"', "structure"),
    "a tiny style": (STYLES, '<w:sz w:val="21"/>', '<w:sz w:val="2"/>', "structure"),
    "latent styles": (STYLES, "</w:docDefaults>", "</w:docDefaults><w:latentStyles/>", "structure"),
    "a revision id of a style": (STYLES, "<w:qFormat/>", '<w:rsid w:val="1"/>', "structure"),
    "another language of all": (STYLES, 'w:val="en-GB"', 'w:val="en-US"', "structure"),
    "another font": (STYLES, '"Arial"', '"Brunmark"', "structure"),
    "a frame": (STYLES, "<w:keepLines/>", "<w:framePr/>", "structure"),
    "a list that starts at two": (NUMBERING, 'start w:val="1"', 'start w:val="2"', "structure"),
    "a list that starts anew": (
        NUMBERING,
        '<w:abstractNumId w:val="1"/>',
        '<w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"/>',
        "structure",
    ),
    "a list left out": (
        NUMBERING,
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
        "",
        "numbering",
    ),
    "a list twice": (NUMBERING, 'w:numId="2"', 'w:numId="1"', "numbering"),
    "a list of another make": (
        NUMBERING,
        '<w:abstractNumId w:val="2"/>',
        '<w:abstractNumId w:val="3"/>',
        "numbering",
    ),
    "an id of a list": (NUMBERING, '"00CC0001"', '"00CC0002"', "numbering"),
    "an id at random": (NUMBERING, '"00CC0001"', '"4F2A91B3"', "structure"),
    "a template of a list": (
        NUMBERING,
        "<w:multiLevelType",
        '<w:tmpl w:val="1"/><w:multiLevelType',
        "structure",
    ),
    "a level twice": (NUMBERING, 'w:ilvl="1"', 'w:ilvl="0"', "numbering"),
    "words before a number": (NUMBERING, '"%1."', '"Brunmark %1."', "structure"),
    "a number that hides one": (NUMBERING, '"%1.%2"', '"%1.%3"', "structure"),
    # What belongs to the package.
    "another title": (CORE, "Quiet Waters", "Quiet waters", "properties"),
    "another language of the file": (CORE, "en-GB", "en-US", "properties"),
    "an author": (CORE, "<dc:l", "<dc:creator>Brunmark</dc:creator><dc:l", "properties"),
    "an empty author": (CORE, "<dc:l", "<dc:creator/><dc:l", "properties"),
    "a subject": (CORE, "<dc:l", "<dc:subject/><dc:l", "properties"),
    "a comment on the file": (CORE, "<dc:l", "<dc:description/><dc:l", "properties"),
    "a revision": (CORE, "<dc:l", "<cp:revision>1</cp:revision><dc:l", "properties"),
    "key words": (CORE, "<dc:l", "<cp:keywords>FOUO</cp:keywords><dc:l", "properties"),
    "who saved it last": (CORE, "<dc:l", "<cp:lastModifiedBy/><dc:l", "properties"),
    "a comment in the properties": (CORE, "<dc:l", "<!--a--><dc:l", "properties"),
    "revision ids": (SETTINGS, "<w:compat>", "<w:rsids/><w:compat>", "relations"),
    "tracked changes": (SETTINGS, "<w:compat>", "<w:trackRevisions/><w:compat>", "relations"),
    "variables": (SETTINGS, "<w:compat>", "<w:docVars/><w:compat>", "relations"),
    "a template": (SETTINGS, "<w:compat>", '<w:attachedTemplate r:id="a"/><w:compat>', "relations"),
    "another tab stop": (SETTINGS, '"567"', '"568"', "relations"),
    "a target outside": (RELATIONS, ' Target="', ' Target="http://brunmark/', "relations"),
    "a target of another mode": (RELATIONS, " Target", ' TargetMode="a" Target', "relations"),
    "a relation more": (
        DOCUMENT_RELATIONS,
        "</Relationships>",
        '<Relationship Id="rId99" Type="a" Target="a"/></Relationships>',
        "relations",
    ),
    "another id of a relation": (DOCUMENT_RELATIONS, '"rId1"', '"Brunmark"', "relations"),
    "a type more": (TYPES, "<Override", '<Default Extension="png"/><Override', "relations"),
    "macros": (TYPES, "document.main+xml", "document.macroEnabled.main+xml", "relations"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_copy_is_refused_by_the_check_that_is_made_for_it(name: str) -> None:
    part, old, new, code = TAMPERED[name]
    content = with_part(part, lambda raw: raw.replace(old.encode(), new.encode(), 1))

    assert code in {complaint.code for complaint in complaints(content)}


def test_there_are_more_than_a_hundred_of_them() -> None:
    assert len(TAMPERED) > 100


ON_ALL_PAGES = {
    "other words at the top": ("header", "QW/2031/3", "FOUO"),
    "no words at the top": ("header", f"{T}Quiet Waters · 4 May 2031</w:t>", f"{T}Brunmark</w:t>"),
    "a line more": ("header", "</w:p>", f"</w:p>{FIRST}{T}QW/2031/3</w:t></w:r></w:p>"),
    "a banner": ("header", '"Header"', '"Banner"'),
    "a hidden head": ("header", "<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
    "a picture": ("header", "<w:r>", "<w:r><w:pict/>"),
    "a date": ("footer", " PAGE ", " DATE "),
    "a file name": ("footer", " NUMPAGES ", " FILENAME "),
    "another number": ("footer", "<w:t>1</w:t>", "<w:t>7</w:t>"),
    "one number alone": ("footer", " NUMPAGES ", " PAGE "),
    "other words at the foot": ("footer", "Page ", "Seite "),
    "words after the numbers": ("footer", "</w:fldSimple></w:p>", "</w:fldSimple>FOUO</w:p>"),
    "a foot that is a head": ("footer", "w:ftr", "w:hdr"),
    "a comment at the foot": ("footer", "</w:p>", "</w:p><!--a-->"),
}


@pytest.mark.parametrize("name", ON_ALL_PAGES)
def test_what_stands_on_every_page_is_refused_on_all_of_them(name: str) -> None:
    kind, old, new = ON_ALL_PAGES[name]
    content = _changed_everywhere(kind, old, new)

    assert complaints(content)
    assert {complaint.part[5:11] for complaint in complaints(content)} == {kind}


def _changed_everywhere(kind: str, old: str, new: str) -> bytes:
    there = parts()
    for number in (1, 2, 3):
        name = f"word/{kind}{number}.xml"
        changed = there[name].replace(old.encode(), new.encode())
        assert changed != there[name]
        there[name] = changed
    return packed(there)
