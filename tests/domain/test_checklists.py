"""What was not brought: by the list of the offering, by shortened titles, and no more than the first time."""

from __future__ import annotations

import pytest

from frontdesk.domain.checklists import Checklist, missing
from frontdesk.domain.offerings import RegulationDraft
from frontdesk.domain.statutes import Regulation

NEEDED = ("Заявление о назначении", "Паспорт заявителя", "Справка о доходах", "Справка о составе семьи")
KNOWN = Checklist(NEEDED, ("выписка из ЕГРН",), "пункт 2.9 регламента")


@pytest.mark.parametrize(
    ("taken", "left"),
    [
        ((), NEEDED),
        (("Заявление о назначении", "Паспорт заявителя"), NEEDED[2:]),
        (("заявление", "ПАСПОРТ"), NEEDED[2:]),  # begun so by one of the list alone
        (("Справка",), NEEDED),  # of two of the list none is meant
        (("Справка о доходах", "Справка о  составе семьи"), NEEDED[:2]),
        (("Военный билет", ""), NEEDED),
        (("выписка из ЕГРН",), NEEDED),  # what the office asks for is never missing
        (NEEDED, ()),
    ],
)
def test_what_the_list_names_and_nobody_brought_is_missing(
    taken: tuple[str, ...], left: tuple[str, ...]
) -> None:
    assert missing(KNOWN, taken) == left


def test_a_second_time_nothing_is_missed_that_was_not_the_first_time() -> None:
    assert missing(KNOWN, ("Заявление",), ("справка о доходах",)) == ("Справка о доходах",)
    assert missing(KNOWN, ("Справка о доходах",), ("Справка о доходах",)) == ()
    assert missing(KNOWN, (), ()) == ()


def test_a_list_is_typed_a_line_each_and_needs_no_term() -> None:
    typed = RegulationDraft(brought="– Паспорт;\n\n Заявление.", asked="выписка из ЕГРН", refusal=" п. 2.9 ")
    assert typed.check() == ()
    known = typed.checklist()
    assert known == Checklist(("Паспорт", "Заявление"), ("выписка из ЕГРН",), "п. 2.9")
    assert RegulationDraft.of(Regulation(), known).checklist() == known
