"""Personal data of a client by keys: who looked, papers for the person, the request, and the end of the data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.erasing import Cause
from frontdesk.domain.events import EventKind, Strand
from frontdesk.domain.staff import Role
from frontdesk.domain.subjects import RequestKind
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.privacy import PrivacyPane
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from frontdesk.ui.told import told
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.known import known_person
from tests.services.people import desk_of, ticket, visit
from tests.ui.clients_desk import ALT, CONTROL, ClientsDesk, open_desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def pane(desk: ClientsDesk) -> PrivacyPane:
    return desk.page.privacy


def press_button(desk: ClientsDesk, name: str) -> None:
    """Tab to the button as a clerk does, then Enter."""
    button = pane(desk).buttons[name]
    for _ in range(30):
        if button.hasFocus():
            break
        desk.press(Qt.Key.Key_Tab)
    assert button.hasFocus(), name
    desk.press(Qt.Key.Key_Return)
    desk.settle()


def stranger(desk: ClientsDesk) -> int:
    return desk.office.clients.create(desk.desk, ClientDraft("Ветров", "Олег"))


def test_from_the_card_one_key_leads_to_who_looked(at_desk: ClientsDesk) -> None:
    at_desk.office.clients.reveal(at_desk.desk, 1)
    at_desk.go(Place("clients", 1))
    at_desk.press(Qt.Key.Key_L, CONTROL | SHIFT)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", 1, "privacy")
    assert pane(at_desk).model.rowCount() == 1
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", 1)


def test_a_look_on_the_card_stands_in_the_list_at_once(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    assert pane(at_desk).model.rowCount() == 0
    at_desk.go(Place("clients", 1))
    at_desk.page.card.form.snils.setFocus()
    at_desk.press(Qt.Key.Key_P, ALT)
    at_desk.settle()
    at_desk.go(Place("clients", 1, "privacy"))
    (row,) = at_desk.office.looks.of(at_desk.desk, 1)
    assert pane(at_desk).model.rowCount() == 1
    assert pane(at_desk).model.id_at(0) == row.id


@pytest.mark.parametrize(
    ("button", "words"), [("deeds", "что сделано и что обещано"), ("looks", "Кто из сотрудников")]
)
def test_a_paper_for_the_person_is_shown_in_usual_and_in_large_print(
    at_desk: ClientsDesk, button: str, words: str
) -> None:
    at_desk.office.clients.reveal(at_desk.desk, 1)
    at_desk.go(Place("clients", 1, "privacy"))
    press_button(at_desk, button)
    usual = pane(at_desk).paper.pdf
    assert words in read(usual)
    at_desk.press(Qt.Key.Key_Escape)
    assert not pane(at_desk).is_paper
    pane(at_desk).large.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    press_button(at_desk, button)
    large = pane(at_desk).paper.pdf
    assert set(read(large).split()) == set(read(usual).split())
    assert large != usual


def test_the_sheet_tells_of_what_the_history_of_the_card_was_narrowed_to(at_desk: ClientsDesk) -> None:
    at_desk.office.visits.register(at_desk.desk, visit(at_desk.office, 1))
    at_desk.go(Place("clients", 1))
    strands = at_desk.page.card.side.strands
    strands.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    at_desk.settle()
    assert strands.currentData() == Strand.VISITS
    assert at_desk.window.actions_by_id.run("client.privacy")
    at_desk.settle()
    assert pane(at_desk).strand.value() == Strand.VISITS
    press_button(at_desk, "deeds")
    visits = read(pane(at_desk).paper.pdf)
    assert "Только визиты." in visits
    assert "Вы пришли, выдан талон" in visits
    assert "Принят ваш вопрос" not in visits
    assert "Что обещано" not in visits, "a narrowed sheet does not say that nothing was promised"
    at_desk.press(Qt.Key.Key_Escape)
    pane(at_desk).strand.box.setFocus()
    at_desk.press(Qt.Key.Key_Home)
    press_button(at_desk, "deeds")
    whole = read(pane(at_desk).paper.pdf)
    assert "Принят ваш вопрос" in whole
    assert "Только" not in whole
    at_desk.go(Place("clients", 2, "privacy"))
    assert pane(at_desk).strand.value() == "", "another person, the whole history"


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        (RequestKind.ACCESS, "01.12.2026"), (RequestKind.CORRECT, "26.11.2026"), (RequestKind.STOP, "01.12.2026"),
        (RequestKind.DESTROY, "17.12.2026"),
    ],
)  # fmt: skip
def test_every_kind_of_request_is_taken_with_its_term_and_answered(
    at_desk: ClientsDesk, kind: RequestKind, due: str
) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    asked = pane(at_desk).requests
    asked.kind.box.setFocus()
    for _ in range(list(RequestKind).index(kind)):
        at_desk.press(Qt.Key.Key_Down)
    assert asked.kind.value() is kind
    assert asked.term.text().startswith(f"Ответить до {due} (")
    assert "152-ФЗ" in asked.term.text()
    press_button(at_desk, "request")
    assert at_desk.toast == f"Запрос принят, ответить до {due}"
    (row,) = at_desk.office.subjects.requests(1)
    assert (row.kind, row.is_open) == (kind, True)
    assert f"ответить до {due}" in asked.text
    press_button(at_desk, "request")
    assert pane(at_desk).banner.isVisible(), "the same is not asked twice at a time"
    asked.buttons[0].setFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.settle()
    (row,) = at_desk.office.subjects.requests(1)
    assert row.answered_at is not None
    assert "отвечено 17.11.2026" in asked.text
    assert asked.buttons == []
    told_of = told(at_desk.office.clients.timeline(1, 1)[0])
    assert told_of.headline == "Дан ответ на запрос о персональных данных"


def test_the_sheet_may_begin_a_month_ago(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    pane(at_desk).period.box.setFocus()
    at_desk.press(Qt.Key.Key_End)
    press_button(at_desk, "deeds")
    assert "С 18.10.2026 по 17.11.2026." in read(pane(at_desk).paper.pdf)


def test_a_request_is_taken_and_answered_with_two_files(at_desk: ClientsDesk, tmp_path: Path) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    out = tmp_path / "out"
    out.mkdir()
    press_button(at_desk, "request")
    pane(at_desk).ask_folder = lambda _: str(out)
    press_button(at_desk, "pack")
    names = sorted(file.name for file in out.iterdir())
    assert names == ["svedeniya-1-2026-11-17.json", "svedeniya-1-2026-11-17.pdf"]
    assert json.loads((out / names[0]).read_text("utf-8"))["card"][0]["surname"] == "Соколова"
    (request,) = at_desk.office.subjects.requests(1)
    assert request.answered_at is not None


def test_a_folder_that_takes_nothing_is_told_and_can_be_tried_again(
    at_desk: ClientsDesk, tmp_path: Path
) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    pane(at_desk).ask_folder = lambda _: str(tmp_path / "gone")
    press_button(at_desk, "pack")
    assert at_desk.toast != ""
    assert not (tmp_path / "gone").exists()


def test_what_holds_is_said_before_anything_is_asked(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", 1, "privacy"))
    press_button(at_desk, "erase")
    assert pane(at_desk).banner.text == "Данные пока нельзя уничтожить: обращение 4773 не закрыто"
    assert not pane(at_desk).question.isVisible()


def test_the_question_stands_on_the_safe_answer_and_esc_keeps_the_data(at_desk: ClientsDesk) -> None:
    id = stranger(at_desk)
    at_desk.go(Place("clients", id, "privacy"))
    press_button(at_desk, "erase")
    question = pane(at_desk).question
    assert question.keep.hasFocus()
    assert question.erase.text() == "Уничтожить данные: Ветров Олег"
    at_desk.press(Qt.Key.Key_Return)
    assert not question.isVisible(), "Enter on the safe answer keeps them too"
    press_button(at_desk, "erase")
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.office.clients.card(id).erased_on is None
    assert at_desk.places[-1] == Place("clients", id, "privacy")


def test_the_data_is_destroyed_and_the_act_is_shown(at_desk: ClientsDesk) -> None:
    id = stranger(at_desk)
    at_desk.go(Place("clients", id, "privacy"))
    press_button(at_desk, "erase")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.office.clients.card(id).name == f"Субъект № {id}"
    assert "об уничтожении персональных данных" in read(pane(at_desk).paper.pdf)
    assert pane(at_desk).banner.text == "Данные уничтожены 17.11.2026, акт 1-У"
    assert not pane(at_desk).buttons["erase"].isVisible()
    at_desk.press(Qt.Key.Key_Escape)
    press_button(at_desk, "act")
    assert "№ 1-У" in read(pane(at_desk).paper.pdf)


def test_who_is_no_lead_is_not_offered_to_destroy(office: Office, jobs: Jobs) -> None:
    desk = open_desk(office, desk_of(office, Role.AGENT), jobs)
    desk.go(Place("clients", 1, "privacy"))
    assert not pane(desk).buttons["erase"].isVisible()
    assert pane(desk).buttons["pack"].isVisible()
    desk.go(Place("clients", None, "looks"))
    assert any("нет права" in label.text() for label in desk.page.looks.empty.findChildren(QLabel))
    desk.leave()


def test_the_lead_sees_unusual_looks_and_goes_to_the_card(at_desk: ClientsDesk) -> None:
    id = at_desk.office.clients.create(at_desk.desk, ClientDraft("Королёв", "Олег"))
    at_desk.office.clients.reveal(at_desk.desk, id)
    at_desk.office.clients.reveal(at_desk.desk, 1, "snils", ticket(at_desk.office, at_desk.desk))
    at_desk.go(Place("clients", None, "looks"))
    model = at_desk.page.looks.model
    assert model.rowCount() == 1
    assert "фамилия совпадает" in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", id, "privacy")


def test_the_timeline_of_a_forgotten_person_is_still_told_in_words(
    at_desk: ClientsDesk, clock: StoppedClock
) -> None:
    """Every line of the journal has lost its names, and none its words."""
    known = known_person(at_desk.office, at_desk.desk)
    at_desk.office.subjects.request(at_desk.desk, known.id)
    at_desk.office.subjects.pack(at_desk.desk, known.id)
    clock.forward(days=365 * 3 + 2)
    at_desk.office.erasures.erase(at_desk.desk, known.id, Cause.PURPOSE)
    events = at_desk.office.clients.timeline(known.id, 500)
    said = [told(event) for event in events]
    assert all(line.headline for line in said)
    assert {event.kind for event in events} >= {
        EventKind.CLIENT_CHANGED, EventKind.CLIENT_MERGED, EventKind.ATTACHMENT_ADDED, EventKind.CONSENT_GIVEN,
        EventKind.REPRESENTATIVE_ADDED, EventKind.SCRIPT_STEP, EventKind.CLAIM_DECIDED, EventKind.DATA_REQUESTED,
    }  # fmt: skip
    at_desk.go(Place("clients", known.id))
    assert at_desk.bugs == []
