"""Who stands in for whom, and what can be typed of a team and of an absence."""

from __future__ import annotations

from datetime import date

import pytest

from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.teams import (
    AbsenceDraft,
    AbsenceRow,
    AwayReason,
    MemberDraft,
    PersonDraft,
    TeamDraft,
    absence_draft,
    stood_in_for,
)

TODAY = date(2026, 11, 17)


def away(
    staff_id: int,
    first: int,
    last: int | None,
    deputy_id: int | None = None,
    ended: int | None = None,
    id: int = 1,
) -> AbsenceRow:
    """In November of that year."""
    until, end = (date(2026, 11, day) if day else None for day in (last, ended))
    return AbsenceRow(id, staff_id, date(2026, 11, first), until, AwayReason.ILLNESS, deputy_id, end)


@pytest.mark.parametrize(("day", "stands_in"), [(15, False), (16, True), (18, True), (20, True), (21, False)])
def test_a_deputy_stands_in_from_the_first_day_to_the_last(day: int, stands_in: bool) -> None:
    found = stood_in_for([away(7, 16, 20, deputy_id=3)], 3, date(2026, 11, day))
    assert found == ({7} if stands_in else set())


def test_a_deputy_stands_in_until_the_return_when_nobody_knows_the_last_day() -> None:
    assert stood_in_for([away(7, 1, None, deputy_id=3)], 3, date(2027, 3, 1)) == {7}
    back = away(7, 1, None, deputy_id=3, ended=17)
    assert stood_in_for([back], 3, date(2026, 11, 16)) == {7}
    assert stood_in_for([back], 3, TODAY) == set(), "from the day of the return on"


def test_standing_in_is_not_passed_on_and_nobody_does_it_unasked() -> None:
    known = [away(7, 1, 30, deputy_id=3), away(3, 1, 30, deputy_id=5), away(9, 1, 30)]
    assert stood_in_for(known, 5, TODAY) == {3}
    assert stood_in_for(known, 9, TODAY) == set()
    assert stood_in_for([*known, away(8, 1, 30, deputy_id=3)], 3, TODAY) == {7, 8}


def test_absences_meet_on_a_common_day_only() -> None:
    assert away(1, 1, 5).meets(away(1, 5, 9))
    assert not away(1, 1, 4).meets(away(1, 5, 9))
    assert away(1, 1, None).meets(away(1, 28, 30))
    assert not away(1, 1, 30, ended=2).meets(away(1, 5, 9)), "one that was ended takes no days"
    assert away(1, 1, 17).lasts(TODAY)
    assert not away(1, 1, 16).lasts(TODAY)
    assert not away(1, 1, 30, ended=2).lasts(TODAY)


def test_an_absence_as_typed_says_what_the_row_says() -> None:
    row = away(7, 16, 20, deputy_id=3)
    assert absence_draft(row).row(TODAY) == row
    assert absence_draft(row).check(TODAY, [row]) == (), "it is not in its own way"
    assert AbsenceDraft(0, 1, "завтра", "+10").row(TODAY).until_day == date(2026, 11, 27)


def test_a_member_without_a_name_is_an_empty_line() -> None:
    draft = TeamDraft(name="Архив", members=(MemberDraft(), MemberDraft(4, 2)))
    assert draft.check() == ()
    assert draft.levels == {4: 2}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("много", ProblemKind.NOT_A_NUMBER), ("201", ProblemKind.TOO_MANY), ("-1", ProblemKind.NOT_A_NUMBER)],
)
def test_room_for_tickets_is_a_number_within_reason(typed: str, kind: ProblemKind) -> None:
    assert [problem.kind for problem in PersonDraft(1, typed).check()] == [kind]
    assert PersonDraft(1, " 12 ").check() == PersonDraft(1, "").check() == ()
