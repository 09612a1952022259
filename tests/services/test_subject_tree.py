"""What tickets are about, as the office arranges it: branches, order, joined and put out of use, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, Occupied, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.kinds import Channel, TicketKind
from frontdesk.domain.rules import Ask, Condition, Deed, Do, RuleDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.subject_tree import SubjectDraft, SubjectLine
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Level, Priority, QueueFilter, Scope
from frontdesk.domain.views import ViewDraft
from frontdesk.services.office import Office
from frontdesk.services.subject_tree import draft_of
from tests.services.people import desk_of, subject, ticket

CARD = SubjectDraft("Карта «Мир»", "Выплата", False, TicketKind.REQUEST, Level.MEDIUM, Level.HIGH)


def line(office: Office, id: int) -> SubjectLine:
    return next(row for row in office.subject_tree.all() if row.id == id)


def paths(office: Office) -> list[str]:
    return [row.path for row in office.subject_tree.all()]


def test_the_tree_is_in_order_and_says_whom_its_tickets_go_to(office: Office, desk: Desk) -> None:
    lines = office.subject_tree.all()
    assert [row.id for row in lines] == [row.id for row in office.tickets.subjects()]
    complaint = line(office, subject(office, "complaint.service"))
    assert (complaint.branch, complaint.name) == ("Жалоба", "На обслуживание")
    id = ticket(office, desk, code="complaint.service")
    team = office.tickets.card(id).team_id
    assert complaint.team == next(row.name for row in office.teams.all() if row.id == team)
    assert line(office, complaint.id).standing == complaint.standing + 1


def test_a_new_subject_is_offered_and_gives_its_kind_and_priority(office: Office, desk: Desk) -> None:
    id = office.subject_tree.save(desk, CARD)
    assert office.tickets.subjects()[-1].path == "Выплата / Карта «Мир»"
    made = office.tickets.card(office.tickets.open(desk, TicketDraft("Вопрос", id, 1, Channel.PHONE)))
    assert (made.kind, made.priority) == (TicketKind.REQUEST, Priority.HIGH)
    assert made.subject == "Выплата / Карта «Мир»"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(CARD, name=" "), "name"),
        (replace(CARD, name="я" * 61), "name"),
        (replace(CARD, name="Карта / Мир"), "name"),
        (replace(CARD, branch="я" * 61), "branch"),
        (replace(CARD, name="размер"), "name"),
        (replace(CARD, script="no such"), "script"),
    ],
)
def test_what_cannot_be_a_subject_is_said_beside_its_field(
    office: Office, desk: Desk, draft: SubjectDraft, field: str
) -> None:
    before = paths(office)
    with pytest.raises(Invalid) as shut:
        office.subject_tree.save(desk, draft)
    assert [problem.field for problem in shut.value.problems] == [field]
    assert paths(office) == before


def test_a_subject_is_renamed_and_moved_to_another_branch_with_its_tickets(
    office: Office, desk: Desk
) -> None:
    id, open_one = subject(office), ticket(office, desk)
    was = draft_of(line(office, id))
    office.subject_tree.save(desk, replace(was, name="Полный комплект", branch="Окно"), id, was)
    assert office.tickets.card(open_one).subject == "Окно / Полный комплект"
    with pytest.raises(ChangedMeanwhile):
        office.subject_tree.save(desk, replace(was, name="Иное"), id, was)
    assert paths(office).count("Приём документов / Неполный комплект") == 1, (
        "its neighbour stays where it was"
    )


def test_a_branch_is_renamed_for_all_that_is_in_it(office: Office, desk: Desk) -> None:
    id = subject(office, "payment.amount")
    was = draft_of(line(office, id))
    office.subject_tree.save(desk, replace(was, branch="Пособие", everywhere=True), id, was)
    renamed = [path for path in paths(office) if path.startswith("Пособие / ")]
    assert len(renamed) == 3
    assert not any(path.startswith("Выплата / ") for path in paths(office))
    office.subject_tree.save(desk, CARD)
    now = draft_of(line(office, id))
    office.subject_tree.save(desk, replace(CARD, name="Размер"))
    with pytest.raises(Invalid) as shut:
        office.subject_tree.save(desk, replace(now, branch="Выплата", everywhere=True), id, now)
    assert shut.value.problems[0].field in ("name", "branch")


def test_another_kind_is_for_new_tickets_only(office: Office, desk: Desk) -> None:
    id, before = subject(office), ticket(office, desk)
    was = office.tickets.card(before)
    draft = replace(draft_of(line(office, id)), kind=TicketKind.REVIEW, impact=Level.LOW, urgency=Level.LOW)
    office.subject_tree.save(desk, draft, id)
    assert office.tickets.card(before).kind is was.kind
    assert office.tickets.card(before).priority is was.priority
    assert office.tickets.card(ticket(office, desk)).kind is TicketKind.REVIEW


def test_the_order_is_the_offices(office: Office, desk: Desk) -> None:
    before = [row.id for row in office.subject_tree.all()]
    office.subject_tree.move(desk, before[1], -1)
    office.subject_tree.move(desk, before[1], -1)
    assert [row.id for row in office.tickets.subjects()] == [before[1], before[0], *before[2:]]


# Joined, and out of use


def test_a_subject_is_not_taken_out_while_something_leads_to_it(office: Office, desk: Desk) -> None:
    id = office.subject_tree.save(desk, CARD)
    assert office.subject_tree.retire(desk, id).tickets == ()
    assert id not in [row.id for row in office.tickets.subjects()]
    with pytest.raises(WrongState):
        office.subject_tree.retire(desk, id)
    with pytest.raises(Invalid):
        office.tickets.open(desk, TicketDraft("Вопрос", id, 1, Channel.PHONE))
    with pytest.raises(Invalid):
        office.courses.set_subject(desk, ticket(office, desk), id)
    led_to = next(row for row in office.subject_tree.all() if row.offerings)
    with pytest.raises(Occupied) as shut:
        office.subject_tree.retire(desk, led_to.id)
    assert shut.value.count == led_to.standing


def test_a_joined_subject_gives_its_tickets_purposes_routes_and_views_and_gets_them_back(
    office: Office, desk: Desk
) -> None:
    gone, kept = subject(office, "complaint.service"), subject(office, "paid.quality")
    open_one = ticket(office, desk, code="complaint.service")
    was = office.tickets.card(open_one)
    asked = QueueFilter(Scope.ALL, subjects=frozenset({gone}))
    view = office.views.save(desk, ViewDraft("Жалобы", asked))
    routes = [route for route in office.routes.all() if route.subject_id == gone]
    before = [line(office, id) for id in (gone, kept)]
    memory = office.subject_tree.retire(desk, gone, kept)
    card = office.tickets.card(open_one)
    assert (card.subject_id, card.kind, card.priority) == (kept, was.kind, was.priority)
    assert office.tickets.timeline(open_one, 1)[0].kind is EventKind.TICKET_SUBJECT
    after = line(office, kept)
    assert after.standing == before[0].standing + before[1].standing
    assert after.offerings == before[0].offerings + before[1].offerings
    assert routes
    assert not any(route.subject_id == gone for route in office.routes.all())
    found = next(one for one in office.views.of(desk) if one.id == view)
    assert found.question.subjects == {kept}
    late = ticket(office, desk, code="paid.quality")
    office.subject_tree.restore(desk, gone, memory)
    assert [replace(line(office, gone)), line(office, kept)] == [
        before[0],
        replace(before[1], standing=before[1].standing + 1),
    ]
    assert office.tickets.card(late).subject_id == kept, "what came since stays where it came to"
    assert next(one for one in office.views.of(desk) if one.id == view).question.subjects == {gone}
    with pytest.raises(WrongState):
        office.subject_tree.restore(desk, gone, memory)


def asking(path: str, *more: Condition, gives: int = 0) -> RuleDraft:
    deed = Deed(Do.SUBJECT, str(gives)) if gives else Deed(Do.NOTE, text="Проверить документы")
    return RuleDraft("О теме", conditions=(Condition(Ask.SUBJECT, path), *more), is_any=True, deeds=(deed,))


def named(office: Office, rule: int) -> list[str]:
    """What a rule names by now; none of it may be unknown."""
    found = next(row for row in office.rules.rows() if row.id == rule)
    assert not found.problems
    return [one.value for one in (*found.draft.conditions, *found.draft.deeds) if one.value]


def test_rules_go_with_the_subject_that_they_name(office: Office, desk: Desk) -> None:
    payments = [row for row in office.subject_tree.all() if row.branch == "Выплата"]
    gone, kept = payments[0], line(office, subject(office))
    other = Condition(Ask.SUBJECT, kept.path)
    rules = [
        office.rules.save(desk, asking(gone.path, other)),
        office.rules.save(desk, asking(gone.branch, gives=gone.id)),
        office.rules.save(desk, asking(gone.path)),
    ]
    for rule in rules:
        office.rules.switch(desk, rule, True)
    by = [row.author for row in office.rules.rows()]
    memory = office.subject_tree.retire(desk, gone.id, kept.id)
    assert [named(office, rule) for rule in rules] == [
        [kept.path] * 2,
        [gone.branch, str(kept.id)],
        [kept.path],
    ]
    ticket(office, desk)
    assert office.ruling.sweep() == 2, "the joined ones answer for the kept subject"
    office.rules.save(desk, asking(kept.path), rules[2])
    changed = replace(asking(kept.path), name="Теперь о другом")
    office.rules.save(desk, changed, rules[2])
    office.subject_tree.restore(desk, gone.id, memory)
    assert [named(office, rule) for rule in rules] == [
        [gone.path, kept.path],
        [gone.branch, str(gone.id)],
        [kept.path],
    ], "each as it was, but for one that somebody has written since"
    assert [row.author for row in office.rules.rows()] == by


def test_rules_go_with_a_renamed_subject_and_a_renamed_branch(office: Office, desk: Desk) -> None:
    id = subject(office, "complaint.service")
    was = draft_of(line(office, id))
    rules = [office.rules.save(desk, asking(path)) for path in (was.path, was.branch)]
    office.subject_tree.save(desk, replace(was, name="На сотрудников"), id, was)
    assert [named(office, rule) for rule in rules] == [["Жалоба / На сотрудников"], ["Жалоба"]]
    now = draft_of(line(office, id))
    office.subject_tree.save(desk, replace(now, branch="Недовольство", everywhere=True), id, now)
    assert [named(office, rule) for rule in rules] == [["Недовольство / На сотрудников"], ["Недовольство"]]
    office.subject_tree.save(desk, replace(was, branch="Жалоба", everywhere=True), id)
    assert [named(office, rule) for rule in rules] == [[was.path], [was.branch]]


def test_what_is_out_of_use_is_named_by_no_new_rule(office: Office, desk: Desk) -> None:
    id = office.subject_tree.save(desk, CARD)
    rule = office.rules.save(desk, asking(CARD.path))
    office.subject_tree.retire(desk, id)
    assert next(row for row in office.rules.rows() if row.id == rule).problems
    with pytest.raises(Invalid):
        office.rules.save(desk, asking("Вопрос", gives=id))


def test_an_incident_on_a_joined_subject_gathers_what_comes_about_the_other(
    office: Office, desk: Desk
) -> None:
    gone, kept = subject(office, "complaint.service"), subject(office, "paid.quality")
    for _ in range(7):
        ticket(office, desk, code="complaint.service")
    office.incidents.open(desk, gone)
    memory = office.subject_tree.retire(desk, gone, kept)
    assert office.tickets.card(ticket(office, desk, code="paid.quality")).incident
    office.subject_tree.restore(desk, gone, memory)
    assert not office.tickets.card(ticket(office, desk, code="paid.quality")).incident
    assert office.tickets.card(ticket(office, desk, code="complaint.service")).incident


def test_what_is_done_keeps_the_subject_that_it_had(office: Office, desk: Desk) -> None:
    gone, kept = subject(office, "complaint.service"), subject(office, "paid.quality")
    done = ticket(office, desk, code="complaint.service")
    office.tickets.solve(desk, done, outcome=Outcome.DONE)
    office.subject_tree.retire(desk, gone, kept)
    assert office.tickets.card(done).subject == "Жалоба / На обслуживание"


def test_who_does_not_shape_teams_arranges_no_subjects(office: Office, desk: Desk) -> None:
    id, agent = office.subject_tree.save(desk, CARD), desk_of(office, Role.AGENT)
    memory = office.subject_tree.retire(desk, id)
    for deed in (
        lambda: office.subject_tree.save(agent, CARD),
        lambda: office.subject_tree.move(agent, id, 1),
        lambda: office.subject_tree.retire(agent, id),
        lambda: office.subject_tree.restore(agent, id, memory),
    ):
        with pytest.raises(NotAllowed):
            deed()
