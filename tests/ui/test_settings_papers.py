"""Forms of papers by keys: words changed beside the paper, faults at their lines, a second person, and back."""

from __future__ import annotations

import time
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from frontdesk.domain.papers.editions import OWN, EditionDraft, EditionState
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Role
from frontdesk.services import papers
from frontdesk.services.office import Office
from frontdesk.ui import theme
from frontdesk.ui.settings.paper_editor import QUIET_MS
from frontdesk.ui.settings.paper_frame import EDITIONS, FAULTS, FIELDS, TEXTS
from frontdesk.ui.settings.paper_lists import KINDS
from tests.documents.papers import read
from tests.services.people import approved, desk_of, ticket
from tests.ui import settings_desk
from tests.ui.whole import Whole, opened

CLAIM = PaperKind.CLAIM
at = settings_desk.at


def forms(at: Whole) -> Any:
    shown: Any = at.go("settings", None, "papers")
    at.settle()
    shown.content.list.setFocus()
    return shown.content


def editor(at: Whole, kind: PaperKind = CLAIM) -> Any:
    """The editor of a paper, opened from the list by Enter."""
    page = forms(at)
    page.list.go_to(kind)
    at.press("Return")
    quiet(at)
    return page.editor


def quiet(at: Whole) -> None:
    """What was typed has been looked at."""
    QTest.qWait(QUIET_MS + 60)
    at.settle()


def find(edit: QPlainTextEdit, words: str) -> None:
    """The cursor behind these words."""
    cursor = edit.document().find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionEnd())
    edit.setTextCursor(cursor)
    edit.setFocus()


def shown_text(made: Any) -> str:
    return read(bytes(made.sheet._data.data()))


def field(made: Any, words: str) -> QPlainTextEdit:
    found: QPlainTextEdit = next(edit for edit in made.texts.edits if words in edit.toPlainText())
    return found


def typed(at: Whole) -> EditionDraft | None:
    row = at.office.paper_editions.card(at.desk, CLAIM).row.typed
    return row.draft if row else None


def test_words_are_changed_without_knowing_their_source(at: Whole) -> None:
    made = editor(at)
    assert made.faces.value == TEXTS
    assert made.texts.isAncestorOf(QApplication.focusWidget())
    before = made.source.toPlainText()
    find(field(made, "Составлен в двух экземплярах"), "в двух экземплярах")
    at.type(" на бумаге")
    quiet(at)
    assert "Составлен в двух экземплярах на бумаге: 1-й" in shown_text(made)
    assert made.source.toPlainText() == before.replace("в двух экземплярах:", "в двух экземплярах на бумаге:")
    (change,) = made.changes.things
    assert change.after == change.before.replace("экземплярах:", "экземплярах на бумаге:")


def test_a_form_goes_to_a_second_person_and_into_force_by_keys(at: Whole, tmp_path: Path) -> None:
    made = editor(at)
    find(field(made, "АКТ"), "АКТ")
    at.type(" УЧРЕЖДЕНИЯ")
    at.press("Ctrl+S")
    assert typed(at) is not None
    assert made.state.mark.word == "черновик"
    at.press("Ctrl+Return")
    assert at.office.paper_editions.card(at.desk, CLAIM).row.typed.state is EditionState.WAITING  # type: ignore[union-attr]
    assert made.source.isReadOnly(), "what waits is not typed into"
    at.press("Ctrl+Return")
    assert papers.edition(CLAIM, at.office.facts) == 1, "its author does not approve it"
    second = desk_of(at.office, Role.DIRECTOR, workstation="other")
    with opened(at.office, second, tmp_path / "second") as other:
        shown = editor(other)
        assert "АКТ УЧРЕЖДЕНИЯ" in shown_text(shown)
        find(shown.source, "АКТ")
        other.press("Ctrl+Return")
        assert other.office.paper_editions.card(second, CLAIM).row.coming is not None, "its day is tomorrow"
        other.press("Ctrl+Z")
        assert other.office.paper_editions.card(second, CLAIM).row.coming is None
    assert papers.edition(CLAIM, at.office.facts) == 1


