"""Nobody entered twice, at the desk: the panel beside the form, two cards joined and parted, the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from frontdesk.db.queries import duplicates as queries
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.domain.clients import ClientDraft, Form
from frontdesk.domain.duplicates import Reason, Trait
from frontdesk.domain.likeness import Agreement, How
from frontdesk.domain.merging import Take
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui import likeness_words
from frontdesk.ui.clients.duplicates import PAUSE_MS
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from frontdesk.ui.told import told
from tests.ui.clients_desk import ALT, CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1
TWIN = ClientDraft(
    surname="Соколва", given="Елена", patronymic="Андреевна", born="14.03.1959",
    phones=(PhoneDraft("+7 900 000-14-29"),), note="Звонить вечером",
)  # fmt: skip


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


@pytest.fixture
def twin(at_desk: ClientsDesk) -> int:
    return at_desk.office.clients.create(at_desk.desk, TWIN)


def pause(desk: ClientsDesk) -> None:
    """Typing stops for as long as the panel waits."""
    desk.settle()
    desk.hands.wait(PAUSE_MS + 50)
    desk.settle()


def offered(desk: ClientsDesk) -> list[int]:
    return [one.id for one in desk.page.card.panel.candidates]


def undo(desk: ClientsDesk) -> None:
    """The deed of Ctrl+Z; the key itself belongs to a line of text that has the focus."""
    assert desk.window.actions_by_id.run("undo")


def type_sokolova(desk: ClientsDesk) -> None:
    desk.go(Place("clients", None, "new"))
    desk.type("Соколова Елена Андреевна")
    desk.press(Qt.Key.Key_Tab)
    desk.type("140359")
    pause(desk)


def seen(desk: ClientsDesk) -> str:
    """All words of the panel."""
    return " ".join(label.text() for label in desk.page.card.panel.findChildren(QLabel) if label.isVisible())


def test_whoever_is_typed_again_stands_beside_the_form_and_opens_by_a_key(at_desk: ClientsDesk) -> None:
    type_sokolova(at_desk)
    focus = at_desk.focus
    assert offered(at_desk) == [SOKOLOVA]
    said = seen(at_desk)
    assert "Похоже, клиент уже есть" in said
    assert "клиент с 2020 года, 1 обращение" in said
    assert "совпадает" in said
    assert "14.03.1959" in said
    assert at_desk.focus is focus, "it never takes the focus"
    at_desk.press(Qt.Key.Key_1, ALT)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)
    assert [draft.editor for draft in at_desk.office.drafts.mine(at_desk.desk)] == ["client/new"], (
        "typed is kept"
    )


def test_what_people_change_is_no_reason_against(at_desk: ClientsDesk) -> None:
    type_sokolova(at_desk)
    at_desk.page.card.form.field("phones").setFocus()
    at_desk.type("9000005555")
    pause(at_desk)
    assert offered(at_desk) == [SOKOLOVA]
    assert "Телефон" not in seen(at_desk)


def test_the_panel_says_nothing_of_nobody_and_of_the_card_itself(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", None, "new"))
    at_desk.type("Неповторимый Ян")
    pause(at_desk)
    assert offered(at_desk) == []
    assert not at_desk.page.card.panel.isVisible()
    at_desk.go(Place("clients", SOKOLOVA))
    pause(at_desk)
    assert offered(at_desk) == []


def test_a_number_is_compared_behind_its_mask(at_desk: ClientsDesk) -> None:
    type_sokolova(at_desk)
    at_desk.page.card.form.snils.setFocus()
    at_desk.type("11223344596")
    pause(at_desk)
    assert "•••-•••-445 95, у вас …96" in seen(at_desk)
    assert "112" not in seen(at_desk)


def test_another_person_said_of_a_new_card_is_remembered_when_it_is_saved(at_desk: ClientsDesk) -> None:
    type_sokolova(at_desk)
    at_desk.page.card.panel.cards[0].other.click()
    at_desk.settle()
    assert offered(at_desk) == []
    assert at_desk.toast == "Запомнили: Соколова Елена Андреевна — другой человек"
    undo(at_desk)
    pause(at_desk)
    assert offered(at_desk) == [SOKOLOVA]
    at_desk.page.card.panel.cards[0].other.click()
    at_desk.settle()
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    id = at_desk.places[-1].id
    assert id not in (None, SOKOLOVA)
    pause(at_desk)
    assert offered(at_desk) == []
    draft = at_desk.office.clients.card(id or 0).as_draft()
    assert at_desk.office.duplicates.near(draft, id) == ()


def test_another_person_said_of_a_saved_card_can_be_taken_back(at_desk: ClientsDesk, twin: int) -> None:
    at_desk.go(Place("clients", twin))
    pause(at_desk)
    at_desk.page.card.panel.cards[0].other.click()
    at_desk.settle()
    assert at_desk.office.duplicates.near(TWIN, twin) == ()
    undo(at_desk)
    pause(at_desk)
    assert offered(at_desk) == [SOKOLOVA]
    assert at_desk.office.duplicates.near(TWIN, twin) != ()


def test_two_cards_are_joined_field_by_field_by_keys_alone(at_desk: ClientsDesk, twin: int) -> None:
    at_desk.go(Place("clients", twin))
    pause(at_desk)
    at_desk.page.card.panel.cards[0].merge.click()
    at_desk.settle()
    screen = at_desk.page.merging
    names = [row.pair.name for row in screen.rows]
    assert names[:3] == ["surname", "snils", "phones"]
    assert "given" not in names, "what is the same on both is not asked"
    at_desk.press(Qt.Key.Key_2, ALT)  # the other one is to stay
    at_desk.settle()
    assert screen.rows[0].hasFocus()
    assert screen.rows[0].take is Take.KEPT
    at_desk.press(Qt.Key.Key_Right)
    at_desk.press(Qt.Key.Key_Down)
    at_desk.press(Qt.Key.Key_Down)
    assert screen.rows[2].hasFocus()
    at_desk.press(Qt.Key.Key_Left)
    assert screen.choices()["phones"] is Take.GONE
    at_desk.press(Qt.Key.Key_S, CONTROL)
    assert "Карта «Соколва Елена Андреевна» войдёт в карту «Соколова Елена Андреевна»" in screen.question.text
    assert screen.question.leave.hasFocus(), "the safe button"
    at_desk.press(Qt.Key.Key_Space)
    assert not screen.question.isVisible()
    assert at_desk.office.merging.of_card(SOKOLOVA) == ()
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert screen.question.do.hasFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)
    card = at_desk.office.clients.card(twin)
    assert (card.id, card.surname, card.numbers) == (SOKOLOVA, "Соколва", ("+79000001429",))
    undo(at_desk)
    at_desk.settle()
    assert at_desk.office.clients.card(twin).id == twin
    assert at_desk.office.clients.card(SOKOLOVA).surname == "Соколова"


def test_escape_joins_nothing(at_desk: ClientsDesk, twin: int) -> None:
    at_desk.go(Place("clients", SOKOLOVA, f"merge:{twin}"))
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.press(Qt.Key.Key_Escape)
    assert not at_desk.page.merging.question.isVisible()
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)
    assert at_desk.office.clients.card(twin).id == twin


def test_a_merge_is_parted_from_the_card_at_any_later_time(at_desk: ClientsDesk, twin: int) -> None:
    office = at_desk.office
    office.merging.merge(at_desk.desk, SOKOLOVA, twin, {})
    at_desk.go(Place("clients", twin))
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA), "an old link leads to the living card"
    lines = [told(event) for event in office.clients.timeline(SOKOLOVA)]
    assert ("Карта объединена с другой", "вошла карта: Соколва Елена Андреевна") in [
        (line.headline, line.facts[0]) for line in lines if line.facts
    ]
    side = at_desk.page.card.side
    (button,) = side.joined.buttons
    assert button.accessibleDescription() == "Соколва Елена Андреевна"
    button.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.settle()
    assert at_desk.toast == "Карты разъединены: Соколва Елена Андреевна снова отдельно"
    assert office.clients.card(twin).id == twin
    at_desk.page.card.refresh()
    at_desk.settle()
    assert not side.joined.isVisible()


def test_what_is_saved_into_a_card_that_was_joined_meanwhile_is_kept(at_desk: ClientsDesk, twin: int) -> None:
    at_desk.go(Place("clients", twin))
    at_desk.page.card.form.field("note").setFocus()
    at_desk.type(" и по субботам")
    at_desk.office.merging.merge(at_desk.desk, SOKOLOVA, twin, {})
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)
    assert at_desk.toast.startswith("Эту карту тем временем объединили с другой")
    (draft,) = at_desk.office.drafts.mine(at_desk.desk)
    assert "субботам" in str(draft.body)


def test_the_list_of_likely_duplicates_is_made_compared_and_cleared_by_keys(
    at_desk: ClientsDesk, twin: int
) -> None:
    pane = at_desk.page.likely
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type("вероятные")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", None, "likely")
    assert list(pane.model.ids) == []
    at_desk.press(Qt.Key.Key_F5)
    at_desk.settle()
    assert at_desk.toast == "База проверена, найдено пар: 1"
    assert len(pane.model.ids) == 1
    pane.table.setFocus()
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA, f"merge:{twin}")
    at_desk.go(Place("clients", None, "likely"))
    at_desk.press(Qt.Key.Key_Delete)
    at_desk.settle()
    assert list(pane.model.ids) == []
    undo(at_desk)
    at_desk.settle()
    assert len(pane.model.ids) == 1


def test_the_walk_says_how_far_it_is_and_stops_when_asked(
    at_desk: ClientsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.services.duplicates.STEP", 5)
    at_desk.go(Place("clients", None, "likely"))
    pane = at_desk.page.likely
    at_desk.press(Qt.Key.Key_F5)
    assert pane.is_walking
    assert pane.cancel_button.isVisible()
    at_desk.hands.until(
        lambda: "Проверяем базу" in pane.said.text() and " 0 %" not in pane.said.text(), "progress"
    )
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.toast.startswith("Проверка остановлена")
    assert not pane.is_walking
    assert at_desk.places[-1] == Place("clients", None, "likely"), "Escape stopped the walk and no more"


@pytest.mark.usefixtures("twin")
def test_a_stopped_walk_goes_on_where_it_stood(at_desk: ClientsDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines read before the stop are not read again."""
    monkeypatch.setattr("frontdesk.services.duplicates.STEP", 5)
    read: list[int] = []
    step = queries.step

    def counted(*asked: Any) -> list[queries.Line]:
        lines = step(*asked)
        read.append(len(lines))
        return lines

    monkeypatch.setattr(queries, "step", counted)
    whole = sum(counted_lines(at_desk.office))
    read.clear()
    at_desk.go(Place("clients", None, "likely"))
    pane = at_desk.page.likely
    at_desk.press(Qt.Key.Key_F5)
    at_desk.hands.until(lambda: len(read) > 10, "a part of the walk")
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert not pane.is_walking
    assert sum(read) < whole
    assert pane.walk_button.text() == "Продолжить проверку"
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.go(Place("clients", None, "likely"))
    at_desk.press(Qt.Key.Key_F5)
    at_desk.settle()
    assert sum(read) == whole
    assert at_desk.toast == "База проверена, найдено пар: 1"
    assert pane.walk_button.text() == "Проверить всю базу"


