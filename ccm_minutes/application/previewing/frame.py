"""What stands round the record on the two sides: title block, attendance, preamble, closing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ccm_minutes.application.previewing.claims import joined
from ccm_minutes.application.previewing.entries import Tools
from ccm_minutes.application.previewing.pieces import fated, plain, with_commas
from ccm_minutes.application.previewing.rows import AlignedRow, Piece, RowKind, Said, Why
from ccm_minutes.composition.in_full.attendance import printed_attendance
from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.parts.dates import days, moment
from ccm_minutes.composition.parts.figures import figure_lines
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.meeting import Details, InRelease, Meeting
from ccm_minutes.domain.text import Text
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedMeeting,
    PrintedPerson,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Makes the rows before and after the record."""

    meeting: Meeting
    released: PrintedMeeting
    tools: Tools

    def opening(self) -> Iterator[AlignedRow]:
        """Title block and preamble."""
        details = self.meeting.details
        instead = details.in_release or InRelease()
        yield self._line("title", details.title, instead.title, RowKind.TITLE)
        yield self._line("body", details.body, instead.body)
        yield self._line("subtitle", details.subtitle, instead.subtitle)
        yield self._line("reference", details.reference, instead.reference)
        when = _when(details, self.tools)
        yield AlignedRow("when", "meeting.date", RowKind.LINE, (Piece(when),), (Said(when),))
        yield self._line("place", details.place, instead.place)
        yield self._line("issued_by", details.issued_by, None)
        yield from self._paragraphs("preamble", details.preamble)

    def closing(self) -> Iterator[AlignedRow]:
        """The paragraphs after the last item."""
        return self._paragraphs("closing", self.meeting.details.closing)

    def attendance(self) -> Iterator[AlignedRow]:
        """Who came, who did not, and the figures."""
        full = printed_attendance(self.meeting, Marks(shown=False), self.tools.words)
        groups = {
            Attendance.PRESENT: full.present,
            Attendance.APOLOGIES: full.apologies,
            Attendance.ABSENT: full.absent,
            Attendance.WRITTEN_REPORT: full.written_reports,
        }
        for attendance, printed in groups.items():
            if printed or attendance is Attendance.PRESENT:
                yield AlignedRow(
                    f"attendance.{attendance}", "", RowKind.SECTION, about=attendance.value
                )
            if attendance is Attendance.PRESENT:
                yield self._figures(full)
            yield from self._delegations(attendance, printed)

    def _line(
        self, field: str, words: str | None, instead: str | None, kind: RowKind = RowKind.LINE
    ) -> AlignedRow:
        where = f"meeting.{field}"
        right = self.tools.claims.take(where)
        left = (fated(line(words), instead, withheld=not right),) if line(words) else ()
        return AlignedRow(field, where, kind, left, right)

    def _paragraphs(self, field: str, texts: Sequence[Text]) -> Iterator[AlignedRow]:
        for number, text in enumerate(texts):
            where = f"meeting.{field}[{number}]"
            right = self.tools.claims.take(where)
            left = self.tools.reader().text(text, where, released=bool(right))
            yield AlignedRow(where, where, RowKind.TEXT, left, right)

    def _figures(self, full: PrintedAttendance) -> AlignedRow:
        categories = self.tools.claims.take("categories")
        figures = replace(self.released.attendance, categories=())
        own = [Said(words) for words in _words_of(figures, self.tools)]
        # The full version prints no figure of delegations: it lists them.
        left = (Piece("\n".join(_words_of(full, self.tools))),)
        said = joined((*own, *categories), "\n")
        return AlignedRow("figures", "categories", RowKind.LINE, left, said)

    def _delegations(
        self, attendance: Attendance, printed: Iterable[PrintedDelegation]
    ) -> Iterator[AlignedRow]:
        those = (
            (number, one)
            for number, one in enumerate(self.meeting.delegations)
            if one.attendance is attendance
        )
        for (number, one), shown in zip(those, printed, strict=True):
            where = f"delegations[{number}]"
            yield self._delegation(one, shown, where)
            for at, person in enumerate(shown.representatives):
                yield self._person(person, f"{where}.representatives[{at}]", one.id)

    def _delegation(self, one: Delegation, printed: PrintedDelegation, where: str) -> AlignedRow:
        name = self.tools.claims.take(f"{where}.name")
        shown = bool(name)
        places = [f"{where}.offices[{at}]" for at in range(len(one.offices))]
        said = self.tools.claims.take(*(p for at in places for p in (at, f"{at}.term")))
        offices = [words for o in printed.offices for words in (o.office, o.term) if words]
        left = (
            *plain(printed.name, shown=shown),
            *(piece for words in offices for piece in plain(words, shown=shown)),
            *plain(printed.movements, shown=False),
        )
        right = joined((*name, *said))
        why = None if shown else Why.MARKED if one.marking is not None else Why.UNNAMED
        return AlignedRow(f"of {one.id}", where, RowKind.POINT, with_commas(left), right, why=why)

    def _person(self, person: PrintedPerson, where: str, of: str) -> AlignedRow:
        right = self.tools.claims.take(f"{where}.name", f"{where}.function")
        left = (
            *plain(person.name, shown=bool(right)),
            *plain(person.function, shown=bool(right)),
            *plain(person.movements, shown=False),
        )
        return AlignedRow(
            f"of {of} {where[-3:]}", where, RowKind.POINT, with_commas(left), joined(right), 1
        )


def _when(details: Details, tools: Tools) -> str:
    date = days(details.date, details.end_date, tools.words)
    return moment(date, details.start_time, details.end_time, tools.words)


def _words_of(attendance: PrintedAttendance, tools: Tools) -> list[str]:
    lines = figure_lines(attendance, tools.words)
    return ["".join(run.text for run in paragraph.runs) for paragraph in lines]
