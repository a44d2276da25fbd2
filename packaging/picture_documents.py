"""Makes the pictures in docs/ of page 1 of every kind of document, from the sample meeting.

Usage: python packaging/picture_documents.py [FOLDER]
Needs LibreOffice and poppler (Debian: apt-get install libreoffice-writer libreoffice-impress
libreoffice-calc poppler-utils fonts-liberation fonts-crosextra-carlito).
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(1, str(ROOT))

from ccm_minutes.application.exporting import Version  # noqa: E402
from ccm_minutes.application.kinds import ENDINGS, must_be_makeable  # noqa: E402
from ccm_minutes.cli.program import run  # noqa: E402
from ccm_minutes.domain.errors import InputFault  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "meeting.json"
SANITISED_TOO = "minutes"
CALLED_MINUTES = ("minutes", "action-minutes")
"""Kinds that the sample's subtitle, "Minutes", fits."""

DOTS_PER_INCH = 100
LARGEST = 150_000
"""Bytes of one picture, at most."""


class Trouble(Exception):
    """A picture cannot be made, with the sentence that says why."""


def made(folder: Path) -> Iterator[Path]:
    """Makes the documents that are pictured."""
    for kind, ending in ENDINGS.items():
        for version in Version:
            if version is Version.SANITISED and kind != SANITISED_TOO:
                continue
            name = kind if version is Version.FULL else f"{kind}-{version.value}"
            try:
                must_be_makeable(kind, version)
            except InputFault as reason:
                print(f"No picture of {kind}: {reason.sentence}", file=sys.stderr)
                continue
            out, meeting = folder / f"{name}{ending}", sample_for(kind, folder)
            what = ("--kind", kind, "--version", version.value, "--out", str(out))
            if run(("render", str(meeting), *what)) != 0:
                raise Trouble(f"{name} was not made.")
            yield out


def sample_for(kind: str, folder: Path) -> Path:
    """The sample meeting as a file, without a subtitle that belongs to another kind."""
    meeting = json.loads(SAMPLE.read_text(encoding="utf-8"))
    if kind not in CALLED_MINUTES:
        del meeting["meeting"]["subtitle"]
    file = folder / f"{kind}.json"
    file.write_text(json.dumps(meeting), encoding="utf-8")
    return file


def in_pages(documents: list[Path], folder: Path) -> None:
    """Lays documents out as PDF files, beside them."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    how = ("--headless", profile, "--convert-to", "pdf", "--outdir", str(folder))
    _do("soffice", *how, *map(str, documents))


def first_page(pages: Path) -> QImage:
    """The first page of a PDF file, with a thin line around it."""
    _do("pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-singlefile", str(pages), str(pages))
    picture = QImage(f"{pages}.png")
    if picture.isNull():
        raise Trouble(f"{pages.name} has no page.")
    painter = QPainter(picture)
    painter.setPen(QColor("#c0c0c0"))
    painter.drawRect(QRect(0, 0, picture.width() - 1, picture.height() - 1))
    painter.end()
    colours = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, colours)


def _do(*command: str) -> None:
    found = shutil.which(command[0])
    if found is None:
        raise Trouble(f"{command[0]} is not installed. {(__doc__ or '').partition('Needs ')[2]}")
    done = subprocess.run(  # noqa: S603
        [found, *command[1:]], capture_output=True, check=False, encoding="utf-8", timeout=300
    )
    if done.returncode != 0:
        raise Trouble(f"{command[0]} failed: {done.stderr.strip()[-300:]}")


def main() -> int:
    """Writes the pictures; gives the exit status."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    target.mkdir(parents=True, exist_ok=True)
    try:
        with TemporaryDirectory() as name:
            folder = Path(name)
            documents = list(made(folder))
            in_pages(documents, folder)
            for document in documents:
                out = target / f"{document.stem}.png"
                first_page(document.with_suffix(".pdf")).save(str(out), quality=0)
                print(f"{out}: {out.stat().st_size} bytes")
                if out.stat().st_size > LARGEST:
                    raise Trouble(f"{out} is larger than {LARGEST} bytes.")
    except Trouble as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
