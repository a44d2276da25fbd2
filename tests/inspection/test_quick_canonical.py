"""The look at the few ways in which paragraphs are made says as much as one at the whole tree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.inspection import checking
from ccm_minutes.inspection.archive import read_archive
from ccm_minutes.inspection.canonical import check_text, root_of
from ccm_minutes.inspection.report import Misfit
from tests.inspection.files import EXPECTED, GOOD

_MEMBERS = read_archive(GOOD)
_BODY = dict(_MEMBERS)[checking.BODY_PART]
_PIECES = [
    *(b"", b"x", b" ", b'"', b"'", b"&amp;", b"&quot;", b"&gt;", b">", b"<", b"&#65;", b"&a;"),
    *(b"\t", b"\n", b"\r", b"\0", b"\x01", b"\x7f", b"\xff", b"\xc3\xa9", b"\xc0\x80", b"]]>"),
    *(b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xef\xbf\xbd", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"),
    *(b"<w:b/>", b"<w:b></w:b>", b"<w:b />", b"<!--a-->", b"<?a?>", b"<![CDATA[a]]>"),
    *(b' w:val="1"', b" xmlns:a='a'", b' xmlns:w="a"', b"xmlns", b"</w:p>", b"<w:p>"),
]


@given(
    st.integers(0, len(_BODY)), st.integers(0, 12), st.lists(st.sampled_from(_PIECES), max_size=3)
)
def test_whatever_passes_is_written_in_its_one_form(
    place: int, cut: int, pieces: list[bytes]
) -> None:
    raw = _BODY[:place] + b"".join(pieces) + _BODY[place + cut :]
    if _passes(raw):
        root_of(checking.BODY_PART, raw, checking._NAMESPACES)


@pytest.mark.parametrize("piece", [piece for piece in _PIECES if b"<" not in piece])
def test_words_pass_just_where_the_whole_tree_does(piece: bytes) -> None:
    place = _BODY.index(b"</w:t>")
    raw = _BODY[:place] + piece + _BODY[place:]

    assert _passes(raw) is _has_one_form(raw)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b'w:val="Title"', b"w:val='Title'"),
        (b'w:val="Title"/>', b'w:val="Title" />'),
        (b'w:val="Title"/>', b'w:val="Title"></w:pStyle>'),
        (b"<w:p>", b"<w:p >"),
        (b"</w:r>", b"</w:r >"),
        (b'<w:pStyle w:val="Title"', b'<w:pStyle w:val="&#84;itle"'),
        (b"<w:p>", b'<w:p xmlns:w="http://a/">'),
    ],
)
def test_markup_written_otherwise_does_not_pass(one: bytes, other: bytes) -> None:
    assert one in _BODY
    assert not _passes(_BODY.replace(one, other, 1))


def _passes(raw: bytes) -> bool:
    members = tuple(m._replace(data=raw) if m.name == checking.BODY_PART else m for m in _MEMBERS)
    try:
        check_text(checking.BODY_PART, raw, len(checking._NAMESPACES))
        checking._check_made(checking._opened(members, EXPECTED), raw)
    except Misfit:
        return False
    return True


def _has_one_form(raw: bytes) -> bool:
    try:
        root_of(checking.BODY_PART, raw, checking._NAMESPACES)
    except Misfit:
        return False
    return True
