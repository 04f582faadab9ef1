"""Beside the call, by mouse and keys on a real display: nothing takes the focus, windows find their place."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageChops

from rapporteur.desktop.settings import Settings, SettingsFile
from rapporteur.store.published import read_published
from tests.acceptance.program import Machine, Program
from tests.display import Display, stop, wait_until

WINDOW = "^DIESIS – Rapporteur"
STRIP = "^Strip: DIESIS"
VIEW = "^Speaker view"
MEETING = "^Zoom Meeting$"

BUTTON_FROM_EDGE = {"photo": 82, "next": 51, "unfold": 20}
"""How far the middle of a button is from the strip's right edge, in pixels."""

pytestmark = pytest.mark.display


class Geometry(NamedTuple):
    """A window on the display, without its frame."""

    x: int
    y: int
    width: int
    height: int


@pytest.fixture
def meeting(machine: Machine) -> Iterator[int]:
    """The call's window."""
    gallery = machine.display.start(sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "9")
    yield machine.display.wait_for_window(MEETING)
    stop(gallery)
    machine.display.wait_for_window(MEETING, gone=True)


@pytest.fixture
def two_screens(machine: Machine) -> Iterator[None]:
    _plug_in(machine.display)
    yield
    _unplug(machine.display)


def _plug_in(display: Display) -> None:
    """Make two monitors of the display, side by side."""
    display.run("xrandr", "--setmonitor", "LEFT", "960/254x1080/286+0+0", "screen")
    display.run("xrandr", "--setmonitor", "RIGHT", "960/254x1080/286+960+0", "none")


def _unplug(display: Display) -> None:
    for name in ("RIGHT", "LEFT"):
        if f" {name} " in display.run("xrandr", "--listmonitors"):
            display.run("xrandr", "--delmonitor", name)


def _geometry(display: Display, window: int) -> Geometry:
    told = display.run("xwininfo", "-id", str(window))
    numbers = {line.partition(":")[0].strip(): line.partition(":")[2].strip() for line in told.splitlines()}
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    return Geometry(*(int(numbers[name]) for name in names))


def _frame(display: Display, window: int) -> Geometry:
    """A window on the display with the frame that the window manager put around it."""
    inner = _geometry(display, window)
    told = display.run("xprop", "-id", str(window), "_NET_FRAME_EXTENTS")
    left, right, top, bottom = map(int, told.partition("=")[2].split(","))
    return Geometry(inner.x - left, inner.y - top, inner.width + left + right, inner.height + top + bottom)


def _has_focus(display: Display, window: int) -> bool:
    active = int(display.run("xprop", "-root", "_NET_ACTIVE_WINDOW").split()[-1], 16)
    return active == window == int(display.xdotool("getwindowfocus"))


def _fold(machine: Machine) -> int:
    machine.press("ctrl+shift+b")
    strip = machine.display.wait_for_window(STRIP)
    machine.display.wait_for_window(WINDOW, gone=True)
    return strip


def _click(display: Display, strip: int, button: str) -> None:
    where = _geometry(display, strip)
    x = where.x + where.width - BUTTON_FROM_EDGE[button]
    display.xdotool("mousemove", x, where.y + 22, "click", 1)


def _settings(machine: Machine) -> Settings:
    return SettingsFile(machine.home / "config" / "rapporteur" / "settings.json").values


def _do(machine: Machine, command: str) -> None:
    """Do something by its name, in the palette."""
    machine.press("ctrl+k")
    machine.type(command)
    machine.press("Return")


