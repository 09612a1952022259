"""Papers of offerings: what the applicant brings, what the office asks for, by what an incomplete set is refused"""

from alembic import op
import sqlalchemy as sa


revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("offering", sa.Column("brought", sa.Text(), nullable=False, server_default=""))
    op.add_column("offering", sa.Column("asked", sa.Text(), nullable=False, server_default=""))
    op.add_column("offering", sa.Column("refusal", sa.String(), nullable=False, server_default=""))
