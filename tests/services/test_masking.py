"""Sensitive numbers: behind dots in all that leaves the services, shown one at a time to whoever is written down."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from frontdesk import logs
from frontdesk.domain.card_parts import DocumentDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.errors import NotAllowed, NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.identifiers import with_snils_control
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.broken import JournalRefusedError, journal_refusing
from tests.services.known import NUMBERS, Known, known_person
from tests.services.people import desk_of, kinds

OTHER_PASSPORT = "654321"


def everything_said(office: Office, desk: Desk, known: Known) -> Iterator[object]:
    """All that services hand to a window about the person, without a look having been asked for."""
    clients = office.clients
    for id in (known.id, known.twin):
        yield clients.card(id)
        yield clients.card(id).as_draft()
        yield clients.timeline(id, 500)
    yield clients.rows([known.id, known.twin, known.relative])
    for query in ("Кржижановская", "9000007701", "05.03.1961"):
        yield clients.find(query)
    yield office.representatives.of(known.id)
    yield office.representatives.of(known.relative)
    yield office.consents.of(known.id)
    yield office.attachments.of(known.id)
    yield office.tickets.card(known.ticket)
    yield office.tickets.timeline(known.ticket, 500)
    yield office.tickets.rows([known.ticket])
    yield office.claims.card(known.claim)
    yield office.merging.of_card(known.id)
    yield office.duplicates.near(ClientDraft("Кржижановская", "Мария", born="05.03.1961"))
    yield office.looks.of(desk, known.id)
    yield office.subjects.requests(known.id)
    yield office.erasures.holds(known.id)


def said(thing: object) -> str:
    """Every text in it, however deep."""
    if is_dataclass(thing) and not isinstance(thing, type):
        return " ".join(said(getattr(thing, field.name)) for field in fields(thing))
    if isinstance(thing, dict):
        return " ".join(f"{key} {said(value)}" for key, value in thing.items())
    if isinstance(thing, (tuple, list, set, frozenset)):
        return " ".join(map(said, thing))
    return str(thing)


def change_numbers(office: Office, desk: Desk, known: Known) -> None:
    """Another passport beside the first, and another СНИЛС: the events tell of both without a number."""
    card = office.clients.card(known.id)
    more = (*card.documents, DocumentDraft(DocumentKind.PASSPORT, f"18 05 {OTHER_PASSPORT}"))
    draft = replace(card.as_draft(), documents=more, snils=with_snils_control(112_233_447))
    office.clients.save(desk, known.id, card.version, draft)


def test_no_number_leaves_the_services_in_clear(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    change_numbers(office, desk, known)
    numbers = {text for forms in NUMBERS.values() for text in forms} | {
        OTHER_PASSPORT,
        "112233447",
        "112-233-447",
    }
    for thing in everything_said(office, desk, known):
        text = said(thing)
        assert not [number for number in numbers if number in text], type(thing)
    assert "••••" in said(office.clients.card(known.id)), "and what is there is there behind dots"


def test_what_is_opened_and_typed_into_is_journaled_without_the_numbers(office: Office, desk: Desk) -> None:
    """A draft begins from the card, so a number that nobody typed never reaches it."""
    known = known_person(office, desk)
    body = said(office.clients.card(known.id).as_draft())
    office.drafts.save(desk, f"client/{known.id}", {"typed": body})
    assert not [n for forms in NUMBERS.values() for n in forms if n in said(office.drafts.mine(desk))]


def test_every_hidden_number_is_shown_by_one_deed_that_says_who_what_and_where(
    office: Office, desk: Desk
) -> None:
    known = known_person(office, desk)
    documents = {d.kind: d.id for d in office.clients.card(known.id).documents}
    fields_of = {
        "snils": "112-233-446 96",
        f"documents.{documents[DocumentKind.PASSPORT]}": "918273",
        f"documents.{documents[DocumentKind.INN]}": "500100732259",
    }
    for field, number in fields_of.items():
        shown = office.clients.reveal(desk, known.id, field, known.ticket)
        assert shown.replace(" ", "")[:11] == number.replace(" ", "")[:11]
        (event,) = office.clients.timeline(known.id, limit=1)
        assert (event.kind, event.data["field"]) == (EventKind.FIELD_REVEALED, field)
        assert (event.ticket_id, event.counter) == (known.ticket, 3)
        assert number not in str(event.data)


def test_a_look_that_cannot_be_written_down_shows_nothing(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    with journal_refusing(office.database), pytest.raises(JournalRefusedError):
        office.clients.reveal(desk, known.id, f"documents.{known.passport}")


@pytest.mark.parametrize("field", ["documents.999999", "documents.x", "surname", "documents.", "", "note.1"])
def test_only_numbers_of_this_card_are_shown(office: Office, desk: Desk, field: str) -> None:
    with pytest.raises(NotFound):
        office.clients.reveal(desk, 1, field)


def test_a_document_of_another_card_is_not_shown_as_this_ones(office: Office, desk: Desk) -> None:
    known = known_person(office, desk)
    before = len(office.clients.timeline(known.relative, 500))
    with pytest.raises(NotFound):
        office.clients.reveal(desk, known.relative, f"documents.{known.passport}")
    assert len(office.clients.timeline(known.relative, 500)) == before


def test_who_may_not_edit_cards_may_not_look(office: Office) -> None:
    with pytest.raises(NotAllowed):
        office.clients.reveal(desk_of(office, Role.ADMINISTRATOR), 1)


def test_the_log_of_a_day_has_no_number_in_it(
    office: Office, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is logged, at the finest level, through refusals and a failing journal as well."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers.clear()
    try:
        monkeypatch.setenv("FRONTDESK_LOG", "DEBUG")
        logs.keep(tmp_path)
        known = known_person(office, desk)
        change_numbers(office, desk, known)
        card = office.clients.card(known.id)
        back = replace(card.as_draft(), snils=with_snils_control(112_233_446))
        with journal_refusing(office.database), pytest.raises(JournalRefusedError) as refused:
            office.clients.save(desk, known.id, card.version, back)
        logging.getLogger("frontdesk").error("a bug", exc_info=refused.value)
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = handlers
        root.setLevel(level)
    text = (tmp_path / "frontdesk.log").read_text("utf-8")
    assert "a bug" in text
    assert not [n for forms in NUMBERS.values() for n in forms if n in text]
    assert kinds(office.clients.timeline(known.id, 1)) == [EventKind.CLIENT_CHANGED]
