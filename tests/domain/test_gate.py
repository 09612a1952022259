"""The gate for closing names everything that is missing, at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.gate import UNASKED, Confirmation, GateFacts, Missing, Outcome, Standing, missing
from frontdesk.domain.kinds import Channel, TicketKind, is_no_appeal, needed
from frontdesk.domain.silence import Patience, Step, next_step

DONE = GateFacts(Outcome.DONE)
ONE, TWO = Standing(7, "Справка из архива"), Standing(9, "Акт сверки")
SINCE = datetime(2026, 11, 17, 8, tzinfo=UTC)


def test_an_answered_ticket_without_loose_ends_passes() -> None:
    assert missing(DONE) == ()


@pytest.mark.parametrize(
    ("field", "what"),
    [("breaches", Missing.BREACH_REASON), ("subtasks", Missing.SUBTASKS), ("requests", Missing.REQUESTS),
     ("promises", Missing.PROMISES), ("duplicates", Missing.DUPLICATE), ("claims", Missing.CLAIM),
     ("unsigned", Missing.UNSIGNED), ("unhanded", Missing.UNHANDED)],
)  # fmt: skip
def test_each_loose_end_is_named_with_its_first_and_their_number(field: str, what: Missing) -> None:
    (lack,) = missing(replace(DONE, **{field: (ONE, TWO)}))
    assert (lack.what, lack.count, lack.id, lack.named) == (what, 2, 7, "Справка из архива")


def test_everything_that_lacks_is_said_in_one_go() -> None:
    facts = GateFacts(None, True, None, *[(ONE,)] * 8)
    assert [lack.what for lack in missing(facts)] == list(Missing)


def test_only_the_final_close_waits_for_the_clients_word() -> None:
    assert missing(replace(DONE, is_final=False)) == ()
    assert [lack.what for lack in missing(replace(DONE, is_final=True))] == [Missing.CONFIRMATION]
    for said in Confirmation:
        assert missing(replace(DONE, is_final=True, confirmation=said)) == ()


@pytest.mark.parametrize("outcome", list(Outcome))
def test_nobody_is_asked_whether_a_duplicate_or_a_mistake_is_well(outcome: Outcome) -> None:
    asked = bool(missing(GateFacts(outcome, is_final=True)))
    assert asked == (outcome not in UNASKED)


@pytest.mark.parametrize(
    ("kind", "channel", "day", "is_none"),
    [(TicketKind.APPLICATION, Channel.EMAIL, date(2025, 3, 30), True),
     (TicketKind.APPLICATION, Channel.EMAIL, date(2025, 3, 29), False),
     (TicketKind.COMPLAINT_59, Channel.MESSENGER, date(2026, 11, 17), True),
     (TicketKind.PROPOSAL, Channel.SOCIAL, date(2026, 11, 17), True),
     (TicketKind.APPLICATION, Channel.PORTAL, date(2026, 11, 17), False),
     (TicketKind.APPLICATION, Channel.POST, date(2026, 11, 17), False),
     (TicketKind.COMPLAINT_210, Channel.EMAIL, date(2026, 11, 17), False),
     (TicketKind.QUESTION, Channel.EMAIL, date(2026, 11, 17), False)],
)  # fmt: skip
def test_a_letter_by_e_mail_is_no_appeal_since_the_law_says_so(
    kind: TicketKind, channel: Channel, day: date, is_none: bool
) -> None:
    assert is_no_appeal(kind, channel, day) is is_none


def test_who_is_here_or_on_the_line_is_asked_for_nothing_more() -> None:
    for channel in (Channel.VISIT, Channel.PHONE, Channel.INTERNAL):
        assert needed(channel, client_known=False) == ()


def test_what_came_by_wire_says_from_whom_unless_the_client_is_known() -> None:
    assert needed(Channel.EMAIL, client_known=False) == ("source",)
    assert needed(Channel.EMAIL, client_known=True) == ()
    assert needed(Channel.POST, client_known=True) == ("source", "received_on")
    assert needed(Channel.PORTAL, client_known=True) == ("source",)
    assert needed(Channel.OUTGOING, client_known=False) == ("client_id",)


def test_silence_is_reminded_of_twice_and_then_closes_fo_09() -> None:
    """FO-09: the boundary is five days of silence to the minute."""
    rule = Patience()
    first = next_step(SINCE, 0, None, rule)
    assert first == (Step.REMIND, SINCE + timedelta(days=2))
    second = next_step(SINCE, 1, first[1], rule)
    assert second == (Step.REMIND, SINCE + timedelta(days=4))
    step, at = next_step(SINCE, 2, second[1], rule)
    assert (step, at) == (Step.CLOSE, SINCE + timedelta(days=5))
    assert at <= SINCE + timedelta(days=5, minutes=5)
    assert at > SINCE + timedelta(days=5, minutes=-5)


def test_whoever_was_reminded_late_has_a_day_to_answer() -> None:
    rule, late = Patience(), SINCE + timedelta(days=9)
    assert next_step(SINCE, 1, late, rule) == (Step.REMIND, late + timedelta(days=1))
    assert next_step(SINCE, 2, late, rule) == (Step.CLOSE, late + timedelta(days=1))


def test_the_office_sets_its_own_days_of_silence() -> None:
    rule = OfficeCustoms(remind_first=3, remind_again=7, close_after=10).patience
    steps = [next_step(SINCE, given, None, rule) for given in range(3)]
    assert steps == [
        (Step.REMIND, SINCE + timedelta(days=3)),
        (Step.REMIND, SINCE + timedelta(days=7)),
        (Step.CLOSE, SINCE + timedelta(days=10)),
    ]
