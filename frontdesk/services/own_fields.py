"""Fields that the office adds to its cards by itself."""

from __future__ import annotations

import json
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import OwnField
from frontdesk.db.queries import journal, own_fields
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.own_fields import OwnFieldDraft, OwnFieldRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.rights import require


class OwnFields:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def rows(self, retired: bool = False) -> tuple[OwnFieldRow, ...]:
        """The fields of every card in their order; with `retired`, also those that are offered no more."""
        with self._database.read() as session:
            return own_fields.rows(session, retired)

    def define(self, desk: Desk, draft: OwnFieldDraft) -> int:
        """The id of a new field, behind the others. Raises Invalid."""
        require(desk, Right.SHAPE_CARDS)
        with self._database.write() as session:
            self._check(session, draft)
            field = OwnField(
                name=_tidy(draft.name),
                type_of=draft.type.value,
                choices=_choices(draft),
                position=own_fields.next_position(session),
                is_retired=False,
            )
            session.add(field)
            session.flush()
            data = {"field": field.id, "name": field.name, "type": field.type_of}
            self._record(session, desk, EventKind.OWN_FIELD_ADDED, data)
            return field.id

    def save(self, desk: Desk, id: int, draft: OwnFieldDraft) -> None:
        """A new name or other choices; the type stays, since the values are of it. Raises Invalid, NotFound."""
        require(desk, Right.SHAPE_CARDS)
        with self._database.write() as session:
            field = self._get(session, id)
            self._check(session, draft, id)
            if draft.type.value != field.type_of:
                raise Invalid((Problem("type", ProblemKind.UNKNOWN_CHOICE),))
            before = (field.name, field.choices)
            field.name, field.choices = _tidy(draft.name), _choices(draft)
            if (field.name, field.choices) != before:
                data = {"field": id, "name": [before[0], field.name], "choices": [before[1], field.choices]}
                self._record(session, desk, EventKind.OWN_FIELD_CHANGED, data)

    def retire(self, desk: Desk, id: int) -> None:
        """Offered no more; values that stand on cards stay."""
        self._turn(desk, id, True)

    def restore(self, desk: Desk, id: int) -> None:
        self._turn(desk, id, False)

    def _turn(self, desk: Desk, id: int, is_retired: bool) -> None:
        require(desk, Right.SHAPE_CARDS)
        with self._database.write() as session:
            field = self._get(session, id)
            if field.is_retired is is_retired:
                raise WrongState("own_field", "retired" if is_retired else "in_use")
            field.is_retired = is_retired
            data = {"field": id, "name": field.name, "retired": [not is_retired, is_retired]}
            self._record(session, desk, EventKind.OWN_FIELD_CHANGED, data)

    def _check(self, session: Session, draft: OwnFieldDraft, id: int | None = None) -> None:
        problems = list(draft.check())
        name = _tidy(draft.name).casefold()
        if any(field.name.casefold() == name and field.id != id for field in own_fields.rows(session)):
            problems.append(Problem("name", ProblemKind.TAKEN))
        if problems:
            raise Invalid(tuple(problems))

    def _get(self, session: Session, id: int) -> OwnField:
        field = session.get(OwnField, id, with_for_update=True)
        if field is None:
            raise NotFound("own_field", id)
        return field

    def _record(self, session: Session, desk: Desk, kind: EventKind, data: dict[str, Any]) -> None:
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])


def _choices(draft: OwnFieldDraft) -> str:
    offered = dict.fromkeys(_tidy(choice) for choice in draft.choices if choice.strip())
    return json.dumps(list(offered), ensure_ascii=False)


def _tidy(text: str) -> str:
    return " ".join(text.split())
