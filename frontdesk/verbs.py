"""The verbs for administrators, `--demo` and `--help`: all of the command line but the console itself."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk import home as homes
from frontdesk import settings
from frontdesk.domain.errors import (
    Damaged,
    DiskFull,
    KeyringTrouble,
    Locked,
    NewerFile,
    PaperTrouble,
    PassphraseNeeded,
    ReadOnly,
    Refusal,
    ResourceMissing,
    Trouble,
    Unreachable,
    WrongKey,
)
from frontdesk.home import Home
from frontdesk.settings import Settings

if TYPE_CHECKING:
    from frontdesk.services.office import Office

# Exit codes of every verb; 0 is all well, 1 a broken journal, 2 a wrong command line.
CODES: dict[type[Exception], int] = {
    WrongKey: 10,
    PassphraseNeeded: 10,
    NewerFile: 11,
    Locked: 12,
    Unreachable: 12,
    Damaged: 13,
    DiskFull: 14,
    ReadOnly: 14,
    KeyringTrouble: 20,
    ResourceMissing: 30,
    PaperTrouble: 40,
}


def run(arguments: Sequence[str]) -> int:
    """The exit code of a verb."""
    asked = _parser().parse_args(arguments)
    home = Home(asked.home) if asked.home else homes.default_home()
    verb = {
        "check": check,
        "demo": demo,
        "day": day,
        "tour": tour,
        "verify": verify,
        "bench": bench,
        "papers": papers,
        None: console,
    }[asked.verb]
    try:
        return verb(asked, home)
    except (Refusal, Trouble) as met:
        print(f"frontdesk: {sentence(met)}", file=sys.stderr)
        return CODES.get(type(met), 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="frontdesk", description="The desk console.")
    parser.add_argument("--home", type=Path, help="folder of the office's data")
    parser.add_argument("--demo", action="store_true", help="open a throw-away seeded office")
    parser.set_defaults(verb=None)
    verbs = parser.add_subparsers(title="verbs for administrators")

    def add(name: str, help: str) -> argparse.ArgumentParser:
        verb = verbs.add_parser(name, help=help)
        verb.add_argument("--home", type=Path, default=argparse.SUPPRESS, help="folder of the office's data")
        verb.set_defaults(verb=name)
        return verb

    add("check", "fonts, keyring, store, migrations, one paper; exit 0 or a clear reason")
    filling = add("demo", "fill an empty home with the seeded office")
    playing = add("day", "play a desk day through the real window without a screen")
    drawing = add("tour", "draw every screen in both themes at both sizes")
    proving = add(
        "verify", "re-read the journal's chains and the papers' hashes, or check one sheet by its code"
    )
    proving.add_argument("code", nargs="?", help="the code printed on a sheet, or what its square says")
    proving.add_argument(
        "--file", type=Path, help="a signed PDF: its signatures, and whether it was issued here"
    )
    measuring = add("bench", "measure against the bare limit")
    for verb, clients, tickets in ((filling, 400, 300), (measuring, 20_000, 20_000)):
        verb.add_argument("--clients", type=int, default=clients)
        verb.add_argument("--tickets", type=int, default=tickets)
    measuring.add_argument("--json", type=Path, help="write the figures as JSON")
    measuring.add_argument("--only", default="", help="a comma-separated list, e.g. P3,P6")
    measuring.add_argument("--engine", choices=("encrypted", "plain", "postgresql"), default="encrypted")
    measuring.add_argument("--keep", type=Path, help="where the filled offices stay for the next run")
    printing = add("papers", "every paper there is, with invented facts, as PDF")
    for verb in (playing, drawing, printing):
        verb.add_argument("--out", type=Path, required=True, help="folder for papers and pictures")
    drawing.add_argument("--only", default="", help="a comma-separated list of screens, e.g. queue,search")
    drawing.add_argument("--theme", choices=("light", "dark"), help="one theme instead of both")
    return parser


def console(asked: argparse.Namespace, home: Home) -> int:
    """The window, over a throw-away office when asked."""
    from frontdesk import app

    if not asked.demo:
        return app.run(home)
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-demo-"))
    try:
        fill_demo(Home(folder))
        return app.run(Home(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check(_: argparse.Namespace, home: Home) -> int:
    """Each part in turn; the first that fails says why and gives the exit code."""
    from frontdesk import checking

    for part in checking.parts(home, settings.load(home.settings), _passphrase):
        print(part)
    return 0


def papers(asked: argparse.Namespace, _: Home) -> int:
    from frontdesk.domain.papers.demo import PAPERS
    from frontdesk.services.papers import render

    asked.out.mkdir(parents=True, exist_ok=True)
    for kind, paper in PAPERS.items():
        (asked.out / f"{kind.value}.pdf").write_bytes(render(kind, paper, homes.resources()))
    print(f"{asked.out}: {len(PAPERS)} papers")
    return 0


def demo(asked: argparse.Namespace, home: Home) -> int:
    if _holds_office(home):
        print(f"frontdesk: {home.path} already holds an office", file=sys.stderr)
        return 2
    fill_demo(home, asked.clients, asked.tickets)
    print(f"{home.path}: {asked.clients} clients, {asked.tickets} tickets, password «demo»")
    return 0


def _holds_office(home: Home) -> bool:
    """False for an empty home, and for one of made-up people whose filling was interrupted."""
    from frontdesk.opening import open_office

    chosen = settings.load(home.settings)
    if not home.store.exists() or not chosen.made_up:
        return home.store.exists()
    office = open_office(home, chosen, None, None)
    office.database.close()
    return office.is_founded


def fill_demo(home: Home, clients: int | None = None, tickets: int | None = None, history: int = 0) -> None:
    """The seeded office into an empty home, marked as made-up."""
    from frontdesk.opening import open_store
    from frontdesk.services import demo as seeding

    chosen = Settings(made_up=True)
    settings.save(home.settings, chosen)
    database = open_store(home, chosen)
    seeding.fill(database, homes.resources(), clients or seeding.CLIENTS, tickets or seeding.TICKETS, history)
    database.close()


def day(asked: argparse.Namespace, home: Home) -> int:
    """Fills an empty home first, and one whose filling was interrupted."""
    if home.store.exists() and not settings.load(home.settings).made_up:
        print(
            f"frontdesk: {home.path} holds a real office; a day is played over made-up people",
            file=sys.stderr,
        )
        return 2
    _without_screen()
    from frontdesk import day as playing

    if not _holds_office(home):
        fill_demo(home)
    return playing.play(home, asked.out)


def tour(asked: argparse.Namespace, _: Home) -> int:
    """2 for a screen that the tour does not come by."""
    _without_screen()
    from frontdesk import tour as drawing

    only = tuple(filter(None, asked.only.split(",")))
    themes = (asked.theme,) if asked.theme else drawing.THEMES
    with tempfile.TemporaryDirectory(prefix="frontdesk-tour-") as folder:
        fill_demo(Home(Path(folder)))
        try:
            return drawing.draw(Home(Path(folder)), asked.out, only, themes)
        except drawing.UnknownScreenError as unknown:
            print(f"frontdesk: there is no screen {unknown}", file=sys.stderr)
            return 2


def verify(asked: argparse.Namespace, home: Home) -> int:
    """0 when every chain and paper is whole and every clock is what the journal tells, 1 when one is not.

    With a code: 0 when that sheet agrees with the record and holds, 1 when it does not agree, 3 when it holds no more.
    With a file: 0 when it was issued here and every electronic signature in it is whole, 1 when that is not so.
    """
    from frontdesk.opening import open_store
    from frontdesk.services import proving
    from frontdesk.services.clock import system_clock
    from frontdesk.services.journal import Journal
    from frontdesk.services.office import open_office

    chosen = settings.load(home.settings)
    database = open_store(home, chosen, _passphrase(chosen))
    if asked.code:
        return _verify_sheet(open_office(database, system_clock, homes.resources()), asked.code)
    if asked.file:
        return _verify_file(open_office(database, system_clock, homes.resources()), asked.file)
    verdict = Journal(database).verify()
    office = open_office(database, system_clock, homes.resources())
    counted, wrong = proving.differing(database, office.facts, office.clock())
    database.close()
    for workstation, number in verdict.broken:
        print(f"journal of {workstation}: line {number} does not follow the one before it")
    for act in verdict.altered_acts:
        print(f"act {act}: the paper is not the one that was issued")
    for act in verdict.altered_signed:
        print(f"act {act}: the file with its electronic signatures is not the one that was signed")
    for client in verdict.lost_destructions:
        print(f"destruction of card {client}: the journal tells of it, the store does not")
    for number in wrong:
        print(f"ticket {number}: its clocks are not those that the journal tells")
    is_whole = verdict.is_whole and not wrong
    print(f"{verdict.lines} lines, clocks of {counted} tickets, {'whole' if is_whole else 'NOT whole'}")
    return 0 if is_whole else 1


def _verify_sheet(office: Office, code: str) -> int:
    from frontdesk.ui.plain_words import verified

    found = office.acts.verify(code)
    print(verified(found, homes.resources()))
    office.database.close()
    if not found.agrees:
        return 1
    return 0 if found.holds else 3


def _verify_file(office: Office, path: Path) -> int:
    from frontdesk.ui.plain_words import of_file

    try:
        body = path.read_bytes()
    except OSError as error:
        print(f"frontdesk: {path}: {error.strerror}", file=sys.stderr)
        return 2
    found = office.signing.check(body)
    print(of_file(found, homes.resources()))
    office.database.close()
    return 0 if found.holds else 1


def bench(asked: argparse.Namespace, _: Home) -> int:
    _without_screen()
    from frontdesk.bench import figures

    only = tuple(filter(None, asked.only.split(",")))
    measured = figures.measure(asked.clients, asked.tickets, only, asked.engine, asked.keep)
    for figure in measured:
        print(figures.line(figure))
    if asked.json:
        import json

        asked.json.write_text(json.dumps(measured, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def sentence(met: Exception) -> str:
    """The same words as in the window, in the language of the program."""
    from frontdesk.ui.plain_words import said

    return said(met, homes.resources())


def _without_screen() -> None:
    """These verbs need no screen; QT_QPA_PLATFORM may name one all the same."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _passphrase(chosen: Settings) -> str | None:
    """Asked of whoever runs the verb; None where no passphrase is needed or nobody can be asked."""
    if chosen.key != "passphrase" or chosen.made_up:
        return None
    from getpass import getpass

    return getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
