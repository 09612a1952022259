"""What stands in the shell: a page for each section, wired to the services it uses.

Imported on the window's thread, while somebody is typing a password: classes of Qt made on another thread
while the window's turns events have ended the process.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from frontdesk import home as homes
from frontdesk.domain.staff import Desk, OfficeDraft
from frontdesk.services.office import DEFAULT_ZONE, Office
from frontdesk.services.office import open_office as open_services
from frontdesk.settings import Settings
from frontdesk.ui import sections
from frontdesk.ui.counts import Counts
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.queue.asks import Course, Side
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.sections import SECTIONS
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.window import Window

ROOMS = tuple(
    f"frontdesk.ui.{room}" for room in ("printing", "clients.page", "visits.page", "claims.page", "acts.page")
)
SOON_MS, APART_MS, KEPT_MS = 500, 250, 200


def again(office: Office) -> Office:
    """The same store, after its office was founded."""
    return open_services(office.database, office.clock, homes.resources())


def founding_page(jobs: Jobs, office: Office) -> Any:
    from frontdesk.services import founding
    from frontdesk.ui.founding.page import FoundingPage

    def found(draft: OfficeDraft) -> int:
        return founding.found(office.database, homes.resources(), draft, DEFAULT_ZONE)

    return FoundingPage(jobs, found)


def sign_in_page(jobs: Jobs, office: Office, chosen: Settings) -> SignInPage:
    return SignInPage(
        jobs=jobs,
        staff=office.staff,
        clock=office.clock,
        zone=office.facts.zone,
        remembered_staff=chosen.last_staff,
        remembered_counter=chosen.last_counter,
        workstation=chosen.workstation or platform.node() or "desk",
        is_demo=chosen.made_up,
    )


def printing(chosen: Settings) -> Any:
    from frontdesk.ui.printing import Printing

    return Printing(chosen.act_printer, chosen.act_copies)


def furnish(
    window: Window,
    jobs: Jobs,
    office: Office,
    desk: Desk,
    notices: Notices,
    printing: Callable[[], Any],
    slip_printer: str,
) -> list[Any]:
    """A section for each thing the desk does, the palette over them, and the counts on the rail.

    The queue comes first; the rooms behind it are imported when first entered, or soon after, in pieces
    that nobody feels. The answer grows with them: whoever is to be told what changed.
    """
    pages = _pages(jobs, office, desk, notices, printing, slip_printer)
    for section in SECTIONS:
        made = partial(_made, window, pages[section.id])
        window.add_section(section.id, section.title, section.glyph, made, section.at_foot)
    for place, room in enumerate(ROOMS):
        QTimer.singleShot(SOON_MS + (place + 1) * APART_MS, window, partial(import_module, room))
    QTimer.singleShot(
        SOON_MS + (len(ROOMS) + 1) * APART_MS, window, lambda: _name_printer(window, jobs, printing())
    )
    _bind_everywhere(window)
    _search_everywhere(window, jobs, office, desk)
    _show_who(window, office, desk)
    window.go(Place(SECTIONS[0].id))
    told: list[Any] = [Counts(window, jobs, desk, office)]
    QTimer.singleShot(
        KEPT_MS, window, lambda: told.append(_look_after_what_is_typed(window, jobs, office, desk))
    )
    return told


def _pages(
    jobs: Jobs, office: Office, desk: Desk, notices: Notices, printing: Callable[[], Any], slip_printer: str
) -> dict[str, Callable[[], QWidget]]:
    """How each section's page is made, when it is first entered."""
    shared: dict[str, Any] = {"jobs": jobs, "desk": desk, "notices": notices}
    timed = shared | {"clock": office.clock, "zone": office.facts.zone}

    def queue() -> QWidget:
        return QueuePage(
            **timed,
            tickets=office.tickets,
            clients=lambda: office.clients,
            scripts=lambda: office.scripts,
            drafts=office.drafts,
            undoing=lambda: office.undoing,
            explanations=lambda: office.explanations,
            printing=printing,
            side=lambda: Side(office.board),
            course=lambda: Course(office.courses, office.joins, office.tasks),
        )

    def clients() -> QWidget:
        from frontdesk.ui.clients.page import ClientsPage
        from frontdesk.ui.clients.privacy import About
        from frontdesk.ui.clients.sections.boards import Beside

        return ClientsPage(
            **timed,
            clients=office.clients,
            tickets=office.tickets,
            drafts=office.drafts,
            undoing=office.undoing,
            duplicates=office.duplicates,
            merging=office.merging,
            presence=office.presence,
            beside=Beside(office.representatives, office.consents, office.attachments, office.own_fields),
            about=About(lambda: office.looks, lambda: office.subjects, lambda: office.erasures),
            printing=printing,
        )

    def visits() -> QWidget:
        from frontdesk.ui.visits.page import VisitsPage

        return VisitsPage(
            **timed,
            visits=office.visits,
            clients=office.clients,
            drafts=office.drafts,
            undoing=office.undoing,
            printing=printing(),
            printer=slip_printer,
        )

    def claims() -> QWidget:
        from frontdesk.ui.claims.page import ClaimsPage

        return ClaimsPage(
            **timed,
            claims=office.claims,
            acts=office.acts,
            tickets=office.tickets,
            clients=office.clients,
            drafts=office.drafts,
            undoing=office.undoing,
            printing=printing(),
        )

    def acts() -> QWidget:
        from frontdesk.ui.acts.page import ActsPage

        return ActsPage(**shared, acts=office.acts, printing=printing())

    def settings() -> QWidget:
        from frontdesk.ui.settings.page import Settings

        return Settings(_settings(timed, office))

    return {
        "queue": queue,
        "clients": clients,
        "visits": visits,
        "claims": claims,
        "acts": acts,
        "settings": settings,
    }


