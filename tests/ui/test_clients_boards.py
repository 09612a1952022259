"""People, consents, files and the history of a card: deeds of their own, by keys over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from frontdesk.domain.attachments import AttachmentDraft, MediaType
from frontdesk.domain.consents import ConsentWay, Purpose
from frontdesk.domain.events import EventKind, Strand
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.likely import LikelyPane
from frontdesk.ui.clients.looks import UnusualPane
from frontdesk.ui.clients.merging import MergeScreen
from frontdesk.ui.clients.privacy import PrivacyPane
from frontdesk.ui.clients.sections.board import Entry
from frontdesk.ui.clients.sections.consents import ConsentsBoard, PurposeBlock
from frontdesk.ui.clients.sections.files import FilesBoard
from frontdesk.ui.clients.sections.people import PeopleBoard
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import WITHIN_MS
from frontdesk.ui.places import Place
from frontdesk.ui.told import told
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1
NEW = Place("clients", None, "new")


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


@pytest.fixture
def stranger(at_desk: ClientsDesk) -> int:
    """A card of a person with nobody and nothing beside it."""
    at_desk.go(NEW)
    at_desk.type("Котова Нина Олеговна")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    id = at_desk.places[-1].id
    assert id is not None
    return id


def people(desk: ClientsDesk) -> PeopleBoard:
    return desk.page.card.boards.people


def consents(desk: ClientsDesk) -> ConsentsBoard:
    return desk.page.card.boards.consents


def files(desk: ClientsDesk) -> FilesBoard:
    return desk.page.card.boards.files


def push(desk: ClientsDesk, button: QWidget) -> None:
    button.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.settle()


def look_for(desk: ClientsDesk, text: str) -> None:
    """Types into the field of a person and waits for the answer."""
    desk.type(text)
    QTest.qWait(200)
    desk.settle()


def test_a_card_that_is_not_saved_says_that_its_people_come_later(at_desk: ClientsDesk) -> None:
    at_desk.go(NEW)
    for board in at_desk.page.card.form.boards:
        assert not board.inner.isVisible()


# People


def test_an_existing_client_is_found_and_acts_by_power_of_attorney(
    at_desk: ClientsDesk, stranger: int
) -> None:
    board = people(at_desk)
    push(at_desk, board.more)
    look_for(at_desk, "соколова елена")
    at_desk.press(Qt.Key.Key_Return)
    assert board.person.value() == SOKOLOVA
    push(at_desk, board.entry_form.deed)
    until = board.entry_form.form.field("valid_until")
    assert until.problem == "Заполните это поле"  # a power of attorney has its last day
    until.setFocus()
    at_desk.type("30.11.2026")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    (row,) = at_desk.office.representatives.of(stranger)
    assert (row.other_id, row.relation, row.stands_for) == (SOKOLOVA, Relation.ATTORNEY, False)
    assert [line.name.text() for line in board.lines] == ["Соколова Елена Андреевна"]
    assert "30 дней" in board.lines[0].message.text
    assert not board.entry_form.isVisible()
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert at_desk.office.representatives.of(stranger)[0].ended_on is not None


def test_somebody_without_a_card_gets_one(at_desk: ClientsDesk, stranger: int) -> None:
    board = people(at_desk)
    push(at_desk, board.more)
    look_for(at_desk, "Котов Пётр Ильич")
    at_desk.press(Qt.Key.Key_Up)  # round to the last line: begin a card
    at_desk.press(Qt.Key.Key_Return)
    relation = board.entry_form.form.field("relation")
    relation.setFocus()
    for _ in range(list(Relation).index(Relation.CHILD)):
        at_desk.press(Qt.Key.Key_Down)
    push(at_desk, board.entry_form.deed)
    (row,) = at_desk.office.representatives.of(stranger)
    assert (row.other_name, row.relation) == ("Котов Пётр Ильич", Relation.CHILD)
    assert at_desk.office.clients.card(row.other_id).surname == "Котов"


def test_a_name_of_one_word_is_not_enough_for_a_card(at_desk: ClientsDesk, stranger: int) -> None:
    board = people(at_desk)
    push(at_desk, board.more)
    look_for(at_desk, "Ыыыыы")
    at_desk.press(Qt.Key.Key_Return)
    relation = board.entry_form.form.field("relation")
    relation.setFocus()
    at_desk.press(Qt.Key.Key_End)
    push(at_desk, board.entry_form.deed)
    assert board.person.problem == "Заполните это поле"
    assert at_desk.office.representatives.of(stranger) == ()


def test_the_other_end_of_a_relation_opens_by_its_name_and_can_be_ended(
    office: Office, jobs: Jobs, at_desk: ClientsDesk, stranger: int
) -> None:
    del jobs
    office.representatives.add(at_desk.desk, RepresentativeDraft(stranger, SOKOLOVA, Relation.RELATIVE))
    at_desk.go(Place("clients"))
    at_desk.go(Place("clients", stranger))
    push(at_desk, people(at_desk).lines[0].end)
    assert office.representatives.of(stranger)[0].ended_on is not None
    assert at_desk.toast == "С сегодняшнего дня за клиента не действует"
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert office.representatives.of(stranger)[0].ended_on is None
    push(at_desk, people(at_desk).lines[0].name)
    assert at_desk.places[-1] == Place("clients", SOKOLOVA)


def test_a_representative_is_changed_from_the_card_and_put_back(at_desk: ClientsDesk, stranger: int) -> None:
    draft = RepresentativeDraft(
        stranger, SOKOLOVA, Relation.ATTORNEY, "получать справки", valid_until="30.11.2026"
    )
    at_desk.office.representatives.add(at_desk.desk, draft)
    at_desk.go(Place("clients"))
    at_desk.go(Place("clients", stranger))
    board = people(at_desk)
    push(at_desk, board.lines[0].change)
    form = board.entry_form.form
    assert board.entry_form.deed.text() == "Сохранить изменение"
    assert (board.person.text, board.person.isEnabled()) == ("Соколова Елена Андреевна", False)
    assert not board.side.isVisible()
    assert form.field("scope").value() == "получать справки"
    until = form.field("valid_until")
    until.setFocus()
    until.line.selectAll()
    at_desk.type("31.12.2027")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    (row,) = at_desk.office.representatives.of(stranger)
    assert (row.valid_until, row.other_id, row.stands_for) == (date(2027, 12, 31), SOKOLOVA, False)
    assert "31.12.2027" in board.lines[0].about.text()
    changed = told(at_desk.office.clients.timeline(stranger, 1)[0])
    assert changed.headline == "Полномочия представителя изменены"
    assert "30.11.2026 → до 31.12.2027" in changed.facts
    assert not board.entry_form.isVisible()
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert at_desk.office.representatives.of(stranger)[0].valid_until == date(2026, 11, 30)
    push(at_desk, board.more)
    assert (board.person.text, board.person.isEnabled()) == ("", True)
    assert board.entry_form.deed.text() == "Добавить человека"
    assert form.field("scope").value() == ""


def test_a_half_typed_change_comes_back_from_the_draft(at_desk: ClientsDesk, stranger: int) -> None:
    draft = RepresentativeDraft(stranger, SOKOLOVA, Relation.RELATIVE)
    id = at_desk.office.representatives.add(at_desk.desk, draft)
    at_desk.go(Place("clients"))
    at_desk.go(Place("clients", stranger))
    push(at_desk, people(at_desk).lines[0].change)
    scope = people(at_desk).entry_form.form.field("scope")
    scope.setFocus()
    at_desk.type("забирать письма")
    at_desk.go(Place("clients"))
    at_desk.go(Place("clients", stranger))
    board = people(at_desk)
    assert board.entry_form.isVisible()
    assert board.entry_form.form.field("scope").value() == "забирать письма"
    push(at_desk, board.entry_form.deed)
    (row,) = at_desk.office.representatives.of(stranger)
    assert (row.id, row.scope, row.other_id) == (id, "забирать письма", SOKOLOVA)


def test_a_half_typed_person_comes_back_from_the_draft(at_desk: ClientsDesk, stranger: int) -> None:
    board = people(at_desk)
    push(at_desk, board.more)
    scope = board.entry_form.form.field("scope")
    scope.setFocus()
    at_desk.type("получать письма")
    QTest.qWait(WITHIN_MS + 50)
    at_desk.settle()
    at_desk.go(Place("clients", SOKOLOVA))
    assert not board.entry_form.isVisible()
    at_desk.go(Place("clients", stranger))
    assert board.entry_form.isVisible()
    assert scope.value() == "получать письма"
    push(at_desk, board.entry_form.cancel)
    QTest.qWait(WITHIN_MS + 50)
    at_desk.settle()
    assert at_desk.office.drafts.load(at_desk.desk, f"client/{stranger}") is None


# Consents


def block(desk: ClientsDesk, purpose: Purpose) -> PurposeBlock:
    return consents(desk).blocks[purpose]


def test_a_consent_is_marked_and_its_lack_is_told_beside_the_card(
    at_desk: ClientsDesk, stranger: int
) -> None:
    side = at_desk.page.card.side
    assert side.consent.isVisible()
    assert "Нет согласия на обработку данных" in side.consent.text
    processing = block(at_desk, Purpose.PROCESSING)
    push(at_desk, processing.deed)
    at_desk.type("01.12.2026")
    push(at_desk, processing.give.deed)
    day = processing.give.form.field("given_on")
    assert "ещё не" in day.problem
    day.setFocus()
    day.editor.clear()  # type: ignore[attr-defined]
    push(at_desk, processing.give.deed)
    standing = at_desk.office.consents.standing(stranger, Purpose.PROCESSING)
    assert standing is not None
    assert standing.way is ConsentWay.PAPER
    assert at_desk.office.consents.standing(stranger, Purpose.ADVERTISING) is None  # they stand apart
    assert not side.consent.isVisible()
    assert at_desk.toast == "Согласие отмечено"
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert at_desk.office.consents.standing(stranger, Purpose.PROCESSING) is None
    assert side.consent.isVisible()


def test_nothing_moves_before_the_other_card_is_here(at_desk: ClientsDesk, stranger: int) -> None:
    card = at_desk.page.card
    at_desk.go(Place("clients", stranger))
    assert card.side.consent.isVisible()

    def seen() -> dict[QWidget, QRect]:
        widgets = card.findChildren(QWidget)
        return {widget: widget.geometry() for widget in widgets if widget.isVisible()}

    before = seen()
    at_desk.window.go(Place("clients", SOKOLOVA))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert seen() == before
    at_desk.settle()
    assert not card.side.consent.isVisible()
    assert at_desk.value("surname") == "Соколова"


def test_a_consent_is_withdrawn_and_what_was_stays_in_words(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    office = at_desk.office
    processing = block(at_desk, Purpose.PROCESSING)
    assert processing.standing is not None
    push(at_desk, processing.deed)
    push(at_desk, processing.withdraw.deed)
    assert office.consents.standing(SOKOLOVA, Purpose.PROCESSING) is None
    assert any("отозвано 17.11.2026" in label.text() for label in processing.findChildren(QLabel))
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert office.consents.standing(SOKOLOVA, Purpose.PROCESSING) is not None


def test_the_form_of_a_consent_is_shown_in_the_window(at_desk: ClientsDesk, stranger: int) -> None:
    editor = at_desk.page.card
    push(at_desk, block(at_desk, Purpose.ADVERTISING).sheet)
    assert editor.is_viewing
    assert editor.viewer.pdf.startswith(b"%PDF-")
    assert at_desk.office.clients.timeline(stranger)[0].kind is EventKind.CONSENT_PRINTED
    at_desk.press(Qt.Key.Key_Escape)
    assert not editor.is_viewing
    assert block(at_desk, Purpose.ADVERTISING).sheet.hasFocus()


# Files


def picture(wide: int = 40) -> bytes:
    image = QImage(wide, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    body, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(body)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(body.data())


def test_files_are_dropped_and_what_would_run_is_refused(
    at_desk: ClientsDesk, stranger: int, tmp_path: Path
) -> None:
    good, bad = tmp_path / "справка.png", tmp_path / "счёт.pdf"
    good.write_bytes(picture())
    bad.write_bytes(b"MZ\x90\x00 this program cannot be run")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in (bad, good)])
    button, copy, none = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    board = files(at_desk)
    assert board.acceptDrops()
    board.dropEvent(QDropEvent(QPointF(5, 5), copy, dropped, button, none))
    at_desk.settle()
    (kept,) = at_desk.office.attachments.of(stranger)
    assert (kept.name, kept.media_type) == ("справка.png", MediaType.PNG)
    assert [line.row.name for line in board.lines] == ["справка.png"]


def test_a_picture_is_pasted_shown_and_taken_away_with_a_way_back(
    at_desk: ClientsDesk, stranger: int
) -> None:
    QApplication.clipboard().setImage(QImage.fromData(picture()))
    board = files(at_desk)
    board.more.setFocus()
    at_desk.press(Qt.Key.Key_V, CONTROL)
    at_desk.settle()
    (kept,) = at_desk.office.attachments.of(stranger)
    assert kept.name == "Снимок 17.11.2026 10-42-00.png"
    push(at_desk, board.lines[0].name)
    viewer = at_desk.page.card.viewer
    assert at_desk.page.card.is_viewing
    assert viewer.picture.isVisible()
    at_desk.press(Qt.Key.Key_Escape)
    push(at_desk, board.lines[0].remove)
    assert at_desk.office.attachments.of(stranger) == ()
    assert board.lines == []
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert len(at_desk.office.attachments.of(stranger)) == 1
    assert len(board.lines) == 1


def test_text_is_read_in_the_window_and_an_office_file_is_only_kept(
    at_desk: ClientsDesk, stranger: int
) -> None:
    body = "Прошу пересчитать пособие".encode("cp1251")
    at_desk.office.attachments.add(at_desk.desk, AttachmentDraft(stranger, "заявление.txt", body))
    at_desk.go(Place("clients"))
    at_desk.go(Place("clients", stranger))
    push(at_desk, files(at_desk).lines[0].name)
    viewer = at_desk.page.card.viewer
    assert viewer.text.toPlainText() == "Прошу пересчитать пособие"
    assert viewer.text.isReadOnly()
    viewer.show_file("отчёт.docx", MediaType.DOCX, b"PK")
    assert not viewer.text.isVisible()
    assert not viewer.picture.isVisible()
    viewer.show_file("битый.png", MediaType.PNG, b"\x89PNG\r\n\x1a\nbroken")
    assert not viewer.picture.isVisible()


# History


def test_the_history_is_narrowed_to_one_kind(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    note = at_desk.page.card.form.field("note")
    note.setFocus()
    at_desk.type("!")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    side = at_desk.page.card.side
    side.strands.setFocus()
    for _ in range(list(Strand).index(Strand.CALLS) + 1):
        at_desk.press(Qt.Key.Key_Down)
    at_desk.settle()
    model = side.timeline.model()
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert any("Звонок" in line for line in shown)
    assert not any("взято в работу" in line for line in shown)
    assert not any("Заметка для коллег" in line for line in shown)
    at_desk.go(Place("clients", 5))
    assert side.strands.currentIndex() == 0


def test_odd_strings_in_every_line_break_nothing(at_desk: ClientsDesk) -> None:
    """Pasted into every line of the card: none raises, and what is odd stays as it was typed."""
    at_desk.go(NEW)
    odd = (
        "\u202e‮١٢٣",
        "0" * 400,
        "'; DROP TABLE client; --",
        "ёЁ\u0301\u200b",
        "<b>x</b>",
        "\u0000\u0007",
        "12" * 90,
    )
    form = at_desk.page.card.form
    lines = [line for line in form.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly()]
    assert len(lines) > 12
    for text in odd:
        for line in lines:
            line.setFocus()
            line.selectAll()
            line.insert(text)
            line.textEdited.emit(line.text())
        form.check()
    at_desk.settle()


def test_what_few_cards_need_is_made_when_first_asked_for(at_desk: ClientsDesk, stranger: int) -> None:
    """A small form and a pane cost memory all day; a day goes by without most of them."""
    page = at_desk.page
    at_desk.go(Place("clients", stranger))
    assert not page.findChildren(Entry)[0].findChildren(QWidget)
    assert not any(page.findChildren(kind) for kind in (LikelyPane, MergeScreen, PrivacyPane, UnusualPane))
    push(at_desk, people(at_desk).more)
    assert QApplication.focusWidget() is people(at_desk).person.line
    for tab, kind in (("likely", LikelyPane), ("privacy", PrivacyPane), ("looks", UnusualPane)):
        at_desk.go(Place("clients", stranger if tab == "privacy" else None, tab))
        at_desk.go(Place("clients", None, ""))
        assert len(page.findChildren(kind)) == 1


def test_the_paper_in_the_viewer_goes_to_the_printer_by_its_key(at_desk: ClientsDesk, stranger: int) -> None:
    at_desk.go(Place("clients", stranger))
    push(at_desk, consents(at_desk).blocks[Purpose.PROCESSING].sheet)
    assert at_desk.page.card.viewer.pdf.startswith(b"%PDF")
    at_desk.press(Qt.Key.Key_P, CONTROL)
    at_desk.settle()
    assert at_desk.toast.startswith("Отправлено на")
