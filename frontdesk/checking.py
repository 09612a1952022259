"""`frontdesk check`: everything the desk stands on, each part tried for real."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from frontdesk import home as homes
from frontdesk import keys
from frontdesk.domain.errors import KeyringTrouble, PaperTrouble, ResourceMissing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.visits import WAIT_NORM_MINUTES, SlipPaper
from frontdesk.home import Home
from frontdesk.opening import open_store
from frontdesk.services import papers
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.facts import Facts
from frontdesk.services.office import DEFAULT_ZONE
from frontdesk.settings import Settings

NEEDED = (
    "fonts/Inter-Regular.ttf",
    "fonts/phosphor.ttf",
    "fonts/LiberationSerif-Regular.ttf",
    "themes/light.json",
    "themes/dark.json",
    "style.qss",
    "i18n/frontdesk_ru.qm",
    "calendars/ru.json",
    "terms/zozpp.json",
    "papers/claim.toml",
    "colour/sRGB.icc",
    "catalogue/offerings.json",
)


def parts(home: Home, chosen: Settings, passphrase: Callable[[Settings], str | None]) -> Iterator[str]:
    """A line for each part that is well. Raises the Trouble of the first that is not."""
    for name in NEEDED:
        if not homes.resource(name).is_file():
            raise ResourceMissing(homes.resource(name))
    yield f"resources: {len(NEEDED)} files"
    facts = Facts(homes.resources(), DEFAULT_ZONE)
    yield f"facts: {len(facts.scripts)} scripts, {len(facts.templates)} templates, {len(facts.terms.rules)} terms"
    if chosen.made_up:
        yield "key: none, a home of made-up people"
    elif chosen.key == "keyring" and not chosen.database_url:
        yield _keyring(home)
    yield _store(home, chosen, passphrase(chosen))
    yield _paper()


def _keyring(home: Home) -> str:
    """Raises KeyringTrouble when the key of a store that is there cannot be had; a new one does with a passphrase."""
    try:
        return f"keyring: {keys.name()}"
    except KeyringTrouble:
        if home.store.exists():
            raise
        return "keyring: none here, a passphrase is asked for at the first start"


def _store(home: Home, chosen: Settings, passphrase: str | None) -> str:
    """Open, migrate and read through the store of a home; a home that is not there yet is only said to be new."""
    if not home.store.exists() and not chosen.database_url:
        return "store: none yet, it is made at the first start"
    database = open_store(home, chosen, passphrase)
    engine = database.engine.dialect.name
    try:
        database.examine()
    finally:
        database.close()
    return f"store: {engine}, up to date"


def _paper() -> str:
    slip = SlipPaper("ЦСЗН", "А-001", "Проверка", DEMO_NOW.date(), "10:42", 0, WAIT_NORM_MINUTES)
    pdf = papers.render(PaperKind.SLIP, slip, homes.resources())
    if not pdf.startswith(b"%PDF"):
        raise PaperTrouble("no PDF")
    return f"paper: {len(pdf)} bytes"
