"""Acts on claims: a project to look at, then a number, a snapshot and a paper that never change."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Claim, Client, Staff
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import customs, own_fields, staff, ticket_cards
from frontdesk.db.queries.clients import first_address
from frontdesk.domain.acts import ActCard, ActDraft, ActKind, ClaimActSnapshot, Person
from frontdesk.domain.claim_course import DECIDED, ClaimState
from frontdesk.domain.claims import ClaimDraft, Decision, DecisionDraft, Demand, Matter
from frontdesk.domain.deadlines import Unit
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.money import parse_money
from frontdesk.domain.names import Case, Sex, decline, initials_after, initials_before, split
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, OfficeCard, Right, Role, StaffRow
from frontdesk.services import claim_annex, claim_cards, claims, issuing, papers
from frontdesk.services.issuing import About
from frontdesk.services.register import Register
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


class Acts(Register):
    """The register, and how acts on claims come into it."""

    def commission(self) -> Commission:
        with self._database.read() as session:
            people = staff.active(session)
        chair = next((p.id for role in CHAIRS for p in people if p.role is role), None)
        members = [p.id for role in MEMBERS for p in people if p.role is role and p.id != chair]
        return Commission(people, chair, tuple(members[:2]))

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
            claim = self._claim(session, draft.claim_id)
            if ClaimState(claim.state) not in DECIDED:
                raise WrongState("claim", claim.state)
            about = About(
                queries.number_text(claim.number), claim.client_id, claim.ticket_id, claim_id=claim.id
            )
            act = issuing.issue(
                session, desk, self._facts, self._clock(), ActKind.CLAIM, PaperKind.CLAIM,
                lambda number: self._snapshot(session, draft, edition, number), about,
            )  # fmt: skip
            return self.card_of(session, act)

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
            **claim_annex.more(session, claim, self._facts, self._facts.day(self._clock()), draft.with_days),
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
