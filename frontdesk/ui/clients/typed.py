"""What was typed into a card beyond what is stored: kept by field, so that two editors can be joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from frontdesk.domain import identifiers, names
from frontdesk.domain.card_data import differing, from_data, to_data
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.clients import ClientDraft

EDITOR_LIMIT = 60  # characters of a draft's key in the store


def editor_of(client_id: int | None, tab: str) -> str:
    """Under which name a draft is kept; a new card that began with a phone has its own."""
    return f"client/{client_id if client_id is not None else tab}"[:EDITOR_LIMIT]


def prefilled(tab: str) -> ClientDraft:
    """The new card that a search ended in: `new:+79000001427` or `new:Соколова Елена`."""
    text = tab.partition(":")[2].strip()
    if not text:
        return ClientDraft()
    if any(c.isdigit() for c in text):
        number = identifiers.phone(text)
        return ClientDraft(phones=(PhoneDraft(identifiers.show_phone(number) if number else text),))
    surname, given, patronymic = names.split(text.title() if text.islower() else text)
    return ClientDraft(surname, given, patronymic)


@dataclass(frozen=True)
class Joined:
    """Their card with my words upon it; `clashes` are fields that both have changed."""

    draft: ClientDraft
    clashes: tuple[str, ...]
    theirs: tuple[str, ...]  # fields that they changed and I did not


def join(base: ClientDraft, theirs: ClientDraft, mine: ClientDraft) -> Joined:
    """Nothing of mine is lost, and of theirs only what I decide about afterwards."""
    my_fields, their_fields = differing(base, mine), differing(base, theirs)
    both = tuple(n for n in my_fields if n in their_fields and getattr(mine, n) != getattr(theirs, n))
    draft = replace(theirs, **{name: getattr(mine, name) for name in my_fields})
    return Joined(draft, both, tuple(name for name in their_fields if name not in my_fields))


def to_body(version: int, base: ClientDraft, mine: ClientDraft) -> dict[str, Any]:
    """A draft as it is journaled: what differs, what it differed from, and in which edition."""
    changed = differing(base, mine)
    return {
        "version": version,
        "typed": to_data(mine, changed),
        "base": to_data(base, changed),
    }


def from_body(body: Mapping[str, Any], stored: ClientDraft) -> tuple[ClientDraft, ClientDraft]:
    """(what it was based on, what was typed), over the card as it now stands."""
    base = replace(stored, **from_data(body.get("base", {})))
    return base, replace(base, **from_data(body.get("typed", {})))
