"""The first start of a real office: who we are, and who leads. One page, then the sign-in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.errors import Invalid, Refusal, Trouble
from frontdesk.domain.staff import OfficeDraft, Trade
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.forms.choices import RadioCards
from frontdesk.ui.forms.fields import LineField, PhoneField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.sending import Sending
from frontdesk.ui.widgets import PrimaryButton
from frontdesk.ui.window import Window

WIDTH = 640


class FoundingPage(QWidget):
    """`found(draft)` makes the office and gives the id of its first employee; `founded` tells it."""

    founded = Signal(int)

    def __init__(self, jobs: Jobs, found: Callable[[OfficeDraft], int]) -> None:
        super().__init__()
        self._sending, self._found = Sending(jobs, self), found
        self.form = Form(OfficeDraft(), lambda draft: draft.check(), words.problem)
        self._fill_form()
        self._go = PrimaryButton(self.tr("Create the office"), "Ctrl+Return")
        self._go.clicked.connect(self.make_office)
        self._trouble: Banner | None = None
        self._column = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.form.field("name").editor)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (("Tab", self.tr("next field")), ("Ctrl ↵", self.tr("create the office")))

    def bind(self, window: Window) -> None:
        window.bind("main", self.make_office, self)
        window.bind("form.next_problem", self.form.next_problem, self)

    def make_office(self) -> None:
        if self._sending.waits(lambda: None) or self.form.check():
            return  # one office, however often the key is pressed
        draft = self.form.draft()
        self._sending.write(lambda: self._found(draft), self.founded.emit, self._on_failed)

    def _on_failed(self, met: Exception) -> None:
        assert isinstance(met, (Refusal, Trouble))
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
            return
        if self._trouble is not None:
            self._trouble.deleteLater()
        self._trouble = Banner("danger", words.error(met), "", self)
        self._column.insertWidget(2, self._trouble)

    def _fill_form(self) -> None:
        form = self.form
        form.section(self.tr("The office"))
        trades = [(trade, words.heading(trade), "") for trade in Trade]
        form.add(RadioCards("trade", self.tr("Whom it serves"), trades))
        form.add(LineField("name", self.tr("Full name, as on papers"), required=True))
        form.add(LineField("short_name", self.tr("Short name"), required=True), 6)
        form.add(LineField("place", self.tr("Town, as in acts"), required=True, placeholder="г. Волжанск"), 6)
        form.add(LineField("address", self.tr("Address")), 8)
        form.add(PhoneField("phone", self.tr("Phone")), 4)
        form.section(self.tr("Who leads it"))
        form.add(LineField("surname", self.tr("Surname"), required=True), 4)
        form.add(LineField("given", self.tr("Name"), required=True), 4)
        form.add(LineField("patronymic", self.tr("Patronymic")), 4)
        form.add(LineField("post", self.tr("Post"), required=True), 6)
        password = LineField(
            "password", self.tr("Password"), required=True, hint=self.tr("8 characters or more")
        )
        password.line.setEchoMode(QLineEdit.EchoMode.Password)
        form.add(password, 6)

    def _lay_out(self) -> None:
        title, about = QLabel(self.tr("A new office")), QLabel()
        title.setProperty("role", "page")
        about.setText(
            self.tr(
                "The store on this computer is empty. Tell what stands on the papers; all of it can be changed later."
            )
        )
        about.setWordWrap(True)
        about.setProperty("tone", "secondary")
        self._column.setSpacing(16)
        self._column.setContentsMargins(24, 48, 24, 24)
        for widget in (title, about, self.form):
            self._column.addWidget(widget)
        self._column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        sheet, inner, row = QWidget(), QWidget(), QHBoxLayout()
        inner.setLayout(self._column)
        inner.setFixedWidth(WIDTH)
        sheet.setLayout(row)
        row.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll, outer = QScrollArea(), QVBoxLayout(self)
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
