"""Two cards made one, field by field, and how that is taken back at any later time.

Values here are as `card_data.to_data` gives them to JSON: text, and lists of mappings for what may be several.
A merge remembers only the fields that it changed on the kept card; the other card keeps its own values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from frontdesk.domain.events import EventKind
from frontdesk.domain.names import sex_of
from frontdesk.domain.search_terms import normal

Values = dict[str, Any]
NAME = ("surname", "given", "patronymic")
SCALARS = ("title", *NAME, "born", "snils", "language", "segment", "is_key", "note")
LISTS: Mapping[str, tuple[str, ...]] = {  # what makes two items of a list one
    "phones": ("number",),
    "contacts": ("way", "value"),
    "addresses": ("text",),
    "documents": ("kind", "series", "number"),
    "benefits": ("category", "since"),
    "own": ("field_id",),
}
FIELDS = (*SCALARS[:6], *LISTS, *SCALARS[6:])


class Take(StrEnum):
    """Whose value the kept card has afterwards."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value came from: the last event that wrote it, or only the day on which the card began."""

    since: date
    at: datetime | None = None
    who: str = ""
    how: EventKind | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """One value as the screen may show it: numbers masked; `kind` is a member that has words, if any."""

    text: str
    kind: StrEnum | None = None


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field that at least one of the two cards says, with what is proposed."""

    name: str
    kept: tuple[Shown, ...]
    gone: tuple[Shown, ...]
    kept_origin: Origin | None
    gone_origin: Origin | None
    take: Take
    is_same: bool
    may_take_both: bool
    title: str = ""  # the name of a field of the office's own


@dataclass(frozen=True, slots=True)
class Matters:
    """How much of each kind belongs to a card."""

    tickets: int = 0
    visits: int = 0
    claims: int = 0
    others: int = 0


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Both cards side by side. `versions` go back with the choices, so that neither changed meanwhile."""

    kept_id: int
    gone_id: int
    kept_name: str
    gone_name: str
    versions: tuple[int, int]
    fields: tuple[FieldPair, ...]
    kept_has: Matters
    gone_has: Matters


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that can be undone."""

    id: int
    kept_id: int
    gone_id: int
    gone_name: str
    at: datetime
    who: str


@dataclass(slots=True)
class Patch:
    """What one merge changed on the card that it kept: field → value."""

    id: int
    before: Values = field(default_factory=dict)
    after: Values = field(default_factory=dict)


# Choosing


def proposal(name: str, kept: Any, gone: Any) -> Take:
    """Nothing known is lost: what may be several is joined, a gap is filled, an initial gives way to a name."""
    if name in LISTS:
        return Take.BOTH if gone and kept else (Take.GONE if gone else Take.KEPT)
    if name == "note" and kept and gone and kept != gone:
        return Take.BOTH
    if not kept and gone:
        return Take.GONE
    if name in NAME and _is_initial(kept, gone):
        return Take.GONE
    return Take.KEPT


def _is_initial(short: str, long: str) -> bool:
    letters = normal(short).rstrip(".")
    return len(letters) == 1 and len(normal(long)) > 2 and normal(long).startswith(letters)


def is_same(name: str, kept: Any, gone: Any) -> bool:
    if name in LISTS:
        return _identities(name, kept) == _identities(name, gone)
    if isinstance(kept, str) and isinstance(gone, str):
        return normal(kept) == normal(gone)
    return bool(kept == gone)


def taken(name: str, take: Take, kept: Any, gone: Any) -> Any:
    """The value of one field after the choice."""
    if take is not Take.BOTH:
        return gone if take is Take.GONE else kept
    if name in LISTS:
        return _joined(name, kept, gone)
    return "\n".join(dict.fromkeys(filter(None, (kept, gone))))


def _joined(name: str, kept: list[Values], gone: list[Values]) -> list[Values]:
    """The kept card's items first; of the other's those that say something new, and not as preferred."""
    known = _identities(name, kept)
    has_preferred = any(item.get("is_preferred") for item in kept)
    new = [item for item in gone if _identity(name, item) not in known]
    if has_preferred:
        new = [{key: value for key, value in item.items() if key != "is_preferred"} for item in new]
    return [*kept, *new]


def _identity(name: str, item: Values) -> tuple[Any, ...]:
    return tuple(normal(v) if isinstance(v, str) else v for v in (item.get(key, "") for key in LISTS[name]))


def _identities(name: str, items: Iterable[Values]) -> set[tuple[Any, ...]]:
    return {_identity(name, item) for item in items}


def merged(kept: Values, gone: Values, choices: Mapping[str, Take]) -> Values:
    """All values of the kept card after the merge; a field that nobody chose about is taken as proposed."""
    after = {
        name: taken(name, choices.get(name, proposal(name, kept[name], gone[name])), kept[name], gone[name])
        for name in FIELDS
    }
    return after | _following(kept, gone, after)


def _following(kept: Values, gone: Values, after: Values) -> Values:
    named, since = [after[name] for name in NAME], min(kept["since"], gone["since"])
    for side in (kept, gone):
        if [side[name] for name in NAME] == named:
            return {"sex": side["sex"], "case_forms": side["case_forms"], "since": since}
    sex = sex_of(*named)
    return {"sex": sex.value if sex else kept["sex"] or gone["sex"], "case_forms": [], "since": since}


def changed(before: Values, after: Values) -> tuple[Values, Values]:
    """What a merge has to remember: the fields that differ, as they were and as they are."""
    names = [name for name in after if before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}


# Undoing


def take_back(patch: Patch, later: Iterable[Patch], now: Values) -> None:
    """Undo `patch` in `now`, the card's values, and in the `later` merges of the card that still stand.

    A field goes back where it still holds what the merge wrote; a later merge that began from what this one
    wrote begins from what was before it. Then undoing all of them, in any order, gives back the original.
    """
    later = list(later)
    for name, before in patch.before.items():
        after, touching = patch.after[name], [other for other in later if name in other.before]
        if name in LISTS:
            now[name] = _without(now[name], before, after)
            for other in touching:
                other.before[name] = _without(other.before[name], before, after)
                other.after[name] = _without(other.after[name], before, after)
        elif touching:
            if touching[0].before[name] == after:
                touching[0].before[name] = before
        elif now[name] == after:
            now[name] = before


def _without(items: list[Values], before: list[Values], after: list[Values]) -> list[Values]:
    """`items` as if what turned `before` into `after` had not been."""
    if items == after:
        return list(before)
    left = [item for item in items if item in before or item not in after]
    return [*(item for item in before if item not in after and item not in left), *left]


def added(patch: Patch) -> Values:
    """What a merge put into the lists of the card: a merge of that card in its turn carried it on."""
    lists = {name: patch.after[name] for name in LISTS if name in patch.after}
    return {name: [i for i in after if i not in patch.before[name]] for name, after in lists.items()}


def drop(extra: Values, carrying: Patch, later: Iterable[Patch], now: Values) -> Values:
    """Take out of a card what the merge `carrying` brought only because its card had it by another merge.

    Answers with what was taken out, for the card that this one was merged into.
    """
    gone: Values = {}
    for name, items in extra.items():
        if name not in carrying.after:
            continue
        known = _identities(name, carrying.before[name])
        ours = [i for i in items if _identity(name, i) not in known]
        identities = _identities(name, ours) & _identities(name, carrying.after[name])
        gone[name] = [item for item in ours if _identity(name, item) in identities]
        for holder in (now, carrying.after, *(v for p in later for v in (p.before, p.after))):
            if name in holder:
                holder[name] = [item for item in holder[name] if _identity(name, item) not in identities]
    return {name: items for name, items in gone.items() if items}
