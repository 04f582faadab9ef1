"""Small pictures of windows, for choosing one of them by eye."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rapporteur.capture.errors import CaptureError
from rapporteur.capture.model import Grabber, Window

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)


def thumbnails(
    grabber: Grabber, windows: Sequence[Window], *, width: int = 320, height: int = 200
) -> Iterator[tuple[Window, Image | None]]:
    """Each window with its picture now, scaled to fit into `width` × `height` pixels.

    None stands for a window of which there is no picture: minimised, gone, or hidden by the system. Each is
    grabbed when it is asked for, so a caller may show one after the other, and stop between two.
    """
    for window in windows:
        yield window, None if window.minimised else _thumbnail(grabber, window, (width, height))


def _thumbnail(grabber: Grabber, window: Window, size: tuple[int, int]) -> Image | None:
    from PIL.Image import Resampling

    try:
        image = grabber.grab_window(window)
    except CaptureError as error:
        log.debug("no thumbnail: %s", error)
        return None
    # Whole blocks are averaged first, which is several times faster than one good scaling of all pixels.
    image.thumbnail(size, Resampling.BILINEAR, reducing_gap=2)
    lowest_and_highest = image.convert("L").getextrema()
    return None if lowest_and_highest[0] == lowest_and_highest[1] else image
