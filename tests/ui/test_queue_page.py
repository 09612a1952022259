"""The queue, its tickets and scripts by keys alone, over the seeded office."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.errors import Refusal, Trouble, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.printing import JobFilter
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import MessageDraft, TicketDraft
from frontdesk.domain.tickets import Channel, Group, MessageKind, QueueFilter, Scope, Status
from frontdesk.services.office import Office
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.print_words import paper_words
from frontdesk.ui.queue.asks import Course, Side
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.queue.ticket.new_ticket import NewTicket
from frontdesk.ui.queue.ticket.page import TicketView
from frontdesk.ui.queue.ticket.workspace import key_of
from frontdesk.ui.window import Window
from tests.conftest import StoppedClock
from tests.desk import PLAIN, Hands, settle, take_away
from tests.documents.papers import read
from tests.printers import Roll

KEY, MOD = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = MOD.ControlModifier, MOD.AltModifier, MOD.ShiftModifier
ENTER = KEY.Key_Return
ZONE = ZoneInfo("Europe/Volgograd")


class QueueDesk:
    """A clerk's hands on the real window: everything by keys, wherever the focus is."""

    def __init__(self, office: Office, desk: Desk, jobs: Jobs) -> None:
        self.office, self.desk, self.jobs, self.hands = office, desk, jobs, Hands(jobs)
        self.window = Window(lambda: office.clock().astimezone(ZONE))
        self.roll = Roll().at(office, desk)
        self.page = QueuePage(
            jobs=jobs,
            desk=desk,
            listing=office.listing,
            tickets=lambda: office.tickets,
            clients=lambda: office.clients,
            scripts=lambda: office.scripts,
            drafts=office.drafts,
            undoing=lambda: office.undoing,
            side=lambda: Side(
                office.board, office.views, office.bulk, office.courses, office.presence, office.incidents
            ),
            course=lambda: Course(
                office.courses,
                office.joins,
                office.tasks,
                office.handling,
                office.statutes,
                office.silences,
                office.alerts,
                office.articles,
            ),
            clock=office.clock,
            zone=ZONE,
            notices=Notices(self.window.toasts, self.jobs, self.window),
            explanations=lambda: office.explanations,
            printing=lambda: self.roll,
        )
        self.places: list[Place] = []
        self.page.place_asked.connect(self.places.append)
        self.window.add_section("queue", "Очередь", "tray", lambda: self.page)
        self.page.bind(self.window)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.window.go(Place("queue"))
        self.settle()

    def settle(self) -> None:
        settle(self.jobs)

    def press(self, key: Qt.Key, mods: Qt.KeyboardModifier = PLAIN) -> None:
        self.hands.key(key, mods)

    def type(self, text: str) -> None:
        self.hands.type(text)

    def open(self, ticket_id: int) -> TicketView:
        self.window.go(Place("queue", ticket_id))
        self.settle()
        return self.ticket

    def leave(self) -> None:
        self.settle()
        take_away(self.window)

    @property
    def ticket(self) -> TicketView:
        view = self.page.workspace.ticket
        assert view is not None
        return view

    @property
    def toast(self) -> str:
        return self.window.toasts.toast.text

    def shown_ids(self) -> list[int]:
        return list(self.page.queue.table.model().ids)

    def events(self, ticket_id: int) -> list[EventKind]:
        return [event.kind for event in self.office.tickets.timeline(ticket_id)]

    def with_script(self, code: str) -> int:
        """An open ticket whose subject has the script."""
        found = self.office.tickets.queue(self.desk, QueueFilter(Scope.ALL)).ids
        return next(id for id in found if self.office.tickets.card(id).script == code)


@pytest.fixture
def at(office: Office, desk: Desk, jobs: Jobs) -> Iterator[QueueDesk]:
    failures: list[object] = []
    jobs.bug.connect(failures.append)
    jobs.trouble.connect(failures.append)
    made = QueueDesk(office, desk, jobs)
    yield made
    made.leave()
    assert not failures, failures


