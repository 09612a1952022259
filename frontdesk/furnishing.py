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
from frontdesk.ui import everywhere, sections
from frontdesk.ui.counts import Counts
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.queue.asks import Course, Side
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.sections import SECTIONS
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.view_state import ViewState
from frontdesk.ui.window import Window

ROOMS = tuple(
    f"frontdesk.ui.{room}"
    for room in (
        "printing",
        "clients.page",
        "visits.page",
        "claims.page",
        "acts.page",
        "incidents.page",
        "prints.page",
    )
)
SOON_MS, APART_MS, KEPT_MS = 500, 250, 200
COUNTED_MS = 4000  # another desk may be at it; counting twice costs time and changes nothing


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
    from frontdesk.domain.printing import heard
    from frontdesk.ui.printing import Printing

    return Printing(heard(chosen.printing))


def furnish(
    window: Window,
    jobs: Jobs,
    office: Office,
    desk: Desk,
    notices: Notices,
    printing: Callable[[], Any],
    scans: Callable[[], Any],
    certificate: Callable[[], Any],
    view: ViewState,
) -> list[Any]:
    """A section for each thing the desk does, the palette over them, and the counts on the rail.

    The queue comes first; the rooms behind it are imported when first entered, or soon after, in pieces
    that nobody feels. The answer grows with them: whoever is to be told what changed.
    """
    pages = _Pages(jobs, office, desk, notices, printing, scans, certificate)
    for section in SECTIONS:
        made = partial(_made, window, getattr(pages, section.id))
        window.add_section(section.id, section.title, section.glyph, made, section.at_foot)
    window.add_page("papers", partial(_made, window, pages.papers))
    for place, room in enumerate(ROOMS):
        QTimer.singleShot(SOON_MS + (place + 1) * APART_MS, window, partial(import_module, room))
    window.actions_by_id.ran.connect(view.count)
    everywhere.bind(window)
    _search_everywhere(window, jobs, office, desk, view)
    _show_who(window, office, desk)
    window.go(Place(SECTIONS[0].id))
    QTimer.singleShot(SOON_MS + (len(ROOMS) + 2) * APART_MS, window, lambda: _by_itself(window, jobs, office))
    told: list[Any] = [Counts(window, jobs, desk, office)]
    QTimer.singleShot(
        SOON_MS + (len(ROOMS) + 1) * APART_MS,
        window,
        lambda: told.append(_see_to_printing(window, jobs, printing(), notices)),
    )
    QTimer.singleShot(SOON_MS, window, lambda: told.extend(_watch(window, jobs, office, desk, notices)))
    QTimer.singleShot(
        KEPT_MS, window, lambda: told.append(_look_after_what_is_typed(window, jobs, office, desk))
    )
    return told


def _watch(window: Window, jobs: Jobs, office: Office, desk: Desk, notices: Notices) -> tuple[Any, ...]:
    from frontdesk.ui.access import Access
    from frontdesk.ui.alarms import Alarms
    from frontdesk.ui.rulings import Rulings

    alarms = Alarms(window, jobs, desk, office, notices)
    return alarms, Rulings(window, jobs, office, desk.workstation), Access(window, jobs, office.staff, desk)


