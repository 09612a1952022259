"""The register of acts: what becomes of each, and the short code on its sheet"""

from alembic import op
import sqlalchemy as sa


revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business


def upgrade() -> None:
    """Acts of before are issued ones about claims and incidents; their sheets show no code."""
    moment = sa.DateTime(timezone=True)
    with op.batch_alter_table("act", reflect_kwargs=ALONE) as act:
        for name, kind in (
            ("code", sa.String(11)), ("signed_at", moment), ("handed_on", sa.Date()),
            ("annulled_at", moment),
        ):  # fmt: skip
            act.add_column(sa.Column(name, kind, nullable=True))
        act.add_column(sa.Column("state", sa.String(10), nullable=False, server_default="issued"))
        for name, kind in (
            ("handed_to", sa.String()),
            ("handed_how", sa.String(14)),
            ("annulled_why", sa.Text()),
        ):
            act.add_column(sa.Column(name, kind, nullable=False, server_default=""))
        for name, table in (
            ("ticket_id", "ticket"), ("annulled_by", "staff"), ("superseded_by", "act"),
        ):  # fmt: skip
            act.add_column(sa.Column(name, sa.Integer(), nullable=True))
            act.create_foreign_key(f"fk_act_{name}_{table}", table, [name], ["id"])
        act.add_column(sa.Column("scan", sa.String(64), nullable=True))
        act.create_foreign_key("fk_act_scan_blob", "blob", ["scan"], ["sha256"])
    kept = sa.text("ticket_id IS NOT NULL")
    op.create_index("ix_act_ticket_id", "act", ["ticket_id"], sqlite_where=kept, postgresql_where=kept)
    op.create_index("uq_act_code", "act", ["code"], unique=True)
    told = sa.text("act_id IS NOT NULL")
    op.create_index("ix_event_act", "event", ["act_id", "id"], sqlite_where=told, postgresql_where=told)
