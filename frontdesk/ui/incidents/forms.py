"""What is typed of an incident and of a problem."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from frontdesk.domain.dates import parse_moment, show_moment
from frontdesk.domain.inquiries import Asking, IncidentDraft, Personal, Why
from frontdesk.domain.problems import ProblemDraft, ProblemRow
from frontdesk.domain.tickets import Level
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.incidents.whys import WhysField


class MomentField(LineField):
    """Takes `10:40`, `17.11 9:05`, «вч 18:00», and writes it out on being left."""

    def __init__(self, name: str, label: str, now: Callable[[], datetime]) -> None:
        super().__init__(name, label, placeholder="17.11 10:40")
        self._now = now

    def tidy(self) -> None:
        if at := parse_moment(self.line.text(), self._now()):
            self.replace(show_moment(at))


class CauseField(ChoiceField):
    """A line of the office's list; one that it has struck off since stays where it was chosen."""

    def __init__(self, asking: Asking, label: str, none: str) -> None:
        self._asking, self._none = asking, none
        super().__init__("category", label, self._offered(""))

    def set_value(self, value: str) -> None:
        if value not in self._values:
            self.set_choices(self._offered(value))
        super().set_value(value)

    def _offered(self, value: str) -> Sequence[tuple[str, str]]:
        known = [(cause.code, cause.name) for cause in self._asking.causes]
        own = [(value, self._asking.name(value))] if value and value not in dict(known) else []
        return [("", self._none), *known, *own]


class FactsForm(Form[IncidentDraft]):
    def __init__(self, asking: Asking, now: Callable[[], datetime]) -> None:
        super().__init__(IncidentDraft(), lambda draft: draft.check(now()), words.problem)
        levels = enum_choices(list(Level), words.heading)
        self.section(self.tr("What happened"))
        self.add(LineField("title", self.tr("In short"), True))
        self.add(TextField("text", self.tr("What was seen, where, by whom"), lines=3))
        self.add(ChoiceField("impact", self.tr("Touches people"), levels), 6)
        self.add(ChoiceField("urgency", self.tr("Urgent"), levels), 6)
        self.add(MomentField("began", self.tr("Began"), now), 4)
        self.add(MomentField("found", self.tr("Was found"), now), 4)
        self.add(MomentField("restored", self.tr("Was restored"), now), 4)
        self.add(LineField("affected", self.tr("People it reached")), 4)
        personal = enum_choices(list(Personal), words.heading)
        self.add(ChoiceField("personal", self.tr("Personal data were touched"), personal), 8)
        self.section(self.tr("Why it happened"))
        self.add(TextField("direct", self.tr("Direct cause"), lines=2))
        self.add(WhysField("whys", self.tr("Five whys")))
        self.add(TextField("root", self.tr("Root cause"), lines=2))
        self.add(CauseField(asking, self.tr("Kind of cause"), self.tr("not chosen")), 6)
        self.problem = ChoiceField("problem_id", self.tr("Problem"), [(None, self.tr("none"))])
        self.add(self.problem, 6)
        self.section(self.tr("What came of it"))
        self.add(TextField("done", self.tr("What was done"), lines=3))
        self.add(TextField("conclusions", self.tr("Conclusions"), lines=3))

    def offer_problems(self, rows: Sequence[ProblemRow]) -> None:
        """Those that there are; the one chosen stays."""
        kept = self.problem.value()
        named = [(row.id, f"{words.problem_number(row.number)} {row.title}") for row in rows]
        self.problem.set_choices([(None, self.tr("none")), *named])
        self.problem.set_value(kept)


def revived(body: Mapping[str, Any]) -> IncidentDraft:
    """Facts as they were kept."""
    return IncidentDraft(
        **{
            **body,
            "impact": Level(body["impact"]),
            "urgency": Level(body["urgency"]),
            "personal": Personal(body["personal"]),
            "whys": tuple(Why(**why) for why in body["whys"]),
        }
    )


class ProblemForm(Form[ProblemDraft]):
    def __init__(self, asking: Asking) -> None:
        super().__init__(ProblemDraft(), ProblemDraft.check, words.problem)
        self.section(self.tr("The problem"))
        self.add(LineField("title", self.tr("In short"), True))
        self.add(TextField("error", self.tr("Known error: how it shows itself"), lines=3))
        self.add(TextField("workaround", self.tr("What helps until it is gone"), lines=3))
        self.section(self.tr("Why it happens"))
        self.add(CauseField(asking, self.tr("Kind of cause"), self.tr("not chosen")), 6)
        self.add(TextField("root", self.tr("Root cause"), lines=3))
