"""Arms that users have met, and the signals that experiments must not make worse."""

from alembic import op

from luna.store.migrate import statements

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    for statement in statements("0012_growth"):
        op.execute(statement)
