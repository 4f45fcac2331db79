"""The pictures that she may send, and who has which."""

from alembic import op

from luna.store.migrate import statements

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    for statement in statements("0011_photos"):
        op.execute(statement)
