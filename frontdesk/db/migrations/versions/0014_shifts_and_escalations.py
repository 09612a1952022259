"""Shifts, who works and who is on duty on which day; requests upward with their level and reason"""

from alembic import op
import sqlalchemy as sa


revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

INT, TEXT, DAY, FLAG = sa.Integer(), sa.String(), sa.Date(), sa.Boolean()
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "shift",
        sa.Column("id", INT, primary_key=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("mark", sa.String(3), nullable=False),
        sa.Column("begins", INT, nullable=False),
        sa.Column("ends", INT, nullable=False),
        sa.Column("rest", INT, nullable=False),
        sa.Column("worked", INT, nullable=False),
        sa.Column("is_duty", FLAG, nullable=False),
        sa.Column("tone", sa.String(10), nullable=False),
        sa.Column("is_retired", FLAG, nullable=False),
    )
    op.create_table(
        "roster_day",
        _key("staff_id", "roster_day", "staff", primary_key=True),
        sa.Column("day", DAY, primary_key=True),
        _key("shift_id", "roster_day", "shift", nullable=True),
        sa.Column("begins_at", MOMENT, nullable=True),
        sa.Column("ends_at", MOMENT, nullable=True),
    )
    op.create_index("ix_roster_day_day", "roster_day", ["day"])
    op.create_table(
        "duty",
        _key("team_id", "duty", "team", primary_key=True),
        sa.Column("day", DAY, primary_key=True),
        _key("staff_id", "duty", "staff"),
        _key("shift_id", "duty", "shift"),
        sa.Column("begins_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
    )
    op.create_index("ix_duty_staff_id", "duty", ["staff_id"])
    with op.batch_alter_table("task", reflect_kwargs={"resolve_fks": False}) as task:
        task.add_column(sa.Column("level", INT, nullable=True))
        task.add_column(sa.Column("reason", sa.String(12), nullable=False, server_default=""))


def _key(
    name: str, table: str, other: str, primary_key: bool = False, nullable: bool = False
) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, INT, leads, primary_key=primary_key, nullable=nullable)
