"""Where a message is on its way."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from rapporteur.mail.trouble import Trouble


class State(StrEnum):
    """Where a message stands. One that may have arrived is `UNKNOWN`: it is never sent again by itself."""

    QUEUED = "queued"
    CONNECTING = "connecting"
    TRANSMITTING = "transmitting"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Delivery(NamedTuple):
    """How it stands with one recipient, and the server's own words about them."""

    address: str
    state: State
    said: str = ""


class Posted(NamedTuple):
    """A message of the outbox, without its bytes.

    `trouble` is what kept it from going last time, None where nothing did; `said` are the server's words.
    `next_try` is when it is tried again by itself, None where it is not; `tries` counts those that failed.
    `at` is when it came into its state. `size` is in bytes.
    """

    number: int
    message_id: str
    subject: str
    state: State
    deliveries: tuple[Delivery, ...]
    frozen: datetime
    at: datetime
    size: int
    trouble: Trouble | None = None
    said: str = ""
    tries: int = 0
    next_try: datetime | None = None
    kind: str = "report"
    person_id: str = ""
