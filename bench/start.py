"""How long her commands take to begin: `python -m bench.start`. CPU tells more than the clock."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LUNA = str(Path(sys.executable).with_name("luna"))
CHAT = ("chat", "--json", "--fresh", "--adult-consent")


def timed(words: tuple[str, ...], folder: str, said: str = "") -> tuple[float, float]:
    """Wall and CPU seconds of a command until it ends."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run(
        (LUNA, *words),
        input=said.encode(),
        env=os.environ | {"LUNA_DATA_DIR": folder},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def best(words: tuple[str, ...], folder: str, said: str = "", runs: int = 3) -> tuple[float, float]:
    """The least of several runs: what is left is the command's own."""
    found = [timed(words, folder, said) for _ in range(runs)]
    return min(wall for wall, _ in found), min(cpu for _, cpu in found)


def show(name: str, times: tuple[float, float], target: str = "") -> None:
    print(f"{name:52} {times[0]:6.2f} s   CPU {times[1]:6.2f} s   {target}", flush=True)


def main() -> None:
    print(f"load average {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="luna-bench-", dir="/tmp") as folder:
        Path(folder).chmod(0o755)  # as root, the database is another user's
        show("luna --help", best(("--help",), folder), "target < 0.3 s")
        show("luna chat --json, a line, no database yet", timed(CHAT, folder, "salut\n"))
        show("luna chat --json, a line", best(CHAT, folder, "salut\n"), "target < 10 s")


if __name__ == "__main__":
    main()
