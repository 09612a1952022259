"""«Порядок»: how the office reads what the law leaves open, and how long it waits for a silent client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.customs import LONGEST, OfficeCustoms
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import Invalid, Problem, ProblemKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.terms import Policy, Start, Weekend
from frontdesk.services.customs import Customs
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.term_words import reading
from frontdesk.ui.widgets import PrimaryButton, SectionTitle

WIDE = 640
TYPED_BY = date(2050, 1, 1)  # a day of the law is written in full
NUMBERS = ("control_days", "remind_first", "remind_again", "close_after", "confirm_within", "answer_hours")


@dataclass(frozen=True, slots=True)
class CustomsDraft:
    """As typed: numbers of days as they stand in their fields."""

    start: Start = Start.NEXT
    weekend: Weekend = Weekend.PREV
    takes_mail: bool = False
    control_days: str = ""
    remind_first: str = ""
    remind_again: str = ""
    close_after: str = ""
    confirm_within: str = ""
    answer_hours: str = ""
    caps_penalty: bool = True
    wants_signed: bool = False
    wants_handed: bool = False
    cap_from: str = ""

    @classmethod
    def of(cls, known: OfficeCustoms) -> CustomsDraft:
        numbers = {name: str(getattr(known, name)) for name in NUMBERS}
        return cls(**{**known.told(), **numbers, "cap_from": show_date(known.cap_since)})

    def check(self) -> Sequence[Problem]:
        wrong = [name for name in NUMBERS if not getattr(self, name).strip().isdecimal()]
        if wrong:
            return [Problem(name, ProblemKind.OUT_OF_RANGE, f"0/{LONGEST}") for name in wrong]
        if parse_date(self.cap_from, TYPED_BY, birth=True) is None:
            return [Problem("cap_from", ProblemKind.NOT_A_DATE)]
        return self.customs().check()

    def customs(self) -> OfficeCustoms:
        """Of numbers that are numbers."""
        numbers = {name: int(getattr(self, name).strip()[:4]) for name in NUMBERS}
        since = parse_date(self.cap_from, TYPED_BY, birth=True)
        assert since is not None  # checked
        return OfficeCustoms(
            self.start, self.weekend, self.takes_mail, **numbers,
            caps_penalty=self.caps_penalty, wants_signed=self.wants_signed, wants_handed=self.wants_handed,
            cap_from=since.isoformat(),
        )  # fmt: skip


class _CustomsForm(Form[CustomsDraft]):
    def __init__(self) -> None:
        super().__init__(CustomsDraft(), CustomsDraft.check, words.problem)
        self.section(self.tr("Appeals under 59-FZ: the law is silent, the office decides"))
        self.add(
            ChoiceField(
                "start", self.tr("The term is counted"), [(start, words.word(start)) for start in Start]
            ),
            6,
        )
        days = (Weekend.PREV, Weekend.NEXT, Weekend.NONE)
        self.add(
            ChoiceField(
                "weekend", self.tr("A term that ends on a day off"), [(day, words.word(day)) for day in days]
            ),
            6,
        )
        mail = [
            (False, self.tr("no: the law names no e-mail")),
            (True, self.tr("yes, by an order of the office")),
        ]
        self.add(ChoiceField("takes_mail", self.tr("E-mail and messengers bring appeals"), mail), 6)
        self.add(LineField("control_days", self.tr("Control date: days before the end")), 6)
        self.readings = QLabel()
        self.readings.setProperty("role", "muted")
        self.readings.setWordWrap(True)
        self.add_widget(self.readings)
        self.section(self.tr("A client who is silent: days from the question"))
        self.add(LineField("remind_first", self.tr("First reminder")), 4)
        self.add(LineField("remind_again", self.tr("Second reminder")), 4)
        self.add(LineField("close_after", self.tr("Closed by itself")), 4)
        self.add(LineField("confirm_within", self.tr("A solution nobody objects to is closed after")), 6)
        self.section(self.tr("Requests to teams of our own"))
        self.add(LineField("answer_hours", self.tr("Answered in working hours; 0: each names its term")), 6)
        self.section(self.tr("Acts: before a ticket is closed"))
        signed = [(False, self.tr("not asked for")), (True, self.tr("the signed sheet is attached"))]
        self.add(ChoiceField("wants_signed", self.tr("Signed acts"), signed), 6)
        handed = [(False, self.tr("not asked for")), (True, self.tr("each act was handed over"))]
        self.add(ChoiceField("wants_handed", self.tr("Handing over"), handed), 6)
        self.section(self.tr("Penalty for goods: 500-FZ is worded in three ways, let a lawyer check"))
        caps = [(True, self.tr("not above the price")), (False, self.tr("without a cap"))]
        self.add(ChoiceField("caps_penalty", self.tr("Penalty of art. 23"), caps), 6)
        self.add(LineField("cap_from", self.tr("The cap holds from")), 6)


class CustomsPage(QWidget):
    """Ctrl+Enter saves, for what begins from now on: what a citizen was told stays."""

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        customs: Customs,
        drafts: Drafts,
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._notices, self._customs = jobs, desk, notices, customs
        self._clock, self._zone = clock, zone
        self._keeper = Keeper(jobs, drafts, desk, self)
        self._known: OfficeCustoms | None = None
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form, self.save_button = _CustomsForm(), PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self._lay_out()
        self.form.edited.connect(self._keeper.touch)
        self.form.edited.connect(self._compare)
        self.save_button.clicked.connect(self._save)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl ↵", self.tr("save")),)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.form,)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self._save, "save": self._save, "form.next_problem": self.form.next_problem}

    def go(self, place: object) -> None:
        del place
        if self._known is None:
            self._reload(is_first=True)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TARGET) and self._known is not None:
            self._reload()

    def may_leave(self) -> bool:
        self._keeper.flush()
        return True

    def _reload(self, is_first: bool = False) -> None:
        def show(known: OfficeCustoms) -> None:
            is_typed = self._known is not None and self.form.draft() != CustomsDraft.of(self._known)
            self._known = known
            if not is_typed:
                self.form.set_draft(CustomsDraft.of(known))
            self._compare()
            if is_first:
                self._keeper.open("office/customs", self._body, self._restore)

        self._jobs.read(self, self._customs.of, show, newest="customs")

    def _compare(self) -> None:
        """Both readings of today's term side by side: what the choice is about."""
        today, draft = self._clock().astimezone(self._zone).date(), self.form.draft()

        def show(found: Sequence[tuple[Policy, date]]) -> None:
            (_, chosen), *others = found
            told = [
                self.tr("read otherwise ({0}): {1}").format(reading(policy), words.weekday(day))
                for policy, day in others
            ]
            said = self.tr("An appeal registered on {0} is answered by {1}")
            first = said.format(show_date(today), words.weekday(chosen))
            self.form.readings.setText("\n".join([first, *told]))

        settled = replace(OfficeCustoms(), start=draft.start, weekend=draft.weekend)
        self._jobs.read(self, lambda: self._customs.readings(settled, today), show, newest="readings")

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        return None if self._known is None or draft == CustomsDraft.of(self._known) else asdict(draft)

    def _restore(self, found: DraftCard) -> None:
        body = dict(found.body)
        if body:
            body |= {"start": Start(body["start"]), "weekend": Weekend(body["weekend"])}
            self.form.restore(CustomsDraft(**body))

    def _save(self) -> None:
        if not self._desk.may(Right.SET_TERMS) or self.form.check():
            return
        customs, desk, wanted = self._customs, self._desk, self.form.draft().customs()

        def anew(known: OfficeCustoms) -> None:
            self._known = known
            self.form.set_draft(CustomsDraft.of(known))

        def saved(before: OfficeCustoms) -> None:
            self._keeper.discard()
            anew(wanted)
            self._notices.success(
                self.tr("Customs of the office saved: they hold for what begins from now on"),
                lambda: customs.save(desk, before),
                lambda _: anew(before),
            )

        self._jobs.write(self, lambda: customs.save(desk, wanted), saved, self._on_refused)

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        else:
            self._notices.refusal(met)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "pane")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addWidget(SectionTitle(self.tr("Customs of the office"), role="page"))
        self.form.setMaximumWidth(WIDE)
        column.addWidget(self.form)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        may = self._desk.may(Right.SET_TERMS)
        self.form.setEnabled(may)
        self.save_button.setVisible(may)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
