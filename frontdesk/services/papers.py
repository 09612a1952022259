"""The door to `documents`. reportlab is imported when the first paper is made, not when the desk starts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark


def render(
    kind: PaperKind, paper: Any, resources: Path, *, edition: int | None = None, mark: Mark | None = None
) -> bytes:
    """A PDF of any paper. Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit)."""
    from frontdesk.documents.render import render as rendered

    return rendered(kind, paper, resources, edition=edition, mark=mark)


def merge(made: Iterable[bytes], told: Callable[[], bool] = lambda: True) -> bytes | None:
    """One PDF of many, in their order; None when `told`, asked after each, says that nobody waits any longer."""
    from frontdesk.documents.merging import merge as merged

    return merged(made, told)


def sheet(body: bytes) -> bytes | None:
    """A file as sheets that `merge` takes; None for what is neither a PDF nor a picture."""
    from frontdesk.documents.merging import sheet as made

    return made(body)


def edition(kind: PaperKind, resources: Path) -> int:
    """Of the template now in force."""
    from frontdesk.documents.render import edition_of

    return edition_of(kind, resources)


def table(form: str, heads: Sequence[str], cells: Sequence[Sequence[str]]) -> bytes:
    """Lines of words as `xlsx` or `csv`."""
    from frontdesk.documents import tables

    return tables.xlsx(heads, cells) if form == "xlsx" else tables.csv(heads, cells)
