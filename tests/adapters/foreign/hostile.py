"""Word files that do harm, and one that does not, for the tests of the guard."""

import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))


def png(width: int = 40, height: int = 12) -> bytes:
    """A picture in one colour."""
    rows = b"".join(b"\0" + bytes((20, 60, 120)) * width for _ in range(height))
    head = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def relations(*entries: str) -> bytes:
    inside = "".join(entries)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'.encode()


def relation(kind: str, target: str, number: int = 1, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def types(**overrides: str) -> bytes:
    """The list of types; keys are parts of ``word/`` with ``__`` before their ending."""
    listed = "".join(
        f'<Override PartName="/word/{name.replace("__", ".")}" ContentType="{of}"/>'
        for name, of in overrides.items()
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{listed}</Types>'
    ).encode()


SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>'
    '<w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2000" w:right="1300" w:bottom="1500" w:left="1700" w:header="600" '
    'w:footer="500" w:gutter="0"/></w:sectPr>'
)
PICTURE = (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:extent cx="1524000" cy="508000"/><wp:docPr id="1" name="logo"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="0" name="C:\\Users\\ovint\\logo.png"/><pic:cNvPicPr/>'
    '</pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch>'
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1524000" cy="508000"/>'
    '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing>"
)


def markup(element: str, inside: str) -> bytes:
    return f'<w:{element} xmlns:w="{W}" xmlns:r="{R}">{inside}</w:{element}>'.encode()


def letterhead() -> dict[str, bytes]:
    """The parts of a letterhead that does no harm: a logo, an address, a link."""
    return {
        "[Content_Types].xml": types(
            document__xml=f"{WORD}.document.main+xml",
            styles__xml=f"{WORD}.styles+xml",
            settings__xml=f"{WORD}.settings+xml",
            header1__xml=f"{WORD}.header+xml",
            footer1__xml=f"{WORD}.footer+xml",
        ),
        "_rels/.rels": relations(relation("officeDocument", "word/document.xml")),
        "word/document.xml": markup(
            "document", f"<w:body><w:p><w:r><w:t>Dear Sir</w:t></w:r></w:p>{SECTION}</w:body>"
        ),
        "word/_rels/document.xml.rels": relations(
            relation("styles", "styles.xml", 1),
            relation("header", "header1.xml", 2),
            relation("footer", "/word/footer1.xml", 3),
            relation("settings", "settings.xml", 4),
        ),
        "word/styles.xml": markup(
            "styles",
            '<w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
            '<w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'
            '<w:sz w:val="22"/></w:rPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
            '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="006633"/></w:rPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/>'
            '<w:basedOn w:val="Standard"/></w:style>',
        ),
        "word/settings.xml": markup("settings", ""),
        "word/header1.xml": markup("hdr", f"<w:p><w:r>{PICTURE}</w:r></w:p>"),
        "word/_rels/header1.xml.rels": relations(relation("image", "media/logo.png")),
        "word/media/logo.png": png(),
        "word/footer1.xml": markup(
            "ftr",
            '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>1 Tessel Street</w:t></w:r></w:hyperlink>'
            "</w:p>",
        ),
        "word/_rels/footer1.xml.rels": relations(
            relation("hyperlink", "mailto:office@example.org", outside=True)
        ),
    }


