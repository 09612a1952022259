"""Where in the console one is: a value, so that back, forward and links need no machinery."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A page, what is open on it, and which of its tabs is in front."""

    page: str
    id: int | None = None
    tab: str = ""


class History:
    """Places visited, as in a browser: going somewhere new forgets what was ahead."""

    def __init__(self, limit: int = 50) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._limit = limit

    @property
    def current(self) -> Place | None:
        return self._places[self._at] if self._places else None

    def visit(self, place: Place) -> None:
        if place == self.current:
            return
        self._places = [*self._places[: self._at + 1], place][-self._limit :]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        return self._step(-1)

    def forward(self) -> Place | None:
        return self._step(1)

    def _step(self, by: int) -> Place | None:
        if not 0 <= self._at + by < len(self._places):
            return None
        self._at += by
        return self._places[self._at]
