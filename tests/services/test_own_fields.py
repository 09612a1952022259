"""Fields of the office's own: defined without code, checked by their type, found by their value."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from frontdesk.db.models import Event
from frontdesk.domain.errors import Invalid, NotAllowed, ProblemKind, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.own_fields import FieldType, OwnFieldDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.cards import PERSON
from tests.services.people import desk_of

DISTRICT = OwnFieldDraft("Участок", FieldType.CHOICE, ("Северный", "Южный", " ", "Северный"))


def filled(office: Office, desk: Desk, **values: str) -> tuple[tuple[int, str], ...]:
    """A field of each type, and a value for those that are named."""
    ids = {
        "text": office.own_fields.define(desk, OwnFieldDraft("Домофон")),
        "number": office.own_fields.define(desk, OwnFieldDraft("Площадь", FieldType.NUMBER)),
        "date": office.own_fields.define(desk, OwnFieldDraft("Обследование", FieldType.DATE)),
        "choice": office.own_fields.define(desk, DISTRICT),
    }
    return tuple((ids[name], value) for name, value in values.items())


def test_fields_stand_in_the_order_in_which_they_were_added(office: Office, desk: Desk) -> None:
    filled(office, desk)
    rows = office.own_fields.rows()
    assert [row.name for row in rows[-4:]] == ["Домофон", "Площадь", "Обследование", "Участок"]
    assert rows[-1].choices == ("Северный", "Южный")


def test_values_are_kept_in_one_form_and_found(office: Office, desk: Desk) -> None:
    own = filled(office, desk, text=" 42к  115 ", number="1 234.50", date="5.3.26", choice="Южный")
    card = office.clients.card(office.clients.create(desk, replace(PERSON, own=own)))
    assert [value for _, value in card.own] == ["42к 115", "1234,50", "05.03.2026", "Южный"]
    after = office.clients.save(desk, card.id, card.version, replace(card.as_draft(), own=card.own[:1]))
    assert after.own == card.own[:1]
    assert office.clients.timeline(card.id, limit=1)[0].data["own"][1] == [list(card.own[0])]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ({"number": "много"}, ProblemKind.NOT_A_NUMBER),
        ({"number": "NaN"}, ProblemKind.NOT_A_NUMBER),
        ({"date": "31.02.2026"}, ProblemKind.NOT_A_DATE),
        ({"choice": "Западный"}, ProblemKind.UNKNOWN_CHOICE),
        ({"text": "ы" * 201}, ProblemKind.TOO_LONG),
    ],
)
def test_a_value_of_another_type_is_refused_at_its_field(
    office: Office, desk: Desk, typed: dict[str, str], kind: ProblemKind
) -> None:
    own = filled(office, desk, **typed)
    with pytest.raises(Invalid) as refused:
        office.clients.create(desk, replace(PERSON, own=own))
    (problem,) = refused.value.problems
    assert (problem.field, problem.kind) == (f"own.{own[0][0]}", kind)


def test_a_retired_field_is_offered_no_more_but_its_values_stay(office: Office, desk: Desk) -> None:
    own = filled(office, desk, choice="Южный")
    card = office.clients.card(office.clients.create(desk, replace(PERSON, own=own)))
    field = own[0][0]
    office.own_fields.retire(desk, field)
    assert field not in [row.id for row in office.own_fields.rows()]
    assert field in [row.id for row in office.own_fields.rows(retired=True)]
    after = office.clients.save(desk, card.id, card.version, replace(card.as_draft(), note="новая"))
    assert after.own == own
    other = replace(card.as_draft(), own=((field, "Северный"),))
    with pytest.raises(Invalid):
        office.clients.save(desk, card.id, after.version, other)
    with pytest.raises(WrongState):
        office.own_fields.retire(desk, field)
    office.own_fields.restore(desk, field)
    assert field in [row.id for row in office.own_fields.rows()]


def test_a_choice_taken_away_stays_where_it_was_chosen(office: Office, desk: Desk) -> None:
    own = filled(office, desk, choice="Южный")
    card = office.clients.card(office.clients.create(desk, replace(PERSON, own=own)))
    office.own_fields.save(desk, own[0][0], replace(DISTRICT, choices=("Северный",)))
    assert office.clients.save(desk, card.id, card.version, replace(card.as_draft(), note="новая")).own == own


def test_two_fields_never_share_a_name_and_a_type_never_changes(office: Office, desk: Desk) -> None:
    id = office.own_fields.define(desk, DISTRICT)
    with pytest.raises(Invalid) as refused:
        office.own_fields.define(desk, OwnFieldDraft(" участок "))
    assert refused.value.problems[0].kind is ProblemKind.TAKEN
    with pytest.raises(Invalid):
        office.own_fields.save(desk, id, OwnFieldDraft("Участок", FieldType.TEXT))
    with pytest.raises(Invalid):
        office.own_fields.define(desk, OwnFieldDraft("Пусто", FieldType.CHOICE))
    office.own_fields.save(desk, id, replace(DISTRICT, name="Район"))
    assert office.own_fields.rows()[-1].name == "Район"


def test_only_those_who_may_shape_the_card(office: Office) -> None:
    clerk = desk_of(office, Role.TRAINEE)
    with pytest.raises(NotAllowed):
        office.own_fields.define(clerk, DISTRICT)
    administrator = desk_of(office, Role.ADMINISTRATOR)
    id = office.own_fields.define(administrator, DISTRICT)
    for deed in (office.own_fields.retire, office.own_fields.restore):
        with pytest.raises(NotAllowed):
            deed(clerk, id)
        deed(administrator, id)
    kinds = {EventKind.OWN_FIELD_ADDED.value, EventKind.OWN_FIELD_CHANGED.value}
    with office.database.read() as session:
        assert kinds <= set(session.execute(select(Event.kind_of)).scalars())
