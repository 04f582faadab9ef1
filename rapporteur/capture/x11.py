"""Windows on X11: listed as the window manager lists them, and read through the Composite extension.

A composited window keeps a picture of its own, whatever covers it and wherever it hangs off the screen.
Property names are those of the Extended Window Manager Hints 1.5.
"""

from __future__ import annotations

import logging
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from rapporteur.capture.errors import CaptureUnavailable, WindowGone, WindowMinimised
from rapporteur.capture.model import Grabber, Region, Window
from rapporteur.capture.screen import ScreenGrabber

if TYPE_CHECKING:
    from PIL.Image import Image
    from Xlib.display import Display
    from Xlib.xobject.drawable import Window as XWindow

log = logging.getLogger(__name__)

# How long a program may take to redraw what was covered, in seconds.
_REDRAW_DEADLINE = 0.5

# How much of a picture is read at once.
_STRIP_BYTES = 512 * 1024

_NOT_FOR_PEOPLE = ("_NET_WM_WINDOW_TYPE_DESKTOP", "_NET_WM_WINDOW_TYPE_DOCK")


def connect(name: str | None) -> Display:
    """A connection to the X display. Raises CaptureUnavailable."""
    from Xlib.display import Display
    from Xlib.error import DisplayError, XauthError, XNoAuthError

    display = None
    try:
        display = Display(name)
    except (DisplayError, XauthError, XNoAuthError, OSError) as error:
        log.info("No connection to the X display %s: %s", name, error)
    if display is None:
        # Not raised from the error: its traceback would keep open what python-xlib forgets to close.
        raise CaptureUnavailable(f"The X display {name} cannot be reached.")
    display.set_error_handler(lambda error, _request: log.debug("X reported %s", error))
    return display


def disconnect(display: Display) -> None:
    """Close the connection, also when the server closed it first."""
    from Xlib.error import ConnectionClosedError

    with suppress(ConnectionClosedError):
        display.close()


