"""Addresses have a search key: street first"""

from alembic import op
import sqlalchemy as sa

from frontdesk.domain.addresses import key_of


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
STEP = 10_000  # cards whose addresses are in memory at a time


def upgrade() -> None:
    """The key is what this program's rule says: a later rule brings its own edition and fills anew."""
    op.add_column("client_address", sa.Column("key", KEY, nullable=False, server_default=""))
    connection = op.get_bind()
    last = connection.execute(sa.text("SELECT max(client_id) FROM client_address")).scalar() or 0
    read = sa.text(
        "SELECT client_id, position, text FROM client_address WHERE client_id > :after AND client_id <= :upto"
    )
    write = sa.text("UPDATE client_address SET key = :key WHERE client_id = :id AND position = :position")
    for after in range(0, last, STEP):
        found = connection.execute(read, {"after": after, "upto": after + STEP})
        rows = [{"id": id, "position": position, "key": key_of(text)} for id, position, text in found]
        if rows:
            connection.execute(write, rows)
    op.create_index("ix_client_address_key", "client_address", ["key", "client_id"])
