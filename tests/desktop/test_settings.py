"""The settings' file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rapporteur.desktop.settings import Settings, SettingsFile


def test_what_is_changed_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    SettingsFile(path).change(font_px=17, keys={"find": "Ctrl+G"}, spelling=("es",))
    again = SettingsFile(path).values
    assert (again.font_px, again.keys, again.spelling) == (17, {"find": "Ctrl+G"}, ("es",))


def test_a_value_that_is_none_takes_no_other_along(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"font_px": 5000, "theme": "pink", "language": "es", "keys": {"find": "Ctrl+G"}})
    )
    values = SettingsFile(path).values
    assert values == Settings(language="es", keys={"find": "Ctrl+G"})


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"null"])
def test_a_file_that_is_none_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).values == Settings()
