"""A D-Bus of our own, for tests that need a real one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.display import stop

CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow user="*"/> <allow own="*"/> <allow send_destination="*"/> <allow receive_sender="*"/>
  </policy>
</busconfig>
"""

with_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="not installed: dbus-daemon")


class Bus:
    """A bus of our own; `address` is where it listens."""

    def __init__(self, config: Path) -> None:
        config.write_text(CONFIG)
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        with self._process.stdout as answer:
            self.address = answer.readline().strip()

    def die(self) -> None:
        stop(self._process)
