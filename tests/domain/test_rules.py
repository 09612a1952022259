"""Rules as data: what fits, what can be right, what changes nothing, and that no chain of them is endless."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain import rule_log, rules
from frontdesk.domain.errors import (
    Invalid,
    NotAllowed,
    NotFound,
    NotYet,
    Problem,
    ProblemKind,
    Refusal,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Lack, Missing
from frontdesk.domain.histories import Line
from frontdesk.domain.rehearsing import Ground, Past, obeyed, rehearse
from frontdesk.domain.routing import Route
from frontdesk.domain.rule_log import Ended, Made, Run, Told
from frontdesk.domain.rules import (
    DEEPEST,
    Ask,
    Condition,
    Deed,
    Do,
    Heard,
    RuleDraft,
    Seen,
    Stop,
    Trigger,
    Vocabulary,
    fits,
    has_words,
    is_within,
    stopped,
    triggers,
)
from frontdesk.domain.staff import Right
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Category, Level
from frontdesk.domain.undoing import TicketWas

AT = datetime(2026, 11, 17, 7, 42, tzinfo=UTC)
SEEN = Seen(
    1, "Нет выплаты", "complaint", 10, "Выплата / Не поступила", "phone", "normal", "medium", "medium", "in_work",
    team_id=2, owner_id=5, segment="VIP", is_key=True, offering_id=3,
)  # fmt: skip
HEARD = Heard(Trigger.OPENED, AT, True, "Пойду в суд", frozenset({"solution"}))
SUBJECTS = {
    10: SubjectRow(
        10,
        "payment.missing",
        "Не поступила",
        "Выплата / Не поступила",
        "complaint",
        Level.MEDIUM,
        Level.MEDIUM,
        "",
    ),
    11: SubjectRow(11, "paper", "Справка", "Документы / Справка", "request", Level.LOW, Level.LOW, ""),
}
GROUND = Ground(
    SUBJECTS,
    {"in_work": Category.OPEN, "new": Category.NEW},
    frozenset({9}),
    (Route(4, kind="complaint"),),
    bool,
)


@pytest.mark.parametrize(
    ("condition", "is_so"),
    [
        (Condition(Ask.KIND, "complaint"), True),
        (Condition(Ask.KIND, "question"), False),
        (Condition(Ask.SUBJECT, "Выплата"), True),
        (Condition(Ask.SUBJECT, "Выплата / Не поступила"), True),
        (Condition(Ask.SUBJECT, "Выпл"), False),
        (Condition(Ask.OFFERING, "3"), True),
        (Condition(Ask.CHANNEL, "phone"), True),
        (Condition(Ask.PRIORITY, "high"), False),
        (Condition(Ask.STATUS, "in_work"), True),
        (Condition(Ask.TEAM, "2"), True),
        (Condition(Ask.OWNER, "5"), True),
        (Condition(Ask.NOBODY), False),
        (Condition(Ask.SEGMENT, " vip "), True),
        (Condition(Ask.KEY), True),
        (Condition(Ask.WORKING), True),
        (Condition(Ask.WORDS, "прокурор, суд"), True),
        (Condition(Ask.WORDS, "выплат"), True),
        (Condition(Ask.WORDS, "рассудить"), False),
        (Condition(Ask.MEASURE, "solution"), True),
        (Condition(Ask.MEASURE, "statute"), False),
        (Condition(Ask.INCIDENT), False),
    ],
    ids=lambda it: f"{it.ask}:{it.value}" if isinstance(it, Condition) else "",
)
def test_a_condition_holds_or_its_contrary_does(condition: Condition, is_so: bool) -> None:
    for one, wanted in ((condition, is_so), (replace(condition, is_not=True), not is_so)):
        rule = RuleDraft("", Trigger.OPENED, conditions=(one,))
        assert fits(rule, SEEN, HEARD) is wanted
        assert not fits(replace(rule, trigger=Trigger.WROTE), SEEN, HEARD)


def test_all_or_any_of_the_conditions_and_none_is_always() -> None:
    yes, no = Condition(Ask.KEY), Condition(Ask.NOBODY)
    assert fits(RuleDraft("", Trigger.OPENED), SEEN, HEARD)
    assert not fits(RuleDraft("", Trigger.OPENED, False, (yes, no)), SEEN, HEARD)
    assert fits(RuleDraft("", Trigger.OPENED, True, (yes, no)), SEEN, HEARD)
    assert fits(RuleDraft("", Trigger.OPENED, False, (yes, Condition())), SEEN, HEARD), (
        "an empty row asks nothing"
    )


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Где возврата ждать?", "возврат", True),
        ("невозврат", "возврат", False),
        ("Ёлка", "елка", True),
        ("о СУДЕ.", "суд", True),
        ("что угодно", " , ", False),
        ("не приходит выплата", "не приходит", True),
    ],
)
def test_words_are_found_at_their_beginning(text: str, wanted: str, found: bool) -> None:
    assert has_words(text, wanted) is found


def test_a_subject_is_within_itself_and_its_branch_and_nothing_that_only_begins_alike() -> None:
    assert is_within("Выплата / Размер", "Выплата")
    assert is_within("Выплата", "Выплата")
    assert not is_within("Выплаты семьям / Размер", "Выплата")


def test_a_warning_and_a_missed_deadline_are_told_apart() -> None:
    near, late = {"measure": "solution", "missed": False}, {"measure": "statute", "missed": True}
    assert triggers(EventKind.TICKET_ESCALATED, {"steps": [near]}) == (Trigger.WARNED,)
    assert triggers(EventKind.TICKET_ESCALATED, {"steps": [near, late]}) == (Trigger.WARNED, Trigger.MISSED)
    assert rules.measures(Trigger.MISSED, {"steps": [near, late]}) == {"statute"}
    assert rules.measures(Trigger.OPENED, {}) == frozenset()


def test_every_trigger_is_told_by_a_line_of_the_journal() -> None:
    assert set(rules.TOLD_BY) == set(Trigger)


@pytest.mark.parametrize("deed", [Deed(Do.PRIORITY, "normal"), Deed(Do.URGENCY, "medium"), Deed(Do.IMPACT, "medium"),
    Deed(Do.KIND, "complaint"), Deed(Do.SUBJECT, "10"), Deed(Do.TEAM, "2"), Deed(Do.PERSON, "5"),
    Deed(Do.STATUS, "in_work"), Deed()])  # fmt: skip
def test_what_is_so_already_is_not_done(deed: Deed) -> None:
    assert obeyed(deed, SEEN, GROUND) is None


@pytest.mark.parametrize(
    ("deed", "changed"),
    [
        (Deed(Do.PRIORITY, "critical"), {"priority": "critical", "impact": "high", "urgency": "high"}),
        (Deed(Do.URGENCY, "high"), {"priority": "high", "urgency": "high"}),
        (Deed(Do.IMPACT, "low"), {"priority": "normal", "impact": "low"}),
        (Deed(Do.KIND, "claim"), {"kind": "claim"}),
        (
            Deed(Do.SUBJECT, "11"),
            {"subject_id": 11, "subject": "Документы / Справка", "kind": "request", "priority": "low",
             "impact": "low", "urgency": "low"},
        ),
        (Deed(Do.TEAM, "7"), {"team_id": 7, "owner_id": None}),
        (Deed(Do.TEAM, "9"), {"team_id": 9, "status": "with_others"}),
        (Deed(Do.ROUTE), {"team_id": 4, "owner_id": None}),
        (Deed(Do.PERSON, "6"), {"owner_id": 6}),
        (Deed(Do.STATUS, "waiting_client"), {"status": "waiting_client"}),
        (Deed(Do.NOTE, text="заметка"), {}),
    ],
    ids=lambda it: it.do if isinstance(it, Deed) else "",
)  # fmt: skip
def test_what_a_deed_makes_of_a_ticket(deed: Deed, changed: dict[str, object]) -> None:
    assert obeyed(deed, SEEN, GROUND) == replace(SEEN, **changed)  # type: ignore[arg-type]


VALUES = st.sampled_from(("low", "normal", "high", "critical", "medium", "1", "2", "", "question", "Выплата"))
CONDITIONS = st.builds(Condition, st.none() | st.sampled_from(Ask), VALUES, st.booleans())
DEEDS = st.builds(
    Deed, st.none() | st.sampled_from(Do), VALUES, VALUES, st.sampled_from(("", "4 ч", "скоро"))
)
DRAFTS = st.builds(
    RuleDraft, VALUES, st.sampled_from(Trigger), st.booleans(),
    st.lists(CONDITIONS, max_size=4).map(tuple), st.lists(DEEDS, max_size=4).map(tuple),
)  # fmt: skip


@given(DRAFTS)
def test_a_rule_is_read_as_it_was_written_and_checking_it_never_fails(draft: RuleDraft) -> None:
    written = json.loads(json.dumps(rules.dump(draft), ensure_ascii=False))
    assert rules.load(draft.name, written) == draft
    fields = {problem.field.partition(".")[0] for problem in draft.check(Vocabulary())}
    assert fields <= {"name", "conditions", "deeds"}


KINDS = ("question", "request", "claim")


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=8), st.integers(0, 2))
def test_rules_that_answer_each_other_always_come_to_an_end(pairs: list[tuple[int, int]], first: int) -> None:
    """Each turns one kind into another; lines are followed as the office follows them, in the order of the rules."""
    office = [
        RuleDraft("", Trigger.KIND, False, (Condition(Ask.KIND, KINDS[a]),), (Deed(Do.KIND, KINDS[b]),))
        for a, b in pairs
    ]

    def run() -> tuple[list[tuple[int, Stop | None]], str]:
        seen, lines, done = replace(SEEN, kind=KINDS[first]), [()], list[tuple[int, Stop | None]]()
        while lines:
            chain: tuple[int, ...] = lines.pop(0)
            for id, rule in enumerate(office):
                after = obeyed(rule.deeds[0], seen, GROUND)
                if not fits(rule, seen, replace(HEARD, trigger=Trigger.KIND)) or after is None:
                    continue
                stop = stopped(id, chain)
                done.append((id, stop))
                if stop is None:
                    seen = after
                    lines.append((*chain, id))
            assert len(done) <= sum(len(office) ** depth for depth in range(DEEPEST + 2))
        return done, seen.kind

    assert run() == run(), "the order is the same each time"


def test_a_chain_is_cut_at_a_circle_and_at_its_depth() -> None:
    assert stopped(7, ()) is None
    assert stopped(7, (1, 7)) is Stop.LOOP
    assert stopped(7, (1, 2)) is None
    assert stopped(7, tuple(range(DEEPEST))) is Stop.DEPTH


@pytest.mark.parametrize(
    "why",
    [
        NotYet((Lack(Missing.SUBTASKS, 2, 5, "Поднять дело"), Lack(Missing.OUTCOME))),
        WrongState("ticket", "closed"),
        NotFound("team", 7),
        NotAllowed(Right.LEAD_DESK),
        Invalid((Problem("due", ProblemKind.DATE_BEFORE, "2026-11-17"),)),
    ],
    ids=lambda why: type(why).__name__,
)
def test_a_refusal_is_kept_so_that_its_sentence_can_be_said_later(why: Refusal) -> None:
    was = TicketWas(1, "new", {"wake_at": AT, "owner_id": None}, 3, 9)
    told = (Told(Deed(Do.STATUS, "solved"), Ended.REFUSED, "Решено", why), Told(Deed(Do.ROUTE), Ended.DONE))
    run = Run("Правило", told, Stop.LOOP, Made(was, (1,), (2,), (3,)), AT)
    read = rule_log.load(json.loads(json.dumps(rule_log.dump(run))))
    assert replace(read, told=()) == replace(run, told=())
    assert (type(read.told[0].why), read.told[0].why.args) == (type(why), why.args)  # type: ignore[union-attr]
    assert read.told[1] == run.told[1]


def line(id: int, minute: int, kind: EventKind, **data: object) -> Line:
    return Line(id, AT + timedelta(minutes=minute), kind, data, 5)


def test_the_past_is_read_forwards_from_what_the_first_changes_say() -> None:
    """A priority that was low until it was raised, raised by another rule then, and lowered later."""
    lines = (
        line(1, 0, EventKind.TICKET_OPENED, channel="phone"),
        line(2, 5, EventKind.TICKET_PRIORITY, before="low", after="high"),
        line(3, 10, EventKind.TICKET_INCOMING, text="Где?"),
        line(4, 15, EventKind.TICKET_PRIORITY, before="high", after="normal"),
        line(5, 20, EventKind.TICKET_INCOMING, text="Где же?"),
        line(6, 25, EventKind.TICKET_INCOMING, text="Эхо", rule={"id": 3, "chain": [3]}),
    )
    past = Past(SEEN, 4821, lines, {})

    def found(trigger: Trigger, priority: str) -> list[datetime]:
        wanted = (Condition(Ask.PRIORITY, priority),)
        rule = RuleDraft("", trigger, False, wanted, (Deed(Do.NOTE, text="да"),))
        return [one.at for one in rehearse(rule, past, GROUND, AT, AT + timedelta(days=1))]

    assert found(Trigger.OPENED, "low") == [AT]
    assert found(Trigger.OPENED, "normal") == []
    assert found(Trigger.WROTE, "high") == [lines[2].at]
    assert found(Trigger.WROTE, "normal") == [lines[4].at], "what rules wrote then is not answered"


def test_what_the_rule_would_have_done_stays_done() -> None:
    """Once raised it is high already, until a person sets another."""
    lines = (
        line(1, 0, EventKind.TICKET_INCOMING, text="Раз"),
        line(2, 5, EventKind.TICKET_INCOMING, text="Два"),
        line(3, 10, EventKind.TICKET_PRIORITY, before="normal", after="low",
             moved={"priority": ["normal", "low"], "impact": ["medium", "low"], "urgency": ["medium", "low"]}),
        line(4, 15, EventKind.TICKET_INCOMING, text="Три"),
    )  # fmt: skip
    now = replace(SEEN, priority="low", impact="low", urgency="low")
    rule = RuleDraft("", Trigger.WROTE, deeds=(Deed(Do.PRIORITY, "high"),))
    found = list(rehearse(rule, Past(now, 4821, lines, {}), GROUND, AT, AT + timedelta(days=1)))
    assert [one.at for one in found] == [lines[0].at, lines[3].at]


def test_only_lines_within_the_month_are_answered_but_all_are_read() -> None:
    lines = (
        line(1, 0, EventKind.TICKET_PRIORITY, before="low", after="high"),
        line(2, 60, EventKind.TICKET_INCOMING, text="Где?"),
    )
    rule = RuleDraft(
        "", Trigger.WROTE, False, (Condition(Ask.PRIORITY, "high"),), (Deed(Do.NOTE, text="да"),)
    )
    past = Past(SEEN, 4821, lines, {})
    assert len(list(rehearse(rule, past, GROUND, AT + timedelta(minutes=30), AT + timedelta(days=1)))) == 1
    assert not list(rehearse(rule, past, GROUND, AT, AT + timedelta(minutes=60)))
