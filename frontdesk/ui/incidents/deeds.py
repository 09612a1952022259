"""What is done to the incident in front, each deed with its way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.inquiries import Inquiry, NoteDraft
from frontdesk.ui import words
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.sheets import Linked


class InquiryDeeds(QObject):
    """`of` gives the incident in front; nothing is asked while there is none."""

    done = Signal()
    undone = Signal()
    failed = Signal(object)

    def __init__(self, at: Asks, of: Callable[[], Inquiry], parent: QObject) -> None:
        super().__init__(parent)
        self._at, self._of = at, of

    def end(self) -> None:
        at, inquiry = self._at, self._of()
        said = self.tr("Incident {0} is over").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.incidents.close(at.desk, inquiry.id),
            said,
            lambda _: at.incidents.reopen(at.desk, inquiry.id),
        )

    def settle(self) -> None:
        at, inquiry = self._at, self._of()
        said = self.tr("Incident {0} is settled").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.inquiries.settle(at.desk, inquiry.id),
            said,
            lambda _: at.inquiries.unsettle(at.desk, inquiry.id),
        )

    def unsettle(self) -> None:
        at, inquiry = self._at, self._of()
        said = self.tr("Incident {0} is looked into again").format(words.incident_number(inquiry.number))
        self._write(
            lambda: at.inquiries.unsettle(at.desk, inquiry.id),
            said,
            lambda _: at.inquiries.settle(at.desk, inquiry.id),
        )

    def note(self, typed: NoteDraft) -> None:
        at, id = self._at, self._of().id
        self._write(
            lambda: at.inquiries.note(at.desk, id, typed),
            self.tr("Written into the chronicle"),
            lambda line: at.inquiries.strike(at.desk, id, line),
        )

    def link(self, typed: Linked) -> None:
        at, id, number = self._at, self._of().id, int(typed.figures)
        add, drop = at.inquiries.add_ticket, at.inquiries.drop_ticket
        if typed.is_claim:
            add, drop = at.inquiries.add_claim, at.inquiries.drop_claim  # type: ignore[assignment]
        said = self.tr("{0} belongs to the incident").format(typed.number.strip())
        self._write(lambda: add(at.desk, id, number), said, lambda _: drop(at.desk, id, number))

    def drop(self, number: int, is_claim: bool) -> None:
        at, id = self._at, self._of().id
        add, drop = at.inquiries.add_ticket, at.inquiries.drop_ticket
        if is_claim:
            add, drop = at.inquiries.add_claim, at.inquiries.drop_claim  # type: ignore[assignment]
        said = self.tr("{0} belongs to the incident no more").format(number)
        self._write(lambda: drop(at.desk, id, number), said, lambda _: add(at.desk, id, number))

    def tell_authority(self, notice: Any) -> None:
        at, id = self._at, self._of().id
        self._write(
            lambda: at.inquiries.tell_authority(at.desk, id, notice),
            self.tr("Written down: {0}").format(words.word(notice).lower()),
            lambda _: at.inquiries.untell_authority(at.desk, id, notice),
        )

    def _write(self, work: Callable[[], Any], said: str, undo: Callable[[Any], Any]) -> None:
        at = self._at

        def done(made: Any) -> None:
            at.notices.success(said, lambda: undo(made), lambda _: self.undone.emit())
            self.done.emit()

        at.jobs.write(self, work, done, self.failed.emit)
