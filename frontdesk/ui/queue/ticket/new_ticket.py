"""A new ticket: its subject sets everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.clients import ClientCard, ClientRow
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, Refusal
from frontdesk.domain.kinds import TicketKind, is_no_appeal, needed
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import SubjectRow, TicketDraft
from frontdesk.domain.tickets import Channel, priority
from frontdesk.domain.visits import OfferingRow
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.tickets import Tickets
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.queue.ticket.suggest import SuggestField, meant
from frontdesk.ui.sending import Sending
from frontdesk.ui.widgets import ActionButton, PrimaryButton


class DayField(DateField):
    """A day as the domain knows it; what is no day yet is none."""

    def value(self) -> Any:
        return self.day()

    def set_value(self, value: Any) -> None:
        super().set_value(show_date(value) if value else "")

    def joined(self, before: Any, typed: Any) -> Any:
        return typed or before


class NewTicket(QFrame):
    """`registered` tells the id and what was typed. What is typed is journaled like every other text."""

    registered = Signal(int, object)
    restored = Signal(object)
    unsaved = Signal(bool)
    cancelled = Signal()

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        tickets: Tickets,
        clients: Clients,
        drafts: Drafts,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._today = today
        self._jobs, self._desk, self._tickets, self._clients = jobs, desk, tickets, clients
        self._subjects: tuple[SubjectRow, ...] = ()
        self._offerings: tuple[OfferingRow, ...] = ()
        self._own_title, self._takes_mail = False, False
        self.setProperty("surface", "pane")
        self.form: Form[TicketDraft] = Form(TicketDraft(), TicketDraft.check, words.problem)
        self.keeper, self._sending = Keeper(jobs, drafts, desk, self), Sending(jobs, self)
        self._lay_out()
        self.form.edited.connect(self._on_edited)
        jobs.read(self, tickets.subjects, self._take_subjects)
        jobs.read(self, tickets.offerings, self._take_offerings)
        jobs.read(self, tickets.takes_mail, self._take_mail)
        self.keeper.open("ticket/new", self._body, self._restore)

    # what is typed

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        words = self._subject.line.text() + self._client.line.text() + self._offering.line.text()
        is_empty = draft == TicketDraft(channel=draft.channel) and not words.strip()
        self.unsaved.emit(not is_empty)
        if is_empty:
            return None
        typed = {
            "subject": self._subject.line,
            "client": self._client.line,
            "offering": self._offering.line,
            "received_on": self._received.line,
        }
        return {**asdict(draft), **{name: line.text() for name, line in typed.items()}}

    def _restore(self, found: DraftCard) -> None:
        """Shows a draft of before, with what was typed meanwhile."""
        body = found.body
        if not body:
            return
        names = ("title", "text", "channel", "source", "blank", "happened")
        kept = {name: body[name] for name in names if name in body}
        kind = TicketKind(body["kind"]) if body.get("kind") else None
        lines = (self._subject, "subject"), (self._client, "client"), (self._offering, "offering")
        waiting = [(field, name) for field, name in lines if not field.line.text().strip()]
        if not self._own_title:
            self._title.set_value("")
        channel = Channel(kept.get("channel", Channel.PHONE))
        self.form.restore(TicketDraft(**{**kept, "channel": channel, "kind": kind}))
        self._received.line.setText(self._received.line.text() or str(body.get("received_on") or ""))
        self._ask_by_channel()
        self._show_blank(bool(kept.get("blank") or kept.get("happened")) or not self._blank.isHidden())
        self._own_title = bool(kept.get("title"))
        for field, name in waiting:
            if body.get(f"{name}_id") is not None:
                field.choose(Offer(body[f"{name}_id"], str(body.get(name, ""))))
            else:
                field.show_typed(str(body.get(name, "")))
        self.restored.emit(found.saved_at)

    def show_client(self, client_id: int) -> None:
        """The client is known already."""
        self._jobs.read(self, lambda: self._clients.card(client_id), self._show_client)

    def go_to_first_empty(self) -> None:
        self._subject.setFocus()

    def ask_blank(self) -> None:
        """It is entered from a numbered form: its number and its true time come first."""
        self._show_blank(True)
        (self._happened if self._blank.value().strip() else self._blank).setFocus()

    def register(self) -> None:
        """Ctrl+Enter: registers and opens it; what is wrong is told at its field."""
        self._subject.tidy()
        self._offering.tidy()
        self._name_after_subject()
        if self._sending.waits(lambda: None) or self.form.check():
            return  # one ticket, however often the key is pressed
        draft, body = self.form.draft(), self._body()
        self._sending.write(
            lambda: self._tickets.open(self._desk, draft),
            lambda ticket_id: self._on_registered(ticket_id, body),
            self._refuse,
        )

    def _on_registered(self, ticket_id: int, body: Mapping[str, Any] | None) -> None:
        self.keeper.discard()
        self.keeper.close()
        self.registered.emit(ticket_id, body)

    def _refuse(self, refused: Exception) -> None:
        if isinstance(refused, Invalid):
            self.form.show_problems(refused.problems)
            return
        assert isinstance(refused, Refusal)
        self._banner.show_text("danger", words.error(refused))
        self._banner.show()

    # parts

    def _lay_out(self) -> None:
        title = QLabel(self.tr("New ticket"))
        title.setProperty("role", "page")
        self._banner = Banner("danger", "")
        self._banner.hide()
        self._subject = SuggestField(
            "subject_id", self.tr("Subject"), True, self.tr("payment, certificate, complaint…")
        )
        self._client = SuggestField(
            "client_id", self.tr("Client"), False, self.tr("name, phone or SNILS; may stay empty")
        )
        self._sets = QLabel()
        self._sets.setProperty("role", "muted")
        self._subject.typed.connect(self._suggest_subjects)
        self._client.typed.connect(self._suggest_clients)
        self._offering = SuggestField(
            "offering_id", self.tr("Offering"), False, self.tr("benefit, certificate; may stay empty")
        )
        self._offering.typed.connect(self._suggest_offerings)
        self._blank = LineField(
            "blank",
            self.tr("Number of the paper form"),
            True,
            placeholder=self.tr("000123, or scan its square"),
        )
        self._happened = LineField(
            "happened", self.tr("When the client came"), True, placeholder=self.tr("17.11 10:40")
        )
        self.form.add(self._blank, 6)
        self.form.add(self._happened, 6)
        self._show_blank(False)
        self.form.add(self._client)
        self.form.add(self._subject, 7)
        self.form.add(self._offering, 5)
        self.form.add_widget(self._sets)
        self._title = LineField("title", self.tr("What happened, in one line"), True)
        self._title.edited.connect(self._on_title)  # before the form hears it and names the ticket by itself
        self.form.add(self._title)
        channels = ChoiceField("channel", self.tr("How it came"), enum_choices(list(Channel), words.heading))
        for place, channel in enumerate(Channel):
            channels.box.setItemIcon(place, icon(words.channel_icon(channel)))
        kinds = [(None, self.tr("By the subject")), *enum_choices(list(TicketKind), words.word)]
        self._kind = ChoiceField("kind", self.tr("Kind"), kinds)
        self._source = LineField("source", self.tr("From whom, or the number it has there"), True)
        self._received = DayField("received_on", self.tr("Received"), self._today, words.weekday, True)
        self.form.add(channels, 6)
        self.form.add(self._kind, 6)
        self.form.add(self._source, 8)
        self.form.add(self._received, 4)
        channels.edited.connect(self._ask_by_channel)
        self._client.edited.connect(self._ask_by_channel)
        self._ask_by_channel()
        self.form.add(TextField("text", self.tr("In the client's words"), lines=5))
        inner = QWidget()
        inner.setMaximumWidth(680)
        inner.setProperty("surface", "pane")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for widget in (title, self._banner, self.form):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _buttons(self) -> QHBoxLayout:
        main = PrimaryButton(self.tr("Register"), "Ctrl+Return")
        main.clicked.connect(self.register)
        cancel = ActionButton(self.tr("Put off"), "", "quiet")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(main)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        return buttons

    # offers

    def _take_subjects(self, subjects: tuple[SubjectRow, ...]) -> None:
        self._subjects = subjects
        self._suggest_subjects(self._subject.line.text())

    def _suggest_subjects(self, typed: str) -> None:
        self._subject.offer(meant([Offer(s.id, s.path) for s in self._subjects], typed))
        self._name_after_subject()

    def _take_offerings(self, offerings: tuple[OfferingRow, ...]) -> None:
        self._offerings = offerings
        self._suggest_offerings(self._offering.line.text())

    def _take_mail(self, takes_mail: bool) -> None:
        self._takes_mail = takes_mail

    def _suggest_offerings(self, typed: str) -> None:
        self._offering.offer(meant([Offer(row.id, row.name) for row in self._offerings], typed))

    def _suggest_clients(self, typed: str) -> None:
        def find() -> tuple[ClientRow, ...]:
            return self._clients.rows(self._clients.find(typed, 6).clients) if typed.strip() else ()

        self._jobs.read(self, find, self._offer_clients, newest="clients")

    def _offer_clients(self, rows: tuple[ClientRow, ...]) -> None:
        self._client.offer([Offer(row.id, ", ".join(filter(None, (row.name, row.phone)))) for row in rows])

    def _show_client(self, card: ClientCard) -> None:
        self._client.choose(Offer(card.id, card.name))

    def _name_after_subject(self) -> None:
        """The title is the subject's name until somebody writes a better one."""
        subject = next((s for s in self._subjects if s.id == self._subject.value()), None)
        self._sets.setText(self._consequence(subject))
        self._sets.setVisible(subject is not None)
        if not self._own_title:
            self._title.set_value(_title(subject) if subject else "")

    def _consequence(self, subject: SubjectRow | None) -> str:
        if subject is None:
            return ""
        level = words.word(priority(subject.impact, subject.urgency)).lower()
        script = self.tr("there is a script") if subject.script else self.tr("no script")
        draft = self.form.draft()
        kind = draft.kind or TicketKind(subject.kind)
        said = self.tr("{0}. Priority: {1}, {2}").format(words.word(kind), level, script)
        if is_no_appeal(kind, draft.channel, self._today()) and not self._takes_mail:
            said = f"{said}. " + self.tr("By this way it is no appeal under 59-FZ")
        return said

    def _show_blank(self, is_asked: bool) -> None:
        self._blank.setVisible(is_asked)
        self._happened.setVisible(is_asked)

    def _ask_by_channel(self) -> None:
        """Only what this way asks for; by phone and at the counter that is nothing."""
        draft = self.form.draft()
        fields = needed(draft.channel, draft.client_id is not None)
        for field in (self._source, self._received):
            field.setVisible(field.name in fields)
        self._name_after_subject()

    def _on_title(self) -> None:
        self._own_title = bool(str(self._title.value()).strip())

    def _on_edited(self) -> None:
        self._name_after_subject()
        self.keeper.touch()


def _title(subject: SubjectRow) -> str:
    """«Выплата: не поступила»."""
    branch, _, leaf = subject.path.rpartition(" / ")
    return f"{branch}: {leaf[:1].lower()}{leaf[1:]}" if branch else leaf
