"""Acts on claims: a project to look at, then a number, a snapshot and a paper that never change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Act, Claim, Client, Staff
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import customs, journal, numbers, own_fields, staff, ticket_cards
from frontdesk.db.queries.clients import first_address
from frontdesk.domain.acts import ActCard, ActDraft, ActKind, ActRow, ActState, ClaimActSnapshot, Person
from frontdesk.domain.claim_course import DECIDED, ClaimState
from frontdesk.domain.claims import ClaimDraft, Decision, DecisionDraft, Demand, Matter
from frontdesk.domain.deadlines import Unit
from frontdesk.domain.errors import Damaged, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.money import parse_money
from frontdesk.domain.names import Case, Sex, decline, initials_after, initials_before, split
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, OfficeCard, Right, Role, StaffRow
from frontdesk.services import claim_cards, claims, papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

CHAIRS = (Role.CLAIMS_MANAGER, Role.LEAD, Role.CHIEF_SPECIALIST)
MEMBERS = (Role.CHIEF_SPECIALIST, Role.SENIOR, Role.CLERK)
MISSING = "…"  # stands on a sketch for what is not known yet
FILE_INDEX = "04-12"  # of the office's nomenclature


@dataclass(frozen=True, slots=True)
class Commission:
    """Who may sign, and who is proposed."""

    people: tuple[StaffRow, ...]
    chair_id: int | None
    member_ids: tuple[int, ...]


class Acts:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def ids(self) -> tuple[int, ...]:
        with self._database.read() as session:
            return queries.all_act_ids(session)

    def rows(self, ids: Iterable[int]) -> tuple[ActRow, ...]:
        with self._database.read() as session:
            return queries.act_rows(session, ids)

    def commission(self) -> Commission:
        with self._database.read() as session:
            people = staff.active(session)
        chair = next((p.id for role in CHAIRS for p in people if p.role is role), None)
        members = [p.id for role in MEMBERS for p in people if p.role is role and p.id != chair]
        return Commission(people, chair, tuple(members[:2]))

    def card(self, id: int) -> ActCard:
        """Raises NotFound."""
        with self._database.read() as session:
            return self._card(session, self._act(session, id))

    def paper(self, id: int) -> bytes:
        """The issued bytes. Raises Damaged when they are no longer the ones that were issued, and
        WrongState when they were destroyed with the personal data that they held.
        """
        with self._database.read() as session:
            act = self._act(session, id)
            if not act.paper:
                raise WrongState("act", "erased")
            if hashlib.sha256(act.paper).hexdigest() != act.sha256:
                raise Damaged
            return act.paper

    def project(self, draft: ActDraft, decision: DecisionDraft | None = None) -> bytes:
        """The act as it would be issued now, without a number; with `decision`, as if that were taken."""
        edition = papers.edition(PaperKind.CLAIM, self._facts)
        with self._database.read() as session:
            snapshot = self._snapshot(session, draft, edition, "")
        if decision is not None:
            snapshot = replace(
                snapshot,
                decision=decision.decision.value,
                amount=parse_money(decision.amount) if decision.decision is not Decision.REFUSE else None,
                findings=decision.findings.strip(),
                cause=decision.cause.strip(),
                reason=decision.reason.strip(),
            )
        return papers.render(PaperKind.CLAIM, snapshot, self._facts)

    def sketch(self, claim: ClaimDraft, draft: ActDraft) -> bytes | None:
        """The act of a claim that is still being typed; None while its due date cannot be counted."""
        edition = papers.edition(PaperKind.CLAIM, self._facts)
        now = self._clock()
        shown = replace(claim, subject=claim.subject or MISSING, words=claim.words or MISSING)
        with self._database.read() as session:
            unsaved = claims.typed(shown, self._facts.day(now), now, self._facts, customs.of(session))
            if unsaved is None:
                return None
            ticket = ticket_cards.get(session, claim.ticket_id)
            unsaved.client_id = ticket.client_id if ticket else None
            snapshot = self._printed(session, unsaved, draft, edition, "")
        return papers.render(PaperKind.CLAIM, snapshot, self._facts)

    def issue(self, desk: Desk, draft: ActDraft) -> ActCard:
        """One transaction: number, snapshot, paper with its hash, event.

        Raises Invalid (no chair), WrongState for a claim that is not decided yet.
        """
        require(desk, Right.ISSUE_ACTS)
        if draft.chair_id is None:
            raise Invalid((Problem("chair_id", ProblemKind.REQUIRED),))
        edition = papers.edition(PaperKind.CLAIM, self._facts)
        with self._database.write() as session:
            now, today = self._clock(), self._facts.day(self._clock())
            claim = self._claim(session, draft.claim_id)
            if ClaimState(claim.state) not in DECIDED:
                raise WrongState("claim", claim.state)
            number = numbers.take(session, f"act.{ActKind.CLAIM}.{today.year}")
            label = queries.act_number(ActKind.CLAIM, number)
            snapshot = self._snapshot(session, draft, edition, label)
            paper = papers.render(PaperKind.CLAIM, snapshot, self._facts)
            act = Act(
                kind_of=ActKind.CLAIM.value,
                year=today.year,
                number=number,
                claim_id=claim.id,
                issued_on=today,
                issued_at=now,
                issued_by=desk.staff_id,
                edition=edition,
                snapshot=codec.dump(snapshot),
                paper=paper,
                sha256=hashlib.sha256(paper).hexdigest(),
            )
            session.add(act)
            session.flush()
            issued = EventDraft(
                EventKind.ACT_ISSUED,
                claim.client_id,
                claim.ticket_id,
                claim_id=claim.id,
                act_id=act.id,
                data={"number": label, "sha256": act.sha256},
            )
            journal.append(session, desk, desk.workstation, now, [issued])
            return self._card(session, act)

    def printed(self, desk: Desk, id: int) -> None:
        """Write down that the act went to the printer."""
        with self._database.write() as session:
            act = self._act(session, id)
            claim = self._claim(session, act.claim_id) if act.claim_id is not None else None
            label = queries.act_number(ActKind(act.kind_of), act.number)
            event = EventDraft(
                EventKind.ACT_PRINTED,
                claim.client_id if claim else None,
                claim.ticket_id if claim else None,
                claim_id=act.claim_id,
                act_id=id,
                data={"number": label},
            )
            journal.append(session, desk, desk.workstation, self._clock(), [event])

    def snapshot(self, id: int) -> ClaimActSnapshot:
        """What was printed, as data: the issued paper can be made again from it."""
        with self._database.read() as session:
            paper: ClaimActSnapshot = codec.load(PaperKind.CLAIM, self._act(session, id).snapshot)
            return paper

    def facts(self, claim_id: int) -> ClaimActSnapshot:
        """What an act of the claim would say now, by the commission that is proposed. Raises NotFound."""
        proposed = self.commission()
        draft = ActDraft(claim_id, proposed.chair_id, proposed.member_ids)
        edition = papers.edition(PaperKind.CLAIM, self._facts)
        with self._database.read() as session:
            return self._snapshot(session, draft, edition, "")

    def _snapshot(self, session: Session, draft: ActDraft, edition: int, number: str) -> ClaimActSnapshot:
        return self._printed(session, self._claim(session, draft.claim_id), draft, edition, number)

    def _printed(
        self, session: Session, claim: Claim, draft: ActDraft, edition: int, number: str
    ) -> ClaimActSnapshot:
        office = staff.office(session)
        if office is None:
            raise NotFound("office", 0)
        matter, demand, received = Matter(claim.matter), Demand(claim.demand), claim.received
        basis, deadline = claim_cards.basis_of(claim, self._facts), claim_cards.due(claim, self._facts)
        price = queries.roubles(claim.price)
        late = basis.penalty(deadline, price, deadline.penalty_from)
        return ClaimActSnapshot(
            edition=edition,
            number=number,
            date=self._facts.day(self._clock()),
            **_office_words(office),
            **_client_words(session, claim.client_id),
            claim_number=queries.number_text(claim.number) if claim.number else MISSING,
            claim_date=received,
            chair=self._person(session, draft.chair_id),
            members=tuple(
                sorted((self._person(session, id) for id in draft.member_ids), key=lambda person: person.name)
            ),
            matter=matter.value,
            subject=claim.subject,
            contract=claim.contract,
            price=price,
            handed_over=claim.handed_over,
            payment=claim.payment,
            words=claim.words,
            demand=demand.value,
            demand_law=deadline.article_words,
            findings=claim.findings,
            cause=claim.cause,
            decision=claim.decision or "",
            reason=claim.reason,
            amount=queries.roubles(claim.amount) if claim.amount is not None else None,
            due=deadline.due,
            penalty_per_day=late.per_unit if late else Decimal(0),
            penalty_percent=late.percent if late else Decimal(0),
            penalty_law=late.article_words if late else "",
            term_first_day=deadline.first_day,
            term_nominal=deadline.nominal,
            term_moved_because=deadline.moved_because,
            term_set_by_consumer=deadline.unit is Unit.DATE,
            file_index=FILE_INDEX,
            own=own_fields.printed(session, claim.client_id),
        )

    def _person(self, session: Session, id: int | None) -> Person:
        person = session.get(Staff, id) if id is not None else None
        if person is None:
            return Person("", "")
        return Person(person.post, " ".join(filter(None, (person.surname, person.given, person.patronymic))))

    def _claim(self, session: Session, id: int) -> Claim:
        claim = queries.get(session, id)
        if claim is None:
            raise NotFound("claim", id)
        return claim

    def _act(self, session: Session, id: int) -> Act:
        act = queries.act(session, id)
        if act is None:
            raise NotFound("act", id)
        return act

    def _card(self, session: Session, act: Act) -> ActCard:
        issuer = session.get_one(Staff, act.issued_by)
        return ActCard(
            id=act.id,
            number=queries.act_number(ActKind(act.kind_of), act.number),
            kind=ActKind(act.kind_of),
            state=ActState.ISSUED,
            claim_id=act.claim_id,
            issued_at=act.issued_at,
            issued_by=initials_after(issuer.surname, issuer.given, issuer.patronymic),
            sha256=act.sha256,
            edition=act.edition,
        )


def _office_words(office: OfficeCard) -> dict[str, Any]:
    return {
        "place": office.place,
        "office_parent": office.parent_name,
        "office_name": office.name,
        "office_short": office.short_name,
        "approver_post": office.director_post,
        "approver": office.director,
    }


def _client_words(session: Session, client_id: int | None) -> dict[str, Any]:
    """The client's name in every form the paper needs; worked out once and kept."""
    client = session.get(Client, client_id) if client_id else None
    if client is None:
        names = (
            "client_genitive",
            "client_short_genitive",
            "client_name",
            "client_initials",
            "client_address",
        )
        return {**dict.fromkeys(names, ""), "client_is_female": None}
    name = (client.surname, client.given, client.patronymic)
    sex = Sex(client.sex) if client.sex else None
    kept = json.loads(client.case_forms).get(Case.GENITIVE)  # by hand: it wins over any rule
    declined = decline(*name, sex, Case.GENITIVE)
    surname = declined.surname
    if kept:
        surname = split(kept)[0] if client.given else kept
    return {
        "client_genitive": kept or str(declined),
        "client_short_genitive": initials_after(surname, client.given, client.patronymic),
        "client_name": " ".join(filter(None, name)),
        "client_initials": initials_before(*name),
        "client_is_female": None if sex is None else sex is Sex.FEMALE,
        "client_address": first_address(session, client.id),
    }
