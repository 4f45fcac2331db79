"""How often a send in doubt went out again."""

from alembic import op

from luna.store.migrate import statements

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    for statement in statements("0008_again"):
        op.execute(statement)
