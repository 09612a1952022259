"""Electronic signatures of issued papers, and issuers of certificates that are trusted"""

from alembic import op
import sqlalchemy as sa


revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "act_signature",
        sa.Column("id", sa.Integer(), primary_key=True),
        _key("act_signature", "act_id", "act"),
        _key("act_signature", "staff_id", "staff"),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("serial", sa.String(64), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("algorithm", sa.String(40), nullable=False),
        sa.Column(
            "file",
            sa.String(64),
            sa.ForeignKey("blob.sha256", name="fk_act_signature_file_blob"),
            nullable=True,
        ),
    )
    op.create_index("uq_act_signature_act_id", "act_signature", ["act_id", "staff_id"], unique=True)
    op.create_table(
        "trusted_issuer",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _key("trusted_issuer", "added_by", "staff"),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
    )


def _key(table: str, name: str, other: str) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, sa.Integer(), leads, nullable=False)
