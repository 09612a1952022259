"""The next ticket for somebody: found, taken and written down."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Date, Integer, TextClause, bindparam, text
from sqlalchemy.orm import Session

from frontdesk.db.models.base import Moment
from frontdesk.db.queries.prepared import Direct, prepared
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.events import EventKind
from frontdesk.domain.roster import monday_of
from frontdesk.domain.staff import Desk
from frontdesk.domain.taking import Taken as Taken  # an answer of this room
from frontdesk.domain.tickets import CATEGORY, PAUSES, Status

# The most urgent open ticket of somebody's, of my teams and within my skills, while I have room for it.
# All but the first line is asked of the few rows at the head of `ix_ticket_free`. The CASE keeps a server from
# guessing how few fit: where it guesses none, as after a thousand tickets at once, it would sort all that are free.
_ASKED = """
SELECT ticket.id, ticket.client_id, ticket.status, ticket.queue_at FROM ticket
WHERE ticket.is_open = 1 AND {whose} AND ticket.queue_at < :far AND {on_shift}
AND CASE WHEN {fits} AND ticket.status IN (SELECT code FROM ticket_status WHERE category IN ('new', 'open'))
    THEN TRUE ELSE FALSE END
AND (SELECT capacity = 0 OR capacity > (
    SELECT count(*) FROM ticket mine JOIN ticket_status held ON held.code = mine.status
    WHERE mine.owner_id = :me AND mine.is_open = 1 AND held.category IN ('new', 'open')
) FROM staff WHERE id = :me)
ORDER BY ticket.queue_at, ticket.id LIMIT 1
"""
_NOBODYS = "ticket.owner_id IS NULL"
# Whom the roster of the week names is handed work on their shift and on duty only (`domain.roster.standing`).
_ON_SHIFT = """(NOT EXISTS (SELECT 1 FROM roster_day WHERE staff_id = :me AND day BETWEEN :monday AND :sunday)
OR EXISTS (
    SELECT 1 FROM roster_day WHERE staff_id = :me AND day BETWEEN :yesterday AND :today
    AND begins_at <= :at AND ends_at > :at
) OR EXISTS (
    SELECT 1 FROM duty WHERE staff_id = :me AND day BETWEEN :yesterday AND :today
    AND begins_at <= :at AND ends_at > :at
))"""
_FITS = """(ticket.team_id IS NULL OR ticket.team_id IN (SELECT team_id FROM team_member WHERE staff_id {people}))
AND (ticket.skill = '' OR ticket.skill IN (SELECT skill FROM staff_skill WHERE staff_id = :me))"""
# Who stands in for somebody, or will, is asked what for: that is no matter of one statement.
_NO_DEPUTY = """ AND NOT EXISTS (
    SELECT 1 FROM absence WHERE deputy_id = :me AND ended_on IS NULL AND (until_day IS NULL OR until_day >= :today)
)"""
_FREE = _ASKED.format(whose=_NOBODYS + _NO_DEPUTY, on_shift=_ON_SHIFT, fits=_FITS.format(people="= :me"))
_ME: tuple[BindParameter[Any], ...] = (
    bindparam("me", type_=Integer), bindparam("far", value=FAR, type_=Moment), bindparam("at", type_=Moment),
    *(bindparam(day, type_=Date) for day in ("monday", "sunday", "yesterday", "today")),
)  # fmt: skip
_WORKED: tuple[BindParameter[Any], ...] = (*_ME, bindparam("people", expanding=True))
_OF_TEAMS, _OF_ABSENT = (
    text(_ASKED.format(whose=whose, on_shift=_ON_SHIFT, fits=fits)).bindparams(*_WORKED)
    for whose, fits in ((_NOBODYS, _FITS.format(people="IN :people")), ("ticket.owner_id IN :people", "TRUE"))
)
_LOCKED = {
    question: text(f"{question.text} FOR UPDATE OF ticket SKIP LOCKED").bindparams(*_WORKED)
    for question in (_OF_TEAMS, _OF_ABSENT)
}


def _days(today: date) -> dict[str, date]:
    """About which the roster is asked: a shift of yesterday's may still run."""
    monday = monday_of(today)
    days = {"monday": monday, "sunday": monday + timedelta(days=6), "yesterday": today - timedelta(days=1)}
    return days | {"today": today}


