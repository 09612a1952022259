"""The catalogue an office starts with and the people of the demo hold together."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.claims import ClaimDraft, Demand, Matter
from frontdesk.domain.staff import Role
from frontdesk.domain.tickets import Level
from frontdesk.domain.visits import SLIP_LETTERS

RESOURCES = Path(__file__).parents[1] / "resources"
CATALOGUE = RESOURCES / "catalogue"
WORDED = ("catalogue", "scripts", "templates", "acts")  # folders of Russian text
SCRIPTS = {"", "reception", "payment", "complaint"}
CODES = """
OO-01 SP-01 SP-02 SP-03 SP-04 SP-05 ZK-01 ZK-02 LG-01 LG-02 LG-03 LG-04 RD-01 RD-02 RD-03 SD-01
SD-02 SD-03 SD-04 SD-05 SD-06 SD-07 UD-01 UD-02 UD-03 PG-01 PG-02 VS-01 VS-02 IN-01 IN-02
"""
TILE = 22  # characters of a name that a pinned tile has room for
TITLE = 45  # characters of a ticket's title that a line of the queue has room for

# Only words that have no meaning without «ё»: «все», «счета», «нем» are left alone.
WITHOUT_YO = """
еще ее нее мое твое свое чье учет учета учету учетом учете учеты учетный прием приема приему приемом
приеме приемы приемная приемный счет счету счетом отчет отчета отчету отчетом отчете отчеты отчетный
зачет зачета зачетом расчет расчета расчету расчетом расчете расчеты расчетный насчет твердый твердая
твердо подсчет подсчета пересчет пересчета перерасчет перерасчета трех трем четырех четырем ребенок
ребенка ребенку ребенком ребенке причем черный желтый зеленый теплый тяжелый дешевый пришел пришелся ушел
нашел прошел подошел пошел вышел идет придет пройдет дает берется вернет поймет найдет начнет ждет объем
объема подъем подъема заем партнер партнера стажер стажера четкий четко серьезный серьезно надежный
почетный платеж платежом днем путем рублем семьей утвержден решен проведен произведен учтен определен
включен заключен удовлетворен возвращен возмещен подтвержден поврежден внесен принесен изменен продлен
прекращен сокращен причинен осуществлен донесен вдвоем вперед легкий далекий королев федор федорович
артем петр семен семенович алена киселев соловьев журавлев
"""


def load(name: str) -> Any:
    return json.loads((CATALOGUE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def offerings() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load("offerings.json")
    return found


@pytest.fixture(scope="module")
def subjects() -> dict[str, dict[str, str]]:
    rows: list[dict[str, str]] = load("subjects.json")
    assert len({row["code"] for row in rows}) == len(rows)
    return {row["code"]: row for row in rows}


@pytest.fixture(scope="module")
def demo() -> dict[str, Any]:
    found: dict[str, Any] = load("demo.json")
    return found


def test_the_catalogue_offers_all_thirty_one_regulations(offerings: list[dict[str, Any]]) -> None:
    codes = CODES.split()
    assert len(set(codes)) == 31
    assert sorted(row["code"] for row in offerings) == sorted(codes)
    assert len({row["name"] for row in offerings}) == 31
    assert len({row["full_name"] for row in offerings}) == 31


def test_each_category_has_one_letter_that_reads_as_no_other(offerings: list[dict[str, Any]]) -> None:
    pairs = {(row["category"], row["letter"]) for row in offerings}
    assert len(pairs) == len({category for category, _ in pairs}) == len({letter for _, letter in pairs})
    assert {letter for _, letter in pairs} <= set(SLIP_LETTERS)
    [(commonest, _)] = Counter(row["category"] for row in offerings).most_common(1)
    assert (commonest, "А") in pairs


def test_seven_pins_stand_on_tiles_wide_enough_for_their_names(offerings: list[dict[str, Any]]) -> None:
    pinned = [row for row in offerings if row["pin"]]
    assert sorted(row["pin"] for row in pinned) == [1, 2, 3, 4, 5, 6, 7]
    assert [row["name"] for row in pinned if len(row["name"]) > TILE] == []


def test_every_term_waits_for_the_office_to_set_its_own(offerings: list[dict[str, Any]]) -> None:
    assert all(row["term"] == {"n": 10, "unit": "working_day", "provisional": True} for row in offerings)


def test_every_offering_opens_a_ticket_on_a_known_subject(
    offerings: list[dict[str, Any]], subjects: dict[str, dict[str, str]]
) -> None:
    assert {row["subject"] for row in offerings} <= set(subjects)


def test_every_subject_is_a_leaf_with_a_priority_and_a_known_script(
    subjects: dict[str, dict[str, str]],
) -> None:
    paths = [row["path"] for row in subjects.values()]
    assert len(set(paths)) == len(paths)
    for row in subjects.values():
        assert Level(row["impact"])
        assert Level(row["urgency"])
        assert row["name"]
        assert row["script"] in SCRIPTS
        assert not any(path.startswith(row["path"] + " / ") for path in paths)
    assert {row["script"] for row in subjects.values()} == SCRIPTS


def test_the_tickets_speak_of_every_subject_in_titles_that_fit(
    demo: dict[str, Any], subjects: dict[str, dict[str, str]]
) -> None:
    tickets = demo["tickets"]
    assert len(tickets) >= 44
    assert {row["subject"] for row in tickets} == set(subjects)
    assert [row["title"] for row in tickets if len(row["title"]) > TITLE] == []
    assert len({row["text"] for row in tickets}) == len(tickets)


def test_the_demo_office_has_someone_in_every_role(demo: dict[str, Any]) -> None:
    staff = demo["staff"]
    assert len(staff) == 14
    assert {row["role"] for row in staff} == {role.value for role in Role}
    korolyova = next(row for row in staff if row["surname"] == "Королёва")
    assert (korolyova["given"], korolyova["patronymic"], korolyova["role"]) == (
        "Марина",
        "Игоревна",
        "senior",
    )


def test_names_come_in_pairs_and_none_twice(demo: dict[str, Any]) -> None:
    for key, least in (("surnames", 100), ("patronymics", 40)):
        pairs = demo[key]
        assert len(pairs) >= least
        assert {len(pair) for pair in pairs} == {2}
        assert len({male for male, _ in pairs}) == len({female for _, female in pairs}) == len(pairs)
    assert all(male.endswith("ич") and female.endswith("на") for male, female in demo["patronymics"])
    for male, female in demo["surnames"]:
        if male.endswith(("ов", "ев", "ёв", "ин")):
            assert female == male.replace("-", "а-") + "а" if "-" in male else female == male + "а"
        if male.endswith(("кий", "ный", "вой", "ной")):
            assert female.endswith("ая")
    given = demo["given"]
    assert len(set(given["male"])) == len(given["male"]) >= 45
    assert len(set(given["female"])) == len(given["female"]) >= 45
    assert not set(given["male"]) & set(given["female"])


def test_every_claim_of_the_demo_can_be_registered(demo: dict[str, Any]) -> None:
    today = date(2026, 11, 17)
    assert len(demo["claims"]) == 6
    for row in demo["claims"]:
        handed_over = date.fromisoformat(row["handed_over"])
        draft = ClaimDraft(
            ticket_id=1,
            matter=Matter(row["matter"]),
            demand=Demand(row["demand"]),
            subject=row["subject"],
            contract=row["contract"],
            price=row["price"],
            handed_over=handed_over.strftime("%d.%m.%Y"),
            payment=row["payment"],
            received="17.11.2026",
            words=row["words"],
        )
        assert draft.check(today) == ()
        assert row["findings"].strip()
        assert row["cause"].strip()


@pytest.mark.parametrize(
    ("key", "least"),
    [("streets", 25), ("notes", 20), ("replies", 8), ("calls", 8), ("staff_notes", 8)],
)
def test_lists_of_the_demo_are_long_enough_and_repeat_nothing(
    demo: dict[str, Any], key: str, least: int
) -> None:
    assert len(set(demo[key])) == len(demo[key]) >= least


def test_the_demo_office_is_named_as_the_law_writes_names(demo: dict[str, Any]) -> None:
    office = demo["office"]
    assert re.fullmatch(r"[^«»„“]+«[^«»]+„[^„“«»]+“»", office["name"])  # one quotation inside another
    assert office["place"].startswith("г. ")
    assert office["counters"] == 8
    assert office["phone"] == "8 (84400) 0-00-00"


def test_no_russian_text_drops_the_dots_of_yo() -> None:
    files = [
        path
        for folder in WORDED
        for path in sorted((RESOURCES / folder).rglob("*"))
        if path.suffix in (".json", ".toml")
    ]
    assert len(files) >= 3
    words = frozenset(WITHOUT_YO.split())
    dropped = {
        (path.name, word)
        for path in files
        for word in re.findall(r"[а-яё]+", path.read_text(encoding="utf-8").lower())
        if word in words
    }
    assert dropped == set()
