"""One quiet strip under the list: many tickets on one subject came together, or an incident stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from frontdesk.domain.bulk import BulkDone, BulkDraft, Deed
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Refusal
from frontdesk.domain.incidents import EndDraft, IncidentRow, Offer, Strip
from frontdesk.services.bulk import Bulk
from frontdesk.services.incidents import Incidents
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.forms.choices import TextField
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.listing.pane import QueuePane
from frontdesk.ui.queue.ticket.sheet import FormSheet
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton, Line

SHOWN_REFUSALS = 3  # told one by one, with how many more there are


class IncidentStrip(QFrame):
    """Below the list, so that no row moves when it comes."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self._text, self._act, self._away = QLabel(), QPushButton(), QToolButton()
        self._text.setWordWrap(True)
        self._act.clicked.connect(self.acted)
        self._away.setIcon(icon("x"))
        self._away.setAccessibleName(self.tr("Not now"))
        self._away.setToolTip(self.tr("Not now"))
        self._away.clicked.connect(self.dismissed)
        self._act.setProperty("kind", "link")
        grid = QGridLayout()
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(Glyph("megaphone", "warning.solid"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._away, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._act, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(grid)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_offer(self, offer: Offer) -> None:
        said = self.tr("{0} on «{1}» within {2}")
        count, time = words.count("ticket", offer.count), words.count("minute", offer.minutes)
        self._say(said.format(count, offer.subject, time), self.tr("Open an incident"), True)

    def show_standing(self, incident: IncidentRow) -> None:
        number, count = words.incident_number(incident.number), words.count("ticket", incident.count)
        said = self.tr("Incident {0} «{1}»: {2}").format(number, incident.title, count)
        self._say(said, self.tr("Close…"), False)

    def _say(self, text: str, deed: str, may_wait: bool) -> None:
        is_new = self.isHidden() or text != self.text
        self._text.setText(text)
        self._act.setText(deed)
        self._act.setAccessibleName(f"{deed}. {text}")
        self._away.setVisible(may_wait)
        self.show()
        if is_new:
            announce(self, text)


class EndSheet(FormSheet[EndDraft]):
    """What everybody is answered. `only_asked`: the incident ends, its tickets stay as they are."""

    only_asked = Signal(object)

    def __init__(self, at: Desks, incident: IncidentRow) -> None:
        super().__init__(at, "incident_end", incident.id, incident.number, EndDraft(), EndDraft.check)
        number = words.incident_number(incident.number)
        self.set_words(self.tr("The end of incident {0}").format(number), self.tr("Solve all"))
        self.form.add(TextField("text", self.tr("What everybody is answered"), True, lines=3))
        only = ActionButton(self.tr("Only close the incident"), "", "quiet")
        only.clicked.connect(self._only)
        self.body.addWidget(only, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin()

    def _only(self) -> None:
        """Without a word it may end, too."""
        self.only_asked.emit(self.form.draft())


class IncidentDesk(QObject):
    """What the queue does about incidents: asks after each change of a ticket, offers, opens, ends."""

    def __init__(self, at: Desks, side: Side, queue: QueuePane, reload: Callable[[], object]) -> None:
        super().__init__(queue)
        self._at, self._queue, self._reload = at, queue, reload
        self._incidents: Incidents = side.incidents
        self._bulk: Bulk = side.bulk
        self._shown = Strip()
        self._dismissed: set[int] = set()  # subjects, until their tickets are no pattern any more
        self.strip, self.sheet = IncidentStrip(), None
        self.strip.acted.connect(self.act)
        self.strip.dismissed.connect(self._dismiss)
        queue.add_bar(self.strip)
        self.look()

    sheet: EndSheet | None

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TICKET, Kind.INCIDENT, Kind.TEAM):
            self.look()

    def look(self) -> None:
        at, incidents = self._at, self._incidents
        at.jobs.read(self, lambda: incidents.strip(at.desk), self._show, lambda _: None, newest="incidents")

    def act(self) -> None:
        """What the strip offers: to open an incident, or to end the one that stands."""
        offer, standing = self._shown.offer, self._shown.standing
        if offer is not None:
            self._open(offer)
        elif standing is not None:
            self._ask_end(standing)

    def takes_main(self) -> bool:
        """Ctrl+Enter is the sheet's while it has the focus."""
        sheet = self.sheet
        if sheet is None or not sheet.isAncestorOf(self._queue.window().focusWidget() or self._queue):
            return False
        sheet.main()
        return True

    def flush(self) -> None:
        if self.sheet is not None:
            self.sheet.keeper.flush()

    def _show(self, found: Strip) -> None:
        offered = found.offer.subject_id if found.offer is not None else 0
        self._dismissed &= {offered}
        offer = None if offered in self._dismissed else found.offer
        self._shown = Strip(offer, found.standing)
        if self.sheet is not None:  # it stands in the strip's place
            self.strip.hide()
        elif offer is not None:
            self.strip.show_offer(offer)
        elif found.standing is not None:
            self.strip.show_standing(found.standing)
        else:
            self.strip.hide()

    def _dismiss(self) -> None:
        if self._shown.offer is not None:
            self._dismissed.add(self._shown.offer.subject_id)
            self._show(self._shown)
            self._queue.focus_list()

    def _open(self, offer: Offer) -> None:
        at, incidents = self._at, self._incidents

        def opened(row: IncidentRow) -> None:
            said = self.tr("Incident {0} is open, tickets in it: {1}")
            at.notices.success(
                said.format(words.incident_number(row.number), row.count),
                lambda: incidents.take_back(at.desk, row.id),
                lambda _: self._again(),
            )
            self._again()

        at.jobs.write(self, lambda: incidents.open(at.desk, offer.subject_id), opened, self._refused)

    def _ask_end(self, incident: IncidentRow) -> None:
        if self.sheet is not None:
            self.sheet.enter()
            return
        sheet = self.sheet = EndSheet(self._at, incident)
        sheet.asked.connect(lambda typed: self._end(incident, typed, solves=True))
        sheet.only_asked.connect(lambda typed: self._end(incident, typed, solves=False))
        sheet.closed.connect(lambda: self._leave(is_done=False))
        self._queue.add_bar(sheet)
        self.strip.hide()
        sheet.enter()

    def _leave(self, is_done: bool) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        if is_done:
            sheet.finish()
        else:
            sheet.leave()
        sheet.hide()
        sheet.deleteLater()
        self._queue.focus_list()
        self.look()

    def _end(self, incident: IncidentRow, typed: EndDraft, solves: bool) -> None:
        """First the tickets, each through the gate; the incident ends when nothing of it is left open."""
        at, incidents, bulk = self._at, self._incidents, self._bulk
        draft = BulkDraft(Deed.ANSWER, note=typed.text)

        def work() -> tuple[BulkDone, bool]:
            todo = incidents.open_tickets(incident.id, at.desk) if solves else ()
            done = bulk.run(at.desk, draft, todo)
            if not done.refused:
                incidents.close(at.desk, incident.id, typed.text)
            return done, not done.refused

        def back(done: BulkDone, is_closed: bool) -> object:
            if is_closed:
                incidents.reopen(at.desk, incident.id)
            return bulk.undo(at.desk, done) if done.count else None

        def ended(found: tuple[BulkDone, bool]) -> None:
            done, is_closed = found
            if is_closed:
                self._leave(is_done=True)
            if is_closed or done.count:
                at.notices.success(
                    self._said(incident, done, is_closed),
                    lambda: back(done, is_closed),
                    lambda _: self._again(),
                )
            if self.sheet is not None and done.refused:
                self.sheet.tell(self._left(done))
            self._again()

        failed = self.sheet.refuse if self.sheet is not None else self._refused
        at.jobs.write(self, work, ended, failed)

    def _said(self, incident: IncidentRow, done: BulkDone, is_closed: bool) -> str:
        number = words.incident_number(incident.number)
        if not is_closed:
            return self.tr("Answered and solved: {0}").format(words.count("ticket", done.count))
        if not done.count:
            return self.tr("Incident {0} is closed").format(number)
        return self.tr("Incident {0} is closed, solved with it: {1}").format(number, done.count)

    def _left(self, done: BulkDone) -> str:
        """Whom it was refused for, and why."""
        lines = [f"{one.number}: {words.error(one.why)}" for one in done.refused[:SHOWN_REFUSALS]]
        if len(done.refused) > SHOWN_REFUSALS:
            lines.append(self.tr("and {0} more").format(len(done.refused) - SHOWN_REFUSALS))
        return "\n".join(lines)

    def _refused(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self._at.notices.refusal(met)
        else:
            self._at.notices.trouble(met)
        self.look()

    def _again(self) -> None:
        self.look()
        self._reload()
