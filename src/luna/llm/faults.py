"""Faults: why a model gave no answer, and whether asking it again can help.

What a provider itself said of it is read for that alone and never repeated: it may quote the user.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from luna import clock

_AGAIN = {408, 409, 425, 429}
_SERVER_FAULT = 500
_PAYMENT_REQUIRED = 402
# How providers say in an answer of another status that money is what is missing.
_SPENT = {
    "billing_error", "billing_hard_limit_reached", "credit_balance_exhausted", "insufficient_quota",
    "organization_spend_limit_exceeded", "organization_usage_limit_exceeded",
    "project_spend_limit_exceeded",
}  # fmt: skip
_TOO_LOW = "credit balance is too low"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an attempt failed, whether another may work, and the pause that the provider asks for."""

    why: str
    again: bool
    pause_s: float = 0.0


TIMED_OUT = Fault("timed out", again=True)
CONNECTION_LOST = Fault("connection lost", again=True)
OUT_OF_CREDIT = Fault("out of credit", again=False)
FILTERED = Fault("filtered", again=False)
EMPTY = Fault("empty answer", again=True)


class FaultError(Exception):
    """An attempt that failed in a known way."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.why)
        self.fault = fault


def diagnose(error: Exception) -> Fault:
    """What an attempt's error means for the next one; an unknown one is an answer of no sense."""
    if isinstance(error, FaultError):
        return error.fault
    return Fault(f"malformed answer ({type(error).__name__})", again=True)


def of_status(status: int, headers: Mapping[str, str], body: bytes) -> Fault:
    """What a status of 300 and more means; header names in any case."""
    if status == _PAYMENT_REQUIRED or _says_spent(body):
        return OUT_OF_CREDIT
    again = status in _AGAIN or status >= _SERVER_FAULT
    return Fault(f"http {status}", again, _pause(headers))


def _says_spent(body: bytes) -> bool:
    error = _error_in(body)
    if not _SPENT.isdisjoint({str(error.get("type")), str(error.get("code"))}):
        return True
    return _TOO_LOW in str(error.get("message")).lower()


def _error_in(body: bytes) -> Mapping[str, Any]:
    try:
        error = json.loads(body)["error"]
    except (ValueError, LookupError, TypeError):
        return {}
    return error if isinstance(error, dict) else {}


def _pause(headers: Mapping[str, str]) -> float:
    """Seconds to wait, told in milliseconds, in seconds or as a date."""
    told = headers.get("retry-after-ms"), headers.get("retry-after")
    for raw, unit in zip(told, (0.001, 1.0), strict=True):
        try:
            return max(0.0, float(raw or "") * unit)
        except ValueError:
            continue
    try:
        return max(0.0, (parsedate_to_datetime(told[1] or "") - clock.wall()).total_seconds())
    except (ValueError, TypeError):  # no date, or one without a zone
        return 0.0
