"""The console's links are good once."""

from alembic import op

from luna.store.migrate import statements

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for statement in statements("0003_console"):
        op.execute(statement)
