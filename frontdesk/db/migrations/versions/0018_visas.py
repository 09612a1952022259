"""Visas of claims: who is asked before a decision is approved"""

from alembic import op
import sqlalchemy as sa


revision = "0018"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "claim_visa",
        sa.Column("id", sa.Integer(), primary_key=True),
        _key("claim_id", "claim"),
        _key("staff_id", "staff"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        _key("asked_by", "staff"),
        sa.Column("opinion", sa.String(10), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_past", sa.Integer(), nullable=False),
    )
    op.create_index("ix_claim_visa_claim_id", "claim_visa", ["claim_id"])
    waits = sa.text("opinion IS NULL AND is_past = 0")
    op.create_index(
        "ix_claim_visa_staff_id",
        "claim_visa",
        ["staff_id", "claim_id"],
        sqlite_where=waits,
        postgresql_where=waits,
    )


def _key(name: str, table: str) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{table}.id", name=f"fk_claim_visa_{name}_{table}")
    return sa.Column(name, sa.Integer(), leads, nullable=False)