class X11Grabber(Grabber):
    """A `Grabber` for X11, and for X programs under XWayland.

    It has its own connection, which belongs to the thread that made it. Raises CaptureUnavailable.
    """

    def __init__(self, display: str | None = None) -> None:
        self._display = connect(display)
        try:
            for extension in ("Composite", "DAMAGE"):
                if not self._display.has_extension(extension):
                    raise CaptureUnavailable(f"This X server has no {extension} extension.")
            # A client must name the version it speaks before it uses the extension.
            self._display.composite_query_version()
            self._display.damage_query_version()
            self._screen = ScreenGrabber(display)
        except BaseException:
            self._display.close()
            raise
        self._root: XWindow = self._display.screen().root
        self._closed = False

    def windows(self) -> list[Window]:
        with self._connection():
            stacking = self._property(self._root, "_NET_CLIENT_LIST_STACKING")
            if stacking is None:
                raise CaptureUnavailable("The window manager does not tell which windows are open.")
            described = (self._describe(window_id) for window_id in reversed(stacking))
            return [window for window in described if window is not None]

    def grab_window(self, window: Window) -> Image:
        from Xlib import X, error

        client = self._window(window.id)
        with self._connection():
            try:
                top = self._top_level(client)
                if self._is_hidden(client) or client.get_attributes().map_state != X.IsViewable:
                    raise WindowMinimised(window)
                with self._redirected(top, client):
                    return self._read(top, client)
            except (error.BadWindow, error.BadDrawable, error.BadMatch) as gone:
                raise WindowGone(window) from gone

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        return self._screen.grab_screen(at)

    def grab_region(self, region: Region) -> Image:
        return self._screen.grab_region(region)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._screen.close()
            disconnect(self._display)

    # Listing

    def _describe(self, window_id: int) -> Window | None:
        from Xlib import error

        window = self._window(window_id)
        try:
            kinds = self._property(window, "_NET_WM_WINDOW_TYPE") or ()
            if any(self._display.get_atom(name) in kinds for name in _NOT_FOR_PEOPLE):
                return None
            title = self._property(window, "_NET_WM_NAME")
            instance_and_class = window.get_wm_class() or ("", "")
            size = window.get_geometry()
            origin = self._root.translate_coords(window.id, 0, 0)
            return Window(
                id=window_id,
                title=_text(title if title is not None else window.get_wm_name() or ""),
                app=instance_and_class[1] or instance_and_class[0],
                x=origin.x,
                y=origin.y,
                width=size.width,
                height=size.height,
                minimised=self._is_hidden(window),
            )
        except (error.BadWindow, error.BadDrawable):
            return None  # It was closed between the list and this question.

    def _is_hidden(self, window: XWindow) -> bool:
        states = self._property(window, "_NET_WM_STATE") or ()
        return self._display.get_atom("_NET_WM_STATE_HIDDEN") in states

    def _property(self, window: XWindow, name: str) -> Any:
        from Xlib import X

        answer = window.get_full_property(self._display.get_atom(name), X.AnyPropertyType)
        return None if answer is None else answer.value

    def _window(self, window_id: int) -> XWindow:
        return self._display.create_resource_object("window", window_id)

    def _top_level(self, client: XWindow) -> XWindow:
        """The window that the window manager put around the client, or the client itself."""
        window = client
        while (parent := window.query_tree().parent) and parent.id != self._root.id:
            window = parent
        return window

    # Reading

    def _read(self, top: XWindow, client: XWindow) -> Image:
        from Xlib import error

        failure = error.CatchError(error.BadMatch, error.BadWindow)
        stored: Any = top  # Its methods for extensions are added at run time.
        pixmap = stored.composite_name_window_pixmap(onerror=failure)
        border = top.get_geometry().border_width
        inner = top.translate_coords(client.id, 0, 0)
        size = client.get_geometry()
        if caught := failure.get_error():
            raise caught
        try:
            whole = pixmap.get_geometry()
            wanted = Region(inner.x + border, inner.y + border, size.width, size.height)
            # The window may be changing its size this very moment.
            part = wanted.overlap(Region(0, 0, whole.width, whole.height)) or wanted
            if whole.depth not in (24, 32):
                raise CaptureUnavailable(f"Windows of {whole.depth} bits a pixel cannot be read.")
            # A copy on the server, made at once: what is read piece by piece cannot change meanwhile.
            copy = pixmap.create_pixmap(part.width, part.height, whole.depth)
            context = copy.create_gc(graphics_exposures=False)
            copy.copy_area(context, pixmap, part.x, part.y, part.width, part.height, 0, 0)
        finally:
            pixmap.free()
        try:
            return self._fetch(copy, part.width, part.height)
        finally:
            context.free()
            copy.free()

    def _fetch(self, pixmap: Any, width: int, height: int) -> Image:
        """The pixels of a pixmap that is ours.

        In strips: python-xlib puts an answer together from many pieces, each time copying all it has so far,
        so one answer of 33 MB takes half a second in which no other thread gets a turn.
        """
        from PIL import Image
        from Xlib import X

        picture = Image.new("RGB", (width, height))
        rows = max(_STRIP_BYTES // (4 * width), 1)
        for top in range(0, height, rows):
            size = width, min(rows, height - top)
            data = pixmap.get_image(0, top, *size, X.ZPixmap, 0xFFFFFFFF).data
            picture.paste(Image.frombytes("RGB", size, data, "raw", "BGRX"), (0, top))
        return picture

    @contextmanager
    def _redirected(self, top: XWindow, client: XWindow) -> Iterator[None]:
        """While inside, the server keeps a whole picture of the window.

        Without a compositor there was none until now, and its covered parts hold whatever covers them
        until the program has redrawn them: that is awaited. With a compositor nothing needs redrawing.
        """
        from Xlib import X
        from Xlib.ext import composite, damage

        stored: Any = top
        family = [client, *self._descendants(client)]
        self._forget_events()
        # No program can redraw anything while the server is ours, so no redrawing is missed. All of this is
        # sent in one piece, and nothing is waited for before the server is free again: another thread of ours
        # may be waiting for it with Python's lock held, and we could never free it.
        self._display.grab_server()
        for window in family:
            window.change_attributes(event_mask=X.ExposureMask)
        watch = stored.damage_create(damage.DamageReportRawRectangles)
        stored.composite_redirect_window(composite.RedirectAutomatic)
        self._display.ungrab_server()
        self._display.sync()
        try:
            self._await_redrawing(top, list(self._events()))
            yield
        finally:
            self._display.damage_destroy(watch)
            stored.composite_unredirect_window(composite.RedirectAutomatic)
            for window in family:
                window.change_attributes(event_mask=X.NoEventMask)
            self._display.sync()
            self._forget_events()

    def _await_redrawing(self, top: XWindow, events: list[Any]) -> None:
        """Wait until all parts of the top-level window that were exposed have been drawn anew."""
        from Xlib import X

        # A new watch begins with damage to the whole window, of which nothing has been drawn.
        while events and events[0].type != X.Expose:
            del events[0]
        missing = [self._within(top, event) for event in events if event.type == X.Expose]
        deadline = time.monotonic() + _REDRAW_DEADLINE
        damaged = self._display.extension_event.DamageNotify
        while missing:
            events += self._events()
            for event in events:
                if event.type == damaged:
                    area = event.area
                    drawn = Region(area.x, area.y, area.width, area.height)
                    missing = [piece for region in missing for piece in region.without(drawn)]
            events = []
            left = deadline - time.monotonic()
            if not missing or left <= 0:
                break
            select.select([self._display.fileno()], [], [], left)
        if missing:
            log.debug("The window did not redraw %s in time", missing)

    def _within(self, top: XWindow, expose: Any) -> Region:
        origin = top.translate_coords(expose.window.id, 0, 0)
        return Region(origin.x + expose.x, origin.y + expose.y, expose.width, expose.height)

    def _descendants(self, window: XWindow) -> Iterator[XWindow]:
        for child in window.query_tree().children:
            yield child
            yield from self._descendants(child)

    def _events(self) -> Iterator[Any]:
        while self._display.pending_events():
            yield self._display.next_event()

    def _forget_events(self) -> None:
        for _ in self._events():
            pass

    @contextmanager
    def _connection(self) -> Iterator[None]:
        from Xlib.error import ConnectionClosedError

        try:
            yield
        except ConnectionClosedError as error:
            raise CaptureUnavailable("The connection to the X display was lost.") from error


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