def counted_lines(office: Office) -> Iterator[int]:
    """How many lines a whole walk reads."""
    for walk in queries.WALKS:
        with office.database.read() as session:
            yield len(queries.step(session, walk, None, 1_000_000))


def test_any_two_cards_are_joined_from_the_card_by_keys(at_desk: ClientsDesk) -> None:
    """Nothing in common but the person, who says so; no list of duplicates would ever show them."""
    other = at_desk.office.clients.create(at_desk.desk, ClientDraft("Вяземская", "Ольга", note="Сменила имя"))
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type(">объед")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA, "join")
    found = at_desk.page.found
    assert "Соколова Елена Андреевна" in found._picking.text
    assert SOKOLOVA not in found.model.ids, "a card is not joined with itself"
    at_desk.type("вяземс")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA, f"merge:{other}")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.page.merging.question.do.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.settle()
    assert at_desk.office.merging.living(other) == SOKOLOVA
    at_desk.go(Place("clients"))
    assert at_desk.page.found.picking is None
    assert not at_desk.page.found._picking.isVisible()


def test_escape_picks_nobody_and_leads_back_to_the_card(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    assert at_desk.window.actions_by_id.run("client.join")
    at_desk.settle()
    at_desk.type("жжошкин")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA, "join"), "nobody new is made here"
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)
    assert at_desk.page.is_card


