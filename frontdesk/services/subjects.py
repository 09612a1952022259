"""What a person may ask of the office about themselves: the sheet of deeds and promises, and everything it holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client
from frontdesk.db.queries import clients, deeds, journal, merging, staff
from frontdesk.db.queries import subjects as queries
from frontdesk.domain.dates import show_date
from frontdesk.domain.deadlines import count
from frontdesk.domain.errors import Erased, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.sheets import PairLine, PromiseLine, SheetFilter, SheetKind, SheetSection
from frontdesk.domain.staff import Desk, OfficeCard, Right
from frontdesk.domain.subjects import Pack, RequestKind, RequestRow
from frontdesk.services import papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.sheets import sheet_paper

EDITION = 1  # of the JSON; another set of sections or keys is another edition
_ANSWERS = {
    EventKind.DATA_EXPORTED: frozenset({RequestKind.ACCESS}),
    EventKind.CLIENT_ERASED: frozenset(RequestKind),
}
_ONLY_IN_JSON = frozenset({"data"})
_LONG = frozenset({"events", "looks"})  # their records begin with the moment


class Subjects:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    # Requests

    def request(self, desk: Desk, client_id: int, kind: RequestKind = RequestKind.ACCESS) -> RequestRow:
        """Take a request; its term (152-ФЗ) begins the day after. Raises NotFound, and WrongState when the same
        was asked and is not answered, or nothing is known of the person any more.
        """
        require(desk, Right.EDIT_CLIENTS)
        now = self._clock()
        due, article = self.term(kind)
        with self._database.write() as session:
            client = self._living(session, client_id)
            if client.erased_on is not None:
                raise Erased
            if any(row.is_open and row.kind is kind for row in self._requests(session, client.id)):
                raise WrongState("request", "open")
            data = {"kind": kind.value, "due": due.isoformat(), "article": article}
            told = EventDraft(EventKind.DATA_REQUESTED, client_id=client.id, data=data)
            journal.append(session, desk, desk.workstation, now, [told])
            session.flush()
            return self._requests(session, client.id)[-1]

    def term(self, kind: RequestKind) -> tuple[date, str]:
        """By when such a request is to be answered when it comes today, and the article that says so."""
        today = self._facts.day(self._clock())
        rule = self._facts.terms.rule(kind.value, today)
        if rule.term is None:
            raise WrongState("term", kind.value)
        deadline = count(rule.term, today, rule.policy, self._facts.production, rule)
        return deadline.due, f"{deadline.article_words} {deadline.law}"

    def answer(self, desk: Desk, client_id: int, kind: RequestKind) -> RequestRow:
        """The open request was answered: corrected, stopped, or refused in writing. What was asked to be seen is
        answered by `pack`, what was destroyed by the act. Raises NotFound, and WrongState when none is open.
        """
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            client = self._living(session, client_id)
            if not any(row.is_open and row.kind is kind for row in self._requests(session, client.id)):
                raise WrongState("request", "answered")
            told = EventDraft(EventKind.DATA_ANSWERED, client_id=client.id, data={"kind": kind.value})
            journal.append(session, desk, desk.workstation, self._clock(), [told])
            session.flush()
            return next(row for row in reversed(self._requests(session, client.id)) if row.kind is kind)

    def requests(self, client_id: int) -> tuple[RequestRow, ...]:
        """Oldest first."""
        with self._database.read() as session:
            return self._requests(session, merging.living(session, client_id))

    def _requests(self, session: Session, client_id: int) -> tuple[RequestRow, ...]:
        found: list[RequestRow] = []
        answers: list[tuple[datetime, Set[str]]] = []
        for event, data in reversed(queries.requests(session, merging.family(session, client_id))):
            event_kind = EventKind(event.kind_of)
            if event_kind is not EventKind.DATA_REQUESTED:
                answers.append((event.at, {data["kind"]} if "kind" in data else _ANSWERS[event_kind]))
                continue
            kind = RequestKind(data["kind"])
            answered = [at for at, answers_to in answers if kind in answers_to]
            due = date.fromisoformat(data["due"])
            found.append(
                RequestRow(event.id, kind, event.at, due, data["article"], min(answered, default=None))
            )
        return tuple(reversed(found))

    def name(self, client_id: int) -> str:
        """Of the living card; empty for nobody."""
        with self._database.read() as session:
            return clients.name(session, merging.living(session, client_id))

    # Everything about a person

    def pack(self, desk: Desk, client_id: int) -> Pack:
        """Everything, as PDF and JSON, to be given to the person; that it was made is recorded before it is
        given, and answers an open request for it. Raises NotFound.
        """
        require(desk, Right.HAND_OUT_DATA)
        with self._database.write() as session:
            client = self._living(session, client_id)
            office = self._office(session)
            now = self._clock().astimezone(self._facts.zone)
            ids = merging.family(session, client.id)
            data = queries.everything(session, ids, self._clock(), self._facts.day)
            data["requests"] = [
                {"kind": row.kind.value, "at": row.at, "due": row.due, "article": row.article,
                 "answered_at": row.answered_at}
                for row in self._requests(session, client.id)
            ]  # fmt: skip
            sections = tuple(
                SheetSection(name, tuple(_lines(name, records, self._facts)))
                for name, records in data.items()
            )
            paper = sheet_paper(SheetKind.SUBJECT, desk, office, client, now, False, SheetFilter(), sections)
            pdf = papers.render(PaperKind(paper.kind), paper, self._facts)
            body = self._json(data, office, now)
            told = EventDraft(
                EventKind.DATA_EXPORTED,
                client_id=client.id,
                data={"pdf": hashlib.sha256(pdf).hexdigest(), "json": hashlib.sha256(body).hexdigest()},
            )
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return Pack(f"svedeniya-{client.id}-{now:%Y-%m-%d}", pdf, body)

    def _json(self, data: queries.Sections, office: OfficeCard, now: datetime) -> bytes:
        words = self._facts.pack_words
        used = sorted({key for records in data.values() for record in records for key in record})
        tree = {
            "about": {
                "format": "frontdesk-subject-data",
                "edition": EDITION,
                "made_at": now.isoformat(timespec="seconds"),
                "office": office.name,
                "law": "Федеральный закон от 27.07.2006 № 152-ФЗ, статья 14",
            },
            "sections": {name: words.headings[name] for name in data},
            "keys": {key: words.keys[key] for key in used},
            **{name: [_plain(record) for record in records] for name, records in data.items()},
        }
        return json.dumps(tree, ensure_ascii=False, indent=1).encode()

    # What was done and promised

    def sheet(
        self, desk: Desk, client_id: int, asked: SheetFilter | None = None, is_large: bool = False
    ) -> bytes:
        """«Что сделано, что обещано, до какого числа», as a PDF. Raises NotFound."""
        require(desk, Right.EDIT_CLIENTS)
        asked = asked or SheetFilter()
        with self._database.write() as session:
            client, office = self._living(session, client_id), self._office(session)
            now = self._clock().astimezone(self._facts.zone)
            ids = merging.family(session, client.id)
            sections = [SheetSection("done", deeds.done(session, ids, asked, self._facts.day))]
            if asked.asks_promises:
                sections.insert(0, SheetSection("promised", self._promises(session, ids, asked)))
            number = deeds.ticket_number(session, asked.ticket_id)
            paper = sheet_paper(
                SheetKind.DEEDS, desk, office, client, now, is_large, asked, tuple(sections), number
            )
            told = EventDraft(
                EventKind.SHEET_PRINTED,
                client_id=client.id,
                ticket_id=asked.ticket_id,
                data={
                    "large": is_large,
                    "since": asked.since.isoformat() if asked.since else "",
                    "strand": asked.strand.value if asked.strand else "",
                },
            )
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return papers.render(PaperKind(paper.kind), paper, self._facts)

    def _promises(self, session: Session, ids: Sequence[int], asked: SheetFilter) -> tuple[PromiseLine, ...]:
        found = list(deeds.promised(session, ids, asked, self._facts.day))
        if asked.ticket_id is None and asked.strand is None:
            found += [
                PromiseLine(row.due, "request", "", "")
                for row in self._requests(session, ids[0])
                if row.is_open
            ]
        return tuple(sorted(found, key=lambda line: line.due))

    def _living(self, session: Session, client_id: int) -> Client:
        client = session.get(Client, merging.living(session, client_id))
        if client is None:
            raise NotFound("client", client_id)
        return client

    def _office(self, session: Session) -> OfficeCard:
        office = staff.office(session)
        if office is None:
            raise NotFound("office", 0)
        return office


def _lines(name: str, records: Iterable[Mapping[str, Any]], facts: Facts) -> Iterable[PairLine]:
    """A section for the paper: a value a line, and of long lists a record a line. What is empty is left to
    the JSON.
    """
    words = facts.pack_words.keys
    for record in records:
        said = [
            (words[key], _shown(value, facts))
            for key, value in record.items()
            if value is not None and value != "" and key not in _ONLY_IN_JSON
        ]
        if name in _LONG:
            (_, when), *rest = said
            yield PairLine(when, "; ".join(f"{key}: {value}" for key, value in rest))
            continue
        yield from (PairLine(key, value, index == 0) for index, (key, value) in enumerate(said))


def _shown(value: Any, facts: Facts) -> str:
    if isinstance(value, bool):
        return "да" if value else "нет"
    if isinstance(value, datetime):
        return f"{value.astimezone(facts.zone):%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return show_date(value)
    return facts.pack_words.values.get(str(value), str(value))


def _plain(record: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value.isoformat() if isinstance(value, (date, datetime)) else value
        for key, value in record.items()
    }
