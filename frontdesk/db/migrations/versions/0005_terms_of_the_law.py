"""A ticket knows its offering, an offering its regulation, the office its own customs"""

from alembic import op
import sqlalchemy as sa


revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Which offering a ticket was about was known by its first visit alone.
FIRST_VISIT = """
UPDATE ticket SET offering_id =
 (SELECT offering_id FROM visit WHERE visit.ticket_id = ticket.id ORDER BY visit.id LIMIT 1)
WHERE id IN (SELECT ticket_id FROM visit)
"""

HOUR = 3600
# Of a request to a team of ours: the team is told before, who waits for the answer at the edge, the lead after.
LEVELS = ((75, None, 2), (None, 0, 1), (None, 4 * HOUR, 3))
LEVEL = """
INSERT INTO escalation (position, measure, at_percent, offset_seconds, level, action)
SELECT coalesce(max(position), 0) + 1, 'internal', :percent, :offset, :level, 'notify' FROM escalation
"""


def upgrade() -> None:
    """No foreign key: a million tickets are not written anew for it."""
    op.add_column("ticket", sa.Column("offering_id", sa.Integer(), nullable=True))
    op.add_column("ticket", sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("offering", sa.Column("term_n", sa.Integer(), nullable=True))
    op.add_column("offering", sa.Column("term_unit", sa.String(12), nullable=False, server_default=""))
    op.add_column("offering", sa.Column("regulation", sa.String(), nullable=False, server_default=""))
    op.add_column("offering", sa.Column("article", sa.String(), nullable=False, server_default=""))
    op.add_column("offering", sa.Column("edition", sa.String(), nullable=False, server_default=""))
    op.add_column("office", sa.Column("customs", sa.Text(), nullable=False, server_default=""))
    reminds = sa.text("remind_at IS NOT NULL")
    op.create_index(
        "ix_ticket_remind", "ticket", ["remind_at"], sqlite_where=reminds, postgresql_where=reminds
    )
    op.execute(FIRST_VISIT)
    for percent, offset, level in LEVELS:
        op.get_bind().execute(sa.text(LEVEL), {"percent": percent, "offset": offset, "level": level})
