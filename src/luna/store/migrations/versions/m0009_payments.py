"""The ledger of payments, and what an account is entitled to."""

from alembic import op

from luna.store.migrate import statements

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for statement in statements("0009_payments"):
        op.execute(statement)
