"""What tickets are about, as the office arranges it: branches of subjects, in its order."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.routing import BRANCH
from frontdesk.domain.tickets import Level

NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A subject in use. `team` is whom a ticket about it goes to by the routes, `standing` how many are open,
    `offerings` how many purposes of visits lead to it.
    """

    id: int
    name: str
    branch: str  # "Выплата"; empty for one that stands alone
    kind: TicketKind
    impact: Level
    urgency: Level
    script: str
    team: str = ""
    standing: int = 0
    offerings: int = 0

    @property
    def path(self) -> str:
        return path_of(self.branch, self.name)


@dataclass(frozen=True, slots=True)
class SubjectDraft:
    """A subject as typed. With `everywhere` another name of its branch is that of all subjects in it."""

    name: str = ""
    branch: str = ""
    everywhere: bool = False
    kind: TicketKind = TicketKind.QUESTION
    impact: Level = Level.MEDIUM
    urgency: Level = Level.MEDIUM
    script: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        found += [
            Problem(field, ProblemKind.TOO_LONG, str(NAME_LIMIT))
            for field in ("name", "branch")
            if len(getattr(self, field).strip()) > NAME_LIMIT
        ]
        if BRANCH in self.name:
            found.append(Problem("name", ProblemKind.WRONG_FORMAT))
        return tuple(found)

    @property
    def path(self) -> str:
        return path_of(_tidy(self.branch), _tidy(self.name))


@dataclass(frozen=True, slots=True)
class Emptied:
    """What a subject let go when it went out of use, so that it can have it back: ids of each kind of thing."""

    to: int
    tickets: tuple[int, ...] = ()
    offerings: tuple[int, ...] = ()
    routes: tuple[int, ...] = ()
    targets: tuple[int, ...] = ()
    incidents: tuple[int, ...] = ()
    articles: tuple[int, ...] = ()
    views: tuple[int, ...] = ()
    rules: tuple[tuple[int, int, str], ...] = ()  # (id, the edition that names the other, the body before it)


def path_of(branch: str, name: str) -> str:
    return f"{branch}{BRANCH}{name}" if branch else name


def called(path: str, before: str, after: str) -> str:
    """A subject or a branch, where the branch that it is or lies in has another name, or none."""
    if path == before:
        return after or path
    inner = path.removeprefix(before + BRANCH)
    return path if inner == path else path_of(after, inner)


def branch_and_name(path: str) -> tuple[str, str]:
    branch, _, name = path.rpartition(BRANCH)
    return branch, name


def _tidy(text: str) -> str:
    return " ".join(text.split())
