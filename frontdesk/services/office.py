"""All services of a desk, each made when it is first asked for: a start pays for those of its first screen only."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.db.database import Database
from frontdesk.db.queries import journal
from frontdesk.services.clock import Clock
from frontdesk.services.drafts import Drafts
from frontdesk.services.facts import Facts
from frontdesk.services.listening import Listening
from frontdesk.services.listing import Listing
from frontdesk.services.office_of_claims import OfficeOfClaims
from frontdesk.services.staff import Staff

if TYPE_CHECKING:  # rooms behind the queue
    from typing import Any

    from frontdesk.db.database import Session
    from frontdesk.domain.papers.kinds import PaperKind
    from frontdesk.domain.staff import Desk
    from frontdesk.services.absences import Absences
    from frontdesk.services.accounts import Accounts
    from frontdesk.services.acts import Acts
    from frontdesk.services.alerts import Alerts
    from frontdesk.services.articles import Articles
    from frontdesk.services.blanks import Blanks
    from frontdesk.services.board import Board
    from frontdesk.services.booklets import Booklets
    from frontdesk.services.bulk import Bulk
    from frontdesk.services.calendars import Calendars
    from frontdesk.services.courses import Courses
    from frontdesk.services.customs import Customs
    from frontdesk.services.explanations import Explanations
    from frontdesk.services.filling import Filling
    from frontdesk.services.finding import Finding
    from frontdesk.services.handing import Handing
    from frontdesk.services.handling import Handling
    from frontdesk.services.incidents import Incidents
    from frontdesk.services.inquiries import Inquiries
    from frontdesk.services.joins import Joins
    from frontdesk.services.journal import Journal
    from frontdesk.services.levels import Levels
    from frontdesk.services.offerings import Offerings
    from frontdesk.services.paper_editions import PaperEditions
    from frontdesk.services.presence import Presence
    from frontdesk.services.printing import PrintQueue
    from frontdesk.services.problems import Problems
    from frontdesk.services.remedies import Remedies
    from frontdesk.services.rosters import Rosters
    from frontdesk.services.routes import Routes
    from frontdesk.services.rules import Rules
    from frontdesk.services.ruling import Ruling
    from frontdesk.services.scripts import Scripts
    from frontdesk.services.shifts import Shifts
    from frontdesk.services.silences import Silences
    from frontdesk.services.statuses import Statuses
    from frontdesk.services.statutes import Statutes
    from frontdesk.services.subject_tree import SubjectTree
    from frontdesk.services.suggestions import Suggestions
    from frontdesk.services.targets import Targets
    from frontdesk.services.tasks import Tasks
    from frontdesk.services.teams import Teams
    from frontdesk.services.tickets import Tickets
    from frontdesk.services.undoing import Undoing
    from frontdesk.services.views import Views
    from frontdesk.services.visits import Visits

DEFAULT_ZONE = "Europe/Volgograd"


class Office(OfficeOfClaims):
    """What the desk can ask for. `name` is the office's short one; empty for a store without an office."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, name: str) -> None:
        super().__init__(database, clock, facts)
        self.name = name
        self.staff = Staff(database, clock)
        self.listing = Listing(database, clock, facts)
        self.drafts = Drafts(database, clock)
        self.listening = Listening()
        database.settling.append(self._settle)
        database.settling.append(self.listening.settle)
        database.announced.append(self.listening.hear)

    def _settle(self, session: Session) -> None:
        """What follows from a deed, whoever did it: incidents joined, clocks counted."""
        if journal.TO_RECOUNT in session.info:
            from frontdesk.services import clocks_of, incidents_of

            incidents_of.settle(session, self.facts, self.clock)
            clocks_of.settle(session, self.facts, self.clock)

    @cached_property
    def tickets(self) -> Tickets:
        from frontdesk.services.tickets import Tickets

        return Tickets(self.database, self.clock, self.facts)

    @property
    def is_founded(self) -> bool:
        return bool(self.name)

    @cached_property
    def scripts(self) -> Scripts:
        from frontdesk.services.scripts import Scripts

        return Scripts(self.database, self.clock, self.facts)

    @cached_property
    def journal(self) -> Journal:
        from frontdesk.services.journal import Journal

        return Journal(self.database)

    @cached_property
    def presence(self) -> Presence:
        from frontdesk.services.presence import Presence

        return Presence(self.database, self.clock)

    @cached_property
    def alerts(self) -> Alerts:
        from frontdesk.services.alerts import Alerts

        return Alerts(self.database, self.clock, self.facts)

    @cached_property
    def statutes(self) -> Statutes:
        from frontdesk.services.statutes import Statutes

        return Statutes(self.database, self.clock, self.facts, self.tickets)

    @cached_property
    def offerings(self) -> Offerings:
        from frontdesk.services.offerings import Offerings

        return Offerings(self.database, self.clock, self.facts)

    @cached_property
    def customs(self) -> Customs:
        from frontdesk.services.customs import Customs

        return Customs(self.database, self.clock, self.facts)

    @cached_property
    def targets(self) -> Targets:
        from frontdesk.services.targets import Targets

        return Targets(self.database, self.clock, self.facts)

    @cached_property
    def levels(self) -> Levels:
        from frontdesk.services.levels import Levels

        return Levels(self.database, self.clock, self.facts)

    @cached_property
    def board(self) -> Board:
        from frontdesk.services.board import Board

        return Board(self.database, self.clock, self.facts, self.tickets, self.courses)

    @cached_property
    def bulk(self) -> Bulk:
        from frontdesk.services.bulk import Bulk

        return Bulk(self.tickets, self.courses, self.joins, self.undoing)

    @cached_property
    def views(self) -> Views:
        from frontdesk.services.views import Views

        return Views(self.database, self.clock, self.facts)

    @cached_property
    def visits(self) -> Visits:
        from frontdesk.services.visits import Visits

        return Visits(self.database, self.clock, self.facts)

    @cached_property
    def booklets(self) -> Booklets:
        from frontdesk.services.booklets import Booklets

        return Booklets(self.acts, self.evidence, self.attachments)

    @cached_property
    def acts(self) -> Acts:
        from frontdesk.services.acts import Acts

        return Acts(self.database, self.clock, self.facts)

    @cached_property
    def paper_editions(self) -> PaperEditions:
        from frontdesk.services.paper_editions import PaperEditions

        def real(desk: Desk, kind: PaperKind, sort: str, id: int) -> Any:
            if sort == "visit":
                return self.visits.slip_facts(id)
            if sort == "claim":
                return self.acts.facts(id)
            return self.filling.facts(desk, self.filling.open(desk, kind, id).base)

        return PaperEditions(self.database, self.clock, self.facts, real)

    @cached_property
    def statuses(self) -> Statuses:
        from frontdesk.services.statuses import Statuses

        return Statuses(self.database, self.clock)

    @cached_property
    def subject_tree(self) -> SubjectTree:
        from frontdesk.services.subject_tree import SubjectTree

        return SubjectTree(self.database, self.clock, self.facts)

    @cached_property
    def courses(self) -> Courses:
        from frontdesk.services.courses import Courses

        return Courses(self.database, self.clock, self.facts, self.tickets)

    @cached_property
    def joins(self) -> Joins:
        from frontdesk.services.joins import Joins

        return Joins(self.database, self.clock, self.facts)

    @cached_property
    def tasks(self) -> Tasks:
        from frontdesk.services.tasks import Tasks

        return Tasks(self.database, self.clock, self.facts)

    @cached_property
    def silences(self) -> Silences:
        from frontdesk.services.silences import Silences

        return Silences(self.database, self.clock, self.facts, self.tickets)

    @cached_property
    def undoing(self) -> Undoing:
        from frontdesk.services.undoing import Undoing

        return Undoing(self.database, self.clock, self.facts, self.clients)

    @cached_property
    def finding(self) -> Finding:
        from frontdesk.services.finding import Finding

        return Finding(self.database, self.clock, self.facts)

    @cached_property
    def handing(self) -> Handing:
        from frontdesk.services.handing import Handing

        return Handing(self.database, self.clock, self.facts)

    @cached_property
    def accounts(self) -> Accounts:
        from frontdesk.services.accounts import Accounts

        return Accounts(self.database, self.clock, self.facts)

    @cached_property
    def teams(self) -> Teams:
        from frontdesk.services.teams import Teams

        return Teams(self.database, self.clock, self.facts)

    @cached_property
    def routes(self) -> Routes:
        from frontdesk.services.routes import Routes

        return Routes(self.database, self.clock)

    @cached_property
    def absences(self) -> Absences:
        from frontdesk.services.absences import Absences

        return Absences(self.database, self.clock, self.facts)

    @cached_property
    def handling(self) -> Handling:
        from frontdesk.services.handling import Handling

        return Handling(self.database, self.clock, self.facts)

    @cached_property
    def incidents(self) -> Incidents:
        from frontdesk.services.incidents import Incidents

        return Incidents(self.database, self.clock, self.facts)

    @cached_property
    def inquiries(self) -> Inquiries:
        from frontdesk.services.inquiries import Inquiries

        return Inquiries(self.database, self.clock, self.facts)

    @cached_property
    def filling(self) -> Filling:
        from frontdesk.services.filling import Filling
        from frontdesk.services.sources import sources

        return Filling(self.database, self.clock, self.facts, sources(self))

    @cached_property
    def remedies(self) -> Remedies:
        from frontdesk.services.remedies import Remedies

        return Remedies(self.database, self.clock, self.facts, self.tasks)

    @cached_property
    def problems(self) -> Problems:
        from frontdesk.services.problems import Problems

        return Problems(self.database, self.clock, self.facts)

    @cached_property
    def articles(self) -> Articles:
        from frontdesk.services.articles import Articles

        return Articles(self.database, self.clock)

    @cached_property
    def suggestions(self) -> Suggestions:
        from frontdesk.services.suggestions import Suggestions

        return Suggestions(self.database, self.clock, self.facts)

    @cached_property
    def ruling(self) -> Ruling:
        from frontdesk.services.rule_deeds import Hands
        from frontdesk.services.ruling import Ruling

        def hands() -> Hands:
            return Hands(self.tickets, self.courses, self.tasks, self.alerts, self.incidents)

        return Ruling(self.database, self.clock, self.facts, self.listening, hands)

    @cached_property
    def rules(self) -> Rules:
        from frontdesk.services.rules import Rules

        return Rules(self.database, self.clock, self.facts, self.ruling, self.tasks, self.undoing)

    @cached_property
    def shifts(self) -> Shifts:
        from frontdesk.services.shifts import Shifts

        return Shifts(self.database, self.clock, self.facts)

    @cached_property
    def rosters(self) -> Rosters:
        from frontdesk.services.rosters import Rosters

        return Rosters(self.database, self.clock, self.facts)

    @cached_property
    def calendars(self) -> Calendars:
        from frontdesk.services.calendars import Calendars

        return Calendars(self.database, self.clock, self.facts)

    @cached_property
    def print_queue(self) -> PrintQueue:
        from frontdesk.services.printing import PrintQueue

        return PrintQueue(self.database, self.clock, self.facts)

    @cached_property
    def blanks(self) -> Blanks:
        from frontdesk.services.blanks import Blanks

        return Blanks(self.database, self.clock, self.facts)

    @cached_property
    def explanations(self) -> Explanations:
        from frontdesk.services.explanations import Explanations

        return Explanations(self.database, self.clock, self.facts)


def open_office(database: Database, clock: Clock, resources: Path) -> Office:
    """The services over a store that is up to date. The zone comes from the office's own row."""
    card = Staff(database, clock).requisites()
    facts = Facts(resources, card.time_zone if card else DEFAULT_ZONE, (database, clock))
    return Office(database, clock, facts, card.short_name if card else "")
