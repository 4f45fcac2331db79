"""Packs of photos that are sold."""

from alembic import op

from luna.store.migrate import statements

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    for statement in statements("0017_packs"):
        op.execute(statement)
