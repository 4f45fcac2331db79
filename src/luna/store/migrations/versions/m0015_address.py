"""How somebody wants to be spoken to."""

from alembic import op

from luna.store.migrate import statements

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    for statement in statements("0015_address"):
        op.execute(statement)
