"""Papers on their way to a printer: how each kind is printed here, what waits and why, what was printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers.kinds import PaperKind

ALL = "all"  # the profile of every paper that has none of its own
FILE = "file"  # a file of a card: what it holds is told nowhere
TICKET = "ticket"  # all that is known of one
BATCH = "batch"  # several papers in one file; its number is how many
MOST_COPIES = 9
NAMELESS = frozenset({PaperKind.SLIP, PaperKind.BLANK, PaperKind.TEST_PAGE})  # they tell of nobody
KEPT_DAYS = 3  # a paper that no printer took for so long is not kept any longer
STUCK_MINUTES = 2  # a paper that is printed longer was cut off: nobody knows whether it came out
FIT = 2.0  # millimetres that a sheet may be larger than the paper in the tray: A4 is 209.9 in points


class Tray(StrEnum):
    AUTO = "auto"
    UPPER = "upper"
    MIDDLE = "middle"
    LOWER = "lower"
    MANUAL = "manual"


class Duplex(StrEnum):
    NONE = "none"
    LONG = "long"  # bound at the long side
    SHORT = "short"


class Stock(StrEnum):
    """The paper that lies in the tray. A strip is as long as its words."""

    AS_MADE = "as_made"  # whatever size the sheet has
    A4 = "a4"
    A5 = "a5"
    ROLL_58 = "roll_58"
    ROLL_80 = "roll_80"


WIDE: Mapping[Stock, tuple[float, float]] = {
    Stock.A4: (210, 297), Stock.A5: (148, 210), Stock.ROLL_58: (58, 0), Stock.ROLL_80: (80, 0),
}  # fmt: skip
"""Width and length in millimetres; 0 is as long as it takes."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How papers of a kind are printed at this workstation. Never scaled. An empty printer is the one of all."""

    printer: str = ""
    copies: int = 2
    tray: Tray = Tray.AUTO
    duplex: Duplex = Duplex.NONE
    stock: Stock = Stock.AS_MADE

    def check(self) -> tuple[Problem, ...]:
        if not 1 <= self.copies <= MOST_COPIES:
            return (Problem("copies", ProblemKind.OUT_OF_RANGE, f"1/{MOST_COPIES}"),)
        return ()

    @property
    def roll(self) -> int:
        """Millimetres of the strip; 0 for sheets."""
        return int(WIDE[self.stock][0]) if self.stock in (Stock.ROLL_58, Stock.ROLL_80) else 0

    def takes(self, width: float, length: float) -> bool:
        """A sheet of so many millimetres comes out whole on the paper that lies in the tray."""
        wide, long = WIDE.get(self.stock, (0, 0))
        return (not wide or width <= wide + FIT) and (not long or length <= long + FIT)


OWN: Mapping[str, Profile] = {
    PaperKind.SLIP: Profile(copies=1, stock=Stock.ROLL_80),
    PaperKind.BLANK: Profile(copies=1),
    PaperKind.TEST_PAGE: Profile(copies=1),
    TICKET: Profile(copies=1),
    FILE: Profile(copies=1),
}
"""What a new workstation prints otherwise than the rest."""
PROFILED: tuple[str, ...] = (
    ALL,
    *(kind.value for kind in PaperKind if kind != PaperKind.TEST_PAGE),
    TICKET,
    FILE,
)


@dataclass(frozen=True, slots=True)
class Profiles:
    """All of a workstation, by the kind of paper; only those that were set."""

    kept: Mapping[str, Profile]

    def of(self, kind: str) -> Profile:
        """With the printer of all, where it names none."""
        found = self.own(kind) or self.all
        return found if found.printer else replace(found, printer=self.all.printer)

    def own(self, kind: str) -> Profile | None:
        """As it was set, or as a new workstation has it; None where the kind is printed like all."""
        return self.kept.get(kind) or OWN.get(kind)

    @property
    def all(self) -> Profile:
        return self.kept.get(ALL, Profile())

    def with_(self, kind: str, profile: Profile | None) -> Profiles:
        """None: like all, or as a new workstation has it."""
        kept = {name: one for name, one in self.kept.items() if name != kind}
        return Profiles(kept if profile is None else kept | {kind: profile})

    def told(self) -> dict[str, dict[str, Any]]:
        """For the file of settings: only what differs from the defaults."""
        plain = Profile()
        return {
            kind: {
                field.name: value if isinstance(value, int) else str(value)
                for field in fields(Profile)
                if (value := getattr(profile, field.name)) != getattr(OWN.get(kind, plain), field.name)
            }
            for kind, profile in self.kept.items()
        }


def heard(told: Mapping[str, Mapping[str, Any]]) -> Profiles:
    """The opposite of `told`; what a newer program wrote and this one does not know is passed over."""
    return Profiles({kind: _profile(OWN.get(kind, Profile()), one) for kind, one in told.items()})


def _profile(plain: Profile, told: Mapping[str, Any]) -> Profile:
    found: dict[str, Any] = {}
    for name, choices in (("tray", Tray), ("duplex", Duplex), ("stock", Stock)):
        if told.get(name) in tuple(choices):
            found[name] = choices(told[name])
    if isinstance(told.get("copies"), int):
        found["copies"] = max(1, min(told["copies"], MOST_COPIES))
    return replace(plain, printer=str(told.get("printer", plain.printer)), **found)


class JobState(StrEnum):
    WAITING = "waiting"
    PRINTING = "printing"  # handed to the printer this moment
    PRINTED = "printed"
    CANCELLED = "cancelled"


class Hitch(StrEnum):
    """Why a paper waits."""

    NONE = ""
    MISSING = "missing"  # no such printer here
    OFFLINE = "offline"
    NO_PAPER = "no_paper"
    JAMMED = "jammed"
    OPEN = "open"  # a cover is open
    NO_INK = "no_ink"
    STOPPED = "stopped"  # by somebody, or for a reason that the system does not tell
    CUT_OFF = "cut_off"  # the program ended while it was printed: only a person knows whether it came out
    TOO_LARGE = "too_large"  # for the paper that its profile says
    BAD = "bad"  # not to be read as a paper any more


BY_HAND = frozenset({Hitch.CUT_OFF, Hitch.TOO_LARGE, Hitch.BAD})  # not tried again until somebody says so


@dataclass(frozen=True, slots=True)
class JobDraft:
    """A paper for a printer. Neither its kind nor its number tells of a person."""

    kind: str
    number: str
    printer: str
    copies: int


@dataclass(frozen=True, slots=True)
class JobRow:
    """A line of the queue and of the journal of printing: they are one list."""

    id: int
    kind: str
    number: str
    printer: str
    copies: int
    pages: int
    state: JobState
    hitch: Hitch
    workstation: str
    staff_name: str
    asked_at: datetime
    ended_at: datetime | None

    @property
    def is_waiting(self) -> bool:
        return self.state in (JobState.WAITING, JobState.PRINTING)


@dataclass(frozen=True, slots=True)
class JobFilter:
    """A question to the journal of printing; what is empty narrows nothing."""

    waiting: bool = False
    kind: str = ""
    staff_id: int | None = None
    words: str = ""  # of the number or the printer
    since: date | None = None
    until: date | None = None
