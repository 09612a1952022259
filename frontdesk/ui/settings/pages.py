"""The pages of settings, each wired to its services when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.services.office import Office
from frontdesk.ui import sections
from frontdesk.ui.settings.page import SettingsPage


class _Pages:
    """How each page is made, when it is first looked at: a method for each."""

    def __init__(
        self,
        head: dict[str, Any],
        office: Office,
        printing: Callable[[], Any],
        certificate: Callable[[], Any],
    ) -> None:
        self._head, self._office, self._printing = head, office, printing
        self._certificate = certificate

    def hours(self) -> QWidget:
        from frontdesk.ui.settings.hours import HoursPage

        return HoursPage(**self._head, calendars=self._office.calendars)

    def norms(self) -> QWidget:
        from frontdesk.ui.settings.targets import TargetsPage

        return TargetsPage(
            **self._head,
            targets=self._office.targets,
            calendars=self._office.calendars,
            tickets=self._office.tickets,
            visits=self._office.visits,
        )

    def levels(self) -> QWidget:
        from frontdesk.ui.settings.levels import LevelsPage

        return LevelsPage(**self._head, levels=self._office.levels, teams=self._office.teams)

    def offerings(self) -> QWidget:
        from frontdesk.ui.settings.offerings import OfferingsPage

        return OfferingsPage(**self._head, offerings=self._office.offerings)

    def customs(self) -> QWidget:
        from frontdesk.ui.settings.customs import CustomsPage

        return CustomsPage(**self._head, customs=self._office.customs)

    def teams(self) -> QWidget:
        from frontdesk.ui.settings.teams import TeamsPage

        return TeamsPage(**self._head, teams=self._office.teams, calendars=self._office.calendars)

    def routes(self) -> QWidget:
        from frontdesk.ui.settings.routes import RoutesPage

        return RoutesPage(
            **self._head,
            routes=self._office.routes,
            teams=self._office.teams,
            tickets=self._office.tickets,
            visits=self._office.visits,
        )

    def people(self) -> QWidget:
        from frontdesk.ui.settings.people import PeoplePage

        return PeoplePage(
            **self._head, teams=self._office.teams, handing=self._office.handing, printing=self._printing()
        )

    def accounts(self) -> QWidget:
        from frontdesk.ui.settings.accounts import AccountsPage

        return AccountsPage(**self._head, accounts=self._office.accounts, teams=self._office.teams)

    def absences(self) -> QWidget:
        from frontdesk.ui.settings.absences import AbsencesPage

        return AbsencesPage(**self._head, absences=self._office.absences, teams=self._office.teams)

    def shifts(self) -> QWidget:
        from frontdesk.ui.settings.shifts import ShiftsPage

        return ShiftsPage(**self._head, shifts=self._office.shifts)

    def roster(self) -> QWidget:
        from frontdesk.ui.settings.roster import RosterPage

        return RosterPage(**self._head, rosters=self._office.rosters, teams=self._office.teams)

    def statuses(self) -> QWidget:
        from frontdesk.ui.settings.statuses import StatusesPage

        return StatusesPage(**self._head, statuses=self._office.statuses)

    def subjects(self) -> QWidget:
        from frontdesk.ui.settings.subjects import SubjectsPage

        return SubjectsPage(**self._head, tree=self._office.subject_tree)

    def rules(self) -> QWidget:
        from frontdesk.ui.settings.rules import RulesPage

        return RulesPage(**self._head, rules=self._office.rules)

    def profiles(self) -> QWidget:
        from frontdesk.ui.settings.printing import PrintingPage

        return PrintingPage(**self._head, queue=self._office.print_queue, printing=self._printing())

    def papers(self) -> QWidget:
        from frontdesk.ui.settings.papers import PapersPage

        return PapersPage(**self._head, editions=self._office.paper_editions)

    def signing(self) -> QWidget:
        from frontdesk.ui.settings.signing import SigningPage

        return SigningPage(**self._head, signing=self._office.signing, own=self._certificate())


def pages(
    head: dict[str, Any], office: Office, printing: Callable[[], Any], certificate: Callable[[], Any]
) -> tuple[SettingsPage, ...]:
    """What can be set, in the order of the list."""
    made = _Pages(head, office, printing, certificate)
    return (
        SettingsPage("terms", sections.hours(), made.hours),
        SettingsPage("norms", sections.norms(), made.norms),
        SettingsPage("levels", sections.levels(), made.levels),
        SettingsPage("offerings", sections.offerings(), made.offerings),
        SettingsPage("customs", sections.customs(), made.customs),
        SettingsPage("teams", sections.teams(), made.teams),
        SettingsPage("routes", sections.routes(), made.routes),
        SettingsPage("people", sections.people(), made.people),
        SettingsPage("accounts", sections.accounts(), made.accounts),
        SettingsPage("absences", sections.absences(), made.absences),
        SettingsPage("shifts", sections.shifts(), made.shifts),
        SettingsPage("roster", sections.roster(), made.roster),
        SettingsPage("statuses", sections.statuses(), made.statuses),
        SettingsPage("subjects", sections.subjects(), made.subjects),
        SettingsPage("rules", sections.rules(), made.rules),
        SettingsPage("printing", sections.printing(), made.profiles),
        SettingsPage("papers", sections.forms(), made.papers),
        SettingsPage("signing", sections.signing(), made.signing),
    )
