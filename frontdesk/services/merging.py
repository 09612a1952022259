"""Two cards of one person made one, and made two again at any later time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Client, Merge
from frontdesk.db.queries import belongings, cards, journal
from frontdesk.db.queries import clients as client_queries
from frontdesk.db.queries import merging as queries
from frontdesk.domain import merging
from frontdesk.domain.errors import ChangedMeanwhile, Erased, NotFound, OtherForm, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.merging import Matters, MergePreview, MergeRow, Patch, Take, Values
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import merge_values
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Merging:
    """The right is that of editing cards: a merge is asked about first, and can be undone for ever after."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def preview(self, kept_id: int, gone_id: int) -> MergePreview:
        """Both cards field by field. Raises NotFound, and WrongState when they cannot be merged."""
        with self._database.read() as session:
            kept, gone = _pair(_found(session, kept_id, gone_id), kept_id, gone_id)
            return MergePreview(
                kept_id=kept_id,
                gone_id=gone_id,
                kept_name=client_queries.name(session, kept_id),
                gone_name=client_queries.name(session, gone_id),
                versions=(kept.version, gone.version),
                fields=merge_values.pairs(session, kept, gone),
                kept_has=_matters(session, kept_id),
                gone_has=_matters(session, gone_id),
            )

    def merge(
        self,
        desk: Desk,
        kept_id: int,
        gone_id: int,
        choices: Mapping[str, Take],
        versions: tuple[int, int] | None = None,
    ) -> int:
        """The id of the merge. Raises NotFound, WrongState, and ChangedMeanwhile when a card was saved since
        the preview whose `versions` are given.
        """
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            found = queries.locked(session, (kept_id, gone_id))
            kept, gone = _pair(found, kept_id, gone_id)
            if versions is not None and versions != (kept.version, gone.version):
                raise ChangedMeanwhile(cards.card(session, kept_id, self._today()), ())
            before = merge_values.of(session, kept)
            after = merging.merged(before, merge_values.of(session, gone), choices)
            was, written = merging.changed(before, after)
            shown = merge_values.shown_changes(session, kept, after, written)
            merge_values.write(session, kept, after, written, self._today())
            gone.merged_into = kept_id
            moved = _move(session, kept_id, gone_id)
            merge = Merge(
                kept_id=kept_id, gone_id=gone_id, at=self._clock(), staff_id=desk.staff_id,
                before=_json(was), after=_json(written), moved=_json(moved),
            )  # fmt: skip
            session.add(merge)
            session.flush()
            data = {
                "merge": merge.id,
                "gone": gone_id,
                "name": client_queries.name(session, gone_id),
                **shown,
            }
            self._record(session, desk, [EventDraft(EventKind.CLIENT_MERGED, client_id=kept_id, data=data)])
            return merge.id

    def undo(self, desk: Desk, merge_id: int) -> MergeRow:
        """Both cards as they were, and what came since stays where it came to. Raises NotFound, WrongState."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            merge = session.get(Merge, merge_id)
            if merge is None:
                raise NotFound("merge", merge_id)
            chain, found = _locked_chain(session, merge)
            session.refresh(merge)
            if merge.undone_at is not None:
                raise WrongState("merge", "undone")
            if any(client.erased_on for client in found.values()):
                raise Erased  # what a merge remembers must not bring it back
            kept, gone = found[merge.kept_id], found[merge.gone_id]
            self._give_back(session, merge, chain)
            gone.merged_into = None
            self._take_values_back(session, merge, kept)
            merge.undone_at, merge.undone_by = self._clock(), desk.staff_id
            session.flush()
            row = _row(session, merge)
            self._record(session, desk, _parted(session, merge))
            return row

    def of_card(self, client_id: int) -> tuple[MergeRow, ...]:
        """The merges that made the card what it is and can be undone, newest first."""
        with self._database.read() as session:
            ids = queries.family(session, queries.living(session, client_id))
            return tuple(
                MergeRow(line.id, line.kept_id, line.gone_id, line.gone_name, line.at, line.who)
                for line in queries.standing_rows(session, ids)
            )

    def living(self, client_id: int) -> int:
        """The card that `client_id` lives on in."""
        with self._database.read() as session:
            return queries.living(session, client_id)

    def _give_back(self, session: Session, merge: Merge, chain: list[int]) -> None:
        """What the merge moved and still stands where its card lives now; later merges carry it no more."""
        root, moved = chain[-1], json.loads(merge.moved)
        for name, ids in moved.items():
            for row in belongings.matters_by_id(session, name, ids):
                owner = belongings.owner_of(name, row)
                if owner is not None and queries.living(session, owner) == root:
                    belongings.give(name, row, merge.gone_id)
        for id in chain[:-1]:
            carrying = queries.carried_on(session, id)
            if carrying is not None:
                others = json.loads(carrying.moved)
                kept = {n: [i for i in others[n] if i not in moved.get(n, ())] for n in others}
                carrying.moved = _json(kept)

    def _take_values_back(self, session: Session, merge: Merge, kept: Client) -> None:
        patch = _patch(merge)
        extra = merging.added(patch)
        later = [m for m in queries.standing(session, kept.id) if m.id > merge.id]
        self._rewrite(session, kept, later, lambda patches, now: merging.take_back(patch, patches, now))
        card = kept
        while extra and (carrying := queries.carried_on(session, card.id)) is not None:
            card = session.get_one(Client, carrying.kept_id)
            extra = self._drop(session, card, carrying, extra)

    def _drop(self, session: Session, card: Client, carrying: Merge, extra: Values) -> Values:
        """Take out of the card further on what it had only through the merge that is undone."""
        later = [m for m in queries.standing(session, card.id) if m.id > carrying.id]
        left: Values = {}

        def change(patches: list[Patch], now: Values) -> None:
            left.update(merging.drop(extra, patches[0], patches[1:], now))

        self._rewrite(session, card, [carrying, *later], change)
        return left

    def _rewrite(self, session: Session, card: Client, merges: list[Merge], change: Any) -> None:
        """Have `change` alter what the merges remember and what the card holds, and keep both."""
        patches = [_patch(merge) for merge in merges]
        before = merge_values.of(session, card)
        now = dict(before)
        change(patches, now)
        _, written = merging.changed(before, now)
        merge_values.write(session, card, now, written, self._today())
        for merge, patch in zip(merges, patches, strict=True):
            merge.before, merge.after = _json(patch.before), _json(patch.after)

    def _today(self) -> date:
        return self._facts.day(self._clock())

    def _record(self, session: Session, desk: Desk, events: list[EventDraft]) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), events)


def _pair(found: Mapping[int, Client], kept_id: int, gone_id: int) -> tuple[Client, Client]:
    """The two cards; raises when they are not there, not of one form, or not both alive."""
    for id in (kept_id, gone_id):
        if id not in found:
            raise NotFound("client", id)
    kept, gone = found[kept_id], found[gone_id]
    if kept_id == gone_id:
        raise WrongState("client", "the same")
    if kept.form != gone.form:
        raise OtherForm
    for client in (kept, gone):
        if client.erased_on is not None:
            raise Erased
        if client.merged_into is not None:
            raise WrongState("client", "merged")
    return kept, gone


def _found(session: Session, *ids: int) -> dict[int, Client]:
    return {id: client for id in ids if (client := session.get(Client, id)) is not None}


def _chain(session: Session, id: int) -> Iterator[int]:
    """The card, the one it was merged into, and so on to the one that lives."""
    onward: int | None = id
    while onward is not None:
        yield onward
        onward = session.get_one(Client, onward).merged_into


def _locked_chain(session: Session, merge: Merge) -> tuple[list[int], dict[int, Client]]:
    """The kept card and those it went on into, locked; read again when another desk merged meanwhile."""
    chain: list[int] = []
    found: dict[int, Client] = {}
    while (now := list(_chain(session, merge.kept_id))) != chain:
        chain = now
        found = queries.locked(session, (merge.gone_id, *chain))
    return chain, found


def _move(session: Session, kept_id: int, gone_id: int) -> dict[str, list[int]]:
    """Everything of the gone card goes to the kept one; what they were to each other stays as it is."""
    moved: dict[str, list[int]] = {}
    for name, rows in belongings.matters_of(session, gone_id).items():
        others = {"represented": "representing", "representing": "represented"}
        other = others.get(name)
        going = [row for row in rows if other is None or belongings.owner_of(other, row) != kept_id]
        for row in going:
            belongings.give(name, row, kept_id)
        moved[name] = [row.id for row in going]
    return moved


def _matters(session: Session, id: int) -> Matters:
    have = belongings.counts(session, id)
    known = {name: have.pop(name) for name in ("tickets", "visits", "claims")}
    return Matters(**known, others=sum(have.values()))


def _patch(merge: Merge) -> Patch:
    return Patch(merge.id, json.loads(merge.before), json.loads(merge.after))


def _row(session: Session, merge: Merge) -> MergeRow:
    return MergeRow(
        merge.id, merge.kept_id, merge.gone_id, client_queries.name(session, merge.gone_id), merge.at, ""
    )


def _parted(session: Session, merge: Merge) -> list[EventDraft]:
    """Both cards tell of it: the one that was gone has no other line about the time in between."""
    return [
        EventDraft(
            EventKind.CLIENT_PARTED,
            client_id=mine,
            data={"merge": merge.id, "other": other, "name": client_queries.name(session, other)},
        )
        for mine, other in ((merge.kept_id, merge.gone_id), (merge.gone_id, merge.kept_id))
    ]


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(dict(values), ensure_ascii=False)