def _settings(timed: dict[str, Any], office: Office) -> tuple[Any, ...]:
    """What can be set, in the order of the list; each page is made when it is looked at."""
    from frontdesk.ui.settings.page import SettingsPage

    def hours() -> QWidget:
        from frontdesk.ui.settings.hours import HoursPage

        return HoursPage(**timed, calendars=office.calendars, drafts=office.drafts)

    def norms() -> QWidget:
        from frontdesk.ui.settings.targets import TargetsPage

        return TargetsPage(**timed, targets=office.targets, calendars=office.calendars, drafts=office.drafts)

    return (
        SettingsPage("terms", sections.hours(), hours),
        SettingsPage("norms", sections.norms(), norms),
    )


def _look_after_what_is_typed(window: Window, jobs: Jobs, office: Office, desk: Desk) -> Any:
    """Offers what was left unfinished. What the store refuses to keep is said over every page, and the window
    stays until it is kept.
    """
    from frontdesk.ui.banners import announce
    from frontdesk.ui.keeper import Unkept
    from frontdesk.ui.unfinished import Unfinished
    from frontdesk.ui.words import unkept as words

    unkept = Unkept.of(jobs, office.drafts)

    def show(trouble: Exception | None) -> None:
        window.warning.setVisible(trouble is not None)
        if trouble is not None:
            window.warning.show_text("danger", words(trouble), "")
            announce(window.warning, window.warning.text, assertive=True)

    def may_leave() -> bool:
        if not unkept.may_leave():
            announce(window.warning, window.warning.text, assertive=True)
        return unkept.all_kept

    unkept.changed.connect(show)
    window.guards.append(may_leave)
    return Unfinished(window, jobs, desk, office.drafts, office.clock, office.facts.zone)


def _show_who(window: Window, office: Office, desk: Desk) -> None:
    window.top.set_place(sections.counter(desk.counter) if desk.counter else desk.staff.post, office.name)
    window.top.set_person(desk.staff.short_name)
    away = window.rail.add_deed(sections.away(), "lock")
    away.clicked.connect(lambda: window.actions_by_id.run("lock"))


def _name_printer(window: Window, jobs: Jobs, printing: Any) -> None:
    """In the status bar, from now on; where none was ever in use there is nothing to miss."""

    def show(printer: str) -> None:
        window.status.show_printer(printer, is_missed=bool(printing.remembered) and not printer)

    def look() -> None:
        jobs.read(window, printing.look, show, newest="printers")

    printing.changed.connect(look)
    look()


def _made(window: Window, make: Callable[[], Any]) -> QWidget:
    """A page, its commands bound and its wishes heard."""
    page: Any = make()
    page.bind(window)
    page.place_asked.connect(window.go)
    shown: QWidget = page
    return shown


def _search_everywhere(window: Window, jobs: Jobs, office: Office, desk: Desk) -> None:
    """Ctrl+K and the field of the top bar; the palette is made for the first question, or soon after the start."""

    @cache
    def palette() -> Any:
        from frontdesk.ui.finder import Finder, attach

        can, zone = window.actions_by_id.can, office.facts.zone
        finder = Finder(jobs, office.finding, office.staff, desk, office.clock, zone, can, window)
        return attach(window, finder)

    window.search_asked.connect(lambda: palette().open())
    window.top.search.typed.connect(lambda text: palette().open(text))
    QTimer.singleShot(SOON_MS, window, palette)


def _bind_everywhere(window: Window) -> None:
    """Keys that lead to a section from any other; the page itself goes on from there."""
    window.bind("visit.new", lambda: window.go(Place("visits", None, "new")))
    window.bind("client.looks", lambda: window.go(Place("clients", None, "looks")))
    window.bind("client.likely", lambda: window.go(Place("clients", None, "likely")))
    window.bind("ticket.new", lambda: window.go(Place("queue", None, "new")))
    window.bind("visit.next", lambda: _visits(window).call_next())
    window.bind("visit.recall", lambda: _visits(window).call_again())
    window.bind("settings", lambda: window.go(Place("settings")))


def _visits(window: Window) -> Any:
    window.go(Place("visits"))
    return window.page("visits")
