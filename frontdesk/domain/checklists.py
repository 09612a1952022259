"""What papers an offering needs, and which of them were not brought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from frontdesk.domain.papers.filled import lines


@dataclass(frozen=True, slots=True)
class Checklist:
    """`refusal` is the act and point by which an incomplete set need not be taken; empty: it is taken, and the rest
    awaited. What other bodies hold is `asked` for by the office and never missing (ст. 7 ч. 1 п. 2 of 210-ФЗ).
    """

    brought: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    refusal: str = ""

    @classmethod
    def typed(cls, brought: str, asked: str, refusal: str) -> Checklist:
        return cls(lines(brought), lines(asked), refusal.strip())


def missing(known: Checklist, taken: Iterable[str], named: Sequence[str] | None = None) -> tuple[str, ...]:
    """What the applicant has to bring and did not. `named`: what was said to be missing before; a second time
    nothing may be missed that was not (ст. 7 ч. 1 п. 4 of 210-ФЗ).
    """
    there = {one for title in taken for one in _meant(known.brought, title)}
    before = None if named is None else {_plain(one) for one in named}
    return tuple(
        one for one in known.brought if one not in there and (before is None or _plain(one) in before)
    )


def held_elsewhere(known: Checklist, papers: Iterable[str]) -> tuple[str, ...]:
    """Of the papers those that the office asks other bodies for."""
    ours = {_plain(one) for one in known.asked}
    return tuple(one for one in papers if _plain(one) in ours)


def _meant(listed: Sequence[str], title: str) -> tuple[str, ...]:
    """Of the list by a title that a clerk has shortened; none where that would fit two of them."""
    short = _plain(title)
    exact = tuple(one for one in listed if _plain(one) == short)
    begun = tuple(one for one in listed if short and _plain(one).startswith(short))
    return exact or (begun if len(begun) == 1 else ())


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())
