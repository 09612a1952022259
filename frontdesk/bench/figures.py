"""Which figures there are, and how a row of them is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from frontdesk.bench import batch, painting, paper, reading, scrolling, starting, taking, working, writing
from frontdesk.bench.stores import ENGINES, Stores
from frontdesk.bench.timing import Figure

# Writing comes last: what it leaves behind would stand in the queue of the others.
GROUPS: dict[str, Callable[[Stores], Iterator[Figure]]] = {
    "P1": starting.shell,
    "P2": starting.desk,
    "P3": reading.search,
    "P4": painting.search,
    "P5": painting.card,
    "P7": painting.queue,
    "P8": scrolling.wheel,
    "P9": paper.acts,
    "P6": writing.visits,
    "P10": batch.acts,
    "P12": working.memory,
    "P13": taking.taking,
    "P14": painting.others,
}


# The others are owed over the store that an office has by default.
ON_ANY_ENGINE = ("P3", "P4", "P5", "P7", "P14")


def measure(
    clients: int,
    tickets: int,
    only: Sequence[str] = (),
    engine: str = ENGINES[0],
    keep: Path | None = None,
) -> list[Figure]:
    """Every figure, or `only` those named, over made-up offices of that size. Minutes for a million."""
    wanted = [id for id in GROUPS if id in (only or GROUPS) and (engine == ENGINES[0] or id in ON_ANY_ENGINE)]
    with Stores(clients, tickets, engine, keep) as stores:
        return [row for id in wanted for row in GROUPS[id](stores)]


def line(figure: Figure) -> str:
    return (
        f"{figure['id']:<11} {figure['size']:>9,}  ours {figure['ours_p50']:>9.3f} (p95 {figure['ours_p95']:.3f}, "
        f"p99 {figure['ours_p99']:.3f}) {figure['unit']}, limit {figure['limit_p50']:.3f}, "
        f"×{figure['ratio']:.2f}  {figure['what']}"
    )
