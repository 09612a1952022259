from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.staff import Role
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.hits import HIT, Hit
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.marks import digit_marks, word_marks
from frontdesk.ui.places import Place
from tests.services.people import claim, decision, desk_of, second, ticket
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def search(desk: ClientsDesk, text: str) -> None:
    desk.press(Qt.Key.Key_K, CONTROL)
    desk.type(text)
    desk.settle()


def said(desk: ClientsDesk) -> str:
    """All that the palette says, rows and labels."""
    rows = [desk.palette._model.index(n).data() for n in range(desk.palette._model.rowCount())]
    labels = [label.text() for label in desk.palette.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*rows, *labels])


def hits(desk: ClientsDesk) -> list[Hit]:
    rows = (desk.palette._model.index(n).data(HIT) for n in range(desk.palette._model.rowCount()))
    return [row for row in rows if isinstance(row, Hit)]


def test_anyone_is_found_and_opened_in_nine_keys(at_desk: ClientsDesk) -> None:
    at_desk.hands.pressed = 0
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type("соколо")
    at_desk.press(Qt.Key.Key_Return)  # before the answer has come: it means the answer to all six letters
    at_desk.settle()
    assert at_desk.hands.pressed <= 9  # interface.md B3, task 6
    place = at_desk.places[-1]
    assert place.id is not None
    assert at_desk.office.clients.card(place.id).surname.startswith("Соколо")


def test_a_query_in_the_wrong_layout_is_repaired_and_can_be_taken_literally(at_desk: ClientsDesk) -> None:
    search(at_desk, "cjrjkjdf")
    assert "Раскладка исправлена: <b>соколова</b>" in said(at_desk)
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.title.startswith("Соколова")
    assert hit.marks[0] == (0, len("соколова"))
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    at_desk.settle()
    assert "Ничего не нашли по «cjrjkjdf»" in said(at_desk)


def test_deeds_follow_the_highlighted_client(at_desk: ClientsDesk) -> None:
    search(at_desk, "иванов")
    at_desk.press(Qt.Key.Key_Down)
    hit = at_desk.palette.current
    assert hit is not None
    assert "Действия с выбранным клиентом" in said(at_desk)
    at_desk.press(Qt.Key.Key_F2)
    at_desk.settle()
    assert at_desk.places[-1] == Place("visits", hit.what.id, "new")


def test_a_number_finds_its_ticket_first(at_desk: ClientsDesk) -> None:
    ticket = at_desk.office.tickets.rows(at_desk.office.clients.tickets(SOKOLOVA))[0]
    search(at_desk, str(ticket.number))
    assert said(at_desk).startswith("Обращение с этим номером")
    at_desk.press(Qt.Key.Key_Return)
    assert at_desk.places[-1] == Place("queue", ticket.id)


def test_claims_acts_and_visits_are_found_by_their_numbers(at_desk: ClientsDesk) -> None:
    office, desk = at_desk.office, at_desk.desk
    registered = office.claims.register(desk, claim(ticket(office, desk, SOKOLOVA)))
    waits = office.claims.decide(desk, registered.version, decision(registered.id))
    office.claim_course.approve(second(office), waits.id, waits.version)
    proposed = office.acts.commission()
    act = office.acts.issue(desk, ActDraft(registered.id, proposed.chair_id, proposed.member_ids))
    for typed, group, place in (
        ("п-312", "Претензия с этим номером", Place("claims", registered.id)),
        ("№ 87-П", "Акт с этим номером", Place("acts", act.id)),
    ):
        search(at_desk, typed)
        assert said(at_desk).startswith(group)
        hit = at_desk.palette.current
        assert hit is not None
        assert hit.what == place
        assert "Соколова" in hit.title
        at_desk.press(Qt.Key.Key_Escape)
    search(at_desk, "А-001")
    assert said(at_desk).startswith("Визит по талону")


def test_a_sign_before_the_query_asks_for_numbers_or_for_colleagues_only(at_desk: ClientsDesk) -> None:
    search(at_desk, "№1427")
    assert "Соколова" not in said(at_desk)
    at_desk.press(Qt.Key.Key_Escape)
    search(at_desk, "@королева")
    hit = at_desk.palette.current
    assert hit is not None
    assert (hit.title, hit.chip) == ("Королёва Марина Игоревна", "Окно 3")
    assert hit.marks == ((0, len("королева")),)
    assert "Клиенты" not in said(at_desk)
    at_desk.press(Qt.Key.Key_Return)
    assert at_desk.palette.isVisible(), "a colleague is there to be read, not to be opened"


