"""Orders, evidence, causes and the shortest way to a printed act, by keys, over the seeded office."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.db.models import Ticket
from frontdesk.domain.claim_course import AfterDraft, ClaimState, ClosingReason, LineDraft, Loyalty, RootCause
from frontdesk.domain.claims import Demand
from frontdesk.domain.events import EventKind
from frontdesk.domain.orders import OrderCard, OrderDraft, OrderState, Sold
from frontdesk.domain.tickets import Channel
from frontdesk.ui.claims.editor import Stage
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from tests.desk import take_away
from tests.documents.papers import read
from tests.services.people import approved, claim, second, ticket
from tests.ui.test_claims_desk import ALT, CTRL, TYPED, Counter, counter_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
CUPS = (LineDraft("чашка", "4", "250", "A-1"), LineDraft("блюдце", "2", "100"))


@pytest.fixture
def counter(office: Any, jobs: Jobs, tmp_path: Path) -> Iterator[Counter]:
    made = counter_of(office, jobs, tmp_path, ("Зал-1",))
    yield made
    made.settle()
    take_away(made.window)


def bought(at: Counter, **more: object) -> OrderCard:
    typed: dict[str, object] = {
        "number": "З-7", "ordered_on": "09.11.2026", "handed_over": "10.11.2026", "payment": "чек 12",
        "state": OrderState.HANDED_OVER, "lines": CUPS,
    }  # fmt: skip
    return at.office.orders.take(at.desk, OrderDraft(1, **{**typed, **more}))  # type: ignore[arg-type]


def focus(at: Counter, name: str, form: Any) -> None:
    form.field(name).setFocus()
    at.settle()


# Task 9 of the interface: ten keys and the text, as its table of keys counts them


def test_task_9_a_registered_claim_and_its_printed_sheet_take_ten_keys_and_the_text(counter: Counter) -> None:
    """Shift+F3 · ↓↵ · Alt+2 · text · Ctrl+↵ · Ctrl+P, with two orders to choose from."""
    bought(counter)
    bought(counter, number="З-8", sold=Sold.SERVICE, lines=(LineDraft("замена прибора", "1", "4800"),))
    id = ticket(counter.office, counter.desk)
    counter.hands.pressed = 0
    counter.hands.pressed += 2  # Shift+F3 in the ticket: the queue's page asks for this very place
    counter.go(Place("claims", id, "new"))
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_2, ALT)
    keys, editor = counter.hands.pressed, counter.claims.editor
    counter.hands.type("Прибор течёт, прошу уменьшить цену")
    counter.hands.pressed = keys
    counter.press(Qt.Key.Key_Return, CTRL)
    assert editor.stage is Stage.REGISTERED
    counter.press(Qt.Key.Key_P, CTRL)
    assert counter.hands.pressed <= 10
    card = counter.office.claims.card(editor.claim_id or 0)
    assert (card.demand, card.words) == (Demand.PRICE_CUT, "Прибор течёт, прошу уменьшить цену")
    assert card.order_id is not None
    assert counter.tray.paper.read_bytes().startswith(b"%PDF")


def test_task_9_the_issued_act_with_the_second_person_deciding_takes_ten_keys_and_the_texts(
    counter: Counter,
) -> None:
    """The only order is taken by itself: Shift+F3 · Alt+2 · text · Ctrl+↵ · text · Ctrl+↵ · (approved) · Ctrl+P."""
    bought(counter)
    id = ticket(counter.office, counter.desk)
    counter.hands.pressed = 2
    counter.go(Place("claims", id, "new"))
    counter.press(Qt.Key.Key_2, ALT)
    keys = counter.hands.pressed
    counter.hands.type("Скол на дне, прошу уменьшить цену")
    counter.hands.pressed = keys
    counter.press(Qt.Key.Key_Return, CTRL)
    keys, editor = counter.hands.pressed, counter.claims.editor
    counter.hands.type("скол заводской")
    counter.hands.pressed = keys
    counter.press(Qt.Key.Key_Return, CTRL)
    assert editor.stage is Stage.WAITING
    counter.approve()
    counter.press(Qt.Key.Key_P, CTRL)
    assert editor.stage is Stage.ISSUED
    assert counter.hands.pressed <= 10
    card = counter.office.claims.card(editor.claim_id or 0)
    assert (card.approver != card.author, len(card.act_ids)) == (True, 1)
    assert counter.tray.paper.read_bytes().startswith(b"%PDF")
    assert EventKind.ACT_PRINTED in [event.kind for event in counter.office.tickets.timeline(card.ticket_id)]


def test_what_the_order_says_stands_in_the_claim_and_another_order_says_something_else(
    counter: Counter,
) -> None:
    first = bought(counter)
    other = bought(counter, number="З-8", sold=Sold.SERVICE, lines=(LineDraft("ремонт", "1", "900"),))
    counter.go(Place("claims", ticket(counter.office, counter.desk), "new"))
    form = counter.claims.editor.new.form
    focus(counter, "words", form)
    counter.type("Слова остаются")
    for order, price in ((other, "900,00"), (first, "1\u00a0200,00")):
        form.field("order_id").set_value(order.id)
        form.field("order_id").edited.emit()
        counter.settle()
        draft = counter.claims.editor.new.draft()
        assert (draft.order_id, draft.price, draft.words) == (order.id, price, "Слова остаются")
        assert [line.order_line_id for line in draft.lines] == [line.id for line in order.lines]


def test_a_visit_and_an_order_begin_a_claim_with_what_they_know(counter: Counter) -> None:
    order = bought(counter)
    counter.go(Place("claims", order.id, "order"))
    counter.press(Qt.Key.Key_F3, SHIFT)
    draft = counter.claims.editor.new.draft()
    assert (draft.order_id, draft.contract, draft.ticket_id) == (order.id, "от 09.11.2026 № З-7", 0)
    counter.type("Скол на дне")
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.claims.editor.stage is Stage.REGISTERED
    assert counter.office.orders.card(order.id).claims != ()


# The screen of an order


def test_an_order_is_taken_down_by_keys_and_its_draft_survives(counter: Counter, qtbot: QtBot) -> None:
    counter.go(Place("claims", 1, "order_new"))
    counter.hands.type("З-9")
    qtbot.wait(300)
    counter.go(Place("claims"))
    counter.go(Place("claims", 1, "order_new"))
    pane = counter.claims.order
    assert pane.form.draft().number == "З-9"
    counter.press(Qt.Key.Key_Return, CTRL)
    wrong = {field.name: field.problem for field in pane.form.form.wrong_fields()}
    assert set(wrong) == {"ordered_on", "lines"}
    for name, text in (("ordered_on", "вчера"), ("handed_over", "вчера")):
        focus(counter, name, pane.form.form)
        counter.type(text)
    focus(counter, "lines", pane.form.form)
    for text in ("чашка", "4", "250"):
        counter.type(text)
        counter.press(Qt.Key.Key_Tab)
    counter.press(Qt.Key.Key_Return, CTRL)
    assert not pane.is_new
    assert "чашка" in pane.lines.text
    assert [draft.editor for draft in counter.office.drafts.mine(counter.desk)] == []


def test_part_of_an_order_goes_back_by_keys_and_the_day_of_the_money_is_said(counter: Counter) -> None:
    order = bought(counter)
    counter.go(Place("claims", order.id, "order"))
    pane = counter.claims.order
    assert "24.11.2026" in pane.terms.text
    counter.press(Qt.Key.Key_1, ALT)  # the first of what may be done: return
    counter.type("3")
    counter.press(Qt.Key.Key_S, CTRL)
    assert [field.name for field in pane.going.form.wrong_fields()] == ["reason"]
    counter.type("скол")
    counter.press(Qt.Key.Key_S, CTRL)
    after = counter.office.orders.card(order.id)
    assert (after.lines[0].returned, after.lines[0].left) == (3, 1)
    assert "20.11.2026" in pane.moves.text()
    assert "ст. 25 п. 2" in pane.moves.text()


@pytest.mark.parametrize("odd", ["-1", "много", "5", "9" * 30, "1,5", "½"])
def test_an_odd_count_is_said_beside_the_lines_and_stays_as_typed(counter: Counter, odd: str) -> None:
    order = bought(counter)
    counter.go(Place("claims", order.id, "order"))
    pane = counter.claims.order
    counter.press(Qt.Key.Key_1, ALT)
    counter.type(odd)
    focus(counter, "reason", pane.going.form)
    counter.type("скол")
    counter.press(Qt.Key.Key_S, CTRL)
    assert pane.going.form.field("quantities").problem
    assert pane.going.form.draft().quantities[order.lines[0].id].typed == odd
    assert counter.office.orders.card(order.id).moves == ()


def test_orders_and_causes_are_listed_beside_the_claims(counter: Counter) -> None:
    order = bought(counter)
    counter.go(Place("claims", None, "orders"))
    assert counter.claims.orders.table.current_id == order.id
    counter.press(Qt.Key.Key_Return)
    assert counter.claims.order._card is not None


# Evidence


def test_evidence_is_written_down_and_taken_away_with_a_way_back(counter: Counter, tmp_path: Path) -> None:
    card = counter.office.claims.register(counter.desk, claim(ticket(counter.office, counter.desk)))
    counter.go(Place("claims", card.id))
    panel = counter.claims.editor.opened.evidence
    panel.more.click()
    focus(counter, "on_day", panel.form)
    counter.type("32.13.2026")
    panel.paper.click()
    counter.settle()
    assert panel.form.field("on_day").problem
    counter.type("09.11.2026")
    panel.paper.click()
    counter.settle()
    assert "на бумаге" in panel.text
    photo = tmp_path / "скол.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 20)
    panel.choose = lambda _: str(photo)
    panel.more.click()
    panel.file.click()
    counter.settle()
    assert "скол.png" in panel.text
    assert len(counter.office.evidence.of(card.id)) == 2
    counter.claims.editor.opened.evidence._remove(counter.office.evidence.of(card.id)[0])
    counter.settle()
    assert len(counter.office.evidence.of(card.id)) == 1


def test_what_is_typed_of_evidence_survives_and_stands_on_no_other_claim(
    counter: Counter, qtbot: QtBot
) -> None:
    first, other = (
        counter.office.claims.register(counter.desk, claim(ticket(counter.office, counter.desk)))
        for _ in range(2)
    )
    counter.go(Place("claims", first.id))
    panel = counter.claims.editor.opened.evidence
    panel.more.click()
    focus(counter, "title", panel.form)
    counter.type("чек № 12")
    qtbot.wait(300)
    counter.go(Place("claims", other.id))
    assert panel.form.draft().title == ""
    counter.go(Place("claims", first.id))
    assert panel.form.draft().title == "чек № 12"


# Lines, causes


def test_a_line_of_an_approved_claim_is_closed_from_its_row(counter: Counter) -> None:
    card = approved(counter.office, counter.desk, ticket(counter.office, counter.desk))
    counter.go(Place("claims", card.id))
    result = counter.claims.editor.opened.course.result
    result.closed.emit(card.lines[0].id)
    counter.settle()
    after = counter.office.claims.card(card.id)
    assert (after.state, after.closing) == (ClaimState.DONE, ClosingReason.CLIENT_GAVE_UP)


def test_causes_are_drawn_listed_and_written_to_a_file(counter: Counter, tmp_path: Path) -> None:
    card = approved(counter.office, counter.desk, ticket(counter.office, counter.desk))
    course, desk = counter.office.claim_course, counter.desk
    done = course.close(desk, card.id, card.version, ClosingReason.CLIENT_GAVE_UP)
    course.note(desk, card.id, done.version, AfterDraft(Loyalty.STAYED, "1000", RootCause.WORK.value))
    counter.go(Place("claims", None, "causes"))
    board = counter.claims.causes
    assert "1" in board.chart.accessibleName()
    assert "100" in board.loyalty.text()
    counter.press(Qt.Key.Key_3, ALT)
    assert "1000" in board.chart.accessibleName()
    path = tmp_path / "причины.csv"
    board.place = lambda *_: str(path)
    board.export("csv")
    counter.settle()
    lines = list(csv.reader(StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    assert lines[1][:3] == [card.number, "16.11.2026", "копирование документов"]
    path = tmp_path / "причины.pdf"
    board.export("pdf")
    counter.settle()
    assert f"{card.number} 16.11.2026 копирование документов" in read(path.read_bytes())
    assert counter.claims.causes.claims.current_id == card.id
    counter.press(Qt.Key.Key_Return)
    assert counter.claims.editor.claim_id == card.id


def test_a_claim_of_a_letter_has_its_words_and_its_way_on_the_screen(counter: Counter) -> None:
    id = ticket(counter.office, counter.desk)
    with counter.office.database.write() as session:
        session.get_one(Ticket, id).channel = Channel.POST.value
    counter.go(Place("claims", id, "new"))
    assert counter.claims.editor.new.draft().way == "post"
    assert QApplication.focusWidget() is not None
    assert second(counter.office).staff_id != counter.desk.staff_id


ODD = (
    "",
    " ",
    "-1",
    "0",
    "много",
    "1" * 400,
    "1e9",
    "½",
    "\u202e12\u202c",
    "<b>1</b>",
    "31.02.2026",
    "00.00.0000",
    "9" * 12,
)


@pytest.mark.parametrize("name", ["price", "received", "handed_over", "warranty", "subject", "contract"])
def test_odd_text_in_a_new_claim_is_refused_beside_its_field_or_taken_and_never_lost(
    counter: Counter, name: str
) -> None:
    """Each is registered as it was shown, or the field says in words what is wrong and keeps what was typed."""
    for odd in ODD:
        counter.go(Place("claims"))
        counter.new_claim(**{**TYPED, name: odd})
        form, before = counter.claims.editor.new.form, counter.office.claims.ids()
        kept = form.draft()
        counter.press(Qt.Key.Key_Return, CTRL)
        if counter.claims.editor.stage is Stage.NEW:
            assert form.wrong_fields(), odd
            assert all(field.problem[:1].isupper() or field.problem for field in form.wrong_fields())
            assert form.draft().words == kept.words
        else:
            assert len(counter.office.claims.ids()) == len(before) + 1


@pytest.mark.parametrize("part", ["name", "quantity", "price", "serial"])
def test_odd_text_in_a_line_of_a_claim_is_said_beside_that_line(counter: Counter, part: str) -> None:
    order = bought(counter)
    for odd in ODD:
        counter.go(Place("claims", order.id, "new_order"))
        form = counter.claims.editor.new.form
        lines = [LineDraft(line.name, "1", "250", "", line.id) for line in order.lines]
        lines[1] = LineDraft(**{**{f: getattr(lines[1], f) for f in lines[1].__slots__}, part: odd})
        form.field("lines").set_value(lines)
        form.field("words").set_value("Скол")
        form.field("lines").edited.emit()
        counter.settle()
        counter.press(Qt.Key.Key_Return, CTRL)
        if counter.claims.editor.stage is Stage.NEW:
            said = form.field("lines").problem
            assert "Строка 2" in said or "Не больше" in said, odd  # of a sum that only all lines make
            assert getattr(form.field("lines").value()[1], part) == odd
        else:
            card = counter.office.claims.card(counter.claims.editor.claim_id or 0)
            counter.office.claim_course.cancel(counter.desk, card.id, card.version)


@pytest.mark.parametrize("amount", ["много", "-5", "1" * 20, "½"])
def test_an_odd_sum_of_a_result_or_a_cost_is_said_at_its_field(counter: Counter, amount: str) -> None:
    card = approved(counter.office, counter.desk, ticket(counter.office, counter.desk))
    counter.go(Place("claims", card.id))
    counter.press(Qt.Key.Key_Return, CTRL)  # the act
    result = counter.claims.editor.opened.course.result
    result.fields["amount"].set_value(amount)
    counter.press(Qt.Key.Key_Return, CTRL)
    assert result.fields["amount"].problem
    assert result.fields["amount"].value() == amount
    assert counter.office.claims.card(card.id).results == ()
