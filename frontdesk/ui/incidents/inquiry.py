"""One incident: its facts and causes at the left, its chronicle, measures, tickets and claims at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.errors import NotFound, NotYet
from frontdesk.domain.inquiries import IncidentDraft, IncidentState, Inquiry, Wanting
from frontdesk.domain.problems import ProblemRow
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import Colleague
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.belonging import Belongings
from frontdesk.ui.incidents.deeds import InquiryDeeds
from frontdesk.ui.incidents.forms import FactsForm, revived
from frontdesk.ui.incidents.frame import Beside, CaseFrame, Header
from frontdesk.ui.incidents.leak import NoticeBanners
from frontdesk.ui.incidents.marks import state_mark, when
from frontdesk.ui.incidents.measures import Measures
from frontdesk.ui.incidents.sheets import LinkSheet, NoteSheet
from frontdesk.ui.incidents.typed import Typed
from frontdesk.ui.timeline import Timeline
from frontdesk.ui.told_of_course import lack
from frontdesk.ui.widgets import ActionButton

CHRONICLE, MEASURES, BELONGINGS = "chronicle", "measures", "belongings"
_AT_FIELD = {
    Wanting.RESTORED: "restored",
    Wanting.CATEGORY: "category",
    Wanting.DIRECT: "direct",
    Wanting.WHYS: "whys",
    Wanting.ROOT: "root",
    Wanting.PERSONAL: "personal",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """All that one opening reads."""

    inquiry: Inquiry
    problems: Sequence[ProblemRow]
    people: Sequence[Colleague]


class InquiryPane(CaseFrame):
    """`place_asked` for tickets and claims, `shown` when what the keys do has changed."""

    ticket_asked = Signal(int)
    claim_asked = Signal(int)
    shown = Signal()

    def __init__(self, at: Asks) -> None:
        self._at = at
        self._inquiry: Inquiry | None = None
        self.form = FactsForm(at.inquiries.asking, at.now)
        self.timeline = Timeline(at.jobs, at.clock, at.zone)
        self.measures = Measures(at, lambda sheet, deed: self.beside.ask(sheet, deed))
        self.belongings = Belongings(at)
        lists = (
            (CHRONICLE, self.tr("Chronicle"), self.timeline),
            (MEASURES, self.tr("Measures"), self.measures),
            (BELONGINGS, self.tr("Tickets and claims"), self.belongings),
        )
        beside = Beside(self.tr("What belongs to the incident"), lists)
        super().__init__(Header(self.tr("To all incidents")), self.form, beside)
        self._add_deeds()
        self.notices, self.lacks = NoticeBanners(), Banner("info", "")
        self.body.insertWidget(0, self.lacks)
        self.body.insertWidget(1, self.notices)
        self.typed: Typed[IncidentDraft] = Typed(at, self.form, "incident", revived, self)
        self.deeds = InquiryDeeds(at, self._in_front, self)
        self._connect()

    @property
    def incident_id(self) -> int | None:
        return self._inquiry.id if self._inquiry else None

    @property
    def may(self) -> bool:
        """Facts are written while the incident is not settled."""
        open_states = (IncidentState.STANDING, IncidentState.EXAMINED)
        return self._inquiry is not None and self._inquiry.state in open_states

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.form, self.beside.list)

    def open(self, id: int) -> None:
        if self.incident_id != id:
            self.typed.close()
            self._inquiry = None
            self.beside.leave(is_done=False)
        self._load(id)

    def reload(self) -> None:
        if self._inquiry is not None:
            self._load(self._inquiry.id)

    def main(self) -> None:
        """Ctrl+Enter: what a sheet asks, else save what is typed, else the next step of the incident."""
        if self.beside.holds_focus() and self.beside.sheet is not None:
            self.beside.sheet.main()
        elif self.typed.is_typed:
            self.save()
        elif self._inquiry is not None:
            deeds = {IncidentState.STANDING: self.deeds.end, IncidentState.EXAMINED: self.deeds.settle}
            deeds.get(self._inquiry.state, lambda: None)()

    def save(self) -> None:
        inquiry, at = self._inquiry, self._at
        if inquiry is None or not self.may or not self.typed.is_typed:
            return
        if self.form.check():
            self.show_focus()
            return
        draft, was, id = self.form.draft(), self.typed.base, inquiry.id

        def done(saved: Inquiry) -> None:
            self.typed.saved(saved.base)
            at.notices.success(
                self.tr("Incident {0} is saved").format(words.incident_number(saved.number)),
                lambda: at.inquiries.save(at.desk, id, was, draft),
                lambda _: self.reload(),
            )
            self.reload()

        at.jobs.write(self, lambda: at.inquiries.save(at.desk, id, draft, was), done, self._failed)

    def add(self) -> None:
        """Ins: another thing of the list in front."""
        inquiry, at = self._inquiry, self._at
        if inquiry is None or not self.may:
            return
        name = words.incident_number(inquiry.number)
        if self.beside.front == MEASURES:
            if at.desk.may(Right.LEAD_DESK):
                self.measures.add()
        elif self.beside.front == BELONGINGS:
            self.beside.ask(LinkSheet(at, inquiry.id, name), self.deeds.link)
        else:
            self.beside.ask(NoteSheet(at, inquiry.id, name), self.deeds.note)

    def flush(self) -> None:
        self.typed.flush()
        if self.beside.sheet is not None:
            self.beside.sheet.flush()

    # Reading

    def _load(self, id: int) -> None:
        at = self._at

        def work() -> Opened:
            return Opened(at.inquiries.card(at.desk, id), at.problems.all(at.desk), at.teams.colleagues())

        at.jobs.read(self, work, self._show, self._lost, newest="inquiry")

    def _lost(self, met: Exception) -> None:
        self._at.notices.refusal(met)
        if isinstance(met, NotFound):
            self.back.emit()

    def _show(self, opened: Opened) -> None:
        inquiry, before = opened.inquiry, self.incident_id
        self._inquiry = inquiry
        self.form.offer_problems(opened.problems)
        name = words.incident_number(inquiry.number)
        if before != inquiry.id:
            self.typed.open(inquiry.id, name, inquiry.base)
            self._begin_chronicle(inquiry.id)
        else:
            self.typed.refresh(inquiry.base)
            self.timeline.show_events(self._lines(inquiry.id))
        self.measures.show_measures({"incident_id": inquiry.id}, name, inquiry.remedies, opened.people)
        self.belongings.show_things(inquiry)
        counts = {MEASURES: len(inquiry.remedies), BELONGINGS: len(inquiry.tickets) + len(inquiry.claims)}
        self.beside.count(counts)
        self._open_form(self.may)
        self._show_state()

    def _open_form(self, may: bool) -> None:
        """The focus leaves the form before it is shut: it goes where something is still to be done."""
        focus = self.window().focusWidget()
        if not may and focus is not None and self.form.isAncestorOf(focus):
            self.beside.list.setFocus()
        self.form.setEnabled(may)

    def _begin_chronicle(self, id: int) -> None:
        ask = self._lines(id)
        self._at.jobs.read(
            self, lambda: ask(30, None), lambda found: self.timeline.start(ask, found), newest="lines"
        )

    def _lines(self, id: int) -> Callable[[int, int | None], Any]:
        at = self._at
        return lambda limit, before: at.inquiries.chronicle(at.desk, id, limit, before)

    def _show_state(self) -> None:
        inquiry = self._inquiry
        if inquiry is None:
            return
        number = words.incident_number(inquiry.number)
        priority = words.priority_mark(inquiry.base.priority)
        about = ", ".join(filter(None, (inquiry.base.title, self._lasted(inquiry))))
        self.header.show_case(
            self.tr("Incident {0}").format(number), (state_mark(inquiry.state), priority), about
        )
        self.header.show_main(self._main_words(inquiry))
        self.reopen_button.setVisible(self._may_reopen(inquiry))
        self.notices.show_terms(inquiry.notices, self._at, self.may)
        lacks = "; ".join(lack(one.what, one.named, one.count) for one in inquiry.lacks)
        self.lacks.setVisible(bool(lacks) and inquiry.state is IncidentState.EXAMINED)
        self.lacks.show_text("info", self.tr("Before it is settled: {0}").format(lacks))
        for buttons in self.beside.buttons.values():
            for button in buttons:
                button.setEnabled(self.may)
        self.shown.emit()

    def _lasted(self, inquiry: Inquiry) -> str:
        if inquiry.length is not None:
            return self.tr("lasted {0}").format(words.duration(int(inquiry.length.total_seconds())))
        since = inquiry.began_at or inquiry.opened_at
        return self.tr("since {0}").format(when(since.astimezone(self._at.zone), self._at.now()))

    def _main_words(self, inquiry: Inquiry) -> str:
        if self.typed.is_typed and self.may:
            return self.tr("Save")
        if inquiry.state is IncidentState.EXAMINED:
            return self.tr("Settle the incident") if self._at.desk.may(Right.LEAD_DESK) else ""
        return self.tr("The trouble is over") if inquiry.state is IncidentState.STANDING else ""

    def _may_reopen(self, inquiry: Inquiry) -> bool:
        return inquiry.state is IncidentState.SETTLED and self._at.desk.may(Right.LEAD_DESK)

    def _in_front(self) -> Inquiry:
        assert self._inquiry is not None  # its buttons are there
        return self._inquiry

    def _on_done(self) -> None:
        self.beside.leave(is_done=True)
        self.reload()

    def _failed(self, met: Exception) -> None:
        super()._failed(met)
        if isinstance(met, NotYet) and self.beside.sheet is None:
            self._go_to_lack(met)

    def _go_to_lack(self, met: NotYet) -> None:
        """Where the first thing that is missing is typed."""
        what = met.lacks[0].what
        if what in _AT_FIELD:
            self.form.field(_AT_FIELD[what]).setFocus()
            self.show_focus()
        elif what in (Wanting.CORRECTIVE, Wanting.PREVENTIVE):
            self.beside.turn_to(MEASURES)
            self.measures.setFocus()
        announce(self.lacks, self.lacks.text, assertive=True)

    # Making

    def _add_deeds(self) -> None:
        beside = self.beside
        self.reopen_button = ActionButton(self.tr("Look into it again"), "", "quiet")
        self.header.add_button(self.reopen_button)
        self.papers_button = ActionButton(self.tr("Act…"), "Ctrl+Shift+A")
        self.header.add_button(self.papers_button)
        note = ActionButton(self.tr("A line, or who was told…"), "Ins")
        beside.add_deed(CHRONICLE, note, self.add)
        give = ActionButton(self.tr("Give a measure…"), "Ins")
        beside.add_deed(MEASURES, give, self.add)
        self.step_button = beside.add_deed(MEASURES, ActionButton("", "Return"), self._step)
        beside.add_deed(BELONGINGS, ActionButton(self.tr("Add a ticket or claim…"), "Ins"), self.add)
        give.setEnabled(self._at.desk.may(Right.LEAD_DESK))

    def _step(self) -> None:
        if (id := self.measures.current_id) is not None:
            self.measures.go_on(id)

    def _show_step(self) -> None:
        deed = self.measures.deed()
        self.step_button.setText(deed)
        self.step_button.setVisible(bool(deed) and self.beside.front == MEASURES)

    def _connect(self) -> None:
        self.header.main_asked.connect(self.main)
        self.reopen_button.clicked.connect(self.deeds.unsettle)
        self.typed.changed.connect(self._show_state)
        self.measures.changed.connect(self._on_done)
        self.measures.failed.connect(self._failed)
        self.measures.current_changed.connect(lambda _: self._show_step())
        self.measures.model().dataChanged.connect(self._show_step)
        self.beside.turned.connect(self._show_step)
        self.belongings.ticket_asked.connect(self.ticket_asked)
        self.belongings.claim_asked.connect(self.claim_asked)
        self.belongings.dropped.connect(lambda *which: self.deeds.drop(*which) if self.may else None)
        self.notices.told.connect(self.deeds.tell_authority)
        self.deeds.done.connect(self._on_done)
        self.deeds.undone.connect(self.reload)
        self.deeds.failed.connect(self._failed)
