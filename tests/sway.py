"""A Wayland desktop of our own: sway with two monitors that nobody sees, and the portals of desktops."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Self

from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PIL import Image

from tests.bus import Bus
from tests.display import stop, wait_until

PROGRAMS = ("sway", "swaybg", "grim", "dbus-daemon", "pipewire")

_LIBEXEC = Path("/usr/libexec")
_BACKENDS = Path("/usr/share/xdg-desktop-portal/portals")
_ACCESS = "org.freedesktop.impl.portal.Access"
_PORTALS = (
    ("xdg-desktop-portal-wlr", "org.freedesktop.impl.portal.desktop.wlr"),
    ("xdg-desktop-portal", "org.freedesktop.portal.Desktop"),
)

WIDTH, HEIGHT = 1280, 720
"""Of each of the two monitors, in pixels."""

LEFT, RIGHT = (0x33, 0x66, 0x99), (0x99, 0x66, 0x33)
"""The colours of the monitors, which show nothing else."""

_CONFIG = f"""\
output HEADLESS-1 resolution {WIDTH}x{HEIGHT} position 0 0 bg #336699 solid_color
output HEADLESS-2 resolution {WIDTH}x{HEIGHT} position {WIDTH} 0 bg #996633 solid_color
"""

_NOBODY = 65534
"""Sway does not run as root."""


def missing_programs() -> list[str]:
    """The programs that a Sway needs and that are not installed."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    missing += [program for program, _ in _PORTALS if not (_LIBEXEC / program).exists()]
    # The portal gives out no picture where nothing could ask whether it may.
    asking = any(_ACCESS in path.read_text("utf-8") for path in _BACKENDS.glob("*.portal"))
    return missing if asking else [*missing, "xdg-desktop-portal-gtk"]


class Sway:
    """Started on entry and stopped on exit."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        with self._stack:
            folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="sway-")))
            config = folder / "sway.conf"
            config.write_text(_CONFIG)
            user: dict[str, Any] = {}
            if os.geteuid() == 0:
                user = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
                os.chown(folder, _NOBODY, _NOBODY)
            bus = Bus(folder / "bus.conf")
            self._stack.callback(bus.die)
            self._environ = {
                "PATH": os.environ["PATH"],
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
                "XDG_CURRENT_DESKTOP": "sway",
                "DBUS_SESSION_BUS_ADDRESS": bus.address,
            }
            headless = {
                "WLR_BACKENDS": "headless",
                "WLR_HEADLESS_OUTPUTS": "2",
                "WLR_RENDERER": "pixman",
                "WLR_LIBINPUT_NO_DEVICES": "1",
            }
            self._start("sway", "-c", str(config), environ=headless, **user)
            (socket,) = wait_until(lambda: list(folder.glob("wayland-[0-9]")), what="sway")
            self._environ["WAYLAND_DISPLAY"] = socket.name
            wait_until(lambda: self._colours(folder / "seen.png") == {LEFT, RIGHT}, what="the monitors")
            self._start("pipewire")
            # The portal gives up without it.
            wait_until((folder / "pipewire-0").exists, what="pipewire")
            for program, name in _PORTALS:
                self._start(str(_LIBEXEC / program))
                wait_until(partial(_is_there, bus, name), what=name)
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def environ(self) -> dict[str, str]:
        """The environment for a program that shall be at home here."""
        return dict(self._environ)

    def screenshot(self, path: Path) -> None:
        """Have grim, which needs no portal, write both monitors to a file."""
        subprocess.run(["grim", str(path)], env=self._environ, check=True, timeout=30)

    def _colours(self, path: Path) -> set[object]:
        self.screenshot(path)
        with Image.open(path) as seen:
            return {colour for _, colour in seen.convert("RGB").getcolors() or ()}

    def _start(self, *command: str, environ: dict[str, str] | None = None, **more: Any) -> None:
        process = subprocess.Popen(
            command,
            env=self._environ | (environ or {}),
            cwd=self._environ["HOME"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **more,
        )
        self._stack.callback(stop, process)


def _is_there(bus: Bus, name: str) -> bool:
    with open_dbus_connection(bus.address) as connection:
        return bool(Proxy(message_bus, connection).NameHasOwner(name)[0])
