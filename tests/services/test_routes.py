"""The routing table as an office sets it: lines, their order, and where a ticket would go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.db.models import Ticket
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.routing import Matter, RouteDraft, draft_of, tried
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def team(office: Office, code: str) -> int:
    return next(team.id for team in office.teams.all() if team.code == code)


def sent(
    office: Office, desk: Desk, code: str = "reception.documents", channel: Channel = Channel.EMAIL
) -> int | None:
    """The team of a new ticket."""
    id = office.tickets.open(desk, TicketDraft("Вопрос", subject(office, code), 1, channel))
    with office.database.read() as session:
        return session.get_one(Ticket, id).team_id


def test_a_new_line_stands_before_the_one_that_takes_all(office: Office, lead: Desk) -> None:
    claims, front = team(office, "claims"), team(office, "front")
    id = office.routes.save(lead, 0, RouteDraft(channel="email", team_id=claims, skill="  Английский "))
    *_, new, last = office.routes.all()
    assert (new.id, new.channel, new.skill) == (id, "email", "английский")
    assert draft_of(last) == RouteDraft(team_id=front)
    assert (sent(office, lead), sent(office, lead, channel=Channel.PHONE)) == (claims, front)
    office.routes.retire(lead, last.id)
    office.routes.save(lead, 0, RouteDraft(kind="review", team_id=claims))
    assert office.routes.all()[-1].kind == "review", "there is nothing that takes all"
    assert sent(office, lead, channel=Channel.PHONE) is None, "everybody's"
    assert office.journal.verify().is_whole


def test_a_branch_of_subjects_takes_all_that_lies_beneath(office: Office, lead: Desk) -> None:
    claims = team(office, "claims")
    office.routes.save(lead, 0, RouteDraft(subject=(subject(office, "payment.amount"), 1), team_id=claims))
    codes = ("payment.missing", "payment.amount", "payment.details")
    assert {sent(office, lead, code) for code in codes} == {claims}
    assert sent(office, lead, "paper.statement") == team(office, "front")
    assert office.routes.all()[-2].branch == "Выплата"


def test_lines_change_places_and_stay_at_the_ends(office: Office, lead: Desk) -> None:
    before = [route.id for route in office.routes.all()]
    office.routes.move(lead, before[2], -1)
    assert [route.id for route in office.routes.all()][:3] == [before[0], before[2], before[1]]
    office.routes.move(lead, before[2], 1)
    office.routes.move(lead, before[0], -1)
    assert [route.id for route in office.routes.all()] == before
    with pytest.raises(NotFound):
        office.routes.move(lead, 999, 1)


def test_a_line_goes_out_of_use_and_comes_back_where_it_stood(office: Office, lead: Desk) -> None:
    before = office.routes.all()
    office.routes.retire(lead, before[1].id)
    assert before[1] not in office.routes.all()
    with pytest.raises(WrongState):
        office.routes.retire(lead, before[1].id)
    office.routes.restore(lead, before[1].id)
    assert office.routes.all() == before


def test_a_line_is_not_saved_over_what_another_desk_saved(office: Office, lead: Desk) -> None:
    route = office.routes.all()[0]
    was = draft_of(route)
    office.routes.save(lead, route.id, replace(was, skill="жалобы"), was)
    with pytest.raises(ChangedMeanwhile):
        office.routes.save(lead, route.id, replace(was, skill="претензии"), was)


def test_bad_lines_and_strangers_are_refused(office: Office, lead: Desk) -> None:
    for draft, field in (
        (RouteDraft(), "team_id"),
        (RouteDraft(team_id=999), "team_id"),
        (RouteDraft(team_id=1, skill="я" * 41), "skill"),
        (RouteDraft(team_id=1, segment="я" * 61), "segment"),
        (RouteDraft(team_id=1, subject=(999, 0)), "subject"),
    ):
        with pytest.raises(Invalid) as refused:
            office.routes.save(lead, 0, draft)
        assert [problem.field for problem in refused.value.problems] == [field]
    agent = desk_of(office, Role.AGENT)
    for deed in (
        lambda: office.routes.save(agent, 0, RouteDraft(team_id=1)),
        lambda: office.routes.move(agent, 1, 1),
        lambda: office.routes.retire(agent, 1),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_trying_out_says_which_line_wins_and_what_did_not_fit_above(office: Office) -> None:
    claims = subject(office, "paid.quality")
    found = tried(office.routes.all(), Matter("claim", claims, "visit"))
    assert found.won is not None
    assert found.won.team_id == team(office, "claims")
    assert [words for _, words in found.passed] == [("subject",)]
    nothing = tried(office.routes.all(), Matter("question", subject(office), "phone"))
    assert nothing.won is not None
    assert (nothing.won.subject_id, len(nothing.passed)) == (None, 8)
