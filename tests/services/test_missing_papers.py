"""Papers that the applicant did not bring: refused by the regulation, or taken and awaited; on every engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from frontdesk.domain.errors import Invalid, ProblemKind
from frontdesk.domain.offerings import RegulationDraft
from frontdesk.domain.papers.filled import PaperDraft, PaperForm, PaperLine
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.documents.papers import read
from tests.services.people import desk_of, offering, ticket, visit

MISSING = PaperKind.MISSING_PAPERS


@pytest.fixture
def clerk(office: Office) -> Desk:
    return desk_of(office, Role.CLERK, counter=3)


def came(office: Office, clerk: Desk, code: str = "SP-02") -> int:
    return office.visits.register(clerk, visit(office, 1, code)).ticket_id


def took(office: Office, clerk: Desk, id: int, *titles: str) -> None:
    """Those papers, by a receipt."""
    base = office.filling.open(clerk, PaperKind.RECEIPT, id).base
    papers = tuple(PaperLine(title, "", PaperForm.ORIGINAL) for title in titles)
    office.filling.issue(clerk, replace(base, papers=papers))


def proposed(office: Office, clerk: Desk, id: int) -> PaperDraft:
    return office.filling.open(clerk, MISSING, id).base


def test_what_was_not_brought_is_refused_by_the_regulation(office: Office, clerk: Desk) -> None:
    id = came(office, clerk)
    draft = replace(proposed(office, clerk, id), brought="Заявление\nПаспорт")
    assert draft.asked.count("\n") == 3, "the whole list, until it is said what was brought"
    assert draft.ground.startswith("пункт 2.9")
    assert draft.check(date(2026, 11, 17)) == ()
    issued = office.filling.issue(clerk, draft)
    assert issued.number == "1-НД"
    text = " ".join(read(office.acts.paper(issued.act_id)).split())
    for said in (
        "Об отказе в приёме документов", "17.11.2026 Вы обратились", "Представлены: Заявление; Паспорт.",
        "1. Справка о доходах за три месяца", "2. Реквизиты счёта", "Основание отказа в приёме: пункт 2.9",
        "учреждение запросит само: сведения о регистрации", "пять рабочих дней", "1-й – заявителю",
    ):  # fmt: skip
        assert said in text, said
    assert "3. " not in text


def test_what_a_receipt_took_is_taken_and_the_rest_awaited(office: Office, clerk: Desk) -> None:
    id = came(office, clerk)
    took(office, clerk, id, "Заявление", "Паспорт")
    draft = proposed(office, clerk, id)
    assert draft.brought == "Заявление\nПаспорт"
    assert draft.asked == "Справка о доходах за три месяца\nРеквизиты счёта для выплаты"
    assert draft.ground == ""
    assert [one.field for one in draft.check(date(2026, 11, 17))] == ["due"]


def test_nobody_is_sent_for_what_the_office_asks_other_bodies_for(office: Office, clerk: Desk) -> None:
    draft = proposed(office, clerk, came(office, clerk))
    ours = replace(draft, asked="Сведения о пенсии и других выплатах")
    with pytest.raises(Invalid) as refused:
        office.filling.issue(clerk, ours)
    (problem,) = refused.value.problems
    assert (problem.field, problem.kind) == ("asked", ProblemKind.HELD_ELSEWHERE)
    assert office.filling.issue(clerk, draft).number == "1-НД", "the number was given back"


def test_without_a_ground_the_papers_are_taken_and_the_rest_awaited_until_a_day(
    office: Office, clerk: Desk
) -> None:
    draft = proposed(office, clerk, came(office, clerk, "SD-01"))
    assert draft.ground == ""
    with pytest.raises(Invalid) as refused:
        office.filling.issue(clerk, draft)
    assert [(one.field, one.kind) for one in refused.value.problems] == [("due", ProblemKind.REQUIRED)]
    text = " ".join(read(office.filling.project(clerk, replace(draft, due="24.11.2026"))).split())
    for said in ("О недостающих документах", "не позднее 24.11.2026", "4. Справка об обучении"):
        assert said in text, said
    for never in ("отказ", "обжаловать"):
        assert never not in text.casefold(), never


def test_nothing_is_missing_of_a_whole_set_nor_a_second_time_of_what_was_not_named(
    office: Office, clerk: Desk
) -> None:
    id = came(office, clerk)
    took(office, clerk, id, "Заявление", "Паспорт", "Справка о доходах")
    office.filling.issue(clerk, replace(proposed(office, clerk, id), due="24.11.2026"))
    lead = desk_of(office, Role.LEAD)
    row = next(one for one in office.offerings.rows() if one.id == offering(office, "SP-02"))
    more = RegulationDraft.of(row.regulation, row.checklist)
    office.offerings.set_regulation(lead, row.id, replace(more, brought=more.brought + "\nВоенный билет"))
    assert proposed(office, clerk, id).asked == "Реквизиты счёта для выплаты"
    took(office, clerk, id, "Реквизиты счёта")
    whole = proposed(office, clerk, id)
    assert whole.asked == ""
    with pytest.raises(Invalid) as refused:
        office.filling.issue(clerk, whole)
    assert [one.field for one in refused.value.problems] == ["asked", "due"]
    all_brought = replace(whole, asked="Паспорт", due="24.11.2026")
    with pytest.raises(Invalid) as refused:
        office.filling.issue(clerk, all_brought)
    assert [one.kind for one in refused.value.problems] == [ProblemKind.NOTHING_MISSING]


def test_the_office_keeps_the_list_and_takes_it_back(office: Office, clerk: Desk) -> None:
    lead, id = desk_of(office, Role.LEAD), offering(office)
    typed = RegulationDraft(brought="Паспорт\nСправка", asked="выписка", refusal="п. 5")
    before = office.offerings.set_regulation(lead, id, typed)
    assert before == RegulationDraft()
    ticket_id = came(office, clerk, "OO-01")
    assert proposed(office, clerk, ticket_id).asked == "Паспорт\nСправка"
    assert office.filling.open(clerk, PaperKind.RECEIPT, ticket_id).base.asked == "выписка"
    office.offerings.set_regulation(lead, id, before)
    assert proposed(office, clerk, ticket_id).asked == ""


def test_who_asked_by_phone_about_nothing_offered_is_refused_no_papers(office: Office, clerk: Desk) -> None:
    id = ticket(office, clerk)
    assert MISSING not in office.filling.open(clerk, MISSING, id).kinds
