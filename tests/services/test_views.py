"""Saved views: mine and my team's, kept word for word; a view as a file."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.db.models import Event
from frontdesk.documents import tables
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tickets import Channel, Group, Order, Priority, QueueFilter, Scope
from frontdesk.domain.views import TableColumn, ViewDraft, body_of, columns_of, question_of
from frontdesk.services.office import Office
from tests.services.people import desk_of

CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t"
QUESTION = QueueFilter(
    Scope.ALL, channels=frozenset({Channel.EMAIL}), priorities=frozenset({Priority.HIGH}), order=Order.NEWEST
)


def test_a_view_comes_back_as_it_was_saved(office: Office, desk: Desk) -> None:
    columns = (TableColumn.NUMBER, TableColumn.OWNER)
    id = office.views.save(desk, ViewDraft(" Почта, срочное ", QUESTION, columns))
    view = next(view for view in office.views.of(desk) if view.id == id)
    assert (view.name, view.question, view.columns) == ("Почта, срочное", QUESTION, columns)


def test_a_view_is_seen_by_its_owner_or_by_its_team(office: Office, desk: Desk) -> None:
    team = office.views.teams(desk)[0][0]
    mine = office.views.save(desk, ViewDraft("Моё", QUESTION))
    ours = office.views.save(desk, ViewDraft("Наше", QUESTION, team_id=team))
    seen = {view.id for view in office.views.of(desk)}
    assert {mine, ours} <= seen
    stranger = desk_of(office, Role.REGISTRAR)
    theirs = {view.id for view in office.views.of(stranger)}
    assert mine not in theirs
    assert ours not in theirs or team in {id for id, _ in office.views.teams(stranger)}


def test_a_view_of_others_cannot_be_changed(office: Office, desk: Desk) -> None:
    id = office.views.save(desk, ViewDraft("Моё", QUESTION))
    other = desk_of(office, Role.AGENT)
    with pytest.raises(NotAllowed):
        office.views.change(other, id, ViewDraft("Чужое"))
    with pytest.raises(NotAllowed):
        office.views.save(other, ViewDraft("Наше", team_id=9999))
    with pytest.raises(Invalid):
        office.views.save(desk, ViewDraft("  "))


def test_a_removed_view_can_be_saved_again(office: Office, desk: Desk) -> None:
    id = office.views.save(desk, ViewDraft("Моё", QUESTION))
    draft = office.views.remove(desk, id)
    assert id not in {view.id for view in office.views.of(desk)}
    with pytest.raises(NotFound):
        office.views.remove(desk, id)
    assert office.views.save(desk, draft)
    assert draft.question == QUESTION


def test_a_file_is_written_down_by_who_made_it(office: Office, desk: Desk) -> None:
    made = office.views.file(desk, "csv", ["№"], [["4773"]], "Очередь")
    assert made.decode("utf-8-sig").splitlines() == ["№", "4773"]
    with office.database.read() as session:
        last = session.query(Event).order_by(Event.id.desc()).first()
    assert last is not None
    assert (last.kind_of, last.staff_id) == (EventKind.QUEUE_EXPORTED.value, desk.staff_id)


DANGEROUS = ("=1+1", "+7 900 000-14-27", "-12", "@sum(a1)", "\tx", "=cmd|' /c calc'!A0")


@pytest.mark.parametrize("cell", DANGEROUS)
def test_no_cell_of_a_csv_is_a_formula(cell: str) -> None:
    lines = list(csv.reader(io.StringIO(tables.csv(["a"], [[cell]]).decode("utf-8-sig")), delimiter=";"))
    assert lines[1] == [f"'{cell}"]


@given(st.lists(st.text(max_size=20), min_size=1, max_size=30))
def test_a_sheet_holds_its_words_and_nothing_that_counts(cells: list[str]) -> None:
    made = tables.xlsx(["Столбец"] * len(cells), [cells, ["=1+1"] * len(cells)])
    with zipfile.ZipFile(io.BytesIO(made)) as parcel:
        for name in parcel.namelist():
            ET.fromstring(parcel.read(name))
        sheet = ET.fromstring(parcel.read("xl/worksheets/sheet1.xml"))
    tags = {node.tag.rpartition("}")[2] for node in sheet.iter()}
    assert "f" not in tags  # no formula
    words = [node.text or "" for node in sheet.iter(CELL)]
    told = ["".join(c for c in cell if c >= " " or c in "\t\n\r") for cell in cells]
    assert [w.replace("\r\n", "\n").replace("\r", "\n") for w in words[len(cells) : 2 * len(cells)]] == [
        t.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "").replace("\uffff", "") for t in told
    ]


def test_columns_beyond_z_have_two_letters() -> None:
    made = tables.xlsx([str(place) for place in range(28)], [])
    with zipfile.ZipFile(io.BytesIO(made)) as parcel:
        sheet = parcel.read("xl/worksheets/sheet1.xml").decode()
    assert 'r="Z1"' in sheet
    assert 'r="AA1"' in sheet
    assert 'r="AB1"' in sheet


QUESTIONS = st.builds(
    QueueFilter,
    scope=st.sampled_from(Scope),
    groups=st.frozensets(st.sampled_from(Group)),
    text=st.text(max_size=10),
    team_id=st.none() | st.integers(1, 9),
    owner_id=st.none() | st.integers(1, 9),
    subjects=st.frozensets(st.integers(1, 50)),
    channels=st.frozensets(st.sampled_from(Channel)),
    kinds=st.frozensets(st.sampled_from(["question", "claim"])),
    priorities=st.frozensets(st.sampled_from(Priority)),
    order=st.sampled_from(Order),
)


@given(QUESTIONS)
def test_a_question_survives_being_stored(question: QueueFilter) -> None:
    assert question_of(body_of(question)) == question


def test_what_is_not_known_any_more_narrows_nothing() -> None:
    assert question_of({"scope": "gone", "channels": ["fax"], "order": "gone"}) == QueueFilter()
    assert columns_of(["gone", "owner"]) == (TableColumn.OWNER,)
