"""A calendar being added, with its zone, its region and its week; one that is there is renamed or put out of use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Unpack
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.edition_drafts import ZONES, CalendarCard, CalendarDraft, CalendarKind, draft_of
from frontdesk.domain.editions import Region
from frontdesk.domain.errors import Invalid
from frontdesk.domain.staff import Right
from frontdesk.services.calendars import Calendars
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.settings.hours_form import TickField, WeekField
from frontdesk.ui.settings.listed import NEW
from frontdesk.ui.settings.page import Head, Page, beside, scrolled
from frontdesk.ui.widgets import ActionButton, PrimaryButton, SectionTitle

_CITIES = (
    QT_TRANSLATE_NOOP("Zones", "Kaliningrad"), QT_TRANSLATE_NOOP("Zones", "Moscow"),
    QT_TRANSLATE_NOOP("Zones", "Volgograd"), QT_TRANSLATE_NOOP("Zones", "Samara"),
    QT_TRANSLATE_NOOP("Zones", "Yekaterinburg"), QT_TRANSLATE_NOOP("Zones", "Omsk"),
    QT_TRANSLATE_NOOP("Zones", "Novosibirsk"), QT_TRANSLATE_NOOP("Zones", "Krasnoyarsk"),
    QT_TRANSLATE_NOOP("Zones", "Irkutsk"), QT_TRANSLATE_NOOP("Zones", "Yakutsk"),
    QT_TRANSLATE_NOOP("Zones", "Vladivostok"), QT_TRANSLATE_NOOP("Zones", "Magadan"),
    QT_TRANSLATE_NOOP("Zones", "Kamchatka"),
)  # fmt: skip


def zone_words(zone: str, city: str, now: datetime) -> str:
    """«Омск, UTC+6»."""
    ahead = now.astimezone(ZoneInfo(zone)).utcoffset()
    assert ahead is not None
    return f"{QCoreApplication.translate('Zones', city)}, UTC+{int(ahead.total_seconds()) // 3600}"


class CalendarForm(Form[CalendarDraft]):
    def __init__(self, today: Callable[[], date], now: datetime, regions: Sequence[Region]) -> None:
        super().__init__(CalendarDraft(), lambda draft: draft.check(today()), words.problem)
        self.add(LineField("name", self.tr("Name of the calendar"), required=True))
        own = [("", self.tr("as the office’s")), *(
            (zone, zone_words(zone, city, now)) for zone, city in zip(ZONES, _CITIES, strict=True)
        )]  # fmt: skip
        choices = [("", self.tr("none")), *((region.code, region.name) for region in regions)]
        self.fixed = (
            ChoiceField(
                "kind", self.tr("Whose hours these are"), enum_choices(list(CalendarKind), words.heading)
            ),
            ChoiceField(
                "tz", self.tr("Time zone"), own, hint=self.tr("It stays: another zone is another calendar")
            ),
            WeekField("week", self.tr("Hours of the week, with breaks")),
            TickField(
                "follows",
                self.tr("Keep the production calendar"),
                self.tr("Closed on public holidays, an hour shorter before them"),
            ),
            ChoiceField("region", self.tr("Days off of the region"), choices),
        )
        for field in self.fixed:
            self.add(field)


class CalendarPane(Page):
    """Stands where the editions are typed. `kept` tells the calendar to be shown (0: the office's), `closed` none."""

    right = Right.SET_TERMS
    kept = Signal(int)
    closed = Signal()

    def __init__(self, *, calendars: Calendars, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._service = calendars
        self._at, self._base = NEW, CalendarDraft()
        self.heading = SectionTitle("", role="strong")
        self.form = CalendarForm(self.today, self._clock(), calendars.regions())
        self.save_button = PrimaryButton(self.tr("Add the calendar"), "Ctrl+Return")
        self.less_button = ActionButton(self.tr("Take out of use"), kind="quiet")
        self.back_button = ActionButton(self.tr("Back"), "Esc", "quiet")
        inside, column = QWidget(), QVBoxLayout(self)
        around = QVBoxLayout(inside)
        around.setContentsMargins(16, 14, 16, 14)
        around.setSpacing(12)
        around.addWidget(self.heading)
        around.addWidget(self.form)
        around.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(scrolled(inside), (self.save_button, self.less_button, self.back_button)))
        self.form.edited.connect(self._keeper.touch)
        self.save_button.clicked.connect(self.save)
        self.less_button.clicked.connect(self.put_away)
        self.back_button.clicked.connect(self.closed)

    def begin(self, like: CalendarCard) -> None:
        """A new one, with the week of one that is there."""
        first = draft_of(like.editions[-1].body, self.today())
        self._show(NEW, CalendarDraft(week=first.week, follows=first.follows, region=first.region))

    def open(self, card: CalendarCard) -> None:
        """One that is there: its name, and whether it stays in use."""
        first = draft_of(card.editions[-1].body, self.today())
        self._show(
            card.id, CalendarDraft(card.name, card.kind, card.tz, first.week, first.follows, first.region)
        )

    def save(self) -> None:
        if not self.may or self.form.check():
            return
        service, desk, id, draft, was = (
            self._service,
            self._desk,
            self._at,
            self.form.draft(),
            self._base.name,
        )

        def work() -> int:
            if id == NEW:
                return service.add(desk, draft)
            service.rename(desk, id, draft.name)
            return id

        def done(made: int) -> None:
            self._keeper.discard()
            added = id == NEW
            said = self.tr("Calendar “{0}” is added") if added else self.tr("Calendar “{0}” is renamed")
            self._notices.success(
                said.format(draft.name.strip()),
                lambda: service.retire(desk, made) if added else service.rename(desk, made, was),
                lambda _: self.kept.emit(id),
            )
            self.kept.emit(made)

        self._jobs.write(self, work, done, self._refused)

    def put_away(self) -> None:
        service, desk, id, name = self._service, self._desk, self._at, self._base.name

        def done(_: None) -> None:
            said = self.tr("Calendar “{0}” is out of use").format(name)
            self._notices.success(said, lambda: service.restore(desk, id), lambda _: self.kept.emit(id))
            self.kept.emit(NEW)

        self._jobs.write(self, lambda: service.retire(desk, id), done, self._refused)

    def _show(self, id: int, draft: CalendarDraft) -> None:
        self._at, self._base = id, draft
        self.form.set_draft(draft)
        for field in self.form.fixed:
            field.setEnabled(id == NEW)
        self.heading.set_text(draft.name or self.tr("New calendar"))
        self.save_button.setText(self.tr("Add the calendar") if id == NEW else self.tr("Save the name"))
        self.less_button.setVisible(id != NEW)
        self._keeper.open(f"calendars/{id}", self._body, self._restore)
        self.form.field("name").setFocus()

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        return None if draft == self._base else {"name": draft.name, "draft": asdict(draft)}

    def _restore(self, found: DraftCard) -> None:
        body = found.body["draft"]
        self.form.restore(
            CalendarDraft(**{**body, "kind": CalendarKind(body["kind"]), "week": tuple(body["week"])})
        )

    def _refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        else:
            self._notices.refusal(met)
