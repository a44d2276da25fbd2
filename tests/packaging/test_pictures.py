"""The pictures of the documents are there, small, and shown to whoever reads of the program."""

import re
from pathlib import Path

import pytest

from ccm_minutes.application.kinds import ENDINGS

_ROOT = Path(__file__).parents[2]
_LARGEST = 150_000


@pytest.mark.parametrize("kind", [*ENDINGS, "minutes-sanitised"])
def test_every_kind_of_document_is_pictured_in_few_bytes(kind: str) -> None:
    picture = _ROOT / "docs" / f"{kind}.png"
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")

    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size <= _LARGEST
    assert f"](docs/{kind}.png)" in readme


def test_every_picture_is_told_in_words_too() -> None:
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")

    shown = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", readme)

    assert shown
    assert [name for words, name in shown if len(words.split()) < 3] == []
    assert [name for _, name in shown if not (_ROOT / name).is_file()] == []
