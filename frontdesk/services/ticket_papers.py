"""The facts of the papers on a ticket: receipt of papers (D5) and what is missing of them, card of a reception (D13),
its term extended (D15), sent on to whom it concerns (D19).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Offering, Ticket, Visit
from frontdesk.db.queries import cards, filled, staff, ticket_cards
from frontdesk.db.queries.people import representatives
from frontdesk.domain import checklists, identifiers, statutes
from frontdesk.domain.card_parts import Benefit
from frontdesk.domain.checklists import Checklist
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind
from frontdesk.domain.kinds import APPEALS, TicketKind
from frontdesk.domain.money import agree
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.filled import FILLED, PaperDraft, PaperForm, PaperLine, lines
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.letters import ExtensionPaper, ForwardingPaper, MissingPapersPaper
from frontdesk.domain.papers.receipt import ReceiptPaper, ReceivedPaper
from frontdesk.domain.papers.reception import ReceptionPaper
from frontdesk.domain.staff import Desk
from frontdesk.domain.terms import Term, Unit
from frontdesk.services import applications, filling, letters, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.filling import About

_DAYS = {
    Unit.DAY: ("день", "дня", "дней"),
    Unit.WORKING_DAY: ("рабочий день", "рабочих дня", "рабочих дней"),
    Unit.WEEK: ("неделя", "недели", "недель"),
    Unit.MONTH: ("месяц", "месяца", "месяцев"),
}


COUNTER = (PaperKind.RECEIPT, PaperKind.MISSING_PAPERS)  # of who came for an offering


class TicketPapers:
    def __init__(self, clock: Clock, facts: Facts) -> None:
        self._clock, self._facts = clock, facts

    def about(self, session: Session, desk: Desk, id: int) -> About:
        """Raises NotFound, also of a client: every one of these papers has somebody to be given to."""
        ticket = self._ticket(session, desk, id)
        if ticket.client_id is None:
            raise NotFound("client", 0)
        visits = ticket_cards.visit_ids(session, id)
        return About(str(ticket.number), ticket.client_id, id, visits[-1] if visits else None)

    def kinds(self, session: Session, desk: Desk, id: int) -> tuple[PaperKind, ...]:
        ticket = self._ticket(session, desk, id)
        is_extended = any(line.data.get("extends") for line in self._considered(session, id))
        return (
            *(COUNTER if _offering(session, ticket) is not None else ()),
            PaperKind.RECEPTION,
            *((PaperKind.EXTENSION,) if is_extended else ()),
            *((PaperKind.FORWARDING,) if TicketKind(ticket.kind_of) in APPEALS else ()),
        )

    def begin(self, session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        ticket = self._ticket(session, desk, id)
        if kind is PaperKind.RECEIPT:
            office = staff.office(session)
            phone = f"по телефону {office.phone}, " if office and office.phone else ""
            know = f"{phone}номер обращения {ticket.number}"
            first = PaperLine("Заявление", "", PaperForm.ORIGINAL, "1", "1")
            asked = "\n".join(self._checklist(session, ticket).asked)
            return PaperDraft(kind, id, desk.staff_id, papers=(first,), asked=asked, how_to_know=know)
        if kind is PaperKind.MISSING_PAPERS:
            return self._begin_missing(session, desk, ticket)
        if kind is PaperKind.RECEPTION:
            return PaperDraft(kind, id, desk.staff_id, content=ticket.title)
        signer = letters.director_id(session, desk)
        if kind is PaperKind.EXTENSION:
            last = self._considered(session, id)[-1].data
            until = self._facts.day(datetime.fromisoformat(last["due"]))
            return PaperDraft(kind, id, signer, ground=last.get("reason", ""), due=show_date(until))
        return PaperDraft(kind, id, signer, forwarded=show_date(self._today))

    def facts(self, session: Session, desk: Desk, typed: PaperDraft, number: str) -> Any:
        ticket = self._ticket(session, desk, typed.about_id)
        made = {
            PaperKind.RECEIPT: self._receipt,
            PaperKind.MISSING_PAPERS: self._missing,
            PaperKind.RECEPTION: self._reception,
            PaperKind.EXTENSION: self._extension,
            PaperKind.FORWARDING: self._forwarding,
        }[typed.kind]
        return made(session, desk, ticket, typed, number)

    def _receipt(
        self, session: Session, _desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> ReceiptPaper:
        giver, offering = letters.receiver(session, ticket.client_id), _offering(session, ticket)
        term = applications.regulation(offering).term if offering else None
        given = applications.given(session, ticket.id, statutes.SERVICE)
        known = representatives(session, ticket.client_id or 0, self._clock(), self._facts.day)
        helper = next((one for one in known if one.signs and one.id == typed.giver_id), None)
        through = letters.receiver(session, helper.other_id) if helper else letters.Receiver()
        return ReceiptPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            time=f"{self._now:%H:%M}",
            applicant=giver.name,
            applicant_genitive=giver.genitive,
            applicant_initials=giver.initials,
            representative_genitive=through.genitive,
            representative_initials=through.initials,
            authority=helper.authority if helper else "",
            offering=offering.full_name or offering.name if offering else "",
            papers=tuple(map(_received, typed.papers)),
            asked=lines(typed.asked),
            term=_term_words(term),
            due=self._facts.day(datetime.fromisoformat(given[-1].data["due"])) if given else None,
            how_to_know=typed.how_to_know.strip(),
            clerk=filling.person(session, typed.signer_id),
        )

    def _begin_missing(self, session: Session, desk: Desk, ticket: Ticket) -> PaperDraft:
        """The checklist of the offering without what was brought; no more than was missed the first time. What a
        receipt took is taken: the rest is awaited, not refused.
        """
        known, before = (
            self._checklist(session, ticket),
            self._kept(session, ticket, PaperKind.MISSING_PAPERS),
        )
        receipts = self._kept(session, ticket, PaperKind.RECEIPT)
        taken = [one.title for paper in receipts for one in paper.papers]
        found = checklists.missing(known, taken, before[0].papers if before else None)
        return PaperDraft(
            PaperKind.MISSING_PAPERS,
            ticket.id,
            desk.staff_id,
            brought="\n".join(taken),
            asked="\n".join(found),
            ground="" if receipts else known.refusal,
        )

    def _missing(
        self, session: Session, desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> MissingPapersPaper:
        """Raises Invalid when nothing is missing, and for a paper that the office asks other bodies for: nobody may be
        sent for it.
        """
        offering, known = _offering(session, ticket), self._checklist(session, ticket)
        brought = lines(typed.brought)
        papers = checklists.missing(replace(known, brought=lines(typed.asked)), brought)
        if number and not papers:
            raise Invalid((Problem("asked", ProblemKind.NOTHING_MISSING),))
        if number and (ours := checklists.held_elsewhere(known, papers)):
            raise Invalid((Problem("asked", ProblemKind.HELD_ELSEWHERE, ours[0]),))
        return MissingPapersPaper(
            **self._letter(session, desk, ticket, typed, number),
            ticket_number=str(ticket.number),
            came=self._came(session, ticket),
            offering=offering.full_name or offering.name if offering else "",
            brought=brought,
            applicant_initials=letters.receiver(session, ticket.client_id).initials,
            papers=papers,
            asked=known.asked,
            ground=typed.ground.strip(),
            due=parse_date(typed.due, self._today),
        )

    def _came(self, session: Session, ticket: Ticket) -> date:
        """The day of the newest visit; without one, today."""
        visits = ticket_cards.visit_ids(session, ticket.id)
        return session.get_one(Visit, visits[-1]).day if visits else self._today

    def _kept(self, session: Session, ticket: Ticket, kind: PaperKind) -> list[Any]:
        """The facts of those papers of the ticket that hold, the oldest first."""
        acts = filled.standing(session, ticket.id, FILLED[kind].act)
        return [codec.load(kind, act.snapshot) for act in acts]

    def _checklist(self, session: Session, ticket: Ticket) -> Checklist:
        offering = _offering(session, ticket)
        return applications.checklist(offering) if offering else Checklist()

    def _reception(
        self, session: Session, _desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> ReceptionPaper:
        client_id = ticket.client_id or 0
        citizen, known = letters.receiver(session, client_id), cards.card(session, client_id, self._today)
        phones = sorted(known.phones, key=lambda one: not one.is_preferred) if known else []
        return ReceptionPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            time=f"{self._now:%H:%M}",
            receiver=filling.person(session, typed.signer_id),
            citizen=citizen.name,
            citizen_is_female=citizen.is_female,
            citizen_initials=citizen.initials,
            document=typed.document.strip(),
            address=citizen.address,
            phone=identifiers.show_phone(phones[0].number) if phones else "",
            benefit=known.benefit if known and known.benefit is not Benefit.NONE else "",
            content=typed.content.strip(),
            result=typed.result,
            detail=typed.detail.strip(),
            order=typed.order.strip(),
            due=parse_date(typed.due, self._today),
        )

    def _extension(
        self, session: Session, desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> ExtensionPaper:
        due = parse_date(typed.due, self._today)
        return ExtensionPaper(
            **self._letter(session, desk, ticket, typed, number),
            ticket_number=str(ticket.number),
            opened=self._facts.day(ticket.opened_at),
            reason_instrumental=typed.ground.strip(),
            due=due or self._today,
        )

    def _forwarding(
        self, session: Session, desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> ForwardingPaper:
        return ForwardingPaper(
            **self._letter(session, desk, ticket, typed, number),
            ticket_number=str(ticket.number),
            opened=self._facts.day(ticket.opened_at),
            forwarded=parse_date(typed.forwarded, self._today) or self._today,
            to_accusative=typed.to.strip(),
        )

    def _letter(
        self, session: Session, desk: Desk, ticket: Ticket, typed: PaperDraft, number: str
    ) -> dict[str, Any]:
        to = letters.receiver(session, ticket.client_id)
        return letters.head(session, self._facts, desk, typed, self._today, number, to)

    def _considered(self, session: Session, id: int) -> list[Any]:
        """The lines that gave an appeal its term by 59-ФЗ, and moved it."""
        return applications.given(session, id, statutes.CONSIDERATION)

    def _ticket(self, session: Session, desk: Desk, id: int) -> Ticket:
        ticket = ticket_cards.get(session, id)
        if ticket is None:
            raise NotFound("ticket", id)
        sight.require(session, desk, ticket, self._clock())
        return ticket

    @property
    def _now(self) -> datetime:
        return self._clock().astimezone(self._facts.zone)

    @property
    def _today(self) -> date:
        return self._facts.day(self._clock())


def _offering(session: Session, ticket: Ticket) -> Offering | None:
    """What the ticket is about, or what its newest visit came for."""
    if ticket.offering_id is not None:
        return session.get(Offering, ticket.offering_id)
    visits = ticket_cards.visit_ids(session, ticket.id)
    visit = session.get(Visit, visits[-1]) if visits else None
    return session.get(Offering, visit.offering_id) if visit is not None else None


def _received(line: PaperLine) -> ReceivedPaper:
    return ReceivedPaper(
        line.title.strip(),
        line.details.strip(),
        line.form == PaperForm.ORIGINAL,
        line.count("copies") or 0,
        line.count("sheets") or 0,
        line.form == PaperForm.CHECKED,
    )


def _term_words(term: Term | None) -> str:
    """«10 рабочих дней»; the regulation itself where the office has not filled its term in."""
    if term is None or term.unit not in _DAYS:
        return "по регламенту услуги"
    return f"{term.n} {agree(term.n, *_DAYS[term.unit])}"
