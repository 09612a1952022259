"""Where the clerk of this desk keeps a certificate at this workstation."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.domain.errors import KeyringTrouble


class OwnCertificate:
    """`path` is remembered in the settings of the workstation; the passphrase, if the clerk wants it, in the
    keyring of the system. The key itself never leaves its file.
    """

    def __init__(
        self,
        path: str,
        remember: Callable[[str], None],
        secret: Callable[[], str],
        keep_secret: Callable[[str], None],
    ) -> None:
        self.path, self._remember, self._secret, self._keep_secret = path, remember, secret, keep_secret

    def passphrase(self) -> str:
        """Empty when none is kept, or the keyring is away: then it is asked for."""
        try:
            return self._secret()
        except KeyringTrouble:
            return ""

    def choose(self, path: str) -> None:
        if path != self.path:
            self.path = path
            self._remember(path)

    def used(self, path: str, passphrase: str) -> None:
        """After a signing; an empty passphrase forgets the one that was kept. Raises KeyringTrouble."""
        self.choose(path)
        if passphrase != self.passphrase():
            self._keep_secret(passphrase)
