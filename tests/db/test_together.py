"""Several desks at the same moment: real threads, and real processes on one file."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk import home
from frontdesk.domain.errors import CounterTaken, NobodyWaits
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services.office import Office
from tests.services.people import desk_of, ticket, visit


def at_once(*deeds: Callable[[], Any]) -> list[Any]:
    """Each deed on its own thread, all let go together; answers, or what was raised."""
    start, answers = threading.Barrier(len(deeds)), [None] * len(deeds)

    def run(place: int, deed: Callable[[], Any]) -> None:
        start.wait()
        try:
            answers[place] = deed()
        except Exception as error:  # noqa: BLE001 - told to the test's own thread
            answers[place] = error

    threads = [threading.Thread(target=run, args=(place, deed)) for place, deed in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return answers


@pytest.fixture
def desks(office: Office, desk: Desk) -> list[Desk]:
    others = [
        desk_of(office, role, counter)
        for role, counter in ((Role.CHIEF_SPECIALIST, 6), (Role.CLAIMS_MANAGER, 8))
    ]
    return [desk, *others]


def test_desks_that_call_at_once_get_different_visitors(office: Office, desks: list[Desk]) -> None:
    waited = {row.id for row in office.visits.waiting()}
    for _ in range(2):
        rows = at_once(*(lambda desk=desk: office.visits.call_next(desk) for desk in desks))
        called = {row.id for row in rows}
        assert len(called) == 3
        assert called <= waited
        waited -= called
    last = at_once(*(lambda desk=desk: office.visits.call_next(desk) for desk in desks))
    assert sum(isinstance(answer, NobodyWaits) for answer in last) == 2
    assert office.visits.waiting() == ()
    assert office.journal.verify().is_whole


def test_desks_that_register_at_once_leave_no_gap(office: Office, desks: list[Desk]) -> None:
    def five(desk: Desk) -> list[str]:
        return [office.visits.register(desk, visit(office, code="ZK-01")).slip for _ in range(5)]

    slips = sum(at_once(*(lambda desk=desk: five(desk) for desk in desks)), [])
    assert sorted(slips) == [f"Ж-{number:03d}" for number in range(4, 19)]
    numbers = sorted(row.number for row in office.tickets.rows(range(301, 316)))
    assert numbers == list(range(4821, 4836))
    assert office.journal.verify().is_whole


def test_a_chain_that_two_programs_begin_at_once_is_one(office: Office, desk: Desk) -> None:
    moved = replace(desk, workstation="new-desk")
    ids = at_once(*(lambda: ticket(office, moved) for _ in range(4)))
    assert len(set(ids)) == 4
    verdict = office.journal.verify()
    assert verdict.is_whole, verdict.broken


def test_two_who_sit_down_at_one_counter_do_not_both_get_it(office: Office) -> None:
    answers = at_once(
        lambda: desk_of(office, Role.CLAIMS_MANAGER, 8), lambda: desk_of(office, Role.CHIEF_SPECIALIST, 8)
    )
    assert sorted(type(answer).__name__ for answer in answers) == [CounterTaken.__name__, Desk.__name__]


def test_a_journal_is_whole_while_others_write_it(office: Office, desks: list[Desk]) -> None:
    done = threading.Event()

    def write() -> None:
        while not done.is_set():
            ticket(office, desks[1])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        verdicts = [office.journal.verify() for _ in range(15)]
    finally:
        done.set()
        writer.join()
    assert [verdict.broken for verdict in verdicts] == [()] * 15


def test_a_ticket_moved_by_another_desk_meanwhile_is_no_accident(office: Office, desks: list[Desk]) -> None:
    """Calling a visitor and talking about the visitor's ticket at the same time."""
    for row in office.visits.waiting()[:4]:
        said = MessageDraft(row.ticket_id, MessageKind.CALL, "Подойдите")
        answers = at_once(
            lambda: office.visits.call_next(desks[0]), lambda said=said: office.tickets.say(desks[1], said)
        )
        assert not [answer for answer in answers if isinstance(answer, Exception)]