def test_a_fault_is_told_beside_its_line_and_the_form_is_not_kept(at: Whole) -> None:
    made = editor(at)
    made.faces.pick(1)
    at.settle()
    find(made.source, "{{ subject")
    line = made.source.textCursor().blockNumber() + 1
    at.type("s")
    quiet(at)
    assert "Строка" in made.wrong.text
    assert "«subjects»" in made.wrong.text
    assert "«subject»" in made.wrong.text, "it says what was meant"
    assert line in made.source._faults
    assert made.below_faces._choices[0][1] == "Ошибки: 1"
    at.press("Ctrl+S")
    assert typed(at) is None
    assert QApplication.focusWidget() is made.faults.table
    find(made.source, "АКТ")
    at.press("Ctrl+J")
    assert made.source.textCursor().blockNumber() + 1 == line
    at.press("End")
    find(made.source, "{{ subjects")
    at.press("Backspace", "Ctrl+S")
    assert made.faults.things == []
    kept = typed(at)
    assert kept is not None
    assert kept.body == "", "the standard words are the standard form"


def test_a_fault_in_the_words_stands_beneath_their_field(at: Whole) -> None:
    made = editor(at)
    edit = field(made, "Предмет претензии")
    find(edit, "{{ subject")
    at.type("ы")
    quiet(at)
    mark = next(mark for path, mark in made.texts._marks.items() if made.texts._edits[path] is edit)
    assert not mark.isHidden()
    assert "subjectы" in mark.text()
    find(field(made, "АКТ"), "АКТ")
    at.press("Ctrl+J")
    assert QApplication.focusWidget() is edit
    at.press("Backspace")
    quiet(at)
    assert mark.isHidden()


def test_a_field_is_put_into_the_words_from_the_list(at: Whole) -> None:
    made = editor(at)
    find(field(made, "Составлен в двух экземплярах"), "Составлен")
    made.below_faces.pick((FAULTS, FIELDS).index(FIELDS))
    rows = {row.name: n for n, row in enumerate(made.fields.things, 1)}
    assert made.fields.things[rows["client_name"] - 1].holds
    made.fields.table.go_to(rows["client_name"])
    made.fields.setFocus()
    at.press("Return")
    quiet(at)
    assert "{{ client_name }}" in field(made, "двух экземплярах").toPlainText()
    assert made.faults.things == []


def test_what_is_typed_waits_in_the_unfinished_and_comes_back(at: Whole) -> None:
    made = editor(at)
    find(field(made, "АКТ"), "АКТ")
    at.type(" ЦЕНТРА")
    quiet(at)
    at.press("Escape")
    at.go("queue")
    at.settle()
    assert any(card.editor == f"template/{KINDS.index(CLAIM) + 1}" for card in at.office.drafts.mine(at.desk))
    made = editor(at)
    assert "АКТ ЦЕНТРА" in made.source.toPlainText()
    assert "АКТ ЦЕНТРА" in shown_text(made)


def test_the_paper_is_shown_on_a_case_of_the_store_or_on_made_up_facts(at: Whole) -> None:
    approved(at.office, at.desk, ticket(at.office, at.desk))
    made = editor(at)
    assert "копирование документов" in shown_text(made)
    made.cases.setFocus()
    at.press("End")
    quiet(at)
    assert made.cases.currentText() == "выдуманные данные"
    assert "замена прибора учёта" in shown_text(made)


def test_the_standard_words_come_back_by_one_deed_and_go_by_one_key(at: Whole) -> None:
    made = editor(at)
    standard = made.source.toPlainText()
    find(field(made, "АКТ"), "АКТ")
    at.type(" ЦЕНТРА")
    made.standard_button.click()
    quiet(at)
    assert made.source.toPlainText() == standard
    made.faces.pick(1)
    made.source.setFocus()
    at.press("Ctrl+Z")
    assert "АКТ ЦЕНТРА" in made.source.toPlainText()


