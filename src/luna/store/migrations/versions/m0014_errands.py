"""What a send may be."""

from alembic import op

from luna.store.migrate import statements

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    for statement in statements("0014_errands"):
        op.execute(statement)
