"""Golden parts, not golden files: what a short record looks like inside.

After a change that is meant, `python -m tests.export.test_golden` writes them anew.
"""

from pathlib import Path

import pytest

from ccm_minutes.document.tree import HeadingNumbers
from tests.export.samples import parts, record

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export"
CONSTANT = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/numbering.xml",
    "word/settings.xml",
    "word/header1.xml",
    "word/footer1.xml",
)
BY_NUMBERS = ("word/numbering.xml",)


def readable(part: bytes) -> str:
    """A part with a line for each element of the first levels."""
    text = part.decode()
    for tag in (
        "w:p>",
        "w:sectPr",
        "w:abstractNum ",
        "w:lvl ",
        "w:num ",
        "Override",
        "Relationship ",
    ):
        text = text.replace(f"<{tag}", f"\n<{tag}")
    return text.rstrip("\n") + "\n"


def golden_parts() -> dict[str, str]:
    """Name of the golden file of each part, and what it should hold."""
    found = {}
    for numbers in HeadingNumbers:
        written = parts(record(numbers))
        names = CONSTANT if numbers is HeadingNumbers.DECIMAL else BY_NUMBERS
        for name in names:
            file = f"{numbers.value}-{name.replace('/', '-').strip('[]_')}"
            found[file.replace("[", "").replace("]", "")] = readable(written[name])
    return found


@pytest.mark.parametrize("name", sorted(golden_parts()))
def test_a_part_is_as_it_was_looked_at(name: str) -> None:
    assert golden_parts()[name] == (GOLDEN / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for name, text in golden_parts().items():
        (GOLDEN / name).write_text(text, encoding="utf-8", newline="\n")
