"""One deed upon many tickets: the same deeds one after another, each with its right, its rule and its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from frontdesk.domain.bulk import PAIRS, SAID, BulkDone, BulkDraft, Deed, NotDone
from frontdesk.domain.courses import HandOverDraft
from frontdesk.domain.errors import NotFound, Refusal
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import MessageKind, Priority
from frontdesk.domain.undoing import TicketWas
from frontdesk.services.courses import Courses
from frontdesk.services.joins import Joins
from frontdesk.services.tickets import Tickets
from frontdesk.services.undoing import Undoing

Told = Callable[[int], object]  # how many are over with


class Bulk:
    """A ticket that refuses stops none of the others; trouble around the program stops all that are left."""

    def __init__(self, tickets: Tickets, courses: Courses, joins: Joins, undoing: Undoing) -> None:
        self._tickets, self._courses, self._joins, self._undoing = tickets, courses, joins, undoing

    def run(self, desk: Desk, draft: BulkDraft, ids: Sequence[int], told: Told = lambda _: None) -> BulkDone:
        """In the order of `ids`; the first of them stays when they are merged. `told` hears after each."""
        was: list[TicketWas] = []
        numbers: list[int] = []
        merges: list[int] = []
        refused: list[NotDone] = []
        merging = draft.deed is Deed.MERGE
        for place, id in enumerate(ids[1:] if merging else ids, 1):
            try:
                if merging:
                    merges.append(self._joins.merge(desk, ids[0], id))
                    numbers.append(self._number(id))
                else:
                    card = self._do(desk, draft, id)
                    assert card.was is not None  # of every answer to a deed
                    was.append(card.was)
                    numbers.append(card.number)
            except Refusal as why:
                refused.append(NotDone(id, self._number(id), why))
            told(place)
        return BulkDone(draft.deed, tuple(numbers), tuple(was), tuple(merges), tuple(refused))

    def undo(self, desk: Desk, done: BulkDone) -> tuple[NotDone, ...]:
        """Takes all of it back from the last; what somebody has gone on with is left and told.

        Raises that refusal when nothing could be taken back.
        """
        left: list[NotDone] = []
        for merge in reversed(done.merges):
            self._try(left, merge, partial(self._joins.undo, desk, merge))
        for was in reversed(done.was):
            self._try(left, was.id, partial(self._undoing.ticket, desk, was, SAID[done.deed]))
        if left and len(left) == done.count:
            raise left[0].why
        return tuple(left)

    def _try(self, left: list[NotDone], id: int, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Refusal as why:
            left.append(NotDone(id, self._number(id), why))

    def _do(self, desk: Desk, draft: BulkDraft, id: int) -> TicketCard:
        match draft.deed:
            case Deed.HAND:
                return self._courses.hand_over(
                    desk, HandOverDraft(id, draft.to, int(draft.value), draft.note)
                )
            case Deed.STATUS:
                return self._courses.set_status(desk, id, draft.value)
            case Deed.PRIORITY:
                return self._courses.set_priority(desk, id, *PAIRS[Priority(draft.value)])
            case Deed.SUBJECT:
                return self._courses.set_subject(desk, id, int(draft.value))
            case Deed.ANSWER:
                return self._tickets.solve(desk, id, MessageDraft(id, MessageKind.REPLY, draft.note))
            case _:
                return self._tickets.take(desk, id)

    def _number(self, id: int) -> int:
        try:
            return self._tickets.card(id).number
        except NotFound:
            return 0
