"""Every row of the worked cases, through the public functions of the domain.

`FRONTDESK_CASES` points at another folder of the same tables. A row that cannot be run is a failure,
never a skip; the tables and laws that nobody has asked for yet are named here and left out by name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.domain import dates, deadlines, grammar, identifiers, money, names
from frontdesk.domain.calendar import WorkCalendar, week_of
from frontdesk.domain.dates import weekday_short
from frontdesk.domain.deadlines import Policy, Start, Term, Terms, Unit, Weekend
from frontdesk.domain.names import Case, Sex
from frontdesk.domain.production import ProductionCalendar
from tests.domain import law_cases, sla_cases

NOT_YET = frozenset({"kpis"})

HERE = Path(__file__).parents[1] / "cases"
FOLDER = Path(os.environ.get("FRONTDESK_CASES") or HERE)

Row = Mapping[str, Any]


@cache
def table(name: str) -> dict[str, Any]:
    """A table of the folder; empty when the folder does not hold it."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return {}
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict), f"{path} is not a table"
    return found


def known(row: Mapping[str, Any], *keys: str) -> None:
    """A key that the runner does not understand must not pass unread."""
    assert set(row) <= set(keys), f"unknown keys {sorted(set(row) - set(keys))}"


def test_the_folder_holds_only_tables_that_somebody_runs() -> None:
    names = {path.stem for path in FOLDER.glob("*.json")}
    assert names, f"no tables in {FOLDER}"
    assert names <= set(RUN) | NOT_YET
    for name in names & set(RUN):
        assert list(RUN[name]()), f"{name} has no rows"


# Working time

CALENDAR_KEYS = ("tz", "hours", "holidays", "holidays_mmdd", "holiday_records", "note")
ROW_INFORMATION = ("id", "op", "calendar", "source", "suite", "note")


def working_time_rows() -> Iterator[Any]:
    for name, rows in table("working_time").items():
        if name in ("what", "conventions", "calendars", "vocabulary"):
            continue
        for row in rows:
            yield pytest.param(row, id=row["id"])


def calendar_of(row: Row) -> WorkCalendar:
    named = row["calendar"]
    facts = table("working_time")["calendars"][named] if isinstance(named, str) else named
    known(facts, *CALENDAR_KEYS)
    return WorkCalendar(
        facts["tz"],
        week_of(facts["hours"]),
        holidays=frozenset(map(date.fromisoformat, facts.get("holidays", ()))),
        yearly_holidays=frozenset((int(d[:2]), int(d[3:])) for d in facts.get("holidays_mmdd", ())),
    )


