"""Destroying the personal data of a client at their demand, so that only what is counted remains."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act, Client, Destruction
from frontdesk.db.queries import cards, journal, merging, staff
from frontdesk.db.queries import erasing as queries
from frontdesk.db.queries.claims import act_number
from frontdesk.db.queries.printing import count_naming
from frontdesk.domain.acts import ActKind
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.erasing import (
    Cause,
    DestructionCard,
    DestructionPaper,
    ErasedCount,
    Hold,
    HoldKind,
    holds,
)
from frontdesk.domain.errors import Erased, Held, NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import issuing, papers, register
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.replaced import Replaced
from frontdesk.services.rights import require

_WHOSE = {
    "claim": "ticket", "decision": "claim", "course": "claim", "act": "claim", "evidence": "claim",
    "order_new": "client", "claim_order": "order",
}  # fmt: skip
"""By the first word of an editor: what the number behind it names, where that is another thing."""


class Erasures:
    """An act that cannot be undone: asked first, refused while anything holds, and told by a numbered paper.

    What a clerk wrote of the person in another client's ticket is not known to be theirs and stays.
    """

    def __init__(self, database: Database, clock: Clock, facts: Facts, replaced: Replaced) -> None:
        self._database, self._clock, self._facts, self._replaced = database, clock, facts, replaced

    def holds(self, client_id: int) -> tuple[Hold, ...]:
        """What forbids destroying the data today; empty when nothing does. Raises NotFound."""
        with self._database.read() as session:
            return self._holds(session, _family(session, client_id))

    def of(self, client_id: int) -> tuple[DestructionCard, ...]:
        """The acts of destruction of the card, oldest first."""
        with self._database.read() as session:
            return tuple(_card(*found) for found in queries.destructions(session, client_id))

    def paper(self, id: int) -> bytes:
        """The act as it was made. Raises NotFound, and Damaged when the bytes are others now."""
        with self._database.read() as session:
            destruction = session.get(Destruction, id)
            if destruction is None:
                raise NotFound("destruction", id)
            return register.whole(session.get_one(Act, destruction.act_id))

    def erase(self, desk: Desk, client_id: int, cause: Cause) -> DestructionCard:
        """Everything of the person and of the cards merged into theirs. Raises NotFound, Held, and WrongState
        when it is done already.
        """
        require(desk, Right.OVERSEE_DATA)
        with self._database.write() as session:
            queries.overwrite(session)
            ids = _family(session, client_id)
            clients = list(merging.locked(session, ids).values())
            if any(client.erased_on for client in clients):
                raise Erased
            if found := self._holds(session, ids):
                raise Held(found)
            act = self._destroy(session, desk, clients, ids, cause)
        self._replaced.forget(ids)
        self._database.scrub()
        return act

    def _destroy(
        self, session: Session, desk: Desk, clients: Sequence[Client], ids: Sequence[int], cause: Cause
    ) -> DestructionCard:
        known = [cards.whole(session, client) for client in clients]
        unfinished = queries.drafts(session, _about(ids, queries.owned(session, ids), known))
        acts = queries.acts_of(session, ids)
        lines = queries.blot(session, ids, queries.relatives(session, ids))
        counts = queries.wipe(session, clients, unfinished)
        now, today = self._clock(), self._facts.day(self._clock())
        for client in clients:
            client.erased_on = today
        blotted = sum(map(len, lines.values()))
        act = issuing.issue(
            session, desk, self._facts, now, ActKind.DESTROYED, PaperKind.DESTRUCTION,
            lambda number: self._paper(session, desk, ids[0], cause, counts, blotted, number),
            issuing.About(""),  # not among the papers about the person, which are destroyed with the data
        )  # fmt: skip
        destruction = Destruction(
            act_id=act.id, client_id=ids[0], made_on=today, staff_id=desk.staff_id, cause=cause.value
        )
        session.add(destruction)
        session.flush()
        card = _card(destruction, act)
        data = {
            "number": card.number, "cause": cause.value, "sha256": act.sha256, "lines": lines, "counts": counts,
            "acts": acts,
        }  # fmt: skip
        told = [EventDraft(EventKind.CLIENT_ERASED, client_id=ids[0], data=data)]
        journal.append(session, desk, desk.workstation, now, told)
        return card

    def _paper(
        self,
        session: Session,
        desk: Desk,
        client_id: int,
        cause: Cause,
        counts: dict[str, int],
        lines: int,
        number: str,
    ) -> DestructionPaper:
        office = staff.office(session)
        if office is None:
            raise NotFound("office", 0)
        now = self._clock().astimezone(self._facts.zone)
        return DestructionPaper(
            edition=papers.edition(PaperKind.DESTRUCTION, self._facts),
            number=number,
            date=now.date(),
            time=f"{now:%H:%M}",
            place=office.place,
            office_parent=office.parent_name,
            office_name=office.name,
            office_short=office.short_name,
            office_address=office.address,
            approver_post=office.director_post,
            approver=office.director,
            client_id=client_id,
            cause=cause.value,
            staff_name=desk.staff.name,
            staff_post=desk.staff.post,
            workstation=desk.workstation,
            counts=tuple(ErasedCount(what, n) for what, n in counts.items() if n),
            lines=lines,
        )

    def _holds(self, session: Session, ids: Sequence[int]) -> tuple[Hold, ...]:
        matters = queries.matters(session, ids, self._facts.day)
        found = holds(matters, self._facts.keeping, self._facts.day(self._clock()))
        printing = count_naming(session)
        return (*found, *((Hold(HoldKind.PRINT, str(printing)),) if printing else ()))


def _family(session: Session, client_id: int) -> tuple[int, ...]:
    """The living card first. Raises NotFound."""
    if session.get(Client, client_id) is None:
        raise NotFound("client", client_id)
    return merging.family(session, merging.living(session, client_id))


def _card(made: Destruction, act: Act) -> DestructionCard:
    number = act_number(ActKind.DESTROYED, act.number)
    return DestructionCard(made.id, number, made.client_id, made.made_on, Cause(made.cause), act.sha256)


def _about(
    ids: Sequence[int], owned: dict[str, list[int]], known: Iterable[ClientDraft]
) -> Callable[[str, str], bool]:
    """Whether a draft is of these cards or their matters, or says one of their numbers or their whole name."""
    keys = {("client", id) for id in ids} | {(kind, id) for kind, of in owned.items() for id in of}
    numbers = {number for card in known for number in _numbers(card)}
    names = [
        tuple(part.casefold() for part in (card.surname, card.given, card.patronymic) if part)
        for card in known
        if card.surname and card.given
    ]

    def is_about(editor: str, body: str) -> bool:
        if any((kind, id) in keys for kind, id in _named_by(editor)):
            return True
        text = body.casefold()
        bare = "".join(ch for ch in text if ch.isalnum())
        return any(number in bare for number in numbers) or any(
            all(part in text for part in name) for name in names
        )

    return is_about


def _named_by(editor: str) -> Iterable[tuple[str, int]]:
    """«client/17», «ticket/4821/call», «paper/claim/claim_answer/17» → the kind and the id; a new claim is named by
    its ticket.
    """
    is_paper = editor.startswith("paper/")
    kind, *rest = editor.removeprefix("paper/").split("/")
    named = kind if is_paper else _WHOSE.get(kind, kind)
    return ((named, int(part)) for part in rest if part.isdecimal())


def _numbers(card: ClientDraft) -> Iterable[str]:
    """What nobody else has, without signs: phones, messengers, СНИЛС, documents."""
    said = [phone.number.removeprefix("+7") for phone in card.phones]
    said += [contact.value for contact in card.contacts]
    said += [card.snils, *(document.number for document in card.documents)]
    bare = ("".join(ch for ch in text.casefold() if ch.isalnum()) for text in said)
    return (text for text in bare if len(text) > 4)
