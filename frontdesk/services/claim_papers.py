"""The facts of the papers on a claim: its answer (D16), goods taken back (D17), papers asked for, risks (R174)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Act, Claim
from frontdesk.db.models.claim_lines import Order
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import own_fields
from frontdesk.domain.acts import STANDING, ActKind, ActState
from frontdesk.domain.claim_course import DECIDED, ClaimLine, ClaimState
from frontdesk.domain.claims import ClaimCard, Decision, Matter
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.papers.claim_answer import ClaimAnswerPaper, RiskNoticePaper
from frontdesk.domain.papers.filled import PaperDraft, lines
from frontdesk.domain.papers.frame import Enclosure, Visa
from frontdesk.domain.papers.goods_return import GoodsReturnPaper, ReturnedLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.letters import PapersRequestPaper
from frontdesk.domain.staff import Desk
from frontdesk.domain.visas import VisaRow, given
from frontdesk.services import claim_cards, filling, letters
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.filling import About

OF_GOODS = (Matter.GOODS, Matter.UNSUITABLE, Matter.DISTANCE)  # something can be brought back
_NUMBER, _DAY = re.compile(r"№\s*(\S+?)[,;.]?(?=\s|$)"), re.compile(r"\b\d{2}\.\d{2}\.\d{4}\b")


class ClaimPapers:
    def __init__(self, clock: Clock, facts: Facts) -> None:
        self._clock, self._facts = clock, facts

    def about(self, session: Session, _desk: Desk, id: int) -> About:
        claim = _claim(session, id)
        return About(queries.number_text(claim.number), claim.client_id, claim.ticket_id, claim_id=id)

    def kinds(self, session: Session, _desk: Desk, id: int) -> tuple[PaperKind, ...]:
        claim = _claim(session, id)
        decided = ClaimState(claim.state) in DECIDED
        brought = decided and claim.decision != Decision.REFUSE and claim.matter in OF_GOODS
        return (
            *((PaperKind.CLAIM_ANSWER,) if decided else ()),
            *((PaperKind.GOODS_RETURN,) if brought else ()),
            PaperKind.PAPERS_REQUEST,
            PaperKind.RISK_NOTICE,
        )

    def begin(self, session: Session, desk: Desk, kind: PaperKind, id: int) -> PaperDraft:
        card = self._card(session, id)
        if kind is PaperKind.GOODS_RETURN:
            number, day = self._receipt(session, card)
            return PaperDraft(
                kind, id, desk.staff_id, due=show_date(card.deadline.due), receipt_number=number, receipt_date=day
            )  # fmt: skip
        signer = letters.director_id(session, desk)
        is_paid = kind is PaperKind.CLAIM_ANSWER and card.decision is not Decision.REFUSE
        return PaperDraft(kind, id, signer, due=show_date(card.deadline.due) if is_paid else "")

    def facts(self, session: Session, desk: Desk, typed: PaperDraft, number: str) -> Any:
        card = self._card(session, typed.about_id)
        made = {
            PaperKind.CLAIM_ANSWER: self._answer,
            PaperKind.GOODS_RETURN: self._return,
            PaperKind.PAPERS_REQUEST: self._request,
            PaperKind.RISK_NOTICE: self._risk,
        }[typed.kind]
        return made(session, desk, card, typed, number)

    def _answer(
        self, session: Session, desk: Desk, card: ClaimCard, typed: PaperDraft, number: str
    ) -> ClaimAnswerPaper:
        refused = card.decision is Decision.REFUSE
        return ClaimAnswerPaper(
            **self._letter(session, desk, card, typed, number),
            claim_number=card.number,
            claim_date=card.received,
            matter=card.matter,
            subject=card.subject,
            demand=card.demand,
            demand_law=card.deadline.article_words,
            words=card.words,
            checked=lines(typed.checked),
            findings=card.findings,
            decision=card.decision or "",
            reason=card.reason,
            amount=None if refused else card.amount,
            order=typed.order.strip(),
            due=None if refused else parse_date(typed.due, self._today),
            enclosures=_enclosures(session, card),
            visas=tuple(self._visa(session, visa) for visa in given(card.visas)),
        )

    def _visa(self, session: Session, visa: VisaRow) -> Visa:
        person = filling.person(session, visa.staff_id)
        on = self._facts.day(visa.answered_at) if visa.answered_at else None
        return Visa(person.post.capitalize(), person.name, on, visa.remark)

    def _return(
        self, session: Session, _desk: Desk, card: ClaimCard, typed: PaperDraft, number: str
    ) -> GoodsReturnPaper:
        buyer, returned = letters.receiver(session, card.client_id), _returned(card)
        total = sum((line.total for line in returned), Decimal(0))
        return GoodsReturnPaper(
            **filling.head(session, typed.kind, self._facts, self._today, number),
            office_details=letters.details(session),
            buyer=buyer.name,
            buyer_initials=buyer.initials,
            buyer_is_female=buyer.is_female,
            buyer_document=typed.document.strip(),
            receipt_number=typed.receipt_number.strip(),
            receipt_date=parse_date(typed.receipt_date, self._today),
            claim_number=card.number,
            lines=returned,
            condition=typed.condition.strip(),
            reason=card.findings or card.words,
            kit=typed.kit.strip(),
            total=total,
            amount=None if card.amount in (None, total) else card.amount,
            money_way=typed.money_way,
            pay_by=parse_date(typed.due, self._today),
            seller=filling.person(session, typed.signer_id),
            own=own_fields.printed(session, card.client_id),
        )

    def _request(
        self, session: Session, desk: Desk, card: ClaimCard, typed: PaperDraft, number: str
    ) -> PapersRequestPaper:
        return PapersRequestPaper(
            **self._letter(session, desk, card, typed, number),
            claim_number=card.number,
            claim_date=card.received,
            papers=lines(typed.asked),
            due=parse_date(typed.due, self._today),
        )

    def _risk(
        self, session: Session, desk: Desk, card: ClaimCard, typed: PaperDraft, number: str
    ) -> RiskNoticePaper:
        to = letters.receiver(session, card.client_id)
        return RiskNoticePaper(
            **self._letter(session, desk, card, typed, number),
            about=typed.about.strip(),
            risks=lines(typed.risks),
            advice=typed.advice.strip(),
            receiver=to.initials,
        )

    def _letter(
        self, session: Session, desk: Desk, card: ClaimCard, typed: PaperDraft, number: str
    ) -> dict[str, Any]:
        to = letters.receiver(session, card.client_id)
        whole = letters.head(session, self._facts, desk, typed, self._today, number, to)
        own = own_fields.printed(session, card.client_id)
        return {**whole, "in_number": card.number, "in_date": card.received, "own": own}

    def _card(self, session: Session, id: int) -> ClaimCard:
        return claim_cards.card(session, _claim(session, id), self._facts)

    def _receipt(self, session: Session, card: ClaimCard) -> tuple[str, str]:
        """Number and day of what was paid by: out of its words, else the order's own."""
        number, day = _NUMBER.search(card.payment), _DAY.search(card.payment)
        order = session.get(Order, card.order_id) if card.order_id is not None else None
        return (
            number[1] if number else order.number if order else "",
            day[0] if day else show_date(order.ordered_on) if order else "",
        )

    @property
    def _today(self) -> Any:
        return self._facts.day(self._clock())


def _returned(card: ClaimCard) -> tuple[ReturnedLine, ...]:
    """What was approved of each line; a claim without lines is one thing."""
    approved: Sequence[ClaimLine] = [line for line in card.lines if line.approved]
    if not approved:
        return (ReturnedLine(card.subject, "", "", 1, card.price, card.price),)
    return tuple(
        ReturnedLine(
            line.name, "", line.serial_returned or line.serial, line.approved, line.price, line.price * line.approved
        )
        for line in approved
    )  # fmt: skip


def _enclosures(session: Session, card: ClaimCard) -> tuple[Enclosure, ...]:
    """The act on the claim that holds, with its sheets."""
    acts = [act for id in card.act_ids if (act := session.get(Act, id)) is not None]
    last = next((act for act in reversed(acts) if ActState(act.state) in STANDING), None)
    if last is None:
        return ()
    title = f"акт от {show_date(last.issued_on)} № {queries.act_number(ActKind.CLAIM, last.number)}"
    return (Enclosure(title, filling.sheets(last.paper)),)


def _claim(session: Session, id: int) -> Claim:
    claim = queries.get(session, id)
    if claim is None:
        raise NotFound("claim", id)
    return claim
