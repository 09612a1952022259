"""The dated facts the services reason with: calendars, norms, terms, scripts, templates. Each is read once."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

if TYPE_CHECKING:  # read when first asked for, words and all
    from frontdesk.db.database import Database, Session
    from frontdesk.domain.deadlines import Terms
    from frontdesk.domain.editions import DatedCalendar, Law
    from frontdesk.domain.erasing import Keeping
    from frontdesk.domain.looks import Browsing
    from frontdesk.domain.production import ProductionCalendar
    from frontdesk.domain.roster_check import Limits
    from frontdesk.domain.scripts import Script
    from frontdesk.domain.subjects import PackWords
    from frontdesk.domain.templates import Template
    from frontdesk.domain.ticket_cards import SubjectRow
    from frontdesk.services.clock import Clock
    from frontdesk.services.papers import OwnPapers

Found = TypeVar("Found")


class Facts:
    """`resources` is the folder of the program's data files; `zone` is the office's time zone; `store` is where the
    office keeps what is its own of the like.
    """

    def __init__(self, resources: Path, zone: str, store: tuple[Database, Clock] | None = None) -> None:
        self.resources = resources
        self.zone = ZoneInfo(zone)
        self._store = store
        self._ground: tuple[int, dict[Callable[[Session], Any], Any]] = (-1, {})

    def day(self, at: datetime) -> date:
        """The office's date at a moment."""
        return at.astimezone(self.zone).date()

    def end_of_day(self, at: datetime) -> datetime:
        return datetime.combine(self.day(at), time(23, 59, 59), self.zone)

    @cached_property
    def production(self) -> ProductionCalendar:
        from frontdesk.domain.production import load_production

        return load_production(self._json("calendars/ru.json"))

    @cached_property
    def law(self) -> Law:
        """What calendars lean on: the production calendar and the days off of the regions."""
        from frontdesk.domain.editions import Law, load_regions

        return Law(self.production, load_regions(self._json("calendars/regions.json")))

    def calendars(self, session: Session) -> Mapping[int, DatedCalendar]:
        """The office's calendars by their ids, as published up to this moment."""
        return self.known(session, self._dated)[0]

    def hours(self, session: Session) -> DatedCalendar:
        """The calendar of the office itself."""
        calendars, own = self.known(session, self._dated)
        return calendars[own]

    def own_calendar(self, session: Session) -> int:
        """The id of the office's own calendar."""
        return self.known(session, self._dated)[1]

    def subject(self, session: Session, id: int) -> SubjectRow:
        from frontdesk.db.queries import ticket_cards

        return {row.id: row for row in self.known(session, ticket_cards.subjects)}[id]

    def known(self, session: Session, read: Callable[[Session], Found]) -> Found:
        """What `read` gives of the office's own ground, asked again only once any desk has changed some of it.

        It is kept longer than the session: rows are not for it.
        """
        from frontdesk.db.queries import ground

        version = ground.version(session)
        if version is None:
            return read(session)
        before, found = self._ground
        if before != version:
            self._ground = version, found = version, {}
        if read not in found:
            found[read] = read(session)
        given: Found = found[read]
        return given

    def _dated(self, session: Session) -> tuple[Mapping[int, DatedCalendar], int]:
        from frontdesk.db.queries import calendars

        return calendars.dated(session, self.zone.key, self.law)

    @cached_property
    def terms(self) -> Terms:
        from frontdesk.domain.deadlines import Terms

        laws = ("gk", "zozpp", "personal", "fz59", "fz210")
        return Terms.load(*(self._json(f"terms/{law}.json") for law in laws))

    @cached_property
    def keeping(self) -> tuple[Keeping, ...]:
        from frontdesk.domain.erasing import Keeping

        return Keeping.load(self._json("terms/keeping.json"))

    @cached_property
    def roster_limits(self) -> Limits:
        """How much one may work, and rest one must have."""
        from frontdesk.domain.roster_check import Limits

        return Limits.load(self._json("labour/roster.json"))

    @cached_property
    def pack_words(self) -> PackWords:
        """How the sections, keys and values of a person's pack are called in Russian."""
        from frontdesk.domain.subjects import PackWords

        tree = tomllib.loads((self.resources / "papers/subject.toml").read_text("utf-8"))
        headings = {name: section["heading"] for name, section in tree["sections"].items()}
        return PackWords(headings, tree["phrases"]["keys"], tree["phrases"]["values"])

    @cached_property
    def browsing(self) -> Browsing:
        from frontdesk.domain.looks import Browsing

        return Browsing.load(tomllib.loads((self.resources / "privacy/browsing.toml").read_text("utf-8")))

    @cached_property
    def desk(self) -> Mapping[str, Any]:
        """The numbers of the desk: what counts as work, how many tickets make an incident."""
        return tomllib.loads((self.resources / "desk.toml").read_text("utf-8"))

    @cached_property
    def scripts(self) -> Mapping[str, Script]:
        from frontdesk.domain.scripts import load_script

        return {script.code: script for script in map(load_script, self._toml("scripts"))}

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        from frontdesk.domain.templates import load_template

        return tuple(map(load_template, self._toml("templates")))

    @cached_property
    def own_papers(self) -> OwnPapers:
        """The office's own editions of its papers."""
        from frontdesk.services.papers import OwnPapers

        return OwnPapers(self, self._store)

    def _json(self, name: str) -> Any:
        return json.loads((self.resources / name).read_text(encoding="utf-8"))

    def _toml(self, folder: str) -> Iterator[dict[str, Any]]:
        for path in sorted((self.resources / folder).glob("*.toml")):
            yield tomllib.loads(path.read_text(encoding="utf-8"))