# the list


def test_the_queue_opens_on_its_nearest_deadline_grouped_as_the_service_groups_it(at: QueueDesk) -> None:
    asked = at.office.tickets.queue(at.desk, QueueFilter())
    assert at.shown_ids() == list(asked.ids)
    assert at.page.queue.table.hasFocus()
    assert at.page.queue.table.current_id == asked.ids[0]
    assert len(at.page.queue.table.model().header_rows) == len(asked.groups)


def test_a_row_speaks_a_whole_sentence_with_its_deadline(at: QueueDesk) -> None:
    table = at.page.queue.table
    said = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "Обращение 4773, Соколова Е. А." in said
    assert "12 мин" in said
    assert "\u00a0" not in said


def test_arrows_and_enter_open_the_second_ticket_and_put_the_cursor_into_its_text(at: QueueDesk) -> None:
    second = at.shown_ids()[1]
    at.press(KEY.Key_Down)
    at.press(ENTER)
    assert at.ticket.ticket_id == second
    assert at.ticket.composer.editor.hasFocus()
    assert at.places == [Place("queue", second)]


def test_the_filter_of_the_overdue_shows_them_alone_and_all_comes_back(at: QueueDesk) -> None:
    totals = dict(at.office.tickets.queue(at.desk, QueueFilter()).totals)
    at.page.queue.chips.setFocus()
    at.press(KEY.Key_Right)
    assert len(at.shown_ids()) == totals[Group.OVERDUE]
    at.press(KEY.Key_Left)
    assert len(at.shown_ids()) == sum(totals.values())


def test_ctrl_f_narrows_the_list_in_place_and_escape_gives_it_back(at: QueueDesk) -> None:
    everything = at.shown_ids()
    at.press(KEY.Key_F, CTRL)
    at.type("соко")
    assert at.shown_ids() == everything[:1]
    at.type("ццц")
    assert at.page.queue._nothing.isVisible()
    at.press(KEY.Key_Escape)
    assert at.shown_ids() == everything
    assert at.page.queue.table.hasFocus()


def test_every_row_has_its_height_after_the_groups_moved(at: QueueDesk) -> None:
    at.page.asked.set(QueueFilter(Scope.ALL))
    at.settle()
    table = at.page.queue.table
    heights = {table.rowHeight(table.model().row_of(id) or 0) for id in at.shown_ids()}
    assert heights == {56}


@pytest.mark.parametrize("key", [KEY.Key_A, Qt.Key(0x0424)], ids=["latin", "russian"])
def test_one_letter_takes_a_free_ticket_in_either_layout(at: QueueDesk, key: Qt.Key) -> None:
    at.page.asked.set(QueueFilter(Scope.ALL))
    at.settle()
    free = next(row.id for row in at.office.tickets.rows(at.shown_ids()) if row.owner_id is None)
    at.page.queue.go_to(free)
    if key is KEY.Key_A:
        at.press(key)
    else:
        at.type("ф")
    assert at.office.tickets.card(free).owner_id == at.desk.staff_id
    assert "Взято вами" in at.toast


def test_a_ticket_that_somebody_holds_is_refused_by_name(at: QueueDesk) -> None:
    at.page.asked.set(QueueFilter(Scope.ALL))
    at.settle()
    row = next(
        row for row in at.office.tickets.rows(at.shown_ids()) if row.owner_id not in (None, at.desk.staff_id)
    )
    at.page.queue.go_to(row.id)
    at.press(KEY.Key_A)
    assert row.owner_short in at.toast
    taken = next(e.at for e in at.office.tickets.timeline(row.id) if e.kind is EventKind.TICKET_TAKEN)
    assert f"{taken.astimezone(ZONE):%H:%M}" in at.toast
    assert at.office.tickets.card(row.id).owner_id == row.owner_id


