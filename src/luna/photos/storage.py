"""Storage: the files of photos, in a folder or in a bucket, by one and the same code.

A file is named by its content, so a name never comes to mean another picture, and to write it twice
changes nothing. What ships with the persona is read where it lies.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from luna.errors import PhotoError

if TYPE_CHECKING:
    from obstore.store import LocalStore, MemoryStore, S3Store

WITHIN = "20s"  # for one request to a bucket
THUMBNAIL, BLURRED = "thumb", "blur"  # what else is kept of a picture, below these folders


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where in S3, or in what speaks its protocol; keys left out are the environment's."""

    name: str
    region: str | None = None
    endpoint: str | None = None
    prefix: str | None = None
    access_key_id: str | None = None
    secret_access_key: str | None = None


class Storage:
    """``shipped`` is the folder that comes with the persona; ``root`` says where the rest is."""

    def __init__(
        self, kept: "LocalStore | MemoryStore | S3Store", shipped: Path, root: str
    ) -> None:
        self._kept, self._shipped, self._root = kept, shipped, root

    async def put(self, name: str, body: bytes) -> None:
        """Keep a file, whole or not at all. Raises ``PhotoError``."""
        import obstore  # noqa: PLC0415  heavy

        try:
            await obstore.put_async(self._kept, name, body)
        except Exception as error:
            raise PhotoError(_unreachable(error)) from None

    async def read(self, name: str, *, shipped: bool = False) -> bytes:
        """The file's bytes. Raises ``PhotoError`` where it is missing or out of reach."""
        import obstore  # noqa: PLC0415  heavy

        if shipped:
            return self._read_shipped(name)
        try:
            found = await obstore.get_async(self._kept, name)
            return bytes(await found.bytes_async())
        except FileNotFoundError:
            raise PhotoError(f"the file {name} is missing from the photo storage") from None
        except Exception as error:
            raise PhotoError(_unreachable(error)) from None

    async def names(self) -> set[str]:
        """Everything that is kept. Raises ``PhotoError``."""
        import obstore  # noqa: PLC0415  heavy

        try:
            found = await obstore.list(self._kept).collect_async()
        except Exception as error:
            raise PhotoError(_unreachable(error)) from None
        return {each["path"] for each in found}

    def path(self, name: str, *, shipped: bool = False) -> str:
        """Where somebody at this machine may look at it."""
        return str(self._shipped / name) if shipped else f"{self._root}/{name}"

    def _read_shipped(self, name: str) -> bytes:
        try:
            return (self._shipped / Path(name).name).read_bytes()
        except OSError:
            raise PhotoError(f"the file {name} is missing from the persona's photos") from None


def local_storage(folder: Path, shipped: Path) -> Storage:
    """Files in a folder, which is made where it is not there. Raises ``PhotoError``."""
    from obstore.store import LocalStore  # noqa: PLC0415  heavy

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Storage(LocalStore(folder.resolve()), shipped, str(folder.resolve()))
    except (OSError, ValueError) as error:
        raise PhotoError(f"the photo folder {folder} cannot be used ({error})") from None


def memory_storage() -> Storage:
    """Files that are gone with the process."""
    from obstore.store import MemoryStore  # noqa: PLC0415  heavy

    return Storage(MemoryStore(), Path(), "memory:")


def bucket_storage(bucket: Bucket, shipped: Path) -> Storage:
    """Files in an S3 bucket; nothing is asked of it yet."""
    from obstore.store import S3Store  # noqa: PLC0415  heavy

    given: Mapping[str, Any] = {
        "region": bucket.region or "us-east-1",
        "endpoint": bucket.endpoint,
        "access_key_id": bucket.access_key_id,
        "secret_access_key": bucket.secret_access_key,
    }
    plain = bool(bucket.endpoint and bucket.endpoint.startswith("http://"))
    return Storage(
        S3Store(
            bucket.name,
            prefix=bucket.prefix,
            client_options={"allow_http": plain, "timeout": WITHIN},
            retry_config={"max_retries": 2},
            **{name: value for name, value in given.items() if value},
        ),
        shipped,
        f"s3://{bucket.name}/{bucket.prefix or ''}".rstrip("/"),
    )


def _unreachable(error: Exception) -> str:
    """One line, and nothing of an address or a key that the error may quote."""
    return f"the photo storage does not answer ({type(error).__name__})"
