"""How rows of 59-ФЗ, 210-ФЗ and 152-ФЗ of the table `deadlines` are asked of the rules: every key is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.domain import deadlines, statutes
from frontdesk.domain.deadlines import Policy, Start, Term, Terms, Unit, Weekend
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.visits import WAIT_NORM_MINUTES

Row = Mapping[str, Any]
Answer = dict[str, Any]
ANY_DAY = date(2026, 11, 17)


def known(row: Row, *keys: str) -> None:
    assert set(row) <= set(keys), f"unknown keys {sorted(set(row) - set(keys))}"


class Asked:
    """A row with the rules that it is counted by."""

    def __init__(self, row: Row, terms: Terms, production: ProductionCalendar) -> None:
        known(row["policy"], "start", "weekend", "unit")
        self.given: Row = row["input"]
        self.terms, self.production = terms, production
        self.policy = Policy(
            Start(row["policy"].get("start", "next")), Weekend(row["policy"].get("weekend", "next"))
        )
        self.unit = row["policy"].get("unit")

    def day(self, key: str) -> date:
        return date.fromisoformat(self.given[key])

    def term(self, code: str, key: str = "term") -> Term:
        """The rule's own term; a row that brings one brings that, unless the term is local."""
        rule = self.terms.rule(code, ANY_DAY)
        own = self.given.get(key)
        found = Term(own["n"], Unit(own["unit"])) if own else rule.term
        assert found is not None
        assert rule.mark == "L" or rule.term in (found, None), f"{code} has another term"
        assert self.unit in (None, found.unit)
        return found

    def counted(self, code: str, event: date, key: str = "term") -> deadlines.Deadline:
        rule = self.terms.rule(code, ANY_DAY)
        return deadlines.count(self.term(code, key), event, self.policy, self.production, rule)


def told(found: deadlines.Deadline) -> Answer:
    return {
        "nominal": found.nominal,
        "control_date_prev": found.control_date_prev,
        "date_next": found.date_next,
    }


def simple(code: str, event: str) -> Callable[[Asked], Answer]:
    def ask(asked: Asked) -> Answer:
        known(asked.given, event, "term")
        return told(asked.counted(code, asked.day(event)))

    return ask


def named(code: str, event: str, name: str, *information: str) -> Callable[[Asked], Answer]:
    """A rule whose answer has a name of its own."""

    def ask(asked: Asked) -> Answer:
        known(asked.given, event, "term", *information)
        return {name: asked.counted(code, asked.day(event)).due}

    return ask


def extension(asked: Asked) -> Answer:
    known(asked.given, "registered", "term", "extended", "extension")
    assert asked.given["extended"]
    first = asked.counted(statutes.CONSIDERATION, asked.day("registered"))
    longer = asked.counted(statutes.EXTENSION, first.nominal, "extension")
    return {
        "first_term": first.nominal,
        "notify_citizen_not_later": first.nominal,
        "extended_to": longer.nominal,
        "control_date_prev": longer.control_date_prev,
    }


def second_extension(asked: Asked) -> Answer:
    known(asked.given, "registered", "extended", "ask_again")
    times = asked.given["extended"] + 0
    assert asked.given["ask_again"]
    longest = asked.term(statutes.CONSIDERATION).n + asked.term(statutes.EXTENSION).n
    return {"allowed": statutes.may_extend(times), "max_total_days": longest}


def control(asked: Asked) -> Answer:
    known(asked.given, "registered", "term", "lead_days")
    found = statutes.control_date(
        asked.day("registered"),
        asked.term("fz59-12-internal-control"),
        asked.given["lead_days"],
        asked.policy,
        asked.production,
    )
    return told(found)


def by_email(asked: Asked) -> Answer:
    known(asked.given, "channel", "received", "applicant", "recipient")
    assert asked.given["applicant"]
    assert asked.given["recipient"]
    appeal = statutes.came_as_appeal(asked.given["channel"], asked.day("received"))
    return {"is_59fz_appeal": appeal, "register_as": "appeal" if appeal else "information"}


def queue_wait(asked: Asked) -> Answer:
    known(asked.given, "ticket", "called")
    came, called = (datetime.fromisoformat(f"2026-11-17T{asked.given[key]}") for key in ("ticket", "called"))
    return {
        "wait_sec": int((called - came).total_seconds()),
        "within_norm": called - came <= timedelta(minutes=WAIT_NORM_MINUTES),
    }


def complaint(asked: Asked) -> Answer:
    known(asked.given, "received", "registered", "subject")
    refused = asked.given["subject"] == "refusal_to_accept"
    code = "fz210-11.2-refusal-complaint" if refused else statutes.COMPLAINT
    if "registered" in asked.given:
        return {"answer_by": asked.counted(code, asked.day("registered")).due}
    registered = asked.counted(statutes.COMPLAINT_REGISTRATION, asked.day("received")).due
    return {"register_not_later": registered, "answer_by": asked.counted(code, registered).due}


def leak(asked: Asked) -> Answer:
    known(asked.given, "found_at")
    found = datetime.fromisoformat(asked.given["found_at"])
    first, result = (asked.counted(f"152-leak-{name}", found) for name in ("notice", "result"))
    return {"first_notice_by": first.moment, "result_notice_by": result.moment}


def access(asked: Asked) -> Answer:
    known(asked.given, "received", "extended")
    code = "152-access-longer" if asked.given["extended"] else "152-access"
    return {"answer_by": asked.counted(code, asked.day("received")).due}


def unlawful(asked: Asked) -> Answer:
    known(asked.given, "found")
    stop, destroy = (
        asked.counted(f"152-unlawful-{name}", asked.day("found")) for name in ("stop", "destroy")
    )
    return {"stop_by": stop.due, "destroy_by": destroy.due}


ASK: dict[str, Callable[[Asked], Answer]] = {
    "fz59-8-2-registration": simple(statutes.REGISTRATION, "received"),
    "fz59-8-3-forwarding": simple(statutes.FORWARDING, "registered"),
    "fz59-12-1-consideration": simple(statutes.CONSIDERATION, "registered"),
    "fz59-12-2-extension": extension,
    "fz59-12-2-second-extension": second_extension,
    "fz59-10-2-request": simple("fz59-10-2-request", "request_received"),
    "fz59-11-4-unreadable": simple("fz59-11-4-unreadable", "registered"),
    "fz59-12-internal-control": control,
    "fz59-4-email": by_email,
    "fz210-queue-wait": queue_wait,
    "fz210-11.2-complaint-received": complaint,
    "fz210-11.2-refusal-complaint": complaint,
    "fz210-11.2-complaint": complaint,
    "fz210-11.2-8-answer-sent": simple("fz210-11.2-8-answer-sent", "decision"),
    "fz210-mfc-handover": named("fz210-mfc-handover", "accepted", "transfer_by"),
    "fz210-service-term": named(statutes.SERVICE, "registered", "result_by"),
    "fz152-21-3.1-leak": leak,
    "fz152-20-1-answer": access,
    "fz152-21-5-withdrawal": simple("152-destroy", "withdrawal_received"),
    "fz152-21-4-purpose": simple("152-destroy", "purpose_reached"),
    "fz152-21-5.1-stop": named("152-stop", "received", "stop_by"),
    "fz152-21-3-unlawful": unlawful,
    "rkn179-keep": named("rkn179-keep", "destroyed", "keep_until"),
}


def answer_to(row: Row, terms: Terms, production: ProductionCalendar) -> Answer:
    return ASK[row["rule"]](Asked(row, terms, production))
