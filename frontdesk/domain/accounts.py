"""Who may sign in: a person of the office as one writes them down, and as the list shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.staff import PASSWORD_LENGTH, Role

NAME_LIMIT = 100


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """As typed. `password` is empty where it stays; `current` is asked of who changes their own; `team_id` is the
    first team of a new employee: later ones are a matter of the page of employees.
    """

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    post: str = ""
    role: Role = Role.AGENT
    signs: bool = False  # the papers of the office name this person at their end
    team_id: int | None = None
    password: str = ""
    current: str = ""

    def check(self, is_new: bool = False, is_own: bool = False) -> tuple[Problem, ...]:
        return tuple(self._problems(is_new, is_own))

    @property
    def bare(self) -> AccountDraft:
        """What of it the store can be compared with."""
        surname, given, patronymic, post = (" ".join(getattr(self, name).split()) for name in _LINES)
        return AccountDraft(surname, given, patronymic, post, self.role, self.signs)

    def _problems(self, is_new: bool, is_own: bool) -> Iterator[Problem]:
        for name in _LINES:
            typed = getattr(self, name).strip()
            if not typed and name != "patronymic":
                yield Problem(name, ProblemKind.REQUIRED)
            elif len(typed) > NAME_LIMIT:
                yield Problem(name, ProblemKind.TOO_LONG, str(NAME_LIMIT))
            elif name != "post" and any(sign.isdigit() for sign in typed):
                yield Problem(name, ProblemKind.NOT_A_NAME)
        if is_new and not self.password:
            yield Problem("password", ProblemKind.REQUIRED)
        elif self.password and len(self.password) < PASSWORD_LENGTH:
            yield Problem("password", ProblemKind.TOO_SHORT, str(PASSWORD_LENGTH))
        if is_own and self.password and not self.current:
            yield Problem("current", ProblemKind.REQUIRED)


_LINES = ("surname", "given", "patronymic", "post")


@dataclass(frozen=True, slots=True)
class AccountRow:
    id: int
    short_name: str
    draft: AccountDraft  # as one would type it
    is_active: bool
    locked_until: datetime | None  # too many wrong passwords