def test_an_emblem_is_chosen_from_a_file_and_stands_at_the_top(at: Whole, tmp_path: Path) -> None:
    made = editor(at)
    body = BytesIO()
    Image.new("RGB", (60, 60), "red").save(body, "PNG")
    (tmp_path / "emblem.png").write_bytes(body.getvalue())
    made._ask = lambda _: str(tmp_path / "emblem.png")
    for _ in range(2):
        made.emblem_button.click()
        quiet(at)
    assert made.source.toPlainText().count("requisite = 2\n") == 1, "another takes the place of the first"
    assert b"/Image" in bytes(made.sheet._data.data())
    (tmp_path / "emblem.png").write_text("не картинка", "utf-8")
    made.emblem_button.click()
    quiet(at)
    assert made.said.text()


def test_an_old_edition_is_looked_at_and_taken_again(at: Whole) -> None:
    second = desk_of(at.office, Role.DIRECTOR, workstation="other")
    body = papers.standard(CLAIM, at.office.facts.resources).replace('say = "АКТ"', 'say = "АКТ ЦЕНТРА"')
    id = at.office.paper_editions.keep(at.desk, CLAIM, EditionDraft(body, "17.11.2026", "приказ № 3"), None)
    at.office.paper_editions.propose(at.desk, id)
    at.office.paper_editions.approve(second, id)
    page = forms(at)
    row = next(row for row in page.list.things if row.kind is CLAIM)
    assert row.in_force.number == OWN + 1
    made = editor(at)
    made.standard_button.click()
    quiet(at)
    assert "АКТ ЦЕНТРА" not in made.source.toPlainText()
    made.below_faces.pick(3)
    assert made.below_faces.value == EDITIONS
    made.editions.setFocus()
    made.editions.table.go_to(1)
    at.press("Return")
    quiet(at)
    assert "АКТ ЦЕНТРА" in made.source.toPlainText()


def test_a_clerk_reads_forms_and_changes_none(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.CLERK, counter=3), tmp_path) as at:
        made = editor(at)
        assert made.source.isReadOnly()
        assert all(edit.isReadOnly() for edit in made.texts.edits)
        assert made.sheet.pages == 1
        at.press("Ctrl+S", "Ctrl+Return")
        assert typed(at) is None


def test_typing_never_waits_for_the_paper(at: Whole) -> None:
    """Each letter is there at once; the paper follows within 300 ms of the last."""
    made = editor(at)
    made.faces.pick(1)
    at.settle()
    find(made.source, 'say = "АКТ')
    longest = 0.0
    for letter in " О РАССМОТРЕНИИ":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        began = time.monotonic()
        QApplication.sendEvent(made.source, event)
        longest = max(longest, time.monotonic() - began)
    assert longest < 0.05
    assert "АКТ О РАССМОТРЕНИИ" in made.source.toPlainText()
    began = time.monotonic()
    while "РАССМОТРЕНИИ о рассмотрении" not in shown_text(made) and time.monotonic() - began < 3:
        QTest.qWait(10)
    assert "РАССМОТРЕНИИ о рассмотрении" in shown_text(made)


def test_words_beside_a_source_that_cannot_be_read_are_kept_out_of_it(at: Whole) -> None:
    """Nothing falls over, whether a letter comes before the look at the source, or the colours of the night."""
    made = editor(at)
    words = field(made, "Составлен в двух экземплярах")
    made.source.setPlainText("ъ" + made.source.text())
    before = made.source.text()
    words.insertPlainText("ещё ")
    theme.changes.changed.emit()
    assert made.source.text() == before
    quiet(at)
    assert words.isReadOnly()
    assert made.wrong.isVisible()
