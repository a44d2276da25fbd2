"""The package itself: every copy that is packed otherwise, or holds another part, is refused."""

import struct
from collections.abc import Callable
from io import BytesIO, RawIOBase
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from ccm_minutes.inspection.archive import Member, archive_of, read_archive
from ccm_minutes.inspection.docx import inspect_docx
from tests.inspection.files import EXPECTED, GOOD, complaints, packed, parts

END = GOOD.rindex(b"PK\x05\x06")
CENTRAL = GOOD.index(b"PK\x01\x02")
SECOND = GOOD.index(b"PK\x03\x04", 4)


def at(place: int, form: str, *values: int) -> bytes:
    """The good file with fields written over."""
    new = struct.pack(form, *values)
    assert GOOD[place : place + len(new)] != new
    return GOOD[:place] + new + GOOD[place + len(new) :]


def zipped(method: int = ZIP_STORED, **of: object) -> bytes:
    """The same parts as another program packs them."""
    stream = BytesIO()
    with ZipFile(stream, "w", method) as archive:
        for name, data in parts().items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr, info.compress_type = 3, 0x01800000, method
            for field, value in of.items():
                setattr(info, field, value)
            archive.writestr(info, data)
    return stream.getvalue()


class OneWay(RawIOBase):
    """A stream that cannot go back, so that sizes are written after the bytes they count."""

    def __init__(self) -> None:
        self.held = b""

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.held += bytes(data)
        return len(data)


def streamed() -> bytes:
    stream = OneWay()
    with ZipFile(stream, "w", ZIP_STORED) as archive:
        for name, data in parts().items():
            archive.writestr(ZipInfo(name), data)
    return stream.held


def test_another_program_can_pack_the_very_same_bytes() -> None:
    assert zipped() == GOOD
    assert archive_of(read_archive(GOOD)) == GOOD


PACKED: dict[str, bytes] = {
    "nothing": b"",
    "no package": b"PK\x03\x04 and then nothing",
    "an empty package": archive_of([]),
    "text": b"Minutes of the meeting",
    "the last byte gone": GOOD[:-1],
    "half of it gone": GOOD[: len(GOOD) // 2],
    "a byte at the end": GOOD + b"\0",
    "words at the end": GOOD + b"Brunmark",
    "a second package at the end": GOOD + GOOD,
    "a byte at the start": b"\0" + GOOD,
    "bytes between two parts": GOOD[:SECOND] + b"Brunmark" + GOOD[SECOND:],
    "bytes before the contents": GOOD[:CENTRAL] + b"\0" + GOOD[CENTRAL:],
    "a comment": GOOD[:-2] + struct.pack("<H", 8) + b"Brunmark",
    "a comment of no length": GOOD + b"Brunmark",
    "a comment length alone": at(END + 20, "<H", 8),
    "another signature": at(0, "<H", 0),
    "another version": at(4, "<H", 45),
    "a flag for other names": at(6, "<H", 0x800),
    "a flag for sizes after": at(6, "<H", 8),
    "a flag for a secret": at(6, "<H", 1),
    "a method": at(8, "<H", 8),
    "a time": at(10, "<H", 1),
    "a date": at(12, "<H", 0x5C65),
    "a check sum": at(14, "<L", 1),
    "a packed size": at(18, "<L", 1),
    "a size": at(22, "<L", 1),
    "a larger size": at(22, "<L", 1 << 31),
    "a longer name": at(26, "<H", 300),
    "an extra field": at(28, "<H", 4),
    "a name that is not ASCII": at(30, "<B", 0xE9),
    "made on another system": at(CENTRAL + 5, "<B", 0),
    "another date in the contents": at(CENTRAL + 14, "<H", 0x5C65),
    "an attribute inside": at(CENTRAL + 36, "<H", 1),
    "an attribute outside": at(CENTRAL + 38, "<L", 0x01A40000),
    "a comment on a part": at(CENTRAL + 32, "<H", 2),
    "another disk": at(CENTRAL + 34, "<H", 1),
    "another place": at(CENTRAL + 42, "<L", SECOND),
    "a disk at the end": at(END + 4, "<H", 1),
    "fewer parts in the contents": at(END + 8, "<HH", 3, 3),
    "another size of contents": at(END + 12, "<L", 7),
    "another place of contents": at(END + 16, "<L", 7),
    "compressed": zipped(ZIP_DEFLATED),
    "of today": zipped(date_time=(2031, 5, 4, 10, 0, 0)),
    "with rights": zipped(external_attr=0o644 << 16),
    "with an extra field of its own": zipped(extra=b"\x99\x99\x04\x00Brun"),
    "with a comment on each part": zipped(comment=b"Brunmark"),
    "sizes after the bytes": streamed(),
}

STRANGERS = (
    "word/comments.xml",
    "word/commentsExtended.xml",
    "word/footnotes.xml",
    "word/endnotes.xml",
    "word/fontTable.xml",
    "word/webSettings.xml",
    "word/people.xml",
    "word/header4.xml",
    "word/theme/theme1.xml",
    "word/media/image1.png",
    "word/vbaProject.bin",
    "word/_rels/header1.xml.rels",
    "word/glossary/document.xml",
    "docProps/app.xml",
    "docProps/custom.xml",
    "docProps/thumbnail.jpeg",
    "customXml/item1.xml",
    "../brunmark.txt",
    "/word/document.xml",
    "word\\document.xml",
    "WORD/document.xml",
    "word/",
    "",
)


@pytest.mark.parametrize("name", PACKED)
def test_a_package_packed_otherwise_is_refused(name: str) -> None:
    assert [complaint.code for complaint in complaints(PACKED[name])] == ["archive"]


@pytest.mark.parametrize("name", STRANGERS)
def test_a_part_too_many_is_refused(name: str) -> None:
    assert [one.code for one in complaints(packed({**parts(), name: b"Brunmark"}))] == ["parts"]


@pytest.mark.parametrize("name", parts())
def test_a_part_too_few_is_refused(name: str) -> None:
    rest = {other: data for other, data in parts().items() if other != name}

    assert [one.code for one in complaints(packed(rest))] == ["parts"]


@pytest.mark.parametrize("name", parts())
def test_a_part_that_stands_twice_is_refused(name: str) -> None:
    twice = (*read_archive(GOOD), Member(name, parts()[name]))

    assert [one.code for one in complaints(archive_of(twice))] == ["parts"]


@pytest.mark.parametrize("name", parts())
def test_an_empty_part_is_refused(name: str) -> None:
    assert complaints(packed({**parts(), name: b""}))


ORDERS: tuple[Callable[[list[str]], list[str]], ...] = (
    lambda names: names[::-1],
    sorted,
    lambda names: names[1:] + names[:1],
)


@pytest.mark.parametrize("order", ORDERS)
def test_parts_in_another_order_are_refused(order: Callable[[list[str]], list[str]]) -> None:
    there = parts()

    assert complaints(packed({name: there[name] for name in order(list(there))}))


def test_a_refused_file_says_why_and_nothing_of_the_self_test() -> None:
    report = inspect_docx(GOOD + b"\0", EXPECTED)

    assert not report.passed
    assert [one.says for one in report.complaints] == ["Something stands after the package."]
