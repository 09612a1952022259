"""The one box: whatever was typed, read in every way in which it may have been meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, product

from frontdesk.db.database import Database, Session
from frontdesk.db.queries import acts, asking, finding, ticket_cards
from frontdesk.db.queries import claims as claim_queries
from frontdesk.db.queries import clients as client_queries
from frontdesk.db.queries import tickets as ticket_queries
from frontdesk.db.queries import visits as visit_queries
from frontdesk.db.queries.finding_numbers import Matters, known, matters, owners
from frontdesk.domain.chains import read_chain
from frontdesk.domain.changes import Kind
from frontdesk.domain.codes import read_code, read_square
from frontdesk.domain.found import Found, Shown
from frontdesk.domain.search_terms import Terms, swap_layout, terms
from frontdesk.domain.spelling import from_latin, likeness, mistyped
from frontdesk.domain.staff import ALL_FOUND, Desk
from frontdesk.domain.tickets import TicketRow
from frontdesk.services import chains, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

BETTER = 1.5  # how many times likelier another layout must be, to be taken when both find somebody
LATEST, SHOWN = 7, 5
LONGEST = 200  # characters of a query that are read: somebody may have pasted a letter
OTHERS, SPELLINGS = 4, 8  # other words tried for one word, and for the whole query


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one reading of the query found; `score` is from 0 (nothing) to 1 (exactly what was said)."""

    asked: Terms
    hits: tuple[finding.Hit, ...]
    matters: Matters
    score: float
    marks: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.hits or self.matters)


class Finding:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def find(self, query: str, limit: int = 50, repair: bool = True, desk: Desk | None = None) -> Found:
        """Who and what answers the query, best first; only what `desk` may see, when there is one.

        With `repair` the query is read in the other keyboard layout, too, and taken so when only that finds
        anything or is `BETTER` times likelier. What nobody answers is then read as Russian in Latin letters,
        and with one slip of the finger in every longer word.
        """
        with self._database.read() as session:
            found = self._found(session, query, limit, repair, desk.finds if desk else ALL_FOUND)
            return self._seen(session, desk, found)

    def find_client(
        self, query: str, limit: int = 50, repair: bool = True, desk: Desk | None = None
    ) -> Found:
        """As `find`, for a field that takes a client: where no client answers, whose matter bears the number.

        Four digits are the end of a phone first: that is what visitors say. «№ 4773» is a ticket's alone.
        """
        with self._database.read() as session:
            found = self._seen(session, desk, self._found(session, query, limit, repair, ALL_FOUND))
            if found.clients:
                return found
            bearing = {Kind.TICKET: found.tickets, Kind.CLAIM: found.claims, Kind.VISIT: found.visits}
            return replace(found, clients=owners(session, bearing))

    def shown(self, desk: Desk, query: str, repair: bool = True, latest: tuple[int, ...] = ()) -> Shown:
        """As `find`, with the lines of the best. `latest` are clients to come first when nothing is asked."""
        seen = desk.finds
        with self._database.read() as session:
            found = self._seen(session, desk, self._found(session, query, SHOWN * 10, repair, seen))
            ids = found.clients[:SHOWN]
            if not query.strip() and Kind.CLIENT in seen:
                ids = tuple(dict.fromkeys((*latest, *found.clients)))[:LATEST]
            tickets = found.tickets
            if query.strip() and not tickets and Kind.TICKET in seen:
                of_best = [id for client in ids[:2] for id in ticket_cards.of_client(session, client, 2)]
                tickets = sight.of_these(session, desk, of_best, self._clock())[:2]
            people = sight.counted(session, desk, client_queries.rows(session, ids), self._clock())
            if Kind.TICKET not in seen:
                people = tuple(replace(row, open_tickets=0) for row in people)
            return Shown(
                found,
                people,
                ticket_queries.rows(session, tickets),
                claim_queries.rows(session, found.claims) if found.claims else (),
                acts.rows(session, found.acts) if found.acts else (),
                tuple(filter(None, (visit_queries.row(session, id) for id in found.visits))),
            )

    def tickets_of(self, desk: Desk, client_id: int) -> tuple[TicketRow, ...]:
        """The newest matters of a client, for what can be done next."""
        if Kind.TICKET not in desk.finds:
            return ()
        with self._database.read() as session:
            found = ticket_cards.of_client(session, client_id, SHOWN)
            return ticket_queries.rows(session, sight.of_these(session, desk, found, self._clock()))

    def _seen(self, session: Session, desk: Desk | None, found: Found) -> Found:
        """Without tickets that the desk may not see; claims and visits are registers with rights of their own."""
        if not found.tickets:
            return found
        return replace(found, tickets=sight.of_these(session, desk, found.tickets, self._clock()))

    def _found(self, session: Session, query: str, limit: int, repair: bool, seen: frozenset[Kind]) -> Found:
        asked = query.strip()[:LONGEST]
        if asked.startswith("№"):
            asked, seen = asked.removeprefix("№"), seen - {Kind.CLIENT}
        if not asked.strip():
            latest = client_queries.recent_ids(session, min(limit, LATEST)) if Kind.CLIENT in seen else ()
            return Found(latest)
        if exact := self._of_sheet(session, asked, seen):
            return exact
        today = self._facts.day(self._clock())
        return _Question(session, today, limit, seen).found(asked, repair)

    def _of_sheet(self, session: Session, asked: str, seen: frozenset[Kind]) -> Found | None:
        """What a sheet says of itself: the number of its chain, its code, its square."""
        if chain := read_chain(asked):
            found = chains.bearing(session, chain, self._facts)
        elif code := read_code(asked):
            act = acts.by_code(session, code)
            found = (Kind.ACT, act.id) if act else None
        elif square := read_square(asked):
            act = acts.by_square(session, square)
            found = (Kind.ACT, act.id) if act else None
        else:
            return None
        if found is None or found[0] not in seen:
            return None
        return _told(_Answer(Terms(), (), {found[0]: (found[1],)}, 1.0, ()))


