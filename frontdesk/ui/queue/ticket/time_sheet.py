"""My time on a ticket today: what was measured, and what it really was, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from frontdesk.domain.handling import Activity, CorrectionDraft, Handled, clock_time
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.sheet import FormSheet


def made_of(handled: Handled) -> str:
    """«разговор 3:14, удержание 0:00, …»."""
    return ", ".join(f"{words.word(one)} {clock_time(handled.of(one))}" for one in Activity)


class TimeButton(QToolButton):
    """My full minutes on the ticket today; the hint says what they are made of, a click corrects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setIcon(icon("timer"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_handled(Handled())

    def show_handled(self, handled: Handled) -> None:
        told = words.duration(handled.total)
        self.setText(f" {told}")  # a style sets no room beside an icon
        self.setToolTip(self.tr("My time today: {0}").format(made_of(handled)))
        self.setAccessibleName(self.tr("My time on the ticket today: {0}").format(told))


class TimeSheet(FormSheet[CorrectionDraft]):
    def __init__(self, at: Desks, ticket_id: int, number: int, handled: Handled) -> None:
        base = CorrectionDraft(ticket_id, Activity.WORK)
        super().__init__(at, "handle", ticket_id, number, base, CorrectionDraft.check)
        self.set_words(self.tr("My time on ticket {0} today").format(number), self.tr("Correct"))
        measured = QLabel(self.tr("{0}. In all {1}").format(made_of(handled), clock_time(handled.total)))
        measured.setProperty("role", "muted")
        measured.setWordWrap(True)
        self.body.insertWidget(0, measured)
        activity = ChoiceField(
            "activity", self.tr("What of it"), enum_choices(tuple(Activity), words.heading)
        )
        minutes = LineField("minutes", self.tr("Really, minutes"), True)
        reason = LineField("reason", self.tr("Why it is otherwise"), True)
        for field, span in ((minutes, 3), (activity, 3), (reason, 6)):
            self.form.add(field, span)
        self.begin()
