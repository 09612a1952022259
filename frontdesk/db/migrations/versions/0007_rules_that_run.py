"""Rules run: who wrote them, since when, what each did about which line, how far they have read"""

from alembic import op
import sqlalchemy as sa


revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INT, TEXT, BODY, YES = sa.Integer(), sa.String(), sa.Text(), sa.Boolean()
MOMENT, STATION = sa.DateTime(timezone=True), sa.String(60)
ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business


def upgrade() -> None:
    """The tables of 0003 are empty: no program has written a rule."""
    op.drop_table("rule_run")
    with op.batch_alter_table("rule", reflect_kwargs=ALONE) as rule:
        rule.add_column(sa.Column("staff_id", INT, nullable=True))
        rule.add_column(sa.Column("since", MOMENT, nullable=True))
        rule.add_column(sa.Column("is_retired", YES, nullable=False, server_default=sa.false()))
        rule.create_foreign_key("fk_rule_staff_id_staff", "staff", ["staff_id"], ["id"])
    op.create_table(
        "rule_run",
        sa.Column("id", INT, primary_key=True),
        sa.Column("rule_id", INT, sa.ForeignKey("rule.id", name="fk_rule_run_rule_id_rule"), nullable=False),
        sa.Column("event_id", INT, nullable=False),
        sa.Column(
            "ticket_id", INT, sa.ForeignKey("ticket.id", name="fk_rule_run_ticket_id_ticket"), nullable=False
        ),
        sa.Column("edition", INT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("body", BODY, nullable=False),
    )
    op.create_index("uq_rule_run_line", "rule_run", ["rule_id", "event_id"], unique=True)
    op.create_index("ix_rule_run_rule_id", "rule_run", ["rule_id", "id"])
    op.create_index("ix_rule_run_ticket_id", "rule_run", ["ticket_id"])
    op.create_table(
        "rule_mark",
        sa.Column("workstation", STATION, primary_key=True),
        sa.Column("seq", INT, nullable=False),
    )
    _alerts()


def _alerts() -> None:
    """A rule tells somebody something without a clock."""
    op.drop_index("ix_alert_unseen", "alert")
    with op.batch_alter_table("alert", reflect_kwargs=ALONE) as alert:
        alert.alter_column("clock_id", existing_type=INT, nullable=True)
        alert.alter_column("escalation_id", existing_type=INT, nullable=True)
        alert.add_column(sa.Column("text", BODY, nullable=False, server_default=""))
    unseen = sa.text("seen_at IS NULL")
    op.create_index(
        "ix_alert_unseen", "alert", ["to_staff_id", "id"], sqlite_where=unseen, postgresql_where=unseen
    )
