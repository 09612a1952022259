"""Rules of the office: written, put in order, switched on, tried on the last month, and what they did."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models.links import Watcher
from frontdesk.db.models.rules import Rule, RuleRun
from frontdesk.db.queries import journal
from frontdesk.db.queries import rules as queries
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.rehearsing import Past, Rehearsal, rehearse
from frontdesk.domain.rule_log import RuleRow, RunRow
from frontdesk.domain.rule_log import dump as dump_run
from frontdesk.domain.rule_log import load as load_run
from frontdesk.domain.rules import TOLD_BY, RuleDraft, Vocabulary, dump, load
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.ordering import moved
from frontdesk.services.rights import require
from frontdesk.services.ruling import Ruling
from frontdesk.services.tasks import Tasks
from frontdesk.services.undoing import Undoing

LOOKED_BACK = timedelta(days=30)
AT_ONCE = 100  # tickets of one step of a rehearsal: an answer comes soon, and a wish to stop is heard soon
LOGGED = 200  # lines of the log that are shown


class Rules:
    """Whoever leads the desk writes them; a rule then acts by the rights of who wrote it last."""

    def __init__(
        self, database: Database, clock: Clock, facts: Facts, ruling: Ruling, tasks: Tasks, undoing: Undoing
    ) -> None:
        self._database, self._clock, self._facts = database, clock, facts
        self._ruling, self._tasks, self._undoing = ruling, tasks, undoing

    def rows(self) -> tuple[RuleRow, ...]:
        """In the order in which they run; those out of use are not shown."""
        with self._database.read() as session:
            known, rules = queries.vocabulary(session), queries.every(session)
            names = queries.authors(session, rules)
            return tuple(_row(rule, known, names) for rule in rules)

    def vocabulary(self) -> Vocabulary:
        with self._database.read() as session:
            return queries.vocabulary(session)

    def samples(self) -> tuple[RuleDraft, ...]:
        """Rules that most offices can use, shipped with the program."""
        folder = self._facts.resources / "rules"
        trees = (tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml")))
        return tuple(load(tree["name"], _whole(tree)) for tree in trees)

    def save(self, desk: Desk, draft: RuleDraft, id: int | None = None) -> int:
        """A new rule, switched off, or the next edition of one. Raises Invalid, NotFound."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            draft = _tidied(draft)
            if problems := draft.check(queries.vocabulary(session)):
                raise Invalid(problems)
            rule = _get(session, id) if id is not None else _new(session)
            if id is not None and queries.draft(rule) == draft:
                return id
            body = dump(draft)
            rule.name, rule.body = draft.name, json.dumps(body, ensure_ascii=False)
            rule.staff_id, rule.edition = desk.staff_id, rule.edition + 1
            rule.since = self._clock() if rule.is_on else None
            session.add(rule)
            session.flush()
            tell(session, desk, rule, self._clock(), body=body)
            return rule.id

    def switch(self, desk: Desk, id: int, is_on: bool) -> None:
        """From now on: what was told before is none of its business. Raises Invalid for one that is not whole."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            rule = _get(session, id)
            if rule.is_on == is_on:
                return
            if is_on and (problems := queries.draft(rule).check(queries.vocabulary(session))):
                raise Invalid(problems)
            if is_on and not queries.running(session):
                queries.begin_here(session)
            rule.is_on, rule.since = is_on, self._clock() if is_on else None
            rule.staff_id = rule.staff_id or desk.staff_id
            tell(session, desk, rule, self._clock())

    def move(self, desk: Desk, id: int, by: int) -> None:
        """Up (−1) or down (1) in the order in which they run."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            rules = list(queries.every(session))
            at = next((n for n, rule in enumerate(rules) if rule.id == id), None)
            if at is None:
                raise NotFound("rule", id)
            tell(session, desk, rules[moved(rules, at, by)], self._clock())

    def retire(self, desk: Desk, id: int, is_retired: bool = True) -> None:
        """Out of the list, or back into it, switched off; what it did stays in the log."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            rule = _get(session, id)
            rule.is_retired, rule.is_on, rule.since = is_retired, False, None
            tell(session, desk, rule, self._clock())

    # Tried on what has been

    def rehearsal(self, desk: Desk, draft: RuleDraft) -> Rehearsal:
        """What is to be looked at, for `go_on`. Raises Invalid."""
        require(desk, Right.LEAD_DESK)
        until = self._clock()
        with self._database.read() as session:
            if problems := draft.check(queries.vocabulary(session)):
                raise Invalid(problems)
            ids = queries.told_since(session, until - LOOKED_BACK, {TOLD_BY[draft.trigger]})
        return Rehearsal(ids, until - LOOKED_BACK, until, counts=(0,) * len(draft.deeds))

    def go_on(self, desk: Desk, draft: RuleDraft, done: Rehearsal) -> Rehearsal:
        """Some tickets more; nothing is written. Whoever asks no more has stopped it."""
        require(desk, Right.LEAD_DESK)
        ids = done.tickets[done.looked : done.looked + AT_ONCE]
        with self._database.read() as session:
            ground = self._ruling.ground(session)
            seen, lines = queries.seen(session, ids), queries.pasts(session, ids)
            texts = queries.texts(session, (line for told in lines.values() for line in told))
        found = [
            would
            for id, (now, number) in sorted(seen.items())
            for would in rehearse(draft, Past(now, number, lines[id], texts), ground, done.since, done.until)
        ]
        return done.with_more(len(ids), found)

    # What they did

    def log(self, desk: Desk, rule_id: int | None = None) -> tuple[RunRow, ...]:
        """The newest first; of one rule, or of all."""
        require(desk, Right.LEAD_DESK)
        with self._database.read() as session:
            return tuple(
                _logged(run, number, title) for run, number, title in queries.runs(session, rule_id, LOGGED)
            )

    def take_back(self, desk: Desk, run_id: int) -> None:
        """A ticket as the rule found it, and gone what the rule gave; what it said stays in the journal.

        Raises WrongState when somebody has gone on from there. The rule does not answer its own undoing.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write_together() as session:
            row = queries.run(session, run_id)
            if row is None:
                raise NotFound("rule_run", run_id)
            run = load_run(json.loads(row.body))
            if run.undone_at is not None or run.made.is_nothing:
                raise WrongState("rule_run", "undone")
            session.info[journal.BEHIND] = {"unruled": row.rule_id}
            try:
                for task in run.made.tasks:
                    self._tasks.take_back(desk, task)
                for promise in run.made.promises:
                    self._tasks.unpromise(desk, promise)
                for who in run.made.watchers:
                    if (watcher := session.get(Watcher, (row.ticket_id, who))) is not None:
                        session.delete(watcher)
                if run.made.was is not None:
                    self._undoing.ticket(desk, run.made.was)
            finally:
                del session.info[journal.BEHIND]
            row.body = json.dumps(dump_run(replace(run, undone_at=self._clock())), ensure_ascii=False)


