"""The script beside the ticket: the line to say, what the client may answer, what to write down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.scripts import CLAIM, Field, Run, Script, Step
from frontdesk.domain.staff import Desk
from frontdesk.domain.templates import Template
from frontdesk.services.drafts import Drafts
from frontdesk.services.scripts import Scripts
from frontdesk.ui import theme
from frontdesk.ui.forms import fields as form_fields
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.queue.script.answers import AnswerButton, StepBar, TemplateButton
from frontdesk.ui.queue.script.walks import body_of, restored
from frontdesk.ui.signs import Glyph, KeyCap
from frontdesk.ui.widgets import ActionButton, EmptyState, Line, SectionTitle

TEMPLATE = 28  # height of a template's row
TALL = 760  # height of the panel from which five templates are in sight, else three


@dataclass(frozen=True)
class Talk:
    """What the panel needs of a ticket; `script` is None when its subject has none."""

    ticket_id: int
    subject: str
    script: Script | None
    known: Mapping[str, str]
    walk: Mapping[str, Any]  # where an earlier sitting left it


def walk_key(ticket_id: int) -> str:
    """Under which name the walk of a ticket is kept among drafts."""
    return f"script/{ticket_id}"


class ScriptPanel(QFrame):
    """Walks of several tickets are kept side by side; each passed or skipped step goes into the journal."""

    claim_asked = Signal()
    template_chosen = Signal(object)
    hide_asked = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, scripts: Scripts, drafts: Drafts) -> None:
        super().__init__()
        self._jobs, self._desk, self._scripts = jobs, desk, scripts
        self.keeper = Keeper(jobs, drafts, desk, self)
        self._runs: dict[int, Run] = {}
        self._talk: Talk | None = None
        self.setProperty("surface", "pane")
        self.setMinimumWidth(280)
        self._bar, self._say = StepBar(), QLabel()
        self._step_words = QLabel()
        self._title = QLabel()
        self._none = EmptyState("article", self.tr("Open a ticket: its script will be here"))
        self._templates_box = QVBoxLayout()
        self._area, self._bodies = QScrollArea(), QStackedWidget()
        self._lay_out()
        theme.changes.changed.connect(self._show_say)

    # what it shows

    def show_talk(self, talk: Talk) -> None:
        """The script of a ticket, where it was left; what was collected by another one is known to this."""
        self._talk, run = talk, self._runs.get(talk.ticket_id)
        if talk.script is not None and (run is None or run.script.code != talk.script.code):
            new = restored(talk.script, talk.walk)
            kept = dict(run.collected if run is not None else ()) | new.values
            self._runs[talk.ticket_id] = replace(new, collected=tuple(kept.items()))
        self._show_run()

    def show_nothing(self) -> None:
        self._talk = None
        self._none.set_text(self.tr("Open a ticket: its script will be here"))
        self._show_run()

    def set_templates(self, templates: Sequence[Template]) -> None:
        for template in templates:
            button = TemplateButton(template.token, template.title)
            button.clicked.connect(lambda _=False, t=template: self.template_chosen.emit(t))
            self._templates_box.addWidget(button)

    def values(self, ticket_id: int) -> Mapping[str, str]:
        """What the client said in the talk, under the names of placeholders."""
        run = self._runs.get(ticket_id)
        return run.values if run else {}

    @property
    def run(self) -> Run | None:
        return self._runs.get(self._talk.ticket_id) if self._talk else None

    # deeds

    def answer(self, number: int) -> bool:
        """Alt+1…: takes an answer, counted from 1; false when there is none."""
        run = self.run
        if run is None or run.finished or not 0 < number <= len(run.step.answers):
            return False
        said = run.step.answers[number - 1].text
        values = {field.name: run.values[field.name] for field in run.step.fields if field.name in run.values}
        self._record(run, {"answer": said, **values})
        self._go(run.answer(number - 1))
        return True

    def skip(self) -> None:
        """Goes on without the step; the journal says which."""
        run = self.run
        if run is not None and not run.finished:
            self._record(run, {"skipped": "yes"})
            self._go(run.skip())

    def back(self) -> bool:
        """Undoes the last answer; false at the start."""
        run = self.run
        if run is None or run.back() == run:
            return False
        self._go(run.back())
        return True

    def _record(self, run: Run, what: Mapping[str, str]) -> None:
        assert self._talk is not None
        ticket_id, step = self._talk.ticket_id, run.step
        told = {**what, "title": step.title}
        self._jobs.write(
            self,
            lambda: self._scripts.record(self._desk, ticket_id, run.script.code, step.id, told),
            lambda _: None,
        )

    def _go(self, run: Run) -> None:
        self._keep(run)
        self.keeper.flush()
        self._show_run()

    def _keep(self, run: Run) -> None:
        """The walk and what was collected survive the program."""
        assert self._talk is not None
        id, runs = self._talk.ticket_id, self._runs
        runs[id] = run
        if self.keeper.editor != walk_key(id):
            self.keeper.begin(walk_key(id), lambda: body_of(runs[id]))
        self.keeper.touch()

    def _fill(self, field: Field, value: str) -> None:
        run = self.run
        if (
            run is not None
            and self._talk is not None
            and (not field.choices or value in ("", *field.choices))
        ):
            self._keep(run.fill(field.name, value))
            self._show_say()

    # parts

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Script"))
        title.setProperty("role", "title")
        back, hide = QToolButton(), QToolButton()
        for button, glyph, words in (
            (back, "arrow-counter-clockwise", self.tr("Back one step, Alt ←")),
            (hide, "caret-double-right", self.tr("Hide the script, F9")),
        ):
            button.setIcon(icon(glyph))
            button.setFixedSize(28, 28)
            button.setAccessibleName(words)
            button.setToolTip(words)
        back.clicked.connect(self.back)
        hide.clicked.connect(self.hide_asked)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 8)
        head.setSpacing(8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(back)
        head.addWidget(hide)
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._step_words.setProperty("role", "muted")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bodies.addWidget(self._area)
        self._bodies.addWidget(self._none)
        self._back = back
        self._templates_box.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self._bodies, 1)
        column.addWidget(Line())
        column.addWidget(self._templates())

    def _templates(self) -> QWidget:
        box, inner = QWidget(), QWidget()
        self._templates_area = QScrollArea()
        self._templates_area.setWidgetResizable(True)
        self._templates_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._templates_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = SectionTitle(self.tr("Templates"))
        heading.add(KeyCap("Ctrl+" + self.tr("Space")))
        outer = QVBoxLayout(box)
        outer.setContentsMargins(16, 10, 16, 12)
        outer.setSpacing(4)
        outer.addWidget(heading)
        inner.setLayout(self._templates_box)
        inner.setProperty("surface", "pane")
        self._templates_box.setContentsMargins(0, 0, 0, 0)
        self._templates_area.setWidget(inner)
        self._templates_area.setFixedHeight(TEMPLATE * 3)
        outer.addWidget(self._templates_area)
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._templates_area.setFixedHeight(TEMPLATE * (5 if self.height() >= TALL else 3))

    def _show_run(self) -> None:
        run = self.run
        self._back.setEnabled(run is not None and run.back() != run)
        if run is None:
            if self._talk is not None:
                self._none.set_text(self.tr("There is no script for «{0}»").format(self._talk.subject))
            self._bodies.setCurrentWidget(self._none)
            return
        body = QWidget()
        body.setProperty("surface", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        self._add_head(column, run)
        if run.finished:
            self._add_end(column, run)
        else:
            self._add_step(column, run)
        self._add_collected(column, run)
        if not run.finished:
            self._add_advice(column, run.step)
        column.addStretch(1)
        if (before := self._area.takeWidget()) is not None:
            before.deleteLater()  # not at once: the answer just pressed may be in it
        self._area.setWidget(body)
        self._show_say()
        self._bodies.setCurrentWidget(self._area)

    def _add_head(self, column: QVBoxLayout, run: Run) -> None:
        done, of = run.progress
        words = (
            self.tr("passed") if run.finished else self.tr("step {0} of {1}").format(min(done + 1, of), of)
        )
        title, step, self._bar = QLabel(run.script.title), QLabel(words), StepBar()
        title.setProperty("role", "strong")
        title.setWordWrap(True)
        step.setProperty("role", "muted")
        self._bar.show_progress(done, of, bool(run.finished), words)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._bar)

    def _add_step(self, column: QVBoxLayout, run: Run) -> None:
        step, box = run.step, QFrame()
        self._say = QLabel()
        self._say.setWordWrap(True)
        self._say.setProperty("role", "lead")
        self._say.setTextFormat(Qt.TextFormat.RichText)
        box.setProperty("role", "say")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(14, 10, 12, 10)
        inner.addWidget(self._say)
        column.addWidget(box)
        for text in step.clarify:
            column.addLayout(_line("question", "text.muted", text, "small"))
        for number, answer in enumerate(step.answers, 1):
            button = AnswerButton(number, answer.text, self.tr("claim") if answer.leads_to == CLAIM else "")
            button.clicked.connect(lambda _=False, number=number: self.answer(number))
            column.addWidget(button)
        skip = QPushButton(self.tr("Skip the step"))
        skip.setProperty("kind", "link")
        skip.clicked.connect(self.skip)
        column.addWidget(skip, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_advice(self, column: QVBoxLayout, step: Step) -> None:
        if step.hint:
            column.addLayout(_line("lightbulb", "text.muted", step.hint, "muted"))
        if step.avoid:
            said = self.tr("Do not say: {0}").format(", ".join(f"«{text}»" for text in step.avoid))
            column.addLayout(_line("hand-palm", "danger.text", said, "muted"))

    def _add_end(self, column: QVBoxLayout, run: Run) -> None:
        column.addLayout(
            _line("check-circle-fill", "success.solid", self.tr("The script is passed"), "strong")
        )
        for step in run.skipped_mandatory:
            text = self.tr("Skipped: {0}").format(step.title)
            column.addLayout(_line("warning-fill", "warning.solid", text, "small"))
        if run.finished == CLAIM:
            claim = ActionButton(self.tr("Draw up a claim"), "Shift+F3", "", "scales")
            claim.clicked.connect(self.claim_asked)
            column.addWidget(claim, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_collected(self, column: QVBoxLayout, run: Run) -> None:
        """Fields of this step to fill, and above them what earlier steps gave."""
        here = () if run.finished else run.step.fields
        names = {field.name for field in here}
        before = [f for f in run.script.fields if f.name in run.values and f.name not in names]
        if not here and not before:
            return
        column.addWidget(Line())
        column.addWidget(SectionTitle(self.tr("Collected by the script")))
        for field in before:
            row, name, value = QHBoxLayout(), QLabel(field.label), QLabel(run.values[field.name])
            name.setProperty("role", "muted")
            name.setWordWrap(True)
            name.setFixedWidth(108)
            value.setWordWrap(True)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(value, 1)
            column.addLayout(row)
        for field in here:
            column.addWidget(self._editor(field, run.values.get(field.name, "")))

    def _editor(self, field: Field, value: str) -> form_fields.Field:
        label = field.label[:1].upper() + field.label[1:]
        made: form_fields.Field
        if field.kind == "choice":
            choices = [("", self.tr("not said")), *((choice, choice) for choice in field.choices)]
            made = ChoiceField(field.name, label, choices, field.required)
        else:
            made = form_fields.LineField(field.name, label, field.required)
        made.set_value(value)
        made.edited.connect(lambda: self._fill(field, str(made.value() or "")))
        return made

    def _show_say(self) -> None:
        run = self.run
        if run is None or run.finished or self._talk is None:
            return

        ground = theme.color("bg.selected").name()
        spans = run.say(self._talk.known)
        parts = [
            f'<span style="font-weight:600; background-color:{ground}">{escape(text)}</span>'
            if filled
            else escape(text)
            for text, filled in spans
        ]
        self._say.setText(f'<p style="line-height:133%">{_once("".join(parts))}</p>'.replace("\n", "<br>"))
        self._say.setAccessibleName(_once("".join(text for text, _ in spans)))


def _once(text: str) -> str:
    """A gap brings its own quotes, also into a sentence that has them already."""
    return text.replace("««", "«").replace("»»", "»")


def _line(glyph: str, token: str, text: str, role: str) -> QHBoxLayout:
    """A small icon beside wrapped words."""
    label, row = QLabel(text), QHBoxLayout()
    label.setWordWrap(True)
    label.setProperty("role", role)
    row.setSpacing(8)
    row.addWidget(Glyph(glyph, token, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row
