"""The canonical package."""

import sys
from io import BytesIO, RawIOBase
from zipfile import ZIP_STORED, ZipFile

import pytest

from ccm_minutes.export.package import Part, write_package


def written(*members: Part) -> bytes:
    stream = BytesIO()
    write_package(members, stream)
    return stream.getvalue()


def test_members_keep_their_order_and_carry_nothing_but_their_bytes() -> None:
    data = written(Part("b.xml", [b"one", b"two"]), Part("a.xml", []))
    with ZipFile(BytesIO(data)) as archive:
        assert archive.namelist() == ["b.xml", "a.xml"]
        assert archive.read("b.xml") == b"onetwo"
        assert archive.comment == b""
        for member in archive.infolist():
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            assert member.compress_type == ZIP_STORED
            assert (member.external_attr, member.create_system) == (0x01800000, 3)
            assert (member.extra, member.comment, member.flag_bits) == (b"", b"", 0)


def test_the_bytes_are_those_of_every_platform() -> None:
    expected = (
        "504b0304140000000000000021008316dc8c010000000100000001000000"
        "6178"
        "504b01021403140000000000000021008316dc8c0100000001000000010000000000000000000000800100000000"
        "61"
        "504b050600000000010001002f000000200000000000"
    )
    assert written(Part("a", [b"x"])).hex() == expected


def test_windows_makes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    here = written(Part("a", [b"x"]))
    monkeypatch.setattr(sys, "platform", "win32")
    assert written(Part("a", [b"x"])) == here


def test_pieces_may_be_cut_anywhere() -> None:
    assert written(Part("a", [b"xy"])) == written(Part("a", [b"x", b"", b"y"]))


def test_a_stream_that_cannot_seek_is_not_written_to() -> None:
    with pytest.raises(ValueError, match="seek"):
        write_package([Part("a", [b"x"])], RawIOBase())  # type: ignore[arg-type]
