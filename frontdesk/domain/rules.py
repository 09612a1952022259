"""Rules of the office: when something happens to a ticket, if it is such a one, then deeds that a person has too.

A rule is data. What it looks at, what it does and whether it can be right at all is decided here; nothing is run.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.kinds import Channel, TicketKind
from frontdesk.domain.lengths import parse_length
from frontdesk.domain.measures import Measure
from frontdesk.domain.tickets import Level, Priority

NAME, TEXT = 80, 500  # letters of a name, of a text
MOST = 8  # conditions, and deeds, of one rule
DEEPEST = 3  # rules that may answer each other before the chain is cut


class Trigger(StrEnum):
    """What a rule listens to: lines of the journal."""

    OPENED = "opened"
    WROTE = "wrote"
    VISITED = "visited"
    STATUS = "status"
    KIND = "kind"
    SUBJECT = "subject"
    PRIORITY = "priority"
    TAKEN = "taken"
    HANDED = "handed"
    REOPENED = "reopened"
    WARNED = "warned"
    MISSED = "missed"
    SILENT = "silent"
    WOKEN = "woken"
    CLAIMED = "claimed"
    DECIDED = "decided"
    BROKEN = "broken"
    INCIDENT = "incident"


TOLD_BY: Mapping[Trigger, EventKind] = {
    Trigger.OPENED: EventKind.TICKET_OPENED,
    Trigger.WROTE: EventKind.TICKET_INCOMING,
    Trigger.VISITED: EventKind.VISIT_REGISTERED,
    Trigger.STATUS: EventKind.TICKET_STATUS,
    Trigger.KIND: EventKind.TICKET_KIND,
    Trigger.SUBJECT: EventKind.TICKET_SUBJECT,
    Trigger.PRIORITY: EventKind.TICKET_PRIORITY,
    Trigger.TAKEN: EventKind.TICKET_TAKEN,
    Trigger.HANDED: EventKind.TICKET_HANDED,
    Trigger.REOPENED: EventKind.TICKET_REOPENED,
    Trigger.WARNED: EventKind.TICKET_ESCALATED,
    Trigger.MISSED: EventKind.TICKET_ESCALATED,
    Trigger.SILENT: EventKind.TICKET_REMINDED,
    Trigger.WOKEN: EventKind.TICKET_WOKEN,
    Trigger.CLAIMED: EventKind.CLAIM_REGISTERED,
    Trigger.DECIDED: EventKind.CLAIM_DECIDED,
    Trigger.BROKEN: EventKind.TICKET_PROMISE_BROKEN,
    Trigger.INCIDENT: EventKind.TICKET_INCIDENT,
}
OF_CLOCKS = frozenset({Trigger.WARNED, Trigger.MISSED})


class Ask(StrEnum):
    """What a condition looks at."""

    KIND = "kind"
    SUBJECT = "subject"
    OFFERING = "offering"
    CHANNEL = "channel"
    PRIORITY = "priority"
    STATUS = "status"
    TEAM = "team"
    OWNER = "owner"
    NOBODY = "nobody"
    SEGMENT = "segment"
    KEY = "key"
    WORKING = "working"
    WORDS = "words"
    MEASURE = "measure"
    INCIDENT = "incident"


FLAGS = frozenset({Ask.NOBODY, Ask.KEY, Ask.WORKING, Ask.INCIDENT})  # true or not: nothing to name
FREE = frozenset({Ask.WORDS, Ask.SEGMENT})  # typed, not chosen. Of the single ones a ticket has one each
SINGLE = frozenset({Ask.KIND, Ask.OFFERING, Ask.CHANNEL, Ask.PRIORITY, Ask.STATUS, Ask.TEAM, Ask.OWNER})


class Do(StrEnum):
    """What a rule can do: commands that a person has."""

    PRIORITY = "priority"
    URGENCY = "urgency"
    IMPACT = "impact"
    KIND = "kind"
    SUBJECT = "subject"
    TEAM = "team"
    PERSON = "person"
    ROUTE = "route"
    STATUS = "status"
    WATCH = "watch"
    SUBTASK = "subtask"
    ASSIGNMENT = "assignment"
    NOTE = "note"
    NOTIFY = "notify"
    INCIDENT = "incident"
    PROMISE = "promise"


VALUED = frozenset(Do) - {Do.ROUTE, Do.NOTE, Do.INCIDENT, Do.PROMISE}
WORDED = frozenset({Do.SUBTASK, Do.ASSIGNMENT, Do.NOTE, Do.NOTIFY, Do.PROMISE})
TIMED = frozenset({Do.SUBTASK, Do.ASSIGNMENT, Do.PROMISE})
GIVES = frozenset({Do.TEAM, Do.PERSON, Do.ROUTE})  # of these one rule does one
GRADES = frozenset({Do.PRIORITY, Do.URGENCY, Do.IMPACT})


class Whom(StrEnum):
    """Persons that a rule finds when it runs."""

    OWNER = "owner"
    LEAD = "lead"
    HEAD = "head"


class Stop(StrEnum):
    """Why a rule that would have fitted did nothing."""

    LOOP = "loop"  # it would answer what follows from itself
    DEPTH = "depth"  # too many rules have answered each other


@dataclass(frozen=True, slots=True)
class Condition:
    ask: Ask | None = None
    value: str = ""
    is_not: bool = False

    @property
    def is_empty(self) -> bool:
        return self.ask is None


@dataclass(frozen=True, slots=True)
class Deed:
    """`term` is working time as people type it («4 ч»)."""

    do: Do | None = None
    value: str = ""
    text: str = ""
    term: str = ""

    @property
    def is_empty(self) -> bool:
        return self.do is None

    @property
    def seconds(self) -> int:
        return parse_length(self.term) or 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What rules of this office can name, as (value, words); words of closed lists are the screen's."""

    asks: Mapping[Ask, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    dos: Mapping[Do, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def of(self, what: Ask | Do) -> tuple[tuple[str, str], ...]:
        if what in CLOSED:
            return tuple((member.value, "") for member in CLOSED[what])
        found = self.asks.get(what) if isinstance(what, Ask) else self.dos.get(what)
        return found or ()


CLOSED: Mapping[Ask | Do, Sequence[StrEnum]] = {
    Ask.KIND: tuple(TicketKind),
    Ask.CHANNEL: tuple(Channel),
    Ask.PRIORITY: tuple(Priority),
    Ask.MEASURE: tuple(Measure),
    Do.PRIORITY: tuple(Priority),
    Do.URGENCY: tuple(Level),
    Do.IMPACT: tuple(Level),
    Do.KIND: tuple(TicketKind),
}


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """`is_any`: one condition is enough. Without conditions a rule fits every ticket it hears of."""

    name: str = ""
    trigger: Trigger = Trigger.OPENED
    is_any: bool = False
    conditions: tuple[Condition, ...] = ()
    deeds: tuple[Deed, ...] = ()

    def check(self, known: Vocabulary) -> tuple[Problem, ...]:
        """Why it cannot be right: what it names must exist, and it must be able to come true."""
        found = list(_named("name", self.name, NAME))
        for at, condition in enumerate(self.conditions):
            found += self._wrong_condition(f"conditions.{at}", condition, known)
        if not any(deed.do for deed in self.deeds):
            found.append(Problem("deeds.0.do", ProblemKind.REQUIRED))
        for at, deed in enumerate(self.deeds):
            found += self._wrong_deed(f"deeds.{at}", deed, self.deeds[:at], known)
        return tuple(found)

    def _wrong_condition(self, at: str, one: Condition, known: Vocabulary) -> Iterator[Problem]:
        if one.ask is None or one.ask in FLAGS:
            return
        if not one.value.strip():
            yield Problem(f"{at}.value", ProblemKind.REQUIRED)
        elif one.ask in FREE:
            yield from _named(f"{at}.value", one.value, TEXT)
        elif one.value not in dict(known.of(one.ask)):
            yield Problem(f"{at}.value", ProblemKind.UNKNOWN_CHOICE)
        elif one.ask is Ask.MEASURE and self.trigger not in OF_CLOCKS:
            yield Problem(f"{at}.ask", ProblemKind.NEVER)
        elif one.ask in SINGLE and not self.is_any and not one.is_not and self._has_another(one):
            yield Problem(f"{at}.value", ProblemKind.NEVER)

    def _has_another(self, one: Condition) -> bool:
        return any(o.ask is one.ask and not o.is_not and o.value != one.value for o in self.conditions)

    def _wrong_deed(
        self, at: str, deed: Deed, before: Sequence[Deed], known: Vocabulary
    ) -> Iterator[Problem]:
        if deed.do is None:
            return
        if any(_is_twice(deed.do, other.do) for other in before if other.do):
            yield Problem(f"{at}.do", ProblemKind.CONTRARY)
        if deed.do in VALUED and deed.value not in dict(known.of(deed.do)):
            yield Problem(f"{at}.value", ProblemKind.UNKNOWN_CHOICE if deed.value else ProblemKind.REQUIRED)
        if deed.do in WORDED:
            yield from _named(f"{at}.text", deed.text, 200 if deed.do in TIMED else TEXT)
        if deed.do in TIMED and not parse_length(deed.term):
            kind = ProblemKind.NOT_A_LENGTH if deed.term.strip() else ProblemKind.REQUIRED
            yield Problem(f"{at}.term", kind)


def _named(at: str, text: str, limit: int) -> Iterator[Problem]:
    if not text.strip():
        yield Problem(at, ProblemKind.REQUIRED)
    elif len(text) > limit:
        yield Problem(at, ProblemKind.TOO_LONG, str(limit))


def _is_twice(one: Do, other: Do) -> bool:
    """Two deeds of which the second would only take back the first."""
    if one is other:
        return one not in WORDED and one is not Do.WATCH
    pair = {one, other}
    return pair <= GIVES or (Do.PRIORITY in pair and pair <= GRADES)


def dump(draft: RuleDraft) -> dict[str, Any]:
    """As stored and journalled; its name stands beside."""
    tree = asdict(draft)
    del tree["name"]
    return tree


def load(name: str, tree: Mapping[str, Any]) -> RuleDraft:
    """What `dump` wrote. A word that this program does not know is nothing: the rule is then not whole."""
    return RuleDraft(
        name,
        Trigger(tree["trigger"]),
        bool(tree["is_any"]),
        tuple(Condition(_member(Ask, c["ask"]), c["value"], c["is_not"]) for c in tree["conditions"]),
        tuple(Deed(_member(Do, d["do"]), d["value"], d["text"], d["term"]) for d in tree["deeds"]),
    )


def renamed(rule: RuleDraft, name: Callable[[str], str], subjects: Mapping[str, str]) -> RuleDraft:
    """The same rule where subjects it asks for are called `name` of their path, and those it gives are others."""
    conditions = (replace(c, value=name(c.value)) if c.ask is Ask.SUBJECT else c for c in rule.conditions)
    deeds = (
        replace(d, value=subjects.get(d.value, d.value)) if d.do is Do.SUBJECT else d for d in rule.deeds
    )
    return replace(rule, conditions=tuple(conditions), deeds=tuple(deeds))


def _member(kind: Any, value: str | None) -> Any:
    return next((member for member in kind if member.value == value), None)


@dataclass(frozen=True, slots=True)
class Seen:
    """A ticket as rules look at it."""

    ticket_id: int
    title: str
    kind: str
    subject_id: int
    subject: str  # "Выплата / Размер"
    channel: str
    priority: str
    impact: str
    urgency: str
    status: str
    team_id: int | None = None
    owner_id: int | None = None
    segment: str = ""
    is_key: bool = False
    offering_id: int | None = None
    incident_id: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What happened to it. `words` are what the client or the clerk wrote, `measures` the clocks it is about."""

    trigger: Trigger
    at: datetime
    is_working: bool
    words: str = ""
    measures: frozenset[str] = frozenset()


def triggers(kind: EventKind, data: Mapping[str, Any]) -> tuple[Trigger, ...]:
    """What a line of the journal sets off."""
    if kind is not EventKind.TICKET_ESCALATED:
        return tuple(trigger for trigger, told in TOLD_BY.items() if told is kind)
    missed = {bool(step.get("missed")) for step in data.get("steps", ())}
    return (*((Trigger.WARNED,) if False in missed else ()), *((Trigger.MISSED,) if True in missed else ()))


def measures(trigger: Trigger, data: Mapping[str, Any]) -> frozenset[str]:
    """The clocks that a line of warning tells of, those near or those past their target."""
    if trigger not in OF_CLOCKS:
        return frozenset()
    late = trigger is Trigger.MISSED
    return frozenset(step["measure"] for step in data["steps"] if bool(step.get("missed")) is late)


def fits(rule: RuleDraft, seen: Seen, heard: Heard) -> bool:
    asked = [condition for condition in rule.conditions if condition.ask is not None]
    if heard.trigger is not rule.trigger:
        return False
    return not asked or (any if rule.is_any else all)(holds(one, seen, heard) for one in asked)


def holds(condition: Condition, seen: Seen, heard: Heard) -> bool:
    assert condition.ask is not None  # an empty one is not asked
    return _is_so(condition.ask, condition.value, seen, heard) is not condition.is_not


def _is_so(ask: Ask, value: str, seen: Seen, heard: Heard) -> bool:
    match ask:
        case Ask.SUBJECT:
            return is_within(seen.subject, value)
        case Ask.WORDS:
            return has_words(f"{seen.title} {heard.words}", value)
        case Ask.MEASURE:
            return value in heard.measures
        case Ask.NOBODY:
            return seen.owner_id is None
        case Ask.KEY:
            return seen.is_key
        case Ask.WORKING:
            return heard.is_working
        case Ask.INCIDENT:
            return seen.incident_id is not None
        case Ask.OFFERING | Ask.TEAM | Ask.OWNER:
            return str(getattr(seen, f"{ask}_id")) == value
        case Ask.SEGMENT:
            return _plain(seen.segment) == _plain(value)
        case _:
            return bool(getattr(seen, ask) == value)


def is_within(path: str, branch: str) -> bool:
    """The subject itself, or one below it."""
    return path == branch or path.startswith(f"{branch} / ")


def has_words(text: str, wanted: str) -> bool:
    """One of the words between commas, at the beginning of a word: «возврат» finds «возврата»."""
    lined = f" {_plain(text)}"
    return any(f" {_plain(one)}" in lined for one in wanted.split(",") if _plain(one))


def _plain(text: str) -> str:
    letters = (sign if sign.isalnum() else " " for sign in text.casefold().replace("ё", "е"))
    return " ".join("".join(letters).split())


def stopped(rule_id: int, chain: Collection[int]) -> Stop | None:
    """A rule answers neither itself nor the end of a long chain of others."""
    if rule_id in chain:
        return Stop.LOOP
    return Stop.DEPTH if len(chain) >= DEEPEST else None
