"""Alembic's entry: the connection comes from `schema.upgrade`, there is no ini file."""

from alembic import context

from frontdesk.db.models.every import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
