"""Passwords and passphrases: argon2id, and nobody else imports it."""

from __future__ import annotations

KEY_BYTES = 32


def hash_password(password: str, light: bool = False) -> str:
    """The argon2id string to store. `light` is for homes of made-up data, whose password is on the screen."""
    from argon2 import PasswordHasher  # 15 ms that only signing in pays

    hasher = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1) if light else PasswordHasher()
    return hasher.hash(password)


def verify(stored: str, password: str) -> bool:
    """The stored string carries its own parameters."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


def derive_key(passphrase: str, salt: bytes) -> bytes:
    """The raw key of a store, from what the office remembers (RFC 9106, second recommended option)."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=3,
        memory_cost=65536,
        parallelism=4,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