def test_tab_opens_what_can_be_done_for_the_client_and_escape_leads_back(at_desk: ClientsDesk) -> None:
    matter = at_desk.office.clients.tickets(SOKOLOVA)[0]
    search(at_desk, "соколова")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.settle()
    assert said(at_desk).startswith("Действия: Соколова Елена Андреевна")
    assert [hit.what for hit in hits(at_desk)] == [
        Place("visits", SOKOLOVA, "new"),
        Place("queue", SOKOLOVA, "new"),
        Place("claims", matter, "new"),
        Place("clients", SOKOLOVA),
        Place("queue", matter),
    ]
    at_desk.press(Qt.Key.Key_Escape)
    assert said(at_desk).startswith("Клиенты, 1")
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.what == Place("clients", SOKOLOVA)
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F2)
    assert at_desk.places[-1] == Place("visits", SOKOLOVA, "new")
    assert not at_desk.palette.isVisible()


def test_a_slip_of_the_finger_is_told_and_can_be_taken_literally(at_desk: ClientsDesk) -> None:
    search(at_desk, "соколвоа")
    assert "Показано похожее: <b>соколова</b>" in said(at_desk)
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.marks == ((0, len("соколова")),)
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    at_desk.settle()
    assert "Ничего не нашли по «соколвоа»" in said(at_desk)


def test_whoever_may_not_see_persons_is_shown_commands_alone(office: Office, jobs: Jobs) -> None:
    administrator = desk_of(office, Role.ADMINISTRATOR)
    made = open_desk(office, administrator, jobs)
    try:
        for typed in ("соколова", "4773", "cjrjkjdf", "+7 900 000-14-27"):
            search(made, typed)
            assert all("Соколова" not in hit.spoken for hit in hits(made)), typed
            assert "Создать клиента" not in said(made)
            made.press(Qt.Key.Key_Escape)
        search(made, "")
        assert all(not hit.person for hit in hits(made))
        made.press(Qt.Key.Key_Escape)
    finally:
        made.leave()


def test_a_new_number_begins_a_card_in_the_keys_of_task_seven(at_desk: ClientsDesk) -> None:
    """interface.md B3, task 7: Ctrl+K, the phone, Enter; the name and the date are left for the card."""
    at_desk.hands.pressed = 0
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type("89000007777")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.hands.pressed <= 14  # a chord is two
    assert at_desk.places[-1] == Place("clients", None, "new:89000007777")
    at_desk.type("Соколова Елена Андреевна")
    assert at_desk.hands.pressed + len("⇥140359") + 2 <= 48  # Tab, the birth date, Ctrl+S


def test_nobody_found_leads_to_a_new_card_with_what_was_typed(at_desk: ClientsDesk) -> None:
    search(at_desk, "жжошкин")
    assert "Ничего не нашли по «жжошкин»" in said(at_desk)
    assert "Создать клиента «жжошкин»" in said(at_desk)
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.value("surname") == "Жжошкин"
    assert at_desk.page.card.form.field("given").editor.hasFocus()


def test_nobody_found_leads_to_a_ticket_without_a_client_by_keys(at_desk: ClientsDesk) -> None:
    search(at_desk, "жжошкин")
    assert "Новое обращение без клиента" in said(at_desk)
    at_desk.press(Qt.Key.Key_Down)
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("queue", None, "new")


def test_control_and_enter_on_a_client_begin_a_visit_and_nothing_beneath_the_palette(
    at_desk: ClientsDesk,
) -> None:
    """The card beneath would be saved by the same key."""
    at_desk.go(Place("clients", 2))
    version = at_desk.office.clients.card(2).version
    note = at_desk.page.card.form.field("note")
    note.set_value("недописано")
    search(at_desk, "соколова")
    at_desk.press(Qt.Key.Key_Return, CONTROL)
    at_desk.settle()
    assert at_desk.places[-1] == Place("visits", SOKOLOVA, "new")
    assert at_desk.office.clients.card(2).version == version
    search(at_desk, "№ 4773")
    at_desk.press(Qt.Key.Key_Return, CONTROL)
    at_desk.settle()
    assert at_desk.places[-1].page == "queue", "of a ticket the main thing is the ticket"


