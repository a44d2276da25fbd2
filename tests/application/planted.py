"""Meeting files with a word of its own planted in every string of the record, in printed order."""

from collections.abc import Iterator
from typing import Any

from tests.strategies import Json


class Planter:
    """Plants words such as "zq7q", and says which it planted where.

    Attributes:
        opening: of the title block and the preamble; closing: after the record; papers: at the end.
        items: of the agenda with all that stands under it, and headings: of its titles alone.
        attendance: of offices, terms and functions, which stand nowhere else.
    """

    def __init__(self, file: Json) -> None:
        self._count = 0
        meeting = file["meeting"]
        lines = ("title", "body", "subtitle", "place", "issued_by")
        self.opening = [word for line in lines for word in self._line(meeting, line)]
        self.preamble = [*self._texts(meeting, "preamble")]
        self.closing = [*self._texts(meeting, "closing")]
        self.papers = [*self._papers(meeting)]
        self.attendance = [*self._attendance(file["delegations"])]
        self.headings: list[str] = []
        self._next = meeting.get("next_meeting", {})
        self.items = [*self._items(file["agenda"])]
        self.papers += [word for item in _every(file["agenda"]) for word in self._papers(item)]

    def _line(self, holder: Any, key: Any) -> Iterator[str]:
        if isinstance(holder, dict) and key not in holder:
            return
        self._count += 1
        word = f"zq{self._count}q"
        holder[key] = f"{holder[key]} {word} "
        yield word

    def _text(self, holder: Json, key: Any) -> Iterator[str]:
        text = holder.get(key) if isinstance(holder, dict) else holder[key]
        if not isinstance(text, list):
            yield from self._line(holder, key)
            return
        for index, run in enumerate(text):
            if isinstance(run, str):
                yield from self._line(text, index)
            elif "text" in run:
                yield from self._line(run, "text")

    def _texts(self, holder: Json, key: str) -> Iterator[str]:
        for index in range(len(holder.get(key, ()))):
            yield from self._text(holder[key], index)

    def _papers(self, holder: Json) -> Iterator[str]:
        for paper in holder.get("documents", ()):
            yield from self._line(paper, "symbol")
            yield from self._line(paper, "title")

    def _attendance(self, delegations: Json) -> Iterator[str]:
        for attendance in ("present", "apologies", "absent", "written-report"):
            for delegation in delegations:
                if delegation.get("attendance", "present") == attendance:
                    yield from self._delegation(delegation)

    def _delegation(self, delegation: Json) -> Iterator[str]:
        offices = delegation.get("offices", [])
        for index, office in enumerate(offices):
            if isinstance(office, str):
                yield from self._line(offices, index)
            else:
                yield from self._line(office, "office")
                yield from self._line(office, "term")
        for person in delegation.get("representatives", ()):
            yield from self._line(person, "function")

    def _offices(self, holder: Json, key: str) -> Iterator[str]:
        for speaker in holder.get(key, ()):
            yield from self._line(speaker, "office")

    def _items(self, items: Json) -> Iterator[str]:
        for item in items:
            heading = [*self._line(item, "title"), *self._offices(item, "presenters")]
            facts = [*self._text(item, "objective")]
            facts += [word for key in ("chairs", "panellists") for word in self._offices(item, key)]
            self.headings += heading + facts
            yield from heading + facts
            for entry in item.get("entries", ()):
                yield from self._entry(entry)
            if item.get("purpose") == "next-meeting":
                yield from self._line(self._next, "place")
                self._next = {}
            yield from self._items(item.get("items", ()))

    def _entry(self, entry: Json) -> Iterator[str]:
        if entry["kind"] == "note":
            return
        yield from self._line(entry, "lead_in")
        yield from self._offices(entry, "speakers")
        yield from self._line(entry, "capacity")
        yield from self._offices(entry, "owners")
        yield from self._text(entry, "text")
        yield from self._line(entry, "due_text")
        yield from self._points(entry)

    def _points(self, holder: Json) -> Iterator[str]:
        for point in holder.get("points", ()):
            yield from self._text(point, "text")
            yield from self._points(point)


def _every(items: Json) -> Iterator[Json]:
    for item in items:
        yield item
        yield from _every(item.get("items", ()))
