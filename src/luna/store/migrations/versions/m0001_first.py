"""Accounts, bonds, messages by month, inbox, outbox, turns, proactive log."""

from alembic import op

from luna.store.migrate import statements

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in statements("0001_first"):
        op.execute(statement)