def tell(session: Session, desk: Desk, rule: Rule, now: datetime, **data: Any) -> None:
    told = {
        "rule_id": rule.id, "name": rule.name, "edition": rule.edition, "is_on": rule.is_on,
        "position": rule.position, "is_retired": rule.is_retired, **data,
    }  # fmt: skip
    event = EventDraft(EventKind.RULE_CHANGED, data=told)
    journal.append(session, desk, desk.workstation, now, [event])


def rewrite(session: Session, desk: Desk, rule: Rule, body: str, now: datetime) -> None:
    """Another edition that nobody wrote: what the rule names is called otherwise. Who wrote it is still its author."""
    rule.body, rule.edition = body, rule.edition + 1
    tell(session, desk, rule, now, body=json.loads(body))


def _get(session: Session, id: int) -> Rule:
    rule = queries.get(session, id)
    if rule is None:
        raise NotFound("rule", id)
    return rule


def _new(session: Session) -> Rule:
    return Rule(position=queries.last_place(session) + 1, is_on=False, edition=0, is_retired=False)


def _tidied(draft: RuleDraft) -> RuleDraft:
    """Without rows that say nothing."""
    return replace(
        draft,
        name=" ".join(draft.name.split()),
        conditions=tuple(one for one in draft.conditions if not one.is_empty),
        deeds=tuple(one for one in draft.deeds if not one.is_empty),
    )


def _row(rule: Rule, known: Vocabulary, names: Mapping[int | None, str]) -> RuleRow:
    draft = queries.draft(rule)
    return RuleRow(
        rule.id,
        rule.position,
        rule.edition,
        rule.is_on,
        draft,
        names.get(rule.staff_id, ""),
        draft.check(known),
    )


def _logged(row: RuleRun, number: int, title: str) -> RunRow:
    run = load_run(json.loads(row.body))
    return RunRow(row.id, row.rule_id, row.edition, row.ticket_id, number, title, row.at, run)


def _whole(tree: Mapping[str, Any]) -> dict[str, Any]:
    """A shipped rule says only what it needs."""
    conditions: Sequence[Mapping[str, Any]] = tree.get("if", ())
    return {
        "trigger": tree["when"],
        "is_any": tree.get("any", False),
        "conditions": [{"value": "", "is_not": False, **one} for one in conditions],
        "deeds": [{"value": "", "text": "", "term": "", **one} for one in tree["then"]],
    }
