"""What is remembered of the users, sealed."""

from alembic import op

from luna.store.migrate import statements

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for statement in statements("0007_memories"):
        op.execute(statement)
