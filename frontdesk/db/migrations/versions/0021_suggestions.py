"""Suggestions of the staff, and what was decided on each"""

from alembic import op
import sqlalchemy as sa


revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "suggestion",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("concern", sa.String(12), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("idea", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        _key("suggestion", "problem_id", "problem", is_needed=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        _key("suggestion", "staff_id", "staff"),
        sa.Column("state", sa.String(10), nullable=False),
        _key("suggestion", "owner_id", "staff", is_needed=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.UniqueConstraint("number", name="uq_suggestion_number"),
    )
    op.create_index("ix_suggestion_problem_id", "suggestion", ["problem_id"])
    op.create_table(
        "suggestion_step",
        sa.Column("id", sa.Integer(), primary_key=True),
        _key("suggestion_step", "suggestion_id", "suggestion"),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _key("suggestion_step", "staff_id", "staff"),
        sa.Column("words", sa.Text(), nullable=False),
        _key("suggestion_step", "owner_id", "staff", is_needed=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("helped", sa.Boolean(), nullable=True),
    )
    op.create_index("ix_suggestion_step_suggestion_id", "suggestion_step", ["suggestion_id"])


def _key(table: str, name: str, other: str, is_needed: bool = True) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, sa.Integer(), leads, nullable=not is_needed)
