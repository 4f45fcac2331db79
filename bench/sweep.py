"""The sweep for whom it is time to write to: what it costs with a few bonds and with many.

`python -m bench.sweep [--bonds 100000,1000000] [--due 1000]`: fails where anything but an index
reads the bonds, or where ten times the bonds cost more than twice the time.
"""

import argparse
import asyncio
import json
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg

from luna import clock
from luna.opening import masters_of
from luna.settings import Settings
from luna.store import embedded
from luna.store.migrate import migrate
from luna.store.queries import sql

BOT, ROUNDS, MOST = 1, 5, 2.0
AHEAD = 0.3  # the share of bonds that have a time to come, as where a third has opted in
# Bonds alone: the sweep reads no account. Unchecked, a million of them takes seconds to make.
_FILL = """
INSERT INTO bonds (id, bot_id, seed, systems, next_due_at)
SELECT n, $1, n::text, $2::jsonb,
       CASE WHEN n % 100 < $4::float8 * 100 THEN now() + n % 2000 * interval '1 minute' END
FROM generate_series(1, $3) AS n
"""
_DUE = """
UPDATE bonds SET next_due_at = now() - interval '1 minute'
WHERE id IN (SELECT (n * $2::bigint) / $1 FROM generate_series(1, $1) AS n)
"""
STATE = json.dumps({"safety": {}, "timing": {"hours": [0.5] * 24}, "session": {"count": 3}})


async def measure(dsn: str, bonds: int, due: int) -> tuple[float, list[str]]:
    """Milliseconds of a sweep that finds ``due`` of ``bonds``, and how it read them."""
    pool = await asyncpg.connect(dsn)
    try:
        await pool.execute("TRUNCATE accounts, pgqueuer CASCADE")
        await pool.execute("SET session_replication_role = replica")
        await pool.execute(_FILL, BOT, STATE, bonds, AHEAD)
        await pool.execute("SET session_replication_role = origin")
        await pool.execute("VACUUM ANALYZE bonds")
        reads, spent = list[str](), list[float]()
        for _ in range(ROUNDS):
            await pool.execute(_DUE, due, bonds)
            reads = await _reads(pool)
            begun = time.perf_counter()
            woken = await pool.execute(sql("wake_due"), BOT, clock.wall(), None, True)
            spent.append((time.perf_counter() - begun) * 1000)
            if woken != f"INSERT 0 {due}":
                raise SystemExit(f"the sweep woke another number of bonds: {woken}")
            await pool.execute("TRUNCATE inbox, pgqueuer")
            await pool.execute("VACUUM bonds")
        return statistics.median(spent), reads
    finally:
        await pool.close()


async def _reads(pool: asyncpg.Connection) -> list[str]:
    """How the statement reads the bonds, by its plan, without running it."""
    found = await pool.fetchval(
        f"EXPLAIN (FORMAT JSON) {sql('wake_due')}", BOT, clock.wall(), None, True
    )
    nodes = _nodes(json.loads(found)[0]["Plan"])
    read = [node for node in nodes if node.get("Relation Name") == "bonds"]
    kinds = [f"{node['Node Type']} {node.get('Index Name', '')}".strip() for node in read]
    return [kind for kind in kinds if not kind.startswith("ModifyTable")]


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for each in plan.get("Plans", []):
        yield from _nodes(each)


async def run(sizes: list[int], due: int) -> None:
    folder = Path(tempfile.gettempdir()) / f"luna-bench-{uuid4().hex[:12]}"
    folder.mkdir(mode=0o755)  # not below a private folder: as root, the server is another user
    try:
        with embedded.lease(folder / "postgres") as dsn:
            await migrate(dsn, masters_of(Settings(_env_file=None, luna_data_dir=folder)))
            took = [await _told(dsn, bonds, due) for bonds in sizes]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if max(took) > MOST * min(took):
        raise SystemExit(f"the sweep's cost follows the bonds stored: {took}")


async def _told(dsn: str, bonds: int, due: int) -> float:
    ms, reads = await measure(dsn, bonds, due)
    print(f"{bonds:>9,} bonds, {due:,} due: {ms:7.1f} ms, bonds read by {', '.join(reads)}")
    if not reads or not all("Index" in each and "bonds_due" in each for each in reads):
        raise SystemExit("bonds are not read by the index alone")
    return ms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bonds", default="100000,1000000")
    parser.add_argument("--due", type=int, default=1000)
    asked = parser.parse_args()
    asyncio.run(run([int(each) for each in asked.bonds.split(",")], asked.due))


if __name__ == "__main__":
    main()
