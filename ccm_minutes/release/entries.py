"""An entry and its points as the sanitised version prints them."""

from dataclasses import replace

from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked, leaves_no_trace
from ccm_minutes.release.contents import texts_of_entry, texts_of_points
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.shapes import (
    PrintedEntry,
    PrintedKind,
    PrintedPoint,
    PrintedRun,
    PrintedText,
)
from ccm_minutes.release.texts import Texts


def released_entry(entry: Entry, where: str, desk: Desk) -> PrintedEntry | None:
    """The entry as it is printed; None where nothing of it is."""
    texts = desk.texts_of(entry)
    if leaves_no_trace(entry):
        _withhold(entry, where, texts)
        return None
    if is_marked(entry):
        _withhold(entry, where, texts)
        return _replaced(entry, where, texts)
    return _unmarked(entry, where, texts)


def _replaced(entry: Entry, where: str, texts: Texts) -> PrintedEntry | None:
    words = texts.line(entry.in_release, where)
    if not words:
        return None
    return PrintedEntry(PrintedKind(entry.kind), text=(PrintedRun(words),), plain=True)


def _unmarked(entry: Entry, where: str, texts: Texts) -> PrintedEntry | None:
    if entry.kind is EntryKind.INTERVENTION and not texts.naming.all_named(entry.speakers):
        texts = texts.spoken_by(unnamed=True)
    text = texts.running(entry.text, f"{where}.text")
    points = _points(entry.points, where, texts)
    if not text and not points:
        _withhold(entry, where, texts)
        return None
    if entry.kind is EntryKind.INTERVENTION:
        return _intervention(text, points, entry, where, texts)
    printed = PrintedEntry(PrintedKind(entry.kind), text, points)
    if entry.kind is EntryKind.ACTION:
        return _action(printed, entry, where, texts)
    return replace(printed, adopted_by=entry.adopted_by or "")


def _points(points: tuple[Point, ...], where: str, texts: Texts) -> tuple[PrintedPoint, ...]:
    released = (_point(p, f"{where}.points[{i}]", texts) for i, p in enumerate(points))
    return tuple(point for point in released if point is not None)


def _point(point: Point, where: str, texts: Texts) -> PrintedPoint | None:
    if is_marked(point):
        texts.withhold(where, texts_of_points((point,)))
        words = texts.line(point.in_release, where)
        return PrintedPoint((PrintedRun(words),)) if words else None
    text = texts.running(point.text, where)
    if not text:
        texts.withhold(where, texts_of_points((point,)))
        return None
    return PrintedPoint(text, _points(point.points, where, texts))


def _intervention(
    text: PrintedText, points: tuple[PrintedPoint, ...], entry: Entry, where: str, texts: Texts
) -> PrintedEntry:
    label = texts.spoken_by(unnamed=False)
    speakers = label.names(label.naming.credited, entry.speakers, f"{where}.speakers")
    return PrintedEntry(
        PrintedKind.INTERVENTION,
        text,
        points,
        speakers=speakers,
        impersonal=not speakers,
        capacity=_capacity(entry, where, label) if speakers else "",
        lead_in=label.line(entry.lead_in, f"{where}.lead_in"),
    )


def _capacity(entry: Entry, where: str, texts: Texts) -> str:
    if not entry.capacity:
        return ""
    if texts.naming.may_have_capacity(entry.speakers):
        return texts.line(entry.capacity, f"{where}.capacity")
    texts.withhold(f"{where}.capacity", (), [entry.capacity])
    return ""


def _withhold(entry: Entry, where: str, texts: Texts) -> None:
    texts.withhold(where, texts_of_entry(entry), [entry.capacity or ""])


def _action(printed: PrintedEntry, entry: Entry, where: str, texts: Texts) -> PrintedEntry:
    state = entry.state if entry.state is not ActionState.OPEN else None
    return replace(
        printed,
        owners=texts.names(texts.naming.credited, entry.owners, f"{where}.owners"),
        due=entry.due,
        due_text=texts.line(entry.due_text, f"{where}.due_text"),
        state=state or "",
    )
