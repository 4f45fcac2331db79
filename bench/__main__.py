"""All benchmarks, one after another; those that take long in a short form."""

import subprocess
import sys

ALL = (
    ("bench.start",),
    ("bench.embedded", "3"),
    ("bench.turn",),
    ("bench.memory",),
    ("bench.proactive", "--users", "100"),
    ("bench.sweep",),
    ("bench.looks",),
    ("bench.photos",),
    ("bench.crash", "--kills", "40", "--database-kills", "2"),
)


def main() -> None:
    for module, *options in ALL:
        print(f"\n{module.removeprefix('bench.')}\n", flush=True)
        subprocess.run((sys.executable, "-m", module, *options), check=True)


if __name__ == "__main__":
    main()
