"""Numbers that a save replaced, whole, for as long as the save may be taken back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from frontdesk.domain.clients import ClientDraft

SENSITIVE = ("snils", "documents")
DEPTH = 100  # saves: more than anybody takes back in one sitting


class Replaced:
    """In the memory of the program alone: the journal holds masks, a screen gets masks, and to put a former number
    back it must come from somewhere. This is the narrowest place: what was not replaced is not held, nothing of
    it leaves the services, and it is gone with the program.
    """

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[int, int], tuple[tuple[str, ...], ClientDraft]] = OrderedDict()

    def keep(self, id: int, version: int, changed: Iterable[str], stored: ClientDraft) -> None:
        """`stored` is the card before the save that made it `version`."""
        names = tuple(name for name in SENSITIVE if name in set(changed))
        if names:
            held = ClientDraft(**{name: getattr(stored, name) for name in names})
            self._held[id, version] = names, held
            while len(self._held) > DEPTH:
                self._held.popitem(last=False)

    def by(self, id: int, version: int) -> tuple[tuple[str, ...], ClientDraft]:
        """Which numbers that save replaced, and what stood there; no names when it replaced none."""
        return self._held.get((id, version), ((), ClientDraft()))

    def forget(self, ids: Iterable[int]) -> None:
        """The data of these cards is destroyed, here too."""
        for key in [key for key in self._held if key[0] in {*ids}]:
            del self._held[key]
