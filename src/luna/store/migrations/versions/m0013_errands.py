"""What a send may be."""

from alembic import op

from luna.store.migrate import statements

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    for statement in statements("0013_errands"):
        op.execute(statement)