def zipped(parts: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    """A letterhead with a part more, or another."""
    return zipped({**letterhead(), name: data})


def typed(name: str, of: str, data: bytes = b"x") -> bytes:
    """A letterhead with a part of a type of its own."""
    parts = letterhead()
    override = f'<Override PartName="/word/{name}" ContentType="{of}"/></Types>'.encode()
    listed = parts["[Content_Types].xml"].replace(b"</Types>", override)
    return zipped({**parts, "[Content_Types].xml": listed, f"word/{name}": data})


def leading_to(kind: str, target: str, *, outside: bool = True) -> bytes:
    """A letterhead whose settings lead somewhere."""
    led = relations(relation(kind, target, outside=outside))
    return with_part("word/_rels/settings.xml.rels", led)


def said(inside: str) -> bytes:
    """A letterhead with this in its header."""
    return with_part("word/header1.xml", markup("hdr", f"<w:p>{inside}</w:p>"))


def field(*pieces: str) -> str:
    """A field, its instruction in as many runs as there are pieces."""
    runs = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{runs}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def patched(old: bytes, new: bytes, content: bytes | None = None) -> bytes:
    content = zipped(letterhead(), ZIP_STORED) if content is None else content
    assert old in content
    return content.replace(old, new)


def flagged(flag: int) -> bytes:
    """A letterhead with a flag set on its first part, in both of its headers."""
    content = bytearray(zipped(letterhead()))
    content[6] |= flag & 0xFF
    content[content.index(b"PK\x01\x02") + 8] |= flag & 0xFF
    return bytes(content)


def named(*names: str) -> bytes:
    """A letterhead with further parts of these names."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, data in letterhead().items():
            archive.writestr(name, data)
        for name in names:
            archive.writestr(ZipInfo(name), b"<a/>")
    return stream.getvalue()


def overlapping() -> bytes:
    """A zip in which all entries are the same bytes."""
    content = zipped({"[Content_Types].xml": types(), "word/a.xml": b"<a/>"}, ZIP_STORED)
    place = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 1)
    return content[: place + 42] + bytes(4) + content[place + 46 :]


DEEP = b"<a>" * 100_000 + b"</a>" * 100_000
LONG = b"<a>" + b"".join(b"<b%d/>" % number for number in range(510_000)) + b"</a>"
LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>'
)
OUTSIDE_ENTITY = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "empty"),
    "text": (lambda: b"Dear Sir,", "no Word file"),
    "an old Word file": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "no Word file"),
    "a zip of something else": (lambda: zipped({"a.txt": b"x"}), "no Word file"),
    "cut short": (lambda: zipped(letterhead())[:-40], "cut short"),
    "cut in the middle": (lambda: zipped(letterhead())[:900], "cut short"),
    "something after it": (lambda: zipped(letterhead()) + b"MZ" * 40, "after its end"),
    "something before it": (lambda: b"PK\x03\x04" + zipped(letterhead()), "damaged"),
    "a table of contents elsewhere": (
        lambda: zipped(letterhead())[:-6] + b"\0\0\0\0\0\0",
        "out of place",
    ),
    "damaged bytes": (lambda: patched(b"Dear Sir", b"Dear Sin"), "damaged"),
    "a bomb": (lambda: with_part("word/a.xml", bytes(12_000_000)), "zip bomb"),
    "many bombs": (
        lambda: zipped({**letterhead(), **{f"word/{n}.bin": bytes(1_000_000) for n in range(60)}}),
        "unpacks to more than 48 MB",
    ),
    "a part out of all size": (
        lambda: with_part("word/a.xml", bytes(17_000_000)),
        "larger than 16 MB",
    ),
    "too many parts": (lambda: named(*(f"word/{n}.xml" for n in range(600))), "500 parts"),
    "parts over one another": (overlapping, "overlap"),
    "locked": (lambda: flagged(0x1), "password"),
    "strongly locked": (lambda: flagged(0x40), "password"),
    "packed by bzip2": (lambda: zipped(letterhead(), ZIP_BZIP2), "unusual way"),
    "a way up": (lambda: named("../../evil.xml"), "not allowed"),
    "from the root": (lambda: named("/etc/evil.xml"), "not allowed"),
    "of a drive": (lambda: named("C:/evil.xml"), "not allowed"),
    "backslash": (lambda: named("word\\evil.xml"), "not allowed"),
    "a nought in a name": (
        lambda: patched(b"word/evil.xml", b"word/e\0il.xml", named("word/evil.xml")),
        "not allowed",
    ),
    "a dot folder": (lambda: named("word/./evil.xml"), "not allowed"),
    "twice": (
        lambda: patched(b"word/stylez.xml", b"word/styles.xml", named("word/stylez.xml")),
        "twice",
    ),
    "twice but for case": (lambda: named("word/Styles.XML"), "twice"),
    "laughs": (lambda: with_part("word/a.xml", LAUGHS), "DOCTYPE"),
    "an outside entity": (lambda: with_part("word/styles.xml", OUTSIDE_ENTITY), "DOCTYPE"),
    "an entity in its data": (lambda: with_part("customXml/item1.xml", LAUGHS), "DOCTYPE"),
    "an entity in UTF-16": (
        lambda: with_part("word/styles.xml", LAUGHS.decode().encode("utf-16")),
        "not in UTF-8",
    ),
    "UTF-16": (
        lambda: with_part("word/a.xml", b"\xfe\xff" + "<a/>".encode("utf-16-be")),
        "not in UTF-8",
    ),
    "UTF-16 without a mark": (
        lambda: with_part("word/a.xml", "<a/>".encode("utf-16-le")),
        "not in UTF-8",
    ),
    "another encoding": (
        lambda: with_part("word/a.xml", b'<?xml version="1.0" encoding="IBM037"?><a/>'),
        "not in UTF-8",
    ),
    "UTF-7": (
        lambda: with_part("word/a.xml", b'<?xml version="1.0" encoding="UTF-7"?><a/>'),
        "not in UTF-8",
    ),
    "bytes of no text": (lambda: with_part("word/a.xml", b"<a>\xff\xfe</a>"), "not in UTF-8"),
    "a nought": (lambda: with_part("word/a.xml", b"<a>\0</a>"), "not in UTF-8"),
    "deep": (lambda: with_part("word/a.xml", DEEP), "too deeply"),
    "deep in the styles": (lambda: with_part("word/styles.xml", DEEP), "too deeply"),
    "long": (lambda: with_part("word/a.xml", LONG), "longer than any letterhead"),
    "no end": (lambda: with_part("word/styles.xml", b"<a><b></a>"), "damaged"),
    "Strict": (
        lambda: with_part("word/document.xml", b'<a xmlns="http://purl.oclc.org/ooxml/x"/>'),
        "Strict",
    ),
    "macros": (
        lambda: typed("vbaProject.bin", "application/vnd.ms-office.vbaProject"),
        "vbaProject.bin holds macros",
    ),
    "macros under another name": (
        lambda: typed("notes.bin", "application/vnd.ms-office.vbaProject"),
        "holds macros",
    ),
    "a type with macros": (
        lambda: with_part(
            "[Content_Types].xml",
            types(document__xml="application/vnd.ms-word.document.macroEnabled.main+xml"),
        ),
        "holds macros",
    ),
    "ActiveX": (
        lambda: with_part("word/activeX/activeX1.xml", b"<a/>"),
        "a control (ActiveX)",
    ),
    "an embedded object": (lambda: with_part("word/embeddings/a.bin", b"x"), "embedded object"),
    "an embedded package": (
        lambda: typed("sheet.bin", "application/vnd.openxmlformats-officedocument.package"),
        "embedded object",
    ),
    "another document inside": (lambda: with_part("word/afchunk.mht", b"x"), "altChunk"),
    "a menu of its own": (lambda: with_part("customUI/customUI14.xml", b"<a/>"), "add-in"),
    "a remote template": (
        lambda: leading_to("attachedTemplate", "https://example.org/t.dotm"),
        "a template that is loaded from elsewhere",
    ),
    "a template in a folder": (
        lambda: leading_to("attachedTemplate", "file:///C:/t.dotx"),
        "a template that is loaded from elsewhere",
    ),
    "a remote picture": (
        lambda: leading_to("image", "https://example.org/a.png"),
        "a picture that is loaded from elsewhere",
    ),
    "a remote frame": (lambda: leading_to("frame", "https://example.org/"), "from elsewhere"),
    "anything remote": (lambda: leading_to("sound", "https://example.org/"), "from elsewhere"),
    "an object by relation": (lambda: leading_to("oleObject", "x.bin", outside=False), "embedded"),
    "a link to a file": (lambda: leading_to("hyperlink", "file://host/share/a"), "network folder"),
    "a link to a share": (
        lambda: leading_to("hyperlink", "\\\\host\\share\\a"),
        "network folder",
    ),
    "a script as a link": (lambda: leading_to("hyperlink", "javascript:a()"), "network folder"),
    "out of the file": (
        lambda: leading_to("image", "../../../../etc/passwd", outside=False),
        "outside the file",
    ),
    "out of the file in percent code": (
        lambda: leading_to("image", "%2e%2e/%2e%2e/%2e%2e/x", outside=False),
        "outside the file",
    ),
    "an address that is said to be inside": (
        lambda: leading_to("theme", "https://example.org/a", outside=False),
        "outside the file",
    ),
    "altChunk": (lambda: said('<w:altChunk r:id="rId1"/>'), "altChunk"),
    "an object": (lambda: said("<w:r><w:object/></w:r>"), "embedded object"),
    "a subdocument": (lambda: said('<w:subDoc r:id="rId1"/>'), "subdocument"),
    "addresses": (
        lambda: with_part("word/settings.xml", markup("settings", "<w:mailMerge/>")),
        "mail merge",
    ),
    "DDE": (lambda: said(field('DDE "c:\\\\cmd.exe"')), "a field DDE"),
    "DDE in pieces": (lambda: said(field(" D", "DEAU", "TO x")), "a field DDEAUTO"),
    "DDE in small letters": (lambda: said('<w:fldSimple w:instr=" ddeauto x"/>'), "DDEAUTO"),
    "a field without its end": (
        lambda: said("<w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r>"),
        "INCLUDETEXT",
    ),
    "a name that is spelt": (
        lambda: said(field("QUOTE 68 68 69").join(("<w:r><w:t>a</w:t></w:r>", ""))),
        "QUOTE",
    ),
    "a picture by field": (
        lambda: said(field('INCLUDEPICTURE "http://example.org/a.png" \\d')),
        "INCLUDEPICTURE",
    ),
    "no picture": (lambda: with_part("word/media/logo.png", b"MZ\x90\0"), "not of a kind"),
    "a picture out of all size": (
        lambda: with_part("word/media/logo.png", png()[:16] + b"\x7f" * 8 + png()[24:]),
        "too large to be drawn",
    ),
}
"""What is wrong with each, and the words that its sentence must have."""
