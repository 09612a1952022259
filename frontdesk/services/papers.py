"""The door to `documents`. reportlab is imported when the first paper is made, not when the desk starts.

Whoever has an office gives its Facts: its own editions are in force there. A folder of resources is the program's
own papers, for who has no office (`frontdesk papers`, benches).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import ResourceMissing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.marks import Mark

if TYPE_CHECKING:  # a paper is drawn without a store
    from frontdesk.db.database import Database
    from frontdesk.domain.papers.editions import EditionRow
    from frontdesk.domain.papers.faults import Fault, Trial
    from frontdesk.services.clock import Clock
    from frontdesk.services.facts import Facts


def render(
    kind: PaperKind,
    paper: Any,
    source: Facts | Path,
    *,
    edition: int | None = None,
    mark: Mark | None = None,
) -> bytes:
    """A PDF of any paper. `edition`: the paper's own, else the one in force today.

    Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit).
    """
    from frontdesk.documents.render import render as rendered

    wanted = edition if edition is not None else getattr(paper, "edition", None)
    if isinstance(source, Path):
        return rendered(kind, paper, source, edition=wanted, mark=mark)
    known = source.own_papers
    number, body = known.words(kind, wanted)
    return rendered(
        kind, paper, source.resources, edition=number, mark=mark, own=body, pictures=known.pictures
    )


def merge(parts: Iterable[bytes]) -> bytes:
    """One PDF of many, in their order, whoever made them."""
    from frontdesk.documents.merging import merge as merged

    return merged(parts)


def bind(made: Iterable[bytes], into: Path | BinaryIO, told: Callable[[], bool] = lambda: True) -> bool:
    """One PDF of many papers of ours, in their order, with one of them in memory at a time. `told`, asked after each,
    says by False that nobody waits any longer: then there is no file at a path. Raises DiskFull, ReadOnly.
    """
    from frontdesk.documents import sheaf

    if isinstance(into, Path):
        return sheaf.write(made, into, told)
    return sheaf.bind(made, into, told)


def sheet(body: bytes) -> bytes | None:
    """A file as sheets that `merge` takes; None for what is neither a PDF nor a picture."""
    from frontdesk.documents.merging import sheet as made

    return made(body)


def table(
    form: str,
    heads: Sequence[str],
    cells: Sequence[Sequence[str]],
    title: str,
    day: date,
    resources: Path,
    facts: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Lines of words as `pdf`, `xlsx` or `csv`. `facts` stand above them on paper."""
    if form == "pdf":
        from frontdesk.documents import listing

        return listing.pdf(title, heads, cells, day, resources, facts)
    from frontdesk.documents import tables

    return tables.xlsx(heads, cells) if form == "xlsx" else tables.csv(heads, cells)


def edition(kind: PaperKind, source: Facts | Path) -> int:
    """Of the template in force today: the office's own, else the program's."""
    if isinstance(source, Path):
        return edition_of_text(standard(kind, source))
    return source.own_papers.words(kind, None)[0] or edition_of_text(standard(kind, source.resources))


def standard(kind: PaperKind, resources: Path) -> str:
    """The program's own template, as text. Raises ResourceMissing."""
    path = resources / "papers" / f"{kind.value}.toml"
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise ResourceMissing(path) from error


@lru_cache(maxsize=64)
def edition_of_text(text: str) -> int:
    return int(tomllib.loads(text)["edition"])


def typed(kind: PaperKind, text: str, paper: Any, facts: Facts) -> bytes:
    """A PDF of a template that is being typed, which `examine` has found nothing wrong with."""
    from frontdesk.documents import page, template
    from frontdesk.documents.render import drawn

    with page.drawing:
        page.prepare(facts.resources)
        words = template.PaperTemplate(tomllib.loads(text), 0)
        return drawn(kind, words, paper, facts.own_papers.pictures)


def examine(
    kind: PaperKind, text: str, trials: Sequence[tuple[Trial, Any]], facts: Facts, own: Sequence[str]
) -> tuple[Fault, ...]:
    """What is wrong with a template, by line; `own` are the names of the office's own fields of a card."""
    from frontdesk.documents import page
    from frontdesk.documents.examining import examine as examined

    page.prepare(facts.resources)
    known = facts.own_papers.pictures
    return examined(kind, text, standard(kind, facts.resources), trials, own, known)


def picture(body: bytes) -> bytes:
    """A picture as papers show it. Raises Invalid for what is none, or too large."""
    from frontdesk.documents.pictures import tidied

    return tidied(body)


@dataclass(frozen=True, slots=True)
class _Known:
    editions: tuple[EditionRow, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


class OwnPapers:
    """What the office has approved: read when the first paper is made, and again once any desk has approved more.

    Without a store there is nothing of its own.
    """

    def __init__(self, facts: Facts, store: tuple[Database, Clock] | None) -> None:
        self._facts, self._store = facts, store
        self._found: _Known | None = None
        if store is not None:
            store[0].announced.append(self._hear)

    @property
    def pictures(self) -> Mapping[str, bytes]:
        return self._known().pictures

    def words(self, kind: PaperKind, number: int | None) -> tuple[int | None, str | None]:
        """(number, TOML) of an edition, of the one in force when no number is given; no TOML where it is the
        program's own. An approved edition is never forgotten, so that it prints for ever.
        """
        from frontdesk.domain.papers.editions import in_force

        of_it = [row for row in self._known().editions if row.kind is kind]
        if number is not None:
            row = next((row for row in of_it if row.number == number), None)
        else:
            row = in_force(of_it, self._today()) if of_it else None
        if row is None:
            return number, None
        return (row.number, row.body) if row.body else (None, None)

    def _today(self) -> Any:
        assert self._store is not None
        return self._facts.day(self._store[1]())

    def _known(self) -> _Known:
        found = self._found
        if found is None:
            found = self._found = self._read()
        return found

    def _read(self) -> _Known:
        if self._store is None:
            return _Known()
        from frontdesk.db.queries import papers as queries

        with self._store[0].read() as session:
            return _Known(queries.approved(session), queries.pictures(session))

    def _hear(self, change: Change) -> None:
        if change.touches(Kind.PAPER):
            self._found = None
