"""The office's catalogue as rows: what people come for, and what they speak of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.db.models import Offering, Subject


def write_catalogue(
    session: Session, subjects: Sequence[Mapping[str, Any]], offerings: Sequence[Mapping[str, Any]]
) -> dict[str, Subject]:
    """Subjects by code, and the offerings that lead to them."""
    by_code = {row["code"]: _subject(row, position) for position, row in enumerate(subjects)}
    session.add_all(by_code.values())
    session.flush()
    for row in offerings:
        known = {name: row[name] for name in ("code", "name", "full_name", "category", "letter", "pin")}
        session.add(Offering(**known, subject_id=by_code[row["subject"]].id))
    session.flush()
    return by_code


def write_checklists(session: Session, known: Mapping[str, Mapping[str, Any]]) -> None:
    """What papers offerings need, by their codes. No office begins with any: its regulations say them."""
    for offering in session.query(Offering).where(Offering.code.in_(known)):
        listed = known[offering.code]
        offering.brought, offering.asked = "\n".join(listed["brought"]), "\n".join(listed["asked"])
        offering.refusal = listed["refusal"]
    session.flush()


def _subject(row: Mapping[str, Any], position: int) -> Subject:
    named = {("kind_of" if name == "kind" else name): value for name, value in row.items()}
    return Subject(**named, position=position)
