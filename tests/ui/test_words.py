from __future__ import annotations

import inspect
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from frontdesk.domain import (
    acts,
    articles,
    attachments,
    blanks,
    breaches,
    card_parts,
    claims,
    clients,
    consents,
    courses,
    edition_drafts,
    editions,
    errors,
    events,
    gate,
    handling,
    identity,
    inquiries,
    joins,
    kinds,
    own_fields,
    printing,
    problems,
    remedies,
    representatives,
    signing,
    silence,
    staff,
    subjects,
    suggestions,
    tasks,
    tickets,
    visits,
)
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers import kinds as paper_kinds
from frontdesk.domain.tickets import Channel, Priority, Status
from frontdesk.ui import words
from frontdesk.ui.glyphs import GLYPHS
from frontdesk.ui.vocabulary_of_troubles import ERRORS, PROBLEMS

AREAS = (
    acts, attachments, card_parts, claims, clients, consents, edition_drafts, editions, events, identity, own_fields,
    representatives, staff, subjects, tickets, visits,
    acts, attachments, breaches, card_parts, claims, clients, consents, courses, events, gate, handling, identity,
    joins, kinds, own_fields, representatives, silence, staff, subjects, tasks, tickets, visits,
    inquiries, problems, remedies, blanks, printing, paper_kinds, signing, suggestions, articles,
)  # fmt: skip
ENUMS = sorted(
    {
        thing
        for area in AREAS
        for _, thing in inspect.getmembers(area, inspect.isclass)
        if issubclass(thing, Enum) and thing.__module__ == area.__name__
    },
    key=lambda thing: thing.__name__,
)
MEMBERS = [member for enum in ENUMS for member in enum]
NOW = datetime(2026, 11, 17, 10, 42, tzinfo=UTC)


def is_russian(text: str) -> bool:
    return any("а" <= c <= "я" for c in text.lower())


@pytest.mark.parametrize("member", MEMBERS, ids=str)
def test_every_member_of_the_domain_has_russian_words(member: Enum) -> None:
    assert is_russian(words.word(member))


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_has_a_sentence(kind: ProblemKind) -> None:
    detail = {
        ProblemKind.WRONG_LENGTH: "11/8",
        ProblemKind.DATE_BEFORE: "2026-11-10",
        ProblemKind.EXPIRED: "2026-11-10",
        ProblemKind.CERTIFICATE_EARLY: "2026-11-10",
        ProblemKind.CERTIFICATE_LATE: "2026-11-10",
    }.get(kind, "200")
    said = words.problem(Problem("snils", kind, detail))
    assert is_russian(said)
    assert "{" not in said
    assert kind in PROBLEMS


def error_classes() -> list[type[Exception]]:
    found = [
        thing for _, thing in inspect.getmembers(errors, inspect.isclass) if issubclass(thing, Exception)
    ]
    return [thing for thing in found if thing is not errors.Invalid]


@pytest.mark.parametrize("kind", error_classes(), ids=lambda kind: kind.__name__)
def test_every_refusal_and_trouble_has_a_sentence(kind: type[Exception]) -> None:
    made = {
        errors.SignInRefused: errors.SignInRefused(4),
        errors.PassphraseNeeded: errors.PassphraseNeeded(is_new=False),
        errors.CounterTaken: errors.CounterTaken("Лобанова К."),
        errors.NotAllowed: errors.NotAllowed("issue_acts"),
        errors.NotFound: errors.NotFound("ticket", 1),
        errors.ChangedMeanwhile: errors.ChangedMeanwhile(None, ("phone",)),
        errors.TakenMeanwhile: errors.TakenMeanwhile("Лобанова К.", NOW),
        errors.AskedAlready: errors.AskedAlready("Лобанова К.", NOW),
        errors.WrongState: errors.WrongState("ticket", "closed"),
        errors.NewerFile: errors.NewerFile("9", "8"),
        errors.ResourceMissing: errors.ResourceMissing(Path("fonts/Inter.ttf")),
        errors.PaperTrouble: errors.PaperTrouble("no glyph"),
        errors.PrinterTrouble: errors.PrinterTrouble("Зал-1"),
        errors.NoConsent: errors.NoConsent("advertising"),
        errors.FileRefused: errors.FileRefused("a.exe"),
        errors.FileTooLarge: errors.FileTooLarge("a.pdf", 25),
        errors.Merged: errors.Merged(2),
        errors.Held: errors.Held(()),
        errors.OffShift: errors.OffShift(NOW),
        errors.BadTemplate: errors.BadTemplate(()),
        errors.VisasMissing: errors.VisasMissing(("Петров Л. Л.",)),
        errors.NotYet: errors.NotYet(()),
        errors.Occupied: errors.Occupied(3),
        errors.InUse: errors.InUse("routes", ("2", "5")),
    }.get(kind) or kind()
    said = words.error(made)
    assert kind in ERRORS
    assert is_russian(said)
    assert "{" not in said
    assert "!" not in said


