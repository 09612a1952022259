"""Two cards made one, and parted again whenever somebody finds that they were two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models.every import Base
from frontdesk.db.queries.belongings import MATTERS
from frontdesk.domain.card_parts import AddressDraft, DocumentDraft, PhoneDraft
from frontdesk.domain.clients import ClientCard, ClientDraft, Form
from frontdesk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound, OtherForm, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.identifiers import show_snils, with_snils_control
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.merging import Take
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskFilter, TaskKind, Way
from frontdesk.services.clock import Clock
from frontdesk.services.office import Office, open_office
from tests.services.people import desk_of, kinds, ticket, visit

FIRST = ClientDraft(
    surname="Жукова", given="М.", born="05.03.1961", phones=(PhoneDraft("+7 900 000-77-01"),),
    note="Плохо слышит",
)  # fmt: skip
SECOND = ClientDraft(
    surname="Жукова", given="Мария", patronymic="Ильинична", born="05.03.1961",
    phones=(PhoneDraft("+7 900 000-77-02", is_preferred=True),), addresses=(AddressDraft("Садовая, 1"),),
    snils=show_snils(with_snils_control(112_233_446)),
    documents=(DocumentDraft(DocumentKind.PASSPORT, "18 04 123456"),), note="Просит звонить вечером",
)  # fmt: skip


@pytest.fixture
def two(office: Office, desk: Desk) -> tuple[int, int]:
    return office.clients.create(desk, FIRST), office.clients.create(desk, SECOND)


def task(office: Office, desk: Desk, client_id: int) -> int:
    """A request about a person to another district; the id of its line in the register."""
    due = office.clock() + timedelta(days=5)
    asked = TaskDraft(
        TaskKind.OUTGOING, "О составе семьи", due, client_id=client_id, party="Заречный район", way=Way.LETTER
    )
    return office.tasks.give(desk, asked).id


def content(card: ClientCard) -> object:
    """All that a card says, but for its edition and the numbers of its parts."""
    documents = tuple(replace(document, id=None) for document in card.documents)
    return replace(card, version=0, documents=documents)


def test_the_preview_shows_both_with_their_origin_and_proposes_to_lose_nothing(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    shown = {pair.name: pair for pair in office.merging.preview(*two).fields}
    assert [item.text for item in shown["given"].kept + shown["given"].gone] == ["М.", "Мария"]
    assert shown["given"].take is Take.GONE
    assert shown["surname"].is_same
    assert shown["phones"].take is Take.BOTH
    assert shown["snils"].gone[0].text.startswith("•••-•••-446"), "the number stays masked"
    assert shown["documents"].gone[0].text.endswith("56")
    assert "•" in shown["documents"].gone[0].text
    origin = shown["born"].gone_origin
    assert origin is not None
    assert (origin.how, origin.who) == (EventKind.CLIENT_CREATED, desk.staff.short_name)
    assert shown["snils"].kept_origin is None


def test_the_origin_of_a_value_is_the_event_that_wrote_it(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    card = office.clients.card(two[0])
    office.clients.save(desk, two[0], card.version, replace(card.as_draft(), born="06.03.1961"))
    shown = {pair.name: pair for pair in office.merging.preview(*two).fields}
    assert shown["born"].kept_origin is not None
    assert shown["born"].kept_origin.how is EventKind.CLIENT_CHANGED
    assert shown["note"].kept_origin is not None
    assert shown["note"].kept_origin.how is EventKind.CLIENT_CREATED


def test_the_kept_card_takes_what_was_chosen_and_everything_that_belongs_to_the_other(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    theirs = ticket(office, desk, gone)
    office.visits.register(desk, visit(office, gone))
    office.merging.merge(desk, kept, gone, {"note": Take.KEPT})
    card = office.clients.card(kept)
    assert card.name == "Жукова Мария Ильинична"
    assert [(p.number, p.is_preferred) for p in card.phones] == [
        ("+79000007701", False),
        ("+79000007702", True),
    ]
    assert card.note == "Плохо слышит"
    assert card.snils.startswith("•••-•••-446")
    assert [d.kind for d in card.documents] == [DocumentKind.PASSPORT]
    assert theirs in office.clients.tickets(kept)
    assert card.visits == 1
    assert office.tickets.card(theirs).client_id == kept
    (told, *_) = office.clients.timeline(kept)
    assert told.kind is EventKind.CLIENT_MERGED
    assert told.data["snils"] == ["", "•••-•••-446 " + with_snils_control(112_233_446)[9:]]


def test_whoever_asks_for_the_gone_card_gets_the_living_one(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    office.merging.merge(desk, kept, gone, {"phones": Take.KEPT, "given": Take.KEPT, "patronymic": Take.KEPT})
    assert office.clients.card(gone).id == kept
    assert office.clients.find("жукова мария ильинична").clients == (kept,)
    assert office.clients.find("77-02").clients == (kept,), "an old phone still finds the person"
    assert office.clients.with_phone("+7 900 000-77-02") == (kept,)
    assert gone not in office.clients.recent()
    assert kinds(office.clients.timeline(kept)) == [
        EventKind.CLIENT_CREATED, EventKind.CLIENT_CREATED, EventKind.CLIENT_MERGED,
    ]  # fmt: skip


def test_what_comes_for_the_gone_card_comes_to_the_living_one(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    office.merging.merge(desk, kept, gone, {})
    opened = ticket(office, desk, gone)
    office.visits.register(desk, visit(office, gone))
    assert opened in office.clients.tickets(kept)
    assert office.clients.card(kept).visits == 1


def test_an_undone_merge_gives_back_both_cards_and_leaves_what_came_since(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    before = content(office.clients.card(kept)), content(office.clients.card(gone))
    theirs = ticket(office, desk, gone)
    merge = office.merging.merge(desk, kept, gone, {})
    since = ticket(office, desk, kept)
    card = office.clients.card(kept)
    office.clients.save(desk, kept, card.version, replace(card.as_draft(), segment="А"))
    (row,) = office.merging.of_card(kept)
    assert (row.id, row.gone_id, row.gone_name) == (merge, gone, "Жукова Мария Ильинична")
    office.merging.undo(desk, merge)
    assert office.clients.tickets(gone) == (theirs,)
    assert office.clients.tickets(kept) == (since,)
    after = office.clients.card(kept)
    assert after.segment == "А", "what was typed since the merge stays"
    assert content(replace(after, segment="", tickets=0, open_tickets=0)) == before[0]
    assert content(replace(office.clients.card(gone), tickets=0, open_tickets=0)) == before[1]
    assert office.merging.of_card(kept) == ()
    assert kinds(office.clients.timeline(gone))[-1] is EventKind.CLIENT_PARTED
    with pytest.raises(WrongState):
        office.merging.undo(desk, merge)


def test_a_merge_is_undone_after_its_card_went_on_into_a_third(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    theirs = ticket(office, desk, gone)
    third = office.clients.create(desk, replace(FIRST, given="Мария", phones=()))
    first = office.merging.merge(desk, kept, gone, {})
    second = office.merging.merge(desk, third, kept, {})
    assert office.clients.card(gone).id == third
    office.merging.undo(desk, first)
    assert office.clients.tickets(gone) == (theirs,)
    assert office.clients.tickets(third) == ()
    assert [p.number for p in office.clients.card(third).phones] == ["+79000007701"], "hers went with her"
    again = office.merging.merge(desk, third, gone, {})
    office.merging.undo(desk, second)
    assert office.clients.tickets(third) == (theirs,), "the card that left did not take what is not its own"
    office.merging.undo(desk, again)
    assert office.clients.tickets(gone) == (theirs,)


def test_what_cannot_be_merged_is_refused(office: Office, desk: Desk, two: tuple[int, int]) -> None:
    kept, gone = two
    firm = office.clients.create(desk, ClientDraft(form=Form.ORGANISATION, title="ООО «Заря»"))
    for pair, refusal in (
        ((kept, kept), WrongState), ((kept, firm), OtherForm), ((kept, 10**6), NotFound),
    ):  # fmt: skip
        with pytest.raises(refusal):
            office.merging.merge(desk, *pair, {})
    versions = office.merging.preview(kept, gone).versions
    card = office.clients.card(gone)
    office.clients.save(desk, gone, card.version, replace(card.as_draft(), note="Иначе"))
    with pytest.raises(ChangedMeanwhile):
        office.merging.merge(desk, kept, gone, {}, versions)
    office.merging.merge(desk, kept, gone, {})
    with pytest.raises(WrongState):
        office.merging.merge(desk, 1, gone, {})


def test_only_who_may_edit_cards_merges_them(office: Office, desk: Desk, two: tuple[int, int]) -> None:
    guest = desk_of(office, Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        office.merging.merge(guest, *two, {})
    merge = office.merging.merge(desk, *two, {})
    with pytest.raises(NotAllowed):
        office.merging.undo(guest, merge)


# What names a person, and how a merge sees to it.
SEEN_TO = {
    "a part of the card, joined by value": {
        "client_address", "client_benefit", "client_contact", "client_document", "client_phone", "own_value",
        "client_word",
    },
    "moves with its id": {
        "ticket", "visit", "claim", "consent", "attachment", "task", "representative",
        "client_order",
    },
    "stays where it was written, and is read of the whole family": {"event", "destruction"},
    "about two cards: followed to the living ones": {"merge", "likely_pair", "not_same"},
}  # fmt: skip


def test_nothing_that_names_a_person_is_forgotten_by_a_merge() -> None:
    """A new table with a column of the client must say here how a merge sees to it."""
    naming = {
        name
        for name, table in Base.metadata.tables.items()
        if any(key.column.table.name == "client" for column in table.columns for key in column.foreign_keys)
        or "client_id" in table.columns
    }
    assert naming - {"client"} == set[str]().union(*SEEN_TO.values())
    moving = {table.__tablename__ for table, _ in MATTERS.values()}
    assert moving == SEEN_TO["moves with its id"]
    columns = {(table.__tablename__, owner.key) for table, owner in MATTERS.values()}
    named = {
        (name, column.name)
        for name in moving
        for column in Base.metadata.tables[name].columns
        if any(key.column.table.name == "client" for key in column.foreign_keys)
    }
    assert columns == named, "every column that names a person, not only one of a table"


def test_a_task_about_the_gone_card_is_the_living_ones_and_goes_back_with_it(
    office: Office, desk: Desk, two: tuple[int, int]
) -> None:
    kept, gone = two
    mine = task(office, desk, gone)
    merge = office.merging.merge(desk, kept, gone, {})
    since = task(office, desk, gone)

    def whose() -> dict[int, int | None]:
        found = office.tasks.register(desk, TaskFilter(frozenset({TaskKind.OUTGOING})))
        return {row.id: row.client_id for row in found if row.id in (mine, since)}

    assert whose() == {mine: kept, since: kept}
    office.merging.undo(desk, merge)
    assert whose() == {mine: gone, since: kept}


# Any sequence

PEOPLE = 4
steps = st.lists(
    st.tuples(
        st.sampled_from(["merge", "undo", "ticket", "visit", "task"]),
        st.integers(0, PEOPLE - 1),
        st.integers(0, PEOPLE - 1),
        st.dictionaries(
            st.sampled_from(["given", "born", "phones", "note", "documents", "addresses"]),
            st.sampled_from([Take.KEPT, Take.GONE]),
            max_size=3,
        ),
    ),
    max_size=10,
)


class Story:
    """Some people at one desk, merged and parted, with tickets coming in between."""

    def __init__(self, office: Office, desk: Desk) -> None:
        self.office, self.desk = office, desk
        self.ids = [office.clients.create(desk, draft) for draft in _people()]
        self.originals = [content(office.clients.card(id)) for id in self.ids]
        self.owners = {ticket(office, desk, id): id for id in self.ids}
        self.tasks = {task(office, desk, id): id for id in self.ids}
        self.standing: list[int] = []

    def play(self, deed: str, one: int, other: int, choices: dict[str, Take]) -> None:
        mine, theirs = self.ids[one], self.ids[other]
        living = self.office.merging.living
        if deed == "merge" and living(mine) != living(theirs):
            self.standing.append(self.office.merging.merge(self.desk, living(mine), living(theirs), choices))
        elif deed == "undo":
            self.undo(one)
        elif deed == "ticket":
            self.owners[ticket(self.office, self.desk, mine)] = living(mine)
        elif deed == "visit":
            registered = self.office.visits.register(self.desk, visit(self.office, mine))
            self.owners.setdefault(registered.ticket_id, living(mine))
        elif deed == "task":
            self.tasks[task(self.office, self.desk, mine)] = living(mine)
        self.nobody_is_lost()

    def undo(self, place: int) -> None:
        if self.standing:
            self.office.merging.undo(self.desk, self.standing.pop(place % len(self.standing)))

    def nobody_is_lost(self) -> None:
        held = [t for id in self.ids if self.office.merging.living(id) == id for t in self.tickets(id)]
        assert sorted(held) == sorted(self.owners), "a ticket is lost, doubled, or held by a dead card"
        roots = {self.office.merging.living(id) for id in self.ids}
        assert set(self.asked().values()) <= roots, "a task is held by a dead card"

    def asked(self) -> dict[int, int | None]:
        """task → whose it is now."""
        found = self.office.tasks.register(self.desk, TaskFilter(frozenset({TaskKind.OUTGOING})))
        return {row.id: row.client_id for row in found if row.id in self.tasks}

    def tickets(self, id: int) -> tuple[int, ...]:
        return self.office.clients.tickets(id)

    def end(self, order: list[int]) -> None:
        """Every merge undone, in any order."""
        while self.standing:
            self.undo(order.pop() if order else 0)
            self.nobody_is_lost()
        for id, original in zip(self.ids, self.originals, strict=True):
            card = self.office.clients.card(id)
            assert card.id == id
            assert content(replace(card, tickets=0, open_tickets=0, visits=0)) == original
            assert set(self.tickets(id)) == {t for t, owner in self.owners.items() if owner == id}
        assert self.asked() == self.tasks


def _people() -> list[ClientDraft]:
    return [
        FIRST,
        SECOND,
        replace(FIRST, given="Маша", born="", phones=(*FIRST.phones, *SECOND.phones), note=""),
        replace(SECOND, surname="Жуков", snils="", documents=(), addresses=(AddressDraft("Лесная, 2"),)),
    ]


def _story(
    office: Office, desk: Desk, played: list[tuple[str, int, int, dict[str, Take]]], order: list[int]
) -> None:
    story = Story(office, desk)
    for step in played:
        story.play(*step)
    story.end(order)


FREE = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=60, deadline=None, suppress_health_check=FREE)
@given(played=steps, order=st.lists(st.integers(0, 9), max_size=10))
def test_any_sequence_of_merges_and_undos_gives_back_the_originals(
    fresh: Callable[[str, bool], Database],
    clock: Clock,
    played: list[tuple[str, int, int, dict[str, Take]]],
    order: list[int],
) -> None:
    office, desk = _at(fresh, clock, "sqlite")
    _story(office, desk, played, order)


@settings(max_examples=6, deadline=None, suppress_health_check=FREE)
@given(played=steps, order=st.lists(st.integers(0, 9), max_size=10))
def test_the_same_on_a_server(
    fresh: Callable[[str, bool], Database],
    clock: Clock,
    played: list[tuple[str, int, int, dict[str, Take]]],
    order: list[int],
) -> None:
    office, desk = _at(fresh, clock, "postgresql")
    _story(office, desk, played, order)


_offices: dict[int, tuple[Office, Desk]] = {}


def _at(fresh: Callable[[str, bool], Database], clock: Clock, engine: str) -> tuple[Office, Desk]:
    """One store for all examples of a test: each makes people of its own."""
    key = id(fresh)
    if key not in _offices:
        _offices.clear()
        office = open_office(fresh(engine, True), clock, home.resources())
        _offices[key] = office, desk_of(office, Role.SENIOR, 3)
    return _offices[key]
