"""Papers filled from the store: numbered without gaps, by those who may, gone with the person, true to their facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread

import pytest

from frontdesk.domain.acts import ActDraft, ActKind
from frontdesk.domain.claim_course import LineDraft
from frontdesk.domain.claims import Decision, Matter
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.erasing import Cause
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.gate import Outcome
from frontdesk.domain.inquiries import BeginDraft
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.names import Sex
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.filled import FILLED, OF_ACT, PaperDraft, PaperForm, PaperLine, lines
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.remedies import RemedyDraft, RemedyKind
from frontdesk.domain.representatives import RepresentativeDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind, Way
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel, Level
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.cards import PERSON
from tests.services.people import approved, claim, decision, desk_of, second, subject, ticket, visit


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD, counter=9)


def proposed(office: Office, desk: Desk, kind: PaperKind, id: int, **more: object) -> PaperDraft:
    """What the office proposes for this paper, with what is typed."""
    return replace(office.filling.open(desk, kind, id).base, **more)  # type: ignore[arg-type]


def risk(office: Office, desk: Desk, claim_id: int) -> PaperDraft:
    return proposed(office, desk, PaperKind.RISK_NOTICE, claim_id, about="хранении", risks="порча")


def test_every_filled_paper_has_a_series_of_its_own_and_can_be_read_again() -> None:
    assert len({filled.act for filled in FILLED.values()}) == len(FILLED)
    assert set(OF_ACT) == set(ActKind)
    assert len({kind.letters for kind in ActKind}) == len(ActKind)
    assert max(map(len, ActKind)) <= 10


def test_a_paper_that_fails_gives_its_number_back(office: Office, lead: Desk) -> None:
    id = office.claims.register(lead, claim(ticket(office, lead))).id
    with pytest.raises(Invalid):
        office.filling.issue(lead, proposed(office, lead, PaperKind.RISK_NOTICE, id))
    assert office.filling.issue(lead, risk(office, lead, id)).number == "1-Р"
    assert office.filling.issue(lead, risk(office, lead, id)).number == "2-Р"


def test_two_desks_that_issue_at_once_get_two_numbers(office: Office, lead: Desk) -> None:
    id = office.claims.register(lead, claim(ticket(office, lead))).id
    desks = (lead, desk_of(office, Role.CHIEF_SPECIALIST))
    drafts, made, ready = [risk(office, desk, id) for desk in desks], list[str](), Barrier(2)

    def issue(desk: Desk, draft: PaperDraft) -> None:
        ready.wait()
        made.extend(office.filling.issue(desk, draft).number for _ in range(3))

    threads = [Thread(target=issue, args=pair) for pair in zip(desks, drafts, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == [f"{n}-Р" for n in range(1, 7)]


def test_who_may_issue_what(office: Office, lead: Desk) -> None:
    clerk = desk_of(office, Role.CLERK)
    card = approved(office, lead, ticket(office, lead))
    with pytest.raises(NotAllowed):
        office.filling.issue(clerk, proposed(office, clerk, PaperKind.CLAIM_ANSWER, card.id))
    with pytest.raises(NotAllowed):
        office.filling.open(clerk, PaperKind.DIGEST, 0)
    reception = proposed(office, clerk, PaperKind.RECEPTION, card.ticket_id)
    assert office.filling.issue(clerk, reception).number == "1-ЛП"


def test_only_what_can_be_said_by_now_can_be_issued(office: Office, lead: Desk) -> None:
    id = office.claims.register(lead, claim(ticket(office, lead))).id
    assert office.filling.open(lead, PaperKind.CLAIM_ANSWER, id).kind is PaperKind.PAPERS_REQUEST
    with pytest.raises(WrongState):
        office.filling.issue(lead, PaperDraft(PaperKind.CLAIM_ANSWER, id, lead.staff_id))
    nobody = ticket(office, lead, None)
    with pytest.raises(NotFound):
        office.filling.open(lead, PaperKind.RECEPTION, nobody)
    with pytest.raises(NotFound):
        office.filling.open(lead, PaperKind.REQUEST_ANSWER, 999)


def test_a_refusal_promises_no_money_and_takes_nothing_back(office: Office, lead: Desk) -> None:
    draft = claim(ticket(office, lead), matter=Matter.GOODS)
    card = office.claims.register(lead, draft)
    refused = decision(card.id, decision=Decision.REFUSE, reason="нет недостатка", amount="")
    waits = office.claims.decide(lead, card.version, refused)
    office.claim_course.approve(second(office), waits.id, waits.version)
    kinds = office.filling.open(lead, PaperKind.CLAIM_ANSWER, card.id).kinds
    assert PaperKind.GOODS_RETURN not in kinds
    text = read(office.filling.project(lead, proposed(office, lead, PaperKind.CLAIM_ANSWER, card.id)))
    assert "отклонено. Основание: нет недостатка." in text
    assert "обратиться в Роспотребнадзор или в суд" in text
    assert "перечислена" not in text


def test_a_part_of_the_goods_is_taken_back_for_a_part_of_the_money(office: Office, lead: Desk) -> None:
    things = (LineDraft("Чайник", "2", "1500", "SN-1"), LineDraft("Кабель", "1", "300"))
    draft = claim(ticket(office, lead), matter=Matter.GOODS, price="3300", lines=things)
    card = office.claims.register(lead, draft)
    one = ((card.lines[0].id, 1), (card.lines[1].id, 0))
    part = decision(card.id, decision=Decision.PARTLY, reason="один цел", amount="1000", approved=one)
    waits = office.claims.decide(lead, card.version, part)
    office.claim_course.approve(second(office), waits.id, waits.version)
    paper = office.filling.facts(lead, proposed(office, lead, PaperKind.GOODS_RETURN, card.id))
    assert [(line.name, line.quantity, line.serial) for line in paper.lines] == [("Чайник", 1, "SN-1")]
    assert (paper.total, paper.amount) == (1500, 1000)


def test_what_is_kept_of_a_paper_gives_the_facts_again(office: Office, lead: Desk) -> None:
    id = office.visits.register(lead, visit(office, 1)).ticket_id
    draft = proposed(office, lead, PaperKind.RECEIPT, id)
    passport = PaperLine("Паспорт", "18 04 123456", PaperForm.CHECKED, "1", "2")
    paper = office.filling.facts(lead, replace(draft, papers=(*draft.papers, passport)))
    assert codec.load(PaperKind.RECEIPT, codec.dump(paper)) == paper
    assert [(one.is_original, one.is_checked, one.sheets) for one in paper.papers] == [
        (True, False, 1), (False, True, 2),
    ]  # fmt: skip


def test_a_claim_is_not_undone_behind_a_notice_that_was_issued(office: Office, lead: Desk) -> None:
    card = office.claims.register(lead, claim(ticket(office, lead)))
    office.filling.issue(lead, risk(office, lead, card.id))
    with pytest.raises(WrongState):
        office.undoing.claim(lead, card.id, card.version)


def test_papers_about_a_person_go_with_the_person(office: Office, lead: Desk, clock: StoppedClock) -> None:
    client = office.clients.create(lead, PERSON)
    id = ticket(office, lead, client)
    made = office.filling.issue(lead, proposed(office, lead, PaperKind.RECEPTION, id))
    assert b"%PDF" in office.acts.paper(made.act_id)[:8]
    office.tickets.solve(lead, id, outcome=Outcome.DONE)
    clock.forward(days=365 * 6)
    office.erasures.erase(desk_of(office, Role.DIRECTOR), client, Cause.PURPOSE)
    with pytest.raises(WrongState):
        office.acts.paper(made.act_id)


def test_papers_are_taken_from_who_stands_for_the_client(office: Office, lead: Desk) -> None:
    client = office.clients.create(lead, ClientDraft("Жуков", "Пётр", "Ильич", sex=Sex.MALE))
    helper = office.clients.create(lead, ClientDraft("Соловьёва", "Алёна", "Юрьевна", sex=Sex.FEMALE))
    old = office.clients.create(lead, ClientDraft("Ёлкин", "Лев"))
    came = office.visits.register(lead, visit(office, client))
    assert came.ticket_id is not None
    paper = RepresentativeDraft(
        client, helper, paper="доверенность", number="34 АА 0000001", valid_until="01.12.2027"
    )
    row = office.representatives.add(lead, paper)
    office.representatives.add(lead, replace(paper, person_id=old, valid_until="01.11.2026"))
    desk = office.filling.open(lead, PaperKind.RECEIPT, came.ticket_id)
    assert [(one.id, one.authority) for one in desk.givers] == [(row, "доверенность № 34 АА 0000001")]
    said = " ".join(read(office.filling.project(lead, replace(desk.base, giver_id=row))).split())
    assert "Жукова Петра Ильича через представителя: Соловьёвой Алёны Юрьевны" in said
    assert "(доверенность № 34 АА 0000001)" in said
    assert "Представитель заявителя" in said
    assert said.count("А. Ю. Соловьёва") == 2
    alone = " ".join(read(office.filling.project(lead, desk.base)).split())
    assert "представител" not in alone.lower()


def test_the_register_of_cases_names_its_courier_when_there_is_one(office: Office, lead: Desk) -> None:
    typed = proposed(office, lead, PaperKind.TRANSFER, 0, to="отдел субсидий", courier="Ткач Илья Петрович")
    said = " ".join(read(office.filling.project(lead, typed)).split())
    assert "Курьер" in said
    assert "И. П. Ткач" in said
    assert said.count("мин") >= 3, "each signs with the time"
    assert "Курьер" not in read(office.filling.project(lead, replace(typed, courier="")))


def test_the_act_of_a_claim_names_the_measures_of_its_incident(office: Office, lead: Desk) -> None:
    opened = ticket(office, lead)
    id = office.claims.register(lead, claim(opened)).id
    office.claims.decide(lead, office.claims.card(id).version, decision(id))
    plain = office.acts.project(ActDraft(id, lead.staff_id))
    assert "Меры:" not in read(plain)
    begun = office.incidents.begin(
        lead, BeginDraft("Прокладки текут", subject(office), Level.HIGH, Level.LOW)
    )
    number = office.claims.card(id).number
    office.inquiries.add_claim(lead, begun.id, int(number.partition("-")[2]))
    todo = RemedyDraft(RemedyKind.CORRECTIVE, "Заменить прокладки", lead.staff_id, "24.11", "08.12")
    office.remedies.give(lead, todo, incident_id=begun.id)
    said = " ".join(read(office.acts.project(ActDraft(id, lead.staff_id))).split())
    assert "Меры: Заменить прокладки – " in said
    assert "срок 24.11.2026." in said


def test_the_digest_counts_a_day_and_a_week(office: Office, lead: Desk, clock: StoppedClock) -> None:
    before = office.filling.facts(lead, proposed(office, lead, PaperKind.DIGEST, 0))
    ticket(office, lead)
    after = office.filling.facts(lead, proposed(office, lead, PaperKind.DIGEST, 0))
    assert (after.received, after.left) == (before.received + 1, before.left + 1)
    assert sum(line.received for line in after.channels) == after.received
    clock.forward(days=7)
    week = proposed(office, lead, PaperKind.DIGEST, 0)
    assert office.filling.facts(lead, week).received == 0
    assert office.filling.facts(lead, replace(week, since="17.11.2026")).received >= after.received


def test_the_journal_tells_of_a_term_and_of_its_extension(office: Office, lead: Desk) -> None:
    draft = TicketDraft(
        "Двор без света", subject(office), 1, Channel.SITE, kind=TicketKind.PROPOSAL, source="а@пример.рф"
    )
    id = office.tickets.open(lead, draft)
    (line,) = office.filling.facts(lead, proposed(office, lead, PaperKind.JOURNAL, 0)).lines
    assert (str(line.due), line.extended, line.trait) == ("2026-12-17", None, "первичное")
    office.statutes.extend(lead, id, "запросом сведений", "Срок продлён")
    (line,) = office.filling.facts(lead, proposed(office, lead, PaperKind.JOURNAL, 0)).lines
    assert line.due is not None
    assert line.extended is not None
    assert line.extended > line.due


def test_a_request_of_a_district_without_a_ticket_is_answered_and_printed(office: Office, lead: Desk) -> None:
    due = office.clock() + timedelta(days=5)
    asked = TaskDraft(TaskKind.INCOMING, "О составе", due, client_id=1, party="Заречный", way=Way.LETTER)
    id = office.tasks.give(lead, asked).id
    draft = proposed(office, lead, PaperKind.REQUEST_ANSWER, id, in_number="214", is_registered=False)
    made = office.filling.issue(lead, draft)
    office.filling.printed(lead, PaperKind.REQUEST_ANSWER, id, made.act_id)
    assert "не состоит на учёте" in read(office.acts.paper(made.act_id))


def test_lines_are_told_without_their_dashes_and_ends() -> None:
    assert lines("– чек;\n\n • паспорт изделия.\nфото") == ("чек", "паспорт изделия", "фото")
