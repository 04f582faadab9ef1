"""Files that are handed over to the desktop; its own calls are passed in."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from rapporteur.desktop import opener
from rapporteur.desktop.opener import open_draft

DRAFT = Path("/tmp/a “draft”, with commas.eml")


def test_without_a_program_for_drafts_thunderbird_gets_the_file_itself() -> None:
    run: list[Sequence[str]] = []
    opened = open_draft(
        DRAFT,
        platform="linux",
        run=run.append,
        ask=lambda _command: "\n",
        find=lambda name: f"/usr/bin/{name}",
    )
    assert opened
    assert run == [("/usr/bin/thunderbird", str(DRAFT))]


def test_where_nothing_writes_mail_it_says_so() -> None:
    assert not open_draft(DRAFT, platform="linux", ask=lambda _command: "", find=lambda _name: None)


@pytest.fixture
def xdg_mime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A desktop's xdg-mime that never answers, and notes that it was asked."""
    if sys.platform == "win32":
        pytest.skip("Windows has no shell scripts")
    program, asked = tmp_path / "xdg-mime", tmp_path / "asked"
    program.write_text(f"#!/bin/sh\necho x >>'{asked}'\nsleep 20\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    opener._ask.cache_clear()
    yield asked
    opener._ask.cache_clear()


def test_a_desktop_that_does_not_answer_is_waited_for_shortly_and_once(xdg_mime: Path) -> None:
    run: list[Sequence[str]] = []
    begun = time.monotonic()
    for _ in range(3):
        assert open_draft(DRAFT, platform="linux", run=run.append, find=lambda name: f"/usr/bin/{name}")
    assert time.monotonic() - begun < 5
    assert xdg_mime.read_text() == "x\n"
    assert len(run) == 3
