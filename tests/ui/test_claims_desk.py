"""From the first word of a claim to the printed act, by keys, over the seeded office."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.domain.claims import ClaimDraft, Decision, DecisionDraft, Demand
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.services.own_certificate import OwnCertificate
from frontdesk.ui.acts.page import ActsPage
from frontdesk.ui.claims.asks import Beside
from frontdesk.ui.claims.editor import Stage
from frontdesk.ui.claims.page import ClaimsPage
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.term_strip import days_of
from frontdesk.ui.window import Window
from tests.desk import Hands, settle, take_away
from tests.printers import Tray
from tests.services.people import second

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Counter:
    """A clerk at the claims section."""

    office: Office
    desk: Desk
    window: Window
    claims: ClaimsPage
    acts: ActsPage
    jobs: Jobs
    tray: Tray
    saved: Path
    hands: Hands

    @property
    def ticket_id(self) -> int:
        """The first open ticket that has a client."""
        ids = self.office.tickets.queue(self.desk, QueueFilter(scope=Scope.ALL)).ids
        return next(id for id in ids if self.office.tickets.card(id).client_id is not None)

    def settle(self) -> None:
        settle(self.jobs)

    def go(self, place: Place) -> None:
        self.window.go(place)
        self.settle()

    def new_claim(self, **fields: str) -> None:
        """Opens a claim of the ticket and types the fields given, on top of what stands there."""
        self.go(Place("claims", self.ticket_id, "new"))
        for name, text in fields.items():
            self.claims.editor.new.form.field(name).setFocus()
            self.type(text)
        self.settle()

    def type(self, text: str) -> None:
        self.hands.key(Qt.Key.Key_A, CTRL)
        self.hands.type(text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.hands.key(key, modifiers)

    def decide(self) -> None:
        self.claims.editor.opened.decision.form.field("findings").setFocus()
        self.type("течь под накидной гайкой")
        self.press(Qt.Key.Key_Return, CTRL)

    def approve(self) -> None:
        """By somebody else, at another desk."""
        card = self.office.claims.card(self.claims.editor.claim_id or 0)
        self.office.claim_course.approve(second(self.office), card.id, card.version)
        self.claims.editor.reload()
        self.settle()

    def events(self) -> list[EventKind]:
        return [event.kind for event in self.office.tickets.timeline(self.ticket_id)]


TYPED = {
    "contract": "от 09.10.2026 № 0214/26",
    "price": "4800",
    "subject": "замена прибора учёта",
    "received": "17.11.2026",
    "words": "капает вода, хочу вернуть деньги",
}


@pytest.fixture
def printers() -> tuple[str, ...]:
    return ("Зал-1",)


def counter_of(
    office: Office, jobs: Jobs, folder: Path, names: tuple[str, ...], desk: Desk | None = None
) -> Counter:
    desk, window, tray = desk or demo.sign_in(office), Window(), Tray(folder, names)
    tray.at(office, desk)
    notices, saved = Notices(window.toasts, jobs), folder / "saved.pdf"
    claims = ClaimsPage(
        jobs=jobs, desk=desk, claims=office.claims, acts=office.acts, clients=office.clients,
        beside=Beside(office.orders, office.claim_sources, office.evidence, office.claim_report),
        drafts=office.drafts, printing=tray, notices=notices,
        undoing=office.undoing, course=office.claim_course, visas=office.visas, tasks=office.tasks,
        clock=office.clock, zone=office.facts.zone, ask=lambda *_: str(saved),
    )  # fmt: skip
    acts = ActsPage(
        jobs=jobs,
        desk=desk,
        acts=office.acts,
        booklets=office.booklets,
        signing=office.signing,
        own=OwnCertificate("", lambda _: None, str, lambda _: None),
        drafts=office.drafts,
        printing=tray,
        notices=notices,
        clock=office.clock,
        zone=office.facts.zone,
        ask=lambda *_: str(saved),
    )
    window.add_section("claims", "Претензии", "scales", lambda: claims)
    window.add_section("acts", "Акты", "file-text", lambda: acts)
    for page in (claims, acts):
        page.bind(window)
        page.place_asked.connect(window.go)
    window.show()
    window.activateWindow()
    return Counter(office, desk, window, claims, acts, jobs, tray, saved, Hands(jobs))


@pytest.fixture
def counter(office: Office, jobs: Jobs, tmp_path: Path, printers: tuple[str, ...]) -> Iterator[Counter]:
    made = counter_of(office, jobs, tmp_path, printers)
    yield made
    made.settle()
    take_away(made.window)


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_a_claim_becomes_a_printed_act_by_keys_alone(counter: Counter) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.claims.editor.stage is Stage.REGISTERED
    assert "зарегистрирована. Ответ до 27\u00a0ноября" in counter.claims.editor.opened.banner.text
    counter.decide()
    assert counter.claims.editor.stage is Stage.WAITING
    counter.approve()
    assert counter.claims.editor.stage is Stage.DECIDED
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.claims.editor.stage is Stage.ISSUED
    counter.press(Qt.Key.Key_P, CTRL)
    said = text_of(counter.claims.editor.paper.pdf)
    card = counter.office.claims.card(counter.claims.editor.claim_id or 0)
    act = counter.office.acts.card(card.act_ids[0])
    for words in (
        f"№ {act.number}",
        "17.11.2026",
        "Соколовой Елены Андреевны",
        "Четыре тысячи восемьсот рублей 00 копеек",
    ):
        assert words in said
    assert "исчисляется с 18.11.2026" in said
    assert counter.tray.paper.read_bytes().startswith(b"%PDF")
    steps = {EventKind.CLAIM_REGISTERED, EventKind.CLAIM_DECIDED, EventKind.ACT_ISSUED, EventKind.ACT_PRINTED}
    assert steps <= set(counter.events())


def test_a_reprint_and_a_saved_copy_are_the_issued_bytes(counter: Counter) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.decide()
    counter.approve()
    counter.press(Qt.Key.Key_Return, CTRL)
    issued = counter.claims.editor.paper.pdf
    counter.go(Place("acts"))
    assert counter.acts.paper.pdf == issued
    counter.press(Qt.Key.Key_S, CTRL)
    assert counter.saved.read_bytes() == issued
    counter.press(Qt.Key.Key_P, CTRL)
    assert counter.events().count(EventKind.ACT_PRINTED) == 1


def test_the_term_stands_in_sight_while_a_claim_is_typed_in_the_smallest_window(counter: Counter) -> None:
    counter.window.resize(QSize(1280, 720))
    counter.new_claim(price="1000", received="11.11.2026")
    counter.settle()
    editor = counter.claims.editor
    glance, bar = editor.glance, editor.panes[0].verticalScrollBar()
    assert glance.isVisible()
    assert "Ответ до 23\u00a0ноября" in glance.text
    assert "30,00\u00a0₽" in glance.text
    editor.new.form.field("words").setFocus()
    counter.window.toasts.say("success", "Вызван С-003", lambda: None)
    counter.settle()
    typed, room = editor.new.form.field("words").editor, editor.panes[0].viewport()
    assert room.rect().contains(QRect(typed.mapTo(room, QPoint(0, 0)), typed.size())), "it is not covered"
    bar.setValue(bar.maximum())
    counter.settle()
    assert not glance.isVisible(), "the whole of it is in sight"
    bar.setValue(0)
    counter.settle()
    assert glance.isVisible()


def test_the_term_is_counted_while_the_date_is_typed_and_a_moved_day_is_explained(counter: Counter) -> None:
    counter.new_claim(price="1000", received="11.11.2026")
    panel = counter.claims.editor.new.panel
    assert "23\u00a0ноября" in panel.text
    assert "30,00\u00a0₽" in panel.text
    counter.press(Qt.Key.Key_F1)
    assert "ст. 191" in panel.why
    assert "21\u00a0ноября — выходной, поэтому последний день — 23\u00a0ноября" in panel.why


def test_what_is_missing_is_said_at_the_field_and_nothing_is_registered(counter: Counter) -> None:
    counter.new_claim(price="4800")
    counter.press(Qt.Key.Key_Return, CTRL)
    form = counter.claims.editor.new.form
    assert [field.name for field in form.wrong_fields()] == ["subject", "words"]
    assert form.field("subject").isAncestorOf(QApplication.focusWidget())
    assert counter.office.claims.ids() == ()


def test_putting_the_work_right_asks_for_the_date_the_client_named(counter: Counter) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_5, ALT)
    assert counter.claims.editor.new.draft().demand is Demand.REDO
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.claims.editor.stage is Stage.NEW
    counter.type("01.12.2026")
    counter.press(Qt.Key.Key_Return, CTRL)
    assert counter.office.claims.card(counter.office.claims.ids()[0]).deadline.due.isoformat() == "2026-12-01"


def test_what_was_typed_comes_back_after_the_program_was_killed(
    counter: Counter, qtbot: QtBot, tmp_path: Path
) -> None:
    counter.new_claim(subject="замена прибора", price="12 50")
    qtbot.wait(300)
    counter.settle()
    again = counter_of(counter.office, counter.jobs, tmp_path, ())
    again.new_claim()
    draft = again.claims.editor.new.draft()
    assert (draft.subject, draft.price) == ("замена прибора", "12 50")
    take_away(again.window)


def test_a_registered_claim_leaves_no_draft_behind(counter: Counter, qtbot: QtBot) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_Return, CTRL)
    qtbot.wait(300)
    counter.settle()
    assert [draft.editor for draft in counter.office.drafts.mine(counter.desk)] == []


@pytest.mark.parametrize("printers", [()])
def test_without_a_printer_a_file_is_offered_and_no_print_is_recorded(counter: Counter) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.decide()
    counter.approve()
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.press(Qt.Key.Key_P, CTRL)
    paper = counter.claims.editor.paper
    assert paper.banner.isVisible()
    paper.banner.acted.emit()
    counter.settle()
    assert counter.saved.read_bytes() == paper.pdf
    assert EventKind.ACT_PRINTED not in counter.events()


def test_a_claim_that_another_desk_decided_is_shown_decided(counter: Counter) -> None:
    counter.new_claim(**TYPED)
    counter.press(Qt.Key.Key_Return, CTRL)
    card = counter.office.claims.card(counter.claims.editor.claim_id or 0)
    theirs = DecisionDraft(
        card.id, Decision.REFUSE, findings="недостатка нет", reason="работа выполнена верно"
    )
    counter.office.claims.decide(counter.desk, card.version, theirs)
    counter.decide()
    assert counter.claims.editor.stage is Stage.WAITING
    assert "Отказать" in counter.claims.editor.opened.banner.text


def test_the_sketch_of_the_act_follows_the_keys(counter: Counter, qtbot: QtBot) -> None:
    counter.new_claim(**TYPED)
    qtbot.wait(500)
    counter.settle()
    said = text_of(counter.claims.editor.paper.pdf)
    assert "замена прибора учёта" in said
    assert "ПРОЕКТ" in said


def test_a_long_term_shows_its_first_and_last_days(office: Office) -> None:
    typed = ClaimDraft(1, demand=Demand.REFUND, received="17.11.2026", price="100")
    short = office.claims.deadline(typed)
    long = office.claims.deadline(
        ClaimDraft(1, demand=Demand.REDO, received="17.11.2026", consumer_term="01.02.2027")
    )
    assert short is not None
    assert long is not None
    assert None not in days_of(short.deadline)
    days = days_of(long.deadline)
    assert days.count(None) == 1
    assert days[-1] == long.deadline.penalty_from
    assert len(days) == 12
