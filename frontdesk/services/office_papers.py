"""The facts of the papers of the whole office: digest (D1), journal of appeals (D14), cases handed over (D9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Act, Ticket
from frontdesk.db.queries import office_papers as queries
from frontdesk.db.queries import staff
from frontdesk.db.queries.office_papers import Appeal, Flow, Span
from frontdesk.domain import statutes
from frontdesk.domain.acts import Person
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.names import initials_after
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.filing import TransferLine, TransferPaper
from frontdesk.domain.papers.filled import PaperDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.receipt import ReceiptPaper
from frontdesk.domain.papers.reception import DigestLine, DigestPaper, DigestRisk, JournalLine, JournalPaper
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import applications, filling, papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.filling import About
from frontdesk.services.rights import require

SHOWN = 10  # subjects of a digest: those with most tickets


class OfficePapers:
    """`about_id` is no row's: these papers are about the office."""

    def __init__(self, clock: Clock, facts: Facts) -> None:
        self._clock, self._facts = clock, facts

    def about(self, _session: Session, desk: Desk, _id: int) -> About:
        require(desk, Right.LEAD_DESK)
        return About("", is_office=True)

    def kinds(self, _session: Session, _desk: Desk, _id: int) -> tuple[PaperKind, ...]:
        return (PaperKind.DIGEST, PaperKind.JOURNAL, PaperKind.TRANSFER)

    def begin(self, session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        today, office = self._today, staff.office(session)
        since = today.replace(month=1, day=1) if kind is PaperKind.JOURNAL else today
        place = office.short_name if office and kind is PaperKind.TRANSFER else ""
        return PaperDraft(
            kind, id, desk.staff_id, since=show_date(since), until=show_date(today), from_place=place
        )

    def facts(self, session: Session, desk: Desk, typed: PaperDraft, number: str) -> Any:
        require(desk, Right.LEAD_DESK)
        made = {
            PaperKind.DIGEST: self._digest,
            PaperKind.JOURNAL: self._journal,
            PaperKind.TRANSFER: self._transfer,
        }[typed.kind]
        return made(session, typed, number)

    def _digest(self, session: Session, typed: PaperDraft, number: str) -> DigestPaper:
        span, since, until = self._span(typed)
        flows = queries.flows(session, span, Ticket.channel)
        named = queries.subjects(session)
        of_subjects = {
            named[int(str(key))]: flow
            for key, flow in queries.flows(session, span, Ticket.subject_id).items()
        }
        good, every = queries.kept(session, span)
        settled = self._facts.desk["digest"]
        soon = timedelta(hours=int(settled["risk_hours"]))
        return DigestPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            since=since,
            until=until,
            time=f"{self._now:%d.%m.%Y %H:%M}",
            received=sum(flow.received for flow in flows.values()),
            closed=sum(flow.closed for flow in flows.values()),
            left=sum(flow.left for flow in flows.values()),
            overdue=sum(flow.overdue for flow in flows.values()),
            sla=(Decimal(good) * 100 / every).quantize(Decimal("0.1")) if every else None,
            plan=Decimal(settled["plan"]),
            channels=_lines(flows),
            subjects=_lines(of_subjects)[:SHOWN],
            risks=tuple(
                DigestRisk(str(one.number), one.title, one.queue_at.astimezone(self._facts.zone), owner)
                for one, owner in queries.at_risk(session, span.now, span.now + soon)
            ),
            author=filling.person(session, typed.signer_id),
        )

    def _journal(self, session: Session, typed: PaperDraft, number: str) -> JournalPaper:
        span, since, until = self._span(typed)
        lines = tuple(self._line(session, one) for one in queries.appeals(session, span))
        paper = JournalPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            since=since,
            until=until,
            lines=lines,
            sheets=1,
            last_number=lines[-1].number if lines else "—",
            registrar=filling.person(session, typed.signer_id),
        )
        whole = papers.render(typed.kind, paper, self._facts)
        return replace(paper, sheets=filling.sheets(whole))

    def _line(self, session: Session, one: Appeal) -> JournalLine:
        ticket, day = one.ticket, self._facts.day
        given = applications.given(session, ticket.id, statutes.CONSIDERATION)
        terms = [day(datetime.fromisoformat(line.data["due"])) for line in given]
        name = (one.client.surname, one.client.given, one.client.patronymic) if one.client else ("", "", "")
        return JournalLine(
            number=str(ticket.number),
            received=day(ticket.opened_at),
            registered=day(ticket.opened_at),
            way=ticket.channel,
            kind=ticket.kind_of,
            trait="повторное" if one.is_again else "первичное",
            sheets="",
            person=initials_after(*name) if name[0] else "",
            address=one.address,
            subject=one.subject,
            summary=ticket.title,
            executor=one.owner,
            due=terms[0] if terms else None,
            extended=terms[-1] if len(terms) > 1 and terms[-1] != terms[0] else None,
            answer=show_date(day(ticket.solved_at)) if ticket.solved_at and not ticket.is_open else "",
            result=ticket.outcome,
            file="",
        )

    def _transfer(self, session: Session, typed: PaperDraft, number: str) -> TransferPaper:
        """Each case is a receipt of papers that was issued in these days."""
        span, *_ = self._span(typed)
        lines = tuple(_case(act) for act in queries.receipts(session, span))
        return TransferPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            time=f"{self._now:%H:%M}",
            from_place=typed.from_place.strip(),
            to_place=typed.to.strip(),
            lines=lines,
            sheets=sum(line.sheets for line in lines),
            giver=filling.person(session, typed.signer_id),
            courier=Person("", typed.courier.strip()) if typed.courier.strip() else None,
            taker=Person(typed.taker.strip(), ""),
        )

    def _span(self, typed: PaperDraft) -> tuple[Span, date, date]:
        """Whole days of the office, the last one with."""
        since = parse_date(typed.since, self._today) or self._today
        until = max(parse_date(typed.until, self._today) or self._today, since)
        begin, end = (
            datetime.combine(day, time(), self._facts.zone) for day in (since, until + timedelta(1))
        )
        return Span(begin, end, self._clock()), since, until

    @property
    def _now(self) -> datetime:
        return self._clock().astimezone(self._facts.zone)

    @property
    def _today(self) -> date:
        return self._facts.day(self._clock())


def _lines(flows: Mapping[Any, Flow]) -> tuple[DigestLine, ...]:
    """Those with most tickets first; what nothing happened to is left out."""
    busy = [(str(name), flow) for name, flow in flows.items() if flow.received or flow.closed or flow.left]
    ordered = sorted(busy, key=lambda one: (-one[1].received, -one[1].left, one[0]))
    return tuple(
        DigestLine(name, flow.received, flow.closed, flow.left, flow.overdue) for name, flow in ordered
    )


def _case(act: Act) -> TransferLine:
    paper: ReceiptPaper = codec.load(PaperKind.RECEIPT, act.snapshot)
    others = [line.title for line in paper.papers[1:]]
    return TransferLine(
        paper.number, paper.applicant, paper.offering, paper.date, sum(line.sheets for line in paper.papers),
        "; ".join(others),
    )  # fmt: skip
