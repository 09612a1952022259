"""Samples in milliseconds, taken in turns so that a slow minute of the machine falls on both sides."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

Deed = Callable[[], object]
Figure = dict[str, Any]


def took(deed: Deed) -> float:
    """Milliseconds of one call."""
    began = time.perf_counter_ns()
    deed()
    return (time.perf_counter_ns() - began) / 1e6


def in_turns(rounds: int, *deeds: Callable[[int], object], warm: int = 3) -> tuple[list[float], ...]:
    """Each deed `rounds` times, one after another; a deed is given the number of its round.

    The collector rests meanwhile: it would put its pauses on whichever side it happens to meet.
    """
    samples: tuple[list[float], ...] = tuple([] for _ in deeds)
    for place in range(-warm, 0):
        for deed in deeds:
            deed(place)
    gc.collect()
    gc.disable()
    try:
        for place in range(rounds):
            for deed, kept in zip(deeds, samples, strict=True):
                began = time.perf_counter_ns()
                deed(place)
                kept.append((time.perf_counter_ns() - began) / 1e6)
    finally:
        gc.enable()
    return samples


def resident() -> float | None:
    """Megabytes that this process holds in memory now, where the system tells."""
    told = Path("/proc/self/statm")
    if not told.exists():
        return None
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def figure(id: str, what: str, size: int, ours: list[float], limit: list[float], unit: str = "ms") -> Figure:
    """One row of the report. `ratio` is median to median."""
    cuts = quantiles(ours, n=100, method="inclusive") if len(ours) > 1 else ours * 99
    bare = median(limit)
    return {
        "id": id,
        "what": what,
        "size": size,
        "unit": unit,
        "ours_p50": round(median(ours), 3),
        "ours_p95": round(cuts[94], 3),
        "ours_p99": round(cuts[98], 3),
        "limit_p50": round(bare, 3),
        "ratio": round(median(ours) / bare, 2),
    }


@contextmanager
def on_one_core() -> Iterator[None]:
    """Children started inside share one core, as far as the system lets us choose."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
