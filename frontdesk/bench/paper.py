"""P9: an act on a claim, beside the same flowables set by bare platypus."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate

from frontdesk import home as homes
from frontdesk.bench.timing import Figure, figure, in_turns
from frontdesk.documents import page, template
from frontdesk.documents.page import BOTTOM, RIGHT, TOP, Sheet
from frontdesk.documents.render import FOLDER
from frontdesk.documents.story import Story
from frontdesk.domain.papers.demo_of_acts import ACT
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.services import papers

if TYPE_CHECKING:  # the first act of a process is measured with what it imports
    from frontdesk.bench.stores import Stores

ACTS = 60
FIRST = 5


def acts(stores: Stores) -> Iterator[Figure]:
    ours, bare = in_turns(ACTS, lambda _: ours_act(), lambda _: bare_act())
    yield figure("P9", "an act, warm; beside the same flowables in bare platypus", stores.clients, ours, bare)
    ours, bare = [], []
    for _ in range(FIRST):
        ours.append(_first("ours_act"))
        bare.append(_first("bare_act"))
    yield figure(
        "P9.first",
        "the first act of a process; beside the first in bare platypus",
        stores.clients,
        ours,
        bare,
    )


def ours_act() -> bytes:
    return papers.render(PaperKind.CLAIM, ACT, homes.resources())


def bare_act() -> bytes:
    """No page frame, no metadata, no mark of a project; the texts are filled in already."""
    with page.drawing:
        page.prepare(homes.resources())
        sheet = Sheet(title="", author="", day=ACT.date, kept_long=True)
        flowables = Story(sheet.width).of(_filled())
        out = BytesIO()
        SimpleDocTemplate(
            out, pagesize=A4, leftMargin=sheet.left, rightMargin=RIGHT, topMargin=TOP, bottomMargin=BOTTOM,
            pageCompression=1, invariant=1,
        ).build(flowables)  # fmt: skip
        return out.getvalue()


_words: list[dict[str, Any]] = []


def _filled() -> list[dict[str, Any]]:
    if not _words:
        _words.extend(template.find(homes.resources() / FOLDER, "claim", ACT.edition).blocks(ACT))
    return _words


def _first(name: str) -> float:
    """In a process of its own, its imports included, its start not."""
    code = "import time; began = time.monotonic(); from frontdesk.bench import paper; " + (
        f"paper.{name}(); print((time.monotonic() - began) * 1000)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(told.stdout)
