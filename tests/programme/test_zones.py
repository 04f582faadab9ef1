"""Zones as programmes name them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from rapporteur.programme.zones import Zones, moment, zone_name

MADRID = ZoneInfo("Europe/Madrid")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Europe/Madrid", "Europe/Madrid"),
        (" europe/madrid ", "Europe/Madrid"),
        ("America/Argentina/Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("/vendor.example/20211007/Europe/Madrid", "Europe/Madrid"),
        ("Romance Standard Time", "Europe/Paris"),
        ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Brussels"),
        ("CET", "CET"),
        ("cest", "CET"),
        ("EDT", "America/New_York"),
        ("Madrid", "Europe/Madrid"),
        ("Madrid time", "Europe/Madrid"),
        ("hora de Bogotá", "America/Bogota"),
        ("Mexico City", "America/Mexico_City"),
        ("UTC", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT-03:00", "Etc/GMT+3"),
        ("+05:30", ""),
        ("CST", ""),
        ("nowhere", ""),
        ("../../etc/passwd", ""),
        ("\ud800", ""),
        ("x" * 100_000, ""),
        ("", ""),
    ],
)
def test_a_zone_is_known_by_several_names(text: str, name: str) -> None:
    assert zone_name(text) == name


def test_a_moment_has_the_offset_of_its_day() -> None:
    winter = moment(datetime(2021, 1, 7, 21, 30), MADRID)
    assert winter == datetime(2021, 1, 7, 20, 30, tzinfo=UTC)
    assert winter
    assert winter.tzinfo == timezone(timedelta(hours=1))
    # What the clocks leave out is told by those of before.
    assert moment(datetime(2021, 3, 28, 2, 30), MADRID) == datetime(2021, 3, 28, 1, 30, tzinfo=UTC)
    assert moment(datetime(1, 1, 1), MADRID) is None
    assert moment(datetime(9999, 12, 31), MADRID) is None


def test_the_files_own_zone_comes_before_the_assumed_one() -> None:
    zones = Zones("Europe/Madrid")
    assert not zones.set_home("nowhere")
    assert zones.place().name == "Europe/Madrid"
    assert zones.assumed == "Europe/Madrid"
    zones = Zones("Europe/Madrid")
    assert zones.set_home("Asia/Seoul")
    assert (zones.place().name, zones.home, zones.assumed) == ("Asia/Seoul", "Asia/Seoul", "")


def test_a_moment_in_utc_is_told_where_the_reader_is() -> None:
    zones = Zones("Europe/Madrid")
    told = zones.with_offset(datetime(2021, 10, 7, 19, 30, tzinfo=UTC))
    assert told == (datetime(2021, 10, 7, 19, 30, tzinfo=UTC), "Europe/Madrid")
    assert told[0].hour == 21
    assert zones.assumed == "Europe/Madrid"


def test_an_offset_is_kept_and_named_where_that_can_be() -> None:
    zones = Zones("Europe/Madrid")

    def told(hours: float) -> tuple[int, str]:
        there = timezone(timedelta(hours=hours))
        found = zones.with_offset(datetime(2021, 10, 7, 9, 30, tzinfo=there))
        assert found
        return found[0].hour, found[1]

    assert told(2) == (9, "Europe/Madrid")
    assert told(9) == (9, "Etc/GMT-9")
    assert told(5.5) == (9, "")
    assert not zones.assumed
