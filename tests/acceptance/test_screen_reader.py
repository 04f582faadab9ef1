"""From the first start to a sent report through the tree of a real AT-SPI session alone."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from jeepney import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from rapporteur.store.published import read_published
from tests.acceptance.mail import ORGANISER, SECRET, only_report, server_trusted_by, text_of
from tests.acceptance.program import Machine
from tests.bus import Bus, with_bus
from tests.display import Display, missing_programs, stop, wait_until
from tests.mail.servers import USER

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PYTHON = Path("/usr/bin/python3")
_SCRIPT = Path(__file__).with_name("screen_reader.py")


def _missing() -> list[str]:
    """The Debian packages that this needs and that are not installed."""
    missing = [] if _LAUNCHER.exists() else ["at-spi2-core"]
    asked = ["-c", "import pyatspi"]
    if not _PYTHON.exists() or subprocess.run([_PYTHON, *asked], capture_output=True, check=False).returncode:
        missing.append("python3-pyatspi")
    return missing


def _is_there(bus: Bus) -> bool:
    with open_dbus_connection(bus.address) as connection:
        return bool(Proxy(message_bus, connection).NameHasOwner("org.a11y.Bus")[0])


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Machine]:
    """A display of its own with a bus for assistive technology, which leaves its address on the display."""
    if missing := [*missing_programs(), *_missing()]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with ExitStack() as stack:
        display = stack.enter_context(Display())
        machine = Machine(display, tmp_path)
        bus = Bus(tmp_path / "bus.conf")
        stack.callback(bus.die)
        machine.environ |= {"DBUS_SESSION_BUS_ADDRESS": bus.address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        launcher = subprocess.Popen(
            [_LAUNCHER, "--launch-immediately"],
            env=machine.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(stop, launcher)
        wait_until(lambda: _is_there(bus), what="the bus for assistive technology")
        yield machine


# Not marked as a test of the display, of which none may be left out: it needs more than those do.
@with_bus
def test_from_the_first_start_to_a_sent_report_by_who_hears_the_window(listening: Machine) -> None:
    with server_trusted_by(listening) as server, listening.running() as program:
        reader = subprocess.run(
            [_PYTHON, _SCRIPT, USER, "localhost", str(server.port), SECRET, ORGANISER],
            env=listening.environ,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert reader.returncode == 0, reader.stderr
        program.wait_for("1 sent")
    said = reader.stdout.splitlines()
    assert any(line.startswith("speaker: Ana Ruiz") for line in said)
    assert any(line.startswith("subject: ") and "Vivienda" in line for line in said)
    heard = [line.removeprefix("heard: ") for line in said if line.startswith("heard: ")]
    assert any("pdf" in one.lower() for one in heard), "what became of the PDF is said aloud"
    (path,) = listening.home.rglob("*.rapport")
    report = read_published(path)
    (person,) = [one for one in report.people if one.name == "Ana Ruiz"]
    assert [line.text for line in report.notes_of(person.id)] == ["Más vivienda cooperativa"]
    message, pdf = only_report(server)
    text = text_of(pdf)
    for written in ("Vivienda", "Ana Ruiz", "Más vivienda cooperativa"):
        assert written in text
    assert message["From"] == f"Lea Martin <{USER}>"
