"""What a person may ask: everything about them with its term, and what was done and promised."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta
from typing import Any

import pytest

from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.errors import NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventKind, Strand
from frontdesk.domain.sheets import SheetFilter
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.subjects import Pack, RequestKind
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import pages, read
from tests.services.known import known_person
from tests.services.people import claim, desk_of, ticket


@pytest.mark.parametrize(
    ("kind", "due", "article"),
    [
        (RequestKind.ACCESS, date(2026, 12, 1), "часть 1 статьи 20 152-ФЗ"),
        (RequestKind.CORRECT, date(2026, 11, 26), "часть 3 статьи 20 152-ФЗ"),
        (RequestKind.STOP, date(2026, 12, 1), "часть 5.1 статьи 21 152-ФЗ"),
        (RequestKind.DESTROY, date(2026, 12, 17), "части 4 и 5 статьи 21 152-ФЗ"),
    ],
)
def test_a_request_has_the_term_of_its_article(
    office: Office, desk: Desk, kind: RequestKind, due: date, article: str
) -> None:
    """Received on Tuesday 17 November 2026; working days by the production calendar."""
    row = office.subjects.request(desk, 1, kind)
    assert (row.due, row.article, row.is_open) == (due, article, True)
    (event,) = office.clients.timeline(1, limit=1)
    assert (event.kind, event.data["due"]) == (EventKind.DATA_REQUESTED, due.isoformat())


def test_the_pack_answers_the_request_for_it_and_no_other(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    office.subjects.request(desk, 1)
    office.subjects.request(desk, 1, RequestKind.CORRECT)
    clock.forward(minutes=1)
    office.subjects.pack(desk, 1)
    access, correct = office.subjects.requests(1)
    assert access.answered_at == clock()
    assert correct.is_open
    office.subjects.request(desk, 1)
    assert office.subjects.requests(1)[-1].is_open, "a later one waits for a later answer"


def test_an_answer_is_of_its_kind_and_of_an_open_request(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    for kind in (RequestKind.CORRECT, RequestKind.STOP):
        office.subjects.request(desk, 1, kind)
    clock.forward(days=2)
    answered = office.subjects.answer(desk, 1, RequestKind.STOP)
    assert (answered.kind, answered.answered_at) == (RequestKind.STOP, clock())
    assert [row.is_open for row in office.subjects.requests(1)] == [True, False]
    for kind in (RequestKind.STOP, RequestKind.ACCESS):
        with pytest.raises(WrongState):
            office.subjects.answer(desk, 1, kind)
    office.subjects.request(desk, 1, RequestKind.STOP)
    assert office.subjects.requests(1)[-1].is_open
    assert "Дан ответ на ваш запрос" in read(office.subjects.sheet(desk, 1))


@pytest.mark.parametrize("strand", Strand)
def test_a_sheet_of_one_strand_tells_of_nothing_else(office: Office, desk: Desk, strand: Strand) -> None:
    known = known_person(office, desk)
    said = read(office.subjects.sheet(desk, known.id, SheetFilter(strand=strand)))
    assert "Только " in said
    words = {
        "Вы пришли": Strand.VISITS, "Разговор по телефону": Strand.CALLS, "Принята претензия": Strand.CLAIMS,
        "Составлен акт": Strand.PAPERS, "Вы дали согласие": Strand.CONSENTS,
    }  # fmt: skip
    also = {"Разговор по телефону": Strand.TICKETS, "Вы дали согласие": Strand.CHANGES}
    for word, belongs in words.items():
        assert (word in said) == (strand in (belongs, also.get(word))), word
    assert ("Что обещано" in said) == (strand in (Strand.TICKETS, Strand.CLAIMS))


def test_the_same_is_not_asked_twice_at_a_time(office: Office, desk: Desk) -> None:
    office.subjects.request(desk, 1)
    with pytest.raises(WrongState):
        office.subjects.request(desk, 1)


# Everything


def packed(office: Office, desk: Desk) -> tuple[int, Pack, dict[str, Any]]:
    known = known_person(office, desk)
    office.subjects.request(desk, known.id)
    pack = office.subjects.pack(desk, known.id)
    return known.id, pack, json.loads(pack.json.decode("utf-8"))


def test_the_data_is_whole_and_every_key_is_explained(office: Office, desk: Desk) -> None:
    _, _, tree = packed(office, desk)
    sections = set(tree["sections"])
    assert set(tree) == sections | {"about", "sections", "keys"}
    assert [name for name in sections if not tree[name]] == [], "the person has something of everything"
    used = {key for name in sections for record in tree[name] for key in record}
    assert used == set(tree["keys"])
    for value in (*tree["keys"].values(), *tree["sections"].values()):
        assert any("а" <= letter <= "я" for letter in value.lower()), value


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ("card", {"surname": "Кржижановская", "born": "1961-03-05", "snils": "112-233-446 96", "note": "Плохо слышит"}),
        ("phones", {"number": "+79000007701", "is_preferred": True}),
        ("contacts", {"way": "email", "value": "m.zhukova@example.org"}),
        ("addresses", {"text": "Лесная ул., 2", "kind": "registration"}),
        ("documents", {"kind": "passport", "series": "1804", "number": "918273"}),
        ("benefits", {"category": "pensioner"}),
        ("own_fields", {"field": "Участок", "value": "Тайна участка"}),
        ("representatives", {"name": "Вяземцов Олег", "relation": "child"}),
        ("consents", {"purpose": "processing", "paper": "Тайна согласия"}),
        ("visits", {"state": "finished"}),
        ("tickets", {"title": "Тайна: Кржижановская", "status": "solved"}),
        ("messages", {"kind": "note", "text": "Кржижановская просила: тайна"}),
        ("tasks", {"title": "Тайна запроса", "party": "Район", "answer": "Тайна справки"}),
        ("promises", {"text": "Тайна обещания"}),
        ("claims", {"words": "Я, Кржижановская, требую", "price": "4800.00"}),
        ("acts", {"number": "87-П"}),
        ("files", {"name": "scan-of-zhukova.pdf"}),
        ("looks", {"field": "passport", "workstation": "desk-3"}),
        ("events", {"event": "client.changed"}),
        ("requests", {"kind": "152-access", "due": "2026-12-01"}),
    ],
)  # fmt: skip
def test_each_section_says_what_is_stored_in_full(
    office: Office, desk: Desk, section: str, said: dict[str, Any]
) -> None:
    _, _, tree = packed(office, desk)
    assert any(
        all(str(value) in str(record.get(key)) for key, value in said.items()) for record in tree[section]
    ), tree[section]


def test_the_paper_says_the_same_as_the_data(office: Office, desk: Desk) -> None:
    _, pack, tree = packed(office, desk)
    text = read(pack.pdf)
    for words in (
        *tree["sections"].values(), "918273", "500100732259", "112-233-446 96", "Тайна участка", "мобильный",
        "часть 1 статьи 20 152-ФЗ", "Вяземцов Олег", "пенсионер",
    ):  # fmt: skip
        assert words in text


def test_no_code_of_the_program_stands_on_the_paper(office: Office, desk: Desk) -> None:
    _, pack, _ = packed(office, desk)
    text = read(pack.pdf)
    for code in (
        "client.",
        "ticket.",
        "passport",
        "waiting",
        "solved",
        "152-access",
        "processing",
        "None",
        "True",
    ):
        assert code not in text


def test_file_names_and_metadata_name_nobody(office: Office, desk: Desk) -> None:
    id, pack, _ = packed(office, desk)
    assert pack.stem == f"svedeniya-{id}-2026-11-17"
    assert "Кржижановская".encode("utf-16-be") not in pack.pdf[-2000:]


def test_the_export_is_an_event_with_the_hashes_of_both_files(office: Office, desk: Desk) -> None:
    id, pack, _ = packed(office, desk)
    (event,) = office.clients.timeline(id, limit=1)
    assert event.kind is EventKind.DATA_EXPORTED
    assert event.data["json"] == hashlib.sha256(pack.json).hexdigest()
    assert event.data["pdf"] == hashlib.sha256(pack.pdf).hexdigest()


def test_a_trainee_hands_out_nothing(office: Office) -> None:
    trainee = desk_of(office, Role.TRAINEE)
    with pytest.raises(NotAllowed):
        office.subjects.pack(trainee, 1)


def test_nobody_has_no_data(office: Office, desk: Desk) -> None:
    for deed in (office.subjects.pack, office.subjects.sheet, office.subjects.request):
        with pytest.raises(NotFound):
            deed(desk, 999_999)


# What was done and promised


def test_the_sheet_says_what_was_done_what_is_promised_and_by_when(office: Office, desk: Desk) -> None:
    id = office.clients.create(desk, ClientDraft("Ветров", "Олег"))
    opened = ticket(office, desk, id)
    office.claims.register(desk, claim(opened))
    office.subjects.request(desk, id)
    number = office.tickets.card(opened).number
    text = read(office.subjects.sheet(desk, id))
    for words in (
        "Ветров Олег", f"решить вопрос по обращению № {number}: Вопрос", f"ответить по обращению № {number}",
        "рассмотреть претензию № П-", "01.12.2026 ответить на запрос о персональных данных",
        "Принят ваш вопрос", "Принята претензия № П-",
    ):  # fmt: skip
        assert words in text
    assert office.clients.timeline(id, 1)[0].kind is EventKind.SHEET_PRINTED


def test_notes_and_looks_are_the_offices_own(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    text = read(office.subjects.sheet(desk, known.id))
    assert "Вам ответили" in text
    assert text.count("просила: тайна") == 1, "the reply, and neither the note nor the call"
    assert "паспорт" not in text
    assert "Открытых обращений нет" in text


def test_the_sheet_is_filtered_by_day_and_by_ticket(office: Office, desk: Desk, clock: StoppedClock) -> None:
    known = known_person(office, desk)
    number = office.tickets.card(known.ticket).number
    one = read(office.subjects.sheet(desk, known.id, SheetFilter(ticket_id=known.ticket)))
    assert f"По обращению № {number}" in one
    assert "выдан талон" not in one
    clock.forward(days=1)
    later = date(2026, 11, 17) + timedelta(days=1)
    none = read(office.subjects.sheet(desk, known.id, SheetFilter(since=later)))
    assert "За это время ничего не записано" in none


def test_large_print_has_the_same_words(office: Office, desk: Desk) -> None:
    usual, large = (office.subjects.sheet(desk, 1, is_large=large) for large in (False, True))
    assert read(usual).split() == read(large).split()
    assert len(pages(large)) >= len(pages(usual))
