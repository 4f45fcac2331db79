"""What is counted of crises: days and dangers, no words and nobody."""

from alembic import op

from luna.store.migrate import statements

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    for statement in statements("0005_care"):
        op.execute(statement)
