"""Letters of the list and deeds upon many: take, status, priority, mark; one job, one telling, one undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from frontdesk.domain.bulk import BulkDone, BulkDraft, Deed, NotDone
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.courses import Addressee, AddresseeKind
from frontdesk.domain.errors import Refusal
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Priority
from frontdesk.ui import words
from frontdesk.ui.icons import icon
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.ask_line import Ended, nothing
from frontdesk.ui.queue.asking import Asking
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.head import QueueHead
from frontdesk.ui.queue.listing.bulk_bar import BulkBar
from frontdesk.ui.queue.listing.rows import TicketLook


class Host(Protocol):
    """A face of the queue in which tickets are marked."""

    head: QueueHead

    @property
    def current_id(self) -> int | None: ...
    @property
    def ids(self) -> Sequence[int]: ...
    @property
    def menu_point(self) -> QPoint: ...
    def focus_list(self) -> None: ...
    def reload(self, then: Callable[[], object] | None = None) -> None: ...
    def show_marks(self) -> None: ...
    def add_bar(self, bar: BulkBar) -> None: ...


class Many(QObject):
    progressed = Signal(int, int)  # from the thread that works

    def __init__(self, at: Desks, side: Side, look: TicketLook, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._at, self._side, self._look, self._notices = at, side, look, notices
        self._statuses: tuple[StatusRow, ...] = ()
        self._whom: tuple[Addressee, ...] = ()
        self._subjects: tuple[SubjectRow, ...] = ()
        self._asking = Asking(at, notices, self)
        self._bars: list[tuple[Host, BulkBar]] = []
        self.progressed.connect(self._show_progress)
        self.load()

    def attach(self, host: Host, is_wide: bool) -> BulkBar:
        bar = BulkBar(self._look, is_wide)
        self._bars.append((host, bar))
        bar.asked.connect(lambda deed: self.run(host, BulkDraft(deed)))
        bar.cleared.connect(lambda: self.clear(host))
        for deed in (Deed.HAND, Deed.STATUS, Deed.PRIORITY, Deed.SUBJECT):
            menu = bar.menu(deed)
            menu.aboutToShow.connect(partial(self._fill, menu, deed, host))
        host.add_bar(bar)
        return bar

    def load(self, then: Callable[[], object] = lambda: None) -> None:
        courses, tickets = self._side.courses, self._at.tickets

        def take(found: tuple[tuple[StatusRow, ...], tuple[Addressee, ...], tuple[SubjectRow, ...]]) -> None:
            self._statuses, self._whom, self._subjects = found
            then()

        def ask() -> tuple[tuple[StatusRow, ...], tuple[Addressee, ...], tuple[SubjectRow, ...]]:
            return courses.statuses(), courses.addressees(), tickets.subjects()

        self._at.jobs.read(self, ask, take, newest="many")

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.STATUS, Kind.TEAM, Kind.STAFF):
            self.load()

    # marks

    def mark(self, host: Host, ids: Sequence[int]) -> None:
        self._look.marked.update(ids)
        self._show_marks()
        host.show_marks()

    def turn_mark(self, host: Host, id: int) -> None:
        self._look.marked ^= {id}
        self._show_marks()
        host.show_marks()

    def clear(self, host: Host) -> None:
        """No ticket is marked and nothing stays to be told."""
        self._look.marked.clear()
        for _, bar in self._bars:
            bar.tell(None)
        host.show_marks()
        host.focus_list()

    def _show_marks(self) -> None:
        for _, bar in self._bars:
            bar.tell(None)

    # deeds

    def on_letter(self, host: Host, letter: str) -> None:
        """A, S, P and X upon the marked tickets, else upon the current one; N upon the current one."""
        if letter == "X" and host.current_id is not None:
            self.turn_mark(host, host.current_id)
        elif letter == "N" and host.current_id is not None:
            self._asking.ask(host.current_id)
        elif letter == "A":
            self.run(host, BulkDraft(Deed.TAKE))
        elif letter == "P":
            self._open_menu(host, Deed.PRIORITY)
        elif letter == "S" and self._statuses:
            self._open_menu(host, Deed.STATUS)
        elif letter == "S":  # asked for before they were read
            self.load(lambda: self._open_menu(host, Deed.STATUS))

    def _open_menu(self, host: Host, deed: Deed) -> None:
        """At the current ticket, its first line chosen: arrows and Enter go on from there."""
        menu = QMenu(host.head)
        self._fill(menu, deed, host)
        if self.chosen(host) and menu.actions():
            menu.popup(host.menu_point)
            menu.setActiveAction(menu.actions()[0])

    def chosen(self, host: Host) -> list[int]:
        """The marked ones in the order of the list; the current one comes first, it stays in a merge."""
        marked = [id for id in host.ids if id in self._look.marked]
        if not marked:
            return [host.current_id] if host.current_id is not None else []
        return sorted(marked, key=lambda id: id != host.current_id)

    def run(
        self, host: Host, draft: BulkDraft, ids: Sequence[int] | None = None, ended: Ended = nothing
    ) -> None:
        """Upon `ids`, else upon what is chosen."""
        meant, at, bulk = self.chosen(host) if ids is None else ids, self._at, self._side.bulk
        if not meant:
            return
        total = len(meant)

        def done(told: BulkDone) -> None:
            ended(bool(told.count))
            self._done(host, meant, told)

        def failed(met: Exception) -> None:
            ended(False)
            self._failed(met)

        self._work(True)
        at.jobs.write(
            self,
            lambda: bulk.run(at.desk, draft, meant, lambda over: self.progressed.emit(over, total)),
            done,
            failed,
        )

    def _done(self, host: Host, ids: Sequence[int], done: BulkDone) -> None:
        """What was refused stays marked, with its reason in the bar; a single ticket is told in a notice."""
        self._work(False)
        single = len(ids) == 1 and not self._look.marked
        self._look.marked.intersection_update(one.id for one in done.refused)
        if done.count:
            bulk, desk = self._side.bulk, self._at.desk
            self._notices.success(
                self._told(done), lambda: bulk.undo(desk, done), lambda left: self._undone(host, done, left)
            )
        if single and done.refused:
            self._notices.refusal(self._bars[0][1].local(done.refused[0].why))
        for _, bar in self._bars:
            bar.tell(None if single else done)
        host.reload(lambda: None if host.head.is_asking else host.focus_list())

    def _undone(self, host: Host, done: BulkDone, left: tuple[NotDone, ...]) -> None:
        for _, bar in self._bars:
            bar.tell(BulkDone(done.deed, refused=left) if left else None)
        host.reload()

    def _failed(self, met: Exception) -> None:
        self._work(False)
        if isinstance(met, Refusal):
            self._notices.refusal(met)
        else:
            self._notices.trouble(met)

    def _told(self, done: BulkDone) -> str:
        said = {
            Deed.TAKE: self.tr("Taken by you: {0}"),
            Deed.HAND: self.tr("Handed over: {0}"),
            Deed.STATUS: self.tr("Status changed: {0}"),
            Deed.PRIORITY: self.tr("Priority changed: {0}"),
            Deed.SUBJECT: self.tr("Subject changed: {0}"),
            Deed.MERGE: self.tr("Merged into one: {0}"),
            Deed.ANSWER: self.tr("Answered and solved: {0}"),
        }[done.deed]
        if done.count == 1 and done.deed is not Deed.MERGE:
            return said.format(self.tr("ticket {0}").format(done.numbers[0]))
        return said.format(words.count("ticket", done.count + (done.deed is Deed.MERGE)))

    def _work(self, is_working: bool) -> None:
        for _, bar in self._bars:
            bar.set_working(is_working)

    def _show_progress(self, over: int, of: int) -> None:
        for _, bar in self._bars:
            bar.show_progress(over, of)

    # menus

    def _fill(self, menu: QMenu, deed: Deed, host: Host) -> None:
        menu.clear()
        if deed is Deed.STATUS:
            for status in self._statuses:
                self._offer(menu, status.name, partial(self.run, host, BulkDraft(deed, status.code)))
        elif deed is Deed.PRIORITY:
            for level in reversed(Priority):
                mark = words.priority_mark(level)
                action = self._offer(menu, mark.word, partial(self.run, host, BulkDraft(deed, level.value)))
                action.setIcon(icon(mark.icon, mark.solid))
        elif deed is Deed.HAND:
            for whom in self._whom:
                if whom.kind is not AddresseeKind.PERSON:
                    self._offer(menu, whom.name, partial(self._ask_note, host, whom))
            people = menu.addMenu(self.tr("A person"))
            for whom in self._whom:
                if whom.kind is AddresseeKind.PERSON:
                    self._offer(people, f"{whom.name}, {whom.post}", partial(self._ask_note, host, whom))
        else:
            self._fill_subjects(menu, host)

    def _fill_subjects(self, menu: QMenu, host: Host) -> None:
        branches: dict[str, QMenu] = {}
        for subject in self._subjects:
            name, _, _ = subject.path.partition(" / ")
            branch = branches.setdefault(name, QMenu(name, menu))
            self._offer(
                branch, subject.name, partial(self.run, host, BulkDraft(Deed.SUBJECT, str(subject.id)))
            )
        for branch in branches.values():
            menu.addMenu(branch)

    def _ask_note(self, host: Host, whom: Addressee) -> None:
        if ids := self.chosen(host):
            self._ask_note_of(host, whom, ids)

    def go_on(self, host: Host, kept: Mapping[str, Any]) -> None:
        """A note that was left half written is asked for again, for the same tickets."""
        ids = [int(id) for id in kept["ids"]]
        if len(ids) > 1:
            self.mark(host, ids)
        self._ask_note_of(host, Addressee(AddresseeKind(kept["kind"]), kept["whom"], kept["to"]), ids)

    def _ask_note_of(self, host: Host, whom: Addressee, ids: Sequence[int]) -> None:
        """The tickets are those of the asking, whatever is chosen when the note is written."""

        def hand(note: str, _choice: str, ended: Ended) -> None:
            self.run(host, BulkDraft(Deed.HAND, str(whom.id), whom.kind, note), ids, ended)

        what = self.tr("For {0}: what is to be done").format(whom.name)
        more = {"whom": whom.id, "kind": whom.kind.value, "to": whom.name, "ids": list(ids)}
        host.head.line.ask(f"note/{ids[0]}", what, self.tr("Hand over"), hand, more=more)

    def _offer(self, menu: QMenu, text: str, deed: Callable[[], object]) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _=False: deed())
        return action
