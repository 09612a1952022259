"""The office's own editions of its papers, and their pictures"""

from alembic import op
import sqlalchemy as sa


revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """No office had any: what the program brings stays in force."""
    op.create_table(
        "paper_edition",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        _by("made_by", "paper_edition"),
        sa.Column("made_at", MOMENT, nullable=False),
        _by("approved_by", "paper_edition", nullable=True),
        sa.Column("approved_at", MOMENT, nullable=True),
    )
    op.create_table(
        "paper_picture",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _by("made_by", "paper_picture"),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.UniqueConstraint("sha256", name="uq_paper_picture_sha256"),
    )


def _by(name: str, table: str, nullable: bool = False) -> sa.Column[int]:
    leads = sa.ForeignKey("staff.id", name=f"fk_{table}_{name}_staff")
    return sa.Column(name, sa.Integer(), leads, nullable=nullable)
