"""Time zones as programmes name them, and moments in them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rapporteur.programme.ical_values import windows_zone
from rapporteur.report.folding import fold
from rapporteur.report.values import zone

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_SHORT = {
    "Z": "UTC",
    "UT": "UTC",
    "CEST": "CET",
    "MEZ": "CET",
    "MESZ": "CET",
    "EEST": "EET",
    "WEST": "WET",
    "BST": "Europe/London",
    "MSK": "Europe/Moscow",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "ET": "America/New_York",
    "CDT": "America/Chicago",
    "CT": "America/Chicago",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "MT": "America/Denver",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "PT": "America/Los_Angeles",
    "BRT": "America/Sao_Paulo",
    "ART": "America/Argentina/Buenos_Aires",
    "COT": "America/Bogota",
    "PET": "America/Lima",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "HKT": "Asia/Hong_Kong",
    "SGT": "Asia/Singapore",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
}
"""Short names that mean one place or another's rules. CST and IST mean several, and are not here."""

_YEARS = range(1901, 2999)


class Place(NamedTuple):
    """A zone's rules, and its IANA name; the name is empty where it has none."""

    rules: tzinfo
    name: str


def zone_name(text: str) -> str:
    """The IANA name of a zone that a programme calls by it, by a short or Windows name, a city or an offset.

    Empty where it is none, or could be several.
    """
    return _named(" ".join(text.split())) if len(text) < 200 else ""


@lru_cache(maxsize=256)
def _named(text: str) -> str:
    text = text.strip(" /\"'")
    if not text:
        return ""
    if text.upper() in _SHORT:
        return _SHORT[text.upper()]
    if "/" in text or text.isupper():
        if zone(text):
            return text
        parts = text.split("/")
        # "/vendor.example/Europe/Madrid" is how RFC 5545, 3.2.19 lets a file name zones of its own.
        for start in range(len(parts)):
            if (known := _cities().get(_key("/".join(parts[start:])))) is not None:
                return known
    if offset := _OFFSET.fullmatch(text):
        return offset_name(_read_offset(offset))
    return _windows(text) or _by_city(text)


def _windows(text: str) -> str:
    return windows_zone(text) if text.lower().endswith(" time") else ""


def _by_city(text: str) -> str:
    """ "Madrid", "Madrid time", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"."""
    cities = _cities()
    bare = re.sub(r"^\([^)]*\)\s*", "", text)
    bare = re.sub(r"^(?:hora de|heure de|hora|heure)\s+|\s+time$", "", bare, flags=re.IGNORECASE)
    found = [name for piece in bare.split(",") if (name := cities.get(_key(piece)))]
    return found[0] if found else ""


def _key(text: str) -> str:
    return fold(text.strip()).replace(" ", "_")


@cache
def _cities() -> dict[str, str]:
    """IANA names by themselves, and by their last part where only one zone has it."""
    from importlib.resources import files

    names = files("tzdata").joinpath("zones").read_text("utf-8").split()
    found: dict[str, str] = {_key(name): name for name in names}
    last: dict[str, list[str]] = {}
    for name in names:
        if "/" in name and not name.startswith(("Etc/", "US/", "SystemV/")):
            last.setdefault(_key(name.rpartition("/")[2]), []).append(name)
    return {key: some[0] for key, some in last.items() if len(some) == 1} | found


def _read_offset(found: re.Match[str]) -> timedelta:
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return offset if found[1] == "+" else -offset


def offset_name(offset: timedelta) -> str:
    """The IANA name of a fixed offset: there is one for whole hours only, and its sign is turned round."""
    hours, rest = divmod(offset, timedelta(hours=1))
    if rest or not -12 <= hours <= 14:
        return ""
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"


def moment(wall: datetime, rules: tzinfo) -> datetime | None:
    """When a clock in this zone shows a time, with the offset that is then in force.

    None where that cannot be kept in a report.
    """
    if wall.year not in _YEARS:
        return None
    offset = wall.replace(tzinfo=rules).utcoffset() or timedelta()
    return wall.replace(tzinfo=_fixed(offset), fold=0)


def shown_in(when: datetime, rules: tzinfo) -> datetime:
    """The same moment as a clock in this zone shows it."""
    local = when.astimezone(rules)
    return local.replace(tzinfo=_fixed(local.utcoffset() or timedelta()), fold=0)


@lru_cache(maxsize=256)
def _fixed(offset: timedelta) -> timezone:
    """An offset as it is read back from a file; those by the second are of a time before conferences."""
    return timezone(timedelta(minutes=round(offset / timedelta(minutes=1))))


class Zones:
    """The zones of one file: what it names, and what has to be assumed where it names none.

    `assumed` is an IANA name. `home` is the zone that the file as a whole is told in; it may be set once
    the file has said so.
    """

    def __init__(self, assumed: str) -> None:
        self._assumed = zone(assumed) or ZoneInfo("UTC")
        self._home: ZoneInfo | None = None
        self._was_assumed = False

    @property
    def home(self) -> str:
        """The IANA name of the file's own zone; empty where it has none."""
        return self._home.key if self._home else ""

    def set_home(self, name: str) -> bool:
        """Whether the name is one of a zone, which is then the file's own."""
        known = zone_name(name)
        self._home = zone(known) if known else None
        return self._home is not None

    @property
    def assumed(self) -> str:
        """The zone that had to be assumed for some time in the file; empty where there was none."""
        return self._assumed.key if self._was_assumed else ""

    def place(self) -> Place:
        """Where times are that name no zone of their own."""
        if self._home:
            return Place(self._home, self._home.key)
        self._was_assumed = True
        return Place(self._assumed, self._assumed.key)

    def with_offset(self, when: datetime) -> tuple[datetime, str] | None:
        """A moment that was given with an offset, and the zone to tell it in.

        UTC says nothing of where the clocks are; another offset is kept, with a zone of that offset. None
        for a moment that cannot be kept in a report.
        """
        if when.year not in _YEARS:
            return None
        if self._home:
            return shown_in(when, self._home), self._home.key
        if not when.utcoffset():
            place = self.place()
            return shown_in(when, place.rules), place.name
        return shown_in(when, timezone(when.utcoffset() or timedelta())), self.name_at(when)

    def name_at(self, when: datetime) -> str:
        """The zone, of those that the file's times may well be in, whose clocks have the moment's offset."""
        for known in filter(None, (self._home, self._assumed)):
            if shown_in(when, known).utcoffset() == when.utcoffset():
                return known.key
        return offset_name(when.utcoffset() or timedelta())
