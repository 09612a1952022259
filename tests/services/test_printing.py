"""Papers wait for a printer in the store: who asked, why each waits, what was printed, and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.db.models.printing import PrintJob
from frontdesk.db.queries import journal
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.printing import Hitch, JobDraft, JobFilter, JobState
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office
from tests.conftest import StoppedClock

ACT = JobDraft("claim", "87-П", "Зал-1", 2)
PDF = b"%PDF of Sokolova"


def paper_of(office: Office, id: int) -> bytes | None:
    with office.database.read() as session:
        return session.get_one(PrintJob, id).paper


def lines(office: Office, kind: EventKind) -> list[dict[str, object]]:
    with office.database.read() as session:
        return [dict(row.data) for row in journal._timeline(session, {"kinds": [kind.value]}, 20, None)]


def test_a_printed_paper_leaves_its_line_and_not_its_words(office: Office, desk: Desk) -> None:
    queue = office.print_queue
    put = queue.put(desk, ACT, PDF)
    assert (put.state, put.hitch, put.staff_name) == (JobState.WAITING, Hitch.NONE, desk.staff.short_name)
    assert queue.due(desk) == (put.id,)
    assert queue.begin(put.id) == (replace(put, state=JobState.PRINTING), PDF)
    assert queue.begin(put.id) is None, "one paper goes to one printer"
    done = queue.printed(desk, put.id, 3)
    assert (done.state, done.pages, done.ended_at) == (JobState.PRINTED, 3, DEMO_NOW)
    assert paper_of(office, put.id) is None
    assert lines(office, EventKind.PAPER_SENT) == [
        {"job": put.id, "paper": "claim", "number": "87-П", "printer": "Зал-1", "copies": 2, "pages": 3}
    ]
    assert (queue.due(desk), queue.count_waiting(desk)) == ((), 0)
    assert office.journal.verify().is_whole


def test_a_paper_waits_with_its_reason_and_is_tried_again_until_a_printer_takes_it(
    office: Office, desk: Desk
) -> None:
    queue = office.print_queue
    id = queue.put(desk, ACT, PDF, Hitch.NO_PAPER).id
    queue.begin(id)
    assert queue.wait(id, Hitch.JAMMED).hitch is Hitch.JAMMED
    assert queue.due(desk) == (id,)
    moved = queue.again(desk, id, "Кабинет 7")
    assert (moved.printer, moved.hitch) == ("Кабинет 7", Hitch.NONE)
    (told,) = lines(office, EventKind.PAPER_MOVED)
    assert (told["before"], told["after"]) == ("Зал-1", "Кабинет 7")
    assert queue.begin(id) is not None
    with pytest.raises(WrongState):
        queue.cancel(desk, id)
    queue.printed(desk, id, 1)
    for deed in (queue.cancel, queue.again):
        with pytest.raises(WrongState):
            deed(desk, id)


def test_a_paper_given_up_is_not_printed_and_not_kept(office: Office, desk: Desk) -> None:
    queue = office.print_queue
    id = queue.put(desk, ACT, PDF).id
    assert queue.cancel(desk, id).state is JobState.CANCELLED
    assert (queue.due(desk), queue.begin(id), paper_of(office, id)) == ((), None, None)
    assert [line["job"] for line in lines(office, EventKind.PAPER_CANCELLED)] == [id]


def test_a_paper_that_was_cut_off_is_printed_again_only_by_hand(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    queue = office.print_queue
    id = queue.put(desk, ACT, PDF).id
    queue.begin(id)
    assert queue.due(desk) == ()
    clock.forward(minutes=3)
    assert queue.due(desk) == (), "it may have come out"
    (row,) = queue.rows((id,))
    assert (row.state, row.hitch) == (JobState.WAITING, Hitch.CUT_OFF)
    queue.again(desk, id)
    assert queue.due(desk) == (id,)


def test_what_no_printer_took_for_days_is_given_up_with_its_words(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    queue = office.print_queue
    id = queue.put(desk, ACT, PDF, Hitch.MISSING).id
    clock.forward(days=3)
    assert queue.due(desk) == (id,)
    clock.forward(minutes=1)
    assert queue.due(desk) == ()
    assert queue.rows((id,))[0].state is JobState.CANCELLED
    assert paper_of(office, id) is None


def test_each_workstation_works_its_own_queue_off_and_may_take_a_paper_over(
    office: Office, desk: Desk
) -> None:
    queue, other = office.print_queue, replace(desk, workstation="desk-9")
    id = queue.put(desk, ACT, PDF, Hitch.MISSING).id
    assert (queue.due(other), queue.count_waiting(other)) == ((), 0)
    queue.again(other, id, "Их принтер")
    assert (queue.due(desk), queue.due(other)) == ((), (id,))


def test_the_journal_of_printing_is_asked_by_who_what_when_and_where(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    queue = office.print_queue
    slip = queue.put(desk, JobDraft("slip", "В-011", "Ролик", 1), PDF).id
    act = queue.put(desk, ACT, PDF).id
    clock.forward(days=1)
    late = queue.put(desk, JobDraft("file", "", "Зал-1", 1), PDF).id
    queue.printed(desk, slip, 1)
    today = office.facts.day(DEMO_NOW)
    assert queue.ids(JobFilter()) == (late, act, slip)
    assert queue.ids(JobFilter(waiting=True)) == (late, act)
    assert queue.ids(JobFilter(kind="slip")) == (slip,)
    assert queue.ids(JobFilter(words="87")) == (act,)
    assert queue.ids(JobFilter(words="зал")) == (late, act)
    assert queue.ids(JobFilter(since=today, until=today)) == (act, slip)
    assert queue.ids(JobFilter(since=today + timedelta(days=1))) == (late,)
    assert queue.ids(JobFilter(staff_id=desk.staff_id + 1000)) == ()
    assert queue.file("csv", ("Номер",), (("87-П",),), "Печать").decode("utf-8-sig").startswith("Номер")


def test_a_paper_that_is_not_there_and_ten_copies_are_refused(office: Office, desk: Desk) -> None:
    with pytest.raises(NotFound):
        office.print_queue.cancel(desk, 4711)
    for copies in (0, 10):
        with pytest.raises(Invalid):
            office.print_queue.put(desk, replace(ACT, copies=copies), PDF)
