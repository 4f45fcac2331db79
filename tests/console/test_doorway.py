"""Who may knock: names, origins, taken ports, the secret."""

import asyncio
from pathlib import Path

import aiohttp
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from luna.console.doorway import is_local
from luna.console.site import kept_secret
from luna.errors import SettingsError
from luna.serving import serve
from tests.console.conftest import Served, free_port

POLLING = "_nicegui_ws/socket.io/?EIO=4&transport=polling"
SOCKET = "_nicegui_ws/socket.io/?EIO=4&transport=websocket"


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        pytest.param("127.0.0.1:8484", True, id="loopback"),
        pytest.param("localhost:8484", True, id="localhost"),
        pytest.param("LOCALHOST", True, id="localhost however it is spelled"),
        pytest.param("[::1]:8484", True, id="loopback of IPv6"),
        pytest.param("192.168.1.20:8484", True, id="a bare address that the operator bound"),
        pytest.param("evil.test:8484", False, id="a name of somebody's own"),
        pytest.param("127.0.0.1.evil.test", False, id="a name that looks like an address"),
        pytest.param("localhost.evil.test", False, id="a name that begins like localhost"),
        pytest.param("", False, id="no name at all"),
    ],
)
def test_who_is_local(host: str, expected: bool) -> None:
    assert is_local(host) is expected


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        pytest.param("", "127.0.0.1", 200, id="the page at home"),
        pytest.param("", "evil.test", 421, id="the page by another name"),
        pytest.param(
            "_nicegui_ws/socket.io/?EIO=4&transport=polling", "evil.test", 421, id="socket"
        ),
        pytest.param("healthz", "evil.test", 200, id="health is for whoever asks"),
        pytest.param("docs", "127.0.0.1", 404, id="no generated docs"),
    ],
)
async def test_names(served: Served, path: str, host: str, status: int) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.get(served.url + path, headers={"Host": host}) as answer,
    ):
        assert answer.status == status


@pytest.mark.parametrize(
    ("origin", "opens"),
    [
        pytest.param("http://127.0.0.1:{port}", True, id="its own origin"),
        pytest.param("http://evil.test", False, id="another site"),
        pytest.param("http://127.0.0.1:1", False, id="another port"),
        pytest.param("null", False, id="a sandboxed frame"),
    ],
)
async def test_the_socket_refuses_other_origins(served: Served, origin: str, opens: bool) -> None:
    headers = {"Origin": origin.format(port=served.port)}
    async with aiohttp.ClientSession() as client:
        try:
            async with client.ws_connect(served.url + SOCKET, headers=headers) as socket:
                greeted = (await socket.receive(timeout=60)).type is aiohttp.WSMsgType.TEXT
        except aiohttp.WSServerHandshakeError:
            greeted = False
    assert greeted is opens


async def test_the_page_forbids_its_browser_to_ask_elsewhere(served: Served) -> None:
    async with aiohttp.ClientSession() as client, client.get(served.url) as answer:
        policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy


async def test_a_taken_port_is_one_clear_line() -> None:
    stop, port = asyncio.Event(), free_port()
    ready: asyncio.Queue[str] = asyncio.Queue()
    first = asyncio.create_task(serve(FastAPI(), "127.0.0.1", port, stop, ready.put_nowait))
    assert await ready.get() == f"http://127.0.0.1:{port}"
    with pytest.raises(SettingsError, match=f"127.0.0.1:{port}.*LUNA_PORT") as caught:
        await serve(FastAPI(), "127.0.0.1", port, stop, ready.put_nowait)
    assert "\n" not in str(caught.value)
    assert ready.empty()  # who got no port never said to be ready
    stop.set()
    await asyncio.wait_for(first, 5)


@pytest.mark.parametrize(
    ("proxies", "seen"),
    [
        pytest.param(None, "127.0.0.1 http", id="nobody is believed"),
        pytest.param("10.0.0.1", "127.0.0.1 http", id="another proxy is"),
        pytest.param("10.0.0.1,127.0.0.0/8", "203.0.113.9 https", id="this one is"),
    ],
)
async def test_who_may_say_on_whose_behalf(proxies: str | None, seen: str) -> None:
    async def tell(request: Request) -> PlainTextResponse:
        assert request.client is not None
        return PlainTextResponse(f"{request.client.host} {request.url.scheme}")

    stop, port, ready = asyncio.Event(), free_port(), asyncio.Event()
    site = Starlette(routes=[Route("/", tell)])
    serving = asyncio.create_task(
        serve(site, "127.0.0.1", port, stop, lambda _url: ready.set(), proxies)
    )
    await asyncio.wait_for(ready.wait(), 10)
    claimed = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    async with (
        aiohttp.ClientSession(headers=claimed) as client,
        client.get(f"http://127.0.0.1:{port}/") as answer,
    ):
        assert await answer.text() == seen
    stop.set()
    await asyncio.wait_for(serving, 10)


def test_the_first_secret_is_kept_and_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    assert kept_secret(folder, "first") == "first"
    assert kept_secret(folder, "second") == "first"
    assert [path.name for path in folder.iterdir()] == ["secret"]
    assert (folder / "secret").stat().st_mode & 0o777 == 0o600
