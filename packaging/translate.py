"""Brings the translation of the window up to its source, and compiles it for Qt.

Usage: python packaging/translate.py             takes new texts in, drops old ones, compiles
       python packaging/translate.py --missing   prints what is not translated, as JSON
       python packaging/translate.py --take FILE fills in translations from such JSON

The Linguist file is the one to be edited, by hand or in Qt Linguist; a text that is translated
in one place is taken for the same text in another.
"""

import json
import subprocess
import sys
from pathlib import Path

import PySide6
from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from source_sentences import of_edits, of_failures, of_findings, of_reasons
from source_strings import ROOT, Source, all_sources

LINGUIST = ROOT / "resources" / "translations" / "window_fr.ts"
COMPILED = LINGUIST.with_suffix(".qm")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Translations = dict[Source, str]


def read(path: Path) -> Translations:
    """What a Linguist file holds; an empty text for what is unfinished."""
    if not path.exists():
        return {}
    return {
        Source(context.findtext("name") or "", message.findtext("source") or ""): (
            message.findtext("translation") or ""
        )
        for context in etree.parse(str(path)).iter("context")
        for message in context.iter("message")
    }


def sources() -> list[Source]:
    """Every text of the window once."""
    told = dict.fromkeys([*of_failures(), *of_findings()])
    return [*all_sources(), *of_edits(), *of_reasons(), *told]


def brought_up(kept: Translations, sources: list[Source]) -> Translations:
    """The translations of just these sources."""
    by_text = {source.text: text for source, text in kept.items() if text}
    return {source: kept.get(source) or by_text.get(source.text, "") for source in sources}


def written(translations: Translations) -> str:
    """A Linguist file."""
    root = etree.Element("TS", version="2.1", language="fr", sourcelanguage="en")
    context, name = root, None
    for source, text in translations.items():
        if source.context != name:
            name = source.context
            context = etree.SubElement(root, "context")
            etree.SubElement(context, "name").text = name
        message = etree.SubElement(context, "message")
        etree.SubElement(message, "source").text = source.text
        translation = etree.SubElement(message, "translation")
        if text:
            translation.text = text
        else:
            translation.set("type", "unfinished")
    etree.indent(root, " ")
    return f"{_HEAD}{etree.tostring(root, encoding='unicode')}\n"


def compiled(linguist: Path, into: Path) -> None:
    """Compiles a Linguist file by Qt's own tool."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    made = into.with_suffix(".new")
    command = [str(tool), "-silent", str(linguist), "-qm", str(made)]
    subprocess.run(command, check=True)  # noqa: S603
    # A window that is open reads the old one from the disk for as long as it speaks French.
    made.replace(into)


def missing(translations: Translations) -> dict[str, str]:
    """What is not translated, by its English."""
    return {source.text: "" for source, text in translations.items() if not text}


def taken(translations: Translations, file: Path) -> Translations:
    """The same with what a file has for their English."""
    given: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return {source: given.get(source.text) or text for source, text in translations.items()}


def main(arguments: list[str]) -> None:
    """Does what the usage says."""
    translations = brought_up(read(LINGUIST), sources())
    if arguments == ["--missing"]:
        print(json.dumps(missing(translations), ensure_ascii=False, indent=1))
        return
    if arguments[:1] == ["--take"]:
        translations = taken(translations, Path(arguments[1]))
    LINGUIST.write_text(written(translations), encoding="utf-8", newline="\n")
    compiled(LINGUIST, COMPILED)
    print(len(translations), "texts,", len(missing(translations)), "of them not translated")


if __name__ == "__main__":
    main(sys.argv[1:])
