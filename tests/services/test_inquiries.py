"""Incidents found out over a real office on every engine: facts, chronicle, measures, problems, settling."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.inquiries import (
    BeginDraft,
    IncidentDraft,
    IncidentState,
    Inquiry,
    NoteDraft,
    Notice,
    Personal,
    Wanting,
    Why,
)
from frontdesk.domain.papers.codec import dump, load
from frontdesk.domain.papers.filled import PaperDraft
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.problems import ProblemDraft, Weight
from frontdesk.domain.remedies import EffectDraft, RemedyDraft, RemedyKind, Stage
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskFilter, TaskKind
from frontdesk.domain.tickets import Level, Priority
from frontdesk.services.office import Office
from frontdesk.services.papers import render
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.people import claim, desk_of, subject, ticket

FOUND = {
    "direct": "Кончилось место на диске",
    "whys": (Why("Журнал вырос"), Why("Его не чистили"), Why("Правила очистки нет")),
    "root": "Нет правила очистки журнала",
    "category": "system",
    "personal": Personal.NO,
}


@pytest.fixture
def lead(office: Office, clock: StoppedClock) -> Desk:
    clock.forward(minutes=40)
    return desk_of(office, Role.LEAD, counter=9)


def begun(office: Office, desk: Desk, title: str = "Запись не открывается") -> Inquiry:
    draft = BeginDraft(title, subject(office), Level.HIGH, Level.MEDIUM)
    return office.inquiries.card(desk, office.incidents.begin(desk, draft).id)


def saved(office: Office, desk: Desk, inquiry: Inquiry, **fields: object) -> Inquiry:
    draft = replace(inquiry.base, **fields)  # type: ignore[arg-type]
    return office.inquiries.save(desk, inquiry.id, draft, inquiry.base)


def measure(office: Office, desk: Desk, inquiry: Inquiry, kind: RemedyKind = RemedyKind.CORRECTIVE) -> int:
    draft = RemedyDraft(kind, f"Мера {kind}", desk.staff_id, "20.11", "27.11")
    return office.remedies.give(desk, draft, incident_id=inquiry.id).id


def kinds(office: Office, desk: Desk, id: int) -> list[EventKind]:
    return [event.kind for event in office.inquiries.chronicle(desk, id, 50)]


def test_one_is_begun_by_hand_and_gathers_what_came_of_late(office: Office, lead: Desk) -> None:
    early = ticket(office, lead, 1)
    inquiry = begun(office, lead)
    later = ticket(office, lead, 2)
    inquiry = office.inquiries.card(lead, inquiry.id)
    assert {row.id for row in inquiry.tickets} == {early, later}
    assert (inquiry.state, inquiry.clients, inquiry.affected) == (IncidentState.STANDING, 2, 2)
    assert inquiry.base.priority is Priority.HIGH
    assert inquiry.began_at == inquiry.tickets[0].opened_at
    with pytest.raises(WrongState):
        begun(office, lead)
    with pytest.raises(Invalid):
        office.incidents.begin(lead, BeginDraft())


def test_what_is_found_out_is_written_field_by_field_and_told_without_its_words(
    office: Office, lead: Desk
) -> None:
    inquiry = saved(office, lead, begun(office, lead), direct="Кончилось место", began="09:10")
    assert inquiry.base.direct == "Кончилось место"
    assert inquiry.base.began == "17.11.2026 09:10"
    line = office.inquiries.chronicle(lead, inquiry.id, 1)[0]
    assert (line.kind, line.data["fields"]) == (EventKind.INCIDENT_CHANGED, ["began", "direct"])
    assert "место" not in str(line.data)


def test_two_desks_that_mend_different_fields_are_joined_and_the_same_field_is_refused_once(
    office: Office, lead: Desk
) -> None:
    before = begun(office, lead)
    other = desk_of(office, Role.CLERK, counter=None)
    saved(office, lead, before, direct="Диск")
    both = saved(office, other, before, root="Нет правила")
    assert (both.base.direct, both.base.root) == ("Диск", "Нет правила")
    with pytest.raises(ChangedMeanwhile) as met:
        saved(office, other, before, direct="Сеть")
    assert met.value.fields == ("direct",)


def test_the_chronicle_holds_lines_people_told_and_tickets_and_a_struck_line_stays_told(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    inquiry = begun(office, lead)
    line = office.inquiries.note(lead, inquiry.id, NoteDraft("Перезапустили сервер", "отдел ИТ, все окна"))
    clock.forward(minutes=1)
    ticket(office, lead, 3)
    office.inquiries.strike(lead, inquiry.id, line)
    assert kinds(office, lead, inquiry.id) == [
        EventKind.INCIDENT_UNDONE, EventKind.TICKET_INCIDENT, EventKind.INCIDENT_NOTE, EventKind.INCIDENT_OPENED,
    ]  # fmt: skip
    assert (
        office.inquiries.chronicle(lead, inquiry.id, 1, before=line + 1)[0].data["told"]
        == "отдел ИТ, все окна"
    )
    assert len(office.inquiries.chronicle(lead, inquiry.id, 2)) == 2
    with pytest.raises(Invalid):
        office.inquiries.note(lead, inquiry.id, NoteDraft())


def test_any_ticket_and_any_claim_may_belong_and_go_again(office: Office, lead: Desk) -> None:
    inquiry = begun(office, lead)
    own = ticket(office, lead, 5, "payment.missing")
    number = office.tickets.card(own).number
    office.inquiries.add_ticket(lead, inquiry.id, number)
    first = office.claims.register(lead, claim(own))
    apart = office.claims.register(lead, claim(ticket(office, lead, 6, "payment.missing")))
    office.inquiries.add_claim(lead, inquiry.id, int(apart.number.removeprefix("П-")))
    card = office.inquiries.card(lead, inquiry.id)
    assert {row.id for row in card.claims} == {first.id, apart.id}
    assert card.own_claims == {apart.id}
    with pytest.raises(WrongState):
        office.inquiries.add_ticket(lead, inquiry.id, number)
    office.inquiries.drop_claim(lead, inquiry.id, int(apart.number.removeprefix("П-")))
    office.inquiries.drop_ticket(lead, inquiry.id, number)
    card = office.inquiries.card(lead, inquiry.id)
    assert (card.tickets, card.claims) == ((), ())
    with pytest.raises(NotFound):
        office.inquiries.drop_ticket(lead, inquiry.id, number)
    with pytest.raises(NotFound):
        office.inquiries.add_claim(lead, inquiry.id, 999_999)


def test_it_is_settled_once_nothing_lacks_and_then_stands_as_it_is(office: Office, lead: Desk) -> None:
    inquiry = begun(office, lead)
    with pytest.raises(NotYet) as met:
        office.inquiries.settle(lead, inquiry.id)
    assert [lack.what for lack in met.value.lacks][:2] == [Wanting.OVER, Wanting.RESTORED]
    office.incidents.close(lead, inquiry.id)
    inquiry = saved(office, lead, office.inquiries.card(lead, inquiry.id), **FOUND)
    assert [lack.what for lack in inquiry.lacks] == [Wanting.CORRECTIVE, Wanting.PREVENTIVE]
    for kind in RemedyKind:
        measure(office, lead, inquiry, kind)
    settled = office.inquiries.settle(lead, inquiry.id)
    assert (settled.state, settled.lacks) == (IncidentState.SETTLED, ())
    with pytest.raises(WrongState):
        saved(office, lead, settled, direct="Иначе")
    with pytest.raises(WrongState):
        office.incidents.reopen(lead, inquiry.id)
    again = office.inquiries.unsettle(lead, inquiry.id)
    assert again.state is IncidentState.EXAMINED


@pytest.mark.usefixtures("lead")
def test_who_works_finds_out_and_who_leads_settles(office: Office) -> None:
    agent = desk_of(office, Role.CLERK, counter=None)
    inquiry = saved(office, agent, begun(office, agent), direct="Диск")
    with pytest.raises(NotAllowed):
        office.inquiries.settle(agent, inquiry.id)
    with pytest.raises(NotAllowed):
        measure(office, agent, inquiry)
    with pytest.raises(NotAllowed):
        office.inquiries.ids(desk_of(office, Role.REGISTRAR, counter=None))


def test_a_leak_has_a_day_and_three_days_from_its_finding_weekends_too(office: Office, lead: Desk) -> None:
    inquiry = begun(office, lead)
    assert inquiry.notices == ()
    inquiry = saved(office, lead, inquiry, personal=Personal.YES)
    assert inquiry.found_at is not None
    assert [term.due - inquiry.found_at for term in inquiry.notices] == [
        timedelta(hours=24),
        timedelta(hours=72),
    ]
    office.inquiries.tell_authority(lead, inquiry.id, Notice.FIRST)
    with pytest.raises(WrongState):
        office.inquiries.tell_authority(lead, inquiry.id, Notice.FIRST)
    told = office.inquiries.card(lead, inquiry.id)
    assert [lack.what for lack in told.lacks][-1:] == [Wanting.RESULT_NOTICE]
    office.inquiries.untell_authority(lead, inquiry.id, Notice.FIRST)
    assert office.inquiries.card(lead, inquiry.id).notices[0].told_at is None


def test_a_measure_is_a_task_of_its_owner_and_goes_round(office: Office, lead: Desk) -> None:
    inquiry = begun(office, lead)
    id = measure(office, lead, inquiry)
    mine = office.tasks.register(lead, TaskFilter(to_staff_id=lead.staff_id))
    assert [(row.kind, row.title) for row in mine] == [(TaskKind.MEASURE, "Мера corrective")]
    assert office.remedies.begin(lead, id).stage is Stage.DO
    assert office.remedies.unbegin(lead, id).stage is Stage.PLAN
    office.remedies.begin(lead, id)
    with pytest.raises(WrongState):
        office.remedies.check(lead, id, EffectDraft(True, "Помогло"))
    assert office.remedies.done(lead, id, "Почистили").stage is Stage.CHECK
    was = office.remedies.check(lead, id, EffectDraft(False, "Снова сбой", "25.11", "30.11"))
    row = office.inquiries.card(lead, inquiry.id).remedies[0]
    assert (row.stage, row.round, row.note) == (Stage.PLAN, 2, "Снова сбой")
    office.remedies.uncheck(lead, was)
    row = office.inquiries.card(lead, inquiry.id).remedies[0]
    assert (row.stage, row.round, row.note) == (Stage.CHECK, 1, "")
    office.remedies.check(lead, id, EffectDraft(True, "Сбоев не было"))
    row = office.inquiries.card(lead, inquiry.id).remedies[0]
    assert (row.stage, row.checked_by) == (Stage.ACT, lead.staff.short_name)
    with pytest.raises(WrongState):
        office.remedies.not_done(lead, id)


def test_a_measure_given_by_mistake_goes_with_its_task(office: Office, lead: Desk) -> None:
    inquiry = begun(office, lead)
    id = measure(office, lead, inquiry)
    office.remedies.done(lead, id, "Почистили")
    office.remedies.not_done(lead, id)
    office.remedies.take_back(lead, id)
    assert office.inquiries.card(lead, inquiry.id).remedies == ()
    assert office.tasks.register(lead, TaskFilter(to_staff_id=lead.staff_id)) == ()
    with pytest.raises(NotFound):
        office.remedies.begin(lead, id)


def test_what_was_opened_by_mistake_is_void_and_out_of_every_count(office: Office, lead: Desk) -> None:
    inquiry = saved(office, lead, begun(office, lead), category="system")
    office.incidents.take_back(lead, inquiry.id)
    assert office.inquiries.card(lead, inquiry.id).state is IncidentState.VOID
    assert office.problems.pareto() == ()
    assert office.inquiries.rows(office.inquiries.ids(lead))[0].state is IncidentState.VOID


def test_a_problem_gathers_incidents_and_keeps_what_helps_until_it_is_gone(
    office: Office, lead: Desk
) -> None:
    draft = ProblemDraft("Запись падает по утрам", "Ошибка 502", "Записывать по телефону")
    id = office.problems.save(lead, draft)
    office.problems.take_back(lead, office.problems.save(lead, ProblemDraft("По ошибке")))
    saved(office, lead, begun(office, lead), problem_id=id)
    with pytest.raises(WrongState):
        office.problems.take_back(lead, id)
    ticket(office, lead, 4)
    row = office.problems.all(lead)[0]
    assert (row.number, row.incidents, row.tickets, row.is_known) == (1, 1, 1, True)
    give = RemedyDraft(RemedyKind.PREVENTIVE, "Второй сервер", lead.staff_id, "20.11", "27.11")
    office.remedies.give(lead, give, problem_id=id)
    card = office.problems.card(lead, id)
    assert (card.base, len(card.incidents), len(card.remedies)) == (draft, 1, 1)
    office.problems.save(lead, replace(draft, root="Мало памяти"), id, draft)
    with pytest.raises(ChangedMeanwhile):
        office.problems.save(lead, replace(draft, root="Мало места"), id, draft)
    office.problems.close(lead, id)
    with pytest.raises(WrongState):
        office.problems.close(lead, id)
    office.problems.reopen(lead, id)
    assert office.problems.card(lead, id).closed_at is None


def test_pareto_weighs_causes_by_incidents_or_by_their_tickets(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    for title, category, count in (("А", "system", 1), ("Б", "system", 0), ("В", "process", 3)):
        inquiry = begun(office, lead, title)
        for client in range(count):
            ticket(office, lead, client + 1)
        office.incidents.close(lead, inquiry.id)
        saved(office, lead, office.inquiries.card(lead, inquiry.id), category=category)
        clock.forward(minutes=31)
    by_incidents = office.problems.pareto()
    assert [(bar.code, bar.count) for bar in by_incidents] == [("system", 2), ("process", 1)]
    assert by_incidents[0].name == "Сбой программы или сайта"
    by_tickets = office.problems.pareto(by=Weight.TICKETS)
    assert [(bar.code, bar.count) for bar in by_tickets] == [("process", 3), ("system", 1)]
    clock.forward(days=40)
    assert office.problems.pareto(days=30) == ()


def test_the_list_shows_those_that_go_on_then_those_looked_into_then_the_rest(
    office: Office, lead: Desk
) -> None:
    first = begun(office, lead)
    office.incidents.take_back(lead, first.id)
    second = begun(office, lead)
    office.incidents.close(lead, second.id)
    third = begun(office, lead)
    assert office.inquiries.ids(lead) == (third.id, second.id, first.id)
    assert IncidentDraft().priority is Priority.NORMAL


def test_the_act_says_what_the_store_says_and_no_struck_line(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    inquiry = begun(office, lead)
    ticket(office, lead, 1)
    clock.forward(minutes=5)
    wrong = office.inquiries.note(lead, inquiry.id, NoteDraft("Перезапустили не то"))
    office.inquiries.strike(lead, inquiry.id, wrong)
    office.inquiries.note(lead, inquiry.id, NoteDraft("Перезапустили сервер", "все окна"))
    office.incidents.close(lead, inquiry.id)
    inquiry = office.inquiries.card(lead, inquiry.id)
    began = (office.clock() - timedelta(minutes=50)).astimezone(office.facts.zone)
    saved(office, lead, inquiry, **FOUND, began=f"{began:%d.%m.%Y %H:%M}", affected="120")
    for kind in RemedyKind:
        measure(office, lead, inquiry, kind)
    paper = office.filling.facts(lead, PaperDraft(PaperKind.INCIDENT, inquiry.id, lead.staff_id))
    assert [line.text for line in paper.chronicle][:3] == [
        "Инцидент открыт", "Перезапустили сервер", "Работа восстановлена, инцидент завершён",
    ]  # fmt: skip
    assert paper.chronicle[1].told == "все окна"
    assert (paper.minutes, paper.affected, paper.tickets) == (50, 120, 1)
    assert paper.whys == ("Журнал вырос", "Его не чистили", "Правила очистки нет")
    assert paper.category == "Сбой программы или сайта"
    assert [line.kind for line in paper.remedies] == list(RemedyKind)
    assert (paper.chair.name, paper.number, paper.notices) == (lead.staff.name, "", ())
    text = read(render(PaperKind.INCIDENT, paper, office.facts.resources))
    for said in (
        "об инциденте № И-1", "Затронуто 120 человек", "0 ч 50 мин", "Перезапустили сервер. Извещены: все окна",
        "Журнал вырос → Его не чистили → Правила очистки нет", "Предупреждающее", "данные не затронуты", "УТВЕРЖДАЮ",
    ):  # fmt: skip
        assert said in text, said
    assert "Перезапустили не то" not in text
    assert load(PaperKind.INCIDENT, dump(paper)) == paper
