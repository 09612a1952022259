"""The deeds upon a claim after its decision was proposed, each one write of the service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.claims import ClaimCard
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.domain.visas import Opinion, waited_for
from frontdesk.services.claim_course import ClaimCourse
from frontdesk.services.tasks import Tasks
from frontdesk.services.visas import Visas
from frontdesk.ui.claims.course import Standing
from frontdesk.ui.claims.opened import OpenedClaim

CALL_AFTER = timedelta(days=3)


class CourseDeeds(QObject):
    """`moved` with the claim as it is now, `other` with the id of a claim that was made of it."""

    moved = Signal(object)
    other = Signal(int)
    called = Signal()

    def __init__(
        self,
        desk: Desk,
        course: ClaimCourse,
        visas: Visas,
        tasks: Tasks,
        clock: Callable[[], datetime],
        opened: OpenedClaim,
        write: Callable[[Callable[[], object], Callable[[object], object]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._course, self._tasks, self._opened, self._write = desk, course, tasks, opened, write
        self._visas = visas
        self._clock = clock
        self._card: ClaimCard | None = None

    def show(self, card: ClaimCard | None) -> None:
        self._card = card

    def may_judge(self) -> bool:
        """Somebody else than the author, who may decide."""
        card = self._card
        return (
            card is not None and self._desk.may(Right.DECIDE_CLAIMS) and card.author_id != self._desk.staff_id
        )

    def standing(self) -> Standing:
        return Standing(self.may_judge(), self._desk.may(Right.DECIDE_CLAIMS), self.owes_visa())

    def owes_visa(self) -> bool:
        """This clerk was asked to sign and has not answered."""
        waited = waited_for(self._card.visas) if self._card is not None else ()
        return any(visa.staff_id == self._desk.staff_id for visa in waited)

    def sign(self, opinion: Opinion = Opinion.AGREES) -> None:
        card, remark = self._card, self._opened.course.remark.value()
        if card is not None:
            self._do(lambda: self._visas.answer(self._desk, card.id, opinion, remark))

    def approve(self) -> None:
        card = self._card
        if card is not None:
            self._do(lambda: self._course.approve(self._desk, card.id, card.version))

    def make(self) -> None:
        card = self._card
        if card is not None:
            draft = self._opened.course.result.draft(card.id)
            self._do(lambda: self._course.make(self._desk, card.version, draft))

    def do(self, name: str) -> None:
        """The deed of a button of the panel."""
        card = self._card
        if card is None:
            return
        course, desk, panel, id, version = (
            self._course,
            self._desk,
            self._opened.course,
            card.id,
            card.version,
        )
        if name in ("remarks", "objects"):
            self.sign(Opinion(name))
        elif name in ("ask", "unask"):
            self._ask(card, name)
        elif name == "back":
            self._do(lambda: course.back(desk, id, version))
        elif name == "cancel":
            self._do(lambda: course.cancel(desk, id, version))
        elif name == "reject":
            reason = panel.reason.value()
            self._do(lambda: course.reject(desk, id, version, reason))
        elif name == "close":
            closing = panel.closing.value()
            self._do(lambda: course.close(desk, id, version, closing))
        elif name == "note":
            after = panel.after()
            self._do(lambda: course.note(desk, id, version, after))
        elif name == "split":
            self._write(lambda: course.split(desk, id, version), self._on_other)
        elif name == "copy":
            self._write(lambda: course.copy(desk, id), self._on_other)
        elif name == "call":
            self._call(card)

    def close_line(self, line_id: int) -> None:
        """No more of one line, for the reason that is chosen."""
        card, course, desk = self._card, self._course, self._desk
        if card is not None:
            reason = self._opened.course.closing.value()
            self._do(lambda: course.close_line(desk, card.id, card.version, line_id, reason))

    def _ask(self, card: ClaimCard, name: str) -> None:
        """Of whom is chosen: for a visa, or for it no longer."""
        visas, desk, signer = self._visas, self._desk, self._opened.course.signer.value()
        if name == "ask":
            self._do(lambda: visas.ask(desk, card.id, () if signer is None else (signer,)))
        elif signer is not None:
            self._do(lambda: visas.withdraw(desk, card.id, signer))

    def _call(self, card: ClaimCard) -> None:
        """A task of one's own: ask the client how the claim ended for him."""
        title = self.tr("Call back after claim {0}").format(card.number)
        draft = TaskDraft(
            TaskKind.SUBTASK, title, self._clock() + CALL_AFTER, ticket_id=card.ticket_id,
            to_staff_id=self._desk.staff_id,
        )  # fmt: skip
        self._write(lambda: self._tasks.give(self._desk, draft), lambda _: self.called.emit())

    def _do(self, work: Callable[[], ClaimCard]) -> None:
        self._write(work, self._on_moved)

    def _on_moved(self, card: object) -> None:
        self._opened.course.done()
        self.moved.emit(card)

    def _on_other(self, card: object) -> None:
        assert isinstance(card, ClaimCard)
        self.other.emit(card.id)
