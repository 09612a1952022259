"""The start of a shift: who, password, counter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from frontdesk.domain.errors import CounterTaken, Refusal, SignInRefused, Trouble
from frontdesk.domain.staff import CounterRow, Desk, OfficeCard, StaffRow
from frontdesk.services.staff import Staff
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.signin.counters import CounterChoice
from frontdesk.ui.signin.frame import StartFrame
from frontdesk.ui.signin.password import PasswordField
from frontdesk.ui.signin.people import PeopleBox
from frontdesk.ui.widgets import PrimaryButton

DEMO_PASSWORD = "demo"  # noqa: S105 - shown on this very page


class SignInPage(StartFrame):
    """`signed_in` carries the Desk. What is typed survives a refusal, except that the password is selected."""

    signed_in = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        staff: Staff,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        remembered_staff: int | None = None,
        remembered_counter: int | None = None,
        workstation: str = "",
        is_demo: bool = False,
    ) -> None:
        super().__init__(clock, zone, workstation)
        self._jobs, self._staff, self._zone = jobs, staff, zone
        self._workstation, self._is_demo = workstation, is_demo
        self._remembered_staff, self._remembered_counter = remembered_staff, remembered_counter
        self._asking = False
        self._counters: tuple[CounterRow, ...] = ()
        self.people = PeopleBox()
        self.password = PasswordField(self.tr("Password"))
        self.counters = CounterChoice()
        self._taken = QLabel()
        self._taken.setWordWrap(True)
        self.begin = PrimaryButton(self.tr("Start the shift"), "Return")
        self.begin.setProperty("tall", True)
        self.message = Banner("danger", "")
        self.message.hide()
        self._fill()
        self.begin.clicked.connect(self.sign_in)
        self.password.line.textEdited.connect(lambda _: self._forget_problem())
        self.people.chosen.connect(self._show_counters)
        self.reload()

    def reload(self) -> None:
        """Asks who works here and which counters are free now; called again when the page comes back."""

        def work() -> tuple[tuple[StaffRow, ...], tuple[CounterRow, ...], OfficeCard]:
            return self._staff.people(), self._staff.counters(), self._staff.office()

        self._jobs.read(self, work, lambda answer: self._show_office(*answer), newest="office")

    def sign_in(self) -> None:
        person = self.people.person
        if self._asking:
            return
        if person is None:
            self.people.setFocus()
            self._say(self.tr("Choose the employee"))
            return
        self._asking = True
        self._forget_problem()
        password, counter = self.password.text, self.counters.value
        self._jobs.write(
            self,
            lambda: self._staff.sign_in(person.id, password, counter, self._workstation),
            self._on_signed_in,
            self._on_refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sign_in()
        else:
            super().keyPressEvent(event)

    def _on_signed_in(self, desk: Desk) -> None:
        self._asking = False
        self.password.line.clear()
        self.signed_in.emit(desk)

    def _on_refused(self, error: Exception) -> None:
        self._asking = False
        assert isinstance(error, (Refusal, Trouble))
        if isinstance(error, SignInRefused):
            until = error.locked_until.astimezone(self._zone) if error.locked_until else None
            said = words.error(SignInRefused(error.attempts_left, until))
            self.password.show_problem(said)
            self.password.setFocus()
            self.password.line.selectAll()
            announce(self.password, said, assertive=True)
        elif isinstance(error, CounterTaken):
            self._say(words.error(error))
            self.counters.setFocus()
            self.reload()
        else:
            self._say(words.error(error))

    def _say(self, text: str) -> None:
        self.message.show_text("danger", text)
        self.message.show()
        announce(self.message, text, assertive=True)

    def _forget_problem(self) -> None:
        self.message.hide()
        if self.password.problem:
            self.password.show_problem("")

    def _show_office(
        self, people: tuple[StaffRow, ...], counters: tuple[CounterRow, ...], office: OfficeCard
    ) -> None:
        chosen = self.people.person
        self._counters = counters
        wanted = self.counters.value if chosen else self._remembered_counter
        alone = people[0].id if len(people) == 1 else None  # who has just founded the office
        self.people.set_people(people, chosen.id if chosen else self._remembered_staff or alone)
        self._show_counters(wanted)
        open_now = sum(bool(row.taken_by) for row in counters)
        facts = [
            ("monitor", self.tr("Workplace"), self._workstation),
            ("users", self.tr("Counters open"), self.tr("{0} of {1}").format(open_now, len(counters))),
            ("map-pin", self.tr("Address"), street(office.address)),
        ]
        self.show_office(office.short_name, [fact for fact in facts if fact[2]])
        if chosen is None:
            (self.password if self.people.person else self.people).setFocus()

    def _show_counters(self, wanted: int | None = None) -> None:
        person = self.people.person
        mine = person.short_name if person else ""
        seat = next((row.number for row in self._counters if mine and row.taken_by == mine), None)
        self.counters.set_counters(self._counters, wanted or seat or self._remembered_counter, mine)
        taken = self.counters.taken
        names = ", ".join(f"{row.number}\u00a0— {row.taken_by}" for row in taken)
        self._taken.setText(
            self.tr("Taken: {0}").format(names) if taken else self.tr("All counters are free")
        )

    def _fill(self) -> None:
        title, sub = QLabel(self.tr("Start of the shift")), QLabel()
        title.setProperty("role", "kpi")
        known = self._remembered_counter
        sub.setText(
            self.tr("The workplace is remembered: counter {0}").format(known)
            if known
            else self.tr("Choose yourself and your counter")
        )
        sub.setProperty("tone", "secondary")
        self._taken.setProperty("role", "muted")
        self.form.addWidget(title)
        self.form.addWidget(sub)
        self.form.addSpacing(18)
        if self._is_demo:
            note = self.tr("Training data: all people are invented. The password of everyone is {0}")
            self.form.addWidget(Banner("info", note.format(DEMO_PASSWORD)))
            self.form.addSpacing(10)
        self.form.addWidget(labelled(self.tr("Employee"), self.people))
        self.form.addSpacing(6)
        self.form.addWidget(self.password)
        self.form.addSpacing(6)
        self.form.addWidget(labelled(self.tr("Counter"), self.counters))
        self.form.addWidget(self._taken)
        self.form.addSpacing(10)
        self.form.addWidget(self.message)
        self.form.addWidget(self.begin)


def street(address: str) -> str:
    """Without the postcode and the town after it, where they are named."""
    postcode, _, rest = address.partition(", ")
    return rest.partition(", ")[2] or rest if postcode.isdigit() and rest else address


def labelled(text: str, editor: QWidget) -> QWidget:
    """A control under its label."""
    box, caption = QWidget(), QLabel(text)
    caption.setProperty("role", "label")
    caption.setBuddy(editor)
    if not editor.accessibleName():
        editor.setAccessibleName(text)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(caption)
    column.addWidget(editor)
    return box
