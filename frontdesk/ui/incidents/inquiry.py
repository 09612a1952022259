"""One incident: its facts and causes at the left, its chronicle, measures, tickets and claims at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, NotYet, Refusal, Trouble
from frontdesk.domain.inquiries import IncidentDraft, IncidentState, Inquiry, NoteDraft, NoticeTerm, Wanting
from frontdesk.domain.problems import ProblemRow
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import Colleague
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.belonging import Belongings
from frontdesk.ui.incidents.forms import FactsForm, revived
from frontdesk.ui.incidents.frame import Beside, CaseFrame, Header
from frontdesk.ui.incidents.marks import state_mark, when
from frontdesk.ui.incidents.measures import Measures
from frontdesk.ui.incidents.sheets import Linked, LinkSheet, NoteSheet
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


class NoticeBanners(QWidget):
    """By when the authority must hear of a leak; a button writes down that it has."""

    told = Signal(object)
    untold = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_terms(self, terms: Sequence[NoticeTerm], at: Asks, may: bool) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for term in terms:
            self._column.addWidget(self._banner(term, at, may))
        self.setVisible(bool(terms))

    def _banner(self, term: NoticeTerm, at: Asks, may: bool) -> Banner:
        now, what = at.now(), words.word(term.notice)
        due = when(term.due.astimezone(at.zone), now)
        if term.told_at is not None:
            told = when(term.told_at.astimezone(at.zone), now)
            said = self.tr("{0}: sent {1}, due {2}").format(what, told, due)
            kind = "danger" if term.is_late(now) else "success"
            banner = Banner(kind, said)
        else:
            said = self.tr("{0}: until {1} (152-FZ, {2})").format(what, due, term.article)
            doubt = "" if term.mark == "C" else " " + self.tr("To be verified by a lawyer")
            kind = "danger" if term.is_late(now) else "warning"
            banner = Banner(kind, said + doubt, self.tr("It is sent") if may else "")
            banner.acted.connect(lambda: self.told.emit(term.notice))
        return banner


class InquiryPane(CaseFrame):
    """`place_asked` for tickets and claims, `shown` when what the keys do has changed."""

    ticket_asked = Signal(int)
    claim_asked = Signal(int)
    act_asked = Signal(int)
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
            deeds = {IncidentState.STANDING: self._end, IncidentState.EXAMINED: self._settle}
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
            self.beside.ask(LinkSheet(at, inquiry.id, name), self._link)
        else:
            self.beside.ask(NoteSheet(at, inquiry.id, name), self._note)

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

    # Deeds

    def _end(self) -> None:
        at, inquiry = self._at, self._inquiry
        assert inquiry is not None  # its button is there
        said = self.tr("Incident {0} is over").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.incidents.close(at.desk, inquiry.id),
            said,
            lambda _: at.incidents.reopen(at.desk, inquiry.id),
        )

    def _settle(self) -> None:
        at, inquiry = self._at, self._inquiry
        assert inquiry is not None  # its button is there
        said = self.tr("Incident {0} is settled").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.inquiries.settle(at.desk, inquiry.id),
            said,
            lambda _: at.inquiries.unsettle(at.desk, inquiry.id),
        )

    def _unsettle(self) -> None:
        at, inquiry = self._at, self._inquiry
        if inquiry is None or not self._may_reopen(inquiry):
            return
        said = self.tr("Incident {0} is looked into again").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.inquiries.unsettle(at.desk, inquiry.id),
            said,
            lambda _: at.inquiries.settle(at.desk, inquiry.id),
        )

    def _note(self, typed: NoteDraft) -> None:
        at, id = self._at, self._inquiry.id if self._inquiry else 0
        self._write(
            lambda: at.inquiries.note(at.desk, id, typed),
            self.tr("Written into the chronicle"),
            lambda line: at.inquiries.strike(at.desk, id, line),
        )

    def _link(self, typed: Linked) -> None:
        at, id, number = self._at, self._inquiry.id if self._inquiry else 0, int(typed.figures)
        add, drop = at.inquiries.add_ticket, at.inquiries.drop_ticket
        if typed.is_claim:
            add, drop = at.inquiries.add_claim, at.inquiries.drop_claim  # type: ignore[assignment]
        said = self.tr("{0} belongs to the incident").format(typed.number.strip())
        self._write(lambda: add(at.desk, id, number), said, lambda _: drop(at.desk, id, number))

    def _drop(self, number: int, is_claim: bool) -> None:
        at, id = self._at, self._inquiry.id if self._inquiry else 0
        if not self.may:
            return
        add, drop = at.inquiries.add_ticket, at.inquiries.drop_ticket
        if is_claim:
            add, drop = at.inquiries.add_claim, at.inquiries.drop_claim  # type: ignore[assignment]
        said = self.tr("{0} belongs to the incident no more").format(number)
        self._write(lambda: drop(at.desk, id, number), said, lambda _: add(at.desk, id, number))

    def _tell_authority(self, notice: Any) -> None:
        at, id = self._at, self._inquiry.id if self._inquiry else 0
        self._write(
            lambda: at.inquiries.tell_authority(at.desk, id, notice),
            self.tr("Written down: {0}").format(words.word(notice).lower()),
            lambda _: at.inquiries.untell_authority(at.desk, id, notice),
        )

    def _write(self, work: Callable[[], Any], said: str, undo: Callable[[Any], Any]) -> None:
        at = self._at

        def done(made: Any) -> None:
            self.beside.leave(is_done=True)
            at.notices.success(said, lambda: undo(made), lambda _: self.reload())
            self.reload()

        at.jobs.write(self, work, done, self._failed)

    def _on_measured(self) -> None:
        self.beside.leave(is_done=True)
        self.reload()

    def _failed(self, met: Exception) -> None:
        if self.beside.refuse(met):
            return
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
            self.show_focus()
            return
        if isinstance(met, ChangedMeanwhile):
            self.typed.overtaken(met)
        if isinstance(met, Refusal):
            self._at.notices.refusal(met)
        elif isinstance(met, Trouble):
            self._at.notices.trouble(met)
        if isinstance(met, NotYet):
            self._go_to_lack(met)
        self.reload()

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
        self.reopen_button.clicked.connect(self._unsettle)
        self.typed.changed.connect(self._show_state)
        self.measures.changed.connect(self._on_measured)
        self.measures.failed.connect(self._failed)
        self.measures.current_changed.connect(lambda _: self._show_step())
        self.measures.model().dataChanged.connect(self._show_step)
        self.beside.turned.connect(self._show_step)
        self.belongings.ticket_asked.connect(self.ticket_asked)
        self.belongings.claim_asked.connect(self.claim_asked)
        self.belongings.dropped.connect(self._drop)
        self.notices.told.connect(self._tell_authority)
