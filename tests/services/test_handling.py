"""What was measured at the desks, kept and corrected, on every engine."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.domain.errors import Invalid, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.handling import Activity, CorrectionDraft, Handled
from frontdesk.domain.measuring import Stretch
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

TALK, WORK = Activity.TALK, Activity.WORK


def stretch(office: Office, id: int, seconds: int, activity: Activity = WORK, before: int = 600) -> Stretch:
    began = office.clock() - timedelta(seconds=before)
    return Stretch(id, activity, began, began + timedelta(seconds=seconds))


def test_a_stretch_that_grows_is_one_row_and_the_same_once_more_changes_nothing(
    office: Office, desk: Desk
) -> None:
    id = ticket(office, desk)
    for seconds in (10, 20, 20, 30):
        told = office.handling.keep(desk, [stretch(office, id, seconds)])
    assert told == {id: Handled(work=30)}
    assert office.handling.today(desk, id) == Handled(work=30)


def test_activities_stand_apart_and_the_ticket_has_the_sum_of_everybody(office: Office, desk: Desk) -> None:
    id, lead = ticket(office, desk), desk_of(office, Role.LEAD)
    office.handling.keep(desk, [stretch(office, id, 60, TALK), stretch(office, id, 30)])
    office.handling.keep(lead, [stretch(office, id, 5)])
    assert office.handling.today(desk, id) == Handled(talk=60, work=30)
    assert office.handling.of_ticket(id) == Handled(talk=60, work=35)
    assert office.handling.of_ticket(id).total == 95


def test_yesterday_is_not_today(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    office.handling.keep(desk, [stretch(office, id, 60)])
    clock.forward(days=1)
    assert office.handling.today(desk, id) == Handled()
    assert office.handling.of_ticket(id).total == 60


def test_what_went_into_a_ticket_brings_its_time(office: Office, desk: Desk) -> None:
    kept, gone = ticket(office, desk), ticket(office, desk)
    office.handling.keep(desk, [stretch(office, kept, 60), stretch(office, gone, 30)])
    office.joins.merge(desk, kept, gone)
    assert office.handling.of_ticket(kept).total == 90


def test_a_correction_stands_beside_what_was_measured_with_its_reason_in_the_journal(
    office: Office, desk: Desk
) -> None:
    id = ticket(office, desk)
    office.handling.keep(desk, [stretch(office, id, 40), stretch(office, id, 20, before=300)])
    office.handling.correct(desk, CorrectionDraft(id, WORK, "12", "Искали дело в архиве"))
    assert office.handling.today(desk, id) == Handled(work=720, corrected=True)
    event = office.tickets.timeline(id)[0]
    assert event.kind is EventKind.TICKET_HANDLE
    told = {name: event.data[name] for name in ("activity", "before", "after", "reason")}
    assert told == {"activity": "work", "before": 60, "after": 720, "reason": "Искали дело в архиве"}


def test_what_comes_after_a_correction_counts_on_top(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.handling.keep(desk, [stretch(office, id, 40)])
    office.handling.correct(desk, CorrectionDraft(id, WORK, "2", "Искали дело"))
    office.handling.keep(desk, [stretch(office, id, 55)])
    assert office.handling.today(desk, id).work == 120 + 15


def test_a_talk_that_nothing_timed_can_be_told_afterwards(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    was = office.handling.correct(desk, CorrectionDraft(id, TALK, "3:30", "Звонили с городского"))
    assert office.handling.today(desk, id).talk == 210
    office.handling.undo(desk, was)
    assert office.handling.today(desk, id) == Handled()


def test_a_correction_is_taken_back_exactly_unless_another_followed(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.handling.keep(desk, [stretch(office, id, 40), stretch(office, id, 20, before=300)])
    first = office.handling.correct(desk, CorrectionDraft(id, WORK, "0:30", "Отвлекали"))
    second = office.handling.correct(desk, CorrectionDraft(id, WORK, "12", "Искали дело"))
    with pytest.raises(WrongState):
        office.handling.undo(desk, first)
    office.handling.undo(desk, second)
    assert office.handling.today(desk, id).work == 30
    office.handling.undo(desk, first)
    assert office.handling.today(desk, id) == Handled(work=60)
    assert office.tickets.timeline(id)[0].kind is EventKind.UNDONE


def test_a_correction_stands_in_the_way_of_no_other_undo(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    card = office.tickets.wait_for_client(desk, id)
    office.handling.correct(desk, CorrectionDraft(id, WORK, "12", "Искали дело"))
    assert card.was is not None
    assert office.undoing.ticket(desk, card.was) == id


def test_without_a_reason_nothing_is_corrected(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    with pytest.raises(Invalid):
        office.handling.correct(desk, CorrectionDraft(id, WORK, "12", ""))
    assert office.handling.today(desk, id) == Handled()


def test_the_cut_off_is_the_office_s_data(office: Office) -> None:
    limits = office.handling.limits
    assert (limits.idle, limits.after) == (timedelta(seconds=60), timedelta(seconds=120))
