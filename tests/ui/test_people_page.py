"""«Сотрудники» by keys: people, their room and lines, everything handed over and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.handing import HandOverReason
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.settings.page import Settings, SettingsPage
from frontdesk.ui.settings.people import PeoplePage
from frontdesk.ui.window import Window
from tests.desk import Hands, settle, take_away
from tests.printers import Roll
from tests.services.people import desk_of

KEY, MOD = Qt.Key, Qt.KeyboardModifier
ZONE = ZoneInfo("Europe/Volgograd")


class PeopleDesk:
    def __init__(self, office: Office, desk: Desk, jobs: Jobs) -> None:
        self.office, self.desk, self.jobs, self.hands = office, desk, jobs, Hands(jobs)
        self.window = Window(lambda: office.clock().astimezone(ZONE))
        self.page = PeoplePage(
            jobs=jobs, desk=desk, notices=Notices(self.window.toasts, jobs, self.window), clock=office.clock, zone=ZONE,
            drafts=office.drafts, teams=office.teams, handing=office.handing, printing=Roll().at(office, desk),
        )  # fmt: skip
        self.settings = Settings((SettingsPage("people", "Сотрудники", lambda: self.page),))
        self.window.add_section("settings", "Настройки", "gear-six", lambda: self.settings, at_foot=True)
        self.settings.bind(self.window)
        self.window.resize(1440, 900)
        self.window.show()
        self.go()

    def go(self, id: int | None = None, tab: str = "people") -> None:
        self.window.go(Place("settings", id, tab))
        self.settings.go(Place("settings", id, tab))
        settle(self.jobs)

    def press(self, key: Qt.Key, mods: Qt.KeyboardModifier = MOD.NoModifier) -> None:
        self.hands.key(key, mods)

    @property
    def toast(self) -> str:
        return self.window.toasts.toast.text


@pytest.fixture
def at(office: Office, jobs: Jobs) -> Iterator[PeopleDesk]:
    made = PeopleDesk(office, desk_of(office, Role.SENIOR, 3), jobs)
    yield made
    take_away(made.window)


def cells(at: PeopleDesk, id: int) -> list[str]:
    model = at.page.people.model()
    row = model.row_of(id)
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_list_says_who_is_in_which_team_with_how_much(at: PeopleDesk) -> None:
    mine = cells(at, at.desk.staff_id)
    assert mine[1] == "Межрайонное взаимодействие L2, Претензии и жалобы L1, Приём граждан L2"
    assert mine[2] == "10"
    assert mine[3] == "на месте"


def test_room_skills_and_lines_are_set_and_saved_by_ctrl_s(at: PeopleDesk) -> None:
    assert at.page.people.go_to(2)
    settle(at.jobs)
    form = at.page.person
    assert form is not None
    form.form.field("capacity").setFocus()
    at.hands.type("12")
    form.form.field("skills").setFocus()
    at.hands.type("Жестовый язык")
    claims = next(team for team in at.office.teams.all() if team.code == "claims")
    form.levels.levels[claims.id].set_value(2)
    at.press(KEY.Key_S, MOD.ControlModifier)
    person = next(one for one in at.office.teams.colleagues() if one.id == 2)
    assert (person.capacity, person.skills) == (12, ("жестовый язык",))
    assert "Претензии и жалобы L2" in cells(at, 2)[1]
    assert at.toast.startswith("Сохранено")


def test_a_number_that_is_none_is_said_at_its_field(at: PeopleDesk) -> None:
    form = at.page.person
    assert form is not None
    form.form.field("capacity").setFocus()
    at.hands.type("много")
    at.press(KEY.Key_S, MOD.ControlModifier)
    assert form.form.field("capacity").problem


def hand_over(at: PeopleDesk) -> int:
    """Ctrl+Enter, what the act needs, Ctrl+Enter; the id of who took."""
    at.page.people.setFocus()
    at.press(KEY.Key_Return, MOD.ControlModifier)
    form = at.page.handed
    assert form is not None
    people = {person.post: person.id for person in at.office.teams.colleagues()}
    form.form.field("to_staff_id").set_value(people["главный специалист"])
    form.form.field("witness_id").set_value(people["начальник отдела приёма"])
    form.form.field("basis").setFocus()
    at.hands.type("приказ от 16.11.2026 № 112-к")
    at.press(KEY.Key_Return, MOD.ControlModifier)
    return people["главный специалист"]


def test_everything_is_handed_over_by_ctrl_enter_and_the_act_is_shown(at: PeopleDesk) -> None:
    taker = hand_over(at)
    assert at.office.handing.held(at.desk, at.desk.staff_id) == ()
    assert "акт 1-ПП" in at.toast
    assert at.page.paper.pdf.startswith(b"%PDF")
    assert at.page.paper.pdf == at.office.handing.paper(at.desk, 1)
    assert cells(at, at.desk.staff_id)[3].startswith("в отпуске, замещает Аксёнова")
    row = at.office.handing.made(at.desk)[0]
    assert (row.to_staff_id, row.reason) == (taker, HandOverReason.VACATION)


def test_what_is_left_is_taken_back_by_ctrl_enter_upon_the_act(at: PeopleDesk) -> None:
    before = {thing.id for thing in at.office.handing.held(at.desk, at.desk.staff_id)}
    hand_over(at)
    at.press(KEY.Key_Return, MOD.ControlModifier)
    assert {thing.id for thing in at.office.handing.held(at.desk, at.desk.staff_id)} == before
    assert cells(at, at.desk.staff_id)[3] == "на месте"
    assert at.page.person is not None
    assert "снова у сотрудника Королёва" in at.toast


def test_ctrl_z_takes_a_hand_over_back(at: PeopleDesk) -> None:
    before = len(at.office.handing.held(at.desk, at.desk.staff_id))
    hand_over(at)
    at.window.toasts.undo()
    settle(at.jobs)
    assert len(at.office.handing.held(at.desk, at.desk.staff_id)) == before


def test_what_the_act_lacks_is_said_at_the_fields_and_nothing_moves(at: PeopleDesk) -> None:
    at.page.people.setFocus()
    at.press(KEY.Key_Return, MOD.ControlModifier)
    form = at.page.handed
    assert form is not None
    at.press(KEY.Key_Return, MOD.ControlModifier)
    assert [field.name for field in form.form.wrong_fields()] == ["to_staff_id", "witness_id"]
    assert at.office.handing.made(at.desk) == ()
    at.press(KEY.Key_Escape)
    assert at.page.handed is None


def test_the_act_is_looked_at_before_it_is_made_and_esc_leads_back_to_what_was_typed(at: PeopleDesk) -> None:
    at.page.people.setFocus()
    at.press(KEY.Key_Return, MOD.ControlModifier)
    form = at.page.handed
    assert form is not None
    form.form.field("reason").set_value(HandOverReason.SHIFT)
    form.form.field("to_staff_id").set_value(2)
    at.page.look_button.click()
    settle(at.jobs)
    assert at.page.paper.pdf.startswith(b"%PDF")
    assert at.office.handing.made(at.desk) == ()
    at.press(KEY.Key_Escape)
    assert at.page.handed is form
    assert form.form.field("to_staff_id").value() == 2


def test_the_command_of_handing_over_opens_my_own_form(at: PeopleDesk) -> None:
    assert at.page.people.go_to(2)
    at.go(None, "hand_over")
    assert at.page.handed is not None
    assert at.page.people.current_id == at.desk.staff_id


def test_who_leads_nobody_sees_the_others_and_hands_over_only_their_own(office: Office, jobs: Jobs) -> None:
    at = PeopleDesk(office, desk_of(office, Role.AGENT), jobs)
    try:
        assert not at.page.hand_button.isHidden()
        assert at.page.save_button.isHidden()
        assert at.page.people.go_to(1)
        settle(jobs)
        assert at.page.hand_button.isHidden()
        assert at.page.person is not None
        assert not at.page.person.form.field("skills").isEnabled()
    finally:
        take_away(at.window)
