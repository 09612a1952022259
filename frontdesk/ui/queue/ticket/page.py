"""One ticket in the workspace: head, client, what happened, and where to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal

from frontdesk.domain.around import Around
from frontdesk.domain.courses import Wake
from frontdesk.domain.errors import NoAddressToReply, NotYet, Refusal, Trouble
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Lack, Missing
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.printing import TICKET
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import Category, MessageKind, Status
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.places import Place
from frontdesk.ui.queue.asks import SOLVE, SOLVE_NEXT, WAIT, WRITE, Desks
from frontdesk.ui.queue.ticket.around import papers
from frontdesk.ui.queue.ticket.assigned import AssignedList
from frontdesk.ui.queue.ticket.composer import Written
from frontdesk.ui.queue.ticket.course import Course
from frontdesk.ui.queue.ticket.frame import ASSIGNED, OTHERS, PAPERS, VISITS, TicketFrame
from frontdesk.ui.queue.ticket.loaded import Done, Loaded, look_up
from frontdesk.ui.queue.ticket.on_paper import MOST, on_paper
from frontdesk.ui.queue.why.whys import Whys
from frontdesk.ui.sending import Sending


class TicketView(TicketFrame):
    """Loads itself. `done` tells a finished deed."""

    loaded = Signal(int)
    done = Signal(object)  # a Done
    restored = Signal(object)
    unsaved = Signal(int, bool)
    place_asked = Signal(object)  # the card, a claim, an act, papers
    shut = Signal(object)  # the refusal: it cannot be shown, or not any more
    template_asked = Signal()
    token_typed = Signal(str)

    def __init__(self, ticket_id: int, at: Desks) -> None:
        super().__init__(ticket_id, at)
        self.found: Loaded | None = None
        self.keeper, self.sending = Keeper(at.jobs, at.drafts, at.desk, self), Sending(at.jobs, self)
        self._wake: Wake | None = None
        self._lacks: tuple[Lack, ...] = ()
        self.course, self.whys = Course(self, at), Whys(self, at, ticket_id)
        self.assigned = AssignedList(self.course, at.clock, at.zone, self)
        self._lay_out()
        self._connect()
        self.bring_back()
        self.load()

    def load(self) -> None:
        """Asks for everything shown; what is being typed is left alone."""
        at, id = self._at, self.ticket_id
        at.jobs.read(self, lambda: look_up(at, id), self._show, self.shut.emit, newest="ticket")
        self.timeline.show_events(lambda limit, before: at.tickets.timeline(id, limit, before, at.desk))

    def tick(self) -> None:
        self.header.tick(self._at.clock())
        self.breach.tick(self._at.clock())

    def main(self) -> None:
        """Ctrl+Enter."""
        if self.sheet is not None:
            self.sheet.main()
        else:
            self.composer.main()

    def save(self) -> None:
        """Ctrl+S: writes down what is written; a sheet is saved by its deed alone."""
        if self.sheet is None:
            self.composer.ask(WRITE)

    def wait(self, wake: Wake | None) -> None:
        """Waits for the client with what is written, and comes back at that moment."""
        self.close_sheet(self.sheet)
        self._wake = wake
        self.composer.ask(WAIT)

    def go_to_lack(self) -> bool:
        """Ctrl+J: to the place where the first missing thing is mended; false when nothing is known to lack."""
        if not self._lacks:
            return False
        lack = self._lacks[0]
        if lack.what is Missing.CLAIM and lack.id is not None:
            self._ask("claims", lack.id)
        elif lack.what in (Missing.UNSIGNED, Missing.UNHANDED) and lack.id is not None:
            self._ask("acts", lack.id)
        elif lack.what is Missing.BREACH_REASON:
            self.course.excuse(lambda: None)
        elif lack.what is Missing.CONFIRMATION:
            self.header.open_menu()
        elif self.assigned.go_to(lack.what, lack.id):
            self._tabs.setCurrentIndex(ASSIGNED)
            self.assigned.setFocus()
        else:
            self.composer.editor.setFocus()
        return True

    # deeds

    def set_status(self, code: str) -> None:
        """A status from its menu; what is written goes with solving."""
        at = self._at
        if code == Status.SOLVED:
            self.composer.ask(SOLVE)
        elif code == Status.IN_WORK:
            at.jobs.write(self, self._take_up, lambda card: self._finish("resume", card), self.refuse)
        else:
            self.course.set_status(code)

    def _take_up(self) -> TicketCard:
        at, id = self._at, self.ticket_id
        if at.tickets.card(id, at.desk).status is Status.NEW:
            return at.tickets.take(at.desk, id)
        return at.tickets.resume(at.desk, id)

    def _write(self, written: Written) -> None:
        if self.sending.waits(lambda: None):
            return  # nobody is sent half of a sentence: what is typed since stays in the composer
        at, id, message, wake = self._at, self.ticket_id, written.message, self._wake
        self._wake = None

        def work() -> TicketCard:
            if written.deed in (SOLVE, SOLVE_NEXT):
                return at.tickets.solve(at.desk, id, message)
            if written.deed == WAIT:
                wake_at = at.course.courses.wakes_at(wake) if wake is not None else None
                return at.tickets.wait_for_client(at.desk, id, message, wake_at)
            assert message is not None
            if message.kind is MessageKind.INCOMING:
                return at.course.courses.hear(at.desk, message)
            return at.tickets.say(at.desk, message)

        body = self.composer.body()

        def refused(met: Exception) -> None:
            self._wake = wake
            self.refuse(met)
            if self._lacks and all(lack.what is Missing.BREACH_REASON for lack in self._lacks):
                self.course.excuse(lambda: self._write(written))

        self.sending.write(work, lambda card: self._finish(written.deed, card, body), refused)

    def _finish(self, deed: str, card: TicketCard, words: Mapping[str, Any] | None = None) -> None:
        """`words` went with the deed; an undo gives them back as a draft."""
        if words is not None:
            self.composer.clear(str(words["text"]))
            self.keeper.discard()
            self.unsaved.emit(self.ticket_id, not self.composer.is_empty)
            self.keeper.touch()  # what was typed while the words were on their way
        self._lacks = ()
        self.load()
        self.done.emit(Done(deed, card, words))

    def tell(
        self,
        deed: str,
        card: TicketCard,
        said: str,
        what: EventKind = EventKind.TICKET_STATUS,
        undo: Callable[[], object] | None = None,
    ) -> None:
        """A deed of the course is done."""
        self._lacks = ()
        self.composer.show_problem("")
        self.load()
        self.done.emit(Done(deed, card, None, said, what, undo))

    def bring_back(self) -> None:
        """The draft of before, in the composer again: when the ticket is opened, or its last deed undone."""
        self.keeper.open(f"ticket/{self.ticket_id}", self._body, self._restore)

    def _restore(self, found: DraftCard) -> None:
        if found.body:
            self.composer.restore(found.body)
            self.unsaved.emit(self.ticket_id, True)
            self.restored.emit(found.saved_at)

    def refuse(self, refused: Exception) -> None:
        """What cannot be done, beside the text; of what is missing everything, with the key that leads there."""
        assert isinstance(refused, (Refusal, Trouble))
        said = words.error(refused)
        self._lacks = refused.lacks if isinstance(refused, NotYet) else ()
        if isinstance(refused, NoAddressToReply):
            said = self.tr(
                "The reply was not sent: the client has neither e-mail nor phone. Add one in the card, F4"
            )
        self.composer.show_problem(said, has_place=bool(self._lacks))

    def _body(self) -> Mapping[str, object] | None:
        """What is typed, as the draft keeps it; the tab shows a mark while there is something."""
        body = self.composer.body()
        self.unsaved.emit(self.ticket_id, body is not None)
        if body is None or self.found is None:
            return body
        return {**body, "name": str(self.found.card.number)}

    def _reveal(self, client_id: int) -> None:
        at, id = self._at, self.ticket_id
        at.jobs.write(self, lambda: at.clients.reveal(at.desk, client_id, "snils", id), self.strip.reveal)

    # reactions

    def _show(self, found: Loaded) -> None:
        self.found = found
        self.header.show_card(found.card, self._at.clock(), found.statuses, found.beside)
        self.time.show_handled(found.beside.handled)
        self.breach.show_card(found.card, self._at.clock())
        if found.client is not None:
            self.strip.show_card(found.client)
        else:
            self.strip.show_nobody()
        self.composer.set_done(found.card.category is Category.DONE)
        self.assigned.show_beside(found.beside)
        waiting = found.beside.open_count
        self._tabs.setTabText(ASSIGNED, self.tr("Tasks {0}").format(waiting) if waiting else self.tr("Tasks"))
        self.facts.show_facts(found.card, found.beside)
        self._others.reset_ids(found.others)
        self._count(OTHERS, self.tr("Tickets {0}"), len(found.others), least=2)
        self._ask_around(found.card.client_id)
        self.loaded.emit(self.ticket_id)

    def print(self) -> None:
        """Ctrl+P: the deadlines where they are being asked, else all of the ticket."""
        at, id, found = self._at, self.ticket_id, self.found
        if self.whys.print() or found is None:
            return

        known = self.facts.told(found.card, found.beside)

        def work() -> tuple[str, bytes]:
            sheet = on_paper(found, known, at.tickets.timeline(id, MOST, None, at.desk), at.zone)
            return sheet.title, at.printing().listed(*sheet)

        def show(made: tuple[str, bytes]) -> None:
            self.whys.show_sheet(made[1], made[0], made[0], TICKET, found.card.number)

        at.jobs.read(self, work, show, newest="sheet")

    def _ask_around(self, client_id: int | None) -> None:
        """Visits and papers of the client, behind what is waited for."""
        at = self._at
        if client_id is None:
            self._show_around(None, Around())
            return
        at.jobs.read(
            self,
            lambda: at.clients.around(client_id, at.desk),
            lambda around: self._show_around(client_id, around),
            newest="around",
        )

    def _show_around(self, client_id: int | None, around: Around) -> None:
        found = papers(around)
        self.visits.show_of(client_id, around.visits)
        self.papers.show_of(client_id, found)
        self._count(VISITS, self.tr("Visits {0}"), len(around.visits))
        self._count(PAPERS, self.tr("Papers {0}"), len(found))

    def _count(self, tab: int, title: str, count: int, least: int = 1) -> None:
        """A tab stands while there is something in it; who reads it when it goes is back at the timeline."""
        self._tabs.setTabText(tab, title.format(count))
        self._tabs.setTabVisible(tab, count >= least)

    def ask_papers(self) -> None:
        """Receipt, card of a reception, notices."""
        self._ask("papers", self.ticket_id)

    def _ask(self, page: str, id: int) -> None:
        self.place_asked.emit(Place(page, id))

    def _connect(self) -> None:
        self.breach.asked.connect(lambda: self.course.excuse(self.load))
        self.header.status_asked.connect(self.set_status)
        self.header.priority_asked.connect(self.course.override_priority)
        self.header.matrix_asked.connect(self.course.set_priority)
        self.time.clicked.connect(self.course.correct_time)
        self.header.more_asked.connect(self.course.fill_menu)
        self.assigned.opened.connect(self.opened)
        for around in (self.visits, self.papers):
            around.place_asked.connect(self.place_asked)
        self.header.claim_asked.connect(lambda id: self._ask("claims", id))
        self.header.why_asked.connect(self.whys.ask)
        self.whys.closed.connect(self.header.focus_deadline)
        self.strip.card_asked.connect(lambda id: self._ask("clients", id))
        self.strip.reveal_asked.connect(self._reveal)
        self.composer.asked.connect(self._write)
        self.composer.wait_asked.connect(self.course.wait)
        self.composer.lack_asked.connect(self.go_to_lack)
        self._fill_ways()
        self.composer.typed.connect(self.keeper.touch)
        self.composer.template_asked.connect(self.template_asked)
        self.composer.token_typed.connect(self.token_typed)

    def _fill_ways(self) -> None:
        """The arrow beside the main button: other ways on."""
        menu, course = self.composer.more_menu, self.course
        menu.addSeparator()
        ways: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Hand over…\tCtrl Shift D"), course.hand_over),
            (self.tr("Join…"), course.join),
            (self.tr("Split off…"), course.split),
            (self.tr("Link…"), lambda: course.join(LinkKind.RELATED)),
        )
        for text, deed in ways:
            menu.addAction(text).triggered.connect(lambda _=False, deed=deed: deed())

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.whys.put_away()
