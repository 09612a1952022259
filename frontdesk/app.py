"""The composition root: methods stand in the order in which the program comes to life.

The shell is painted first. SQLAlchemy, the services and the pages (`furnishing`) are imported off the
window's thread while it is already there, so they are imported inside the functions that need them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from frontdesk import home as homes
from frontdesk.home import Home
from frontdesk.ui.i18n import install_translator
from frontdesk.ui.theme import STYLE, apply_theme, current, load_fonts, load_theme
from frontdesk.ui.view_state import ViewState
from frontdesk.ui.window import Window

if TYPE_CHECKING:  # named in signatures only; importing them would hold back the first frame
    from frontdesk.domain.changes import Change
    from frontdesk.domain.staff import Desk
    from frontdesk.services.office import Office
    from frontdesk.settings import Settings

LAYOUT_KEYS = "layout keys"
SOON_MS = 1000  # after the first frame: nobody has pressed a chord yet


def make_application(theme: str, language: str = "ru") -> QApplication:
    """Qt with our fonts, words and theme; once to a process."""
    app = QApplication.instance() or QApplication(["frontdesk", "-style", STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("frontdesk")
    load_fonts(homes.resources())
    install_translator(app, language, homes.resources())
    dress(app, theme)
    return app


def listen_to_layouts() -> None:
    """Once to a process, and behind the first frame."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if app.findChild(QObject, LAYOUT_KEYS) is not None:
        return
    from frontdesk.ui.layout_keys import LayoutKeys

    keys = LayoutKeys(app)
    keys.setObjectName(LAYOUT_KEYS)


def dress(app: QApplication, theme: str) -> None:
    """`light`, `dark`, or as the system says."""
    if theme not in ("light", "dark"):
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        theme = "dark" if dark else "light"
    apply_theme(app, load_theme(theme, homes.resources()))


