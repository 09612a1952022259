"""Who looked: on the card, on a sheet for the person, and what a lead ought to ask about."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import pytest

from frontdesk.db.models import FileBody
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.errors import Damaged, NotAllowed, NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.looks import Oddity, Unusual
from frontdesk.domain.merging import Take
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.known import known_person
from tests.services.people import desk_of, local, ticket

DAY = date(2026, 11, 17)


def odd(office: Office, desk: Desk, client_id: int) -> list[Unusual]:
    return [found for found in office.looks.unusual(desk, DAY, DAY) if found.look.client_id == client_id]


def codes(office: Office, desk: Desk, client_id: int) -> list[Oddity]:
    found = odd(office, desk, client_id)
    return list(found[0].codes) if found else []


def test_the_card_tells_who_saw_what_where_and_at_which_ticket(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.clients.reveal(desk, 1, "snils", id)
    (look,) = office.looks.of(desk, 1)
    assert (look.staff_name, look.field, look.counter, look.workstation) == (
        "Королёва\u00a0М.\u00a0И.",
        "snils",
        3,
        "desk-3",
    )
    assert look.ticket_number == office.tickets.card(id).number


def test_papers_with_numbers_are_looks_too_newest_first(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    office.subjects.pack(desk, known.id)
    assert [look.document or look.field for look in office.looks.of(desk, known.id)] == [
        "everything", "passport", "consent",
    ]  # fmt: skip


def test_whoever_opens_a_file_of_the_card_has_looked(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """A scan shows what the card hides; only what was really given out is a look."""
    id = ticket(office, desk)
    office.attachments.add(desk, AttachmentDraft(1, "письмо.pdf", b"%PDF-1.7 1", id))
    body = b"%PDF-1.7 2"
    file = office.attachments.add(desk, AttachmentDraft(1, "паспорт.pdf", body, id))
    assert office.looks.of(desk, 1) == ()
    assert office.attachments.body(desk, file) == body
    (look,) = office.looks.of(desk, 1)
    assert (look.field, look.ticket_id, look.staff_id) == ("file", id, desk.staff_id)
    assert "файл из карточки" in read(office.looks.sheet(desk, 1))
    clock.now = local(17, 22)
    office.attachments.body(desk, file)
    assert codes(office, desk, 1) == [Oddity.OFF_HOURS]
    with office.database.write() as session:
        session.get_one(FileBody, sha256(body).hexdigest()).body = b"%PDF-1.7 3"
    with pytest.raises(Damaged):
        office.attachments.body(desk, file)
    assert len(office.looks.of(desk, 1)) == 2, "who was given nothing has seen nothing"


def test_looks_at_a_card_that_was_joined_are_told_on_the_living_one(office: Office, desk: Desk) -> None:
    a, b = (office.clients.create(desk, ClientDraft("Ветров", "Олег")) for _ in range(2))
    office.clients.reveal(desk, b)
    office.merging.merge(desk, a, b, {"note": Take.KEPT})
    assert [look.client_id for look in office.looks.of(desk, a)] == [b]


def test_the_sheet_for_the_person_says_it_all_and_is_recorded(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    text = read(office.looks.sheet(desk, known.id))
    for words in ("Кто из сотрудников смотрел", "17.11.2026 10:42", "Королёва М. И., старший специалист",
                  "номер паспорта", "бланк согласия", "окно 3", "Кржижановская Мария Вениаминовна"):  # fmt: skip
        assert words in text
    assert office.clients.timeline(known.id, 1)[0].kind is EventKind.LOOKS_PRINTED


def test_a_look_from_an_open_ticket_in_working_hours_is_nothing_unusual(office: Office, desk: Desk) -> None:
    office.clients.reveal(desk, 1, "snils", ticket(office, desk))
    assert odd(office, desk, 1) == []


def test_each_reason_is_told_in_words(office: Office, desk: Desk, clock: StoppedClock) -> None:
    stranger = office.clients.create(desk, ClientDraft("Ветров", "Олег"))
    office.clients.reveal(desk, stranger)
    (found,) = odd(office, desk, stranger)
    assert found.reasons == ("у клиента не было открытых обращений и визита в этот день", "не из обращения")
    clock.now = local(17, 22)
    office.clients.reveal(desk, stranger)
    assert codes(office, desk, stranger) == [Oddity.OFF_HOURS, Oddity.NO_MATTER, Oddity.NO_TICKET]


@pytest.mark.parametrize(
    ("surname", "is_namesake"),
    [("Королёв", True), ("Королева", True), ("Петрова-Королёва", True), ("Король", False)],
)
def test_a_namesake_of_the_employee_is_noticed(
    office: Office, desk: Desk, surname: str, is_namesake: bool
) -> None:
    person = office.clients.create(desk, ClientDraft(surname, "Олег"))
    office.clients.reveal(desk, person, "snils", ticket(office, desk, person))
    assert (Oddity.NAMESAKE in codes(office, desk, person)) is is_namesake


def test_many_looks_in_an_hour_are_noticed_from_the_eleventh_on(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, desk)
    for _ in range(11):
        clock.forward(minutes=5)
        office.clients.reveal(desk, 1, "snils", id)
    (found,) = odd(office, desk, 1)
    assert found.reasons == ("11 просмотров за 60 мин",)
    clock.forward(minutes=30)
    office.clients.reveal(desk, 1, "snils", id)
    assert len(odd(office, desk, 1)) == 1, "most of them are more than an hour old by now"


def test_other_days_are_not_asked_about(office: Office, desk: Desk) -> None:
    office.clients.reveal(desk, 1)
    assert office.looks.unusual(desk, date(2026, 11, 16), date(2026, 11, 16)) == ()
    assert office.looks.unusual(desk, date(2026, 11, 18), date(2026, 11, 18)) == ()


def test_the_list_is_the_leads_and_looking_at_it_needs_the_right(office: Office) -> None:
    agent = desk_of(office, Role.AGENT)
    with pytest.raises(NotAllowed):
        office.looks.unusual(agent, DAY, DAY)
    with pytest.raises(NotAllowed):
        office.looks.of(desk_of(office, Role.ADMINISTRATOR), 1)
    with pytest.raises(NotAllowed):
        office.looks.sheet(desk_of(office, Role.ADMINISTRATOR), 1)


def test_nobody_has_no_sheet(office: Office, desk: Desk) -> None:
    with pytest.raises(NotFound):
        office.looks.sheet(desk, 999_999)
