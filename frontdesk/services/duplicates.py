"""Nobody entered twice: who may already be here, and pairs of cards over the whole base."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, NotSame
from frontdesk.db.queries import cards, journal
from frontdesk.db.queries import clients as client_queries
from frontdesk.db.queries import duplicates as queries
from frontdesk.db.queries import merging as merge_queries
from frontdesk.domain import blocks, duplicates
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.duplicates import (
    LIKELY,
    POSSIBLE,
    Candidate,
    LikelyRow,
    Reason,
    Trait,
    Traits,
    WalkState,
)
from frontdesk.domain.errors import NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.likeness import Agreement, How
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import traits_of_draft
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

SHOWN = 3
STEP, BATCH = 5_000, 1_000  # lines read and pairs compared in one go
LONGEST = 1_000  # lines of the list: nobody works through more


class Duplicates:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def near(self, draft: ClientDraft, client_id: int | None = None) -> tuple[Candidate, ...]:
        """Cards that what is typed may be a second time, likeliest first. A draft may be half typed."""
        today = self._facts.day(self._clock())
        with self._database.read() as session:
            client = session.get(Client, client_id) if client_id is not None else None
            stored = cards.whole(session, client) if client is not None else None
            mine = traits_of_draft.read(draft, today, stored)
            found = self._found(session, mine, client_id)
            known = queries.known(session, [id for id, _, _ in found])
            return tuple(
                Candidate(
                    id=id,
                    name=known[id].name,
                    since=known[id].since,
                    tickets=known[id].tickets,
                    score=likely.score,
                    said=traits_of_draft.said(likely.reasons, mine, theirs, known[id].written),
                )
                for id, likely, theirs in found
                if id in known
            )

    def _found(
        self, session: Session, mine: Traits, client_id: int | None
    ) -> list[tuple[int, duplicates.Likeness, Traits]]:
        """The best of the candidates; a merged card speaks for the one it lives on in."""
        ids = queries.candidates(session, mine)
        living = merge_queries.living_of(session, ids)
        left_out = {client_id}
        if client_id is not None:
            left_out |= queries.not_same_with(session, client_id)
        best: dict[int, tuple[duplicates.Likeness, Traits]] = {}
        for id, theirs in queries.traits(session, ids).items():
            alike, root = duplicates.compare(mine, theirs), living[id]
            if root in left_out or id in left_out or alike.score < POSSIBLE:
                continue
            if root not in best or best[root][0].score < alike.score:
                best[root] = alike, theirs
        order = sorted(best, key=lambda id: (-best[id][0].score, id))
        return [(id, *best[id]) for id in order[:SHOWN]]

    # «Это другой человек»

    def not_the_same(self, desk: Desk, a: int, b: int) -> None:
        """Remembered for ever, or until `same_after_all`. Raises NotFound."""
        require(desk, Right.EDIT_CLIENTS)
        first, second = sorted((a, b))
        with self._database.write() as session:
            for id in (a, b):
                if session.get(Client, id) is None:
                    raise NotFound("client", id)
            if session.get(NotSame, (first, second)) is None:
                session.add(NotSame(a_id=first, b_id=second, staff_id=desk.staff_id, at=self._clock()))
                self._tell(session, desk, a, b, undone=False)

    def same_after_all(self, desk: Desk, a: int, b: int) -> None:
        """Takes `not_the_same` back."""
        require(desk, Right.EDIT_CLIENTS)
        first, second = sorted((a, b))
        with self._database.write() as session:
            if (known := session.get(NotSame, (first, second))) is not None:
                session.delete(known)
                self._tell(session, desk, a, b, undone=True)

    def _tell(self, session: Session, desk: Desk, a: int, b: int, undone: bool) -> None:
        events = [
            EventDraft(
                EventKind.CLIENT_NOT_SAME,
                client_id=mine,
                data={"other": other, "name": client_queries.name(session, other), "undone": undone},
            )
            for mine, other in ((a, b), (b, a))
        ]
        journal.append(session, desk, desk.workstation, self._clock(), events)

    # The list over the whole base

    def likely(self, limit: int = LONGEST) -> tuple[queries.Pair, ...]:
        """The likeliest pairs, for a list."""
        with self._database.read() as session:
            return queries.listed(session, limit)

    def rows(self, pairs: Iterable[queries.Pair]) -> tuple[LikelyRow, ...]:
        with self._database.read() as session:
            found = queries.pair_rows(session, list(pairs))
            cards_of = {
                row.id: row
                for row in client_queries.rows(session, {id for pair, _, _ in found for id in pair})
            }
            return tuple(
                LikelyRow(
                    pair=(a, b),
                    names=(cards_of[a].name, cards_of[b].name),
                    born=(cards_of[a].born, cards_of[b].born),
                    score=score,
                    reasons=_reasons(reasons),
                )
                for (a, b), score, reasons in found
                if a in cards_of and b in cards_of
            )

    def last_looked(self) -> datetime | None:
        """When the list was made; None when never, or when nothing was found."""
        with self._database.read() as session:
            return queries.last_walk(session)

    def look_through(
        self, progress: Callable[[WalkState], object], cancelled: Callable[[], bool]
    ) -> WalkState:
        """Makes the list anew: minutes for a million cards, in flat memory, in transactions of a moment.

        Cancelled, it keeps what was found so far, beside what an earlier walk found.
        """
        state = WalkState(0, 0, 0)
        for state in self.steps():
            progress(state)
            if cancelled():
                return replace(state, is_cancelled=True)
        return state

    def steps(self) -> Iterator[WalkState]:
        """The same walk, a moment's work at a time: whoever asks no further has stopped it, and may ask on later.

        Where it stood is not stored. A program that was closed begins anew: that is two minutes for a million
        cards, and a walk that goes on next week would trust what it saw in cards that have changed since.
        """
        return _Look(self._database, self._clock()).steps()


class _Look:
    """One walk: index after index, each batch of pairs compared and written by itself."""

    def __init__(self, database: Database, started: datetime) -> None:
        self._database, self._started = database, started
        self._done = self._total = self._found = 0

    def steps(self) -> Iterator[WalkState]:
        with self._database.read() as session:
            self._total = sum(queries.length(session, walk) for walk in queries.WALKS)
        for walk in queries.WALKS:
            batch: list[queries.Pair] = []
            for pair in self._pairs(walk):
                if pair is not None:
                    batch.append(pair)
                if pair is None or len(batch) >= BATCH:
                    self._compare(batch)
                    batch = []
                    yield self._state
            self._compare(batch)
        with self._database.write() as session:
            queries.forget_before(session, self._started)
        self._done = self._total
        yield self._state

    @property
    def _state(self) -> WalkState:
        return WalkState(min(self._done, self._total), self._total, self._found)

    def _pairs(self, walk: queries.Walk) -> Iterator[queries.Pair | None]:
        """Pairs worth comparing; None when as many lines were read as one go may."""
        group: list[queries.Line] = []
        last: queries.Line | None = None
        while True:
            with self._database.read() as session:
                lines = queries.step(session, walk, last, STEP)
            for line in lines:
                if group and line.key != group[0].key:
                    yield from _worth_comparing(walk, group)
                    group = []
                group.append(line)
            self._done += len(lines)
            if len(lines) < STEP:
                break
            last = lines[-1]
            yield None
        yield from _worth_comparing(walk, group)

    def _compare(self, batch: Iterable[queries.Pair]) -> None:
        pairs = sorted(set(batch))
        if not pairs:
            return
        with self._database.read() as session:
            known = queries.found_since(session, pairs, self._started)
            apart = queries.not_same(session, pairs)
            new = [pair for pair in pairs if pair not in known and pair not in apart]
            living = merge_queries.living_of(session, {id for pair in new for id in pair})
            new = [(a, b) for a, b in new if living[a] == a and living[b] == b]
            traits = queries.traits(session, {id for pair in new for id in pair})
        scored = (
            (pair, duplicates.compare(traits[pair[0]], traits[pair[1]]))
            for pair in new
            if pair[0] in traits and pair[1] in traits
        )
        likely = [(pair, found) for pair, found in scored if found.score >= LIKELY]
        if likely:
            with self._database.write() as session:
                queries.keep(session, likely, self._started)
            self._found += len(likely)


def _worth_comparing(walk: queries.Walk, group: Sequence[queries.Line]) -> Iterator[queries.Pair]:
    if len(group) < 2:
        return
    if walk.name == "names":
        yield from blocks.of_name([(line.id, line.more[0]) for line in group])
    elif walk.name == "births":
        yield from blocks.of_birth([(line.id, *line.more) for line in group])
    else:
        yield from blocks.of_number([line.id for line in group])


def _reasons(kept: str) -> tuple[Reason, ...]:
    return tuple(
        Reason(Trait(trait), Agreement(agreement), How(how), detail)
        for trait, agreement, how, detail in json.loads(kept)
    )
