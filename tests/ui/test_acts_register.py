"""The register by keys: a sheet is checked, an act is signed, handed over, annulled, and a shift's acts are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest

from frontdesk.domain.acts import ActDraft, ActState
from frontdesk.domain.errors import NotFound, ReadOnly
from frontdesk.domain.events import EventKind
from frontdesk.domain.evidence import EvidenceDraft
from frontdesk.domain.staff import Role
from frontdesk.services.office import Office
from frontdesk.ui.places import Place
from tests.services.people import approved, desk_of, ticket
from tests.ui.whole import Whole, opened


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def issued(at: Whole, count: int = 1) -> list[int]:
    made = []
    for _ in range(count):
        claim = approved(at.office, at.desk, ticket(at.office, at.desk))
        made.append(
            at.office.acts.issue(at.desk, ActDraft(claim.id, at.office.acts.commission().chair_id)).id
        )
    return made


def page(at: Whole) -> Any:
    return at.window.page("acts")


def test_the_lead_prints_the_acts_of_the_shift_in_six_keys(at: Whole) -> None:
    ids = issued(at, 3)
    at.office.acts.annul(at.desk, ids[1], "Ошибка в сумме")
    at.go("queue")
    before = at.robot.pressed
    at.press("Ctrl+Shift+5", "Ctrl+P")
    assert at.robot.pressed - before <= 6
    assert page(at).paper.sheet.pages == 2, "both that hold, in the order in which they were issued"
    printed = [
        e.act_id for e in at.office.tickets.timeline(ticket_of(at, ids[0])) if e.kind is EventKind.ACT_PRINTED
    ]
    assert printed == [ids[0]]


def until(at: Whole, reached: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(10_000)
    while not reached():
        assert not deadline.hasExpired()
        QTest.qWait(10)
        at.settle()


def ticket_of(at: Whole, act_id: int) -> int:
    return at.office.claims.card(at.office.acts.card(act_id).claim_id or 0).ticket_id


def test_a_code_that_is_typed_where_a_number_is_looked_for_checks_the_sheet(at: Whole) -> None:
    first, second = issued(at, 2)
    at.window.actions_by_id.run("acts.verify")
    at.settle()
    at.type(at.office.acts.card(first).code.lower())
    until(at, lambda: "Лист подлинный" in page(at).opened.verdict.text)
    assert page(at).table.current_id == first
    at.office.acts.annul(at.desk, second, "Ошибка")
    at.press("Ctrl+A")
    at.type(at.office.acts.card(second).code)
    until(at, lambda: "Аннулирован 17.11.2026" in page(at).opened.verdict.text)
    at.press("Ctrl+A")
    at.type("00000-000000")
    until(at, lambda: "Такого документа здесь не выпускали" in page(at).opened.verdict.text)


def test_the_palette_opens_what_a_sheet_says_of_itself(at: Whole) -> None:
    (id,) = issued(at)
    card = at.office.acts.card(id)
    claim_id = card.claim_id or 0
    at.go("acts", id)
    assert f"Сквозной номер {card.chain}" in page(at).opened._facts.text()
    for typed, place in (
        (card.chain.removesuffix("/А1"), Place("claims", claim_id)),
        (card.chain, Place("acts", id)),
        (card.code, Place("acts", id)),
        (card.chain.partition("/")[0], Place("queue", ticket_of(at, id))),
    ):
        at.go("queue")
        at.press("Ctrl+K")
        at.type(typed)
        at.settle()
        at.press("Return")
        assert at.window.history.current == place, typed
    at.go("claims", claim_id)
    editor: Any = at.window.page("claims")
    assert editor.editor.header._about.accessibleName().endswith(card.chain.removesuffix("/А1"))


def test_an_act_is_handed_over_by_keys_and_that_is_undone(at: Whole) -> None:
    (id,) = issued(at)
    at.go("acts", id)
    at.press("Alt+2")
    assert page(at).opened.sheet.form.field("to").value().startswith("Соколова")
    at.press("Ctrl+Return")
    assert at.office.acts.card(id).state is ActState.HANDED
    assert "Вручён 17.11.2026: Соколова" in page(at).opened._facts.text()
    at.press("Ctrl+Z")
    assert at.office.acts.card(id).state is ActState.ISSUED


def test_what_is_typed_for_a_deed_is_kept_and_wrong_words_are_said_beside_their_field(at: Whole) -> None:
    (id,) = issued(at)
    at.go("acts", id)
    at.press("Alt+3", "Ctrl+Return")
    assert page(at).opened.sheet.form.field("reason").problem
    at.type("Ошибка в сумме")
    at.go("queue")
    at.go("acts", id)
    at.press("Alt+3")
    assert page(at).opened.sheet.form.field("reason").value() == "Ошибка в сумме"
    at.press("Ctrl+Return")
    assert at.office.acts.card(id).state is ActState.ANNULLED
    assert not page(at).opened.buttons["hand"].isVisible()
    at.press("Ctrl+Return")
    editor: Any = at.window.page("claims")
    assert editor.isVisible(), "to the claim that it was about, whose act can be issued again"
    at.press("Ctrl+Return")
    assert at.office.acts.card(at.office.acts.ids()[0]).number == "88-П"


def test_a_signed_sheet_is_attached_and_another_kind_of_file_is_refused(at: Whole, tmp_path: Path) -> None:
    (id,) = issued(at)
    at.go("acts", id)
    scan, text = tmp_path / "scan.pdf", tmp_path / "note.txt"
    scan.write_bytes(b"%PDF-1.4 signed")
    text.write_text("not a scan")
    for path, state in ((text, ActState.ISSUED), (scan, ActState.SIGNED)):
        page(at).opened._choose = lambda _, path=path: str(path)
        at.press("Alt+1")
        assert at.office.acts.card(id).state is state
    assert page(at).table.model().row_at(0).state is ActState.SIGNED


def test_marks_stay_while_the_list_is_filtered_and_escape_takes_them_away(at: Whole) -> None:
    first, second = issued(at, 2)
    at.go("acts", first)
    at.press("Space", "Up", "Space")
    assert page(at).table.marked == {first, second}
    at.press("Escape")
    assert page(at).table.marked == set()
    at.press("Ctrl+A")
    assert page(at).table.marked == {first, second}
    page(at).list.search.set_value("87")
    page(at).list.reload()
    at.settle()
    assert page(at).table.marked == {first}, "what is out of sight is not printed"


def test_an_act_is_shown_with_what_proves_its_claim_and_by_itself_again(at: Whole, tmp_path: Path) -> None:
    first, second = issued(at, 2)
    photo = tmp_path / "скол.png"
    Image.new("RGB", (40, 20), "red").save(photo)
    proof = EvidenceDraft(at.office.acts.card(first).claim_id or 0, on_day="09.11.2026", given_by="клиент")
    at.office.evidence.add(at.desk, proof, photo)
    at.go("acts", first)
    assert page(at).paper.sheet.pages == 1
    at.press("Alt+4")
    assert page(at).paper.sheet.pages == 2
    at.press("Up", "Down")
    assert page(at).paper.sheet.pages == 1


def test_marked_acts_are_written_straight_to_one_file(at: Whole, tmp_path: Path) -> None:
    ids = issued(at, 3)
    (folder := tmp_path / "папка").mkdir()
    asked: list[str] = []

    def ask(_: Any, proposed: str) -> str:
        asked.append(Path(proposed).name)
        return str(folder / "акты.pdf")

    at.go("acts", ids[0])
    page(at).paper._ask = ask
    at.press("Ctrl+A", "Ctrl+S")
    assert asked == ["Акты, 3.pdf"]
    assert [path.name for path in folder.iterdir()] == ["акты.pdf"]
    texts = [page.extract_text() for page in PdfReader(folder / "акты.pdf").pages]
    numbers = [at.office.acts.card(id).number for id in ids]
    assert [number in text for number, text in zip(numbers, texts, strict=True)] == [True] * 3
    assert page(at).paper.pdf == at.office.acts.paper(ids[0]), "the act in front stays there"


def test_a_batch_that_was_stopped_or_fails_leaves_nothing(at: Whole, tmp_path: Path) -> None:
    ids = issued(at, 3)
    (folder := tmp_path / "папка").mkdir()
    path = folder / "акты.pdf"
    seen: list[int] = []

    def told(over: int) -> bool:
        seen.append(len(list(folder.iterdir())))
        return over < 2

    assert not at.office.acts.batch(ids, path, told)
    assert seen == [0, 0], "not even a name while it is made"
    with pytest.raises(NotFound):
        at.office.acts.batch((*ids, 4040), path)
    assert not list(folder.iterdir())
    with pytest.raises(ReadOnly):
        at.office.acts.batch(ids, folder / "нет такой" / "акты.pdf")


def test_a_batch_can_be_stopped(at: Whole) -> None:
    ids = issued(at, 3)
    heard: list[int] = []

    def told(over: int) -> bool:
        heard.append(over)
        return over < 2

    assert not at.office.acts.batch(ids, BytesIO(), told)
    assert heard == [1, 2]


def test_the_state_and_the_struck_number_are_drawn_and_spoken(at: Whole) -> None:
    (id,) = issued(at)
    at.office.acts.annul(at.desk, id, "Ошибка")
    at.go("acts", id)
    said = page(at).table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "аннулирован" in said
    assert page(at).table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).startswith("Акт 87-П")