def _drag(display: Display, window: int, start: tuple[int, int], by: tuple[int, int]) -> Geometry:
    """Drag a window, or its edge, with the left button; where it is then, give or take a few pixels."""
    before = _geometry(display, window)
    display.xdotool("mousemove", *start, "mousedown", 1)
    step = [max(-8, min(8, way)) for way in by]
    tried: list[int] = []

    def follows() -> bool:
        # Only once the window manager has taken hold of it can it be moved, and the button let go; it may
        # do so where the mouse is by then.
        tried.append(len(tried) % 2 + 1)
        there = [at + tried[-1] * one for at, one in zip(start, step, strict=True)]
        display.xdotool("mousemove", *start, "mousemove", *there)
        return _geometry(display, window) != before

    wait_until(follows, what="the window to follow the mouse")
    display.xdotool("mousemove", start[0] + by[0], start[1] + by[1], "mouseup", 1)
    settled = [before]

    def rests() -> bool:
        settled.append(_geometry(display, window))
        return len(settled) > 20 and len(set(settled[-10:])) == 1

    wait_until(rests, what="the window to rest")
    return settled[-1]


def _open_menu(display: Display, strip: int) -> None:
    def shown() -> int:
        return len(display.xdotool("search", "--onlyvisible", "--class", "rapporteur").split())

    before, at = shown(), _geometry(display, strip)
    display.xdotool("mousemove", at.x + 30, at.y + 30, "click", 3)
    wait_until(lambda: shown() > before, what="the strip's menu")


def _last_photo(machine: Machine, program: Program, report: Path) -> Image.Image:
    published = program.count("published")
    machine.press("ctrl+s")
    program.wait_for("published", more_than=published)
    return Image.open(io.BytesIO(read_published(report).photos[-1].data)).convert("RGB")