class _Question:
    """One query in all its readings, over one session."""

    def __init__(self, session: Session, today: date, limit: int, seen: frozenset[Kind]) -> None:
        self._session, self._today, self._limit, self._seen = session, today, limit, seen

    def found(self, query: str, repair: bool) -> Found:
        typed = best = self._answer(terms(query, self._today))
        readings, repaired = [typed.asked], ""
        swapped = swap_layout(query) if repair else None
        if swapped and typed.score * BETTER < 1:
            other = self._answer(terms(swapped, self._today))
            readings.append(other.asked)
            if other and other.score >= typed.score * BETTER:
                best, repaired = other, swapped
        if typed or not repair or Kind.CLIENT not in self._seen:
            return _told(best, repaired)
        russian = self._respelled(readings)
        if russian and russian.score >= best.score * BETTER:
            return _told(russian, alike=" ".join(russian.asked.words))
        if best:
            return _told(best, repaired)
        slipped = next(filter(None, map(self._mistyped, readings)), None)
        return _told(slipped, alike=" ".join(slipped.asked.words)) if slipped else _told(typed)

    def _answer(self, asked: Terms) -> _Answer:
        """«П-312» is nobody's name when there is such a claim; «4773» may be the end of a phone, too."""
        bearing = matters(self._session, asked.numbers, self._today, self._seen) if asked.numbers else {}
        hits: tuple[finding.Hit, ...] = ()
        if Kind.CLIENT in self._seen and not (bearing and asked.words):
            hits = finding.find(self._session, asked, self._limit)
        return _Answer(asked, hits, bearing, _score(asked, hits, bearing), asked.marks)

    def _respelled(self, readings: Iterable[Terms]) -> _Answer | None:
        """Latin letters read as Russian names: `ivanov`, `shcherbakova`."""
        for asked in readings:
            spellings = [(word,) if not (latin := from_latin(word)) else latin for word in asked.words]
            if any(from_latin(word) for word in asked.words) and (found := self._best_of(asked, spellings)):
                return found
        return None

    def _mistyped(self, asked: Terms) -> _Answer | None:
        """Words that begin nobody's name have a slip in them; when all of them begin one, one of them has."""
        if len(asked.words) > asking.MOST_WORDS:
            return None
        strange = set(asked.words) - set(known(self._session, asked.words))
        if strange:
            spellings = [mistyped(word) if word in strange else (word,) for word in asked.words]
            return self._best_of(asked, spellings)
        for place, word in enumerate(asked.words):
            spellings = [(other,) for other in asked.words]
            spellings[place] = mistyped(word)
            if found := self._best_of(asked, spellings):
                return found
        return None

    def _best_of(self, asked: Terms, spellings: list[tuple[str, ...]]) -> _Answer | None:
        """The answers to all combinations of spellings that name somebody, whole names first."""
        if not all(spellings):
            return None
        every = dict.fromkeys(word for words in spellings if len(words) > 1 for word in words)
        real = set(known(self._session, every))
        choices = [
            [word for word in words if len(words) == 1 or word in real][:OTHERS] for words in spellings
        ]
        tried = (self._answer(asked.respelled(words)) for words in islice(product(*choices), SPELLINGS))
        answers = sorted(filter(None, tried), key=lambda answer: -answer.score)
        if not answers:
            return None
        hits = {hit.id: hit for answer in answers for hit in answer.hits}
        marks = dict.fromkeys(mark for answer in answers for mark in answer.marks)
        return replace(answers[0], hits=tuple(hits.values())[: self._limit], marks=tuple(marks))


def _score(asked: Terms, hits: tuple[finding.Hit, ...], bearing: Matters) -> float:
    """How much of the best hit's name was said; a number is said in full or not at all."""
    if bearing or (hits and not asked.words):
        return 1.0
    if not hits:
        return 0.0
    name = hits[0].key.split()
    if not name[0].isalpha():
        return 1.0
    return sum(max(likeness(word, part) for part in name) for word in asked.words) / len(asked.words)


def _told(best: _Answer, repaired: str = "", alike: str = "") -> Found:
    return Found(
        clients=tuple(hit.id for hit in best.hits),
        tickets=best.matters.get(Kind.TICKET, ()),
        repaired=repaired,
        words=best.marks,
        claims=best.matters.get(Kind.CLAIM, ()),
        acts=best.matters.get(Kind.ACT, ()),
        visits=best.matters.get(Kind.VISIT, ()),
        alike=alike,
    )