def test_new_tickets_wait_behind_a_button_while_the_list_is_in_use(at: QueueDesk) -> None:
    before = at.shown_ids()
    subject = at.office.tickets.subjects()[0].id
    new = at.office.tickets.open(at.desk, TicketDraft("Из другого окна", subject))
    at.page.on_change(Change(frozenset({Kind.TICKET})))
    at.settle()
    assert at.shown_ids() == before
    assert at.page.queue.fresh.isVisible()
    at.page.queue.fresh.click()
    at.settle()
    assert new in at.shown_ids()


def test_the_countdown_reads_on_and_regroups_when_a_deadline_passes(
    at: QueueDesk, clock: StoppedClock
) -> None:
    overdue = dict(at.office.tickets.queue(at.desk, QueueFilter()).totals)[Group.OVERDUE]
    at.open(at.shown_ids()[0])
    at.page.queue.tick()
    clock.now += timedelta(minutes=10)
    at.page.queue.tick()
    at.settle()
    groups = at.office.tickets.queue(at.desk, QueueFilter())
    assert dict(groups.totals)[Group.OVERDUE] > overdue
    assert at.page.queue.chips._chips[1].count == dict(groups.totals)[Group.OVERDUE]
    at.ticket.tick()
    assert "22" in at.ticket.header._deadline.mark.word


# the ticket


def test_a_ticket_opens_once_and_ctrl_tab_walks_the_open_ones(at: QueueDesk) -> None:
    first, second = at.shown_ids()[:2]
    view = at.open(first)
    at.open(second)
    assert at.open(first) is view
    assert len(at.page.workspace.views) == 2
    at.press(KEY.Key_Tab, CTRL)
    assert at.ticket.ticket_id == second
    at.press(KEY.Key_W, CTRL)
    assert [one.ticket_id for one in at.page.workspace.views] == [first]


def test_a_ninth_ticket_closes_the_one_unused_longest_but_never_an_unsaved_one(at: QueueDesk) -> None:
    ids = at.shown_ids()[:9]
    at.open(ids[0]).composer.editor.setPlainText("не закончено")
    QTest.qWait(400)
    at.settle()
    for id in ids[1:]:
        at.open(id)
    left = at.page.workspace.tabs.keys
    assert len(left) == 8
    assert key_of(ids[0]) in left
    assert key_of(ids[1]) not in left


def test_tickets_seen_long_ago_are_read_again_when_their_tab_comes_in_front(at: QueueDesk) -> None:
    ids = at.shown_ids()[:6]
    at.open(ids[0]).composer.editor.setPlainText("не закончено")
    QTest.qWait(400)
    at.settle()
    for id in ids[1:]:
        at.open(id)
    assert {view.ticket_id for view in at.page.workspace.views} == {ids[0], *ids[4:]}
    assert len(at.page.workspace.tabs.keys) == 6
    at.press(KEY.Key_Tab, CTRL)
    at.press(KEY.Key_Tab, CTRL)
    assert at.ticket.ticket_id == ids[1]
    assert at.ticket.found is not None
    at.press(KEY.Key_W, CTRL)
    assert at.ticket.ticket_id == ids[2]
    assert len(at.page.workspace.tabs.keys) == 5