class Console(QObject):
    """One running console over one home.

    `asked_to_sign_in` and `furnished` tell how far it has come; a robot and a measurement wait for them.
    """

    asked_to_sign_in = Signal()
    furnished = Signal()
    troubled = Signal(object)
    _committed = Signal(object)

    def __init__(
        self,
        home: Home,
        clock: Callable[[], datetime] | None = None,
        printing: Any = None,
    ) -> None:
        super().__init__()
        self.home, self._given_clock, self._printing = home, clock, printing
        self.view = ViewState(home.view)
        self._serving: Any = None  # the printers once a page has asked for them
        self._jobs: Any = None
        self.office: Any = None  # services.office.Office, once its module is imported
        self.chosen: Any = None  # settings.Settings, likewise
        self._keeping = Lock()
        self.desk: Desk | None = None
        self.window = self._new_window()
        self._committed.connect(self._on_change)

    @property
    def jobs(self) -> Any:
        """`ui.jobs.Jobs`, made when first asked for: threads are for what comes behind the first frame."""
        if self._jobs is None:
            from frontdesk.ui.jobs import Jobs

            self._jobs = Jobs(self)
            self._jobs.rest_collector()
        return self._jobs

    def start(self) -> None:
        """Paint the shell; what comes behind it would compete with the first frame."""
        self.window.show()
        QApplication.processEvents()
        QTimer.singleShot(SOON_MS, self, listen_to_layouts)
        QTimer.singleShot(0, self, self.open_store)  # when the frame is out

    def open_store(self, passphrase: str | None = None) -> None:
        self.jobs.read(
            self,
            lambda: self._open(passphrase),
            self._on_opened,
            failed=lambda met: self._on_not_opened(met, passphrase),
        )

    def _open(self, passphrase: str | None) -> Any:
        """Off the window's thread: the imports cost half of the start."""
        from frontdesk import logs, opening, settings

        logs.keep(self.home.logs)
        chosen = settings.load(self.home.settings)
        office = opening.open_office(self.home, chosen, passphrase, self._given_clock)
        if passphrase is not None:  # it may have been the first one, with a salt of its own
            chosen = settings.load(self.home.settings)
        return office, chosen

    def _on_opened(self, opened: tuple[Office, Settings]) -> None:
        self._collect_soon()
        office, self.chosen = opened
        self.office = office
        office.database.announced.append(self._committed.emit)
        QTimer.singleShot(SOON_MS, self, self._hear_others)
        self.window.top.set_time(self._local_now())
        if office.is_founded:
            self.ask_to_sign_in()
        else:
            self.ask_to_found()

    def _on_not_opened(self, met: Exception, passphrase: str | None) -> None:
        from frontdesk.domain.errors import PassphraseNeeded, Refusal, Trouble, WrongKey
        from frontdesk.ui.signin.passphrase import PassphrasePage
        from frontdesk.ui.signin.trouble import TroublePage

        self._collect_soon()
        if isinstance(met, PassphraseNeeded) or (isinstance(met, WrongKey) and passphrase is not None):
            is_new = isinstance(met, PassphraseNeeded) and met.is_new
            page = PassphrasePage(is_new=is_new, was_wrong=isinstance(met, WrongKey))
            page.entered.connect(self.open_store)
            self.window.cover(page)
        else:
            assert isinstance(met, (Refusal, Trouble))  # Jobs gives nothing else
            trouble = TroublePage(met)
            trouble.again.connect(lambda: self.open_store(passphrase))
            trouble.leave.connect(self.window.close)
            self.window.cover(trouble)
        self.troubled.emit(met)

    def ask_to_found(self) -> None:
        """An empty store: tell who we are, then open it again with its own time zone."""
        from frontdesk import furnishing

        page = furnishing.founding_page(self.jobs, self.office)
        page.founded.connect(lambda _: self._reopen())
        page.bind(self.window)
        self.window.cover(page)

    def _reopen(self) -> None:
        from frontdesk import furnishing

        self.office = furnishing.again(self.office)
        self.ask_to_sign_in()

    def ask_to_sign_in(self) -> None:
        from frontdesk import furnishing

        page = furnishing.sign_in_page(self.jobs, self.office, self.chosen)
        page.signed_in.connect(self.furnish)
        self.window.status.set_demo(self.chosen.made_up)
        self.window.cover(page)
        self.asked_to_sign_in.emit()

    def furnish(self, desk: Desk) -> None:
        """The pages for whoever signed in; the queue comes first."""
        from frontdesk import furnishing
        from frontdesk.ui import letters
        from frontdesk.ui.notices import Notices  # knows the words of the whole trade

        self.desk = desk
        letters.keep(self.view)
        notices = Notices(self.window.toasts, self.jobs, self.window)
        self.jobs.trouble.connect(notices.trouble)
        self.jobs.bug.connect(notices.bug)
        self.heard = furnishing.furnish(
            self.window,
            self.jobs,
            self.office,
            desk,
            notices,
            cache(self._make_printing),
            self._make_scans,
            cache(self._make_certificate),
            self.view,
        )
        self.window.bind("lock", self.sign_out)
        self.window.bind("theme", self.other_theme)
        self.window.bind("letters", lambda: letters.turn(self.view, notices))
        self.window.uncover()
        QTimer.singleShot(SOON_MS, self, lambda: self._remember(desk))
        self.furnished.emit()

    def sign_out(self) -> None:
        """A new shell for the next person; drafts stay with their author."""
        if self.desk is None or not self.window.may_leave():
            return
        self._print_the_rest()
        desk, self.desk = self.desk, None
        self.jobs.write(self, lambda: self.office.staff.sign_out(desk), lambda _: None)
        former, self.window = self.window, self._new_window()
        self.window.setGeometry(former.geometry())
        self.window.show()
        former.close()
        former.deleteLater()
        self.ask_to_sign_in()

    def other_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.view.theme = "light" if current().name == "dark" else "dark"
        dress(app, self.view.theme)

    def close(self) -> None:
        """Let what was asked finish, free the counter, close the store."""
        if self.desk is not None and self.office is not None:
            desk = self.desk
            self._print_the_rest()
            self.jobs.write(self, lambda: self.office.staff.sign_out(desk), lambda _: None)
        self.jobs.close()
        if self.office is not None:
            self.office.database.close()

    def _collect_soon(self) -> None:
        """What the imports left stays for good, so it is not looked at; the rest waits for the first page."""
        gc.freeze()
        QTimer.singleShot(SOON_MS, self, self.jobs.collect_again)

    def _hear_others(self) -> None:
        """Behind the first work: what was committed before one began to hear is looked at once more."""
        from frontdesk.domain.changes import Change, Kind
        from frontdesk.ui.ears import Ears

        database = self.office.database
        ears = Ears(self.jobs, database.hear, database.hear_every_ms, self)
        ears.reached.connect(lambda is_reached: self.window.status.show_reach(is_reached))
        ears.began.connect(lambda: self._on_change(Change(frozenset(Kind))))
        ears.ask()

    def _new_window(self) -> Window:
        return Window(self._local_now)

    def _local_now(self) -> datetime:
        if self.office is None:
            return datetime.now()  # noqa: DTZ005 - the wall clock, until the office's is known
        now: datetime = self.office.clock().astimezone(self.office.facts.zone)
        return now

    def _remember(self, desk: Desk) -> None:
        who = {"last_staff": desk.staff_id, "last_counter": desk.counter or 0}
        self.jobs.write(self, lambda: self._keep(**who), lambda _: None)

    def _keep(self, **chosen: Any) -> None:
        """In the settings of this workstation. A sign-in is kept by the writer, a printer by the window: in turn."""
        from frontdesk import settings

        with self._keeping:
            self.chosen = self.chosen._replace(**chosen)
            settings.save(self.home.settings, self.chosen)

    def _make_printing(self) -> Any:
        """When a page first asks; the printer chosen in it is this workstation's from then on."""
        from frontdesk import furnishing

        made = self._printing or furnishing.printing(self.chosen)
        made.serve(self.office.print_queue, self.desk)
        if self._serving is None:
            made.changed.connect(lambda: self._remember_printer(made))
        self._printing = self._serving = made
        return made

    def _print_the_rest(self) -> None:
        """What was held for a moment, so that it could be given up, goes out before its window does."""
        if self._serving is not None:
            self.jobs.write(self, self._serving.work_off, lambda _: None, lambda _: None)

    def _make_scans(self) -> Any:
        """The folder of this workstation's scanner, remembered like its printer."""
        from frontdesk.services.scans import Scans

        return Scans(self.office.database, self.chosen.scan_folder, self._remember_scans)

    def _remember_scans(self, folder: str) -> None:
        self._keep(scan_folder=folder)

    def _make_certificate(self) -> Any:
        """The certificate that this clerk signs with here."""
        from frontdesk import keys
        from frontdesk.services.own_certificate import OwnCertificate

        whose = str(self.desk.staff_id) if self.desk is not None else ""
        name = f"{self.home.path}#certificate-{whose}"
        return OwnCertificate(
            self.chosen.certificates.get(whose, ""),
            lambda path: self._remember_certificate(whose, path),
            lambda: keys.secret(name),
            lambda secret: keys.keep_secret(name, secret),
        )

    def _remember_certificate(self, whose: str, path: str) -> None:
        self._keep(certificates={**self.chosen.certificates, whose: path})

    def _remember_printer(self, printing: Any) -> None:
        self._keep(printing=printing.profiles.told())

    def _on_change(self, change: Change) -> None:
        if self.desk is None:
            return
        for listener in self.heard:
            listener.on_change(change)
        for page in self.window.made_pages():
            if hasattr(page, "on_change"):
                page.on_change(change)


def run(home: Home) -> int:
    """The console until its window is closed; an exit code."""
    app = make_application(ViewState(home.view).theme)
    console = Console(home)
    console.start()
    code = app.exec()
    console.close()
    return code
