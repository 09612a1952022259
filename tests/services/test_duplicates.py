"""Nobody is entered twice: what is being typed is compared, and so is the whole base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.domain.card_parts import ContactDraft, DocumentDraft, PhoneDraft
from frontdesk.domain.clients import ClientDraft, Form
from frontdesk.domain.duplicates import CERTAIN, Trait, Verdict, WalkState, verdict
from frontdesk.domain.errors import NotAllowed, NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.identifiers import show_snils, with_snils_control
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.likeness import Agreement, How
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.clock import Clock
from frontdesk.services.duplicates import Duplicates
from frontdesk.services.office import Office, open_office
from tests.services.people import desk_of, kinds

TYPED = ClientDraft(surname="Соколова", given="Елена", patronymic="Андреевна", born="14.03.1959")
SOKOLOVA = 1
SNILS = with_snils_control(112_233_445)


def walked(duplicates: Duplicates) -> WalkState:
    return duplicates.look_through(lambda _: None, lambda: False)


def test_somebody_typed_again_is_found_with_a_reason_for_each_field(office: Office) -> None:
    draft = replace(TYPED, phones=(PhoneDraft("8 900 000 14 27"),), snils="112-233-445 96")
    (found,) = office.duplicates.near(draft)
    assert (found.id, found.name) == (SOKOLOVA, "Соколова Елена Андреевна")
    assert found.score >= CERTAIN
    said = {said.reason.trait: said for said in found.said}
    assert said[Trait.SURNAME].reason.agreement is Agreement.SAME
    assert said[Trait.BORN].theirs == "14.03.1959"
    assert said[Trait.PHONE].theirs == "+7 900 000-14-27"
    assert said[Trait.SNILS].reason.how is How.ONE_DIGIT
    assert (said[Trait.SNILS].theirs, said[Trait.SNILS].mine) == (f"•••-•••-445 {SNILS[9:]}", "…96")


@pytest.mark.parametrize(
    "typed",
    [
        replace(TYPED, surname="соклова"),
        replace(TYPED, surname="Елена", given="Соколова"),
        ClientDraft(surname="Соколова Елена Андреевна", born="140359"),
        ClientDraft(surname="Соколова", given="Е", patronymic="А", born="14.3.59"),
        ClientDraft(phones=(PhoneDraft("900 000-14-27"),)),
        ClientDraft(snils=show_snils(SNILS)),
        replace(TYPED, born=""),
        replace(TYPED, surname="Белова", born="14.03.1959", phones=(PhoneDraft("900 000-14-27"),)),
    ],
)
def test_however_it_is_typed_the_card_is_offered(office: Office, typed: ClientDraft) -> None:
    assert SOKOLOVA in [found.id for found in office.duplicates.near(typed)]


@pytest.mark.parametrize(
    "typed",
    [
        ClientDraft(),
        ClientDraft(surname="С"),
        replace(TYPED, born="14.03.1990"),
        replace(TYPED, given="Алёна"),
        replace(TYPED, born="31.02.1959", surname="!!", phones=(PhoneDraft("12"),), snils="•••"),
    ],
)
def test_nobody_is_offered_for_nothing(office: Office, typed: ClientDraft) -> None:
    assert SOKOLOVA not in [found.id for found in office.duplicates.near(typed)]


def test_a_card_is_not_its_own_duplicate_and_keeps_its_hidden_numbers(office: Office, desk: Desk) -> None:
    card = office.clients.card(SOKOLOVA)
    assert SOKOLOVA not in [found.id for found in office.duplicates.near(card.as_draft(), SOKOLOVA)]
    twin = office.clients.create(desk, ClientDraft(surname="Сокол", given="Ева", snils=show_snils(SNILS)))
    (found,) = office.duplicates.near(office.clients.card(twin).as_draft(), twin)
    assert found.id == SOKOLOVA, "the masked СНИЛС stands for the stored one"


def test_papers_mail_and_organisations_are_compared_too(office: Office, desk: Desk) -> None:
    papers = (DocumentDraft(DocumentKind.PASSPORT, "18 04 123456"),)
    mails = (ContactDraft(value="Zhukova@example.org"),)
    card = office.clients.create(
        desk, ClientDraft(surname="Жукова", given="Мария", documents=papers, contacts=mails)
    )
    by_paper = ClientDraft(surname="Жукова", documents=(DocumentDraft(number="1804 123456"),))
    by_mail = ClientDraft(surname="Жукова", given="М.", contacts=(ContactDraft(value="zhukova@EXAMPLE.org"),))
    for typed in (by_paper, by_mail):
        assert [found.id for found in office.duplicates.near(typed)] == [card]
    firm = office.clients.create(desk, ClientDraft(form=Form.ORGANISATION, title="ООО «Заря Волги»"))
    again = ClientDraft(form=Form.ORGANISATION, title="Заря Волги, АО")
    assert [found.id for found in office.duplicates.near(again)] == [firm]


def test_another_person_is_remembered_until_it_is_taken_back(office: Office, desk: Desk) -> None:
    twin = office.clients.create(desk, TYPED)
    draft = office.clients.card(twin).as_draft()
    assert [found.id for found in office.duplicates.near(draft, twin)] == [SOKOLOVA]
    office.duplicates.not_the_same(desk, twin, SOKOLOVA)
    office.duplicates.not_the_same(desk, SOKOLOVA, twin)
    assert office.duplicates.near(draft, twin) == ()
    walked(office.duplicates)
    assert office.duplicates.likely() == ()
    told = office.clients.timeline(twin)
    assert kinds(told).count(EventKind.CLIENT_NOT_SAME) == 1
    assert told[0].data["name"] == "Соколова Елена Андреевна"
    office.duplicates.same_after_all(desk, twin, SOKOLOVA)
    assert [found.id for found in office.duplicates.near(draft, twin)] == [SOKOLOVA]


def test_a_merged_card_speaks_for_the_one_it_lives_on_in(office: Office, desk: Desk) -> None:
    other = office.clients.create(
        desk, ClientDraft(surname="Орлова", given="Зинаида", phones=(PhoneDraft("+7 900 000-99-01"),))
    )
    kept = office.clients.create(desk, ClientDraft(surname="Орлова", given="Зинаида", patronymic="Львовна"))
    office.merging.merge(desk, kept, other, {})
    found = office.duplicates.near(
        ClientDraft(surname="Орлова", given="Зинаида", phones=(PhoneDraft("+7 900 000-99-01"),))
    )
    assert [one.id for one in found] == [kept]


def test_only_who_may_edit_cards_says_so_and_only_of_cards(office: Office, desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        office.duplicates.not_the_same(desk_of(office, Role.ADMINISTRATOR), 1, 2)
    with pytest.raises(NotFound):
        office.duplicates.not_the_same(desk, 1, 10**6)


# The whole base

AGAIN = (
    replace(TYPED, surname="Соколва"),
    replace(TYPED, surname="Елена", given="Соколова", born="14.03.1959"),
    replace(TYPED, born="15.03.1959"),
    replace(TYPED, surname="Белова", phones=(PhoneDraft("+7 900 000-14-27"),)),
    ClientDraft(surname="Сокол", given="Ева", snils=show_snils(SNILS)),
    replace(TYPED, patronymic=""),
)


def pairs_of(office: Office) -> set[tuple[int, int]]:
    return {row.pair for row in office.duplicates.rows(office.duplicates.likely())}


def test_the_walk_finds_whoever_is_there_twice(office: Office, desk: Desk) -> None:
    before = walked(office.duplicates)
    assert pairs_of(office) == set(), "the demo's people are all different"
    ids = [office.clients.create(desk, draft) for draft in AGAIN]
    after = walked(office.duplicates)
    assert {(SOKOLOVA, id) for id in ids} <= pairs_of(office)
    assert after.found > before.found == 0
    assert (after.done, after.is_cancelled) == (after.total, False)
    rows = office.duplicates.rows(office.duplicates.likely())
    assert [row.score for row in rows] == sorted((row.score for row in rows), reverse=True)
    assert all(verdict(row.score) in (Verdict.LIKELY, Verdict.CERTAIN) and row.reasons for row in rows)
    assert office.duplicates.last_looked() is not None


def test_walking_again_changes_nothing_and_forgets_what_is_no_longer_so(
    office: Office, desk: Desk, clock: Clock
) -> None:
    twin = office.clients.create(desk, TYPED)
    walked(office.duplicates)
    first = office.duplicates.rows(office.duplicates.likely())
    walked(office.duplicates)
    assert office.duplicates.rows(office.duplicates.likely()) == first
    card = office.clients.card(twin)
    office.clients.save(
        desk, twin, card.version, replace(card.as_draft(), surname="Орлова", given="Ева", born="01.02.1990")
    )
    clock.forward(minutes=1)  # type: ignore[attr-defined]
    walked(office.duplicates)
    assert pairs_of(office) == set()


def test_merged_pairs_leave_the_list_and_come_back_with_the_undo(office: Office, desk: Desk) -> None:
    twin = office.clients.create(desk, TYPED)
    walked(office.duplicates)
    merge = office.merging.merge(desk, SOKOLOVA, twin, {})
    assert pairs_of(office) == set()
    office.merging.undo(desk, merge)
    assert pairs_of(office) == {(SOKOLOVA, twin)}


def test_a_cancelled_walk_stops_soon_and_keeps_what_was_known(
    fresh: Callable[[str, bool], Database], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.services.duplicates.STEP", 50)
    office = open_office(fresh("sqlite", True), clock, home.resources())
    desk = desk_of(office, Role.SENIOR)
    office.clients.create(desk, TYPED)
    seen: list[WalkState] = []
    whole = office.duplicates.look_through(seen.append, lambda: False)
    assert [state.done for state in seen] == sorted(state.done for state in seen)
    assert len(seen) > 10, "it says how far it is all along"
    known = pairs_of(office)
    seen.clear()
    half = office.duplicates.look_through(seen.append, lambda: len(seen) >= 3)
    assert half.is_cancelled
    assert half.done < whole.done / 2
    assert pairs_of(office) == known