def test_ctrl_enter_solves_with_what_was_written_and_goes_on_to_the_next(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    expected = at.office.tickets.next_after(at.desk, first)
    at.press(ENTER)
    at.type("Рассказала о мерах")
    at.press(ENTER, CTRL)
    assert at.office.tickets.card(first).status is Status.SOLVED
    assert at.ticket.ticket_id == expected
    assert at.ticket.composer.editor.hasFocus()
    assert first not in at.shown_ids()
    assert "4773 решено" in at.toast
    said = at.office.tickets.timeline(first)
    assert any(event.data.get("text") == "Рассказала о мерах" for event in said)


def test_ctrl_f8_takes_the_most_urgent_ticket_of_the_office_and_ctrl_z_gives_it_back(at: QueueDesk) -> None:
    mine = at.shown_ids()
    at.press(Qt.Key.Key_F8, CTRL)
    taken = at.ticket.ticket_id
    assert taken not in mine
    card = at.office.tickets.card(taken)
    assert (card.owner_id, card.status) == (at.desk.staff_id, Status.IN_WORK)
    assert f"{card.number} взято вами" in at.toast
    assert taken in at.shown_ids()
    at.window.toasts.undo()
    at.settle()
    assert at.office.tickets.card(taken).owner_id is None
    assert taken not in at.shown_ids()


def test_with_nothing_left_of_mine_ctrl_enter_goes_on_to_what_nobody_holds(at: QueueDesk) -> None:
    first, *others = at.shown_ids()
    for id in others:
        with contextlib.suppress(WrongState):
            at.office.tickets.wait_for_client(at.desk, id)
    at.settle()
    at.open(first)
    at.type("Рассказала о мерах")
    at.press(ENTER, CTRL)
    assert at.office.tickets.card(first).status is Status.SOLVED
    assert at.ticket.ticket_id not in (first, *others)
    assert at.office.tickets.card(at.ticket.ticket_id).owner_id == at.desk.staff_id


def test_undo_brings_the_solved_ticket_back(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.press(ENTER, CTRL)
    assert at.office.tickets.card(first).status is Status.SOLVED
    at.window.toasts.undo()
    at.settle()
    assert at.office.tickets.card(first).status is Status.IN_WORK
    assert first in at.shown_ids()
    assert at.ticket.ticket_id == first


def test_ctrl_shift_enter_waits_for_the_client(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.press(ENTER, CTRL | SHIFT)
    at.press(KEY.Key_2)
    assert at.office.tickets.card(first).status is Status.WAITING_CLIENT
    assert "ждёт клиента" in at.toast


def test_typed_text_survives_the_program_and_is_forgotten_when_sent(
    at: QueueDesk, office: Office, desk: Desk, jobs: Jobs
) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.type("Обещала перезвонить")
    QTest.qWait(300)
    at.settle()
    kept = office.drafts.load(desk, f"ticket/{first}")
    assert kept is not None
    assert kept.body["text"] == "Обещала перезвонить"
    assert "Черновик сохранён в 10:42" in at.window.status.save.text
    again = QueueDesk(office, desk, jobs)
    assert again.open(first).composer.text == "Обещала перезвонить"
    assert "Восстановлен черновик" in again.window.status.save.text
    again.press(ENTER, CTRL)
    assert office.drafts.load(desk, f"ticket/{first}") is None
    again.leave()


def test_a_reply_with_nowhere_to_go_is_refused_beside_its_text(at: QueueDesk) -> None:
    client = at.office.clients.create(at.desk, ClientDraft("Безадресный", "Иван"))
    subject = at.office.tickets.subjects()[0].id
    view = at.open(at.office.tickets.open(at.desk, TicketDraft("Ответить письмом", subject, client)))
    view.composer._kinds.setCurrentIndex(1)
    at.type("Здравствуйте")
    at.press(ENTER, CTRL)
    assert "нет ни почты, ни телефона" in view.composer._problem.text()
    assert view.composer.text == "Здравствуйте"
    assert at.office.tickets.card(view.ticket_id).status is Status.IN_WORK


def test_f7_times_a_call_that_ends_in_its_outcome(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.press(KEY.Key_F7)
    pill = at.window.top.call
    assert pill.is_running
    pill._tick()
    pill._tick()
    at.press(KEY.Key_F7)
    assert not pill.is_running
    at.type("Договорились")
    at.ticket.composer.ask("write")
    at.settle()
    said = at.office.tickets.timeline(first)[0]
    assert (said.kind, said.data["seconds"], said.data["text"]) == (EventKind.TICKET_CALL, 2, "Договорились")


def test_a_running_call_ends_with_its_outcome_by_ctrl_enter(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.press(KEY.Key_F7)
    at.window.top.call._tick()
    at.type("Всё решили")
    at.press(ENTER, CTRL)
    assert not at.window.top.call.is_running
    said = next(e for e in at.office.tickets.timeline(first) if e.kind is EventKind.TICKET_CALL)
    assert (said.data["seconds"], said.data["text"]) == (1, "Всё решили")


def test_alt_p_shows_the_number_and_the_journal_knows(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    shown = at.ticket.strip._facts[2].value
    assert shown.accessibleName().startswith("СНИЛС: •••")
    at.press(KEY.Key_P, ALT)
    assert "•" not in shown.accessibleName()
    assert EventKind.FIELD_REVEALED in at.events(first)
    at.press(KEY.Key_P, ALT)
    assert "•" in shown.accessibleName()


def test_the_deadline_explains_itself_day_by_day(at: QueueDesk) -> None:
    everything = at.office.tickets.queue(at.desk, QueueFilter(Scope.ALL)).ids
    long = max(everything, key=lambda id: max(len(c.days) for c in at.office.explanations.of(id).clocks))
    found = at.office.explanations.of(long)
    at.open(long)
    at.ticket.header._deadline.setFocus()
    at.press(KEY.Key_Space)
    why = at.ticket.whys.pane
    assert why is not None
    assert len(why.strips) == len(found.clocks)
    assert why.strips[0].hasFocus()
    said = " ".join(label.text() for label in why.findChildren(QLabel)).replace("\u00a0", " ")
    for clock in found.clocks:
        assert f"{clock.due.astimezone(ZONE):%H:%M}" in said
    assert "рабочего времени" in said
    assert "Календарь «Окно приёма», редакция 1" in said
    days = [sentence for strip in why.strips for sentence in strip.sentences]
    assert any("закрыто" in day for day in days)
    assert sum("засчитано" in day for day in days) >= len(found.clocks)
    assert sum("срок в" in day for day in days) == len(found.clocks)


def test_the_days_of_a_deadline_are_walked_by_keys_and_each_is_said(at: QueueDesk) -> None:
    at.press(ENTER)
    at.press(KEY.Key_F1)
    why = at.ticket.whys.pane
    assert why is not None
    strip = why.strips[0]
    model = strip.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == list(strip.sentences)
    assert all(spoken)
    for row in range(1, model.rowCount()):
        at.press(KEY.Key_Down)
        assert strip.currentIndex().row() == row
    at.press(KEY.Key_Escape)
    assert not why.isVisible()
    assert at.ticket.header._deadline.hasFocus()


def test_the_deadline_is_printed_as_a_sheet(at: QueueDesk) -> None:
    at.press(ENTER)
    at.press(KEY.Key_F1)
    at.press(KEY.Key_P, CTRL)
    sheet = at.ticket.whys.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert "Почему этот срок" in sheet.accessibleName()
    at.press(KEY.Key_P, CTRL)
    settle(at.jobs)
    assert at.roll.papers
    assert at.roll.papers[0] == sheet.paper.pdf
    at.press(KEY.Key_Escape)
    assert not sheet.isVisible()


def test_a_ticket_is_printed_with_every_field_that_its_page_shows_and_all_that_happened(
    at: QueueDesk,
) -> None:
    first = at.shown_ids()[0]
    at.office.tickets.say(at.desk, MessageDraft(first, MessageKind.NOTE, "Обещали <позвонить>\nдо пяти"))
    at.press(ENTER)
    at.press(KEY.Key_P, CTRL)
    sheet, card = at.ticket.whys.sheet, at.office.tickets.card(first)
    assert sheet is not None
    text = read(sheet.paper.pdf)
    shown, listed = at.ticket.header, at.ticket.facts.told(card, at.ticket.found.beside)
    assert len(listed) >= 6
    for said in (
        *(f"{fact.name}: {fact.value}" for fact in listed),
        f"Обращение № {card.number}", card.title, shown._status.mark.word, shown._priority.mark.word, card.subject,
        card.owner_short, at.office.clients.card(card.client_id or 0).name, "Обещали <позвонить> до пяти",
    ):  # fmt: skip
        assert " ".join(said.split()) in text, said
    assert text.count("17.11.2026") >= len(at.office.tickets.timeline(first)) // 2
    opened = f"{card.opened_at.astimezone(ZONE):%d.%m.%Y %H:%M}"
    assert text.rindex(opened) < text.index("Обещали <позвонить>"), "downwards"
    at.press(KEY.Key_P, CTRL)
    settle(at.jobs)
    assert at.roll.papers[0] == sheet.paper.pdf
    (row,) = at.office.print_queue.rows(at.office.print_queue.ids(JobFilter()))
    assert paper_words(row) == f"Обращение № {card.number}"
    at.press(KEY.Key_Escape)
    at.press(KEY.Key_F1)
    at.press(KEY.Key_P, CTRL)
    assert "Почему этот срок" in sheet.accessibleName()


def test_f4_and_shift_f3_ask_for_the_card_and_the_claim(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.places.clear()
    at.press(KEY.Key_F4)
    at.press(KEY.Key_F3, SHIFT)
    client = at.office.tickets.card(first).client_id
    assert at.places == [Place("clients", client), Place("claims", first, "new")]


# templates


def test_a_template_is_filled_and_its_gap_blocks_sending(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.press(KEY.Key_Space, CTRL)
    at.type("уточ")
    at.press(ENTER)
    composer = at.ticket.composer
    assert composer.text.startswith("Уважаемая Елена Андреевна!")
    assert "4773" in composer.text
    at.press(ENTER, CTRL)
    assert composer._problem.text() == "Заполните: вопросы, ответить до"
    assert at.office.tickets.card(first).status is Status.IN_WORK
    at.type("паспорт")
    assert "паспорт" in composer.text
    at.press(KEY.Key_Tab)
    at.type("20 ноября")
    at.press(ENTER, CTRL)
    assert at.office.tickets.card(first).status is Status.SOLVED


@pytest.mark.parametrize("token", [".ход", "/ход"])
def test_a_token_typed_in_the_text_offers_its_template(at: QueueDesk, token: str) -> None:
    at.press(ENTER)
    at.type(token)
    assert at.page.templating.picker.isVisible()
    assert at.ticket.composer.editor.hasFocus()
    at.press(ENTER)
    assert not at.page.templating.picker.isVisible()
    assert token not in at.ticket.composer.text
    assert len(at.ticket.composer.text) > 80


def test_leaving_the_program_keeps_the_last_letter(at: QueueDesk) -> None:
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.type("Перезвонить")
    at.window.close()
    at.settle()
    kept = at.office.drafts.load(at.desk, f"ticket/{first}")
    assert kept is not None
    assert kept.body["text"] == "Перезвонить"


# the script


def test_the_script_goes_by_alt_digits_and_back_by_alt_left(at: QueueDesk) -> None:
    id = at.with_script("payment")
    at.open(id)
    panel = at.page.script
    assert panel.run is not None
    first = panel.run.current
    at.press(KEY.Key_1, ALT)
    assert panel.run.current != first
    step = at.office.tickets.timeline(id)[0]
    assert (step.kind, step.data["step"]) == (EventKind.SCRIPT_STEP, first)
    at.press(KEY.Key_Left, ALT)
    assert panel.run.current == first


def test_what_the_script_collects_is_said_and_fills_templates(at: QueueDesk) -> None:
    at.open(at.with_script("payment"))
    panel = at.page.script
    field = next(one for one in panel.findChildren(LineField) if one.name == "выплата")
    field.line.setFocus()
    at.type("ЕДВ")
    at.press(KEY.Key_1, ALT)
    at.press(KEY.Key_1, ALT)
    assert "ЕДВ" in panel._say.accessibleName()
    assert panel.values(at.ticket.ticket_id)["выплата"] == "ЕДВ"


def test_a_walk_is_found_where_it_was_left(at: QueueDesk, office: Office, desk: Desk, jobs: Jobs) -> None:
    id = at.with_script("payment")
    at.open(id)
    at.press(KEY.Key_1, ALT)
    left = at.page.script.run
    again = QueueDesk(office, desk, jobs)
    again.open(id)
    assert again.page.script.run == left
    again.leave()


def test_a_mandatory_step_may_be_skipped_and_the_journal_names_it(at: QueueDesk) -> None:
    id = at.with_script("payment")
    at.open(id)
    at.press(KEY.Key_1, ALT)
    at.page.script.skip()
    at.settle()
    skipped = at.office.tickets.timeline(id)[0]
    assert skipped.data["skipped"]
    assert skipped.data["title"] == "Проверка личности"


def test_a_subject_without_a_script_says_so(at: QueueDesk) -> None:
    at.open(at.with_script(""))
    none = at.page.script._none
    assert at.page.script._bodies.currentWidget() is none
    assert "сценария нет" in none._text.text()


def test_f9_and_ctrl_b_hide_the_panes_at_the_sides(at: QueueDesk) -> None:
    at.press(KEY.Key_F9)
    assert not at.page.script.isVisible()
    at.press(KEY.Key_B, CTRL)
    assert not at.page.queue.isVisible()
    at.press(KEY.Key_F9)
    at.press(KEY.Key_B, CTRL)
    assert at.page.script.isVisible()
    assert at.page.queue.isVisible()


# a new ticket


def test_f3_subject_and_ctrl_enter_register_a_ticket_in_23_keys(at: QueueDesk) -> None:
    at.press(KEY.Key_F3)
    at.type("выплата не поступила")
    at.press(ENTER, CTRL)
    card = at.office.tickets.card(at.ticket.ticket_id)
    assert card.subject == "Выплата / Не поступила"
    assert (card.title, card.channel, card.owner_id) == (
        "Выплата: не поступила",
        Channel.PHONE,
        at.desk.staff_id,
    )
    assert card.id in at.shown_ids()
    assert at.page.script.run is not None


def test_a_new_ticket_of_a_client_knows_the_client(at: QueueDesk) -> None:
    at.window.go(Place("queue", 1, "new"))
    at.settle()
    at.type("жалоба")
    at.press(ENTER, CTRL)
    assert at.office.tickets.card(at.ticket.ticket_id).client_id == 1


def test_a_new_ticket_without_a_subject_says_so_at_the_field_and_keeps_its_text(at: QueueDesk) -> None:
    at.press(KEY.Key_F3)
    at.type("ццц")
    at.press(ENTER, CTRL)
    view = at.page.workspace.current
    assert isinstance(view, NewTicket)
    assert view.form.field("subject_id").problem
    QTest.qWait(300)
    at.settle()
    assert view._subject.line.text() == "ццц"


# for everybody


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_every_control_has_a_name_and_nothing_is_cut_off(at: QueueDesk, size: tuple[int, int]) -> None:
    at.window.resize(*size)
    at.open(at.with_script("payment"))
    controls = [
        widget
        for widget in at.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert controls
    unnamed = [widget for widget in controls if not (widget.accessibleName() or _text_of(widget))]
    assert not unnamed
    edge = at.page.rect().adjusted(0, 0, 1, 1)
    for pane in (at.page.queue, at.page.workspace, at.page.script):
        assert edge.contains(pane.geometry())
        assert pane.minimumSizeHint().width() <= pane.width()
        assert pane.minimumSizeHint().height() <= pane.height()


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def test_no_refusal_of_this_page_is_a_bug(at: QueueDesk) -> None:
    """Solving what another desk solved already is told, not raised."""
    first = at.shown_ids()[0]
    at.press(ENTER)
    at.office.tickets.solve(at.desk, first, outcome=Outcome.DONE)
    told: list[Refusal | Trouble] = []
    at.jobs.bug.connect(told.append)
    at.press(ENTER, CTRL)
    assert not told
    assert at.ticket.composer._problem.text()
