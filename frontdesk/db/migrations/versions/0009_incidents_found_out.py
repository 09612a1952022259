"""Incidents found out: their facts, causes and measures, problems over them, claims and acts of theirs"""

from alembic import op
import sqlalchemy as sa


revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

INT, TEXT, BODY, YES = sa.Integer(), sa.String(), sa.Text(), sa.Boolean()
MOMENT = sa.DateTime(timezone=True)
ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business
OF_INCIDENTS = (
    "kind IN ('incident.opened', 'incident.closed', 'incident.changed', 'incident.note', 'incident.notice',"
    " 'incident.settled', 'incident.undone', 'incident.remedy_given', 'incident.remedy_begun',"
    " 'incident.remedy_done', 'incident.remedy_checked')"
)


def upgrade() -> None:
    """An incident that an older program closed is over; nobody has found out its cause."""
    op.create_table(
        "problem",
        sa.Column("id", INT, primary_key=True),
        sa.Column("number", INT, nullable=False, unique=True),
        sa.Column("title", TEXT, nullable=False),
        *(sa.Column(name, BODY, nullable=False) for name in ("error", "workaround", "root")),
        sa.Column("category", sa.String(40), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("staff_id", INT, sa.ForeignKey("staff.id"), nullable=False),
    )
    _incident()
    op.create_table(
        "remedy",
        sa.Column("id", INT, primary_key=True),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("incident_id", INT, sa.ForeignKey("incident.id"), nullable=True),
        sa.Column("problem_id", INT, sa.ForeignKey("problem.id"), nullable=True),
        sa.Column("task_id", INT, sa.ForeignKey("task.id"), nullable=False, unique=True),
        sa.Column("begun_at", MOMENT, nullable=True),
        sa.Column("check_on", sa.Date(), nullable=True),
        sa.Column("helped", YES, nullable=True),
        sa.Column("note", BODY, nullable=False),
        sa.Column("checked_at", MOMENT, nullable=True),
        sa.Column("checked_by", INT, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("round", INT, nullable=False),
    )
    for column in ("incident_id", "problem_id"):
        _partial("remedy", column, f"{column} IS NOT NULL")
    op.add_column("claim", sa.Column("incident_id", INT, nullable=True))
    _partial("claim", "incident_id", "incident_id IS NOT NULL")
    with op.batch_alter_table("act", reflect_kwargs=ALONE) as act:
        act.alter_column("claim_id", existing_type=INT, nullable=True)
        act.add_column(sa.Column("incident_id", INT, nullable=True))
    _partial("act", "incident_id", "incident_id IS NOT NULL")
    told = sa.text(OF_INCIDENTS)
    op.create_index("ix_event_incident", "event", ["id"], sqlite_where=told, postgresql_where=told)


def _incident() -> None:
    with op.batch_alter_table("incident", reflect_kwargs=ALONE) as incident:
        for name in ("settled_at", "began_at", "found_at", "restored_at", "noticed_at", "reported_at"):
            incident.add_column(sa.Column(name, MOMENT, nullable=True))
        incident.add_column(sa.Column("is_void", YES, nullable=False, server_default=sa.false()))
        for name in ("text", "direct", "root", "done", "conclusions"):
            incident.add_column(sa.Column(name, BODY, nullable=False, server_default=""))
        incident.add_column(sa.Column("whys", BODY, nullable=False, server_default="[]"))
        for name in ("impact", "urgency"):
            incident.add_column(sa.Column(name, sa.String(10), nullable=False, server_default="medium"))
        incident.add_column(sa.Column("affected", INT, nullable=True))
        incident.add_column(sa.Column("personal", sa.String(3), nullable=False, server_default=""))
        incident.add_column(sa.Column("category", sa.String(40), nullable=False, server_default=""))
        incident.add_column(sa.Column("problem_id", INT, nullable=True))
        incident.create_foreign_key("fk_incident_problem_id_problem", "problem", ["problem_id"], ["id"])
    op.create_index("ix_incident_problem_id", "incident", ["problem_id"])


def _partial(table: str, column: str, where: str) -> None:
    name, condition = f"ix_{table}_{column}", sa.text(where)
    op.create_index(name, table, [column], sqlite_where=condition, postgresql_where=condition)
