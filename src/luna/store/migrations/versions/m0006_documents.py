"""Documents in the outbox, and what retention looks for."""

from alembic import op

from luna.store.migrate import statements

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for statement in statements("0006_documents"):
        op.execute(statement)
