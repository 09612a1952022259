"""Which team a new ticket goes to. Routing at registration is no escalation (requirements, R13)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from frontdesk.domain.errors import Problem, ProblemKind

BRANCH = " / "  # between the parts of a subject's path
SKILL_LIMIT = 40
SEGMENT_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Matter:
    """What routes look at. `path` is the subject's: «Выплата / Не поступила»."""

    kind: str
    subject_id: int
    channel: str
    offering_id: int | None = None
    segment: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """A line of the office's routing table; None fits any. `skill` is what the one who takes it must have.

    With a `depth` whatever begins with so many parts of the subject's `path` fits: a branch of the tree.
    """

    team_id: int
    skill: str = ""
    kind: str | None = None
    subject_id: int | None = None
    offering_id: int | None = None
    channel: str | None = None
    segment: str | None = None
    id: int = 0
    depth: int = 0
    path: str = ""

    @property
    def branch(self) -> str:
        """The beginning of the paths that fit; empty when it is one subject, or any."""
        return branch_of(self.path, self.depth) if self.depth else ""

    def fits(self, matter: Matter) -> bool:
        return not any(self.misses(matter))

    def misses(self, matter: Matter) -> Iterator[str]:
        """The names of the words of this line that do not fit."""
        asked = {
            "kind": (self.kind, matter.kind), "offering_id": (self.offering_id, matter.offering_id),
            "channel": (self.channel, matter.channel), "segment": (self.segment, matter.segment),
        }  # fmt: skip
        if not self._fits_subject(matter):
            yield "subject"
        yield from (name for name, (asks, has) in asked.items() if asks not in (None, has))

    def _fits_subject(self, matter: Matter) -> bool:
        if self.depth:
            return matter.path == self.branch or matter.path.startswith(self.branch + BRANCH)
        return self.subject_id in (None, matter.subject_id)


def branch_of(path: str, depth: int) -> str:
    return BRANCH.join(path.split(BRANCH)[:depth])


def branches(subjects: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    """(id of the first subject in it, how many parts of its path, the path of the branch), by their paths."""
    seen = set[str]()
    for id, path in sorted(subjects, key=lambda one: one[1]):
        for depth in range(1, path.count(BRANCH) + 1):
            branch = branch_of(path, depth)
            if branch not in seen:
                seen.add(branch)
                yield id, depth, branch


def first_fitting(routes: Iterable[Route], matter: Matter) -> Route | None:
    """The first line that fits, in the office's order; None leaves the ticket to everybody."""
    return next((route for route in routes if route.fits(matter)), None)


@dataclass(frozen=True, slots=True)
class Tried:
    """Where a ticket would go, and why: the lines above that it passed, each with the words that did not fit."""

    won: Route | None
    passed: tuple[tuple[Route, tuple[str, ...]], ...] = ()


def tried(routes: Iterable[Route], matter: Matter) -> Tried:
    passed: list[tuple[Route, tuple[str, ...]]] = []
    for route in routes:
        if route.fits(matter):
            return Tried(route, tuple(passed))
        passed.append((route, tuple(route.misses(matter))))
    return Tried(None, tuple(passed))


@dataclass(frozen=True, slots=True)
class RouteDraft:
    """A line as typed; `subject` is (id, depth), None for any."""

    kind: str | None = None
    subject: tuple[int, int] | None = None
    offering_id: int | None = None
    channel: str | None = None
    segment: str = ""
    team_id: int | None = None
    skill: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [Problem("team_id", ProblemKind.REQUIRED)] if self.team_id is None else []
        limits = {"skill": SKILL_LIMIT, "segment": SEGMENT_LIMIT}
        found += [
            Problem(name, ProblemKind.TOO_LONG, str(limit))
            for name, limit in limits.items()
            if len(getattr(self, name).strip()) > limit
        ]
        return tuple(found)


def draft_of(route: Route) -> RouteDraft:
    subject = (route.subject_id, route.depth) if route.subject_id is not None else None
    return RouteDraft(
        route.kind, subject, route.offering_id, route.channel, route.segment or "", route.team_id, route.skill
    )
