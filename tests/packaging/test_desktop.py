"""What desktops are told: the entry, the kind of file, the manual page, the icon; on all three systems."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import cast

import project
import pytest
from bundle import contents
from freedesktop import man_page
from macos.information import REPORT, information
from windows import version_file

from rapporteur.cli import COMMANDS
from rapporteur.desktop.translating import LANGUAGES, QT_LANGUAGES
from rapporteur.places import APP
from rapporteur.store.database import APPLICATION_ID

PACKAGING = project.ROOT / "packaging"
FREEDESKTOP = PACKAGING / "freedesktop"
METAINFO = FREEDESKTOP / f"{contents.IDENTIFIER}.metainfo.xml"
KIND = "application/x-rapporteur"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # how the module says: keep capitals
    parser.read(FREEDESKTOP / "rapporteur.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_entry_is_called_as_our_windows_call_themselves(entry: configparser.SectionProxy) -> None:
    assert entry["StartupWMClass"] == APP
    assert (FREEDESKTOP / f"{APP}.desktop").exists()


def test_the_entry_opens_files(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == f"{APP} %F"
    assert entry["MimeType"].split(";") == [KIND, ""]


def test_the_magic_is_what_the_store_writes() -> None:
    tree = ET.parse(FREEDESKTOP / "rapporteur.xml")  # noqa: S314 - our own file
    matches = {
        match.get("offset"): match.get("value") for match in tree.iter() if match.tag.endswith("match")
    }
    assert matches["68"] == APPLICATION_ID.to_bytes(4, "big").decode("ascii")
    assert [glob.get("pattern") for glob in tree.iter() if glob.tag.endswith("glob")] == ["*.rapport"]


def test_all_systems_speak_of_the_same_files() -> None:
    for path in (PACKAGING / "windows" / "rapporteur.iss", FREEDESKTOP / "rapporteur.desktop", METAINFO):
        assert KIND in path.read_text("utf-8"), path
    said = information()
    assert plistlib.loads(plistlib.dumps(said)) == said
    declared = cast("list[dict[str, object]]", said["UTExportedTypeDeclarations"])[0]
    assert declared["UTTypeIdentifier"] == REPORT
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": ["rapport"],
        "public.mime-type": [KIND],
    }
    assert said["NSScreenCaptureUsageDescription"]


def test_entitlements_can_be_read() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())
    assert "com.apple.security.app-sandbox" not in rights


def test_one_identifier_everywhere() -> None:
    places = (METAINFO, PACKAGING / "flatpak" / f"{contents.IDENTIFIER}.yml", PACKAGING / "dist.py")
    for path in places:
        assert contents.IDENTIFIER in path.read_text("utf-8"), path


def test_the_manual_page_has_every_command_and_every_option() -> None:
    page = man_page.page()
    assert f'"rapporteur {project.VERSION}"' in page
    sections = re.findall(r"^\.SS (.+)$", page, re.MULTILINE)
    assert sorted(sections) == sorted(COMMANDS)
    for option in ("template", "from\\-programme", "zone", "output", "region", "at"):
        assert f"\\-\\-{option}" in page


@pytest.mark.skipif(shutil.which("man") is None, reason="not installed: man")
def test_the_manual_page_has_nothing_that_man_warns_of(tmp_path: Path) -> None:
    path = tmp_path / "rapporteur.1"
    path.write_text(man_page.page(), "utf-8")
    told = subprocess.run(
        ["man", "--warnings", "-l", "-E", "UTF-8", "-Tutf8", "-Z", str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    assert not told.stderr


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("desktop-file-validate", [str(FREEDESKTOP / "rapporteur.desktop")]),
        ("xmllint", ["--noout", str(FREEDESKTOP / "rapporteur.xml"), str(METAINFO)]),
        ("appstreamcli", ["validate", "--no-net", str(METAINFO)]),
    ],
)
def test_other_programs_find_nothing_wrong(program: str, arguments: list[str]) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"not installed: {program}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr


def test_windows_gets_four_numbers() -> None:
    assert version_file.numbers("0.1.0") == (0, 1, 0, 0)
    assert version_file.numbers("1.2.3-beta.4") == (1, 2, 3, 4)
    assert project.VERSION in version_file.text()


def test_what_the_installer_of_windows_offers_is_in_languages_that_the_window_has() -> None:
    script = (PACKAGING / "windows" / "rapporteur.iss").read_text("utf-8")
    assert set(re.findall(r'^Name: "(\w\w)"; MessagesFile', script, re.MULTILINE)) <= set(LANGUAGES)


def test_the_bundle_has_qts_words_in_every_language_of_the_window() -> None:
    assert set(LANGUAGES) >= set(project.LANGUAGES)
    assert {QT_LANGUAGES[language] for language in project.LANGUAGES} == contents.QT_LANGUAGES
    for language in contents.QT_LANGUAGES:
        assert contents.is_wanted(f"PySide6/Qt/translations/qtbase_{language}.qm", "/venv/x.qm")
    assert not contents.is_wanted("PySide6/Qt/translations/qtbase_de.qm", "/venv/x.qm")


def test_the_workflow_uses_scripts_that_are_there() -> None:
    text = (project.ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8")
    named = set(re.findall(r"packaging/[\w/]+\.(?:sh|ps1|py)", text))
    assert {"packaging/windows/make_installer.ps1", "packaging/macos/make_app.sh"} <= named
    for name in named:
        assert (project.ROOT / name).exists(), name
    makefile = (project.ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"run: make (\w+)", text):
        assert f"\n{target}:" in makefile
