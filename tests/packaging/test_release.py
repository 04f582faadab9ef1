"""What a release says of itself, and that one which says different things is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import check_release
import project
import pytest

ROOT = project.ROOT
NAMED = (
    "CHANGELOG.md",
    "LICENSE",
    "pyproject.toml",
    "rapporteur/__init__.py",
    check_release.METAINFO,
    "packaging/freedesktop/rapporteur.desktop",
    "packaging/freedesktop/rapporteur.xml",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of all that says something about the release."""
    for name in NAMED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def test_this_release_says_the_same_everywhere() -> None:
    assert not check_release.disagreements(ROOT)


@pytest.mark.parametrize(
    ("name", "before", "after", "what"),
    [
        ("rapporteur/__init__.py", project.VERSION, "9.9.9", "version"),
        ("pyproject.toml", f'version = "{project.VERSION}"', 'version = "9.9.9"', "version"),
        ("CHANGELOG.md", f"## [{project.VERSION}]", "## [9.9.9]", "version"),
        (check_release.METAINFO, f'version="{project.VERSION}"', 'version="9.9.9"', "version"),
        (check_release.METAINFO, project.releases()[0][1], "2020-01-01", "day"),
        ("pyproject.toml", 'license = "MIT"', 'license = "ISC"', "licence"),
        ("packaging/freedesktop/rapporteur.xml", "application/x-rapporteur", "application/x-r", "file type"),
    ],
)
def test_one_that_does_not_is_refused(tree: Path, name: str, before: str, after: str, what: str) -> None:
    text = (tree / name).read_text("utf-8")
    assert before in text
    (tree / name).write_text(text.replace(before, after, 1), "utf-8")
    assert list(check_release.disagreements(tree)) == [what]


def test_a_release_without_a_day_is_refused(tree: Path) -> None:
    path = tree / "CHANGELOG.md"
    path.write_text(path.read_text("utf-8").replace(f" - {project.releases()[0][1]}", "", 1), "utf-8")
    assert list(check_release.disagreements(tree)) == ["day"]


def test_packages_are_made_at_noon_of_the_release() -> None:
    assert project.release_time() % 86_400 == 43_200
