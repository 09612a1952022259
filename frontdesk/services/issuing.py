"""The one door by which a numbered paper goes into the register."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Act, Claim, Ticket
from frontdesk.db.queries import acts as queries
from frontdesk.db.queries import journal, numbers
from frontdesk.db.queries.claims import act_number, number_text
from frontdesk.domain import codes
from frontdesk.domain.acts import ALONE, ActKind, ActState
from frontdesk.domain.chains import Chain
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark
from frontdesk.domain.staff import Desk
from frontdesk.services import chains, papers
from frontdesk.services.facts import Facts


@dataclass(frozen=True, slots=True)
class About:
    """What a paper is about, by the ids that its line of the journal and its row keep."""

    number: str  # "П-312"
    client_id: int | None = None
    ticket_id: int | None = None
    visit_id: int | None = None
    claim_id: int | None = None
    incident_id: int | None = None
    is_office: bool = False  # about nothing else

    @classmethod
    def of(cls, session: Session, act: Act) -> About:
        """Beside what the lines of an act in the register stand."""
        claim = session.get(Claim, act.claim_id) if act.claim_id is not None else None
        if claim is not None:
            return cls(number_text(claim.number), claim.client_id, claim.ticket_id, claim_id=claim.id)
        ticket = session.get(Ticket, act.ticket_id) if act.ticket_id is not None else None
        return cls("", ticket.client_id if ticket else None, act.ticket_id, incident_id=act.incident_id)


def issue(
    session: Session,
    desk: Desk,
    facts: Facts,
    now: datetime,
    kind: ActKind,
    paper_kind: PaperKind,
    paper_of: Callable[[str], Any],
    about: About,
) -> Act:
    """Number, snapshot, code, paper with its hash and event, in the transaction that it is called in.

    `paper_of` gives the facts for a number; the number has no gap, since a transaction that fails gives it back.
    Of the kinds in `ALONE` the former one about the same is superseded.
    """
    today = facts.day(now)
    number = numbers.take(session, f"act.{kind}.{today.year}")
    label = act_number(kind, number)
    snapshot = paper_of(label)
    kept = codec.dump(snapshot)
    sealed = codes.digest(kept)
    chain = chains.next_act(session, about.claim_id, about.ticket_id, facts)
    marked = mark(kind, number, today, sealed, chain=chain)
    paper = papers.render(paper_kind, snapshot, facts, mark=marked)
    act = Act(
        kind_of=kind.value, year=today.year, number=number, claim_id=about.claim_id, incident_id=about.incident_id,
        ticket_id=about.ticket_id if about.claim_id is None else None, state=ActState.ISSUED.value,
        code=codes.code_of(sealed),
        issued_on=today, issued_at=now, issued_by=desk.staff_id, edition=snapshot.edition, snapshot=kept, paper=paper,
        sha256=hashlib.sha256(paper).hexdigest(),
    )  # fmt: skip
    session.add(act)
    session.flush()
    former = queries.standing_before(session, act) if kind in ALONE else ()
    for one in former:
        one.state, one.superseded_by = ActState.SUPERSEDED.value, act.id
    data = {"number": label, "sha256": act.sha256, "digest": sealed}
    if former:
        data["instead"] = act_number(kind, former[-1].number)
    tell(session, desk, now, about, EventKind.ACT_ISSUED, act.id, data)
    return act


def mark(
    kind: ActKind, number: int, on: date, sealed: str, word: str = "", chain: Chain | None = None
) -> Mark:
    """The code and the square of a sheet whose snapshot has this digest."""
    code, square = codes.shown(codes.code_of(sealed)), codes.payload(kind, number, on, sealed)
    return Mark(word, code, square, chain=str(chain or ""))


def tell(
    session: Session,
    desk: Desk,
    now: datetime,
    about: About,
    kind: EventKind,
    act_id: int,
    data: dict[str, str],
) -> None:
    """A line of the journal about an act, beside what it is about."""
    line = EventDraft(
        kind, about.client_id, about.ticket_id, about.visit_id, about.claim_id, act_id, data
    )  # fmt: skip
    journal.append(session, desk, desk.workstation, now, [line])
