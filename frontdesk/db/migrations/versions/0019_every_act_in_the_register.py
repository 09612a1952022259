"""Acts of handing over and of destruction stand in the register with all the others"""

import json
from datetime import UTC, date, datetime, time
from typing import Any

from alembic import op
import sqlalchemy as sa


revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business
MOMENT = sa.DateTime(timezone=True)
PAPER = (
    sa.Column("year", sa.Integer()), sa.Column("number", sa.Integer()), sa.Column("snapshot", sa.Text()),
    sa.Column("paper", sa.LargeBinary()), sa.Column("sha256", sa.String(64)),
)  # fmt: skip
ACT = sa.table(
    "act", sa.column("id", sa.Integer()), *(sa.column(c.name, c.type) for c in PAPER),
    sa.column("kind", sa.String()), sa.column("state", sa.String()), sa.column("issued_on", sa.Date()),
    sa.column("issued_at", MOMENT), sa.column("issued_by", sa.Integer()), sa.column("edition", sa.Integer()),
    sa.column("handed_to", sa.String()), sa.column("handed_how", sa.String()), sa.column("annulled_why", sa.Text()),
)  # fmt: skip
EVENT = sa.table(
    "event", sa.column("id"), sa.column("kind"), sa.column("client_id"), sa.column("staff_id"),
    sa.column("at", MOMENT), sa.column("data"),
)  # fmt: skip


def upgrade() -> None:
    """Numbers, bytes and hashes stay; sheets of before show no code, and the journal tells their hashes as it did."""
    for name in ("hand_over", "destruction"):
        with op.batch_alter_table(name, reflect_kwargs=ALONE) as table:
            table.add_column(sa.Column("act_id", sa.Integer(), nullable=True))
    _enter_hand_overs()
    _enter_destructions()
    for name in ("hand_over", "destruction"):
        op.drop_index(f"uq_{name}_number", name)
        with op.batch_alter_table(name, reflect_kwargs=ALONE) as table:
            for column in PAPER:
                table.drop_column(column.name)
            table.alter_column("act_id", existing_type=sa.Integer(), nullable=False)
            table.create_foreign_key(f"fk_{name}_act_id_act", "act", ["act_id"], ["id"])
    op.execute(
        "UPDATE running_number SET series = replace(series, 'act.destruction.', 'act.destroyed.')"
        " WHERE series LIKE 'act.destruction.%'"
    )


def _enter_hand_overs() -> None:
    old = sa.table(
        "hand_over", sa.column("id"), sa.column("act_id"), sa.column("at", MOMENT), sa.column("from_staff_id"),
        *(sa.column(c.name, c.type) for c in PAPER),
    )  # fmt: skip
    said = {data["hand_over"]: staff for staff, _, data in _lines("staff.handed_over")}
    for row in _rows(old):
        by = said.get(row.id) or row.from_staff_id
        issued_on = date.fromisoformat(json.loads(row.snapshot)["date"])
        _enter(old, row, kind="hand_over", issued_on=issued_on, issued_at=row.at, issued_by=by)


def _enter_destructions() -> None:
    old = sa.table(
        "destruction", sa.column("id"), sa.column("act_id"), sa.column("made_on", sa.Date()),
        sa.column("staff_id"), *(sa.column(c.name, c.type) for c in PAPER),
    )  # fmt: skip
    said = {data.get("sha256"): at for _, at, data in _lines("client.erased")}
    for row in _rows(old):
        at = said.get(row.sha256) or datetime.combine(row.made_on, time(), UTC)
        _enter(old, row, kind="destroyed", issued_on=row.made_on, issued_at=at, issued_by=row.staff_id)


def _enter(table: Any, row: Any, **facts: object) -> None:
    """One act, and the pointer to it."""
    bind = op.get_bind()
    known = {column.name: getattr(row, column.name) for column in PAPER}
    empty = {"handed_to": "", "handed_how": "", "annulled_why": ""}
    edition = int(json.loads(row.snapshot)["edition"])
    made = bind.execute(
        ACT.insert().values(**known, **facts, **empty, edition=edition, state="issued").returning(ACT.c.id)
    )
    bind.execute(table.update().where(table.c.id == row.id).values(act_id=made.scalar_one()))


def _rows(table: Any) -> list[Any]:
    return list(op.get_bind().execute(sa.select(table).order_by(table.c.id)))


def _lines(kind: str) -> list[tuple[int | None, datetime, dict[str, Any]]]:
    question = sa.select(EVENT.c.staff_id, EVENT.c.at, EVENT.c.data).where(EVENT.c.kind == kind)
    return [(staff, at, json.loads(data)) for staff, at, data in op.get_bind().execute(question)]
