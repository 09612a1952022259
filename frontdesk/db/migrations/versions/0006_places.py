"""Calendars go out of use, a route may ask for a branch of subjects, a deputy is found"""

from alembic import op
import sqlalchemy as sa


revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "calendar", sa.Column("is_retired", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("route", sa.Column("depth", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_absence_deputy_id", "absence", ["deputy_id"])
