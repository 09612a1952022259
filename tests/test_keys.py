"""The key of the store, in a real Secret Service and without one."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from frontdesk import keys
from frontdesk.domain.errors import KeyringTrouble
from tests import secret_service

LIFE = """
import json, keyring
from frontdesk import keys
backend = type(keyring.get_keyring()).__module__
before = keys.stored("/home/a")
made = keys.create("/home/a"); other = keys.create("/home/b")
again = keys.stored("/home/a")
keys.forget("/home/a")
print(json.dumps([backend, before, len(made), made == again, made == other, keys.stored("/home/a"),
                  keys.stored("/home/b") == other]))
"""

WITHOUT = """
import json
from frontdesk import keys
from frontdesk.domain.errors import KeyringTrouble
found = []
for deed in (keys.stored, keys.create, keys.forget):
    try:
        deed("/home/a")
    except KeyringTrouble:
        found.append(deed.__name__)
print(json.dumps(found))
"""


def test_a_key_lives_in_the_keyring_from_its_making_to_its_forgetting(tmp_path: Path) -> None:
    backend, before, length, kept, same, after, other = secret_service.run(tmp_path, LIFE)
    assert "SecretService" in backend or "libsecret" in backend or "chainer" in backend
    assert (before, length, kept, same, after, other) == (None, 32, True, False, None, True)


def test_without_a_keyring_every_deed_says_so(tmp_path: Path) -> None:
    assert secret_service.run_without(tmp_path, WITHOUT) == ["stored", "create", "forget"]


class _File(KeyringBackend):
    """A keyring of somebody's making, that keeps its secrets in a file."""

    priority = 0.5  # type: ignore[assignment]
    kept: dict[tuple[str, str], str]

    def __init__(self) -> None:
        super().__init__()
        self.kept = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class _Forgetful(_File):
    priority = 5  # type: ignore[assignment]

    def set_password(self, service: str, username: str, password: str) -> None:
        """Says nothing, keeps nothing."""


def test_a_keyring_that_is_no_systems_own_gets_no_key(request: pytest.FixtureRequest) -> None:
    former, mine = keyring.get_keyring(), _File()
    request.addfinalizer(lambda: keyring.set_keyring(former))
    keyring.set_keyring(mine)
    with pytest.raises(KeyringTrouble):
        keys.create("/home/a")
    assert mine.kept == {}


def test_a_keyring_that_forgets_is_noticed_before_the_store_is_made(request: pytest.FixtureRequest) -> None:
    former = keyring.get_keyring()
    request.addfinalizer(lambda: keyring.set_keyring(former))
    keyring.set_keyring(_Forgetful())
    with pytest.raises(KeyringTrouble):
        keys.create("/home/a")
