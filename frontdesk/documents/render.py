"""Any paper: its template, its facts, and a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from frontdesk.documents import page, template
from frontdesk.documents.page import Sheet
from frontdesk.documents.story import NO_PICTURES, Pictures, Story
from frontdesk.domain.papers.kinds import OF_SECTIONS, PaperKind
from frontdesk.domain.papers.marks import Mark

FOLDER = "papers"
Layout = Callable[[template.PaperTemplate, Any, Pictures], tuple[Sheet, list[Flowable]]]


def render(
    kind: PaperKind,
    paper: Any,
    resources: Path,
    *,
    edition: int | None = None,
    mark: Mark | None = None,
    own: str | None = None,
    pictures: Pictures = NO_PICTURES,
) -> bytes:
    """A PDF; the same facts, edition and mark give the same bytes. `edition`: the paper's own, else the one in use.
    `own` is the text of an edition of the office, which numbers it.

    Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit).
    """
    with page.drawing:
        page.prepare(resources)
        wanted = edition if edition is not None else getattr(paper, "edition", None)
        if own is not None:
            words = template.of_text(own, wanted or 0)
        else:
            words = template.find(resources / FOLDER, kind.value, wanted)
        return drawn(kind, words, paper, pictures, mark)


def drawn(
    kind: PaperKind,
    words: template.PaperTemplate,
    paper: Any,
    pictures: Pictures = NO_PICTURES,
    mark: Mark | None = None,
) -> bytes:
    """Hold `page.drawing` meanwhile. Raises PaperTrouble."""
    sheet, story = _layout(kind)(words, paper, pictures)
    sheet = replace(sheet, mark=mark) if mark else sheet
    return page.roll(sheet, story) if sheet.roll else page.build(sheet, story)


def sheet_of(words: template.PaperTemplate, paper: Any) -> Sheet:
    head = words.fill(paper)
    return Sheet(
        title=head["title"],
        author=head["author"],
        day=getattr(paper, "date", None) or paper.day,
        kept_long=bool(head.get("kept_long")),
        mark=Mark(word=head.get("project", "")),
        landscape=bool(head.get("landscape")),
        roll=float(head.get("roll", 0)),
    )


def of_blocks(words: template.PaperTemplate, paper: Any, pictures: Pictures) -> tuple[Sheet, list[Flowable]]:
    """The sheet and its flowables. Hold `page.drawing` meanwhile."""
    sheet = sheet_of(words, paper)
    return sheet, Story(sheet.width, pictures).of(words.blocks(paper))


def _layout(kind: PaperKind) -> Layout:
    """Blocks, but for sheets of many sections and strips of days; what those lean on is read with them."""
    if kind is PaperKind.DEADLINE:
        from frontdesk.documents import deadline

        return lambda words, paper, _: deadline.story(words, paper)
    if kind in OF_SECTIONS:
        from frontdesk.documents import sheets

        return lambda words, paper, _: sheets.story(words, paper)
    return of_blocks
