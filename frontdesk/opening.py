"""Opening the store of a home: which engine, with which key, and is it of this program's edition. No Qt here:
the console imports and calls it off the window's thread.
"""

from __future__ import annotations

import os
import secrets
from contextlib import ExitStack

from frontdesk import home as homes
from frontdesk import keys, settings
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.domain.errors import KeyringTrouble, PassphraseNeeded, WrongKey
from frontdesk.home import Home
from frontdesk.services import office as services
from frontdesk.services import passwords
from frontdesk.services.clock import DEMO_NOW, Clock, clock_from, system_clock
from frontdesk.services.office import Office
from frontdesk.settings import Settings

URL_VARIABLE = "FRONTDESK_DATABASE_URL"
SALT_BYTES = 16


def open_office(home: Home, chosen: Settings, passphrase: str | None, clock: Clock | None) -> Office:
    """The services over a home's store. A home of made-up people lives in the demo's time, not in today's."""
    database = open_store(home, chosen, passphrase)
    return services.open_office(database, clock or _clock(database, chosen), homes.resources())


def _clock(database: Database, chosen: Settings) -> Clock:
    if not chosen.made_up:
        return system_clock
    from frontdesk.services.journal import Journal

    return clock_from(max(DEMO_NOW, Journal(database).last_moment() or DEMO_NOW))


def open_store(home: Home, chosen: Settings, passphrase: str | None = None) -> Database:
    """A store that is ready for work.

    Raises PassphraseNeeded when only a passphrase can open it; WrongKey, NewerFile, Locked, Damaged,
    ReadOnly, Unreachable as the surroundings have it.
    """
    url = os.environ.get(URL_VARIABLE) or chosen.database_url
    if url:
        engine = engines.postgres_engine(url)
    else:
        home.path.mkdir(parents=True, exist_ok=True)
        engine = engines.sqlite_engine(home.store, _key(home, chosen, passphrase))
    with ExitStack() as undo:
        undo.callback(engine.dispose)
        schema.prepare(engine, home.copies)
        undo.pop_all()
    return Database(engine)


def _key(home: Home, chosen: Settings, passphrase: str | None) -> bytes | None:
    """The raw key of the store; None for a home of made-up people, which is not encrypted."""
    if chosen.made_up:
        return None
    if chosen.key == "passphrase":
        if passphrase is None:
            raise PassphraseNeeded(is_new=False)
        return passwords.derive_key(passphrase, bytes.fromhex(chosen.salt))
    is_new = not home.store.exists()
    try:
        key = keys.stored(_name(home))
        if key is not None:
            return key
        if not is_new:
            raise WrongKey
        return keys.create(_name(home))
    except KeyringTrouble:
        if not is_new:
            raise
        if passphrase is None:
            raise PassphraseNeeded(is_new=True) from None
        return _begin_passphrase(home, chosen, passphrase)


def _begin_passphrase(home: Home, chosen: Settings, passphrase: str) -> bytes:
    salt = secrets.token_bytes(SALT_BYTES)
    settings.save(home.settings, chosen._replace(key="passphrase", salt=salt.hex()))
    return passwords.derive_key(passphrase, salt)


def _name(home: Home) -> str:
    """How the keyring knows the home: by where it lies."""
    return str(home.path.resolve())
