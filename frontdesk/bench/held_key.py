"""A keyring that holds one key for the length of one child process, handed over by its parent.

Named in `PYTHON_KEYRING_BACKEND`, so that the program itself is started without knowing of it.
"""

from __future__ import annotations

import os

from keyring.backend import KeyringBackend

VARIABLE = "FRONTDESK_BENCH_KEY"


class HeldKey(KeyringBackend):
    priority = 1

    def get_password(self, _service: str, _username: str) -> str | None:
        return os.environ.get(VARIABLE)

    def set_password(self, _service: str, _username: str, _password: str) -> None:
        raise PermissionError("a bench makes no keys")

    def delete_password(self, _service: str, _username: str) -> None:
        raise PermissionError("a bench takes no keys away")
