"""Has Microsoft's Open XML SDK read every kind and version of document that the program makes.

Usage: python packaging/validate_documents.py [FOLDER]
The documents are made by the command line, of the sample meeting and of meetings that try a
writer. They are kept in FOLDER where one is named. Exit status: 0 where all are sound; 1 where
one is not, was not made, or could not be read.
"""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

sys.path.insert(1, str(Path(__file__).resolve().parents[1]))

from open_xml_validator import (  # type: ignore[import-not-found]
    OWN,
    NoValidator,
    faults,
    validator,
)
from trying_meetings import Trying, trying_meetings  # type: ignore[import-not-found]

from ccm_minutes.application.exporting import Version
from ccm_minutes.application.kinds import ENDINGS, must_be_makeable
from ccm_minutes.cli.program import run
from ccm_minutes.domain.errors import InputFault

REFUSED = 1
MAIN_PARTS = {
    ".docx": ("word/document.xml", b"<w:body>", b"<w:body><w:heading/>"),
    ".pptx": ("ppt/slides/slide1.xml", b"<p:spTree>", b"<p:spTree><p:slide/>"),
    ".xlsx": ("xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetData><cell/>"),
}
"""Of each format a part, what stands in it, and what no reader of the format may take."""


@dataclass(frozen=True)
class Call:
    """One document that is asked for.

    Attributes:
        arguments: of the command line.
        refusable: whether the program may say no, with a sentence.
    """

    out: Path
    arguments: tuple[str, ...]
    refusable: bool


@dataclass(frozen=True)
class Outcome:
    """What became of a call: the exit status, and what was said."""

    call: Call
    status: int
    said: str

    @property
    def sentence(self) -> str:
        """Why there is no document."""
        return self.said.splitlines()[-1] if self.said else f"exit status {self.status}, no word"

    @property
    def is_fault(self) -> bool:
        """Whether the document was not made and should have been."""
        refused = self.call.refusable and self.status == REFUSED and self.said != ""
        return self.status != 0 and not refused


def offered() -> Iterator[tuple[str, Version]]:
    """Every kind in every version that the program has it in."""
    for kind in ENDINGS:
        for version in Version:
            try:
                must_be_makeable(kind, version)
            except InputFault as reason:
                print(f"left out: {kind}, {version.value}: {reason.sentence}")
                continue
            yield kind, version


def calls(meetings: list[Trying], folder: Path) -> Iterator[Call]:
    """The calls for all documents of some meetings."""
    kinds = list(offered())
    for meeting in meetings:
        file = folder / f"{meeting.name}.json"
        file.write_text(json.dumps(meeting.file), encoding="utf-8")
        for kind, version in kinds:
            out = folder / f"{meeting.name}-{kind}-{version.value}{ENDINGS[kind]}"
            what = ("--kind", kind, "--version", version.value, *meeting.options)
            where = ("--out", str(out), "--replace", *template_for(out, meeting, folder))
            refusable = meeting.refusable and version is Version.SANITISED
            yield Call(out, ("render", str(file), *what, *where), refusable)


def template_for(out: Path, meeting: Trying, folder: Path) -> tuple[str, ...]:
    """The option that names the meeting's template, which only Word documents have."""
    if meeting.template is None or out.suffix != ".docx":
        return ()
    file = folder / f"{meeting.name}-template.docx"
    file.write_bytes(meeting.template)
    return ("--template", str(file))


def made(call: Call) -> Outcome:
    """Makes a document."""
    said = StringIO()
    with redirect_stdout(StringIO()), redirect_stderr(said):
        status = run(call.arguments)
    return Outcome(call, status, said.getvalue().strip())


def objections(binary: Path, document: Path) -> list[str]:
    """What the validator says of a document, a line each."""
    found = (
        (fault.part, fault.says.partition(" List of ")[0]) for fault in faults(binary, document)
    )
    return [f"{document.name}{part}: {says}" for part, says in found]


def spoiled(document: Path) -> Path:
    """A copy of a document with a fault in it."""
    name, old, new = MAIN_PARTS[document.suffix]
    out = document.with_name(f"spoiled{document.suffix}")
    with ZipFile(document) as sound, ZipFile(out, "w") as copy:
        for part in sound.namelist():
            data = sound.read(part)
            copy.writestr(part, data.replace(old, new, 1) if part == name else data)
    return out


def must_find(binary: Path, documents: list[Path]) -> None:
    """Takes no validator at its word that does not find a fault in each format.

    Raises:
        NoValidator: it finds none.
    """
    for document in {one.suffix: one for one in documents}.values():
        if not objections(binary, spoiled(document)):
            raise NoValidator(f"It finds no fault in a spoiled {document.suffix} file.")


def examine(folder: Path) -> int:
    """Makes all documents in a folder and has them read; gives the exit status."""
    binary = validator()
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores) as makers:
        outcomes = list(makers.map(made, calls(list(trying_meetings()), folder)))
    documents = [one.call.out for one in outcomes if one.status == 0]
    must_find(binary, documents)
    wrong = [f"{one.call.out.name}: {one.sentence}" for one in outcomes if one.is_fault]
    with ThreadPoolExecutor(cores) as readers:
        for lines in readers.map(lambda document: objections(binary, document), documents):
            wrong += lines
    report(outcomes, wrong)
    return 1 if wrong or not documents else 0


def report(outcomes: list[Outcome], wrong: list[str]) -> None:
    """Prints what was refused and why, what is wrong, and how many documents of what there were."""
    for reason in sorted({one.sentence for one in outcomes if one.status and not one.is_fault}):
        print(f"refused: {reason}")
    for line in wrong:
        print(f"WRONG: {line}")
    made_of = Counter(one.call.out.suffix for one in outcomes if one.status == 0)
    counted = ", ".join(f"{number} {ending}" for ending, number in sorted(made_of.items()))
    refused = sum(one.status != 0 and not one.is_fault for one in outcomes)
    print(f"{counted or 'nothing'} read; {refused} refused; {len(wrong)} wrong")


def main() -> int:
    """Examines in the folder that is named, else in one that is thrown away."""
    try:
        if len(sys.argv) > 1:
            folder = Path(sys.argv[1])
            folder.mkdir(parents=True, exist_ok=True)
            return examine(folder)
        with TemporaryDirectory() as name:
            return examine(Path(name))
    except NoValidator as reason:
        print(f"No document was validated: {reason}", file=sys.stderr)
        print(f"The first time needs the network; or name a validator in {OWN}.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
