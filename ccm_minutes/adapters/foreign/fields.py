"""The fields of a part of Word, found while it is walked through."""

from dataclasses import dataclass, field

from ccm_minutes.adapters.foreign.dangers import FIELDS, WORD
from ccm_minutes.adapters.foreign.faults import Unfit

_TYPE = f"{WORD} fldCharType"


@dataclass(slots=True)
class Fields:
    """Gathers the instructions of fields, which Word lets stand in as many runs as it likes."""

    part: str
    _open: list[list[str]] = field(default_factory=lambda: [[]])
    _inside: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == f"{WORD} instrText":
            self._inside = True
        elif name == f"{WORD} fldSimple":
            self._judge(attributes.get(f"{WORD} instr", ""))
        elif name == f"{WORD} fldChar" and attributes.get(_TYPE) == "begin":
            self._open.append([])
        elif name == f"{WORD} fldChar" and len(self._open) > 1:
            self._judge("".join(self._open[-1]))
            if attributes.get(_TYPE) == "end":
                self._open.pop()

    def text(self, words: str) -> None:
        """Words of an element."""
        if self._inside:
            self._open[-1].append(words)

    def end(self, name: str) -> None:
        """An element ends; what was never closed is judged at the end of all."""
        if name == f"{WORD} instrText":
            self._inside = False

    def finish(self) -> None:
        """The part has ended."""
        for gathered in self._open:
            self._judge("".join(gathered))

    def _judge(self, instruction: str) -> None:
        # A name that is spelt by other fields can be any; QUOTE, which spells, is one of them.
        kind = (instruction.replace('"', " ").split() or [""])[0].upper()
        if kind in FIELDS:
            raise Unfit(
                f"its part {self.part} holds a field {kind}, which loads or runs something else",
                "Delete the field in Word and save again.",
            )
