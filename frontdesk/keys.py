"""The key of the store: kept in the system keyring, or derived from a passphrase. Never written to a file."""

from __future__ import annotations

import secrets

import keyring
from keyring.errors import InitError, KeyringError, NoKeyringError

from frontdesk.domain.errors import KeyringTrouble

_SERVICE = "frontdesk"
RECOMMENDED = 1  # the lowest priority of a keyring that its own library recommends


def name() -> str:
    """The keyring in use, for people. Raises KeyringTrouble when there is none that can keep a key."""
    backend = keyring.get_keyring()
    if backend.priority <= 0:
        raise KeyringTrouble
    try:
        keyring.get_password(_SERVICE, "")
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error
    return str(backend.name)


def stored(home: str) -> bytes | None:
    """The key of a home; None when the keyring has none. Raises KeyringTrouble without a usable keyring."""
    try:
        found = keyring.get_password(_SERVICE, home)
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error
    return bytes.fromhex(found) if found else None


def create(home: str) -> bytes:
    """A new random key of 32 bytes, kept in the keyring before it is used.

    Raises KeyringTrouble, also for a keyring that is no system's own but a file of somebody's making.
    """
    key = secrets.token_bytes(32)
    try:
        if keyring.get_keyring().priority < RECOMMENDED:
            raise KeyringTrouble
        keyring.set_password(_SERVICE, home, key.hex())
        kept = keyring.get_password(_SERVICE, home)
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error
    if kept != key.hex():
        raise KeyringTrouble
    return key


def secret(name: str) -> str:
    """A passphrase that a person wants kept; empty when there is none. Raises KeyringTrouble."""
    try:
        return keyring.get_password(_SERVICE, name) or ""
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error


def keep_secret(name: str, secret: str) -> None:
    """An empty one is forgotten. Raises KeyringTrouble, also for a keyring that is no system's own."""
    try:
        if not secret:
            keyring.delete_password(_SERVICE, name)
        elif keyring.get_keyring().priority < RECOMMENDED:
            raise KeyringTrouble
        else:
            keyring.set_password(_SERVICE, name, secret)
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error


def forget(home: str) -> None:
    """Take the key out of the keyring."""
    try:
        keyring.delete_password(_SERVICE, home)
    except (NoKeyringError, InitError, KeyringError) as error:
        raise KeyringTrouble from error
