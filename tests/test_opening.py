"""Opening the store of a home, as the program does it: with a keyring, with a passphrase, made up, on a server."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backends import fail
from sqlalchemy import func, select

from frontdesk import settings
from frontdesk.db.models import Client, Office
from frontdesk.domain.errors import KeyringTrouble, PassphraseNeeded, WrongKey
from frontdesk.home import Home, resources
from frontdesk.opening import URL_VARIABLE, open_store
from frontdesk.services import demo, passwords
from frontdesk.settings import Settings
from tests import secret_service
from tests.postgres import Server

PHRASE = "корректная лошадь батарея скрепка"

OPEN = """
import json, sys
from pathlib import Path
from frontdesk import home, keys, settings
from frontdesk.domain.errors import Trouble, Refusal
from frontdesk.home import Home
from frontdesk.opening import open_store
from frontdesk.services import demo
place = Home(Path(sys.argv[1]))
store = open_store(place, settings.load(place.settings))
demo.fill(store, home.resources()); store.close()
again = open_store(place, settings.load(place.settings))
from frontdesk.db.models import Client
with again.read() as session:
    name = session.get_one(Client, 1).surname
again.close()
key = keys.stored(str(place.path.resolve()))
found = [p.name for p in place.path.rglob("*") if p.is_file() and (
    key in p.read_bytes() or key.hex().encode() in p.read_bytes().lower() or name.encode() in p.read_bytes())]
keys.forget(str(place.path.resolve()))
try:
    open_store(place, settings.load(place.settings)); lost = ""
except (Trouble, Refusal) as error:
    lost = type(error).__name__
print(json.dumps([name, found, lost, settings.load(place.settings).key]))
"""


@pytest.fixture(autouse=True)
def _no_server_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(URL_VARIABLE, raising=False)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The backend that `keyring` itself chooses on a machine without any."""
    monkeypatch.setattr("keyring.core._keyring_backend", fail.Keyring())


def test_a_new_home_is_encrypted_by_a_key_of_the_keyring_and_opens_again(tmp_path: Path) -> None:
    name, leaks, lost, key_of = secret_service.run(tmp_path, OPEN, str(tmp_path / "office"))
    assert name == "Соколова"
    assert leaks == [], "neither the key nor a name in any file of the home"
    assert lost == WrongKey.__name__, "a store whose key is gone is never opened with a new one"
    assert key_of == "keyring"


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_a_passphrase_is_asked_and_never_stored(tmp_path: Path) -> None:
    place = Home(tmp_path / "office")
    with pytest.raises(PassphraseNeeded) as asked:
        open_store(place, settings.load(place.settings))
    assert asked.value.is_new
    assert not place.store.exists()

    store = open_store(place, settings.load(place.settings), PHRASE)
    demo.fill(store, resources())
    store.close()
    chosen = settings.load(place.settings)
    assert (chosen.key, len(bytes.fromhex(chosen.salt))) == ("passphrase", 16)

    with pytest.raises(PassphraseNeeded) as asked:
        open_store(place, chosen)
    assert not asked.value.is_new
    with pytest.raises(WrongKey):
        open_store(place, chosen, PHRASE + "!")
    again = open_store(place, chosen, PHRASE)
    with again.read() as session:
        assert session.execute(select(func.count()).select_from(Client)).scalar_one() == demo.CLIENTS

    key = passwords.derive_key(PHRASE, bytes.fromhex(chosen.salt))
    for path in place.path.rglob("*"):
        content = path.read_bytes()
        assert key not in content
        assert key.hex().encode() not in content.lower()
        assert PHRASE.encode() not in content
        assert "Соколова".encode() not in content
    again.close()


@pytest.mark.usefixtures("no_keyring")
def test_a_store_that_has_its_key_in_a_keyring_asks_for_the_keyring(tmp_path: Path) -> None:
    place = Home(tmp_path / "office")
    open_store(place, Settings(), PHRASE).close()
    with pytest.raises(KeyringTrouble):
        open_store(place, Settings())


def test_a_home_of_made_up_people_needs_no_key(tmp_path: Path) -> None:
    place = Home(tmp_path / "demo")
    store = open_store(place, Settings(made_up=True))
    demo.fill(store, resources())
    store.close()
    assert place.store.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("by", ["variable", "settings"])
def test_a_server_is_used_when_one_is_named(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    url = postgres.empty()
    if by == "variable":
        monkeypatch.setenv(URL_VARIABLE, url)
    store = open_store(Home(tmp_path / "office"), Settings(database_url=url if by == "settings" else ""))
    with store.read() as session:
        assert session.execute(select(func.count()).select_from(Office)).scalar_one() == 0
    assert store.engine.dialect.name == "postgresql"
    store.close()
    assert not (tmp_path / "office" / "office.db").exists()


def test_the_same_passphrase_and_salt_give_the_same_key_and_another_salt_another() -> None:
    first = passwords.derive_key(PHRASE, b"0" * 16)
    assert len(first) == passwords.KEY_BYTES == 32
    assert passwords.derive_key(PHRASE, b"0" * 16) == first
    assert passwords.derive_key(PHRASE, b"1" * 16) != first
