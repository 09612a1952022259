"""A ticket that waits comes back in working time."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk import home
from frontdesk.domain.calendar import week_of
from frontdesk.domain.courses import Wake, wakes_at
from frontdesk.domain.editions import EditionBody, counted
from frontdesk.services.facts import Facts

ZONE = ZoneInfo("Europe/Volgograd")
WEEK = week_of(
    dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), [["08:00", "20:00"]]) | {"sat": [["09:00", "14:00"]]}
)
HOURS = counted(EditionBody(WEEK), ZONE.key, Facts(home.resources(), ZONE.key).law)
TUESDAY, EVENING, SATURDAY = "17.11.2026 10:42", "17.11.2026 19:30", "21.11.2026 12:00"


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d.%m.%Y %H:%M").replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("now", "choice", "comes"),
    [
        (TUESDAY, Wake.TODAY, "17.11.2026 19:00"),
        (TUESDAY, Wake.TOMORROW, "18.11.2026 08:00"),
        (TUESDAY, Wake.THREE_DAYS, "20.11.2026 08:00"),
        (TUESDAY, Wake.WEEK, "24.11.2026 08:00"),
        (EVENING, Wake.TODAY, "18.11.2026 08:00"),
        (SATURDAY, Wake.TOMORROW, "23.11.2026 08:00"),
        ("22.11.2026 12:00", Wake.TODAY, "23.11.2026 08:00"),
        ("26.12.2026 12:00", Wake.WEEK, "09.01.2027 09:00"),
        ("31.12.2025 12:00", Wake.TOMORROW, "10.01.2026 09:00"),
    ],
)
def test_it_comes_back_when_somebody_is_there(now: str, choice: Wake, comes: str) -> None:
    found = wakes_at(choice, HOURS, ZONE, at(now))
    assert HOURS.is_working_time(found)
    assert found == at(comes)
