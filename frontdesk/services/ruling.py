"""Rules at work: they read the journal behind everybody else, and do what a person could, after that one's commit.

A line is read once in an office: how far a chain is read, what was done about it and its log are one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.rules import Rule, RuleRun
from frontdesk.db.queries import journal, statuses, teams
from frontdesk.db.queries import rules as queries
from frontdesk.db.queries import staff as persons
from frontdesk.domain.errors import Refusal
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line
from frontdesk.domain.rehearsing import Ground, heard_in, obeyed
from frontdesk.domain.rule_log import Ended, Made, Run, Told, dump
from frontdesk.domain.rules import TOLD_BY, RuleDraft, Seen, Vocabulary, fits, stopped
from frontdesk.domain.staff import Desk
from frontdesk.services import clocks_of, progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.listening import Listening
from frontdesk.services.rule_deeds import MOVES, Around, Given, Hands, do
from frontdesk.services.tickets import after_deed, was_of

AT_ONCE = 10  # lines of one transaction: a clerk's deed does not wait behind many


class Ruling:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        facts: Facts,
        listening: Listening,
        hands: Callable[[], Hands],
    ) -> None:
        """`hands` are asked for when the first rule has something to do."""
        self._database, self.now, self._facts = database, clock, facts
        self._listening, self._make_hands = listening, hands

    @cached_property
    def hands(self) -> Hands:
        return self._make_hands()

    def sweep(self, workstation: str = "") -> int:
        """Read what no rule has read yet, of one workstation or of all; how often one did something. For jobs."""
        own = {workstation, progress.BY_ITSELF} if workstation else frozenset[str]()
        self._listening.is_due = False
        done = 0
        while True:
            with self._database.read() as session:
                rules = queries.running(session)
                self._listening.kinds = kinds_of(queries.draft(rule) for rule in rules)
                waiting = queries.unread(session, own) if rules else ()
            if not waiting or (made := self._step(waiting)) is None:
                return done
            done += made

    def _step(self, workstations: Sequence[str]) -> int | None:
        """Some lines of some chains, in their order; None when other desks are at all of them."""
        with self._database.write_together() as session:
            rules = [_Known(rule) for rule in queries.running(session)]
            kinds = kinds_of(rule.draft for rule in rules)
            marks = [found for name in workstations if (found := queries.locked(session, name))]
            if not marks:
                return None
            lines: list[tuple[int, Line]] = []
            for mark, end in marks:
                new = queries.lines_after(session, mark, end, kinds, AT_ONCE)
                mark.seq = new[-1][0] if len(new) == AT_ONCE else end
                lines += [(ticket_id, line) for _, ticket_id, line in new]
            working = _Working(self, session, rules) if lines else None
            lines.sort(key=lambda pair: pair[1].id)
            return sum(working.follow(*pair) for pair in lines) if working else 0

    def ground(self, session: Session) -> Ground:
        """What rules reason with, as it is now."""
        hours = self._facts.hours(session)
        return Ground(
            queries.subjects(session),
            {row.code: row.category for row in statuses.offered(session)},
            queries.outside(session),
            teams.routes(session),
            hours.is_working_time,
        )

    def around(self, session: Session, rule: Rule, ground: Ground) -> Around:
        author = session.get_one(Staff, rule.staff_id)
        now = self.now()
        desk = Desk(author.id, persons.row(author), None, progress.BY_ITSELF, now)
        return Around(session, desk, rule.name, now, self._facts.hours(session), ground)

    def settle(self, session: Session) -> None:
        clocks_of.settle(session, self._facts, self.now)


def kinds_of(rules: Iterable[RuleDraft]) -> frozenset[EventKind]:
    """The lines that rules listen to."""
    return frozenset(TOLD_BY[rule.trigger] for rule in rules)


class _Known:
    """A rule that is on."""

    def __init__(self, rule: Rule) -> None:
        self.row, self.draft = rule, queries.draft(rule)


class _Working:
    """One transaction's worth of reading."""

    def __init__(self, ruling: Ruling, session: Session, rules: Sequence[_Known]) -> None:
        self._ruling, self._session, self._rules = ruling, session, rules
        self._ground = ruling.ground(session)

    @cached_property
    def _names(self) -> Vocabulary:
        return queries.vocabulary(self._session)

    def follow(self, ticket_id: int, line: Line) -> int:
        """Every rule that fits, in the office's order, each finding what the one before it left."""
        behind: Mapping[str, Any] = line.data.get("rule", {})
        texts = queries.texts(self._session, [line])
        done = 0
        for rule in self._rules:
            since = rule.row.since
            if since is None or line.at < since or rule.row.id == line.data.get("unruled"):
                continue
            heard = [
                one
                for one in heard_in(line, texts, self._ground.is_working)
                if one.trigger is rule.draft.trigger
            ]
            seen = self._seen(ticket_id) if heard else None
            if seen is None or not any(fits(rule.draft, seen, one) for one in heard):
                continue
            done += self._obey(rule, seen, line, behind.get("chain", ()))
        return done

    def _seen(self, ticket_id: int) -> Seen | None:
        found = queries.seen(self._session, (ticket_id,)).get(ticket_id)
        return found[0] if found else None

    def _obey(self, rule: _Known, seen: Seen, line: Line, chain: Sequence[int]) -> bool:
        """Neither its own echo nor what is as the rule wants it is worth a line of the log."""
        is_echo = bool(chain) and chain[-1] == rule.row.id
        is_so = all(obeyed(deed, seen, self._ground) is None for deed in rule.draft.deeds)
        if is_echo or is_so or queries.is_done(self._session, rule.row.id, line.id):
            return False
        stop = stopped(rule.row.id, chain)
        if stop is not None:
            self._log(rule, seen, line, Run(rule.row.name, stop=stop))
            return False
        about = {"id": rule.row.id, "name": rule.row.name, "edition": rule.row.edition}
        self._session.info[journal.BEHIND] = {"rule": about | {"chain": [*chain, rule.row.id]}}
        try:
            run = self._run(rule, seen)
            self._ruling.settle(self._session)
        finally:
            del self._session.info[journal.BEHIND]
        if all(one.ended is Ended.IDLE for one in run.told):
            return False
        self._log(rule, seen, line, run)
        return True

    def _run(self, rule: _Known, seen: Seen) -> Run:
        """A deed that is refused stops none of the others."""
        session, told, given = self._session, list[Told](), list[Given]()
        around = self._ruling.around(session, rule.row, self._ground)
        was = was_of(session, session.get_one(Ticket, seen.ticket_id, with_for_update=True))
        for deed in rule.draft.deeds:
            now = self._seen(seen.ticket_id) or seen
            named = dict(self._names.of(deed.do)).get(deed.value, "") if deed.do else ""
            self._ruling.settle(session)  # so that what waits below is of this deed alone
            try:
                with session.begin_nested():
                    gave = do(self._ruling.hands, around, deed, now)
            except Refusal as why:
                session.info.pop(journal.TO_RECOUNT, None)  # lines that the savepoint took back
                told.append(Told(deed, Ended.REFUSED, named, why))
                continue
            told.append(Told(deed, Ended.DONE if gave else Ended.IDLE, named))
            given += [gave] if gave else []
        moved = any(one.ended is Ended.DONE and one.deed.do in MOVES for one in told)
        made = Made(
            after_deed(session, was) if moved else None,
            tuple(one.task for one in given if one.task),
            tuple(one.promise for one in given if one.promise),
            tuple(one.watcher for one in given if one.watcher),
        )
        return Run(rule.row.name, tuple(told), made=made)

    def _log(self, rule: _Known, seen: Seen, line: Line, run: Run) -> None:
        self._session.add(
            RuleRun(
                rule_id=rule.row.id, event_id=line.id, ticket_id=seen.ticket_id, edition=rule.row.edition,
                at=self._ruling.now(), body=json.dumps(dump(run), ensure_ascii=False),
            )
        )  # fmt: skip
        self._session.flush()
