"""Which of the cards that share a key are worth comparing in full: most namesakes are told apart at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from frontdesk.domain.likeness import Agreement, birth_dates, within_one

SHARED = 40  # a number that more cards than these have is an office's, not a person's
UNDATED = 10  # namesakes of whom some have no birth date: more than these say nothing
CROWD = 300  # more people of one day and initial than these are parted by surname as well

Pair = tuple[int, int]


def of_number(ids: Sequence[int]) -> Iterator[Pair]:
    """Cards with one phone, СНИЛС, document or e-mail."""
    if len(ids) <= SHARED:
        yield from _pairs(ids)


def of_name(people: Sequence[tuple[int, date | None]]) -> Iterator[Pair]:
    """Namesakes whose birth dates are the same or one slip apart, and the few of whom one has none.

    Two such dates share two of day, month and year, or have day and month exchanged.
    """
    if len(people) < 2:
        return
    alike: dict[tuple[str, int, int], list[tuple[int, date]]] = defaultdict(list)
    dated = [(id, born) for id, born in people if born is not None]
    for id, born in dated:
        for key in (
            ("day", born.year, born.month), ("month", born.year, born.day), ("year", born.month, born.day),
            ("swapped", born.year, min(born.month, born.day) * 100 + max(born.month, born.day)),
        ):  # fmt: skip
            alike[key].append((id, born))
    found = {
        _ordered(one, other)
        for group in alike.values()
        for (one, born), (other, theirs) in combinations(group, 2)
        if birth_dates(born, theirs)[0] is not Agreement.DIFFERS
    }
    undated = [id for id, born in people if born is None]
    if undated and len(people) <= UNDATED:
        found |= {_ordered(id, other) for id in undated for other, _ in people if other != id}
    yield from sorted(found)


def of_birth(people: Sequence[tuple[int, str, str]]) -> Iterator[Pair]:
    """(id, surname first, given name first) of those born on one day: pairs whose names are a slip apart."""
    by_initial: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    exact: dict[tuple[str, str], list[int]] = defaultdict(list)
    for id, by_surname, by_given in people:
        surname, given = _first(by_surname), _first(by_given)
        if given:
            by_initial[given[0]].append((id, by_surname, by_given))
            exact[surname, given].append(id)
    for group in by_initial.values():
        for some in _parted(group) if len(group) > CROWD else (group,):
            for one, other in combinations(some, 2):
                if _alike(one, other):
                    yield _ordered(one[0], other[0])
    for (surname, given), ids in exact.items():
        if surname < given:
            yield from (_ordered(a, b) for a in ids for b in exact.get((given, surname), ()))


def _parted(group: Iterable[tuple[int, str, str]]) -> Iterable[list[tuple[int, str, str]]]:
    parts: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for person in group:
        parts[person[1][:1]].append(person)
    return parts.values()


def _alike(one: tuple[int, str, str], other: tuple[int, str, str]) -> bool:
    """The given name and either the surname or all but the surname; initials count."""
    mine, theirs = _first(one[2]), _first(other[2])
    if not (within_one(mine, theirs) or 1 in (len(mine.rstrip(".")), len(theirs.rstrip(".")))):
        return False
    surname, other_surname = _first(one[1]), _first(other[1])
    if within_one(surname, other_surname) or surname in other[1].split() or other_surname in one[1].split():
        return True
    rest, other_rest = one[1].partition(" ")[2], other[1].partition(" ")[2]
    return " " in rest and rest == other_rest


def _first(words: str) -> str:
    return words.partition(" ")[0]


def _pairs(ids: Iterable[int]) -> Iterator[Pair]:
    yield from combinations(sorted(set(ids)), 2)


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
