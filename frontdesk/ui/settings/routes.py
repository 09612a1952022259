"""«Маршруты»: which team a new ticket goes to, line by line; and where a ticket with these traits would go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.changes import Kind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.routing import Matter, Route, RouteDraft, Tried, branch_of, branches, draft_of, tried
from frontdesk.domain.teams import TeamRow
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Channel
from frontdesk.domain.visits import OfferingRow
from frontdesk.services.routes import Routes
from frontdesk.services.teams import Teams
from frontdesk.services.tickets import Tickets
from frontdesk.services.visits import Visits
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column
from frontdesk.ui.widgets import ActionButton, SectionTitle

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Known:
    """What a line may ask for and lead to."""

    subjects: Sequence[SubjectRow] = ()
    offerings: Sequence[OfferingRow] = ()
    teams: Sequence[TeamRow] = ()


class _RouteForm(Form[RouteDraft]):
    def __init__(self) -> None:
        super().__init__(RouteDraft(), RouteDraft.check, words.problem)
        anything = (None, self.tr("any"))
        self.section(self.tr("When a ticket has"))
        self.subject = BranchField("subject", self.tr("Subject, or a branch of them"))
        self.offering = ChoiceField("offering_id", self.tr("Service"), ())
        self.team = ChoiceField("team_id", self.tr("Team"), (), required=True)
        self.add(self.subject)
        kinds = [(kind.value, words.heading(kind)) for kind in TicketKind]
        channels = [(channel.value, words.heading(channel)) for channel in Channel]
        self.add(ChoiceField("kind", self.tr("Kind"), [anything, *kinds]), 6)
        self.add(ChoiceField("channel", self.tr("Channel"), [anything, *channels]), 6)
        self.add(self.offering)
        self.add(LineField("segment", self.tr("Group of clients"), placeholder=self.tr("any group")))
        self.section(self.tr("It goes to"))
        self.add(self.team)
        self.add(LineField("skill", self.tr("Skill of who takes it"), placeholder=self.tr("none is needed")))

    def show_known(self, known: Known) -> None:
        services = [(None, self.tr("any service")), *((one.id, one.name) for one in known.offerings)]
        self.subject.show_subjects(known.subjects)
        self.offering.set_choices(services)
        self.team.set_choices([(team.id, team.name) for team in known.teams])


class BranchField(ChoiceField):
    """A subject or a branch of the tree, as (id, depth). A branch is known by any of its subjects, and what is no
    longer offered stays until another is chosen.
    """

    def __init__(self, name: str, label: str) -> None:
        self._subjects: Mapping[int, str] = {}
        self._given: tuple[Any, int] = (None, -1)
        super().__init__(name, label, ())

    def show_subjects(self, subjects: Sequence[SubjectRow]) -> None:
        """Each branch before what lies in it."""
        self._subjects = {one.id: one.path for one in sorted(subjects, key=lambda one: one.path)}
        heads: dict[int, list[tuple[int, str]]] = {}
        for first, depth, path in branches(self._subjects.items()):
            heads.setdefault(first, []).append((depth, path))
        found: list[tuple[Any, str]] = [(None, self.tr("any"))]
        for id, path in self._subjects.items():
            found += [
                ((id, depth), self.tr("{0}: the whole branch").format(head))
                for depth, head in heads.get(id, ())
            ]
            found.append(((id, 0), path))
        self.set_choices(found)

    def value(self) -> Any:
        given, at = self._given
        return given if self.box.currentIndex() == at else super().value()

    def set_value(self, value: Any) -> None:
        wanted, at = self._branch(value), -1
        for place, offered in enumerate(self._values):
            if offered == value or (wanted and self._branch(offered) == wanted):
                at = place
                break
        self.box.setCurrentIndex(at)
        self._given = value, at

    def _branch(self, value: tuple[int, int] | None) -> str:
        id, depth = value or (0, 0)
        return branch_of(self._subjects.get(id, ""), depth) if depth else ""


class TryOut(QWidget):
    """«Куда попадёт»: the traits of a ticket, and the line that it would meet, at every choice."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.subject = ChoiceField("try_subject", self.tr("Subject of the ticket"), ())
        self.kind = ChoiceField(
            "try_kind", self.tr("Kind of the ticket"), enum_choices(list(TicketKind), words.heading)
        )
        self.channel = ChoiceField(
            "try_channel", self.tr("Where it came from"), enum_choices(list(Channel), words.heading)
        )
        self.offering = ChoiceField("try_offering", self.tr("Service asked for"), ())
        self.segment = LineField("try_segment", self.tr("Group of the client"))
        self.said, self.why = QLabel(), QLabel()
        self._paths: dict[int, str] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        spots = {
            self.subject: (0, 0, 2), self.kind: (0, 2, 1), self.channel: (0, 3, 1), self.offering: (1, 0, 2),
            self.segment: (1, 2, 2),
        }  # fmt: skip
        for field, (row, column, wide) in spots.items():
            grid.addWidget(field, row, column, 1, wide)
            field.edited.connect(self.asked)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(SectionTitle(self.tr("Where a ticket would go")))
        whole.addLayout(grid)
        for label, role in ((self.said, "strong"), (self.why, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            whole.addWidget(label)
        self.kind.set_value(TicketKind.QUESTION)
        self.channel.set_value(Channel.PHONE)

    def show_known(self, known: Known) -> None:
        chosen, service = self.subject.value(), self.offering.value()
        self._paths = {one.id: one.path for one in known.subjects}
        self.subject.set_choices(
            [(one.id, one.path) for one in sorted(known.subjects, key=lambda one: one.path)]
        )
        self.subject.set_value(chosen if chosen in self._paths else next(iter(self._paths), None))
        self.offering.set_choices([(None, self.tr("none")), *((one.id, one.name) for one in known.offerings)])
        self.offering.set_value(service)

    def matter(self) -> Matter:
        subject = self.subject.value() or 0
        return Matter(
            self.kind.value().value, subject, self.channel.value().value, self.offering.value(),
            " ".join(self.segment.value().split()), self._paths.get(subject, ""),
        )  # fmt: skip

    def tell(self, found: str, why: str) -> None:
        if (found, why) != (self.said.text(), self.why.text()):
            self.said.setText(found)
            self.why.setText(why)
            announce(self, f"{found}. {why}")


class RoutesPage(ListedPage[Route, RouteDraft]):
    """Ctrl+Shift with an arrow moves a line; what is tried out is answered by the lines as they stand."""

    room, kinds = "routes", frozenset({Kind.ROUTE, Kind.TEAM})

    def __init__(
        self, *, routes: Routes, teams: Teams, tickets: Tickets, visits: Visits, **head: Unpack[Head]
    ) -> None:
        self._routes, self._teams, self._tickets, self._visits = routes, teams, tickets, visits
        self._known, self._route_form, self.try_out = Known(), _RouteForm(), TryOut()
        listing = Listing(
            self.tr("Routes"),
            self.tr("A new ticket goes by the first line that fits, from above. That is no escalation."),
            (
                Column(self.tr("No."), self._place, 44),
                Column(self.tr("When a ticket has"), self._asks),
                Column(self.tr("Team and skill"), self._whom, 236),
            ),
            self._speak,
            self.tr("There are no routes: every ticket is everybody's"),
            self.tr("New line"),
            self.tr("Take out of use"),
        )
        super().__init__(listing, self._route_form, **head)
        self.up_button = ActionButton(self.tr("Higher"), "Ctrl+Shift+Up")
        self.down_button = ActionButton(self.tr("Lower"), "Ctrl+Shift+Down")
        self.foot[2:2] = [self.up_button, self.down_button]
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.try_out.asked.connect(self._try)
        self.lay_out()
        self.left.addWidget(self.try_out)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.try_out, self.form)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (*super().hints, ("Ctrl ⇧ ↑ ↓", self.tr("move the line")))

    def read(self) -> tuple[Sequence[Route], Known]:
        known = Known(self._tickets.subjects(), self._visits.offerings(), self._teams.all())
        return self._routes.all(), known

    def take(self, rest: Known) -> None:
        self._known = rest
        self._route_form.show_known(rest)
        self.try_out.show_known(rest)
        self._try()

    def draft(self, row: Route | None) -> RouteDraft:
        return draft_of(row) if row is not None else RouteDraft()

    def revived(self, body: Mapping[str, Any]) -> RouteDraft:
        subject = body["subject"]
        return RouteDraft(**{**body, "subject": tuple(subject) if subject else None})

    def name_of(self, draft: RouteDraft) -> str:
        subject, depth = draft.subject or (None, 0)
        path = next((one.path for one in self._known.subjects if one.id == subject), "")
        asked = Route(
            draft.team_id or 0, draft.skill, draft.kind, subject, draft.offering_id, draft.channel,
            draft.segment or None, 0, depth, path,
        )  # fmt: skip
        return f"{self._asks(asked)} → {self._team(draft.team_id)}"

    def write(self, id: int, /, draft: RouteDraft, was: RouteDraft | None) -> int:
        return self._routes.save(self._desk, id, draft, was)

    def retire(self, id: int) -> None:
        self._routes.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._routes.restore(self._desk, id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in MOVES and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == held:
            self._move(MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def show_state(self) -> None:
        super().show_state()
        places = list(self._rows)
        at = places.index(self._at) if self._at in places else None
        self.up_button.setVisible(self.may and bool(at))
        self.down_button.setVisible(self.may and at is not None and at < len(places) - 1)

    def _move(self, by: int) -> None:
        id, routes, desk, places = self._at, self._routes, self._desk, list(self._rows)
        if not id or not self.may or not 0 <= places.index(id) + by < len(places):
            return

        def done(_: None) -> None:
            said = self.tr("Line {0} is line {1} now").format(places.index(id) + 1, places.index(id) + 1 + by)
            self._notices.success(said, lambda: routes.move(desk, id, -by), lambda _: self.reload())
            self.reload()

        self._jobs.write(self, lambda: routes.move(desk, id, by), done, self.refused)

    # What is tried out

    def _try(self) -> None:
        self._tell(tried(self._rows.values(), self.try_out.matter()))

    def _tell(self, found: Tried) -> None:
        if found.won is None:
            self.try_out.tell(self.tr("To nobody: it would be everybody's"), self.tr("No line fits"))
            return
        said = self.tr("{0}, by line {1}").format(self._team(found.won.team_id), self._place(found.won))
        if found.won.skill:
            said = self.tr("{0}; whoever takes it must be skilled: {1}").format(said, found.won.skill)
        asked = self._asks(found.won)
        alike: dict[str, list[str]] = {}
        for route, misses in found.passed:
            alike.setdefault(", ".join(map(self._trait, misses)), []).append(self._place(route))
        passed = "; ".join(
            self.tr("lines {0}, not their {1}").format(", ".join(places), traits)
            for traits, places in alike.items()
        )
        why = self.tr("It fits: {0}").format(asked)
        self.try_out.tell(said, self.tr("{0}. Passed by: {1}").format(why, passed) if passed else why)

    def _trait(self, name: str) -> str:
        return {
            "subject": self.tr("subject"),
            "kind": self.tr("kind"),
            "offering_id": self.tr("service"),
            "channel": self.tr("channel"),
            "segment": self.tr("group of clients"),
        }[name]

    # A line of the list

    def _place(self, row: Route) -> str:
        places = list(self._rows)
        return str(places.index(row.id) + 1) if row.id in places else ""

    def _team(self, id: int | None) -> str:
        return next((team.name for team in self._known.teams if team.id == id), "")

    def _whom(self, row: Route) -> str:
        return ", ".join(filter(None, (self._team(row.team_id), row.skill)))

    def _asks(self, row: Route) -> str:
        """«Тема Выплата, канал Телефон»; of a line that asks nothing, that it takes the rest."""
        service = next((one.name for one in self._known.offerings if one.id == row.offering_id), "")
        subject = self.tr("{0}: the whole branch").format(row.branch) if row.depth else row.path
        told = (
            subject if row.subject_id is not None else "",
            words.heading(TicketKind(row.kind)) if row.kind else "",
            words.heading(Channel(row.channel)) if row.channel else "",
            service,
            self.tr("clients “{0}”").format(row.segment) if row.segment else "",
        )
        return ", ".join(filter(None, told)) or self.tr("anything")

    def _speak(self, row: Route) -> str:
        said = self.tr("Line {0}: {1}, to {2}").format(
            self._place(row), self._asks(row), self._team(row.team_id)
        )
        return self.tr("{0}, skill {1}").format(said, row.skill) if row.skill else said