def utc(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    assert moment.utcoffset() == timedelta(0), text
    return moment


def local(row: Row, key: str) -> datetime:
    return datetime.fromisoformat(row[key]).replace(tzinfo=ZoneInfo(row["input_tz"]))


def add_working_seconds(row: Row) -> None:
    known(row, *ROW_INFORMATION, "input_tz", "start_local", "add_working_seconds", "expect_end_local")
    end = calendar_of(row).add_working_seconds(local(row, "start_local"), row["add_working_seconds"])
    assert f"{end:%Y-%m-%d %H:%M:%S}" == row["expect_end_local"]


def working_seconds_between(row: Row) -> None:
    known(row, *ROW_INFORMATION, "input_tz", "start_local", "end_local", "expect_working_seconds")
    seconds = calendar_of(row).working_seconds_between(local(row, "start_local"), local(row, "end_local"))
    assert seconds == row["expect_working_seconds"]


def add_working_days(row: Row) -> None:
    known(row, *ROW_INFORMATION, "start", "days", "end_of_day", "expect")
    end = calendar_of(row).add_working_days(utc(row["start"]), row["days"], row.get("end_of_day", False))
    assert end == utc(row["expect"])


def active_seconds_between(row: Row) -> None:
    known(row, *ROW_INFORMATION, "start", "end", "expect")
    seconds = calendar_of(row).working_seconds_between(utc(row["start"]), utc(row["end"]))
    assert seconds == row["expect"]


def is_working_day(row: Row) -> None:
    known(row, *ROW_INFORMATION, "date", "expect")
    assert calendar_of(row).is_working_day(date.fromisoformat(row["date"])) is row["expect"]


def is_working_time(row: Row) -> None:
    known(row, *ROW_INFORMATION, "at", "expect")
    assert calendar_of(row).is_working_time(utc(row["at"])) is row["expect"]


OPERATIONS: dict[str, Callable[[Row], None]] = {
    run.__name__: run
    for run in (
        add_working_seconds,
        working_seconds_between,
        add_working_days,
        active_seconds_between,
        is_working_day,
        is_working_time,
    )
}


if table("working_time"):

    @pytest.mark.parametrize("row", [*working_time_rows()])
    def test_working_time_is_counted_as_the_peers_count_it(row: Row) -> None:
        assert row["op"] in OPERATIONS, f"unknown operation {row['op']}"
        OPERATIONS[row["op"]](row)


# Identifiers

LISTS = ("valid", "invalid", "stdnum_rejects")


def identifier_rows() -> Iterator[Any]:
    for kind, facts in table("identifiers").items():
        if kind == "vocabulary":
            continue
        today = date.fromisoformat(facts.get("today", "2026-11-17"))
        for name, rows in facts.items():
            if isinstance(rows, str):
                continue
            for index, row in enumerate(rows):
                whole = row if isinstance(row, list) else [row]
                yield pytest.param(kind, name, whole, today, id=f"{kind}-{name}-{index}")


if table("identifiers"):

    @pytest.mark.parametrize(("kind", "expected", "row", "today"), [*identifier_rows()])
    def test_identifiers_are_accepted_and_refused_as_they_should_be(
        kind: str, expected: str, row: list[Any], today: date
    ) -> None:
        assert expected in LISTS, f"unknown list {expected}"
        assert len(row) <= 3, "value, note, normalised and nothing else"
        if isinstance(row[0], dict):
            known(row[0], "bik", "account", "kind")
        verdict = identifiers.check(kind, row[0], today)
        assert verdict.ok is (expected != "invalid"), row
        if len(row) == 3:
            assert verdict.normalised == row[2]


# Clocks of tickets: run in `sla_rows`


def sla_rows() -> Iterator[Any]:
    found = table("sla")
    if found:
        known(found, "what", "conventions", "calendars", "vocabulary", *sla_cases.RUN)
    for name, run in sla_cases.RUN.items():
        for row in found.get(name, ()):
            yield pytest.param(run, row, id=row["id"])


if table("sla"):

    @pytest.mark.parametrize(("run", "row"), [*sla_rows()])
    def test_clocks_run_pause_and_are_met_as_the_peers_would_have_it(run: sla_cases.Run, row: Row) -> None:
        run(row, table("sla")["calendars"])


# Deadlines

OFFICE_LAWS = ("fz59-", "fz210-", "fz152-", "rkn179-")  # run in `law_cases`


def deadline_rows() -> Iterator[Any]:
    found = table("deadlines")
    if found:
        known(found, "calendar", "policies", "keys", "count", "cases", "vocabulary")
    for row in found.get("cases", ()):
        yield pytest.param(row, id=f"{row['id']}-{row['rule']}")


def policy_of(row: Row) -> Policy:
    known(row["policy"], "start", "weekend", "unit")
    return Policy(Start(row["policy"].get("start", "next")), Weekend(row["policy"].get("weekend", "next")))


def moment_of(text: str) -> datetime:
    """«24:00» is the midnight after."""
    if text.endswith("24:00"):
        return datetime.fromisoformat(text[: -len("24:00")] + "00:00") + timedelta(days=1)
    return datetime.fromisoformat(text)


def only(row: Row, *keys: str) -> Any:
    """The value of the one key among `keys` that the input holds."""
    (key,) = set(row["input"]) & set(keys)
    return row["input"][key]


OWN_INPUT = {
    "zozpp-21-check": ("check",),
    "zozpp-21-no-stock": ("in_stock",),
    "zozpp-26.1-no-information": ("info_given",),
    "zozpp-26.1-refund": ("paid", "return_delivery_cost"),
}


def counted(row: Row, terms: Terms, production: ProductionCalendar) -> dict[str, Any]:
    given = row["input"]
    any_day = date(2026, 11, 17)
    rule = terms.rule(row["rule"], any_day)
    event = date.fromisoformat(given[rule.event])
    assert terms.rule(row["rule"], event) is rule
    own = OWN_INPUT.get(row["rule"], ())
    known(given, rule.event, *own, *(("term",) if rule.term is None else ()))
    term = rule.term or Term(given["term"]["n"], Unit(given["term"]["unit"]))
    assert term.unit == row["policy"].get("unit", term.unit)
    found = deadlines.count(term, event, policy_of(row), production, rule)
    answer: dict[str, Any] = {
        "first_day": found.first_day,
        "nominal": found.nominal,
        "due": found.due,
        "last_day": found.due,
        "penalty_from": found.penalty_from,
        "control_date_prev": found.control_date_prev,
        "date_next": found.date_next,
    }
    if "return_delivery_cost" in own:
        sums = Decimal(given["paid"]), Decimal(given["return_delivery_cost"])
        answer["refund"] = deadlines.refund_less_return(*sums)
    return answer


EDITION = {"": date(2026, 2, 1), "-before-2026-02": date(2026, 1, 31)}


def penalised(row: Row, terms: Terms, production: ProductionCalendar) -> dict[str, Any]:
    known(row["input"], "claim", "due", "done", "paid", "delivered", "price", "prepaid")
    code, _, before = row["rule"].partition("-before-")
    rule = terms.penalty(code, EDITION["-before-" + before if before else ""])
    price = Decimal(only(row, "price", "prepaid"))
    done = only(row, "done", "paid", "delivered")
    answer: dict[str, Any] = {}
    if rule.unit is Unit.HOUR:
        length = deadlines.delay_hours(moment_of(row["input"]["due"]), moment_of(done))
        answer["hours"] = length
    else:
        due = answer["due"] = penalty_due(row, terms, production, answer)
        length = answer["days"] = deadlines.delay_days(due, date.fromisoformat(done))
    assert rule.unit == row["policy"].get("unit", rule.unit)
    cost = deadlines.penalty(rule, price, length)
    return answer | {"penalty": cost.amount, "uncapped": cost.uncapped}


def penalty_due(row: Row, terms: Terms, production: ProductionCalendar, answer: dict[str, Any]) -> date:
    if "due" in row["input"]:
        return date.fromisoformat(row["input"]["due"])
    claimed = date.fromisoformat(row["input"]["claim"])
    found = deadlines.by_rule(terms.rule("zozpp-22", claimed), claimed, production, policy_of(row))
    answer["nominal"], answer["penalty_from"] = found.nominal, found.penalty_from
    return found.due


def answer_to(row: Row, terms: Terms, production: ProductionCalendar) -> dict[str, Any]:
    rule = row["rule"]
    if rule.startswith(OFFICE_LAWS):
        return law_cases.answer_to(row, terms, production)
    if rule == "gk-194":
        known(row["input"], "last_day", "posted_at")
        last_day = date.fromisoformat(row["input"]["last_day"])
        return {"in_time": deadlines.in_time(last_day, moment_of(row["input"]["posted_at"]))}
    if rule == "zozpp-13-6-fine":
        known(row["input"], "awarded")
        return {"fine": deadlines.share_of(rule, Decimal(row["input"]["awarded"]), terms)}
    if "-penalty" in rule:
        return penalised(row, terms, production)
    return counted(row, terms, production)


def shown(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:.2f}" if isinstance(value, Decimal) else value


# Grammar

CASES = {
    "gen": Case.GENITIVE, "dat": Case.DATIVE, "acc": Case.ACCUSATIVE, "ins": Case.INSTRUMENTAL,
    "pre": Case.PREPOSITIONAL,
}  # fmt: skip
SEXES = {"m": Sex.MALE, "f": Sex.FEMALE, None: None}


def grammar_rows() -> Iterator[Any]:
    for name, rows in table("grammar").items():
        if name in ("what", "conventions", "vocabulary", "traps"):
            continue
        assert name in GRAMMAR, f"unknown part {name}"
        for number, row in enumerate(rows):
            yield pytest.param(name, row, id=f"{name}-{number}")


def plain(text: str) -> str:
    """Of the spaces of papers only that they are there: the renderer ties them."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def name_in_cases(row: Row) -> None:
    known(
        row,
        "nominative",
        "sex",
        "expected",
        "pytrovich",
        "differs",
        "addressee_dative_initials",
        "salutation",
        "note",
    )
    parts, sex = names.split(row["nominative"]), SEXES[row.get("sex")]
    assert row["expected"]
    for case, expected in row["expected"].items():
        assert str(names.decline(*parts, sex, CASES[case])) == expected, case
    if "addressee_dative_initials" in row:
        dative = names.decline(*parts, sex, Case.DATIVE)
        shown = names.initials_before(dative.surname, parts[1], parts[2])
        assert plain(shown) == row["addressee_dative_initials"]
    if "salutation" in row:
        assert plain(grammar.salutation(*parts, sex)) == row["salutation"]


def amount(row: Row) -> None:
    known(row, "kopecks", "figures", "words", "full", "note")
    rubles = Decimal(row["kopecks"]) / 100
    assert plain(money.show_money(rubles)) == row["figures"]
    assert plain(money.money_in_words(rubles)) == row["words"]
    assert plain(money.show_with_words(rubles)) == row["full"]


def day_in_words(row: Row) -> None:
    ways: dict[str, Callable[[date], str]] = {
        "digital": dates.show_date,
        "verbal_digital": dates.long_date,
        "with_quotes": grammar.quoted_date,
        "words_nominative": lambda day: grammar.date_in_words(day, genitive=False),
        "words_genitive": grammar.date_in_words,
    }
    known(row, "iso", "note", *ways)
    day = date.fromisoformat(row["iso"])
    for way in set(row) & set(ways):
        assert plain(ways[way](day)) == row[way], way


def count_with_noun(row: Row) -> None:
    known(row, "n", "noun", "gender", "text", "note")
    assert plain(grammar.counted(row["n"], row["noun"], row["gender"])) == row["text"]


GRAMMAR: dict[str, Callable[[Row], None]] = {
    "names": name_in_cases, "amounts": amount, "dates": day_in_words, "counts": count_with_noun,
}  # fmt: skip

RUN = {
    "working_time": working_time_rows,
    "identifiers": identifier_rows,
    "sla": sla_rows,
    "deadlines": deadline_rows,
    "grammar": grammar_rows,
}

if table("grammar"):

    @pytest.mark.parametrize(("part", "row"), [*grammar_rows()])
    def test_words_agree_as_russian_papers_have_them(part: str, row: Row) -> None:
        GRAMMAR[part](row)


if table("deadlines"):

    @pytest.mark.parametrize("row", [*deadline_rows()])
    def test_terms_of_the_law_are_counted_to_the_day(
        row: Row, terms: Terms, production: ProductionCalendar
    ) -> None:
        known(
            row, "id", "rule", "law", "article", "title", "input", "policy", "expected", "confidence", "note"
        )
        assert row["rule"].startswith(("gk-", "zozpp-", *OFFICE_LAWS)), f"unknown law of {row['rule']}"
        answer = answer_to(row, terms, production)
        for key, expected in row["expected"].items():
            bare = key.removesuffix("_weekday")
            value = weekday_short(answer[bare]) if bare != key else shown(answer[key])
            assert value == expected, key
