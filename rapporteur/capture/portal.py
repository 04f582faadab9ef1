"""Pictures of the whole screen from the desktop itself, which is the only way on Wayland.

Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Screenshot.html
"""

from __future__ import annotations

import logging
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from rapporteur.capture.errors import CaptureUnavailable, OutsideScreen
from rapporteur.capture.model import Grabber, Region, Window
from rapporteur.capture.portal_bus import APP_ID, PortalBus

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

SCREENSHOT = "org.freedesktop.portal.Screenshot"

PATIENCE = 60.0
"""Seconds that a person may take to answer the desktop's dialog."""

# A file system may keep the time of a change in whole, even in every second, seconds.
_COARSE_CLOCK = 2.0


class PortalGrabber(Grabber):
    """A `Grabber` for the screen as the desktop hands it out: all monitors in one picture.

    It sees no windows. The first picture may be asked about by the desktop; GNOME shows that dialog only
    while a window of ours has the focus, so have the user take one before it matters.

    Raises CaptureUnavailable when there is no session bus.
    """

    def __init__(
        self,
        address: str = "SESSION",
        *,
        app_id: str = APP_ID,
        interactive: bool = False,
        parent_window: str = "",
        patience: float = PATIENCE,
    ) -> None:
        """`interactive` has the desktop show its own choice of window, part or screen.

        `parent_window` is where its dialog belongs to, such as `wayland:…` or `x11:…`; `address` is that of
        another bus; `patience` is in seconds.
        """
        self._interactive, self._parent_window, self._patience = interactive, parent_window, patience
        self._bus = PortalBus(address, app_id)

    def windows(self) -> list[Window]:
        """None: on Wayland no program sees the windows of others."""
        return []

    def grab_window(self, window: Window) -> Image:
        """Always raises CaptureUnavailable."""
        raise CaptureUnavailable(
            f"“{window.title}” cannot be read by itself here; choose a region instead.", "region"
        )

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:  # noqa: ARG002 - the protocol's
        """All monitors, wherever the point is: the desktop does not say where each of them begins.

        Raises PictureCancelled, PermissionMissing.
        """
        begun = time.time() - _COARSE_CLOCK
        options = {"interactive": ("b", self._interactive), "modal": ("b", False)}
        results = self._bus.request(
            SCREENSHOT, "Screenshot", self._parent_window, options, patience=self._patience
        )
        return _take_in(str(results["uri"][1]) if "uri" in results else "", begun)

    def grab_region(self, region: Region) -> Image:
        """The part of the region that is in the picture. Raises what `grab_screen` does, OutsideScreen."""
        whole = self.grab_screen()
        screen = Region(0, 0, *whole.size)
        part = region.overlap(screen)
        if part is None:
            raise OutsideScreen(region, screen)
        return whole.crop((part.x, part.y, part.x + part.width, part.y + part.height))

    def close(self) -> None:
        self._bus.close()


def _take_in(uri: str, begun: float) -> Image:
    """The picture in the file that the desktop made for us, which then is deleted."""
    from PIL import Image

    address = urlsplit(uri)
    path = Path(unquote(address.path))
    if address.scheme != "file" or not address.path:
        raise CaptureUnavailable("The desktop's portal gave no picture.", "portal")
    try:
        with Image.open(path) as image:
            picture = image.convert("RGB")
        made = path.stat()
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        log.info("the portal's picture cannot be read: %s", error)
        raise CaptureUnavailable(f"The desktop's picture {path} cannot be read.", "portal") from error
    # Only what this request brought into being is ours: a file of the user is never touched.
    if made.st_uid == os.getuid() and made.st_mtime >= begun:
        with suppress(OSError):
            path.unlink()
    return picture