def test_the_strip_never_has_the_focus_and_is_on_no_photo(
    machine: Machine, report: Path, meeting: int
) -> None:
    display = machine.display
    with machine.running(str(report)) as program:
        window = machine.focus(WINDOW)
        before = _geometry(display, window)
        machine.press("ctrl+2")
        machine.type("antes")
        strip = _fold(machine)
        # Whoever had the focus before has it again.
        wait_until(lambda: _has_focus(display, meeting), what="the call to have the focus")
        hints = display.run("xprop", "-id", str(strip), "WM_HINTS", "_NET_WM_STATE")
        assert "Client accepts input or input focus: False" in hints
        assert "_NET_WM_STATE_ABOVE" in hints

        # Over the call it is moved by its ground, made narrower by its edge, and clicked.
        at, call = _geometry(display, strip), _geometry(display, meeting)
        ground = (at.x + 4 + at.width // 2, at.y + at.height - 3)
        moved = _drag(display, strip, ground, (call.x + 60 - at.x, call.y + 80 - at.y))
        assert abs(moved.x - call.x - 60) + abs(moved.y - call.y - 80) < 40
        narrow = _drag(display, strip, (moved.x + moved.width - 3, moved.y + 20), (-200, 0))
        assert abs(narrow.width + 200 - moved.width) < 40
        assert narrow.height > moved.height
        assert _has_focus(display, meeting)
        _click(display, strip, "photo")
        program.wait_for("photo stored")
        assert _has_focus(display, meeting)
        _open_menu(display, strip)
        machine.press("Escape")
        assert _has_focus(display, meeting)

        # Back where it was, with the cursor where it was.
        _click(display, strip, "unfold")
        machine.focus(WINDOW)
        assert _geometry(display, window) == before
        machine.type(" y después")
        covered = _last_photo(machine, program, report)

        # The same picture without the strip, by the key that works in both.
        machine.focus(MEETING)
        stored = program.count("photo stored")
        machine.press("ctrl+alt+p")
        program.wait_for("photo stored", more_than=stored)
        machine.focus(WINDOW)
        bare = _last_photo(machine, program, report)
    assert ImageChops.difference(covered, bare).getbbox() is None
    told = json.loads(machine.command("show", str(report), "--json"))
    paula = next(person["id"] for person in told["people"] if person["name"] == "Paula")
    assert told["notes"][paula][-1]["text"] == "antes y después"


def test_a_second_start_unfolds_and_after_a_crash_nothing_is_folded(machine: Machine, report: Path) -> None:
    display = machine.display
    with machine.running(str(report)) as program:
        machine.focus(WINDOW)
        _fold(machine)
        machine.command("open")
        machine.focus(WINDOW)
        display.wait_for_window(STRIP, gone=True)
        _fold(machine)
        machine.command("open", str(report))
        machine.focus(WINDOW)
        _fold(machine)
        program.kill()
    with machine.running():
        machine.focus(WINDOW)
        display.wait_for_window(STRIP, gone=True)


def test_it_ends_from_the_strip(machine: Machine, report: Path) -> None:
    with machine.running(str(report)) as program:
        machine.focus(WINDOW)
        machine.press("ctrl+2")
        machine.type("hasta luego")
        strip = _fold(machine)
        _open_menu(machine.display, strip)
        # The last of its menu.
        machine.press("Up", "Return")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
        assert program.process.returncode == 0
    assert "hasta luego" in machine.command("show", str(report), "--json")


def test_it_docks_from_top_to_bottom_and_keeps_its_width(machine: Machine, report: Path) -> None:
    display = machine.display
    with machine.running(str(report)) as program:
        window = machine.focus(WINDOW)
        before = _geometry(display, window)
        _do(machine, "Dock at the right")
        wait_until(lambda: _frame(display, window)[1] == 0, what="the window to be docked")
        docked = _frame(display, window)
        assert (docked.x + docked.width, docked.height) == (display.width, display.height)
        assert _geometry(display, window).width == 480
        _do(machine, "Dock at the left")
        wait_until(lambda: _frame(display, window).x == 0, what="the window at the left")
        assert _frame(display, window) == docked._replace(x=0)
        # Wider, by its edge.
        wide = _drag(display, window, (docked.width - 1, 500), (120, 0)).width
        assert abs(wide - 600) < 20
        wait_until(lambda: _settings(machine).dock_width == wide, what="the width to be kept")
        wider = _frame(display, window)
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
    with machine.running(str(report)):
        window = machine.focus(WINDOW)
        wait_until(lambda: _frame(display, window) == wider, what="the window to be docked again")
        _do(machine, "Undock")
        wait_until(lambda: _geometry(display, window) == before, what="the window to be where it was")


@pytest.mark.usefixtures("two_screens")
def test_each_arrangement_of_screens_has_its_places(machine: Machine, report: Path) -> None:
    display = machine.display
    with machine.running(str(report)) as program:
        window = machine.focus(WINDOW)
        _do(machine, "Dock at the right")
        wait_until(lambda: _frame(display, window).y == 0, what="the window to be docked")
        with_two = _frame(display, window)
        assert with_two.x + with_two.width == 960
        machine.press("F11")
        view = display.wait_for_window(VIEW)
        wait_until(lambda: _geometry(display, view) == (960, 0, 960, 1080), what="the view on the other one")
        assert _has_focus(display, window)

        # The second screen is taken away: both are on the one that is left, and the call is not covered.
        _unplug(display)
        wait_until(lambda: _frame(display, window).x == 1920 - with_two.width, what="the window to follow")
        wait_until(lambda: _geometry(display, view).width == 960, what="the view to be a window")
        assert "FULLSCREEN" not in display.run("xprop", "-id", str(view), "_NET_WM_STATE")
        assert _geometry(display, view).height < 1080
        machine.focus(WINDOW)
        _do(machine, "Undock")
        wait_until(lambda: _geometry(display, window).width > 600, what="the window to be as it was")
        wait_until(
            lambda: [one.docked for one in _settings(machine).arrangements.values()] == ["right", ""],
            what="both arrangements to be remembered",
        )

        # It comes back, and so do they.
        _plug_in(display)
        wait_until(lambda: _frame(display, window) == with_two, what="the window to be docked again")
        wait_until(lambda: _geometry(display, view) == (960, 0, 960, 1080), what="the view to fill it again")
        assert _has_focus(display, window)
        machine.focus(WINDOW)
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
