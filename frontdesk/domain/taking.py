"""A ticket that was handed out to whoever asked for the next one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """`before` is the status it had, `from_id` the absent person whose deputy took it; `lines` are those of the
    journal that tell of the taking, oldest first.
    """

    ticket_id: int
    before: str
    lines: tuple[int, ...]
    from_id: int | None = None
