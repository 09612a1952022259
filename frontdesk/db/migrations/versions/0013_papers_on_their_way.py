"""Papers that wait for a printer, the journal of what was printed, and numbered forms for an outage"""

from alembic import op
import sqlalchemy as sa


revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

INT, TEXT, MOMENT = sa.Integer(), sa.String(), sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "print_job",
        sa.Column("id", INT, primary_key=True),
        sa.Column("version", INT, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("number", sa.String(60), nullable=False),
        sa.Column("printer", TEXT, nullable=False),
        *(sa.Column(name, INT, nullable=False) for name in ("copies", "pages")),
        sa.Column("paper", sa.LargeBinary(), nullable=True),
        *(sa.Column(name, sa.String(10), nullable=False) for name in ("state", "hitch")),
        sa.Column("workstation", TEXT, nullable=False),
        _key("staff_id", "print_job", "staff"),
        sa.Column("counter", INT, nullable=True),
        sa.Column("asked_at", MOMENT, nullable=False),
        *(sa.Column(name, MOMENT, nullable=True) for name in ("tried_at", "ended_at")),
    )
    waits = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_print_job_waiting", "print_job", ["workstation", "id"], sqlite_where=waits, postgresql_where=waits
    )
    op.create_index("ix_print_job_asked_at", "print_job", ["asked_at"])
    op.create_table(
        "blank_pad",
        sa.Column("id", INT, primary_key=True),
        sa.Column("number", INT, nullable=False, unique=True),
        *(sa.Column(name, INT, nullable=False) for name in ("first", "last", "edition")),
        sa.Column("printed_at", MOMENT, nullable=False),
        _key("printed_by", "blank_pad", "staff"),
    )
    op.create_table(
        "blank",
        sa.Column("id", INT, primary_key=True),
        _key("pad_id", "blank", "blank_pad"),
        sa.Column("number", INT, nullable=False, unique=True),
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        _key("ticket_id", "blank", "ticket", nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True),
        _key("settled_by", "blank", "staff", nullable=True),
    )
    for column in ("pad_id", "ticket_id"):
        op.create_index(f"ix_blank_{column}", "blank", [column])


def _key(name: str, table: str, other: str, nullable: bool = False) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, INT, leads, nullable=nullable)
