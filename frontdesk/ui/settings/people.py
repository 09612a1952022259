"""«Сотрудники»: people as work is given to them, and everything in their hands given to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Invalid
from frontdesk.domain.handing import HandOverRow, Held
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import Colleague, PersonDraft, TeamRow
from frontdesk.services.handing import Handing
from frontdesk.services.teams import Teams
from frontdesk.ui.paper import PaperView
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.settings.colleagues import ColleagueList, HandOverList
from frontdesk.ui.settings.giving import HandOverForm, PersonForm
from frontdesk.ui.settings.page import FORM_WIDE, Head, Page, beside, scrolled
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton, SectionTitle

PAPER_WIDE = 510
HAND_OVER = "hand_over"


class PeoplePage(Page):
    """`Place("settings", id, "people")` is that employee. Ctrl+S keeps what is set, Ctrl+Enter hands over.

    With the tab «hand_over» the form of handing over is open at once.
    """

    def __init__(self, *, teams: Teams, handing: Handing, printing: Printing, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._teams, self._handing = teams, handing
        self._known: tuple[tuple[Colleague, ...], tuple[TeamRow, ...]] = ((), ())
        self._wanted: int | None = self._desk.staff_id
        self._paper_of: HandOverRow | None = None
        self._begins = False  # the form of handing over is wanted as soon as the people are known
        self.people, self.made = ColleagueList(self._jobs, self._zone), HandOverList(self._jobs, self._zone)
        self._made_title = SectionTitle(self.tr("Hand-overs"))
        self._made_stack = QStackedWidget()
        self.paper = PaperView(self._jobs, printing, self._notices)
        self.person: PersonForm | None = None
        self.handed: HandOverForm | None = None
        self._side, self._inside = QStackedWidget(), QVBoxLayout()
        self.save_button = ActionButton(self.tr("Save"), "Ctrl+S")
        self.more_button = ActionButton(self.tr("New employee"), "Ins")
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
        elif event.key() == Qt.Key.Key_Insert and not self.more_button.isHidden():
            self._add()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        self.place_asked.emit(Place("settings", 0, "accounts"))

    # what is shown

    def _reload(self) -> None:
        teams, handing, desk = self._teams, self._handing, self._desk

        def ask() -> tuple[Any, Any, Any]:
            made = handing.made(desk) if desk.may(Right.WORK_TICKETS) else ()
            return teams.colleagues(), teams.all(), made

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
            if self.person is not None and self.person.stays(person, self._known[1]):
                self._show_buttons()
                return
            form = PersonForm(person, self._known[1], self.may)
            self._put(form)
            if self.may:
                self._keep(f"person/{person.id}", person, form)

    def _keep(self, editor: str, person: Colleague, form: PersonForm | HandOverForm) -> None:
        """What is typed is a draft of that person's."""

        def body() -> Mapping[str, Any] | None:
            return {"name": person.short_name, "draft": asdict(form.form.draft())} if form.is_typed else None

        self._keeper.open(editor, body, lambda found: form.restore(found.body["draft"]))
        form.form.edited.connect(self._keeper.touch)

    def _put(self, form: QWidget) -> None:
        """The only thing at the side."""
        self.person = form if isinstance(form, PersonForm) else None
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
        self.save_button.setVisible(not hands and paper is None and self.may)
        self.hand_button.setVisible(not hands and paper is None and may_hand)
        self.more_button.setVisible(not hands and paper is None and self._desk.may(Right.KEEP_STAFF))
        self.look_button.setVisible(hands)
        self.do_button.setVisible(hands)
        self.return_button.setVisible(not hands and paper is not None and paper.returned_at is None)
        self.back_button.setVisible(hands or paper is not None)

    # what is done

    def _save(self) -> None:
        if self._paper_of is not None:
            self.paper.save_as()
            return
        if self.person is None or self.handed is not None or not self.may:
            return
        draft = self.person.draft()
        if draft is not None:
            self._set(draft, self.person.base)

    def _set(self, draft: PersonDraft, was: PersonDraft) -> None:
        teams, desk = self._teams, self._desk

        def done(_: None) -> None:
            self._keeper.discard()
            self._notices.success(
                self.tr("Saved"), lambda: teams.set_person(desk, was), lambda _: self._anew()
            )
            self._anew()

        self._jobs.write(self, lambda: teams.set_person(desk, draft), done, self._refused)

    def _anew(self) -> None:
        """What the form shows is done with."""
        self.person = None
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
            self.handed = form = HandOverForm(person, self._known[0], held, self.today)
            self._put(form)
            self._keep(f"handing/{person.id}", person, form)
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
            self._keeper.discard()
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
        self.paper.show_paper(pdf, f"akt-{number or 'proekt'}", PaperKind.HAND_OVER, number)
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
        self.more_button.clicked.connect(self._add)
        self.hand_button.clicked.connect(self._begin)
        self.look_button.clicked.connect(self._look)
        self.do_button.clicked.connect(self._hand_over)
        self.return_button.clicked.connect(self._bring_back)
        self.back_button.clicked.connect(self._back)

    def _widen(self, is_paper: bool) -> None:
        self._frame.setFixedWidth(PAPER_WIDE if is_paper else FORM_WIDE)

    def _lay_out(self) -> None:
        pane = self.toast_pane = QWidget()
        pane.setProperty("surface", "pane")
        left = QVBoxLayout(pane)
        left.setContentsMargins(20, 14, 20, 8)
        left.setSpacing(8)
        self._made_stack.addWidget(self.made)
        self._made_stack.addWidget(EmptyState("arrow-bend-up-right", self.tr("Nothing was handed over yet")))
        left.addWidget(SectionTitle(self.tr("Employees and hand-overs"), role="page"))
        left.addWidget(self.people, 3)
        left.addWidget(self._made_title)
        left.addWidget(self._made_stack, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(pane, 1)
        row.addWidget(self._right())

    def _right(self) -> QFrame:
        inside = QWidget()
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(16, 14, 16, 14)
        self._side.addWidget(scrolled(inside))
        self._side.addWidget(self.paper)
        foot = (
            self.do_button, self.look_button, self.save_button, self.hand_button, self.more_button, self.return_button,
            self.back_button,
        )  # fmt: skip
        self._frame = beside(self._side, foot)
        return self._frame
