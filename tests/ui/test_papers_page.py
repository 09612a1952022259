"""Papers by keys over the whole program: filled from the store, issued once, read back from their PDF, printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.claim_course import LineDraft
from frontdesk.domain.claims import Matter
from frontdesk.domain.events import EventKind
from frontdesk.domain.inquiries import BeginDraft, Personal, Why
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.remedies import RemedyDraft, RemedyKind
from frontdesk.domain.staff import Role
from frontdesk.domain.visas import Opinion
from frontdesk.services.office import Office
from frontdesk.ui.places import Place
from frontdesk.ui.unfinished import place_of
from tests.conftest import StoppedClock
from tests.services.people import approved, claim, decision, desk_of, second, subject, ticket
from tests.ui.whole import Whole, opened

FACTS = {
    "found": "17.11.2026 09:20", "direct": "Кончилось место на диске",
    "whys": (Why("Журнал вырос"), Why("Его не чистят"), Why("Правила очистки нет")), "root": "Нет правила очистки",
}  # fmt: skip


@pytest.fixture
def at(office: Office, clock: StoppedClock, tmp_path: Path) -> Iterator[Whole]:
    clock.forward(minutes=40)
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


def page(at: Whole) -> Any:
    return at.window.page("papers")


def field(at: Whole, name: str) -> QWidget:
    found: QWidget = page(at).typed.form.field(name)
    return found


def typed(at: Whole, name: str, text: str) -> None:
    field(at, name).setFocus()
    at.press("Ctrl+A")
    at.type(text)
    at.settle()


def read(pdf: bytes) -> str:
    """Everything that is printed, words apart by one space."""
    with pdfplumber.open(BytesIO(pdf)) as paper:
        return " ".join(" ".join((sheet.extract_text() or "").split()) for sheet in paper.pages)


def incident(at: Whole) -> int:
    """One whose facts are known."""
    id = at.office.incidents.begin(at.desk, BeginDraft("Запись не открывается", subject(at.office))).id
    base = at.office.inquiries.card(at.desk, id).base
    at.office.inquiries.save(at.desk, id, replace(base, **FACTS, personal=Personal.YES), base)
    today = at.office.facts.day(at.office.clock())
    for kind in RemedyKind:
        draft = RemedyDraft(kind, f"Мера {kind}", at.desk.staff_id, f"{today:%d.%m.%Y}", f"{today:%d.%m.%Y}")
        at.office.remedies.give(at.desk, draft, id)
    return id


def test_the_act_on_an_incident_is_issued_by_its_author_alone(at: Whole) -> None:
    at.go("incidents", incident(at))
    at.press("Ctrl+Shift+A")
    assert page(at).frame.header.title == "Акт об инциденте, И-1"
    project = read(page(at).paper.pdf)
    assert "Акт составил(а)" in project
    assert at.desk.staff.name in project
    assert "№ 1-И" not in project
    at.press("Ctrl+Return")
    assert at.toast == "Выпущено: Акт об инциденте № 1-И"
    text = read(page(at).paper.pdf)
    for said in (
        "об инциденте № И-1", "№ 1-И", "Кончилось место на диске", "Журнал вырос → Его не чистят → Правила очистки нет",
        "Персональные данные затронуты", "срок 18.11.2026 09:20",
    ):  # fmt: skip
        assert said in text, said
    at.press("Ctrl+P")
    assert at.console._printing.papers[-1] == page(at).paper.pdf
    at.press("Escape")
    assert at.window.page("incidents").isVisible()


def goods(at: Whole) -> int:
    """A claim of goods with two lines, whose decision somebody else has approved."""
    lines = (LineDraft("Чайник «Ёлочка»", "2", "1500", "SN-1"), LineDraft("Кабель", "1", "300"))
    typed = claim(
        ticket(at.office, at.desk), matter=Matter.GOODS, price="3300", lines=lines,
        payment="кассовый чек от 09.10.2026 № 118", subject="чайники",
    )  # fmt: skip
    card = at.office.claims.register(at.desk, typed)
    waits = at.office.claims.decide(at.desk, card.version, decision(card.id, amount="3300"))
    return at.office.claim_course.approve(second(at.office), waits.id, waits.version).id


def issued(at: Whole) -> str:
    """The paper in front, after Ctrl+Enter."""
    at.press("Ctrl+Return")
    assert at.toast.startswith("Выпущено")
    return read(page(at).paper.pdf)


def test_the_answer_to_a_claim_says_what_was_decided_and_names_the_act(at: Whole) -> None:
    card = approved(at.office, at.desk, ticket(at.office, at.desk))
    people = at.office.acts.commission()
    act = at.office.acts.issue(at.desk, ActDraft(card.id, people.chair_id))
    at.go("claims", card.id)
    at.press("Ctrl+Shift+A")
    assert page(at).frame.header.title == f"Ответ на претензию, {card.number}"
    typed(at, "checked", "– осмотрены копии;")
    at.press("Return")
    at.type("изучена заявка")
    text = issued(at)
    for said in (
        "Е. А. Соколовой", "Уважаемая Елена Андреевна!", f"На № {card.number} от 16.11.2026", "№ 1-О",
        "Проверено: осмотрены копии; изучена заявка.", "удовлетворено полностью", "4 800,00",
        f"акт от 17.11.2026 № {act.number} на 1 л. в 1 экз.", "Копии действительно нечитаемы",
    ):  # fmt: skip
        assert said in text, said
    history = at.office.tickets.timeline(card.ticket_id, desk=at.desk)
    assert (history[0].kind, history[0].data["number"]) == (EventKind.ACT_ISSUED, "1-О")
    assert at.office.claims.card(card.id).act_ids == (act.id,)


def test_the_answer_shows_the_visas_that_were_given(at: Whole) -> None:
    lawyer = desk_of(at.office, Role.CHIEF_SPECIALIST, workstation="lawyer")
    card = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
    waits = at.office.claims.decide(at.desk, card.version, decision(card.id))
    at.office.visas.ask(at.desk, card.id, [lawyer.staff_id])
    signed = at.office.visas.answer(lawyer, card.id, Opinion.REMARKS, "Указать номер чека")
    at.office.claim_course.approve(second(at.office), waits.id, signed.version)
    at.go("claims", card.id)
    at.press("Ctrl+Shift+A")
    typed(at, "checked", "копии")
    text = issued(at)
    for said in ("Визы", "Главный специалист", "Аксёнова Л. Ф.", "17.11.2026", "Указать номер чека"):
        assert said in text, said


def test_a_claim_that_is_not_decided_has_no_answer_yet_but_asks_for_papers(at: Whole) -> None:
    card = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk)))
    at.go("claims", card.id)
    at.press("Ctrl+Shift+A")
    assert page(at).kind is PaperKind.PAPERS_REQUEST
    assert page(at).frame.kinds.value() is PaperKind.PAPERS_REQUEST
    at.press("Ctrl+Return")
    assert page(at).typed.form.field("asked").problem
    typed(at, "asked", "чек")
    typed(at, "due", "24.11.2026")
    text = issued(at)
    assert "предоставить не позднее 24.11.2026" in text
    assert "Чек." in text


def test_goods_are_taken_back_line_by_line_with_their_serial_numbers(at: Whole) -> None:
    at.go("claims", goods(at))
    at.press("Ctrl+Shift+A", "Alt+2")
    assert page(at).kind is PaperKind.GOODS_RETURN
    assert page(at).typed.form.draft().receipt_number == "118"
    typed(at, "condition", "следов вскрытия нет")
    text = issued(at)
    for said in (
        "по чеку № 118 от 09.10.2026", "Чайник «Ёлочка»", "SN-1", "3 000,00", "Кабель", "Итого 3 3 300,00",
        "К возврату 3 300,00", "на банковскую карту", "Состояние товара: следов вскрытия нет.",
    ):  # fmt: skip
        assert said in text, said


def test_a_notice_of_risks_keeps_the_mark_that_the_client_has_read_it(at: Whole) -> None:
    id = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk))).id
    at.go("papers", id, "risk_notice")
    typed(at, "about", "использовании прибора до проверки")
    typed(at, "risks", "протечка")
    text = issued(at)
    for said in (
        "рисках при использовании прибора до проверки:",
        "Протечка.",
        "С рисками ознакомлен(а)",
        "Е. А. Соколова",
    ):
        assert said in text, said
    assert page(at).frame.header.main == "Клиент ознакомлен"
    at.press("Ctrl+Return")
    assert "клиент ознакомлен 17.11.2026" in page(at).frame.banner.text
    assert page(at).frame.header.main == "Печать"
    at.press("Ctrl+Z")
    assert "ознакомлен" not in page(at).frame.banner.text
    assert page(at).frame.header.main == "Клиент ознакомлен"


def test_what_is_typed_for_a_paper_is_kept_and_offered_again(at: Whole) -> None:
    id = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk))).id
    at.go("papers", id, "risk_notice")
    typed(at, "risks", "протечка")
    at.go("queue")
    (draft,) = at.office.drafts.mine(at.desk)
    assert place_of(draft.editor) == Place("papers", id, "risk_notice")
    at.go("papers", id, "risk_notice")
    assert page(at).typed.form.draft().risks == "протечка"
    assert "Протечка." in read(page(at).paper.pdf)
