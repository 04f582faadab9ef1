"""Pictures are taken beside a thread that waits for the X server with Python's lock held, as Qt's may."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.display import Display, stop

PICTURES = 40

# Of its own, for a process that waits for itself cannot even be interrupted.
_SCRIPT = f"""
import ctypes, os, threading
from rapporteur.capture import open_grabber

# Unlike CDLL, this keeps Python's lock while the function runs.
x11 = ctypes.PyDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
connection = ctypes.c_void_p(x11.XOpenDisplay(None))
taken = []

def work():
    grabber = open_grabber(os.environ)
    window = next(one for one in grabber.windows() if one.title == "Zoom Meeting")
    for _ in range({PICTURES}):
        taken.append(grabber.grab_window(window).size)
    grabber.close()

worker = threading.Thread(target=work)
worker.start()
while worker.is_alive():
    x11.XSync(connection, 0)
print(len(taken))
"""


@pytest.mark.display
def test_nobody_waits_for_the_server_while_it_is_ours(display: Display) -> None:
    gallery = display.start(
        *(sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "4"),
        *("--geometry", "320x240+0+0"),
    )
    display.wait_for_window("^Zoom Meeting$")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        env=display.environ(),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    stop(gallery)
    display.wait_for_window("^Zoom Meeting$", gone=True)
    assert done.stdout.strip() == str(PICTURES)
