"""Everything that the store holds of a person, found and taken out; what is counted stays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select, text, update
from sqlalchemy.orm import Session

from frontdesk.db.models import (
    Act,
    Attachment,
    Claim,
    Client,
    ClientAddress,
    ClientBenefit,
    ClientContact,
    ClientDocument,
    ClientPhone,
    ClientWord,
    Consent,
    Destruction,
    Draft,
    Event,
    FileBody,
    LikelyPair,
    Merge,
    Message,
    NotSame,
    OwnValue,
    Representative,
    Subject,
    Ticket,
    Visit,
)
from frontdesk.db.models.base import Base
from frontdesk.db.models.claim_lines import ClaimResult, Evidence, Order, OrderLine, OrderMove
from frontdesk.db.models.clocks import Clock, Pause
from frontdesk.db.models.links import Promise
from frontdesk.db.models.signing import ActSignature
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.views import Handle
from frontdesk.db.models.visas import Visa
from frontdesk.db.queries import claim_lines, journal
from frontdesk.db.queries.claims import number_text
from frontdesk.domain.erasing import HoldKind, Matter, erased_name, left_of, mentioned
from frontdesk.domain.events import EventKind

_PARTS: Mapping[str, tuple[type[Base], ...]] = {
    "contacts": (ClientPhone, ClientContact),
    "addresses": (ClientAddress,),
    "documents": (ClientDocument,),
    "benefits": (ClientBenefit,),
    "own": (OwnValue,),
}
_NAMING = (
    EventKind.CLIENT_MERGED, EventKind.CLIENT_PARTED, EventKind.CLIENT_NOT_SAME, EventKind.REPRESENTATIVE_ADDED,
    EventKind.REPRESENTATIVE_CHANGED, EventKind.REPRESENTATIVE_ENDED, EventKind.REPRESENTATIVE_RESTORED,
)  # fmt: skip

Blotted = dict[str, dict[str, str]]  # workstation → number of the line → its seal


def matters(session: Session, ids: Sequence[int], day: Callable[[datetime], date]) -> tuple[Matter, ...]:
    """Tickets and claims of the cards. A claim is over when it was decided, as its events say."""
    tickets = session.execute(select(Ticket).where(Ticket.client_id.in_(ids)).order_by(Ticket.id)).scalars()
    found = [
        Matter(
            HoldKind.TICKET,
            str(ticket.number),
            ticket.channel,
            None if ticket.is_open else day(ticket.solved_at or ticket.opened_at),
        )
        for ticket in tickets
    ]
    for claim in _claims(session, ids):
        closed = None if claim.is_open else day(_decided_at(session, claim) or claim.registered_at)
        found.append(Matter(HoldKind.CLAIM, number_text(claim.number), "", closed))
    return tuple(found)


def _claims(session: Session, ids: Sequence[int]) -> list[Claim]:
    mine = select(Ticket.id).where(Ticket.client_id.in_(ids))
    question = select(Claim).where(or_(Claim.client_id.in_(ids), Claim.ticket_id.in_(mine)))
    return list(session.execute(question.order_by(Claim.id)).scalars())


def _decided_at(session: Session, claim: Claim) -> datetime | None:
    question = select(func.max(Event.at)).where(
        Event.ticket_id == claim.ticket_id,
        Event.claim_id == claim.id,
        Event.kind_of.in_((EventKind.CLAIM_DECIDED.value, EventKind.CLAIM_CHANGED.value)),
    )
    return session.execute(question).scalar()


def overwrite(session: Session) -> None:
    """Have SQLite fill with zeros what the transaction deletes. A server forgets when it vacuums."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA secure_delete = ON"))


def wipe(session: Session, clients: Sequence[Client], others_drafts: Iterable[Draft]) -> dict[str, int]:
    """Take everything out but the lines of the journal; how many rows of each kind that were."""
    ids = [client.id for client in clients]
    done = {"cards": len(ids)}
    for name, tables in _PARTS.items():
        done[name] = sum(_delete(session, table, _of(table, ids)) for table in tables)
    ends = or_(Representative.client_id.in_(ids), Representative.person_id.in_(ids))
    done["people"] = _delete(session, Representative, ends)
    _delete(session, LikelyPair, or_(LikelyPair.a_id.in_(ids), LikelyPair.b_id.in_(ids)))
    _delete(session, NotSame, or_(NotSame.a_id.in_(ids), NotSame.b_id.in_(ids)))
    done["files"] = _wipe_files(session, ids)
    done["said"] = _wipe_words(session, ids)
    done["claims"] = _wipe_claims(session, ids)
    done["drafts"] = 0
    for draft in others_drafts:
        session.delete(draft)
        done["drafts"] += 1
    _delete(session, ClientWord, ClientWord.client_id.in_(ids))
    _wipe_rest(session, ids)
    for client in clients:
        _wipe_card(client)
    session.flush()
    return done


