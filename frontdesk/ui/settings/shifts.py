"""«Смены»: the kinds of shifts that the roster is made of, each with its hours, break and colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from frontdesk.domain.changes import Kind
from frontdesk.domain.lengths import show_length
from frontdesk.domain.roster import ShiftDraft, ShiftRow, Tone, shift_draft
from frontdesk.services.shifts import Shifts
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column


class ShiftsPage(ListedPage[ShiftRow, ShiftDraft]):
    """Del takes a shift out of use; what was planned by it stays planned."""

    room, entry, kinds = "shifts", "hours", frozenset({Kind.TEAM})

    def __init__(self, *, shifts: Shifts, **head: Unpack[Head]) -> None:
        self._shifts = shifts
        form = Form(ShiftDraft(), self._check, words.problem)
        listing = Listing(
            self.tr("Shifts"),
            self.tr("The roster is made of these. Other hours hold for every day planned from today on."),
            (
                Column(self.tr("Mark"), lambda row: row.mark, 70),
                Column(self.tr("Name"), lambda row: row.name),
                Column(self.tr("Hours"), lambda row: row.hours, 120),
                Column(self.tr("Break"), lambda row: show_length(row.rest * 60), 90),
                Column(self.tr("Counted"), self._counted, 140),
            ),
            lambda row: ", ".join((row.mark, row.name, row.hours, self._counted(row))),
            self.tr("No shifts yet: everybody works in the hours of the office"),
            self.tr("New shift"),
            self.tr("Take out of use"),
        )
        super().__init__(listing, form, **head)
        form.add(LineField("name", self.tr("Name"), required=True))
        form.add(
            LineField(
                "mark", self.tr("Mark"), required=True, hint=self.tr("Up to three letters, in the cell")
            ),
            6,
        )
        form.add(ChoiceField("tone", self.tr("Colour"), [(tone, self._tone(tone)) for tone in Tone]), 6)
        form.add(
            LineField(
                "hours", self.tr("Hours"), required=True, hint=self.tr("20:00–08:00 ends on the next day")
            ),
            6,
        )
        form.add(LineField("rest", self.tr("Break"), hint=self.tr("30 min, 1 h")), 6)
        form.add(
            LineField(
                "worked",
                self.tr("Hours of work of a flexible day"),
                hint=self.tr("Empty: from end to end but the break"),
            )
        )
        form.add(
            ChoiceField(
                "is_duty",
                self.tr("What it is"),
                ((False, self.tr("work")), (True, self.tr("duty, counted as no work"))),
            )
        )
        self.lay_out()

    def read(self) -> tuple[Sequence[ShiftRow], None]:
        return self._shifts.all(), None

    def draft(self, row: ShiftRow | None) -> ShiftDraft:
        return shift_draft(row) if row is not None else ShiftDraft()

    def revived(self, body: Mapping[str, Any]) -> ShiftDraft:
        return ShiftDraft(**{**body, "tone": Tone(body["tone"])})

    def write(self, id: int, /, draft: ShiftDraft, was: ShiftDraft | None) -> int:
        return self._shifts.save(self._desk, draft, id, was)

    def retire(self, id: int) -> None:
        self._shifts.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._shifts.restore(self._desk, id)

    def _check(self, draft: ShiftDraft) -> Sequence[Any]:
        return draft.check(self._rows.values(), self._at or 0)

    def _counted(self, row: ShiftRow) -> str:
        if row.is_duty:
            return self.tr("duty")
        said = show_length(row.minutes * 60)
        return self.tr("{0}, flexible").format(said) if row.worked else said

    def _tone(self, tone: Tone) -> str:
        return {
            Tone.INFO: self.tr("blue"),
            Tone.SUCCESS: self.tr("green"),
            Tone.VIOLET: self.tr("violet"),
            Tone.WARNING: self.tr("amber"),
            Tone.ACCENT: self.tr("bright blue"),
            Tone.NEUTRAL: self.tr("grey"),
        }[tone]
