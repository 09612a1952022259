"""Numbered forms: reserved when printed, entered later with their true times, written off with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from frontdesk.domain.blanks import BlankState, PadDraft, PadRow, SpoilDraft, numbers_in, spans, typed_blank
from frontdesk.domain.errors import Invalid, NotAllowed, ProblemKind, WrongState
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketCard, TicketDraft
from frontdesk.domain.tickets import Channel
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import ZONE, desk_of, subject


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


@pytest.fixture
def pad(office: Office, lead: Desk) -> PadRow:
    return office.blanks.print_pad(lead, PadDraft("5"))[0]


def form(office: Office, blank: str, happened: str, **more: object) -> TicketDraft:
    draft = TicketDraft("Вопрос с бланка", subject(office), 1, Channel.VISIT, blank=blank, happened=happened)
    return replace(draft, **more)  # type: ignore[arg-type]


def problem(office: Office, desk: Desk, blank: str, happened: str) -> tuple[str, ProblemKind]:
    with pytest.raises(Invalid) as refused:
        office.tickets.open(desk, form(office, blank, happened))
    (found,) = refused.value.problems
    return found.field, found.kind


def test_a_pad_reserves_its_numbers_and_each_sheet_carries_its_own(office: Office, lead: Desk) -> None:
    first, pdf = office.blanks.print_pad(lead, PadDraft("3"))
    second, _ = office.blanks.print_pad(lead, PadDraft("2"))
    assert (first.number, first.first, first.last, second.first, second.last) == (1, 1, 3, 4, 5)
    assert (first.missing, first.entered, first.spoiled) == ((1, 2, 3), 0, 0)
    texts = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert len(texts) == 3
    assert all(f"БЛАНК № 00000{n}" in " ".join(text.split()) for n, text in enumerate(texts, 1))
    again = PdfReader(BytesIO(office.blanks.paper(first.id)))
    assert [page.extract_text() for page in again.pages] == texts, "a pad comes out again as it was"
    assert [row.id for row in office.blanks.pads()] == [second.id, first.id]
    assert office.journal.verify().is_whole


def test_a_form_becomes_a_ticket_whose_clocks_run_from_its_true_time(
    office: Office, desk: Desk, pad: PadRow, clock: StoppedClock
) -> None:
    came = clock.now.astimezone(ZONE) + timedelta(minutes=20)
    clock.forward(hours=2)
    direct = office.tickets.card(office.tickets.open(desk, form(office, "", "")))
    late: TicketCard = office.tickets.card(
        office.tickets.open(desk, form(office, "2", f"{came:%d.%m %H:%M}"))
    )
    assert late.opened_at == came.replace(second=0, microsecond=0)
    started = {clock.started_at for clock in late.clocks}
    assert started == {late.opened_at}
    assert late.first_response.due < direct.first_response.due
    opened = office.tickets.timeline(late.id)[-1]
    assert (opened.data["blank"], opened.at) == ("000002", clock.now)
    (row,) = [row for row in office.blanks.of_pad(pad.id) if row.number == 2]
    assert (row.state, row.ticket_id, row.ticket_number) == (BlankState.ENTERED, late.id, late.number)
    assert office.blanks.pads()[0].missing == (1, 3, 4, 5)
    assert office.journal.verify().is_whole


@pytest.mark.usefixtures("pad")
def test_what_is_wrong_with_a_form_is_told_at_its_field(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    printed = clock.now.astimezone(ZONE)
    clock.forward(hours=1)
    good, early = (
        f"{printed + timedelta(minutes=5):%d.%m %H:%M}",
        f"{printed - timedelta(minutes=5):%d.%m %H:%M}",
    )
    future = f"{printed + timedelta(hours=2):%d.%m %H:%M}"
    assert problem(office, desk, "77", good) == ("blank", ProblemKind.BLANK_UNKNOWN)
    assert problem(office, desk, "семь", good) == ("blank", ProblemKind.BLANK_UNKNOWN)
    assert problem(office, desk, "1", "вчера утром") == ("happened", ProblemKind.NOT_A_MOMENT)
    assert problem(office, desk, "1", "") == ("happened", ProblemKind.NOT_A_MOMENT)
    assert problem(office, desk, "1", future) == ("happened", ProblemKind.MOMENT_IN_FUTURE)
    assert problem(office, desk, "1", early) == ("happened", ProblemKind.BEFORE_PRINTED)
    office.tickets.open(desk, form(office, "№ 000001", good))
    assert problem(office, desk, "1", good) == ("blank", ProblemKind.BLANK_ENTERED)
    office.blanks.spoil(lead, SpoilDraft("2-3", "залит чаем"))
    assert problem(office, desk, "2", good) == ("blank", ProblemKind.BLANK_SPOILED)
    assert office.blanks.pads()[0].missing == (4, 5)


def test_a_scanned_form_is_known_by_its_code(
    office: Office, desk: Desk, pad: PadRow, clock: StoppedClock
) -> None:
    text = PdfReader(BytesIO(office.blanks.paper(pad.id))).pages[3].extract_text()
    code = text.split("код")[1].split()[0]
    clock.forward(hours=1)
    now = f"{clock.now.astimezone(ZONE):%H:%M}"
    wrong = f"{(int(code) + 1) % 10000:04}"
    assert problem(office, desk, f"000004-{wrong}", now) == ("blank", ProblemKind.BLANK_CODE)
    assert office.tickets.open(desk, form(office, f"000004-{code}", now))


def test_spoiled_forms_are_written_off_with_a_reason_and_that_is_taken_back(
    office: Office, lead: Desk, pad: PadRow
) -> None:
    with pytest.raises(NotAllowed):
        office.blanks.spoil(desk_of(office, Role.AGENT), SpoilDraft("1", "порван"))
    with pytest.raises(Invalid):
        office.blanks.spoil(lead, SpoilDraft("1", " "))
    assert office.blanks.spoil(lead, SpoilDraft("1, 4–5", "  порваны ")) == (1, 4, 5)
    rows = office.blanks.of_pad(pad.id)
    assert [(row.reason, row.by) for row in rows if row.state is BlankState.SPOILED] == [
        ("порваны", lead.staff.short_name)
    ] * 3
    with pytest.raises(Invalid):
        office.blanks.spoil(lead, SpoilDraft("5", "ещё раз"))
    office.blanks.unspoil(lead, (1, 4, 5))
    assert office.blanks.pads()[0].missing == (1, 2, 3, 4, 5)
    with pytest.raises(WrongState):
        office.blanks.unspoil(lead, (1,))


@pytest.mark.usefixtures("pad")
def test_a_ticket_opened_by_mistake_gives_its_form_back(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.forward(hours=1)
    now = f"{clock.now.astimezone(ZONE):%H:%M}"
    id = office.tickets.open(desk, form(office, "3", now))
    office.undoing.new_ticket(desk, id)
    assert office.blanks.pads()[0].missing == (1, 2, 3, 4, 5)
    assert office.tickets.open(desk, form(office, "3", now)) != id


def test_only_the_lead_prints_pads_and_none_is_endless(office: Office, lead: Desk) -> None:
    with pytest.raises(NotAllowed):
        office.blanks.print_pad(desk_of(office, Role.AGENT), PadDraft("5"))
    for count in ("0", "201", "много", ""):
        with pytest.raises(Invalid):
            office.blanks.print_pad(lead, PadDraft(count))
    assert office.blanks.pads() == ()


def test_numbers_are_read_as_they_are_written() -> None:
    assert numbers_in("12, 15-18") == (12, 15, 16, 17, 18)
    assert numbers_in("000012 – 000013; 7 7") == (12, 13, 7)
    for wrong in ("", "5-3", "1-9999", "пять", "1.5"):
        assert numbers_in(wrong) is None
    assert spans((1, 2, 3, 7, 9, 10)) == "1–3, 7, 9–10"
    assert typed_blank(" № 000123-4821 ") == (123, "4821")
    assert typed_blank("123") == (123, "")
    assert typed_blank("123-48") is None
