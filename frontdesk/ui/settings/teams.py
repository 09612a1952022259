"""«Команды и отсутствия»: people as work is given to them, and everything in their hands given to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Invalid
from frontdesk.domain.handing import HandOverRow, Held
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.teams import Colleague, TeamRow
from frontdesk.services.handing import Handing
from frontdesk.services.teams import Teams
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paper import PaperView
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.settings.colleagues import ColleagueList, HandOverList
from frontdesk.ui.settings.giving import HandOverForm, PersonForm
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton, SectionTitle

FORM_WIDE, PAPER_WIDE = 330, 510
HAND_OVER = "hand_over"


class TeamsPage(QWidget):
    """`Place("settings", id, "teams")` is that employee. Ctrl+S keeps what is set, Ctrl+Enter hands over.

    With the tab «hand_over» the form of handing over is open at once.
    """

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        teams: Teams,
        handing: Handing,
        printing: Printing,
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._notices = jobs, desk, notices
        self._clock, self._zone, self._teams, self._handing = clock, zone, teams, handing
        self._known: tuple[tuple[Colleague, ...], tuple[TeamRow, ...]] = ((), ())
        self._wanted: int | None = desk.staff_id
        self._paper_of: HandOverRow | None = None
        self._begins = False  # the form of handing over is wanted as soon as the people are known
        self.people, self.made = ColleagueList(jobs), HandOverList(jobs, zone)
        self._made_title = SectionTitle(self.tr("Hand-overs"))
        self._made_stack = QStackedWidget()
        self.paper = PaperView(jobs, printing, notices)
        self.person: PersonForm | None = None
        self.handed: HandOverForm | None = None
        self._side, self._inside = QStackedWidget(), QVBoxLayout()
        self.save_button = ActionButton(self.tr("Save"), "Ctrl+S")
        self.hand_button = ActionButton(self.tr("Hand everything over…"), "Ctrl+Return")
        self.look_button = ActionButton(self.tr("Look at the act"))
        self.do_button = PrimaryButton(self.tr("Hand over and make the act"), "Ctrl+Return")
        self.return_button = PrimaryButton(self.tr("Take back what is left"), "Ctrl+Return")
        self.back_button = ActionButton(self.tr("Back"), "Esc", "quiet")
        self._lay_out()
        self._connect()
        self._show_buttons()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓", self.tr("choose")),
            ("Ctrl S", self.tr("save")),
            ("Ctrl ↵", self.tr("hand over")),
            ("Ctrl P", self.tr("print the act")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.people, self.made, self._side)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "main": self._go_on, "save": self._save, "print": self.paper.print_now,
            "print.dialog": self.paper.print_with_dialog,
        }  # fmt: skip

    def go(self, place: Place) -> None:
        self._wanted = place.id or self._desk.staff_id
        if place.tab == HAND_OVER:
            self.handed, self._paper_of, self._begins = None, None, True
        self._reload()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TEAM, Kind.STAFF, Kind.HAND_OVER) and self.handed is None:
            self._reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.handed is not None or self._paper_of is not None):
            self._back()
        else:
            super().keyPressEvent(event)

    # what is shown

    def _reload(self) -> None:
        teams, handing, desk = self._teams, self._handing, self._desk

        def ask() -> tuple[Any, Any, Any]:
            made = handing.made(desk) if desk.may(Right.WORK_TICKETS) else ()
            return teams.colleagues(), teams.all(desk), made

        self._jobs.read(self, ask, lambda found: self._show(*found), newest="teams")

    def _show(
        self, people: tuple[Colleague, ...], teams: tuple[TeamRow, ...], made: Sequence[HandOverRow]
    ) -> None:
        self._known = people, teams
        chosen, self._wanted = self._wanted or self.people.current_id, None
        self.people.show_people(people, teams)
        self.made.show_made(made)
        self._made_title.set_text(self.tr("Hand-overs"), str(len(made)) if made else "")
        self._made_stack.setCurrentIndex(0 if made else 1)
        if chosen is not None:
            self.people.go_to(chosen)
        self._open_person()
        if self._begins:
            self._begins = False
            self._begin()

    def _open_person(self, _id: object = None) -> None:
        if self.handed is not None or self._paper_of is not None:
            return
        person = self.people.current
        if person is not None:
            self.person = PersonForm(person, self._known[1], self._desk.may(Right.SHAPE_TEAMS))
            self._put(self.person)

    def _put(self, form: QWidget) -> None:
        """The only thing at the side."""
        while (item := self._inside.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.deleteLater()
        self._inside.addWidget(form)
        self._inside.addStretch(1)
        self._side.setCurrentIndex(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        hands, paper = self.handed is not None, self._paper_of
        chosen = self.people.current_id
        may_hand = self._desk.may(Right.LEAD_DESK) or (chosen == self._desk.staff_id)
        self.save_button.setVisible(not hands and paper is None and self._desk.may(Right.SHAPE_TEAMS))
        self.hand_button.setVisible(not hands and paper is None and may_hand)
        self.look_button.setVisible(hands)
        self.do_button.setVisible(hands)
        self.return_button.setVisible(not hands and paper is not None and paper.returned_at is None)
        self.back_button.setVisible(hands or paper is not None)

    # what is done

    def _save(self) -> None:
        if self._paper_of is not None:
            self.paper.save_as()
            return
        if self.person is None or self.handed is not None or not self._desk.may(Right.SHAPE_TEAMS):
            return
        draft, teams, desk = self.person.draft(), self._teams, self._desk
        if draft is not None:
            self._jobs.write(self, lambda: teams.set_person(desk, draft), self._on_saved, self._refused)

    def _on_saved(self, _: None) -> None:
        self._notices.success(self.tr("Saved"))
        self._reload()

    def _go_on(self) -> None:
        """Ctrl+Enter: begin to hand over, hand over, or take back, whichever is in front."""
        if self.handed is not None:
            self._hand_over()
        elif self._paper_of is not None:
            self._bring_back()
        elif not self.hand_button.isHidden():
            self._begin()

    def _begin(self) -> None:
        person, handing, desk = self.people.current, self._handing, self._desk
        if person is None:
            return

        def show(held: Sequence[Held]) -> None:
            self.handed = HandOverForm(
                person, self._known[0], held, lambda: self._clock().astimezone(self._zone).date()
            )
            self._put(self.handed)
            self.handed.form.go_to_first_empty()

        self._jobs.read(self, lambda: handing.held(desk, person.id), show, self._refused)

    def _look(self) -> None:
        """The act as it would be, beside nothing: Esc leads back to the form."""
        draft, handing, desk = self.handed.draft() if self.handed else None, self._handing, self._desk
        if draft is not None:
            self._jobs.read(
                self,
                lambda: handing.project(desk, draft),
                lambda pdf: self._show_paper(pdf, ""),
                self._refused,
            )

    def _hand_over(self) -> None:
        draft, handing, desk = self.handed.draft() if self.handed else None, self._handing, self._desk
        if draft is None:
            return

        def work() -> tuple[HandOverRow, bytes]:
            row = handing.hand_over(desk, draft)
            return row, handing.paper(desk, row.id)

        def done(found: tuple[HandOverRow, bytes]) -> None:
            row, pdf = found
            self.handed, self._paper_of = None, row
            said = self.tr("Handed over to {0}, act {1}").format(row.to_short, row.number)
            self._notices.success(said, lambda: handing.bring_back(desk, row.id), lambda _: self._back())
            self._show_paper(pdf, row.number)
            self._reload()

        self._jobs.write(self, work, done, self._refused)

    def _open_act(self, id: int) -> None:
        handing, desk, row = self._handing, self._desk, self.made.row(id)

        def show(pdf: bytes) -> None:
            self.handed, self._paper_of = None, row
            self._show_paper(pdf, row.number)

        self._jobs.read(self, lambda: handing.paper(desk, id), show, self._refused, newest="act")

    def _show_paper(self, pdf: bytes, number: str) -> None:
        self.paper.set_title(
            self.tr("Act {0}").format(f"№ {number}") if number else self.tr("Project of the act")
        )
        self.paper.show_paper(pdf, f"akt-{number or 'proekt'}")
        self._side.setCurrentIndex(1)
        self._widen(True)
        self._show_buttons()
        self.paper.sheet.setFocus()

    def _bring_back(self) -> None:
        row, handing, desk = self._paper_of, self._handing, self._desk
        if row is None or row.returned_at is not None:
            return

        def done(_: HandOverRow) -> None:
            self._notices.success(self.tr("What is still open is with {0} again").format(row.from_short))
            self._back()

        self._jobs.write(self, lambda: handing.bring_back(desk, row.id), done, self._refused)

    def _back(self) -> None:
        """From the act to the form, from the form to the person."""
        self._widen(False)
        if self._side.currentIndex() == 1 and self.handed is not None:
            self._side.setCurrentIndex(0)
            self._show_buttons()
            return
        self.handed = self._paper_of = None
        self._side.setCurrentIndex(0)
        self._reload()
        self.people.setFocus()

    def _refused(self, met: Exception) -> None:
        shown = self.handed.form if self.handed else self.person.form if self.person else None
        if isinstance(met, Invalid) and shown is not None:
            shown.show_problems(met.problems)
        else:
            self._notices.refusal(met)

    # the look

    def _connect(self) -> None:
        self.people.current_changed.connect(self._open_person)
        self.made.opened.connect(self._open_act)
        self.save_button.clicked.connect(self._save)
        self.hand_button.clicked.connect(self._begin)
        self.look_button.clicked.connect(self._look)
        self.do_button.clicked.connect(self._hand_over)
        self.return_button.clicked.connect(self._bring_back)
        self.back_button.clicked.connect(self._back)

    def _widen(self, is_paper: bool) -> None:
        self._frame.setFixedWidth(PAPER_WIDE if is_paper else FORM_WIDE)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(16, 14, 16, 0)
        left.setSpacing(8)
        self._made_stack.addWidget(self.made)
        self._made_stack.addWidget(EmptyState("arrow-bend-up-right", self.tr("Nothing was handed over yet")))
        left.addWidget(SectionTitle(self.tr("Teams and absences"), role="page"))
        left.addWidget(self.people, 3)
        left.addWidget(self._made_title)
        left.addWidget(self._made_stack, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._right())

    def _right(self) -> QFrame:
        self._frame = QFrame()
        self._frame.setProperty("surface", "chrome")
        self._frame.setProperty("edge", "left")
        self._widen(False)
        inside = QWidget()
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(16, 14, 16, 14)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (inside, area.viewport()):
            ground.setAutoFillBackground(False)
        self._side.addWidget(area)
        self._side.addWidget(self.paper)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._side, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        for button in (
            self.do_button, self.look_button, self.save_button, self.hand_button, self.return_button, self.back_button
        ):  # fmt: skip
            foot.addWidget(button)
        column.addLayout(foot)
        return self._frame
