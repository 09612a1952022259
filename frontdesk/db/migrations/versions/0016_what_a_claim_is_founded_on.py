"""What goes back of an order, what proves a claim, and how it came"""

from alembic import op
import sqlalchemy as sa


revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

INT, TEXT, DAY = sa.Integer(), sa.String(), sa.Date()
MOMENT = sa.DateTime(timezone=True)
ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business


def upgrade() -> None:
    with op.batch_alter_table("claim", reflect_kwargs=ALONE) as claim:
        claim.add_column(sa.Column("way", sa.String(20), nullable=False, server_default=""))
    with op.batch_alter_table("claim_line", reflect_kwargs=ALONE) as line:
        line.add_column(sa.Column("serial_returned", TEXT, nullable=False, server_default=""))
        line.add_column(sa.Column("closing", sa.String(20), nullable=False, server_default=""))
    with op.batch_alter_table("client_order", reflect_kwargs=ALONE) as order:
        order.add_column(sa.Column("sold", sa.String(10), nullable=False, server_default="office"))
        order.add_column(sa.Column("is_informed", INT, nullable=False, server_default="1"))
    _moves()
    _evidence()


def _moves() -> None:
    op.create_table(
        "order_move",
        sa.Column("id", INT, primary_key=True),
        _key("order_id", "order_move", "client_order"),
        _key("line_id", "order_move", "order_line"),
        _key("claim_id", "order_move", "claim", nullable=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("on_day", DAY, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("serial_returned", TEXT, nullable=False),
        sa.Column("serial_given", TEXT, nullable=False),
        sa.Column("due", DAY, nullable=True),
        sa.Column("article", TEXT, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        _key("made_by", "order_move", "staff"),
    )
    op.create_index("ix_order_move_order_id", "order_move", ["order_id"])


def _evidence() -> None:
    op.create_table(
        "claim_evidence",
        sa.Column("id", INT, primary_key=True),
        _key("claim_id", "claim_evidence", "claim"),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("on_day", DAY, nullable=False),
        sa.Column("given_by", TEXT, nullable=False),
        _key("attachment_id", "claim_evidence", "attachment", nullable=True),
        sa.Column("added_at", MOMENT, nullable=False),
        _key("added_by", "claim_evidence", "staff"),
        sa.Column("removed_at", MOMENT, nullable=True),
    )
    op.create_index("ix_claim_evidence_claim_id", "claim_evidence", ["claim_id"])


def _key(name: str, table: str, other: str, nullable: bool = False) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, INT, leads, nullable=nullable)
