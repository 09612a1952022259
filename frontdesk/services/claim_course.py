"""What becomes of a claim after the decision was proposed: the second person, the result, the split, what it cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Claim
from frontdesk.db.models.claim_lines import ClaimLine, ClaimResult, Evidence
from frontdesk.db.queries import claim_lines, journal, numbers, visas
from frontdesk.db.queries import claims as queries
from frontdesk.domain.claim_course import (
    OPEN,
    AfterDraft,
    ClaimState,
    ClosingReason,
    ResultDraft,
    ResultKind,
    may_become,
)
from frontdesk.domain.claims import ClaimCard, Demand, Matter
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Invalid,
    NotFound,
    OwnDecision,
    Problem,
    ProblemKind,
    VisasMissing,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.money import parse_money
from frontdesk.domain.orders import BackDraft, follows
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.visas import waited_for
from frontdesk.services import claim_cards, orders
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

COPIED = (
    "ticket_id", "client_id", "matter", "demand", "subject", "contract", "price", "handed_over", "payment",
    "received", "words", "consumer_term", "due", "basis", "exchange", "warranty", "order_id",
    "way", "incident_id",
)  # fmt: skip


class ClaimCourse:
    """Every deed names the version that was seen: two desks never do one thing twice."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def approve(self, desk: Desk, id: int, version: int) -> ClaimCard:
        """By somebody else than the author, when all who were asked for a visa have given it.

        Raises OwnDecision, VisasMissing, WrongState, ChangedMeanwhile.
        """
        return self._judge(desk, id, version, ClaimState.APPROVED, "")

    def reject(self, desk: Desk, id: int, version: int, reason: str) -> ClaimCard:
        """The whole claim is refused, by somebody else than the author, who says why."""
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        return self._judge(desk, id, version, ClaimState.REJECTED, reason.strip())

    def back(self, desk: Desk, id: int, version: int) -> ClaimCard:
        """To be worked on again: a proposal that does not convince, or one taken back; a claim that was over."""
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            for line in claim_lines.lines_of(session, id):
                line.approved, line.closing = line.done, ""
            return self._move(session, desk, claim, ClaimState.DRAFT)

    def cancel(self, desk: Desk, id: int, version: int) -> ClaimCard:
        """The client took it back, or it was a mistake. Raises WrongState once it is approved."""
        require(desk, Right.REGISTER_CLAIMS)
        with self._database.write() as session:
            return self._move(session, desk, self._claim(session, id, version), ClaimState.CANCELLED)

    def make(self, desk: Desk, version: int, draft: ResultDraft) -> ClaimCard:
        """The result, once: of each line never more than was approved and is left, and all of one kind.

        The claim is done when nothing is left. Raises Invalid, WrongState, ChangedMeanwhile.
        """
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, draft.claim_id, version)
            if claim.state != ClaimState.APPROVED.value:
                raise WrongState("claim", claim.state)
            made = claim_lines.made(session, claim.id)
            refused = claim.decision == "refuse"
            if (made and made[0].kind is not draft.kind) or refused != (draft.kind is ResultKind.REFUSAL):
                raise Invalid((Problem("kind", ProblemKind.UNKNOWN_CHOICE),))
            if problems := draft.check(claim_lines.told(session, claim.id)):
                raise Invalid(problems)
            self._write_result(session, desk, claim, draft)
            data = {"result": draft.kind.value}
            if not any(line.left for line in claim_lines.told(session, claim.id)):
                return self._move(session, desk, claim, ClaimState.DONE, data)
            queries.touch(claim)
            return self._tell(session, desk, claim, data)

    def close(self, desk: Desk, id: int, version: int, reason: ClosingReason) -> ClaimCard:
        """An approved claim ends without a compensation, for a reason from the list."""
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            if claim_lines.made(session, id):
                raise WrongState("claim", claim.state)
            claim.closing = reason.value
            return self._move(session, desk, claim, ClaimState.DONE, {"result": reason.value})

    def close_line(self, desk: Desk, id: int, version: int, line_id: int, reason: ClosingReason) -> ClaimCard:
        """No more of one line is made, for a reason from the list; the claim is done when that was the last.

        Raises NotFound, WrongState, ChangedMeanwhile.
        """
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            if claim.state != ClaimState.APPROVED.value:
                raise WrongState("claim", claim.state)
            line = next((one for one in claim_lines.lines_of(session, id) if one.id == line_id), None)
            if line is None:
                raise NotFound("line", line_id)
            if line.closing or line.approved == line.done:
                raise WrongState("line", "closed")
            line.closing = reason.value
            session.flush()
            data = {"result": reason.value}
            if any(one.left for one in claim_lines.told(session, id)):
                queries.touch(claim)
                return self._tell(session, desk, claim, data)
            if not claim_lines.made(session, id):
                claim.closing = reason.value
            return self._move(session, desk, claim, ClaimState.DONE, data)

    def split(self, desk: Desk, id: int, version: int) -> ClaimCard:
        """What is not done yet becomes a claim of its own, which remembers this one; this one is done.

        Raises WrongState unless something is done and something is left.
        """
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            lines = claim_lines.lines_of(session, id)
            rest = [(line, line.quantity - line.done) for line in lines if line.quantity > line.done]
            if claim.state != ClaimState.APPROVED.value or not rest or not any(line.done for line in lines):
                raise WrongState("claim", claim.state)
            other = self._same(session, desk, claim, [(line, count) for line, count in rest])
            other.origin_id = claim.id
            for line in lines:
                line.quantity = line.approved = line.done
            claim.price = _sum(session, claim.id)
            session.flush()
            self._move(session, desk, claim, ClaimState.DONE)
            return claim_cards.card(session, other, self._facts)

    def copy(self, desk: Desk, id: int) -> ClaimCard:
        """The same once more, under a number of its own, to be worked on."""
        require(desk, Right.REGISTER_CLAIMS)
        with self._database.write() as session:
            claim = self._get(session, id)
            lines = claim_lines.lines_of(session, id)
            other = self._same(session, desk, claim, [(line, line.quantity) for line in lines])
            return claim_cards.card(session, other, self._facts)

    def note(self, desk: Desk, id: int, version: int, draft: AfterDraft) -> ClaimCard:
        """Whether the client stayed, what it cost, where the fault was. Raises Invalid, ChangedMeanwhile."""
        require(desk, Right.DECIDE_CLAIMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            cost = parse_money(draft.cost) if draft.cost.strip() else None
            claim.loyalty, claim.root_cause = draft.loyalty.value, draft.root_cause
            claim.cost = queries.kopecks(cost) if cost is not None else None
            return self._tell(session, desk, claim, {key: str(value) for key, value in asdict(draft).items()})

    def _judge(self, desk: Desk, id: int, version: int, after: ClaimState, reason: str) -> ClaimCard:
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version)
            if claim.state != ClaimState.WAITING.value:
                raise WrongState("claim", claim.state)
            if claim.author_id == desk.staff_id:
                raise OwnDecision
            missing = waited_for(visas.of(session, id)) if after is ClaimState.APPROVED else ()
            if missing:
                raise VisasMissing(tuple(visa.name for visa in missing))
            claim.approver_id = desk.staff_id
            if after is ClaimState.REJECTED:
                claim.decision, claim.amount, claim.reason = "refuse", None, reason
                for line in claim_lines.lines_of(session, id):
                    line.approved = 0
            return self._move(session, desk, claim, after)

    def _write_result(self, session: Session, desk: Desk, claim: Claim, draft: ResultDraft) -> None:
        told = {line.id: draft.of(line) for line in claim_lines.told(session, claim.id)}
        amount = parse_money(draft.amount) if draft.amount.strip() else None
        if amount is None and draft.kind in (ResultKind.REFUND, ResultKind.PRICE_CUT):
            amount = queries.roubles(claim.amount or 0)
        given = []
        for line in claim_lines.lines_of(session, claim.id):
            line.done += told[line.id]
            if draft.serials and (serial := draft.serials.get(line.id, "").strip()):
                line.serial_given = ", ".join(filter(None, (line.serial_given, serial)))
                given.append(serial)
            if draft.returned and (serial := draft.returned.get(line.id, "").strip()):
                line.serial_returned = ", ".join(filter(None, (line.serial_returned, serial)))
        session.add(
            ClaimResult(
                claim_id=claim.id, kind_of=draft.kind.value, quantity=sum(told.values()),
                amount=queries.kopecks(amount or Decimal(0)), serial_given=", ".join(given),
                made_at=self._clock(), made_by=desk.staff_id,
            )
        )  # fmt: skip
        session.flush()
        self._take_back(session, desk, claim, draft, told)

    def _take_back(
        self, session: Session, desk: Desk, claim: Claim, draft: ResultDraft, told: Mapping[int, int]
    ) -> None:
        """What the result means for the order that the claim is founded on."""
        back = follows(Demand(claim.demand), Matter(claim.matter), draft.kind)
        if claim.order_id is None or back is None:
            return
        of_order = {
            line.id: line.order_line_id
            for line in claim_lines.lines_of(session, claim.id)
            if line.order_line_id
        }

        def moved(said: Mapping[int, Any] | None) -> dict[int, Any]:
            return {of_order[id]: value for id, value in (said or {}).items() if id in of_order}

        reason = queries.number_text(claim.number)
        gone = BackDraft(
            claim.order_id,
            back,
            moved(told),
            reason,
            returned=moved(draft.returned),
            given=moved(draft.serials),
        )
        orders.claimed_back(session, desk, gone, claim.id, self._clock, self._facts)

    def _same(self, session: Session, desk: Desk, claim: Claim, lines: list[tuple[ClaimLine, int]]) -> Claim:
        other = Claim(
            **{name: getattr(claim, name) for name in COPIED},
            number=numbers.take(session, "claim"),
            state=ClaimState.DRAFT.value, is_open=1, registered_at=self._clock(), findings="", cause="", reason="",
        )  # fmt: skip
        session.add(other)
        session.flush()
        session.add_all(
            ClaimLine(
                claim_id=other.id, order_line_id=line.order_line_id, position=n, name=line.name, quantity=count,
                price=line.price, serial=line.serial,
            )
            for n, (line, count) in enumerate(lines)
        )  # fmt: skip
        session.add_all(
            Evidence(
                claim_id=other.id, kind_of=one.kind_of, title=one.title, on_day=one.on_day, given_by=one.given_by,
                attachment_id=one.attachment_id, added_at=one.added_at, added_by=one.added_by,
            )
            for one in claim_lines.evidence_of(session, claim.id)
        )  # fmt: skip
        session.flush()
        other.price = _sum(session, other.id)
        session.flush()
        data = {"number": queries.number_text(other.number), "demand": other.demand, "due": other.due}
        event = EventDraft(
            EventKind.CLAIM_REGISTERED, other.client_id, other.ticket_id, claim_id=other.id, data=data
        )
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        return other

    def _move(
        self,
        session: Session,
        desk: Desk,
        claim: Claim,
        after: ClaimState,
        more: Mapping[str, Any] | None = None,
    ) -> ClaimCard:
        before = ClaimState(claim.state)
        if not may_become(before, after):
            raise WrongState("claim", claim.state)
        claim.state, claim.is_open = after.value, int(after in OPEN)
        if before is ClaimState.WAITING and after is not ClaimState.APPROVED:
            visas.end(session, claim.id)
        told = {"before": before.value, "after": after.value, "due": claim.due.isoformat()}
        return self._tell(session, desk, claim, {**told, **(more or {})})

    def _tell(self, session: Session, desk: Desk, claim: Claim, data: Mapping[str, Any]) -> ClaimCard:
        session.flush()
        told = {"number": queries.number_text(claim.number), **data}
        event = EventDraft(
            EventKind.CLAIM_CHANGED, claim.client_id, claim.ticket_id, claim_id=claim.id, data=told
        )
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        return claim_cards.card(session, claim, self._facts)

    def _claim(self, session: Session, id: int, version: int) -> Claim:
        claim = self._get(session, id)
        if claim.version != version:
            raise ChangedMeanwhile(claim_cards.card(session, claim, self._facts), ("state",))
        return claim

    def _get(self, session: Session, id: int) -> Claim:
        claim = queries.get(session, id, lock=True)
        if claim is None:
            raise NotFound("claim", id)
        return claim


def _sum(session: Session, claim_id: int) -> int:
    return sum(line.quantity * line.price for line in claim_lines.lines_of(session, claim_id))
