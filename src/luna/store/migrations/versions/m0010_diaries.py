"""How far models have read talks, and what they sum up, sealed."""

from alembic import op

from luna.store.migrate import statements

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    for statement in statements("0010_diaries"):
        op.execute(statement)