def _wipe_card(client: Client) -> None:
    client.title, client.surname = "", erased_name(client.id)
    client.given = client.patronymic = client.snils = client.note = client.segment = ""
    client.by_surname = client.by_given = client.by_given_surname = client.by_patronymic = ""
    client.form, client.sex, client.born = "person", None, None
    client.language, client.case_forms, client.is_key = "ru", "{}", False


def _wipe_files(session: Session, ids: Sequence[int]) -> int:
    """A body that somebody else's card has too stays: it is theirs."""
    mine = select(Ticket.id).where(Ticket.client_id.in_(ids))
    condition = or_(Attachment.client_id.in_(ids), Attachment.ticket_id.in_(mine))
    proving = Evidence.claim_id.in_([claim.id for claim in _claims(session, ids)])
    shown = Evidence.attachment_id.in_(select(Attachment.id).where(condition))
    emptied = update(Evidence).where(or_(proving, shown))
    session.execute(emptied.values(attachment_id=None, title="", given_by=""))
    hashes = set(session.execute(select(Attachment.sha256).where(condition)).scalars())
    acts = acts_of(session, ids)
    scans = select(Act.scan).where(Act.id.in_(acts), Act.scan.is_not(None))
    hashes |= {scan for scan in session.execute(scans).scalars() if scan}
    session.execute(update(Act).where(Act.id.in_(acts)).values(scan=None))
    signed = select(ActSignature.file).where(ActSignature.act_id.in_(acts))
    hashes |= {file for file in session.execute(signed).scalars() if file}
    session.execute(update(ActSignature).where(ActSignature.act_id.in_(acts)).values(file=None))
    done = _delete(session, Attachment, condition)
    still = set(session.execute(select(Attachment.sha256).where(Attachment.sha256.in_(hashes))).scalars())
    theirs = session.execute(select(Act.scan).where(Act.scan.in_(hashes))).scalars()
    still |= {scan for scan in theirs if scan}
    _delete(session, FileBody, FileBody.sha256.in_(hashes - still))
    return done


def _wipe_words(session: Session, ids: Sequence[int]) -> int:
    """What was said in the tickets; a ticket is called by its subject from now on."""
    tickets = list(session.execute(select(Ticket).where(Ticket.client_id.in_(ids))).scalars())
    for ticket in tickets:
        ticket.title, ticket.segment = session.get_one(Subject, ticket.subject_id).name, ""
    mine = [ticket.id for ticket in tickets]
    session.execute(update(Clock).where(Clock.ticket_id.in_(mine)).values(breach_note=""))
    session.execute(update(Pause).where(Pause.ticket_id.in_(mine)).values(reason=""))
    session.execute(update(Handle).where(Handle.ticket_id.in_(mine)).values(reason=""))
    session.execute(update(Promise).where(Promise.ticket_id.in_(mine)).values(text=""))
    theirs = or_(Task.ticket_id.in_(mine), Task.client_id.in_(ids))
    session.execute(update(Task).where(theirs).values(title="", text="", answer=""))
    return _rowcount(session, update(Message).where(Message.ticket_id.in_(mine)).values(text=""))


def _wipe_claims(session: Session, ids: Sequence[int]) -> int:
    """Sums, dates and the decision are counted; words and papers go, the hashes of the papers stay."""
    claims = _claims(session, ids)
    for claim in claims:
        claim.subject = claim.contract = claim.payment = ""
        claim.words = claim.findings = claim.cause = claim.reason = ""
        for line in claim_lines.lines_of(session, claim.id):
            line.name = line.serial = line.serial_given = line.serial_returned = ""
    session.execute(
        update(ClaimResult).where(ClaimResult.claim_id.in_([c.id for c in claims])).values(serial_given="")
    )
    said = update(Visa).where(Visa.claim_id.in_([claim.id for claim in claims]))
    session.execute(said.values(remark=""))
    bought = update(Order).where(Order.client_id.in_(ids)).values(number="", payment="", reason="")
    session.execute(bought)
    mine = select(Order.id).where(Order.client_id.in_(ids))
    session.execute(update(OrderLine).where(OrderLine.order_id.in_(mine)).values(name="", serial=""))
    gone = update(OrderMove).where(OrderMove.order_id.in_(mine))
    session.execute(gone.values(reason="", serial_returned="", serial_given=""))
    empty = update(Act).where(Act.id.in_(acts_of(session, ids)))
    session.execute(empty.values(snapshot="{}", paper=b"", scan=None, handed_to="", annulled_why=""))
    return len(claims)


