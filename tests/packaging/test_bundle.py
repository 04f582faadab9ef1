"""The bundle's start, what goes into it, and what a Debian package of it says."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import project
import pytest
from bundle import contents, start
from deb import depends, make_deb
from icon import make_icons
from PIL import Image
from smoke import trying

RAPPORTEUR = project.ROOT / "rapporteur"


def test_a_persons_words_are_the_programs() -> None:
    for words in ([], ["a.rapport"], ["show", "a.rapport"], ["-m"], ["-m", "http.server"], ["--version"]):
        assert start.own_module(words) is None


def test_every_process_of_our_own_is_understood() -> None:
    """Each place where the program starts one, as it is written there."""
    pattern = re.compile(r'sys\.executable, ((?:"-P", )?"-m", "([\w.]+)")')
    started = [
        (found[1], found[2])
        for path in RAPPORTEUR.rglob("*.py")
        for found in pattern.finditer(path.read_text("utf-8"))
    ]
    lines = sum(path.read_text("utf-8").count("sys.executable") for path in RAPPORTEUR.rglob("*.py"))
    assert len(started) == lines > 2
    for written, module in started:
        words = [word.strip('"') for word in written.split(", ")]
        assert start.own_module([*words, "x", "--y"]) == (module, ["x", "--y"])
        assert (project.ROOT / Path(*module.split("."))).with_suffix(".py").exists()


def test_the_start_runs_a_process_of_our_own() -> None:
    command = [sys.executable, start.__file__, "-P", "-m", "rapporteur.gallery.apart"]
    environ = {"PYTHONPATH": str(project.ROOT)}
    grey = io.BytesIO()
    Image.new("L", (8, 8), 90).save(grey, "PNG")
    done = subprocess.run(command, input=grey.getvalue(), capture_output=True, check=True, env=environ)
    assert done.stdout == b"null"


def test_python_itself_takes_the_loaders_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "", raising=False)
    monkeypatch.setattr(sys, "executable", "")
    start.take_the_loaders_place(Path("/usr/lib/rapporteur/_internal"))
    assert sys.executable == "/usr/lib/rapporteur/rapporteur"
    environ = {"LD_LIBRARY_PATH": "/usr/lib/rapporteur/_internal"}
    start.give_back_paths(environ)
    assert environ == {}


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX starts it")
def test_the_launcher_finds_its_folder_and_passes_on_what_it_is_given(tmp_path: Path) -> None:
    launcher = tmp_path / "with a blank" / "rapporteur"
    python = launcher.parent / "_internal" / "bin" / "rapporteur"
    python.parent.mkdir(parents=True)
    shutil.copy(Path(start.__file__).with_name("launcher.sh"), launcher)
    python.write_text('#!/bin/sh\nprintf "%s\n" "$LD_LIBRARY_PATH" "$LD_LIBRARY_PATH_ORIG" "$@"\n')
    python.chmod(0o755)
    command = tmp_path / "command"
    command.symlink_to(launcher)
    environ = {"PATH": os.defpath, "LD_LIBRARY_PATH": "/own"}
    told = subprocess.run([command, "a b", "*"], capture_output=True, text=True, check=True, env=environ)
    inner = launcher.parent / "_internal"
    assert told.stdout.splitlines() == [
        f"{inner}:/own",
        "/own",
        "-EsSB",
        f"{inner}/start.pyc",
        "a b",
        "*",
    ]


def test_other_programs_do_not_get_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/usr/lib/rapporteur/_internal", raising=False)
    environ = {"LD_LIBRARY_PATH": "/usr/lib/rapporteur/_internal", "PATH": "/bin"}
    start.give_back_paths(environ)
    assert environ == {"PATH": "/bin"}
    environ = {"LD_LIBRARY_PATH": "/usr/lib/rapporteur/_internal:/own", "LD_LIBRARY_PATH_ORIG": "/own"}
    start.give_back_paths(environ)
    assert environ == {"LD_LIBRARY_PATH": "/own"}
    environ = {"LD_LIBRARY_PATH": "/own"}
    start.give_back_paths(environ)
    assert environ == {"LD_LIBRARY_PATH": "/own"}


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("libsqlite3.so.0", "/lib/x86_64-linux-gnu/libsqlite3.so.0", True),
        ("python3.11/lib-dynload/_decimal.so", "/usr/lib/python3.11/lib-dynload/_decimal.so", True),
        ("libGL.so.1", "/lib/x86_64-linux-gnu/libGL.so.1", False),
        ("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("libQt6Quick.so.6", "/venv/PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/venv/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\venv\\qwindows.dll", True),
        ("hunspell/hunspell.so", "/venv/hunspell.so", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", "/venv/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", "/venv/RECORD", False),
    ],
)
def test_what_goes_into_the_bundle(name: str, source: str, wanted: bool) -> None:
    assert contents.is_wanted(name, source) is wanted


def test_a_library_that_no_package_is_known_for_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.so").write_bytes(b"\x7fELF")
    told = (
        "  NEEDED               libc.so.6\n"
        "    0x09691a75 0x00 04 GLIBC_2.9\n"
        "    0x09691a75 0x00 04 GLIBC_2.36\n"
        "  NEEDED               libnew.so.1\n"
    )
    monkeypatch.setattr(
        subprocess, "run", lambda *_args, **_how: subprocess.CompletedProcess([], 0, stdout=told)
    )
    with pytest.raises(LookupError, match=r"libnew\.so\.1"):
        depends.depends(tmp_path)
    (tmp_path / "libnew.so.1").write_bytes(b"")
    assert "libc6 (>= 2.36)" in depends.depends(tmp_path)


def test_the_control_file_has_what_debian_wants() -> None:
    text = make_deb.control("amd64", 300_000, ["libc6 (>= 2.36)", "libgl1"])
    assert f"Version: {project.VERSION}-1\n" in text
    assert "Depends: libc6 (>= 2.36), libgl1\n" in text
    assert "{" not in text
    assert "\n\n" not in text
    assert make_deb.debian_changelog().startswith(f"rapporteur ({project.VERSION}-1) ")


def test_the_icon_is_drawn_in_every_size_and_the_same_each_time(tmp_path: Path) -> None:
    for name in ("first", "second"):
        make_icons.make(tmp_path / name)
    for path in sorted((tmp_path / "first").iterdir()):
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes(), path.name
    for size in make_icons.SIZES:
        with Image.open(tmp_path / "first" / f"rapporteur-{size}.png") as icon:
            assert icon.size == (size, size)
            shown = icon.getchannel("A")
            assert shown.getpixel((0, 0)) == 0
            assert shown.getextrema() == (0, 255)
    with Image.open(tmp_path / "first" / "rapporteur.ico") as icon:
        assert {(16, 16), (48, 48), (256, 256)} <= icon.info["sizes"]


def test_the_trial_knows_what_qt_wants_of_debian() -> None:
    assert {"libegl1", "libxcb-cursor0"} <= set(trying.qt_packages().split())
