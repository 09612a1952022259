"""The office's own editions of its papers: typed, tried, approved by a second person, and kept for ever."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from frontdesk import home
from frontdesk.domain import codes
from frontdesk.domain.acts import ActKind
from frontdesk.domain.chains import read_chain
from frontdesk.domain.errors import (
    BadTemplate,
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    OwnDecision,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.own_fields import OwnFieldDraft
from frontdesk.domain.papers import codec
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.editions import OWN, EditionDraft, EditionState
from frontdesk.domain.papers.faults import FaultKind, Trial
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import issuing, papers
from frontdesk.services.office import Office, open_office
from frontdesk.services.paper_editions import MADE_UP
from tests.conftest import StoppedClock
from tests.documents.papers import read
from tests.services.people import approved, desk_of, ticket
from tests.services.test_acts import draft_of

CLAIM = PaperKind.CLAIM
STANDARD = papers.standard(CLAIM, home.resources())
OURS = STANDARD.replace('say = "АКТ"', 'say = "АКТ УЧРЕЖДЕНИЯ"')
TODAY, TOMORROW = "17.11.2026", "18.11.2026"
assert OURS != STANDARD


def typed(body: str = OURS, from_day: str = TODAY, note: str = "приказ № 14") -> EditionDraft:
    return EditionDraft(body, from_day, note)


def put_in_force(
    office: Office, author: Desk, second: Desk, draft: EditionDraft, kind: PaperKind = CLAIM
) -> int:
    id = office.paper_editions.keep(author, kind, draft, None)
    office.paper_editions.propose(author, id)
    office.paper_editions.approve(second, id)
    return id


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


@pytest.fixture
def second(office: Office) -> Desk:
    return desk_of(office, Role.DIRECTOR)


def test_until_it_is_approved_papers_are_made_as_before(office: Office, lead: Desk, second: Desk) -> None:
    before = papers.edition(CLAIM, office.facts)
    id = office.paper_editions.keep(lead, CLAIM, typed(), None)
    assert papers.edition(CLAIM, office.facts) == before == 1
    office.paper_editions.propose(lead, id)
    assert papers.edition(CLAIM, office.facts) == before
    office.paper_editions.approve(second, id)
    assert papers.edition(CLAIM, office.facts) == OWN + 1
    paper = replace(PAPERS[CLAIM], edition=OWN + 1)
    assert "АКТ УЧРЕЖДЕНИЯ" in read(papers.render(CLAIM, paper, office.facts))
    (row,) = [row for row in office.paper_editions.rows() if row.kind is CLAIM]
    assert row.in_force is not None
    assert (row.in_force.author, row.in_force.approver) == (lead.staff.short_name, second.staff.short_name)
    assert row.typed is None


def test_its_author_does_not_approve_it(office: Office, lead: Desk) -> None:
    id = office.paper_editions.keep(lead, CLAIM, typed(), None)
    office.paper_editions.propose(lead, id)
    with pytest.raises(OwnDecision):
        office.paper_editions.approve(lead, id)


def test_a_clerk_has_no_hand_in_papers(office: Office) -> None:
    clerk = desk_of(office, Role.CLERK)
    with pytest.raises(NotAllowed):
        office.paper_editions.keep(clerk, CLAIM, typed(), None)


def test_an_issued_act_keeps_the_edition_it_was_printed_with(
    office: Office, desk: Desk, lead: Desk, second: Desk
) -> None:
    claim_id = approved(office, desk, ticket(office, desk)).id
    put_in_force(office, lead, second, typed())
    first = office.acts.issue(desk, draft_of(office, claim_id))
    assert first.edition == OWN + 1
    put_in_force(office, lead, second, typed(OURS.replace("УЧРЕЖДЕНИЯ", "ЦЕНТРА")))
    later = office.acts.issue(desk, draft_of(office, claim_id))
    assert later.edition == OWN + 2
    snapshot = office.acts.snapshot(first.id)
    sealed = codes.digest(codec.dump(snapshot))
    mark = issuing.mark(ActKind.CLAIM, 87, first.issued_at.date(), sealed, "ЗАМЕНЁН", read_chain(first.chain))
    assert papers.render(CLAIM, snapshot, office.facts, mark=mark) == office.acts.paper(first.id)
    assert "АКТ УЧРЕЖДЕНИЯ" in read(office.acts.paper(first.id))
    assert "АКТ ЦЕНТРА" in read(office.acts.paper(later.id))


def test_an_edition_comes_into_force_on_its_day(
    office: Office, lead: Desk, second: Desk, clock: StoppedClock
) -> None:
    put_in_force(office, lead, second, typed(from_day=TOMORROW))
    assert papers.edition(CLAIM, office.facts) == 1
    clock.forward(days=1)
    assert papers.edition(CLAIM, office.facts) == OWN + 1


def test_another_program_over_the_same_store_prints_by_what_was_approved(
    office: Office, lead: Desk, second: Desk
) -> None:
    other = open_office(office.database, office.clock, home.resources())
    assert papers.edition(CLAIM, other.facts) == 1
    put_in_force(office, lead, second, typed())
    assert papers.edition(CLAIM, other.facts) == OWN + 1


def test_the_standard_one_comes_back_as_an_edition_of_its_own(
    office: Office, lead: Desk, second: Desk
) -> None:
    put_in_force(office, lead, second, typed())
    put_in_force(office, lead, second, typed(STANDARD))
    assert papers.edition(CLAIM, office.facts) == 1
    card = office.paper_editions.card(lead, CLAIM)
    assert [row.number for row in card.editions] == [OWN + 2, OWN + 1]
    assert (card.editions[0].body, card.text_in_force) == ("", STANDARD)
    old = replace(PAPERS[CLAIM], edition=OWN + 1)
    assert "АКТ УЧРЕЖДЕНИЯ" in read(papers.render(CLAIM, old, office.facts)), "old facts print for ever"


def test_what_is_not_in_force_yet_can_be_recalled(office: Office, lead: Desk, second: Desk) -> None:
    id = put_in_force(office, lead, second, typed(from_day=TOMORROW))
    office.paper_editions.recall(second, id)
    (row,) = office.paper_editions.card(lead, CLAIM).editions
    assert (row.state, row.number, row.approver) == (EditionState.WAITING, 0, "")
    office.paper_editions.send_back(second, id)
    office.paper_editions.drop(lead, id)
    assert office.paper_editions.card(lead, CLAIM).editions == ()
    now = put_in_force(office, lead, second, typed())
    with pytest.raises(WrongState):
        office.paper_editions.recall(second, now)


def test_what_waits_or_was_approved_is_not_written_again(office: Office, lead: Desk, second: Desk) -> None:
    id = office.paper_editions.keep(lead, CLAIM, typed(), None)
    office.paper_editions.propose(lead, id)
    with pytest.raises(WrongState):
        office.paper_editions.keep(lead, CLAIM, typed(note="ещё раз"), typed())
    with pytest.raises(WrongState):
        office.paper_editions.drop(lead, id)
    office.paper_editions.approve(second, id)
    for deed in (
        office.paper_editions.drop,
        office.paper_editions.propose,
        office.paper_editions.approve,
        office.paper_editions.send_back,
    ):
        with pytest.raises(WrongState):
            deed(second, id)


def test_two_leads_do_not_write_over_one_another(office: Office, lead: Desk, second: Desk) -> None:
    office.paper_editions.keep(lead, CLAIM, typed(), None)
    with pytest.raises(ChangedMeanwhile):
        office.paper_editions.keep(second, CLAIM, typed(note="иначе"), None)
    office.paper_editions.keep(second, CLAIM, typed(note="иначе"), typed())
    (row,) = office.paper_editions.card(lead, CLAIM).editions
    assert (row.note, row.author_id) == ("иначе", second.staff_id), "who kept last is its author"


def test_a_day_that_is_past_or_none_is_refused(office: Office, lead: Desk) -> None:
    for day in ("", "16.11.2026", "завтра вечером"):
        with pytest.raises(Invalid):
            office.paper_editions.keep(lead, CLAIM, typed(from_day=day), None)


def test_a_bad_template_is_not_kept_and_says_the_line(office: Office, lead: Desk) -> None:
    at = next(n for n, line in enumerate(OURS.splitlines(), 1) if "client_address }}" in line)
    with pytest.raises(BadTemplate) as met:
        office.paper_editions.keep(
            lead, CLAIM, typed(OURS.replace("{{ client_address }}", "{{ client_adress }}")), None
        )
    (fault,) = met.value.faults
    assert (fault.line, fault.kind, fault.what, fault.like) == (
        at, FaultKind.UNKNOWN_FIELD, "client_adress", "client_address",
    )  # fmt: skip
    assert office.paper_editions.card(lead, CLAIM).editions == ()


@pytest.mark.parametrize(
    ("words", "trial"),
    [
        ('say = "{{ members[0].name }}"', Trial.EMPTY),
        ("requisite = 9\nsay = '{{ words }}'", Trial.EXTREME),
    ],
)
def test_a_template_that_fails_at_the_edges_is_not_proposed(
    office: Office, lead: Desk, words: str, trial: Trial
) -> None:
    body = OURS.replace("АКТ УЧРЕЖДЕНИЯ", "АКТ") + f"\n[[block]]\n{words}\n"
    if trial is Trial.EXTREME:
        body = body.replace("{{ words }}", "{{ words[:9] if words|length < 200 else words }}")
    id = office.paper_editions.keep(lead, CLAIM, typed(body), None)
    with pytest.raises(BadTemplate) as met:
        office.paper_editions.propose(lead, id)
    (fault,) = met.value.faults
    assert (fault.on, fault.line) == (trial, body[: body.index(words[:9], len(STANDARD) - 9)].count("\n"))


def test_a_preview_stands_on_a_case_of_the_store(office: Office, desk: Desk, lead: Desk) -> None:
    claim_id = approved(office, desk, ticket(office, desk)).id
    card = office.paper_editions.card(lead, CLAIM)
    assert card.cases[-1] == MADE_UP
    case = next(case for case in card.cases if (case.sort, case.id) == ("claim", claim_id))
    shown = office.paper_editions.preview(lead, CLAIM, OURS, case)
    assert "копирование документов" in read(shown.pdf)
    held = {row.name: row.holds for row in shown.fields}
    assert held["subject"] == "копирование документов"
    office.acts.issue(desk, draft_of(office, claim_id))
    issued = office.paper_editions.card(lead, CLAIM).cases[0]
    assert (issued.sort, issued.label) == ("act", "87-П")
    assert "87-П" in read(office.paper_editions.preview(lead, CLAIM, OURS, issued).pdf)


def test_a_slip_and_an_incident_have_their_cases_too(office: Office, lead: Desk) -> None:
    slips = office.paper_editions.card(lead, PaperKind.SLIP)
    assert {case.sort for case in slips.cases} == {"visit", ""}
    text = papers.standard(PaperKind.SLIP, home.resources())
    assert slips.cases[0].label in read(
        office.paper_editions.preview(lead, PaperKind.SLIP, text, slips.cases[0]).pdf
    )
    for case in office.paper_editions.card(lead, PaperKind.INCIDENT).cases:
        incident = papers.standard(PaperKind.INCIDENT, home.resources())
        assert office.paper_editions.preview(lead, PaperKind.INCIDENT, incident, case).pdf


def test_an_administrator_keeps_papers_and_sees_no_person(office: Office, desk: Desk) -> None:
    approved(office, desk, ticket(office, desk))
    administrator = desk_of(office, Role.ADMINISTRATOR)
    card = office.paper_editions.card(desk, CLAIM)
    assert office.paper_editions.card(administrator, CLAIM).cases == (MADE_UP,)
    assert office.paper_editions.preview(administrator, CLAIM, OURS).pdf
    with pytest.raises(NotAllowed):
        office.paper_editions.preview(administrator, CLAIM, OURS, card.cases[0])


def test_fields_of_the_offices_own_print(office: Office, desk: Desk, lead: Desk, second: Desk) -> None:
    field = office.own_fields.define(lead, OwnFieldDraft("Участок"))
    client = office.clients.card(1)
    office.clients.save(desk, 1, client.version, replace(client.as_draft(), own=((field, "№ 14"),)))
    block = "\n[[block]]\nsay = \"{% if own['Участок'] %}Участок: {{ own['Участок'] }}.{% endif %}\"\n"
    put_in_force(office, lead, second, typed(OURS + block))
    claim_id = approved(office, desk, ticket(office, desk)).id
    card = office.acts.issue(desk, draft_of(office, claim_id))
    assert "Участок: № 14." in read(office.acts.paper(card.id))
    with pytest.raises(BadTemplate) as met:
        office.paper_editions.keep(lead, CLAIM, typed(OURS + block.replace("Участок", "Участак")), None)
    assert {fault.kind for fault in met.value.faults} == {FaultKind.UNKNOWN_OWN}
    assert met.value.faults[0].like == "Участок"


def picture(mode: str = "RGBA", sign: str = "PNG", size: tuple[int, int] = (400, 200)) -> bytes:
    out = BytesIO()
    Image.new(mode, size, (200, 30, 30, 90)[: len(mode)]).save(out, sign)
    return out.getvalue()


@pytest.mark.parametrize(("mode", "sign"), [("RGBA", "PNG"), ("RGB", "JPEG"), ("RGB", "BMP")])
def test_an_emblem_prints_without_transparency(
    office: Office, lead: Desk, second: Desk, mode: str, sign: str
) -> None:
    name = office.paper_editions.add_picture(lead, picture(mode, sign))
    assert name == office.paper_editions.add_picture(lead, picture(mode, sign))
    first = OURS.index("[[block]]")
    body = OURS[:first] + f'[[block]]\nrequisite = 2\npicture = "{name}"\nhigh = 15\n\n' + OURS[first:]
    put_in_force(office, lead, second, typed(body))
    paper = replace(PAPERS[CLAIM], edition=OWN + 1)
    pdf = papers.render(CLAIM, paper, office.facts)
    assert b"/Image" in pdf
    assert b"/SMask" not in pdf
    assert pdf == papers.render(
        CLAIM, paper, open_office(office.database, office.clock, home.resources()).facts
    )
    with pytest.raises(BadTemplate) as met:
        office.paper_editions.keep(lead, CLAIM, typed(body.replace(name, "0" * 64)), None)
    assert met.value.faults[0].kind is FaultKind.NO_PICTURE


@pytest.mark.parametrize(
    "body", [b"", b"%PDF-1.7", base64.b64encode(b"GIF89a"), picture()[:60], b"x" * 5_000_001]
)
def test_what_is_no_picture_is_refused(office: Office, lead: Desk, body: bytes) -> None:
    with pytest.raises(Invalid):
        office.paper_editions.add_picture(lead, body)


def test_the_journal_tells_who_changed_a_paper_and_how(office: Office, lead: Desk, second: Desk) -> None:
    put_in_force(office, lead, second, typed())
    with office.database.read() as session:
        told = session.connection().exec_driver_sql(
            f"SELECT staff_id, data FROM event WHERE kind = '{EventKind.PAPER_CHANGED.value}' ORDER BY id"
        )
        steps = [
            (staff_id, re.search(r'"step": "(\w+)"', str(data).replace("'", '"'))[1])
            for staff_id, data in told
        ]  # type: ignore[index]
    assert steps == [(lead.staff_id, "proposed"), (second.staff_id, "approved")]


def test_every_service_gives_its_facts_and_not_the_folder() -> None:
    """Given the folder, a paper would be printed by the program's own words whatever the office has approved."""
    services = Path(papers.__file__).parent
    for path in services.glob("*.py"):
        for met in re.finditer(
            r"papers\.(?:edition|render)\((?:[^()]|\([^()]*\))*\)", path.read_text("utf-8")
        ):
            assert ".resources" not in met[0], f"{path.name}: {met[0]}"
