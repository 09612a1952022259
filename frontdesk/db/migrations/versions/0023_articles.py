"""Knowledge articles: what was found out, and how usual requests are handled"""

from alembic import op
import sqlalchemy as sa


revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        _key("subject_id", "subject", is_needed=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        _key("problem_id", "problem", is_needed=False),
        sa.Column("state", sa.String(10), nullable=False),
        _key("staff_id", "staff"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        _key("judge_id", "staff", is_needed=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.UniqueConstraint("number", "edition", name="uq_article_number_edition"),
    )
    op.create_index("ix_article_subject_id", "article", ["subject_id"])
    op.create_index("ix_article_problem_id", "article", ["problem_id"])


def _key(name: str, other: str, is_needed: bool = True) -> sa.Column[int]:
    leads = sa.ForeignKey(f"{other}.id", name=f"fk_article_{name}_{other}")
    return sa.Column(name, sa.Integer(), leads, nullable=not is_needed)
