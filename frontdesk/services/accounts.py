"""Who may sign in, as what: employees come, change and leave. Every change is a line of the journal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, replace
from typing import Any, NamedTuple

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Office, Staff
from frontdesk.db.models.teams import TeamMember
from frontdesk.db.queries import handing, journal, teams
from frontdesk.db.queries import staff as queries
from frontdesk.domain.accounts import AccountDraft, AccountRow
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    InUse,
    Invalid,
    NotAllowed,
    NotFound,
    OnOneself,
    Problem,
    ProblemKind,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import RIGHTS, Desk, Right, Role
from frontdesk.domain.teams import LEVELS
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.passwords import hash_password, verify
from frontdesk.services.rights import require


class _Former(NamedTuple):
    """What a saving replaced and no draft may hold: the stored password, and who signed the papers before."""

    password: str
    signer: tuple[int | None, str]


class Accounts:
    """Whoever keeps the staff (`Right.KEEP_STAFF`) keeps everybody's account but for the role and the end of their
    own: so somebody is always left who can. Everybody sets their own password, with the one they have.
    """

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts
        self._former: dict[int, list[_Former]] = defaultdict(list)  # gone with the program, as undo is

    def all(self) -> tuple[AccountRow, ...]:
        """By surname, those who have left behind the others."""
        with self._database.read() as session:
            signer, now = queries.director_id(session), self._clock()
            return tuple(
                AccountRow(
                    person.id, teams.short(person), _draft(person, signer), person.is_active,
                    person.locked_until if person.locked_until and person.locked_until > now else None,
                )
                for person in queries.everybody(session)
            )  # fmt: skip

    def save(self, desk: Desk, draft: AccountDraft, id: int = 0, was: AccountDraft | None = None) -> int:
        """The id; 0 is somebody new. Another password opens an account that wrong ones had shut.

        Raises Invalid, NotFound, OnOneself, and ChangedMeanwhile when it is not as `was` any more.
        """
        is_own = id == desk.staff_id
        if not is_own:
            require(desk, Right.KEEP_STAFF)
        self._check(draft, id, is_own)
        password = self._hashed(draft.password) if draft.password else ""
        with self._database.write() as session:
            office = queries.own_office(session)
            person = self._locked(session, desk, id)
            before = _draft(person, office.director_id) if id else None
            if was is not None and before != was.bare:
                raise ChangedMeanwhile(before, ())
            if before is not None:
                self._must_be_allowed(desk, before, draft.bare, is_own)
            former = _Former(person.password, (office.director_id, office.director_post))
            self._write(session, person, office, draft, password)
            self._tell(session, desk, person, before=before, after=draft.bare, password=bool(password))
            made = person.id
        if before is not None:
            self._former[made].append(former)
        return made

    def take_back(self, desk: Desk, id: int, was: AccountDraft, draft: AccountDraft) -> None:
        """The saving of `draft` over `was` undone, the former password and the former signer with it.

        Raises ChangedMeanwhile when somebody has changed the account since, WrongState when there is nothing to undo.
        """
        if id != desk.staff_id:
            require(desk, Right.KEEP_STAFF)
        if not self._former[id]:
            raise WrongState("account", "saved elsewhere")
        with self._database.write() as session:
            office, person = queries.own_office(session), self._locked(session, desk, id)
            before = _draft(person, office.director_id)
            if before != draft.bare:
                raise ChangedMeanwhile(before, ())
            former = self._former[id].pop()
            self._write(session, person, office, replace(was.bare, signs=False), former.password)
            if draft.signs:
                office.director_id, office.director_post = former.signer
            session.flush()
            self._tell(session, desk, person, before=before, after=was.bare, password=bool(draft.password))

    def retire(self, desk: Desk, id: int) -> None:
        """They sign in no more, and lose their counter at once.

        Raises OnOneself, and InUse while something is in their hands, they lead a team, stand in or sign papers.
        """
        require(desk, Right.KEEP_STAFF)
        if id == desk.staff_id:
            raise OnOneself
        with self._database.write() as session:
            person = self._locked(session, desk, id)
            if not person.is_active:
                raise WrongState("account", "closed")
            self._must_be_free(session, person)
            person.is_active = False
            for seat in queries.seats_of(session, id):
                session.delete(seat)
            self._tell(session, desk, person, is_active=False)

    def restore(self, desk: Desk, id: int) -> None:
        """They are back, with the password they had."""
        require(desk, Right.KEEP_STAFF)
        with self._database.write() as session:
            person = self._locked(session, desk, id)
            if person.is_active:
                raise WrongState("account", "open")
            person.is_active = True
            self._tell(session, desk, person, is_active=True)

    # inside

    def _check(self, draft: AccountDraft, id: int, is_own: bool) -> None:
        """A password is verified before the transaction: argon2id is slow on purpose and would hold the lock."""
        problems = list(draft.check(is_new=not id, is_own=is_own))
        if is_own and draft.password and not problems:
            with self._database.read() as session:
                person = queries.get(session, id)
                stored = person.password if person else ""
            if not verify(stored, draft.current):
                problems.append(Problem("current", ProblemKind.WRONG_PASSWORD))
        if problems:
            raise Invalid(tuple(problems))

    def _hashed(self, password: str) -> str:
        with self._database.read() as session:
            card = queries.office(session)
        return hash_password(password, light=card is not None and card.is_demo)

    def _locked(self, session: Session, desk: Desk, id: int) -> Staff:
        """That person, 0 a new one, with who asks: two who end each other's accounts at once are not both gone."""
        found = {person.id: person for person in queries.locked(session, {id, desk.staff_id})}
        mine = found.get(desk.staff_id)
        if id != desk.staff_id and not (
            mine is not None and mine.is_active and Right.KEEP_STAFF in RIGHTS[Role(mine.role)]
        ):
            raise NotAllowed(Right.KEEP_STAFF)
        if not id:
            return Staff(is_active=True, failed_attempts=0, password="")
        if id not in found:
            raise NotFound("staff", id)
        return found[id]

    def _must_be_allowed(self, desk: Desk, before: AccountDraft, after: AccountDraft, is_own: bool) -> None:
        if is_own and before != after and not desk.may(Right.KEEP_STAFF):
            raise NotAllowed(Right.KEEP_STAFF)
        if is_own and before.role is not after.role:
            raise OnOneself
        if before.signs and not after.signs:  # somebody does: it is said of the one who does it from now on
            raise Invalid((Problem("signs", ProblemKind.REQUIRED),))

    def _must_be_free(self, session: Session, person: Staff) -> None:
        """What would be left without anybody is named."""
        now, today = self._clock(), self._facts.day(self._clock())
        if queries.director_id(session) == person.id:
            raise InUse("signing", ())
        if held := handing.held(session, person.id, now, self._facts.day):
            raise InUse("hands", (str(len(held)),))
        if led := tuple(team.name for team in teams.teams(session) if team.lead_id == person.id):
            raise InUse("leading", led)
        away = tuple(
            teams.short(other)
            for row in teams.absences(session)
            if row.deputy_id == person.id and row.lasts(today) and (other := session.get(Staff, row.staff_id))
        )
        if away:
            raise InUse("deputy", away)

    def _write(
        self, session: Session, person: Staff, office: Office, draft: AccountDraft, password: str
    ) -> None:
        bare, is_new = draft.bare, person.id is None
        signs = draft.signs and (office.director_id != person.id or person.post != bare.post)
        person.surname, person.given, person.patronymic = bare.surname, bare.given, bare.patronymic
        person.post, person.role = bare.post, bare.role.value
        if password:
            person.password, person.failed_attempts, person.locked_until = password, 0, None
        session.add(person)
        session.flush()
        if signs:
            office.director_id, office.director_post = person.id, bare.post
        if is_new and draft.team_id is not None:
            if draft.team_id not in {team.id for team in teams.teams(session) if not team.is_outside}:
                raise Invalid((Problem("team_id", ProblemKind.UNKNOWN_CHOICE),))
            session.add(TeamMember(team_id=draft.team_id, staff_id=person.id, level=LEVELS[0]))
        session.flush()

    def _tell(self, session: Session, desk: Desk, person: Staff, **data: Any) -> None:
        """Passwords are only said to be others."""
        told = {
            name: _told(value) if isinstance(value, AccountDraft) else value for name, value in data.items()
        }
        event = EventDraft(
            EventKind.STAFF_CHANGED, data={"staff": person.id, "name": teams.short(person), **told}
        )
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), [event])


def _draft(person: Staff, signer: int | None) -> AccountDraft:
    return AccountDraft(
        person.surname, person.given, person.patronymic, person.post, Role(person.role), person.id == signer
    )


def _told(draft: AccountDraft) -> dict[str, Any]:
    kept = asdict(draft)
    return {name: kept[name] for name in ("surname", "given", "patronymic", "post", "role", "signs")}
