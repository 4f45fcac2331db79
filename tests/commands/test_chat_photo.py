"""``luna chat``: a picture of this machine's is shown, seen by who can, and else not pretended."""

import io
import json
from pathlib import Path

import pytest
from tests.e2e.stage import voiced
from tests.fakes.models import FakeModels
from tests.photos.build import drawn, saved

from luna.clock import VirtualClock
from luna.core.model import Language
from luna.errors import PhotoError
from luna.opening import Manner, Mind, open_app
from luna.photos.looking import Eyes
from luna.talk import jsonl
from luna.talk.playground import Playground
from luna.talk.showing import from_disk, picture_in
from luna.talk.timeline import FIRST_EVENING

SEEN = "un disque jaune sur du gris, j'aime bien"


async def test_lines_that_show(dsn: str, mind: Mind, tmp_path: Path) -> None:
    (tmp_path / "my beach.png").write_bytes(saved(drawn(), "PNG"))
    (tmp_path / "bad.png").write_bytes(b"no picture")
    lines = [f'@photo "{tmp_path}/my beach.png" la plage', f"@photo {tmp_path}/bad.png", "@photo x"]
    manner = Manner("terminal", joins_bursts=False, wakes=False, eyes=Eyes(from_disk))
    clock, out = VirtualClock(FIRST_EVENING), io.StringIO()
    async with (
        FakeModels(SEEN) as models,
        open_app(voiced(mind, models), dsn, manner, clock) as app,
    ):
        playground = await Playground.open(app, clock, "toi", 1)
        await playground.consent()
        await jsonl.converse(lines, playground, out)
        assert "base64" in str(models.requests[0].json)
        assert [each for each in models.requests[1:] if "base64" in str(each.json)] == []
    seen, unseen, lost = map(json.loads, out.getvalue().splitlines())
    assert seen["out"] == [SEEN]
    assert unseen["out"][0] in mind.persona.texts[Language.FR]["photo_unseen"]
    assert "no such file" in lost["error"]


@pytest.mark.parametrize("line", ["salut", "@+8h", "@photographe de métier ?", " "])
def test_other_lines_show_nothing(line: str) -> None:
    assert picture_in(line) is None


async def test_what_is_too_large_or_gone_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(11))
    assert await from_disk(str(tmp_path / "a"), 11) == bytes(11)
    for name, most, said in (("a", 10, "larger"), ("b", 10, "cannot be read")):
        with pytest.raises(PhotoError, match=said):
            await from_disk(str(tmp_path / name), most)
    with pytest.raises(PhotoError, match="write @photo"):
        picture_in("@photo")
