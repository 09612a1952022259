"""A card's values for a merge: read whole, written back, and shown with their numbers masked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Client
from frontdesk.db.queries import cards
from frontdesk.db.queries import merging as queries
from frontdesk.domain import identifiers, identity, merging
from frontdesk.domain.card_data import FIELDS, field_data, from_data, to_data
from frontdesk.domain.card_parts import (
    AddressDraft,
    Benefit,
    BenefitDraft,
    ContactDraft,
    DocumentDraft,
    PhoneDraft,
)
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.events import EventKind
from frontdesk.domain.merging import FieldPair, Origin, Shown, Values


def of(session: Session, client: Client) -> Values:
    """Every value as JSON keeps it, numbers in full: never for a screen."""
    values = to_data(cards.whole(session, client))
    values["documents"] = [{k: v for k, v in item.items() if k != "id"} for item in values["documents"]]
    values["own"] = [{"field_id": id, "value": value} for id, value in values["own"]]
    plain: Values = json.loads(json.dumps(values))
    return plain | {"since": client.since.isoformat()}


def write(session: Session, client: Client, now: Values, names: Iterable[str], today: date) -> None:
    """Put the named values into the card; a document that stays keeps its id."""
    changed = set(names)
    if not changed:
        return
    stored = cards.whole(session, client)
    draft = _draft(now, stored)
    client.since = date.fromisoformat(now["since"])
    cards.write(session, client, draft, changed & set(FIELDS), today)
    session.flush()


def _draft(values: Values, stored: ClientDraft) -> ClientDraft:
    data = {name: value for name, value in values.items() if name in FIELDS}
    data["own"] = [(item["field_id"], item["value"]) for item in data["own"]]
    draft = replace(stored, **from_data(data))
    ids = {replace(document, id=None): document.id for document in stored.documents}
    return replace(draft, documents=tuple(replace(d, id=ids.pop(d, None)) for d in draft.documents))


# Shown


def pairs(session: Session, kept: Client, gone: Client) -> tuple[FieldPair, ...]:
    """Every field that at least one of the cards says."""
    mine, theirs = of(session, kept), of(session, gone)
    shown = (cards.whole(session, kept), cards.whole(session, gone))
    origins = (_origins(session, kept), _origins(session, gone))
    found = []
    for name in merging.FIELDS:
        one, other = mine[name], theirs[name]
        if not (one or other) or (name == "language" and one == other):
            continue
        found.append(
            FieldPair(
                name=name,
                kept=_shown(session, shown[0], name),
                gone=_shown(session, shown[1], name),
                kept_origin=origins[0].get(name, origins[0][""]) if one else None,
                gone_origin=origins[1].get(name, origins[1][""]) if other else None,
                take=merging.proposal(name, one, other),
                is_same=merging.is_same(name, one, other),
                may_take_both=bool(one and other) and (name in merging.LISTS or name == "note"),
            )
        )
    return tuple(found)


def shown_changes(session: Session, client: Client, after: Values, written: Values) -> Mapping[str, Any]:
    """field → [old, new] for the journal, in the form of every change of a card, numbers masked."""
    stored = cards.whole(session, client)
    old, new = _masked(stored), _masked(_draft(after, stored))
    names = [name for name in written if name in merging.FIELDS]
    return {name: [field_data(getattr(old, name)), field_data(getattr(new, name))] for name in names}


def _masked(draft: ClientDraft) -> ClientDraft:
    documents = tuple(cards.masked(document) for document in draft.documents)
    return replace(draft, snils=identifiers.mask_snils(draft.snils), documents=documents)


def _shown(session: Session, draft: ClientDraft, name: str) -> tuple[Shown, ...]:
    value = getattr(draft, name)
    if name == "own":
        names = queries.own_field_names(session)
        return tuple(Shown(f"{names.get(id, '')}: {text}") for id, text in value)
    if isinstance(value, tuple):
        return tuple(map(_part, value))
    if name == "snils":
        return (Shown(identifiers.mask_snils(value)),) if value else ()
    if name == "is_key":
        return (Shown(name),) if value else ()
    return (Shown(str(value)),) if value else ()


def _part(part: PhoneDraft | ContactDraft | AddressDraft | DocumentDraft | BenefitDraft) -> Shown:
    if isinstance(part, PhoneDraft):
        return Shown(identifiers.show_phone(part.number), part.kind)
    if isinstance(part, ContactDraft):
        return Shown(part.value, part.way)
    if isinstance(part, AddressDraft):
        return Shown(part.text, part.kind)
    if isinstance(part, DocumentDraft):
        return Shown(identity.mask(part.kind, identity.Number(part.series, part.number)), part.kind)
    return Shown(" – ".join(filter(None, (part.since, part.until))), Benefit(part.category))


def _origins(session: Session, client: Client) -> dict[str, Origin]:
    """field → where its value came from; under the empty name, where the card did."""
    found: dict[str, Origin] = {}
    first = Origin(client.since)
    standing = {merge.id for merge in queries.standing(session, client.id)}
    for at, who, kind, data in queries.writings(session, client.id):
        if kind == EventKind.CLIENT_MERGED and json.loads(data)["merge"] not in standing:
            continue  # undone: its values are gone again
        origin = Origin(client.since, at, who, EventKind(kind))
        if kind == EventKind.CLIENT_CREATED:
            first = origin
        for name in json.loads(data):
            found.setdefault(name, origin)
    return found | {"": first}