def test_a_person_and_an_organisation_are_told_apart(at_desk: ClientsDesk) -> None:
    firm = at_desk.office.clients.create(
        at_desk.desk, ClientDraft(form=Form.ORGANISATION, title="ООО «Соколова»")
    )
    at_desk.go(Place("clients", SOKOLOVA, f"merge:{firm}"))
    assert at_desk.toast.startswith("Человек и организация не могут быть одной карточкой")


@pytest.mark.parametrize("trait", Trait)
def test_every_reason_has_its_words(trait: Trait) -> None:
    ways = {
        Trait.TITLE: (How.ONE_LETTER, How.SWAPPED),
        Trait.SURNAME: (How.ONE_LETTER, How.INITIAL, How.SWAPPED, How.DOUBLED, How.CHANGED),
        Trait.GIVEN: (How.ONE_LETTER, How.INITIAL, How.SWAPPED, How.SPELLING),
        Trait.PATRONYMIC: (How.ONE_LETTER, How.INITIAL, How.SWAPPED),
        Trait.BORN: (How.DAY_AND_MONTH, How.ONE_DIGIT, How.GENERATION),
        Trait.SNILS: (How.ONE_DIGIT,),
        Trait.PHONE: (How.ONE_DIGIT,),
        Trait.ADDRESS: (How.SHORTER,),
    }
    reasons = [Reason(trait, Agreement.SAME), Reason(trait, Agreement.DIFFERS)]
    reasons += [Reason(trait, Agreement.SIMILAR, how) for how in ways.get(trait, ())]
    detail = "inn" if trait is Trait.DOCUMENT else ""
    said = [likeness_words.sentence(replace(reason, detail=detail)) for reason in reasons]
    assert len(set(said)) == len(said)
    assert all(any("а" <= letter <= "я" for letter in sentence.casefold()) for sentence in said)
