"""What an operator reviews and decides: freezes, plans, proofs of age, and the audit of it."""

from alembic import op

from luna.store.migrate import statements

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for statement in statements("0002_review"):
        op.execute(statement)
