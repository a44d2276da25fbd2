"""Whatever stands in a meeting file, it is refused in a sentence or becomes a sound document."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from ccm_minutes.document.characters import printable
from tests.cli.calls import Caller

KINDS = ("minutes", "action-minutes", "summary", "report", "agenda")
HOSTILE = {
    "control characters": "a\x00b\x01c\x0bd\x0ce\x1ff\x7fg\x85h",
    "no characters": "a\ufffeb\uffffc\ufdd0d\U0001fffee",
    "ends of data": "a ]]> b &lt; &#0; &amp;amp; <w:p/> <!-- -- --> <?x?> c",
    "emoji": "family 👨‍👩‍👧‍👦 flag 🇦🇹 skin 👍🏽",
    "right to left": "قال الرئيس (CCM) في 4 مايو. \u202eabc\u202c \u200f",
    "combining marks": "e\u0301 Z" + "\u0363\u0334\u0489" * 40,
    "Chinese": "主席说：“谢谢”。" * 3,
    "line ends": "a\r\nb\rc\nd\u2028e\u2029f\tg",
    "a megabyte": "plain words & more " * 55_000,
    "one long word": "x" * 1_000_000,
    "fields": "{ PAGE } =1+1 %1 %s {0} \\o/ $HOME",
}


def file_with(words: str) -> str:
    """A meeting file with these words in every place of the record."""
    said = {"kind": "intervention", "speakers": [{"delegation": "averland"}], "text": words}
    entries = [
        {"kind": "narrative", "text": [{"text": words, "bold": True}], "points": [{"text": words}]},
        said,
        {"kind": "action", "owners": [{"office": words}], "text": words, "due_text": words},
        {"kind": "question", "text": words},
    ]
    short = words[:3000]
    return json.dumps(
        {
            "format": "ccm-minutes/meeting",
            "version": 1,
            "meeting": {"id": "m", "title": short, "date": "2031-05-04", "reference": short},
            "delegations": [{"id": "averland", "name": short}],
            "agenda": [{"title": short, "entries": entries}],
        }
    )


def texts(document: Path) -> list[str]:
    """The words of every paragraph, after each part was parsed."""
    with ZipFile(document) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    return [
        "".join(_words(node) for node in paragraph.iter())
        for paragraph in parts["word/document.xml"].iter("{*}p")
    ]


def _words(node: etree._Element) -> str:
    tag = etree.QName(node).localname
    return {"t": node.text or "", "br": "\n", "tab": "\t"}.get(tag, "")


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_words_become_a_sound_document(call: Caller, tmp_path: Path, what: str) -> None:
    source = tmp_path / "meeting.json"
    source.write_text(file_with(HOSTILE[what]), encoding="utf-8")
    for kind in KINDS if len(HOSTILE[what]) < 9999 else KINDS[:1]:
        out = tmp_path / f"{kind}.docx"
        assert call("render", source, "--out", out, "--kind", kind).status == 0
        shown = texts(out)
        assert shown[0] == printable(HOSTILE[what][:3000])
        if kind == "minutes":
            assert printable(HOSTILE[what]) in shown


def test_hostile_words_come_through_a_store_unchanged(
    call: Caller, store: tuple[object, ...], tmp_path: Path
) -> None:
    for what, words in HOSTILE.items():
        source, file = tmp_path / "meeting.json", file_with(words[:9999])
        source.write_text(file, encoding="utf-8")
        one, other = tmp_path / f"{what}-1.docx", tmp_path / f"{what}-2.docx"
        assert call(*store, "import", source).status == 0
        shown = call(*store, "show", "m").value
        assert shown["agenda"][0]["entries"][1]["text"] == words[:9999]
        assert call(*store, "export", "m", "--out", one).status == 0
        assert call("render", source, "--out", other).status == 0
        assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("what", [name for name in HOSTILE if len(HOSTILE[name]) < 9999])
def test_a_release_of_hostile_words_is_sound_or_refused(
    call: Caller, tmp_path: Path, what: str
) -> None:
    source, out = tmp_path / "meeting.json", tmp_path / "out.docx"
    source.write_text(file_with(HOSTILE[what]), encoding="utf-8")
    answer = call("render", source, "--out", out, "--version", "sanitised")
    assert answer.status in (0, 1), answer.err
    assert out.exists() is (answer.status == 0)
    assert answer.status == 1 or call("verify", out, "--against", source).status == 0


@pytest.mark.parametrize("surrogate", ["\\ud800", "\\udfff\\ud800", "a\\udc80"])
def test_a_half_of_a_character_is_refused_in_a_sentence(
    call: Caller, tmp_path: Path, surrogate: str
) -> None:
    source, out = tmp_path / "meeting.json", tmp_path / "out.docx"
    source.write_text(file_with("HALF").replace("HALF", surrogate), encoding="utf-8")
    answer = call("render", source, "--out", out)
    assert answer.status == 2
    assert "meeting.json" in answer.err
    assert "Traceback" not in answer.err
    assert not out.exists()
