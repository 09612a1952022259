"""Papers by keys over the whole program: filled from the store, issued once, read back from their PDF, printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
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
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.papers.filled import PaperDraft, PaperForm, PaperLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.remedies import RemedyDraft, RemedyKind
from frontdesk.domain.staff import Role
from frontdesk.domain.tasks import TaskDraft, TaskKind, Way
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel, QueueFilter, Scope
from frontdesk.domain.visas import Opinion
from frontdesk.services.office import Office
from frontdesk.ui.places import Place
from frontdesk.ui.unfinished import place_of
from tests.conftest import StoppedClock
from tests.services.people import approved, claim, decision, desk_of, second, subject, ticket, visit
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
    assert page(at).frame.header.title == "Акт об инциденте И-1"
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


def test_the_act_on_a_late_claim_has_its_lines_and_every_day_of_the_delay(
    at: Whole, clock: StoppedClock
) -> None:
    id = goods(at)
    clock.forward(minutes=14 * 24 * 60)
    at.go("claims", id)
    claims: Any = at.window.page("claims")
    annex = claims.editor.opened.commission._form.field("with_days")
    annex.setFocus()
    at.press("Down", "Ctrl+Return")
    text = read(claims.editor.paper.pdf)
    for said in (
        "Чайник «Ёлочка» 2 1 500,00 3 000,00 2 SN-1", "Итого 3 3 300,00 3",
        "Приложение: расчёт срока и неустойки по дням.", "Приложение к акту № 87-П от 01.12.2026",
        "Претензия № П-312 получена 16.11.2026", "16.11.2026 пн претензия получена", "26.11.2026 чт 10 последний день",
        "27.11.2026 пт просрочка 33,00 33,00", "01.12.2026 вт просрочка 33,00 165,00",
        "просрочено 5 (пять) дней, неустойка 165,00",
    ):  # fmt: skip
        assert said in text, said


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
    assert page(at).frame.header.title == f"Ответ на претензию {card.number}"
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


def test_a_receipt_lists_the_papers_of_the_visitor_at_the_counter(at: Whole) -> None:
    at.office.visits.register(at.desk, visit(at.office, 1, to_my_counter=True))
    at.go("visits")
    at.press("Ctrl+Shift+A")
    assert page(at).kind is PaperKind.RECEIPT
    first = field(at, "papers").rows[0]  # type: ignore[attr-defined]
    assert first.value().title == "Заявление"
    field(at, "papers").more.click()  # type: ignore[attr-defined]
    at.type("Паспорт")
    at.press("Tab")
    at.type("18 04 123456")
    at.press("Tab", "Down", "Tab", "Tab", "Ctrl+A")
    at.type("два")
    at.press("Ctrl+Return")
    assert page(at).typed.form.field("papers").rows[1].said()
    at.press("Ctrl+A")
    at.type("2")
    text = issued(at)
    for said in (
        "Принято от Соколовой Елены Андреевны", "Заявление", "подлинник", "Паспорт 18 04 123456 копия 1 2",
        "Всего принято 2 (два) документа на 3 л.", "№ 1-РД", "номер обращения",
    ):  # fmt: skip
        assert said in text, said
    at.press("Escape")
    assert at.window.page("visits").isVisible()


def test_a_card_of_a_reception_is_filled_from_the_card_of_the_citizen(at: Whole) -> None:
    at.go("queue", ticket(at.office, at.desk))
    at.press("Ctrl+Shift+A")
    assert page(at).kind is PaperKind.RECEPTION
    typed(at, "content", "просит разъяснить порядок субсидии")
    text = issued(at)
    for said in (
        "Гражданин: Соколова Елена Андреевна.", "просит разъяснить порядок субсидии.", "разъяснено устно",
        "Гражданка с устным ответом согласна", "+7 900 000-14-27", "№ 1-ЛП",
    ):  # fmt: skip
        assert said in text, said


def test_an_incomplete_set_is_refused_at_the_counter_in_four_keys(at: Whole) -> None:
    """The list of the offering is the paper: nothing is typed."""
    at.office.visits.register(at.desk, visit(at.office, 1, "SP-02", to_my_counter=True))
    at.go("visits")
    at.press("Ctrl+Shift+A")
    at.press("Alt+2")
    assert page(at).kind is PaperKind.MISSING_PAPERS
    assert field(at, "asked").value().splitlines()[0] == "Заявление о назначении пособия"
    text = issued(at)
    for said in (
        "Об отказе в приёме документов",
        "4. Реквизиты счёта для выплаты.",
        "№ 1-НД",
        "Е. А. Соколовой",
    ):
        assert said in text, said
    at.press("Ctrl+P")
    assert at.console._printing.papers[-1] == page(at).paper.pdf


def test_an_appeal_that_was_extended_and_sent_on_has_its_two_notices(at: Whole) -> None:
    draft = TicketDraft(
        "Двор без света",
        subject(at.office),
        1,
        Channel.SITE,
        kind=TicketKind.PROPOSAL,
        source="соколова@пример.рф",
    )
    id = at.office.tickets.open(at.desk, draft)
    at.office.statutes.extend(at.desk, id, "запросом сведений", "Срок продлён")
    at.go("papers", id, "extension")
    text = issued(at)
    number = at.office.tickets.card(id).number
    for said in (
        f"зарегистрированное 17.11.2026 № {number}",
        "В связи с запросом сведений срок продлён до",
        "№ 1-С",
    ):
        assert said in text, said
    at.go("papers", id, "forwarding")
    typed(at, "to", "администрацию города")
    text = issued(at)
    for said in ("направлено 17.11.2026 в администрацию города,", "№ 1-Н", "часть 3 статьи 8"):
        assert said in text, said


def test_the_lead_prints_the_digest_of_a_day_from_the_queue_and_its_clocks(at: Whole) -> None:
    mine = ticket(at.office, at.desk)
    at.window.actions_by_id.run("papers.office")
    at.settle()
    assert page(at).kind is PaperKind.DIGEST
    text = issued(at)
    assert "за 17.11.2026 поступило" in text.replace("За", "за")
    queue = at.office.tickets.queue(at.desk, QueueFilter(scope=Scope.ALL))
    received, left = re.search(r"поступило (\d+) .*?остаток (\d+)", text).groups()  # type: ignore[union-attr]
    assert int(left) == len(queue.ids)
    assert 1 <= int(received) <= int(left) + 60
    assert mine in queue.ids
    for said in ("По каналам", "Телефон", "По темам", "план 98 %", "№ 1-СВ"):
        assert said in text, said


def test_the_journal_lists_the_appeals_of_the_year_and_its_own_sheets(at: Whole) -> None:
    kind, sender = TicketKind.COMPLAINT_59, "соколова@пример.рф"
    for title in ("Двор без света", "Снова двор без света"):
        draft = TicketDraft(title, subject(at.office), 1, Channel.SITE, kind=kind, source=sender)
        at.office.tickets.open(at.desk, draft)
    at.go("papers", None, "journal")
    text = issued(at)
    for said in (
        "Двор без света",
        "первичное",
        "повторное",
        "жалоба",
        "сайт",
        "Соколова Е. А.",
        "17.12.2026",
        "пронумеровано 1 (один) лист.",
    ):
        assert said in text, said


def test_cases_whose_papers_were_taken_in_are_handed_over_by_a_register(at: Whole) -> None:
    made = at.office.visits.register(at.desk, visit(at.office, 1, to_my_counter=True))
    base = at.office.filling.open(at.desk, PaperKind.RECEIPT, made.ticket_id).base
    passport = PaperLine("Паспорт", "18 04 123456", PaperForm.CHECKED, "1", "2")
    receipt = at.office.filling.issue(at.desk, replace(base, papers=(*base.papers, passport)))
    at.go("papers", None, "transfer")
    typed(at, "to", "Отдел назначения выплат")
    text = issued(at)
    for said in (
        f"№ {receipt.number} Соколова Елена", "Куда: Отдел назначения выплат.", "Паспорт",
        "Передано 1 (одно) дело на 3 (три) листах", "№ 1-РП",
    ):  # fmt: skip
        assert said in text, said


def test_whoever_does_not_lead_the_desk_has_no_papers_of_the_office(office: Office, tmp_path: Path) -> None:
    with opened(office, desk_of(office, Role.CLERK, counter=3), tmp_path) as at:
        at.go("queue")
        at.go("papers", None, "digest")
        assert at.window.page("queue").isVisible()


def test_another_district_is_answered_by_a_letter_from_the_line_of_its_request(at: Whole) -> None:
    due = at.office.clock() + timedelta(days=5)
    asked = TaskDraft(
        TaskKind.INCOMING, "Состоит ли на учёте", due, client_id=1, party="Зареченский ЦСЗН", way=Way.LETTER
    )
    at.office.tasks.give(at.desk, asked)
    at.go("queue", None, "register")
    at.press("Home", "Ctrl+Shift+A")
    assert page(at).kind is PaperKind.REQUEST_ANSWER
    typed(at, "in_number", "214")
    typed(at, "payment", "Субсидия")
    text = issued(at)
    for said in (
        "Зареченский ЦСЗН", "На Ваш запрос от 17.11.2026 № 214 сообщаем: Соколова Елена Андреевна",
        "состоит на учёте, выплата «Субсидия» не производилась", "№ 1-З",
    ):  # fmt: skip
        assert said in text, said
    at.press("Ctrl+P")
    assert at.console._printing.papers[-1] == page(at).paper.pdf


def test_a_paper_that_was_annulled_holds_no_more_and_the_next_one_begins_as_a_project(at: Whole) -> None:
    id = at.office.claims.register(at.desk, claim(ticket(at.office, at.desk))).id
    draft = PaperDraft(PaperKind.RISK_NOTICE, id, at.desk.staff_id, about="хранении", risks="порча")
    made = at.office.filling.issue(at.desk, draft)
    at.go("papers", id, "risk_notice")
    assert page(at).frame.header.main == "Клиент ознакомлен"
    at.go("queue")
    at.office.acts.annul(at.desk, made.act_id, "не тот клиент")
    at.go("papers", id, "risk_notice")
    assert page(at).frame.header.main == "Выпустить"
    page(at).frame.look_asked.emit(made.act_id)
    at.settle()
    assert "аннулирован" in page(at).frame.banner.text
