"""«Сроки», working hours: a year at a glance, an edition being typed, and what publishing it would move."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any, Unpack

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.edition_drafts import (
    CalendarCard,
    EditionDraft,
    EditionRow,
    Moves,
    SpecialDraft,
    SpecialKind,
    draft_of,
)
from frontdesk.domain.editions import DayLook
from frontdesk.domain.errors import Invalid
from frontdesk.domain.staff import Right
from frontdesk.services.calendars import Calendars
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.day_looks import sentence
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.places import Place
from frontdesk.ui.settings.calendars import CalendarPane
from frontdesk.ui.settings.editions import EditionList, MoveList
from frontdesk.ui.settings.hours_form import HoursForm
from frontdesk.ui.settings.hours_frame import HoursFrame
from frontdesk.ui.settings.listed import NEW
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.year import YearStrip

QUIET_MS = 250  # without a key after which the year is drawn anew


class HoursPage(HoursFrame):
    """`Place(…, id)` is the calendar of that id. Ctrl+Enter shows what would move, and once more publishes."""

    right = Right.SET_TERMS

    def __init__(self, *, calendars: Calendars, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._service = calendars
        self._cards: dict[int, CalendarCard] = {}
        self._at: int | None = None
        self._begins = False  # a calendar is to be added as soon as the others are known
        self._shown = self.today().year
        self._draft_id: int | None = None  # the edition in the store that is being typed
        self._base = EditionDraft()
        self._moves: Moves | None = None
        self._looked: object = None
        self._is_stale = False  # the form is to be filled again
        self.year = YearStrip(self.tr("The year, day by day"))
        self.form = HoursForm(self.today, calendars.regions())
        self.editions, self.moves = EditionList(self._jobs, self._zone), MoveList(self._jobs, self._zone)
        self.calendars = ChoiceField("calendar", "", ())
        self.calendars.editor.setAccessibleName(self.tr("Calendar"))
        self.pane = CalendarPane(**head, calendars=calendars)
        self._make_parts()
        self._lay_out()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._connect()
        self._show_state()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓ ← →", self.tr("day by day")),
            ("↵", self.tr("make the day special")),
            ("Ctrl ↵", self.tr("publish") if self._moves else self.tr("what will move")),
            ("Ctrl S", self.tr("keep as a draft")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.year, self.below, self.form)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self._go_on, "save": self._keep, "form.next_problem": self._next_problem}

    def go(self, place: Place) -> None:
        """`Place(…, NEW, "terms")` is a calendar that was begun."""
        wanted = place.id if place.tab == "terms" else None
        self._begins = wanted == NEW
        self._reload(wanted or self._at)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.CALENDAR):
            self._reload(self._at)

    def may_leave(self) -> bool:
        return super().may_leave() and self.pane.may_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_of_calendar:
            self._close_pane()
        elif event.key() == Qt.Key.Key_Insert and not event.modifiers():
            self._open_pane(is_new=True)
        elif event.key() == Qt.Key.Key_Escape and self._moves is not None:
            self._back()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _reload(self, wanted: int | None) -> None:
        self._jobs.read(self, self._service.cards, lambda cards: self._show(cards, wanted), newest="cards")

    def _show(self, cards: Sequence[CalendarCard], wanted: int | None) -> None:
        self._cards = {card.id: card for card in cards}
        chosen = wanted if wanted in self._cards else next(card.id for card in cards if card.is_default)
        self.calendars.set_choices([(card.id, card.name) for card in cards])
        self.calendars.set_value(chosen)
        self.editions.show_editions(self._cards[chosen].editions)
        if chosen != self._at or self._is_stale:
            self._open(chosen)
        self._draw()
        if self._begins:
            self._begins = False
            self._open_pane(is_new=True)

    # A calendar itself

    @property
    def _is_of_calendar(self) -> bool:
        return self.right_side.currentWidget() is self.pane

    def _open_pane(self, is_new: bool) -> None:
        """A new one has the hours that are in front, until others are typed."""
        if self.may and self._at is not None:
            self.right_side.setCurrentWidget(self.pane)
            (self.pane.begin if is_new else self.pane.open)(self._cards[self._at])

    def _close_pane(self, id: int = NEW) -> None:
        """Back to the editions, of that calendar when there is one."""
        self.pane.may_leave()
        self.right_side.setCurrentIndex(0)
        self._reload(id or self._at)
        self.calendars.setFocus()

    def _next_problem(self) -> bool:
        return (self.pane.form if self._is_of_calendar else self.form).next_problem()

    def _open(self, id: int) -> None:
        """The form of another calendar: its draft if it has one, else what is in force, from tomorrow on."""
        self._at, self._is_stale = id, False
        waiting = next((row for row in self._cards[id].editions if row.published_at is None), None)
        self._take(waiting or self._in_force(), waiting.id if waiting else None)
        self._keeper.open(f"hours/{id}", self._body, self._restore)

    def _in_force(self) -> EditionRow:
        today = self.today()
        assert self._at is not None
        told = [row for row in self._cards[self._at].editions if row.published_at]
        return max(told, key=lambda row: (row.from_day <= today, row.from_day, row.number))

    def _take(self, row: EditionRow, draft_id: int | None) -> None:
        """Its hours into the form; a published one begins a new edition from tomorrow."""
        first = row.from_day if draft_id else self.today() + timedelta(days=1)
        self._base, self._draft_id = draft_of(row.body, first, row.note if draft_id else ""), draft_id
        self.form.set_draft(self._base)
        self._back()

    def _draw(self) -> None:
        """The year as it would be, or, while that cannot be read, as it is."""
        assert self._at is not None
        service, id, year, draft = self._service, self._at, self._shown, self.form.draft()
        typed = draft if draft != self._base and not draft.check(self.today()) else None
        self._jobs.read(
            self,
            lambda: service.year(id, year, typed),
            self._show_year,
            newest="year",
        )

    def _show_year(self, looks: Sequence[DayLook]) -> None:
        self.year.show_year(looks, self.today())
        provisional = any(look.provisional for look in looks)
        self.shown_year.setText(str(self._shown))
        told = [self.tr("In force: edition {0}").format(self._in_force().number)]
        if provisional:
            told.append(self.tr("{0} is provisional: no act has been found yet").format(self._shown))
        self.state.setText(". ".join(told))

    def _show_day(self, look: DayLook) -> None:
        self.said.setText(sentence(look))

    def _turn(self, by: int) -> None:
        self._shown += by
        self._draw()

    # What is typed

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        if draft == self._base or self._at is None:
            return None
        return {**asdict(draft), "name": self._cards[self._at].name, "edition": self._draft_id}

    def _restore(self, found: DraftCard) -> None:
        body = found.body
        self._draft_id = body["edition"]
        self.form.restore(
            EditionDraft(
                body["from_day"],
                tuple(body["week"]),
                body["follows"],
                body["region"],
                tuple(SpecialDraft(SpecialKind(s["kind"]), s["day"], s["what"]) for s in body["specials"]),
                body["note"],
            )
        )
        self._draw()

    def _on_edited(self) -> None:
        self._keeper.touch()
        self._quiet.start()
        if self._moves is not None and self._meaning() != self._looked:
            self._back()
        if not self.wrong.isHidden():
            self._show_wrong()

    def _meaning(self) -> object:
        """What is typed, however it is written; None for what means nothing yet."""
        draft, today = self.form.draft(), self.today()
        return None if draft.check(today) else (draft.first_day(today), draft.body(today))

    def _show_wrong(self) -> None:
        labels = [field.label for field in self.form.wrong_fields()]
        self.wrong.setVisible(bool(labels))
        if labels:
            self.wrong.show_text("danger", words.fields_to_check(labels))

    def _is_right(self) -> bool:
        problems = self.form.check()
        self._show_wrong()
        return not problems

    # What is done

    def _go_on(self) -> None:
        if not self.may or self.bar.is_counting:
            return
        if self._is_of_calendar:
            self.pane.save()
        elif self._moves is None:
            self._look()
        else:
            self._publish()

    def _look(self) -> None:
        """What would move, before anything is published."""
        if self._at is None or not self._is_right():
            return
        service, id, draft = self._service, self._at, self.form.draft()
        self._looked = self._meaning()
        self._jobs.read(
            self,
            lambda: service.moves(self._desk, id, draft),
            self._show_moves,
            self._on_refused,
            newest="moves",
        )

    def _show_moves(self, moves: Moves) -> None:
        self._moves = moves
        self.moves.show_moves(moves)
        self.below.setCurrentWidget(self.moves)
        self._show_state()
        if moves.clocks:
            self.moves.table.setFocus()

    def _back(self) -> None:
        self._moves = None
        self.below.setCurrentWidget(self.editions)
        self._show_state()

    def _keep(self) -> None:
        if self._is_of_calendar:
            self.pane.save()
        if self._is_of_calendar or self._at is None or not self.may or not self._is_right():
            return
        service, desk, at, draft, id = self._service, self._desk, self._at, self.form.draft(), self._draft_id
        self._jobs.write(
            self,
            lambda: service.keep(desk, at, draft, id),
            lambda id: self._on_kept(id, draft),
            self._on_refused,
        )

    def _on_kept(self, id: int, draft: EditionDraft) -> None:
        self._draft_id, self._base = id, draft
        self._keeper.discard()
        self._notices.success(self.tr("The draft is kept. Nobody is counted by it yet"))
        self._show_state()
        self._reload(self._at)

    def _drop(self) -> None:
        service, desk, at, id, draft = self._service, self._desk, self._at, self._draft_id, self._base
        if id is None or at is None:
            return

        def dropped(_: None) -> None:
            self._keeper.discard()
            self._notices.success(
                self.tr("The draft is dropped"), lambda: service.keep(desk, at, draft), lambda _: self._anew()
            )
            self._anew()

        self._jobs.write(self, lambda: service.drop(desk, id), dropped, self._on_refused)

    def _anew(self) -> None:
        """What the form shows is done with."""
        self._is_stale = True
        self._reload(self._at)

    def _publish(self) -> None:
        assert self._at is not None
        service, desk, at, draft, id = self._service, self._desk, self._at, self.form.draft(), self._draft_id

        def work() -> int:
            kept = service.keep(desk, at, draft, id)
            service.publish(desk, kept)
            return kept

        self._jobs.write(self, work, lambda _: self._on_published(draft), self._on_refused)

    def _on_published(self, draft: EditionDraft) -> None:
        self._keeper.discard()
        self._notices.success(
            self.tr("Published, in force from {0}").format(show_date(draft.first_day(self.today())))
        )
        self._anew()
        self.bar.count(self._jobs, self._service, self._desk, self._on_refused)

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
            self._show_wrong()
        else:
            self._notices.refusal(met)

    def _on_special(self, look: DayLook) -> None:
        """Enter on a day of the year."""
        if self.may:
            self.form.specials.add(look.day)

    def _on_opened(self, row: EditionRow) -> None:
        self._take(row, None if row.published_at else row.id)
        self._keeper.touch()
        self._draw()
        self.form.field("from_day").setFocus()

    def _show_state(self) -> None:
        may, looked = self.may, self._moves is not None
        self.form.setEnabled(may)
        self.add_button.setVisible(may)
        self.change_button.setVisible(may)
        self.look_button.setVisible(may and not looked)
        self.publish_button.setVisible(may and looked)
        self.keep_button.setVisible(may and not looked)
        self.back_button.setVisible(may and looked)
        self.drop_button.setVisible(may and not looked and self._draft_id is not None)

    def _connect(self) -> None:
        self._quiet.timeout.connect(self._draw)
        self.bar.ended.connect(self._show_state)
        self.pane.kept.connect(self._close_pane)
        self.pane.closed.connect(self._close_pane)
        self.add_button.clicked.connect(lambda: self._open_pane(is_new=True))
        self.change_button.clicked.connect(lambda: self._open_pane(is_new=False))
        self.form.edited.connect(self._on_edited)
        self.year.day_changed.connect(self._show_day)
        self.year.day_chosen.connect(self._on_special)
        self.editions.opened.connect(self._on_opened)
        self.moves.opened.connect(lambda id: self.place_asked.emit(Place("queue", id)))
        self.calendars.edited.connect(lambda: self._reload(self.calendars.value()))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        for button, deed in (
            (self.look_button, self._go_on),
            (self.publish_button, self._go_on),
            (self.keep_button, self._keep),
            (self.back_button, self._back),
            (self.drop_button, self._drop),
        ):
            button.clicked.connect(deed)