class _Pages:
    """How each section's page is made, when it is first entered: a method for each, called as the section."""

    def __init__(
        self,
        jobs: Jobs,
        office: Office,
        desk: Desk,
        notices: Notices,
        printing: Callable[[], Any],
        scans: Callable[[], Any],
        certificate: Callable[[], Any],
    ) -> None:
        self._office, self._printing = office, printing
        self._scans, self._certificate = scans, certificate
        self._shared: dict[str, Any] = {"jobs": jobs, "desk": desk, "notices": notices}
        self._timed = self._shared | {"clock": office.clock, "zone": office.facts.zone}

    @property
    def _kept(self) -> dict[str, Any]:
        """What the pages with editors share; asked for when the first of them is made."""
        return self._timed | {"drafts": self._office.drafts, "undoing": self._office.undoing}

    def queue(self) -> QWidget:
        office = self._office
        return QueuePage(
            **self._timed,
            listing=office.listing,
            tickets=lambda: office.tickets,
            clients=lambda: office.clients,
            scripts=lambda: office.scripts,
            drafts=office.drafts,
            undoing=lambda: office.undoing,
            explanations=lambda: office.explanations,
            printing=self._printing,
            side=lambda: Side(
                office.board, office.views, office.bulk, office.courses, office.presence, office.incidents
            ),
            course=lambda: Course(*(getattr(office, room) for room in Course._fields)),
        )

    def clients(self) -> QWidget:
        from frontdesk.ui.clients.page import ClientsPage
        from frontdesk.ui.clients.privacy import About
        from frontdesk.ui.clients.sections.boards import Beside

        office = self._office
        return ClientsPage(
            **self._kept,
            clients=office.clients,
            tickets=office.tickets,
            duplicates=office.duplicates,
            merging=office.merging,
            presence=office.presence,
            beside=Beside(
                office.representatives,
                office.consents,
                office.attachments,
                office.own_fields,
                office.issuers,
                office.addresses,
                self._scans(),
                office.orders,
            ),
            about=About(lambda: office.looks, lambda: office.subjects, lambda: office.erasures),
            printing=self._printing,
        )

    def visits(self) -> QWidget:
        from frontdesk.ui.visits.page import VisitsPage

        office = self._office
        return VisitsPage(
            **self._kept,
            visits=office.visits,
            clients=office.clients,
            printing=self._printing(),
        )

    def claims(self) -> QWidget:
        from frontdesk.ui.claims.asks import Beside
        from frontdesk.ui.claims.page import ClaimsPage

        office = self._office
        beside = Beside(office.orders, office.claim_sources, office.evidence, office.claim_report)
        return ClaimsPage(
            **self._kept,
            claims=office.claims,
            course=office.claim_course,
            visas=office.visas,
            tasks=office.tasks,
            acts=office.acts,
            clients=office.clients,
            beside=beside,
            printing=self._printing(),
        )

    def acts(self) -> QWidget:
        from frontdesk.ui.acts.page import ActsPage

        return ActsPage(
            **self._timed, drafts=self._office.drafts, acts=self._office.acts, booklets=self._office.booklets,
            signing=self._office.signing, own=self._certificate(), printing=self._printing(),
        )  # fmt: skip

    def incidents(self) -> QWidget:
        from frontdesk.ui.incidents.page import IncidentsPage

        office = self._office
        return IncidentsPage(
            **self._timed,
            drafts=office.drafts,
            incidents=office.incidents,
            inquiries=office.inquiries,
            remedies=office.remedies,
            problems=office.problems,
            suggestions=office.suggestions,
            articles=office.articles,
            tickets=office.tickets,
            teams=office.teams,
            printing=self._printing(),
        )

    def prints(self) -> QWidget:
        from frontdesk.ui.prints.page import PrintsPage

        office = self._office
        return PrintsPage(
            **self._timed, drafts=office.drafts, queue=office.print_queue, blanks=office.blanks,
            staff=office.staff, printing=self._printing(),
        )  # fmt: skip

    def papers(self) -> QWidget:
        from frontdesk.ui.papers.page import PapersPage

        return PapersPage(
            **self._timed,
            drafts=self._office.drafts,
            filling=self._office.filling,
            acts=self._office.acts,
            printing=self._printing(),
        )

    def settings(self) -> QWidget:
        from frontdesk.ui.settings.page import Settings
        from frontdesk.ui.settings.pages import pages

        head = self._timed | {"drafts": self._office.drafts}
        return Settings(pages(head, self._office, self._printing, self._certificate))


def _by_itself(window: Window, jobs: Jobs, office: Office) -> Any:
    """Tickets that wait come back, silent clients are reminded, deadlines warn, rules look at all that: whichever
    program comes first.
    """
    from frontdesk.ui.minutes import Minutes

    return Minutes(
        window, jobs, lambda: (office.silences.tick(), office.alerts.sweep(), office.ruling.sweep())
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
    _finish_counting(window, jobs, office, desk)
    return Unfinished(window, jobs, desk, office.drafts, office.clock, office.facts.zone)


def _finish_counting(window: Window, jobs: Jobs, office: Office, desk: Desk) -> None:
    """Hours were published, and the workstation that counted the open cases by them was switched off."""
    from frontdesk.domain.edition_drafts import Recount

    def go_on(done: Recount) -> None:
        if not done.is_over:
            jobs.write(window, lambda: office.calendars.recount(desk, done), go_on)

    def begin(is_unfinished: bool) -> None:
        go_on(Recount(is_over=not is_unfinished))

    QTimer.singleShot(
        COUNTED_MS, window, lambda: jobs.read(window, lambda: office.calendars.is_unfinished(), begin)
    )


def _show_who(window: Window, office: Office, desk: Desk) -> None:
    window.top.set_place(sections.counter(desk.counter) if desk.counter else desk.staff.post, office.name)
    window.top.set_person(desk.staff.short_name)
    away = window.rail.add_deed(sections.away(), "lock")
    away.clicked.connect(lambda: window.actions_by_id.run("lock"))


def _see_to_printing(window: Window, jobs: Jobs, printing: Any, notices: Notices) -> Any:
    """The printer and what waits for it stand in the status bar from now on."""
    from frontdesk.ui.spooler import Spooler

    spooler = Spooler(jobs, printing, notices, window)
    spooler.waiting.connect(window.status.show_waiting_papers)
    spooler.named.connect(window.status.show_printer)
    return spooler


def _made(window: Window, make: Callable[[], Any]) -> QWidget:
    """A page, its commands bound and its wishes heard."""
    page: Any = make()
    page.bind(window)
    page.place_asked.connect(window.go)
    shown: QWidget = page
    return shown


def _search_everywhere(window: Window, jobs: Jobs, office: Office, desk: Desk, view: ViewState) -> None:
    """Ctrl+K and the field of the top bar; the palette is made for the first question, or soon after the start."""

    @cache
    def palette() -> Any:
        from frontdesk.ui.finder import Finder, attach

        actions, zone = window.actions_by_id, office.facts.zone
        finder = Finder(
            jobs,
            office.finding,
            office.staff,
            desk,
            office.clock,
            zone,
            actions.can,
            lambda: view.used,
            window,
        )
        return attach(window, finder)

    window.search_asked.connect(lambda: palette().open())
    window.top.search.typed.connect(lambda text: palette().open(text))
    QTimer.singleShot(SOON_MS, window, palette)