def test_the_commands_that_were_used_most_come_first_when_nothing_is_asked(at_desk: ClientsDesk) -> None:
    def first() -> list[str]:
        search(at_desk, "")
        shown = [hit.what.id for hit in hits(at_desk) if not hit.person]
        at_desk.press(Qt.Key.Key_Escape)
        return shown

    assert first()[:2] == ["visit.new", "ticket.new"], "a new desk has used nothing"
    for _ in range(3):
        at_desk.press(Qt.Key.Key_F5)
        at_desk.settle()
    search(at_desk, ">новый кл")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert first()[:3] == ["refresh", "client.new", "visit.new"]
    assert len(first()) <= 5
    assert not {"search", "undo"} & set(first()), "these are keys, nobody looks for them"


@pytest.mark.parametrize(
    ("typed", "title"), [(">тема", "Светлая или тёмная тема"), ("весь экран", "Во весь экран")]
)
def test_what_can_be_set_is_found_as_a_command(at_desk: ClientsDesk, typed: str, title: str) -> None:
    at_desk.window.bind("theme", lambda: None)
    search(at_desk, typed)
    assert title in said(at_desk)


def test_a_mark_before_the_query_asks_for_commands_only(at_desk: ClientsDesk) -> None:
    search(at_desk, ">новый кл")
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.title == "Новый клиент"
    assert "Клиенты" not in said(at_desk)
    at_desk.press(Qt.Key.Key_Return)
    assert at_desk.places[-1] == Place("clients", None, "new")


def test_an_empty_field_shows_who_was_open_last_and_what_can_be_done(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    search(at_desk, "")
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.what == Place("clients", SOKOLOVA)
    assert "Новый визит и талон" in said(at_desk)
    assert sum(bool(hit.person) for hit in hits(at_desk)) == 7
    assert sum(bool(hit.key) for hit in hits(at_desk)) <= 5


def test_escape_gives_the_focus_back(at_desk: ClientsDesk) -> None:
    before = at_desk.focus
    search(at_desk, "сок")
    at_desk.press(Qt.Key.Key_Escape)
    assert not at_desk.palette.isVisible()
    assert at_desk.focus is before


def test_typing_on_the_search_of_the_top_bar_opens_the_palette(at_desk: ClientsDesk) -> None:
    at_desk.window.top.search.setFocus()
    at_desk.type("с")
    at_desk.type("ок")
    at_desk.settle()
    assert at_desk.palette.isVisible()
    assert "Клиенты" in said(at_desk)


def test_the_list_finds_and_opens_by_keys(at_desk: ClientsDesk) -> None:
    assert at_desk.page.found.field.hasFocus()
    at_desk.type("соколова")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    place = at_desk.places[-1]
    assert place.id is not None
    assert at_desk.office.clients.card(place.id).surname == "Соколова"


def test_all_found_are_a_list(at_desk: ClientsDesk) -> None:
    search(at_desk, "иванов")
    assert "Все найденные списком" in said(at_desk)
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.go(Place("clients", None, "find:иванов"))
    assert len(at_desk.page.found.model.ids) > 5


def test_the_newest_question_wins(at_desk: ClientsDesk) -> None:
    at_desk.press(Qt.Key.Key_K, CONTROL)
    for letter in "соколова":
        at_desk.type(letter)
        QTest.qWait(1)
    at_desk.settle()
    hit = at_desk.palette.current
    assert hit is not None
    assert hit.title.startswith("Соколова")


@pytest.mark.parametrize(
    ("text", "terms", "marks"),
    [
        ("Королёва Алёна", ("алена",), ((9, 5),)),
        ("Иванов Алексей", ("иванов", "але"), ((0, 6), (7, 3))),
        ("Сиванов", ("иванов",), ()),
    ],
)
def test_hit_letters_are_marked_at_the_beginnings_of_words(
    text: str, terms: tuple[str, ...], marks: tuple[tuple[int, int], ...]
) -> None:
    assert word_marks(text, terms) == marks


def test_hit_digits_are_marked_with_the_signs_between_them() -> None:
    assert digit_marks("+7 900 000-14-27 · Лесная ул.", ("1427",)) == ((11, 5),)
