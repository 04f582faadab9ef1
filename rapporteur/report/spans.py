"""Lengths of time as figures."""

from __future__ import annotations

from datetime import timedelta


def shown(seconds: float | timedelta, *, padded: bool = True) -> str:
    """Seconds as people read them on a clock: 09:05, 32:12, 1:04:09; 9:05 where not `padded`.

    The sign is left to the caller.
    """
    whole = abs(int(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds))
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{second:02}"
    return f"{minutes:02}:{second:02}" if padded else f"{minutes}:{second:02}"
