"""Power losses: a disk of its own that forgets, in an instant, whatever was not yet synced to it.

The disk is an ext4 on a loop device. Its own switch for tests (EXT4_IOC_SHUTDOWN) stops every write and
drops what waits in memory. It does not tear single sectors; disks promise not to.

What is acknowledged counts up to the moment before the switch is thrown. An fsync that is under way just
then may return as if it had been done: a process that does nothing but append a page and fsync it found its
last one missing in 12 of 150 rounds. A real disk has no such answer to give.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Self

from rapporteur.store.errors import StoreError
from rapporteur.store.published import read_published
from tests.display import wait_until
from tests.torture.tally import Tally, read_left, words_of

_SHUTDOWN = 0x8004587D
_NO_LOG_FLUSH = 2

ROUNDS_A_REPORT = 10
"""After so many rounds a new report is begun, so that the first edits of one are tried too."""


class NoSuchDiskError(Exception):
    """A disk that can lose power cannot be made here; the words say why."""


class Disk:
    """A disk of 64 MB, mounted at `root` on entry and gone on exit. Raises `NoSuchDiskError`."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "disk"
        self._image = folder / "disk.img"

    def __enter__(self) -> Self:
        if sys.platform != "linux" or os.geteuid() != 0:
            raise NoSuchDiskError("only root on Linux can mount a disk that loses power")
        self.root.mkdir()
        with self._image.open("wb") as file:
            file.truncate(64 * 1024 * 1024)
        try:
            subprocess.run(["mkfs.ext4", "-q", "-F", self._image], capture_output=True, check=True)
            self._mount()
        except (OSError, subprocess.CalledProcessError) as error:
            raise NoSuchDiskError(f"no disk can be mounted here: {error}") from error
        try:
            self.lose_power()
        except OSError as error:
            raise NoSuchDiskError(f"disks here cannot be switched off: {error}") from error
        finally:
            self._unmount()
        self._mount()
        return self

    def __exit__(self, *_: object) -> None:
        self._unmount()
        self._image.unlink()

    def lose_power(self) -> None:
        """Stop every write to the disk; what was not synced is gone. Raises `OSError`."""
        import fcntl  # there is none on Windows

        descriptor = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def start_again(self) -> None:
        """Give the disk its power back."""
        self._unmount()
        self._mount()

    def _mount(self) -> None:
        subprocess.run(["mount", "-o", "loop", self._image, self.root], capture_output=True, check=True)

    def _unmount(self) -> None:
        def unmounted() -> bool:
            return subprocess.run(["umount", self.root], capture_output=True, check=False).returncode == 0

        # Whoever looks at every new disk may still be looking at this one.
        wait_until(unmounted, what="the disk to be let go")


class PowerLosses:
    """The rounds. Most go on with the report that the one before left behind."""

    def __init__(self, disk: Disk, seed: int) -> None:
        self.tally = Tally()
        self._disk = disk
        self._chance = random.Random(seed)
        self._folder = disk.root / "none yet"
        self._published = 0
        self._is_usable = False

    def play(self) -> None:
        """One round: a process writes, the power goes, and what is on the disk is looked at."""
        if not self._is_usable or self.tally.rounds % ROUNDS_A_REPORT == 0:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = self._disk.root / f"report-{self.tally.rounds}"
            self._folder.mkdir()
            self._published = 0
        self.tally.rounds += 1
        told, late = self._write_until_the_power_goes(publish_every=self._chance.choice((0, 3, 40)))
        self._disk.start_again()
        saved = [int(number) for word, number in told if word == "saved"]
        self.tally.acknowledged += len(saved)
        for word, number in told:
            if word == "published":
                self._published = int(number)
        faults = len(self.tally.faults)
        self._look(saved[-1], at_most=saved[-1] + sum(word == "saved" for word, _ in late) + 1)
        self._is_usable = len(self.tally.faults) == faults

    def _write_until_the_power_goes(self, publish_every: int) -> tuple[list[list[str]], list[list[str]]]:
        """What the writer acknowledged before the power went, and what it said afterwards."""
        command = [sys.executable, "-m", "tests.torture.writer", str(self._folder), str(publish_every)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            lines = [writer.stdout.readline()]
            assert lines[0], "the writer could not begin"
            reader = Thread(target=lambda: lines.extend(writer.stdout or ()))
            reader.start()
            try:
                with suppress(subprocess.TimeoutExpired):
                    writer.wait(timeout=self._chance.uniform(0, 0.25))
                before = len(lines)
                self._disk.lose_power()
                # It ends by itself, at the first write that fails.
                assert writer.wait(timeout=20) == 0
            finally:
                writer.kill()
                reader.join()
        told = [line.split() for line in lines]
        return told[:before], told[before:]

    def _look(self, saved: int, *, at_most: int) -> None:
        try:
            _, report = read_left(self._folder / "working" / "report.db")
            found = words_of(report)
            self.tally.compare(found, numbered(at_most), known=saved)
            if self._published or (self._folder / "report.rapport").exists():
                found = words_of(read_published(self._folder / "report.rapport"))
                self.tally.compare(found, numbered(at_most), known=self._published)
        except StoreError as error:
            self.tally.unreadable += 1
            self.tally.fault(str(error))


def numbered(last: int) -> list[str]:
    """The words that the writer writes, up to this one."""
    return [f"w{number}" for number in range(1, last + 1)]
