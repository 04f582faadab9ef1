"""The group photo with the real program on a real display, while another program has the keyboard."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from Xlib import X
from Xlib.display import Display as Connection

from rapporteur.capture import open_grabber
from rapporteur.report.model import Photo
from rapporteur.store.published import read_published
from tests.acceptance.program import Machine, Program
from tests.display import stop, wait_until

pytestmark = pytest.mark.display

WINDOW = "^Untitled session – Rapporteur"
MEETING = "^Zoom Meeting$"
CHOICE = "^Choose the meeting's window"
SETTINGS = "^Settings"
KEY = "ctrl+alt+p"


@pytest.fixture
def report(machine: Machine) -> Path:
    path = machine.home / "empty.rapport"
    machine.command("new", "--template", "generic-session", "-o", str(path))
    return path


@contextmanager
def gallery(machine: Machine, geometry: str, title: str = "Zoom Meeting") -> Iterator[None]:
    """A stand-in for a call, open for as long."""
    process = machine.display.start(
        *(sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "9"),
        *("--geometry", geometry, "--title", title),
    )
    machine.display.wait_for_window(f"^{title}$")
    try:
        yield
    finally:
        stop(process)
        machine.display.wait_for_window(f"^{title}$", gone=True)


@pytest.fixture
def call(machine: Machine) -> Iterator[None]:
    with gallery(machine, "900x600+0+0"):
        yield


def choose(machine: Machine, **settings: object) -> None:
    """Write the settings with which the program starts."""
    path = machine.home / "config" / "rapporteur" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"language": "en"} | settings), "utf-8")


def has_focus(machine: Machine) -> int:
    return int(machine.display.xdotool("getwindowfocus"))


def reference(machine: Machine, title: str) -> Image.Image:
    grabber = open_grabber({"DISPLAY": machine.display.name})
    try:
        window = next(window for window in grabber.windows() if window.title == title)
        return grabber.grab_window(window)
    finally:
        grabber.close()


def pixels(data: bytes) -> tuple[tuple[int, int], bytes]:
    image = Image.open(io.BytesIO(data))
    return image.size, image.tobytes()


def finish(machine: Machine, program: Program, report: Path) -> tuple[Photo, ...]:
    """Close the window; the photos in the report's file."""
    machine.focus(WINDOW)
    machine.press("ctrl+w")
    wait_until(lambda: program.process.poll() is not None, what="the program to end")
    return read_published(report).photos


@contextmanager
def held(machine: Machine, keys: str) -> Iterator[None]:
    """The keys are down for as long, and the server repeats the last of them."""
    machine.display.xdotool("keydown", keys)
    try:
        yield
    finally:
        machine.display.xdotool("keyup", keys)


@contextmanager
def locks(machine: Machine) -> Iterator[None]:
    """CapsLock and NumLock are on for as long."""
    machine.press("Caps_Lock", "Num_Lock")
    try:
        yield
    finally:
        machine.press("Caps_Lock", "Num_Lock")


@contextmanager
def black_meeting(machine: Machine) -> Iterator[int]:
    """A window that is named like the call's and hides what is in it."""
    connection = Connection(machine.display.name)
    screen = connection.screen()
    window = screen.root.create_window(
        0, 0, 640, 480, 0, X.CopyFromParent, background_pixel=screen.black_pixel
    )
    window.set_wm_name("Zoom Meeting")
    window.map()
    connection.sync()
    machine.display.wait_for_window(MEETING)
    try:
        yield window.id
    finally:
        window.destroy()
        connection.close()
        machine.display.wait_for_window(MEETING, gone=True)


