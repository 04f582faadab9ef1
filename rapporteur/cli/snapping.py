"""``snap``: the group photo without a window."""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import DONE, NO, Commands, check_output, places, warn

if TYPE_CHECKING:
    from rapporteur.capture import Grabber, Method, Window


def add(commands: Commands) -> None:
    """Add the command."""
    snapping = commands.add(
        "snap",
        _snap,
        "take the group photo into the open report; without one, or with -o, into a file",
    )
    subject = snapping.add_mutually_exclusive_group()
    subject.add_argument("--window", metavar="TITLE", help="the window with this title, or words of it")
    subject.add_argument(
        "--region", type=_region, metavar="X,Y,W,H", help="a part of the screen, in device pixels"
    )
    subject.add_argument("--screen", action="store_true", help="everything on the screen")
    snapping.add_argument(
        "-o",
        "--output",
        type=_picture_file,
        metavar="FILE",
        help="a .jpg or .png file (default: photo and the time, in this folder)",
    )
    snapping.add_argument("--force", action="store_true", help="replace FILE if it is there")


def _region(text: str) -> tuple[int, int, int, int]:
    try:
        x, y, width, height = map(int, text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not X,Y,W,H in whole pixels") from None
    if width <= 0 or height <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} has no width or no height")
    return x, y, width, height


def _picture_file(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in (".jpg", ".jpeg", ".png"):
        raise argparse.ArgumentTypeError(f"{name!r} does not end in .jpg or .png")
    return path


def _snap(options: argparse.Namespace) -> int:
    from rapporteur.capture import CaptureError
    from rapporteur.desktop.control import tell_running

    if options.output is None:
        if tell_running(places().socket_name(os.environ), "snap", *_subject(options)):
            return DONE
        output = _free_name(datetime.now().astimezone())
    else:
        output = check_output(options)
    try:
        data = _take_picture(options, lossless=output.suffix.lower() == ".png")
    except CaptureError as error:
        warn(f"{error} No picture was taken.")
        return NO
    from rapporteur.files import write_atomically

    write_atomically(output, lambda path: path.write_bytes(data))
    print(output)
    return DONE


def _subject(options: argparse.Namespace) -> list[str]:
    """What the open window is told to take."""
    if options.window is not None:
        return ["window", options.window]
    if options.region is not None:
        return ["region", *map(str, options.region)]
    return ["screen"] if options.screen else []


def _free_name(now: datetime) -> Path:
    """A file in this folder that is not there yet, named after the time."""
    stem, number = f"photo {now:%Y-%m-%d %H-%M-%S}", 2
    path = Path(f"{stem}.jpg")
    while path.exists():
        path, number = Path(f"{stem} {number}.jpg"), number + 1
    return path


def _take_picture(options: argparse.Namespace, *, lossless: bool) -> bytes:
    """The picture as a JPEG or PNG. Raises CaptureError."""
    from rapporteur.capture import Region, encode, open_grabber, way_after_uniform
    from rapporteur.pictures import encoded

    grabber = open_grabber(os.environ)
    method: Method
    try:
        if options.region is not None:
            method, image = "region", grabber.grab_region(Region(*options.region))
        elif options.screen:
            method, image = "screen", grabber.grab_screen()
        else:
            method, image = "window", grabber.grab_window(_find_window(grabber, options.window))
    finally:
        grabber.close()
    # It refuses what is no picture of anything.
    picture = encode(image, taken=datetime.now(UTC), method=method, next_way=way_after_uniform(os.environ))
    return encoded(image, lossless=True) if lossless else picture.data


def _find_window(grabber: Grabber, title: str | None) -> Window:
    """The window with these words in its title, or the meeting's."""
    from rapporteur.capture import choose_meeting, load_meetings
    from rapporteur.capture.titled import find_titled
    from rapporteur.places import APP

    here, windows = places(), grabber.windows()
    if title is not None:
        return find_titled(windows, title)
    rules = load_meetings(here.resources / "capture" / "meetings.toml")
    return choose_meeting(windows, rules=rules, exclude_apps=(APP,))
