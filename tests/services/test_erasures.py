"""To forget a person: refused while something holds, complete when done, and nothing that is counted is lost."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Act, Claim, Destruction, Event, FileBody, Ticket, Visit
from frontdesk.db.models.every import Base
from frontdesk.domain.acts import ActFilter, ActKind, Agreement
from frontdesk.domain.attachments import AttachmentDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.consents import ConsentDraft
from frontdesk.domain.erasing import Cause, DestructionCard, HoldKind
from frontdesk.domain.errors import Damaged, Erased, Held, NotAllowed, NotFound, Refusal, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.printing import Hitch, JobDraft
from frontdesk.domain.representatives import Relation, RepresentativeDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel
from frontdesk.services import demo, proving
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.known import SECRETS, Known, known_person
from tests.services.people import claim, desk_of, local, subject, ticket, visit

AFTER_ALL_TERMS = {"days": 365 * 3 + 2}


def dump(database: Database) -> str:
    """Every value of every table as small letters; bytes as far as they are text. No hashes: six figures may well
    stand in one of a thousand by chance.
    """
    with database.read() as session:
        lines = [
            f"{table.name}.{column}: {value.decode('utf-8', 'replace') if isinstance(value, bytes) else value}"
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table)).mappings()
            for column, value in row.items()
        ]
    return re.sub(r"\b[0-9a-f]{64}\b", "hash", "\n".join(lines).lower())


def found_in(said: str) -> list[str]:
    lines = said.splitlines()
    return [f"{secret}: {line[:200]}" for secret in SECRETS for line in lines if secret.lower() in line]


def forgotten(office: Office, desk: Desk, clock: StoppedClock) -> tuple[Known, DestructionCard]:
    known = known_person(office, desk)
    clock.forward(**AFTER_ALL_TERMS)
    return known, office.erasures.erase(desk, known.id, Cause.WITHDRAWN)


def test_the_person_of_these_tests_is_really_known_everywhere(office: Office, desk: Desk) -> None:
    """Else finding nothing afterwards would prove nothing."""
    known_person(office, desk)
    said = dump(office.database)
    assert [secret for secret in SECRETS if secret.lower() not in said] == ["112-233-446"], (
        "kept without hyphens"
    )
    tables = {
        line.partition(".")[0] for secret in SECRETS for line in said.splitlines() if secret.lower() in line
    }
    assert tables >= {
        "client", "client_phone", "client_contact", "client_address", "client_document", "client_benefit",
        "own_value", "representative", "consent", "attachment", "blob", "message", "ticket", "claim", "act", "event",
        "merge", "client_order", "order_line", "order_move", "claim_evidence",
    }  # fmt: skip


def test_nothing_of_the_person_is_left_anywhere(office: Office, desk: Desk, clock: StoppedClock) -> None:
    known = known_person(office, desk)
    office.drafts.save(desk, f"client/{known.id}", {"typed": {"note": "тайна"}})
    office.drafts.save(
        desk, "client/new:9000007701x", {"typed": {"phones": [{"number": "8 (900) 000-77-01"}]}}
    )
    office.drafts.save(desk, f"ticket/{known.ticket}", {"text": "тайна"})
    office.drafts.save(desk, "client/2", {"typed": {"note": "чужое"}})
    for editor in (f"claim/{known.ticket}", f"course/{known.claim}", f"evidence/{known.claim}"):
        office.drafts.save(desk, editor, {"text": "тайна"})
    office.drafts.save(desk, f"order_new/{known.id}", {"text": "тайна"})
    clock.forward(**AFTER_ALL_TERMS)
    office.erasures.erase(desk, known.id, Cause.WITHDRAWN)
    assert found_in(dump(office.database)) == []
    assert [draft.editor for draft in office.drafts.mine(desk)] == ["client/2"], "others' texts stay"


def test_the_clocks_of_what_is_forgotten_are_still_what_the_journal_tells(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    forgotten(office, desk, clock)
    assert proving.differing(office.database, office.facts, clock())[1] == ()


def test_not_even_the_file_of_the_store_tells(
    fresh: Callable[[str, bool], Database], clock: StoppedClock
) -> None:
    """A plain file, read as bytes: deleted rows are overwritten and the write-ahead log is empty."""
    office = open_office(fresh("sqlite", True), clock, home.resources())
    desk = demo.sign_in(office)
    forgotten(office, desk, clock)
    with office.database.engine.connect() as connection:
        path = connection.execute(text("SELECT file FROM pragma_database_list")).scalar_one()
    raw = b"".join(file.read_bytes() for file in Path(path).parent.glob(Path(path).name + "*"))
    for secret in ("9000007701", "500100732259", "Тайна участка", "Лесная ул., 2", "m.zhukova@example.org"):
        assert secret.encode() not in raw


def test_the_relative_keeps_their_own_card_and_file(office: Office, desk: Desk, clock: StoppedClock) -> None:
    known, _ = forgotten(office, desk, clock)
    card = office.clients.card(known.relative)
    assert (card.name, card.note) == ("Вяземцов Олег", "Свой человек")
    (file,) = office.attachments.of(known.relative)
    with office.database.read() as session:
        assert session.get_one(FileBody, file.sha256).body == b"%PDF-1.7 shared by two"


def counted(office: Office) -> dict[str, Counter[Any]]:
    with office.database.read() as session:
        facts = {
            "tickets": select(
                Ticket.client_id, Ticket.subject_id, Ticket.status, Ticket.opened_at, Ticket.solved_at
            ),
            "visits": select(Visit.client_id, Visit.day, Visit.offering_id, Visit.state, Visit.called_at),
            "claims": select(
                Claim.matter, Claim.demand, Claim.decision, Claim.price, Claim.amount, Claim.due
            ),
            "events": select(Event.kind_of, Event.staff_id, Event.at, Event.client_id, Event.ticket_id),
        }
        return {name: Counter(map(tuple, session.execute(question))) for name, question in facts.items()}


def test_what_is_counted_stays_and_the_journal_is_whole(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known = known_person(office, desk)
    before = counted(office)
    clock.forward(**AFTER_ALL_TERMS)
    office.erasures.erase(desk, known.id, Cause.WITHDRAWN)
    after = counted(office)
    added = after.pop("events") - before.pop("events")
    assert after == before
    assert {kind for kind, *_ in added} == {EventKind.CLIENT_ERASED, EventKind.ACT_ISSUED}
    assert added.total() == 2
    assert office.journal.verify().is_whole


def test_a_blotted_line_that_is_touched_again_is_found(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known, _ = forgotten(office, desk, clock)
    with office.database.write() as session:
        question = select(Event).where(
            Event.client_id == known.id, Event.kind_of == EventKind.TICKET_OPENED.value
        )
        line = session.execute(question).scalars().first()
        assert line is not None
        line.staff_id = None
        touched = (line.workstation, line.seq)
    assert office.journal.verify().broken == (touched,)


def test_a_line_cannot_be_blotted_without_a_destruction(office: Office, desk: Desk) -> None:
    office.clients.reveal(desk, 1)
    with office.database.write() as session:
        line = session.execute(select(Event).order_by(Event.id.desc()).limit(1)).scalar_one()
        line.data, line.salt = "{}", ""
        touched = (line.workstation, line.seq)
    assert touched in office.journal.verify().broken


def test_two_people_who_were_tied_are_forgotten_one_after_the_other(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known, _ = forgotten(office, desk, clock)
    office.erasures.erase(desk, known.relative, Cause.PURPOSE)
    assert "вяземцов" not in dump(office.database)
    assert office.journal.verify().is_whole


def test_the_card_is_an_empty_place_that_nobody_finds(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known, _ = forgotten(office, desk, clock)
    card = office.clients.card(known.id)
    assert card.erased_on == office.facts.day(clock())
    assert card.name == f"Субъект № {known.id}"
    for words in ("Кржижановская", "9000007701", "Субъект", "500100732259"):
        assert known.id not in office.clients.find(words).clients
    assert known.id not in office.clients.recent()
    assert office.clients.timeline(known.id)[0].kind is EventKind.CLIENT_ERASED


# When it must wait


def test_an_open_ticket_and_an_open_claim_hold(office: Office, desk: Desk) -> None:
    id = office.clients.create(desk, ClientDraft("Жуков", "Пётр"))
    opened = ticket(office, desk, id)
    office.claims.register(desk, claim(opened))
    with pytest.raises(Held) as held:
        office.erasures.erase(desk, id, Cause.DEMAND)
    assert [hold.kind for hold in held.value.holds] == [HoldKind.TICKET, HoldKind.CLAIM]
    assert held.value.holds[0].number == str(office.tickets.card(opened).number)
    assert office.clients.card(id).name == "Жуков Пётр"


def test_a_decided_claim_holds_for_its_statutory_term(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known = known_person(office, desk)
    (hold,) = office.erasures.holds(known.id)
    assert (hold.kind, hold.until) == (HoldKind.CLAIM_TERM, date(2029, 11, 17))
    assert "статья 196" in hold.article
    clock.now = local(17, 12, year=2029)
    assert office.erasures.holds(known.id), "its last day is a day of it"
    clock.now = local(18, 12, year=2029)
    assert office.erasures.holds(known.id) == ()


@pytest.mark.parametrize(("channel", "holds"), [(Channel.POST, True), (Channel.PHONE, False)])
def test_a_written_appeal_holds_after_it_is_closed_a_call_does_not(
    office: Office, desk: Desk, channel: Channel, holds: bool
) -> None:
    id = office.clients.create(desk, ClientDraft("Жуков", "Пётр"))
    draft = TicketDraft("Вопрос", subject(office), id, channel, source="118", received_on=date(2026, 11, 16))
    opened = office.tickets.open(desk, draft)
    office.tickets.solve(desk, opened, outcome=Outcome.DONE)
    assert bool(office.erasures.holds(id)) is holds


def test_a_paper_that_waits_for_a_printer_holds_until_it_is_printed_or_given_up(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known = known_person(office, desk)
    clock.forward(**AFTER_ALL_TERMS)
    queue = office.print_queue
    queue.put(desk, JobDraft("slip", "В-011", "Зал-1", 1), b"%PDF")  # names nobody
    assert office.erasures.holds(known.id) == ()
    waits = queue.put(desk, JobDraft("claim", "87-П", "Зал-1", 1), b"%PDF", Hitch.NO_PAPER)
    with pytest.raises(Held) as held:
        office.erasures.erase(desk, known.id, Cause.DEMAND)
    assert [(hold.kind, hold.number) for hold in held.value.holds] == [(HoldKind.PRINT, "1")]
    queue.cancel(desk, waits.id)
    office.erasures.erase(desk, known.id, Cause.DEMAND)


# The act


def test_the_act_names_the_card_by_number_and_says_what_the_order_wants(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    known, act = forgotten(office, desk, clock)
    said = read(office.erasures.paper(act.id))
    assert act.number == "1-У"
    for words in (
        f"под номером карточки {known.id}", "отозвал согласие", "Категории данных", "приложенные файлы (2)",
        "Выгрузка из журнала", "Королёва", "№ 1-У", "рабочее место desk-3",
    ):  # fmt: skip
        assert words in said
    assert found_in(said.lower()) == []
    assert office.erasures.of(known.id) == (act,)
    (event,) = office.clients.timeline(known.id, limit=1)
    assert (event.data["number"], event.data["sha256"]) == (act.number, act.sha256)


def test_an_act_that_was_altered_is_not_shown(office: Office, desk: Desk, clock: StoppedClock) -> None:
    _, act = forgotten(office, desk, clock)
    with office.database.write() as session:
        row = session.get_one(Destruction, act.id)
        session.get_one(Act, row.act_id).paper = b"%PDF another"
    with pytest.raises(Damaged):
        office.erasures.paper(act.id)


@pytest.mark.parametrize("what", ["paper", "paper and hash", "gone"])
def test_a_touched_act_of_destruction_is_found_by_the_check_of_the_store(
    office: Office, desk: Desk, clock: StoppedClock, what: str
) -> None:
    known, act = forgotten(office, desk, clock)
    assert office.journal.verify().is_whole
    with office.database.write() as session:
        row = session.get_one(Destruction, act.id)
        paper = session.get_one(Act, row.act_id)
        if what == "gone":
            session.delete(row)
        else:
            paper.paper = b"%PDF another"
            paper.sha256 = sha256(paper.paper).hexdigest() if what == "paper and hash" else paper.sha256
        act_id = paper.id
    verdict = office.journal.verify()
    assert verdict.lost_destructions == ((known.id,) if what == "gone" else ())
    assert verdict.altered_acts == (() if what == "gone" else (act_id,))
    assert not verdict.is_whole


def test_the_act_of_destruction_stands_in_the_register_and_its_sheet_is_verified(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    _, act = forgotten(office, desk, clock)
    (id,) = office.acts.ids(ActFilter(kind=ActKind.DESTROYED))
    card = office.acts.card(id)
    assert (card.number, card.sha256) == (act.number, act.sha256)
    assert card.code in read(office.erasures.paper(act.id))
    assert office.acts.verify(card.code).holds
    assert office.acts.paper(id) == office.erasures.paper(act.id)
    assert office.acts.rows((id,))[0].client_short == ""
    with office.database.write() as session:
        row = session.get_one(Act, id)
        row.snapshot = row.snapshot.replace("1-У", "2-У")
    assert office.acts.verify(card.code).agreement is Agreement.OTHER_RECORD


def test_the_act_of_the_claim_went_with_the_rest(office: Office, desk: Desk, clock: StoppedClock) -> None:
    known, _ = forgotten(office, desk, clock)
    issued = next(row for row in office.clients.timeline(known.id, 200) if row.kind is EventKind.ACT_ISSUED)
    assert issued.act_id is not None
    with pytest.raises(WrongState):
        office.acts.paper(issued.act_id)


# Refusals


def test_the_deed_is_the_leads(office: Office) -> None:
    agent = desk_of(office, Role.AGENT)
    with pytest.raises(NotAllowed):
        office.erasures.erase(agent, 1, Cause.WITHDRAWN)


@pytest.mark.parametrize(
    ("deed", "refusal"),
    [
        (lambda o, d, k: o.erasures.erase(d, k.id, Cause.WITHDRAWN), Erased),
        (lambda o, d, _: o.erasures.erase(d, 999_999, Cause.WITHDRAWN), NotFound),
        (lambda o, *_: o.erasures.holds(999_999), NotFound),
        (lambda o, *_: o.erasures.paper(999_999), NotFound),
        (lambda o, d, k: o.clients.save(d, k.id, 9, ClientDraft("Новая", "Анна")), Erased),
        (lambda o, d, k: o.subjects.request(d, k.id), Erased),
        (lambda o, d, _: o.merging.undo(d, 1), Erased),
        (lambda o, d, k: o.merging.merge(d, 1, k.id, {}), Erased),
        (lambda o, d, k: o.tickets.open(d, TicketDraft("Снова", subject(o), k.id, Channel.PHONE)), Erased),
        (lambda o, d, k: o.visits.register(d, visit(o, k.id)), Erased),
        (lambda o, d, k: o.visits.register(d, visit(o, k.twin)), Erased),
        (lambda o, d, k: o.claims.register(d, claim(k.ticket)), Erased),
        (lambda o, d, k: o.consents.give(d, ConsentDraft(k.id)), Erased),
        (lambda o, d, k: o.attachments.add(d, AttachmentDraft(k.id, "a.pdf", b"%PDF-1.7")), Erased),
        (lambda o, d, k: o.representatives.add(d, RepresentativeDraft(1, k.id, Relation.PARENT)), Erased),
    ],
)  # fmt: skip
def test_what_is_forgotten_is_forgotten_for_good(
    office: Office, desk: Desk, clock: StoppedClock, deed: Callable[..., object], refusal: type[Refusal]
) -> None:
    known, _ = forgotten(office, desk, clock)
    with pytest.raises(refusal):
        deed(office, desk, known)


def test_the_event_lists_each_line_that_was_blotted(office: Office, desk: Desk, clock: StoppedClock) -> None:
    known, _ = forgotten(office, desk, clock)
    (event,) = office.clients.timeline(known.id, limit=1)
    assert json.loads(json.dumps(event.data["lines"]))["desk-3"]
    assert event.data["counts"]["files"] == 2