def test_the_key_takes_one_photo_with_the_very_pixels_and_leaves_the_focus(
    machine: Machine, report: Path, call: None
) -> None:
    choose(machine, photo_burst=False, photo_lossless=True)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.focus(WINDOW)  # it covers the call
        wanted = reference(machine, "Zoom Meeting")
        meeting = machine.focus(MEETING)
        # Our window is put over the call without the keyboard.
        machine.display.xdotool("windowraise", machine.display.wait_for_window(WINDOW))
        machine.press(KEY)
        program.wait_for("photo stored")
        assert has_focus(machine) == meeting
        (photo,) = finish(machine, program, report)
    assert pixels(photo.data) == (wanted.size, wanted.tobytes())
    assert (photo.window_title, photo.method, photo.scale) == ("Zoom Meeting", "window", 1.0)


def test_a_burst_leaves_one_photo(machine: Machine, report: Path, call: None) -> None:
    choose(machine)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        machine.focus(MEETING)
        machine.press(KEY)
        program.wait_for("burst of 5")
        assert len(finish(machine, program, report)) == 1


def test_the_window_shows_at_once_that_a_photo_is_there(
    machine: Machine, report: Path, call: None, tmp_path: Path
) -> None:
    choose(machine, photo_burst=False)

    def screen() -> Image.Image:
        machine.display.screenshot(tmp_path / "screen.png")
        with Image.open(tmp_path / "screen.png") as picture:
            return picture.convert("L")

    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.focus(WINDOW)
        before = screen()
        machine.press(KEY)
        program.wait_for("photo stored")

        def has_changed() -> bool:
            # The photo itself is some 20,000 pixels of the window.
            same = ImageChops.difference(before, screen()).histogram()[0]
            return before.width * before.height - same > 15_000

        wait_until(has_changed, what="the photo to be seen")
        assert len(finish(machine, program, report)) == 1


def test_of_two_windows_one_is_chosen_when_the_rapporteur_turns_to_it(
    machine: Machine, report: Path, call: None
) -> None:
    choose(machine, photo_burst=False)
    with (
        gallery(machine, "900x600+950+0", "Zoom Webinar"),
        machine.running(str(report)) as program,
    ):
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        meeting = machine.focus(MEETING)
        machine.press(KEY)
        program.wait_for("another program is in front")
        assert has_focus(machine) == meeting
        assert not machine.display._windows(CHOICE)
        # In front, the same asks.
        machine.focus(WINDOW)
        machine.press(KEY)
        machine.focus(CHOICE)
        program.wait_for("looked at 2 windows")
        machine.press("Right", "Return")
        program.wait_for("photo stored")
        machine.focus(MEETING)
        machine.press(KEY)
        program.wait_for("photo stored", more_than=1)
        assert has_focus(machine) == meeting
        photos = finish(machine, program, report)
    titles = [photo.window_title for photo in photos]
    assert len(titles) == 2
    assert len(set(titles)) == 1


def test_a_countdown_is_seen_by_the_rapporteur_alone(machine: Machine, report: Path, call: None) -> None:
    choose(machine, photo_burst=False, photo_lossless=True, photo_countdown=True)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        wanted = reference(machine, "Zoom Meeting")
        meeting = machine.focus(MEETING)
        machine.press(KEY)
        program.wait_for("photo in 3")
        assert not program.count("photo stored")
        program.wait_for("photo in 1")
        program.wait_for("photo stored")
        assert has_focus(machine) == meeting
        (photo,) = finish(machine, program, report)
    assert pixels(photo.data) == (wanted.size, wanted.tobytes())


def test_a_key_that_is_taken_is_said_and_another_is_offered(
    machine: Machine, report: Path, call: None
) -> None:
    choose(machine, photo_burst=False)
    with machine.running(str(report)) as first:
        machine.display.wait_for_window(WINDOW)
        first.wait_for("hotkey Ctrl+Alt+P")
        second_home = machine.home / "second"
        second_home.mkdir()
        second = Machine(machine.display, second_home)
        other = second_home / "other.rapport"
        second.command("new", "--template", "generic-session", "-o", str(other))
        choose(second)
        with second.running(str(other)) as program:
            program.wait_for("used by another program")
            program.wait_for("Ctrl+Alt+F9 is free")