def _wipe_rest(session: Session, ids: Sequence[int]) -> None:
    """Papers of consents, and what merges remembered of both cards."""
    session.execute(update(Consent).where(Consent.client_id.in_(ids)).values(paper=""))
    joined = update(Merge).where(or_(Merge.kept_id.in_(ids), Merge.gone_id.in_(ids)))
    session.execute(joined.values(before="{}", after="{}", moved="{}"))


def drafts(session: Session, is_about: Callable[[str, str], bool]) -> list[Draft]:
    """Unfinished texts, whoever types them, of which `is_about(editor, body)` is true."""
    return [draft for draft in session.execute(select(Draft)).scalars() if is_about(draft.editor, draft.body)]


def owned(session: Session, ids: Sequence[int]) -> dict[str, list[int]]:
    """Ids of the tickets, visits, claims and orders of the cards."""
    return {
        "order": list(session.execute(select(Order.id).where(Order.client_id.in_(ids))).scalars()),
        "ticket": list(session.execute(select(Ticket.id).where(Ticket.client_id.in_(ids))).scalars()),
        "visit": list(session.execute(select(Visit.id).where(Visit.client_id.in_(ids))).scalars()),
        "claim": [claim.id for claim in _claims(session, ids)],
    }


def blot(session: Session, ids: Sequence[int], relatives: set[int]) -> Blotted:
    """Take names, numbers and words out of every line that tells of the cards, and of the lines of
    `relatives` (and of others that these lines mention) that tell of both.
    """
    tickets = select(Ticket.id).where(Ticket.client_id.in_(ids))
    own = session.execute(
        select(Event).where(or_(Event.client_id.in_(ids), Event.ticket_id.in_(tickets))).order_by(Event.id)
    ).scalars()
    done: Blotted = {}
    others = set(relatives)
    for event in own:
        others |= set(mentioned(json.loads(event.data)))
        _blot(event, done)
    kinds = [kind.value for kind in _NAMING]
    naming = select(Event).where(Event.client_id.in_(others - set(ids)), Event.kind_of.in_(kinds))
    for event in session.execute(naming.order_by(Event.id)).scalars():
        if _names_any(session, json.loads(event.data), set(ids)):
            _blot(event, done)
    session.flush()
    return done


def _blot(event: Event, done: Blotted) -> None:
    data = json.loads(event.data)
    left = left_of(EventKind(event.kind_of), data)
    if left != data:
        done.setdefault(event.workstation, {})[str(event.seq)] = journal.blot(event, left)


def _names_any(session: Session, data: Mapping[str, Any], ids: set[int]) -> bool:
    if ids & set(mentioned(data)):
        return True
    if isinstance(merge := session.get(Merge, data.get("merge") or 0), Merge):
        return bool(ids & {merge.kept_id, merge.gone_id})
    row = session.get(Representative, data.get("representative") or 0)
    return row is not None and bool(ids & {row.client_id, row.person_id})


def relatives(session: Session, ids: Sequence[int]) -> set[int]:
    """Cards at the other end of whatever ties two cards; asked before these ties are deleted."""
    found: set[int] = set()
    for one, other in (
        (Representative.client_id, Representative.person_id),
        (Merge.kept_id, Merge.gone_id),
        (NotSame.a_id, NotSame.b_id),
    ):
        for mine, theirs in ((one, other), (other, one)):
            found |= set(session.execute(select(theirs).where(mine.in_(ids))).scalars())
    return found - set(ids)


def acts_of(session: Session, ids: Sequence[int]) -> list[int]:
    """Ids of the acts made of the cards' claims, and of all papers that were issued about them."""
    claims = [claim.id for claim in _claims(session, ids)]
    told = select(Event.act_id).where(
        Event.client_id.in_(ids), Event.kind_of == EventKind.ACT_ISSUED.value, Event.act_id.is_not(None)
    )
    question = select(Act.id).where(or_(Act.claim_id.in_(claims), Act.id.in_(told)))
    return list(session.execute(question.order_by(Act.id)).scalars())


def destructions(session: Session, client_id: int) -> list[tuple[Destruction, Act]]:
    question = select(Destruction, Act).join(Act, Act.id == Destruction.act_id)
    found = session.execute(question.where(Destruction.client_id == client_id).order_by(Destruction.id))
    return [(made, act) for made, act in found]


def _of(table: type[Base], ids: Sequence[int]) -> ColumnElement[bool]:
    return table.client_id.in_(ids)  # type: ignore[attr-defined, no-any-return]


def _delete(session: Session, table: type[Base], condition: ColumnElement[bool]) -> int:
    return _rowcount(session, delete(table).where(condition))


def _rowcount(session: Session, statement: Any) -> int:
    return int(session.execute(statement).rowcount)  # type: ignore[attr-defined]
