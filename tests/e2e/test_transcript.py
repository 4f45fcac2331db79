"""The transcript of the docs is what the built-in voice says, to the byte."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests import transcript

from luna.core.text import line_print

DOCS = Path(__file__).parents[2] / "docs" / "transcripts"
PAGE = (DOCS / "ten-days.md").read_text("utf-8")
HERS, HIS = (re.findall(rf"^\*\*{name}\*\*: (.*?)  $", PAGE, re.M) for name in ("Luna", "Hugo"))


async def test_the_page_is_what_she_says(dsn: str) -> None:
    command = shlex.split(transcript.COMMAND.split("<")[0])
    luna = Path(sys.executable).with_name(command[0])
    with (DOCS / "ten-days.txt").open("rb") as said:
        answers = subprocess.run(  # noqa: ASYNC221, S603  our own command, and nobody else waits
            [luna, *command[1:], "--database", dsn], stdin=said, stdout=subprocess.PIPE, check=True
        )
    assert transcript.rendered(answers.stdout.decode().splitlines()) == PAGE


def test_forty_messages_and_nothing_said_twice() -> None:
    prints = [line_print(bubble) for bubble in HERS]
    assert len(HIS) >= 40
    assert len(prints) == len(set(prints))


def test_his_name_is_known_and_her_day_holds() -> None:
    answer = PAGE.split("tu te souviens de mon prénom ?")[1].split("**Hugo**")[0]
    meals = [bubble for bubble in HERS if "croque-monsieur un peu brûlé" in bubble]
    assert "Hugo" in answer
    assert meals
