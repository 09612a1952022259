"""The scripts as they ship, and the walk through them."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.scripts import Run, Script, load_script
from tests.domain.conftest import RESOURCES

FILES = sorted((RESOURCES / "scripts").glob("*.toml"))
SCRIPTS = {path.stem: load_script(tomllib.loads(path.read_text(encoding="utf-8"))) for path in FILES}


def walks(run: Run) -> Iterator[Run]:
    """Every way through a script, each to its end."""
    if run.finished:
        yield run
        return
    for n in range(len(run.step.answers)):
        yield from walks(run.answer(n))


def tiny() -> dict[str, Any]:
    """Two steps: the shortest script that can branch."""
    return {
        "code": "tiny", "title": "Проба", "purpose": "Проба", "edition": 1,
        "valid_from": "2026-11-01", "source": "",
        "steps": [
            {
                "id": "first", "title": "Первый", "say": "Вы {имя_отчество}? Сумма {сумма}, день {день}.",
                "mandatory": True,
                "fields": [
                    {"name": "сумма", "label": "сумма", "kind": "money", "required": True},
                    {"name": "день", "label": "день", "kind": "date"},
                    {"name": "цвет", "label": "цвет", "kind": "choice", "choices": ["белый", "чёрный"]},
                ],
                "answers": [
                    {"text": "Претензия", "leads_to": "claim"},
                    {"text": "Дальше", "goto": "second"},
                ],
            },
            {
                "id": "second", "title": "Второй", "say": "Всего доброго!",
                "answers": [{"text": "Да", "leads_to": "end"}],
            },
        ],
    }  # fmt: skip


@pytest.fixture
def run() -> Run:
    return Run.start(load_script(tiny()))


def test_reception_payment_complaint_and_incident_ship() -> None:
    assert (
        {script.code for script in SCRIPTS.values()}
        == set(SCRIPTS)
        == {"reception", "payment", "complaint", "incident"}
    )


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=list(SCRIPTS))
def test_every_way_through_a_shipped_script_ends(script: Script) -> None:
    ends = list(walks(Run.start(script)))
    assert {id for end in ends for id in (*end.path, end.current)} == {step.id for step in script.steps}
    assert all(end.finished in ("end", "claim") for end in ends)
    assert max(end.progress[0] for end in ends) == Run.start(script).progress[1]


def test_only_quarrels_lead_to_a_claim() -> None:
    claims = {
        code
        for code, script in SCRIPTS.items()
        for end in walks(Run.start(script))
        if end.finished == "claim"
    }
    assert claims == {"complaint"}


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=list(SCRIPTS))
def test_what_a_step_says_is_known_or_asked_on_the_way_to_it(script: Script) -> None:
    """A field of a branch not taken would stay a gap forever."""
    for end in walks(Run.start(script)):
        asked: set[str] = set()
        for id in (*end.path, end.current):
            asked |= {field.name for field in script.step(id).fields}
            at = Run(script, id)
            for name in asked & {field.name for field in script.fields if field.kind == "text"}:
                at = at.fill(name, "сказано")
            unasked = [field.label for field in script.fields if field.name not in asked]
            own = {*unasked, *(f"«{label}»" for label in unasked)}
            assert not own & {text for text, _ in at.say({})}, id


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=list(SCRIPTS))
def test_a_clerk_can_say_every_step_in_one_breath(script: Script) -> None:
    assert 5 <= len(script.steps) <= 9
    for step in script.steps:
        assert len(step.say) < 300, step.id
        assert step.clarify, step.id
        assert step.avoid, step.id
        assert step.hint.endswith("."), step.id
        assert not any(phrase.rstrip("?.!").lower() in step.say.lower() for phrase in step.avoid), step.id


@given(st.data())
def test_back_undoes_every_answer_and_every_skip(data: st.DataObject) -> None:
    run = Run.start(data.draw(st.sampled_from(list(SCRIPTS.values()))))
    trail = [run]
    while not run.finished:
        onward = data.draw(st.integers(-1, len(run.step.answers) - 1))
        run = run.skip() if onward < 0 else run.answer(onward)
        assert run.progress[0] == len(trail)
        assert run.progress[1] <= trail[-1].progress[1]
        trail.append(run)
    for was in reversed(trail[:-1]):
        run = run.back()
        assert run == was
    assert run.back() == run


def test_skipping_a_mandatory_step_is_recorded_and_starts_no_claim(run: Run) -> None:
    past = run.skip()
    assert (past.current, past.finished) == ("second", "")
    assert past.skipped == ("first",)
    assert [step.title for step in past.skip().skipped_mandatory] == ["Первый"]
    assert past.skip().skipped == ("first", "second")


def test_what_was_collected_survives_a_step_back(run: Run) -> None:
    filled = run.fill("сумма", "1146,20")
    assert filled.answer(1).back().values == {"сумма": "1146,20"}


def test_a_blank_takes_a_value_away(run: Run) -> None:
    assert run.fill("цвет", "белый").fill("цвет", " ") == run


def test_required_fields_are_lacking_until_filled(run: Run) -> None:
    assert [field.name for field in run.lacking] == ["сумма"]
    assert run.fill("сумма", "5").lacking == ()


def test_the_words_mark_values_and_show_gaps_by_their_labels(run: Run) -> None:
    said = run.fill("день", "09.11.2026").say({"имя_отчество": "Елена Андреевна"})
    assert said == (
        ("Вы ", False), ("Елена Андреевна", True), ("? Сумма ", False), ("«сумма»", False),
        (", день ", False), ("9\u00a0ноября\u00a02026\u00a0г", True), (".", False),
    )  # fmt: skip


def test_a_gap_that_stands_in_quotes_gets_no_second_pair() -> None:
    data = tiny()
    data["steps"][0]["say"] = "Услуга «{сумма}», день {день}."
    said = Run.start(load_script(data)).say({})
    assert "".join(text for text, _ in said) == "Услуга «сумма», день «день»."


@pytest.mark.parametrize("n", [-1, 2])
def test_an_answer_that_is_not_there_is_refused(run: Run, n: int) -> None:
    with pytest.raises(ValueError, match="no answer"):
        run.answer(n)


def test_a_finished_talk_takes_no_more_answers(run: Run) -> None:
    claim = run.answer(0)
    assert claim.finished == "claim"
    for onward in (lambda: claim.answer(0), claim.skip):
        with pytest.raises(ValueError):
            onward()


def test_unknown_fields_and_choices_are_refused(run: Run) -> None:
    with pytest.raises(ValueError, match="no field 'рост'"):
        run.fill("рост", "1")
    with pytest.raises(ValueError, match="no choice 'синий'"):
        run.fill("цвет", "синий")


BROKEN = [
    (("steps", 1, "id"), "first", "step first stands twice"),
    (("steps", 0, "answers", 1, "goto"), "nowhere", "step first: .*'nowhere', which is no step"),
    (("steps", 0, "answers", 1), {"text": "Хватит", "leads_to": "end"}, "step second is never reached"),
    (("steps", 1, "answers", 0), {"text": "Снова", "goto": "first"}, "leads back to itself"),
    (("steps", 1, "answers"), [], "step second: no answers"),
    (("steps", 1, "answers", 0), {"text": "?", "goto": "first", "leads_to": "end"}, "second: .* must either"),
    (("steps", 1, "answers", 0, "leads_to"), "court", "step second: .*'court'"),
    (("steps", 1, "say"), "Ваш {рост}", "step second: says .*рост"),
    (("steps", 0, "fields", 0, "kind"), "number", "step first: field сумма"),
    (("steps", 0, "fields", 2, "choices"), [], "step first: field цвет"),
    (("steps", 0, "fields", 1, "name"), "сумма", "field сумма stands twice"),
    (("steps", 1), {"id": "second", "title": "Без слов", "answers": []}, "step second: 'say'"),
    (("steps",), [], "no steps"),
    (("edition",), None, "script tiny"),
]  # fmt: skip


@pytest.mark.parametrize(("place", "value", "message"), BROKEN, ids=[message for *_, message in BROKEN])
def test_a_broken_script_is_refused_with_its_place(place: tuple[Any, ...], value: Any, message: str) -> None:
    data = copy.deepcopy(tiny())
    at: Any = data
    for key in place[:-1]:
        at = at[key]
    at[place[-1]] = value
    with pytest.raises(ValueError, match=message):
        load_script(data)