def test_of_desks_that_begin_a_card_at_one_moment_one_alone_enters(office: Office, desks: list[Desk]) -> None:
    """Twenty cards, three connections: who comes second finds the first, also on a server."""
    for card in range(1, 21):
        answers = at_once(
            *(lambda desk=desk, card=card: office.presence.enter(desk, "client", card) for desk in desks)
        )
        assert sorted(answers) == [False, False, True], answers
        (entered,) = [desk for desk, is_in in zip(desks, answers, strict=True) if is_in]
        for desk in desks:
            stands = office.presence.look(desk, "client", card)
            assert stands.is_mine is (desk is entered)
            assert len(stands.others) == (desk is not entered)


def test_desks_that_leave_hand_over_and_come_at_one_moment_are_no_accident(
    office: Office, desks: list[Desk]
) -> None:
    one, other, third = desks
    for card in range(1, 11):
        office.presence.enter(one, "client", card)
        office.presence.ask(other, "client", card)
        answers = at_once(
            lambda card=card: office.presence.hand_over(one, "client", card),
            lambda card=card: office.presence.leave(one, "client", card),
            lambda card=card: office.presence.enter(third, "client", card),
        )
        assert not [answer for answer in answers if isinstance(answer, Exception)], answers
        in_it = [desk for desk in desks if office.presence.look(desk, "client", card).is_mine]
        assert len(in_it) <= 1, in_it


ENTER = """
import sys
from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import open_office
office = open_office(Database(engines.postgres_engine(sys.argv[1])), lambda: DEMO_NOW, home.resources())
who = [p.id for p in office.staff.people() if p.role in ("senior", "chief_specialist")][int(sys.argv[2])]
desk = office.staff.sign_in(who, demo.PASSWORD, (6, 8)[int(sys.argv[2])], "desk-" + sys.argv[2])
print("ready", flush=True)
for card in sys.stdin:
    print(int(office.presence.enter(desk, "client", int(card))), flush=True)
"""


def test_of_two_programs_on_one_server_that_begin_a_card_together_one_alone_enters(fresh) -> None:
    database = fresh("postgresql", True)
    url = database.engine.url.render_as_string(hide_password=False)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", ENTER, url, str(place)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(home.__file__).parents[1],
        )
        for place in (0, 1)
    ]  # fmt: skip
    ins = [program.stdin for program in programs if program.stdin]
    outs = [program.stdout for program in programs if program.stdout]
    assert [out.readline() for out in outs] == ["ready\n"] * 2
    for card in range(1, 41):
        for pipe in ins:
            pipe.write(f"{card}\n")
        for pipe in ins:
            pipe.flush()
        assert sorted(out.readline() for out in outs) == ["0\n", "1\n"], card
    for program in programs:
        program.communicate(timeout=60)
    assert all(program.returncode == 0 for program in programs)


CALL = """
import sys
from pathlib import Path
from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.domain.errors import NobodyWaits
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import open_office
office = open_office(Database(engines.sqlite_engine(Path(sys.argv[1]), None)), lambda: DEMO_NOW, home.resources())
who = [p.id for p in office.staff.people() if p.role in ("senior", "chief_specialist")][int(sys.argv[2])]
desk = office.staff.sign_in(who, demo.PASSWORD, (6, 8)[int(sys.argv[2])], "desk-" + sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
while True:
    try:
        print(office.visits.call_next(desk).id, flush=True)
    except NobodyWaits:
        break
"""


def test_two_programs_on_one_file_share_the_hall(fresh, tmp_path: Path) -> None:
    database = fresh("sqlite", True)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", CALL, str(tmp_path / "office.db"), str(place)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(home.__file__).parents[1],
        )
        for place in (0, 1)
    ]  # fmt: skip
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    answers = [program.communicate("go\n", timeout=60)[0].split() for program in programs]
    assert len(sum(answers, [])) == len({*answers[0], *answers[1]}) == 7
    assert all(program.returncode == 0 for program in programs)
    database.close()