def test_a_key_that_is_held_takes_one_photo(machine: Machine, report: Path, call: None) -> None:
    choose(machine, photo_burst=False, photo_countdown=True)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        machine.focus(MEETING)
        with held(machine, KEY):
            # A second press would take the photo at once, and a third would count down anew.
            program.wait_for("photo in 1")
            program.wait_for("photo stored")
        assert [program.count(f"photo in {left}") for left in (3, 2, 1)] == [1, 1, 1]
        assert len(finish(machine, program, report)) == 1


def test_under_the_locks_a_call_half_off_the_screen_is_taken_whole(
    machine: Machine, report: Path, call: None
) -> None:
    choose(machine, photo_burst=False, photo_lossless=True)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        wanted = reference(machine, "Zoom Meeting")
        meeting = machine.focus(MEETING)
        machine.display.xdotool("windowmove", "--sync", "--", meeting, -400, 700)
        with locks(machine):
            machine.press(KEY)
            program.wait_for("photo stored")
        (photo,) = finish(machine, program, report)
    assert pixels(photo.data) == (wanted.size, wanted.tobytes())


def test_another_key_works_as_soon_as_it_is_kept(machine: Machine, report: Path, call: None) -> None:
    choose(machine, photo_burst=False)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.focus(WINDOW)
        machine.press("ctrl+comma")
        machine.focus(SETTINGS)
        # Finds the table of keys, whose first line is the photo's, and changes that.
        machine.press("ctrl+f", "Down", "Return", "ctrl+F9", "ctrl+Return")
        program.wait_for("hotkey Ctrl+F9")
        machine.display.wait_for_window(SETTINGS, gone=True)
        machine.focus(MEETING)
        machine.press(KEY, "ctrl+F9")
        program.wait_for("photo stored")
        assert len(finish(machine, program, report)) == 1


def test_a_minimised_call_is_said_and_taken_when_it_is_back(
    machine: Machine, report: Path, call: None
) -> None:
    choose(machine, photo_burst=False)
    with machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        meeting = machine.display.wait_for_window(MEETING)
        machine.focus(WINDOW)
        machine.display.xdotool("windowminimize", "--sync", meeting)
        machine.press(KEY)
        program.wait_for("“Zoom Meeting” is minimised")
        machine.display.xdotool("windowmap", "--sync", meeting)
        machine.focus(MEETING)

        def is_stored() -> bool:
            # While the window manager maps a window it has the keyboard, and keys reach nobody.
            if not any("photo stored" in line for line in program.lines):
                machine.press(KEY)
            return any("photo stored" in line for line in program.lines)

        wait_until(is_stored, what="a photo of the call that is back")
        assert has_focus(machine) == meeting
        assert finish(machine, program, report)


def test_a_call_that_is_all_black_is_refused_with_the_reason(machine: Machine, report: Path) -> None:
    choose(machine, photo_burst=False)
    with black_meeting(machine) as meeting, machine.running(str(report)) as program:
        program.wait_for("hotkey Ctrl+Alt+P")
        machine.display.wait_for_window(WINDOW)
        assert machine.focus(MEETING) == meeting
        machine.press(KEY)
        program.wait_for("all black: the system did not let the screen be read")
        assert not finish(machine, program, report)


def test_a_picture_without_an_open_report(machine: Machine, call: None) -> None:
    file, part = machine.home / "call.png", machine.home / "part.jpg"
    machine.command("snap", "-o", str(file))
    wanted = reference(machine, "Zoom Meeting")
    assert pixels(file.read_bytes()) == (wanted.size, wanted.tobytes())
    machine.command("snap", "--region", "100,50,300,200", "-o", str(part))
    assert pixels(part.read_bytes())[0] == (300, 200)
    machine.command("snap", "--window", "zoom meet", "-o", str(file), "--force")
    machine.command("snap", "--window", "nobody has this", "-o", str(file), "--force", exit_code=1)
    assert pixels(file.read_bytes())[0] == (900, 600)
