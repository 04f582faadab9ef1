"""Files that are handed over to the desktop; its own calls are passed in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
