"""The environment's HTTP proxy, read once for each place."""

from functools import cache
from urllib.request import getproxies, proxy_bypass


@cache
def proxy_of(scheme: str, place: str) -> str | None:
    """Where to go through; a session's own ``trust_env`` would read files at every call."""
    return None if proxy_bypass(place) else getproxies().get(scheme)
