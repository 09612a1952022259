"""Asking others for their visa on a proposed decision, and answering."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Claim, Staff
from frontdesk.db.models.visas import Visa
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import journal
from frontdesk.db.queries import visas as rows
from frontdesk.domain.claim_course import ClaimState
from frontdesk.domain.claims import ClaimCard
from frontdesk.domain.errors import Invalid, NotFound, OwnDecision, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.visas import Opinion, needs_remark
from frontdesk.services import claim_cards
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Visas:
    """A decision that waits is approved when all who were asked have signed; an objection sends it back (R175)."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def owed(self, desk: Desk) -> frozenset[int]:
        """Ids of the claims that wait for the visa of this desk's clerk."""
        with self._database.read() as session:
            return rows.owed(session, desk.staff_id)

    def ask(self, desk: Desk, claim_id: int, staff_ids: Sequence[int]) -> ClaimCard:
        """Each of them once; who is asked already is not asked again.

        Raises Invalid (nobody), OwnDecision (the author), NotFound (who does not work here), WrongState.
        """
        require(desk, Right.DECIDE_CLAIMS)
        if not staff_ids:
            raise Invalid((Problem("signer", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            claim = self._waiting(session, claim_id)
            if claim.author_id in staff_ids:
                raise OwnDecision
            known = {visa.staff_id for visa in rows.of(session, claim_id) if not visa.is_past}
            for staff_id in dict.fromkeys(staff_ids):
                person = session.get(Staff, staff_id)
                if person is None or not person.is_active:
                    raise NotFound("staff", staff_id)
                if staff_id not in known:
                    session.add(
                        Visa(
                            claim_id=claim_id, staff_id=staff_id, asked_at=self._clock(), asked_by=desk.staff_id,
                            is_past=0,
                        )
                    )  # fmt: skip
            return self._tell(session, desk, claim, "asked")

    def answer(self, desk: Desk, claim_id: int, opinion: Opinion, remark: str = "") -> ClaimCard:
        """By who was asked. An objection sends the claim back to its author with the remark.

        Raises Invalid (no remark where one is due), WrongState when nothing is asked of this person.
        """
        remark = remark.strip()
        if needs_remark(opinion) and not remark:
            raise Invalid((Problem("remark", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            claim = self._waiting(session, claim_id)
            visa = rows.waiting(session, claim_id, desk.staff_id)
            if visa is None:
                raise WrongState("claim", claim.state)
            visa.opinion, visa.remark, visa.answered_at = opinion.value, remark, self._clock()
            session.flush()
            if opinion is not Opinion.OBJECTS:
                return self._tell(session, desk, claim, opinion.value)
            rows.end(session, claim_id)
            claim.state = ClaimState.DRAFT.value
            moved = {
                "before": ClaimState.WAITING.value,
                "after": ClaimState.DRAFT.value,
                "due": claim.due.isoformat(),
            }
            return self._tell(session, desk, claim, opinion.value, moved)

    def withdraw(self, desk: Desk, claim_id: int, staff_id: int) -> ClaimCard:
        """Somebody who has not answered is asked no longer: he is away, or it was a mistake."""
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._waiting(session, claim_id)
            visa = rows.waiting(session, claim_id, staff_id)
            if visa is None:
                raise WrongState("claim", claim.state)
            session.delete(visa)
            return self._tell(session, desk, claim, "withdrawn")

    def _waiting(self, session: Session, id: int) -> Claim:
        claim = queries.get(session, id, lock=True)
        if claim is None:
            raise NotFound("claim", id)
        if claim.state != ClaimState.WAITING.value:
            raise WrongState("claim", claim.state)
        return claim

    def _tell(
        self, session: Session, desk: Desk, claim: Claim, visa: str, moved: dict[str, str] | None = None
    ) -> ClaimCard:
        queries.touch(claim)
        session.flush()
        data = {"number": queries.number_text(claim.number), "visa": visa, **(moved or {})}
        event = EventDraft(
            EventKind.CLAIM_CHANGED, claim.client_id, claim.ticket_id, claim_id=claim.id, data=data
        )
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        return claim_cards.card(session, claim, self._facts)
