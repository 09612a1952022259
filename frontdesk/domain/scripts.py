"""Scripts of a talk: steps, branches and one walk through them.

A script has no rings, so a walk always ends and «шаг 3 из 5» never grows by going on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from frontdesk.domain.templates import KNOWN, PLACEHOLDER, before, day_of, names_in, shown

KINDS = frozenset({"text", "date", "choice", "money"})
END, CLAIM = "end", "claim"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to write down; its name is a placeholder for the steps that follow."""

    name: str
    label: str
    kind: str = "text"  # one of KINDS
    required: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the client says: it goes on to a step, or finishes the script (`leads_to`), never both."""

    text: str
    goto: str = ""
    leads_to: str = ""  # "", "end" or "claim"


@dataclass(frozen=True, slots=True)
class Step:
    id: str
    title: str
    say: str
    clarify: tuple[str, ...]
    answers: tuple[Answer, ...]
    fields: tuple[Field, ...]
    mandatory: bool
    hint: str
    avoid: tuple[str, ...]  # phrases not to say


@dataclass(frozen=True, slots=True)
class Script:
    code: str
    title: str
    purpose: str
    edition: int
    valid_from: date
    source: str
    steps: tuple[Step, ...]

    @property
    def first(self) -> Step:
        return self.steps[0]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for step in self.steps for field in step.fields)

    def step(self, id: str) -> Step:
        for step in self.steps:
            if step.id == id:
                return step
        raise ValueError(f"script {self.code}: no step {id!r}")


@dataclass(frozen=True, slots=True)
class Run:
    """One walk. A finished one keeps its last step as `current`, so `back` returns to it.

    It holds its script itself: an edition changed mid-call does not touch it.
    """

    script: Script
    current: str
    path: tuple[str, ...] = ()  # steps passed, oldest first, without the current one
    collected: tuple[tuple[str, str], ...] = ()
    skipped: tuple[str, ...] = ()  # steps passed over, mandatory or not
    finished: str = ""  # "", "end" or "claim"

    @staticmethod
    def start(script: Script) -> Run:
        return Run(script, script.first.id)

    @property
    def step(self) -> Step:
        return self.script.step(self.current)

    @property
    def values(self) -> dict[str, str]:
        return dict(self.collected)

    @property
    def lacking(self) -> tuple[Field, ...]:
        """Required fields of the current step that are still empty; going on without them is allowed."""
        return tuple(field for field in self.step.fields if field.required and field.name not in self.values)

    @property
    def skipped_mandatory(self) -> tuple[Step, ...]:
        """What the journal must name: «Пропущено: проверка личности»."""
        return tuple(step for step in map(self.script.step, self.skipped) if step.mandatory)

    @property
    def progress(self) -> tuple[int, int]:
        """Steps done, and those plus the longest way left."""
        done = len(self.path) + bool(self.finished)
        return done, done + (0 if self.finished else _longest(self.script, self.current))

    def answer(self, n: int) -> Run:
        """Take answer `n` of the current step, counted from 0. Raises ValueError when there is none."""
        if self.finished or not 0 <= n < len(self.step.answers):
            raise ValueError(f"script {self.script.code}: no answer {n} at {self.current!r}")
        return self._go(self.step.answers[n])

    def skip(self) -> Run:
        """Pass over the current step along its first branch; a claim is never begun by skipping."""
        if self.finished:
            raise ValueError(f"script {self.script.code}: finished")
        onward = next((answer for answer in self.step.answers if answer.goto), Answer("", leads_to=END))
        return replace(self._go(onward), skipped=(*self.skipped, self.current))

    def back(self) -> Run:
        """Undo the last answer or skip; what was written down stays. At the start nothing happens."""
        if self.finished:
            was = self.current
        elif self.path:
            was = self.path[-1]
        else:
            return self
        path = self.path if self.finished else self.path[:-1]
        skipped = tuple(id for id in self.skipped if id != was)
        return replace(self, current=was, path=path, skipped=skipped, finished="")

    def fill(self, name: str, value: str) -> Run:
        """Write a value down; a blank one takes it away. Raises ValueError for no such field or choice."""
        field = next((field for field in self.script.fields if field.name == name), None)
        value = value.strip()
        if field is None:
            raise ValueError(f"script {self.script.code}: no field {name!r}")
        if value and field.choices and value not in field.choices:
            raise ValueError(f"script {self.script.code}: no choice {value!r} in {name!r}")
        values = self.values
        values[name] = value
        return replace(self, collected=tuple((key, said) for key, said in values.items() if said))

    def say(self, known: Mapping[str, str]) -> tuple[tuple[str, bool], ...]:
        """The words of the step as (text, is a filled value); a gap is its label in «ёлочки».

        What the client said in this talk wins over what the card knows.
        """
        labels = {**KNOWN, **{field.name: field.label for field in self.script.fields}}
        kinds = {field.name: field.kind for field in self.script.fields}
        values = {**known, **{name: shown(kinds[name], said) for name, said in self.collected}}
        spans: list[tuple[str, bool]] = []
        parts = PLACEHOLDER.split(self.step.say)
        for at, part in enumerate(parts):
            if at % 2 == 0:
                spans.append((part, False))
            elif value := values.get(part, "").strip():
                spans.append((before(parts[at + 1], value), True))
            elif parts[at - 1].endswith("«"):
                spans.append((labels[part], False))
            else:
                spans.append((f"«{labels[part]}»", False))
        return tuple(span for span in spans if span[0])

    def _go(self, answer: Answer) -> Run:
        if answer.goto:
            return replace(self, current=answer.goto, path=(*self.path, self.current))
        return replace(self, finished=answer.leads_to)


def _longest(script: Script, id: str) -> int:
    """Steps on the longest way to an end, the given one among them."""
    onward = {answer.goto for answer in script.step(id).answers if answer.goto}
    return 1 + max((_longest(script, goto) for goto in onward), default=0)


def load_script(data: Mapping[str, Any]) -> Script:
    """A script of `resources/scripts`, already parsed. Raises ValueError naming the script and place."""
    where = f"script {data.get('code', '?')}"
    try:
        script = Script(
            code=data["code"],
            title=data["title"],
            purpose=data["purpose"],
            edition=int(data["edition"]),
            valid_from=day_of(data["valid_from"]),
            source=data["source"],
            steps=tuple(_step(one, where) for one in data["steps"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{where}: {error}") from error
    if trouble := _trouble(script):
        raise ValueError(f"{where}: {trouble}")
    return script


def _step(data: Mapping[str, Any], where: str) -> Step:
    try:
        return Step(
            id=data["id"],
            title=data["title"],
            say=data["say"].strip(),
            clarify=tuple(data.get("clarify", ())),
            answers=tuple(Answer(**answer) for answer in data["answers"]),
            fields=tuple(
                Field(**{**field, "choices": tuple(field.get("choices", ()))})
                for field in data.get("fields", ())
            ),
            mandatory=data.get("mandatory", False),
            hint=data.get("hint", ""),
            avoid=tuple(data.get("avoid", ())),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{where}, step {data.get('id', '?')}: {error}") from error


def _trouble(script: Script) -> str:
    """The first thing wrong with a script as a whole, or nothing."""
    ids = [step.id for step in script.steps]
    names = [field.name for field in script.fields]
    if not ids:
        return "no steps"
    if twice := next((id for id in ids if ids.count(id) > 1), ""):
        return f"step {twice} stands twice"
    if twice := next((name for name in names if names.count(name) > 1), ""):
        return f"field {twice} stands twice"
    for step in script.steps:
        if trouble := _step_trouble(step, set(ids), set(names)):
            return f"step {step.id}: {trouble}"
    return _way_trouble(script)


def _step_trouble(step: Step, ids: set[str], names: set[str]) -> str:
    if not step.answers:
        return "no answers, so no end is reachable"
    for answer in step.answers:
        if bool(answer.goto) == bool(answer.leads_to):
            return f"answer {answer.text!r} must either go to a step or lead to an end"
        if answer.goto and answer.goto not in ids:
            return f"answer {answer.text!r} goes to {answer.goto!r}, which is no step"
        if answer.leads_to and answer.leads_to not in (END, CLAIM):
            return f"answer {answer.text!r} leads to {answer.leads_to!r}"
    for field in step.fields:
        if field.kind not in KINDS or (field.kind == "choice") != bool(field.choices):
            return f"field {field.name}: kind {field.kind!r} with {len(field.choices)} choices"
    if alien := set(names_in(step.say)) - names - set(KNOWN):
        return f"says {sorted(alien)}, which nobody knows"
    return ""


def _way_trouble(script: Script) -> str:
    """Steps on a ring or out of reach."""
    seen: set[str] = set()

    def ring(id: str, behind: tuple[str, ...]) -> str:
        if id in behind:
            return id
        if id in seen:
            return ""
        seen.add(id)
        onward = (answer.goto for answer in script.step(id).answers if answer.goto)
        return next((found for goto in onward if (found := ring(goto, (*behind, id)))), "")

    if found := ring(script.first.id, ()):
        return f"step {found} leads back to itself, so its end may never be reached"
    if lost := [step.id for step in script.steps if step.id not in seen]:
        return f"step {lost[0]} is never reached"
    return ""
