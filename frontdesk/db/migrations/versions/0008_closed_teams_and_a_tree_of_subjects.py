"""Teams whose tickets only they see; subjects in the office's own order, some out of use"""

from alembic import op
import sqlalchemy as sa


revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Subjects stood in the order in which they were written down."""
    op.add_column("team", sa.Column("is_closed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("subject", sa.Column("is_retired", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("subject", sa.Column("position", sa.Integer(), nullable=False, server_default="0"))
    op.execute(sa.text("UPDATE subject SET position = id"))
