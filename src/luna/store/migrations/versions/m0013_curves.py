"""Where the curves stood after each turn."""

from alembic import op

from luna.store.migrate import statements

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    for statement in statements("0013_curves"):
        op.execute(statement)