def test_a_sentence_names_the_facts_of_its_error() -> None:
    assert (
        words.error(errors.TakenMeanwhile("Лобанова К.", NOW))
        == "Обращение уже у сотрудника Лобанова К., с 10:42"
    )
    assert words.error(errors.PrinterTrouble("Зал-1")) == "Принтер «Зал-1» не отвечает. Документ сохранён"
    assert "Осталось 4 попытки" in words.error(errors.SignInRefused(4))
    assert "выпускать акты" in words.error(errors.NotAllowed("issue_acts"))


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (8, "8 мин"),
        (130, "2 ч 10 мин"),
        (365, "6 ч 05 мин"),
        (120, "2 ч"),
        (-12, "−12 мин"),
        (-0.5, "−1 мин"),
    ],
)
def test_time_left_is_said_as_on_the_pictures(minutes: float, said: str) -> None:
    assert words.time_left(NOW + timedelta(minutes=minutes), NOW) == said.replace(" ", "\u00a0")


def test_time_left_beyond_today_is_a_moment_or_a_day() -> None:
    assert words.time_left(datetime(2026, 11, 18, 12, tzinfo=UTC), NOW) == "завтра\u00a012:00"
    assert words.time_left(datetime(2026, 11, 20, 12, tzinfo=UTC), NOW) == "20\u00a0ноября"


@pytest.mark.parametrize(
    ("left", "norm", "tone"),
    [(-1, 240, "danger"), (59, 100, "warning"), (70, 400, "warning"), (70, 240, "neutral")],
)
def test_a_deadline_warns_under_an_hour_or_a_fifth_of_its_norm(left: int, norm: int, tone: str) -> None:
    assert words.deadline_mark(NOW + timedelta(minutes=left), NOW, norm * 60).tone == tone


@pytest.mark.parametrize(
    ("n", "said"), [(1, "1 обращение"), (2, "2 обращения"), (5, "5 обращений"), (21, "21 обращение")]
)
def test_counts_agree(n: int, said: str) -> None:
    assert words.count("ticket", n) == said


def test_ages_and_weekdays() -> None:
    assert words.age(date(1959, 3, 14), date(2026, 11, 17)) == "67 лет"
    assert words.age(date(1959, 11, 18), date(2026, 11, 17)) == "66 лет"
    assert words.weekday(date(2026, 11, 17)) == "17\u00a0ноября, вт"


@pytest.mark.parametrize("make", [words.status_mark, words.priority_mark])
def test_no_two_states_share_shape_and_word(make: object) -> None:
    marks = (
        [words.status_mark(s) for s in Status]
        if make is words.status_mark
        else [words.priority_mark(p) for p in Priority]
    )
    assert len({(mark.icon, mark.word) for mark in marks}) == len(marks)
    assert len({mark.icon for mark in marks}) == len(marks)
    assert {mark.icon for mark in marks} <= set(GLYPHS)


def test_every_channel_has_its_icon() -> None:
    icons = [words.channel_icon(channel) for channel in Channel]
    assert len(set(icons)) == len(icons)
    assert set(icons) <= set(GLYPHS)


def test_an_unknown_text_is_said_in_english_rather_than_lost() -> None:
    assert QCoreApplication.translate("Words", "no such text") == "no such text"
