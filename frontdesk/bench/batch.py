"""P10: a batch of acts of the register as one file, beside as many pages and again as many set by bare reportlab."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from frontdesk.bench.stores import Store, Stores
from frontdesk.bench.timing import Figure, figure, in_turns, resident
from frontdesk.domain.acts import ActKind
from frontdesk.domain.papers.demo_of_acts import ACT
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.services import issuing

ACTS, PAGES = 500, 1000
ROUNDS, FEW = 3, 10  # a tenth of the batch is what all of it is held against
LINES, LEADING, TEXT = 46, 16, "as many letters as a line of an act has, set in a font of the reader"


def acts(stores: Stores) -> Iterator[Figure]:
    store = stores.store
    ids = _issued(store)
    held: list[float] = []

    def told(count: int) -> bool:
        if count in (ACTS // FEW, ACTS):
            held.append(resident() or 0)
        return True

    path = store.home.path / "acts.pdf"
    ours, bare = in_turns(
        ROUNDS, lambda _: store.office.acts.batch(ids, path, told), lambda _: _bare(), warm=1
    )
    path.unlink()
    what = f"{ACTS} acts of the register into one file; beside {PAGES} pages of bare reportlab in one file"
    yield figure("P10", what, store.size, ours, bare)
    if held[0]:
        what = f"memory with the last of {ACTS} acts in the file; beside that with a tenth of them"
        yield figure("P10.memory", what, store.size, held[1:2], held[:1], "MB")  # of the first file


def _issued(store: Store) -> tuple[int, ...]:
    """Through the door of every paper, in one transaction."""
    office, desk, now, claim = store.office, store.desk, store.office.clock(), str(time.time_ns())
    about = issuing.About("")
    with store.database.write() as session:
        return tuple(
            issuing.issue(
                session, desk, office.facts, now, ActKind.RECEIPT, PaperKind.CLAIM,
                lambda number: replace(ACT, number=number, claim_number=claim), about,
            ).id
            for _ in range(ACTS)
        )  # fmt: skip


def _bare() -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=1, invariant=1)
    for page in range(PAGES):
        for line in range(LINES):
            canvas.drawString(60, A4[1] - 60 - line * LEADING, f"{page} {TEXT}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()
