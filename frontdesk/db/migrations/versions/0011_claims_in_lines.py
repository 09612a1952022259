"""Claims with lines, a second pair of eyes, the rule that they are counted by, and orders behind them"""

from alembic import op
import sqlalchemy as sa


revision = "0011"
down_revision = "0009"
branch_labels = None
depends_on = None

INT, TEXT, BODY, LONG, DAY = sa.Integer(), sa.String(), sa.Text(), sa.BigInteger(), sa.Date()
MOMENT = sa.DateTime(timezone=True)
ALONE = {"resolve_fks": False}  # the tables that it refers to are not read: they are none of its business
STATES = {"registered": "draft", "decided": "done", "withdrawn": "cancelled"}


def upgrade() -> None:
    """One person decided before, and that was the end of it: the approver of such a claim stays empty."""
    _orders()
    with op.batch_alter_table("claim", reflect_kwargs=ALONE) as claim:
        for name, kind in (("basis", BODY), ("exchange", sa.String(10)), ("closing", sa.String(20))):
            claim.add_column(sa.Column(name, kind, nullable=False, server_default=""))
        claim.add_column(sa.Column("loyalty", sa.String(10), nullable=False, server_default="unknown"))
        claim.add_column(sa.Column("root_cause", sa.String(12), nullable=False, server_default=""))
        claim.add_column(sa.Column("warranty", DAY, nullable=True))
        claim.add_column(sa.Column("order_id", INT, nullable=True))
        claim.add_column(sa.Column("cost", LONG, nullable=True))
        for name, table in (("author_id", "staff"), ("approver_id", "staff"), ("origin_id", "claim")):
            claim.add_column(sa.Column(name, INT, nullable=True))
            claim.create_foreign_key(f"fk_claim_{name}_{table}", table, [name], ["id"])
    for before, after in STATES.items():
        told = sa.text("UPDATE claim SET state = :after WHERE state = :before")
        op.execute(told.bindparams(before=before, after=after))
    _lines()


def _orders() -> None:
    op.create_table(
        "client_order",
        sa.Column("id", INT, primary_key=True),
        sa.Column("version", INT, nullable=False),
        _key("client_id", "client_order", "client"),
        sa.Column("number", sa.String(60), nullable=False),
        sa.Column("ordered_on", DAY, nullable=False),
        sa.Column("handed_over", DAY, nullable=True),
        sa.Column("payment", TEXT, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
    )
    op.create_index("ix_client_order_client_id", "client_order", ["client_id", "id"])
    op.create_table(
        "order_line",
        sa.Column("id", INT, primary_key=True),
        _key("order_id", "order_line", "client_order"),
        sa.Column("position", INT, nullable=False),
        *_article(),
    )
    op.create_index("ix_order_line_order_id", "order_line", ["order_id"])


def _lines() -> None:
    """A claim of before is about one thing, and what was decided was done."""
    op.create_table(
        "claim_line",
        sa.Column("id", INT, primary_key=True),
        _key("claim_id", "claim_line", "claim"),
        _key("order_line_id", "claim_line", "order_line", nullable=True),
        sa.Column("position", INT, nullable=False),
        *_article(),
        sa.Column("serial_given", TEXT, nullable=False),
        sa.Column("approved", INT, nullable=False),
        sa.Column("done", INT, nullable=False),
    )
    op.create_index("ix_claim_line_claim_id", "claim_line", ["claim_id"])
    op.create_table(
        "claim_result",
        sa.Column("id", INT, primary_key=True),
        _key("claim_id", "claim_result", "claim"),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("amount", LONG, nullable=False),
        sa.Column("serial_given", TEXT, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        _key("made_by", "claim_result", "staff"),
    )
    op.create_index("ix_claim_result_claim_id", "claim_result", ["claim_id"])
    granted = "CASE WHEN state = 'done' AND decision <> 'refuse' THEN 1 ELSE 0 END"
    op.execute(
        sa.text(
            "INSERT INTO claim_line (claim_id, position, name, quantity, price, serial, serial_given, approved, done)"
            f" SELECT id, 0, subject, 1, price, '', '', {granted}, {granted} FROM claim ORDER BY id"
        )
    )


def _key(name: str, table: str, other: str, nullable: bool = False) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, INT, leads, nullable=nullable)


def _article() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("name", TEXT, nullable=False),
        sa.Column("quantity", INT, nullable=False),
        sa.Column("price", LONG, nullable=False),
        sa.Column("serial", TEXT, nullable=False),
    )
