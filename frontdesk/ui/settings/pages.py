"""The pages of settings, each wired to its services when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.services.office import Office
from frontdesk.ui import sections
from frontdesk.ui.settings.page import SettingsPage


def pages(
    head: dict[str, Any], office: Office, printing: Callable[[], Any], certificate: Callable[[], Any]
) -> tuple[SettingsPage, ...]:
    """What can be set, in the order of the list; each page is made when it is looked at."""

    def hours() -> QWidget:
        from frontdesk.ui.settings.hours import HoursPage

        return HoursPage(**head, calendars=office.calendars)

    def norms() -> QWidget:
        from frontdesk.ui.settings.targets import TargetsPage

        return TargetsPage(
            **head,
            targets=office.targets,
            calendars=office.calendars,
            tickets=office.tickets,
            visits=office.visits,
        )

    def levels() -> QWidget:
        from frontdesk.ui.settings.levels import LevelsPage

        return LevelsPage(**head, levels=office.levels, teams=office.teams)

    def offerings() -> QWidget:
        from frontdesk.ui.settings.offerings import OfferingsPage

        return OfferingsPage(**head, offerings=office.offerings)

    def customs() -> QWidget:
        from frontdesk.ui.settings.customs import CustomsPage

        return CustomsPage(**head, customs=office.customs)

    def teams() -> QWidget:
        from frontdesk.ui.settings.teams import TeamsPage

        return TeamsPage(**head, teams=office.teams, calendars=office.calendars)

    def routes() -> QWidget:
        from frontdesk.ui.settings.routes import RoutesPage

        return RoutesPage(
            **head, routes=office.routes, teams=office.teams, tickets=office.tickets, visits=office.visits
        )

    def people() -> QWidget:
        from frontdesk.ui.settings.people import PeoplePage

        return PeoplePage(**head, teams=office.teams, handing=office.handing, printing=printing())

    def absences() -> QWidget:
        from frontdesk.ui.settings.absences import AbsencesPage

        return AbsencesPage(**head, absences=office.absences, teams=office.teams)

    def shifts() -> QWidget:
        from frontdesk.ui.settings.shifts import ShiftsPage

        return ShiftsPage(**head, shifts=office.shifts)

    def roster() -> QWidget:
        from frontdesk.ui.settings.roster import RosterPage

        return RosterPage(**head, rosters=office.rosters, teams=office.teams)

    def statuses() -> QWidget:
        from frontdesk.ui.settings.statuses import StatusesPage

        return StatusesPage(**head, statuses=office.statuses)

    def subjects() -> QWidget:
        from frontdesk.ui.settings.subjects import SubjectsPage

        return SubjectsPage(**head, tree=office.subject_tree)

    def rules() -> QWidget:
        from frontdesk.ui.settings.rules import RulesPage

        return RulesPage(**head, rules=office.rules)

    def profiles() -> QWidget:
        from frontdesk.ui.settings.printing import PrintingPage

        return PrintingPage(**head, queue=office.print_queue, printing=printing())

    def papers() -> QWidget:
        from frontdesk.ui.settings.papers import PapersPage

        return PapersPage(**head, editions=office.paper_editions)

    def signing() -> QWidget:
        from frontdesk.ui.settings.signing import SigningPage

        return SigningPage(**head, signing=office.signing, own=certificate())

    return (
        SettingsPage("terms", sections.hours(), hours),
        SettingsPage("norms", sections.norms(), norms),
        SettingsPage("levels", sections.levels(), levels),
        SettingsPage("offerings", sections.offerings(), offerings),
        SettingsPage("customs", sections.customs(), customs),
        SettingsPage("teams", sections.teams(), teams),
        SettingsPage("routes", sections.routes(), routes),
        SettingsPage("people", sections.people(), people),
        SettingsPage("absences", sections.absences(), absences),
        SettingsPage("shifts", sections.shifts(), shifts),
        SettingsPage("roster", sections.roster(), roster),
        SettingsPage("statuses", sections.statuses(), statuses),
        SettingsPage("subjects", sections.subjects(), subjects),
        SettingsPage("rules", sections.rules(), rules),
        SettingsPage("printing", sections.printing(), profiles),
        SettingsPage("papers", sections.forms(), papers),
        SettingsPage("signing", sections.signing(), signing),
    )