def most_urgent(
    session: Session, staff_id: int, absent: Collection[int], is_server: bool, now: datetime, today: date
) -> int | None:
    """For a file, whose only writer the caller is by now, and for a deputy on a server: also what waits for the teams
    of the absent, and what they hold.
    """
    mine = {"me": staff_id, "at": now, **_days(today)}
    asked = [(_OF_TEAMS, sorted({staff_id, *absent}))] + ([(_OF_ABSENT, sorted(absent))] if absent else [])
    found = [
        session.execute(_LOCKED[question] if is_server else question, {**mine, "people": people}).first()
        for question, people in asked
    ]
    nearest = min(
        (row for row in found if row is not None), key=lambda row: (row.queue_at, row.id), default=None
    )
    return nearest.id if nearest is not None else None


# A server does everything in one statement: no desk waits for another, and none meet at a ticket. The hash is
# that of `journal`, put together out of pieces that are JSON already; `verify` reads it like any other.
_SAID = (
    "'[\"' || {hash} || '\", ' || :workstation || ', ' || {seq} || :who || '\"{kind}\", ' || "
    "coalesce(client_id::text, 'null') || ', ' || id || ', null, null, null, ' || {data} || ', \"' || {salt} || '\"]'"
)
_SEAL = "encode(sha256(convert_to(" + _SAID + ", 'UTF8')), 'hex')"
_BEGUN = {
    "before": Status.NEW.value, "after": Status.IN_WORK.value, "pauses": Status.IN_WORK in PAUSES,
    "category": CATEGORY[Status.IN_WORK].value,
}  # fmt: skip
_TAKEN_SEAL = _SEAL.format(
    hash="chain.hash", seq="(chain.seq + 1)", kind=EventKind.TICKET_TAKEN, data="'\"{}\"'", salt=":salt_1"
)
_BEGUN_SEAL = _SEAL.format(
    hash="seal",
    seq="(seq + 1)",
    kind=EventKind.TICKET_STATUS,
    data="to_json(:begun ::text)::text",
    salt=":salt_2",
)
_LINE = "INSERT INTO event (workstation, seq, at, staff_id, counter, kind, client_id, ticket_id, data, salt, hash)"
_AT_ONCE = text(f"""
WITH free AS ({_FREE} FOR UPDATE OF ticket SKIP LOCKED),
taken AS (
    UPDATE ticket SET owner_id = :me, version = version + 1,
    status = CASE free.status WHEN '{Status.NEW}' THEN '{Status.IN_WORK}' ELSE free.status END
    FROM free WHERE ticket.id = free.id RETURNING ticket.id, ticket.client_id, free.status
), one AS (
    SELECT id, client_id, status, chain.seq + 1 AS seq, {_TAKEN_SEAL} AS seal
    FROM taken, chain WHERE chain.workstation = :desk FOR UPDATE OF chain
), two AS (
    SELECT id, client_id, seq + 1 AS seq, {_BEGUN_SEAL} AS seal FROM one WHERE status = '{Status.NEW}'
), lines AS (
    {_LINE}
    SELECT :desk, seq, :at, :me, :counter, '{EventKind.TICKET_TAKEN}', client_id, id, '{{}}', :salt_1, seal FROM one
    UNION ALL
    SELECT :desk, seq, :at, :me, :counter, '{EventKind.TICKET_STATUS}', client_id, id, :begun, :salt_2, seal FROM two
    RETURNING id
), ended AS (
    UPDATE chain SET seq = last.seq, hash = last.seal
    FROM (SELECT seq, seal FROM one UNION ALL SELECT seq, seal FROM two ORDER BY seq DESC LIMIT 1) last
    WHERE chain.workstation = :desk
)
SELECT one.id, one.status, lines.id FROM one, lines ORDER BY lines.id
""").bindparams(*_ME, bindparam("counter", type_=Integer))


@prepared
def _taking(_engine: str) -> TextClause:
    return _AT_ONCE


def at_once(connection: Direct, desk: Desk, now: datetime, today: date) -> Taken | None:
    """For a server; nothing for a deputy. The desk's chain began when somebody signed in there."""
    at = now.astimezone(UTC).isoformat(timespec="microseconds")
    who = f', "{at}", {desk.staff_id}, {desk.counter or "null"}, '
    asked: dict[str, Any] = {
        "me": desk.staff_id, "desk": desk.workstation, "counter": desk.counter, "at": now, "who": who,
        **_days(today),
        "workstation": json.dumps(desk.workstation, ensure_ascii=False), "begun": json.dumps(_BEGUN, sort_keys=True),
        "salt_1": secrets.token_hex(16), "salt_2": secrets.token_hex(16),
    }  # fmt: skip
    found = _taking(connection).ask(connection, asked).fetchall()
    return Taken(found[0][0], found[0][1], tuple(line for *_, line in found)) if found else None
