"""What users show."""

from alembic import op

from luna.store.migrate import statements

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    for statement in statements("0016_sight"):
        op.execute(statement)
