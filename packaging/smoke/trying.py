"""Try an installed package in a clean root: it is installed, used, and removed, and nothing is left behind.

Usage: python packaging/smoke/trying.py deb|wheel
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from contextlib import nullcontext
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from project import BUILD, ROOT, VERSION

from tests.display import Display, missing_programs, wait_until

SUITE = os.environ.get("SUITE", "bookworm")
"""The Debian that is tried; as usual the oldest that the package is for. SUITE=trixie tries a newer one."""

_HERE = Path(__file__).parent
_PATIENCE = 1800
"""Seconds that a trial may take in all; most of them go to the packages that it fetches."""


def prepare(kind: str) -> Path:
    """A folder with what is tried and the scripts that try it."""
    folder = BUILD / "smoke" / kind
    kept = folder / "wheels"
    for path in folder.glob("*"):
        if path != kept:
            path.unlink()
    kept.mkdir(parents=True, exist_ok=True)
    # A wheel that is not asked for any more would be one that no hash speaks for.
    for path in kept.glob("*"):
        path.unlink()
    for path in _HERE.glob("*.sh"):
        shutil.copy(path, folder)
    (folder / "version").write_text(VERSION)
    return folder


def qt_packages() -> str:
    """The Debian packages that a Qt from PyPI wants, as `packaging/setup.sh` has them."""
    found = re.search(
        r"^run_packages=\((.*?)\)", (ROOT / "packaging/setup.sh").read_text(), re.MULTILINE | re.DOTALL
    )
    assert found
    return " ".join(found[1].split()) + "\n"


def run(folder: Path, script: str, display: Display | None) -> None:
    """Run a script in a clean root. Raises `CalledProcessError`."""
    environ = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    if display:
        environ["DISPLAY"] = display.name
    command = ["bash", str(_HERE / "clean_root.sh"), SUITE, str(folder), script]
    subprocess.run(command, env=environ, check=True, timeout=_PATIENCE)


def try_deb() -> None:
    """The Debian package; with a display, a double click on a report too."""
    (package,) = (ROOT / "dist").glob(f"rapporteur_{VERSION}-*.deb")
    folder = prepare("deb")
    shutil.copy(package, folder / "rapporteur.deb")
    with nullcontext() if missing_programs() else Display() as display:
        if display:
            threading.Thread(target=_look, args=(display, folder), daemon=True).start()
        run(folder, "deb.sh", display)


def _look(display: Display, folder: Path) -> None:
    """Tell the script in the clean root when there is a window, once it has asked."""
    wait_until((folder / "look").exists, what="the double click", seconds=_PATIENCE)
    display.wait_for_window("^DIESIS.*Rapporteur$")
    display.screenshot(folder / "window.png")
    (folder / "window-seen").touch()


def try_wheel() -> None:
    """The wheel, with pip and with pipx."""
    folder = prepare("wheel")
    (wheel,) = (ROOT / "dist").glob(f"rapporteur-{VERSION}-*.whl")
    shutil.copy(wheel, folder)
    shutil.copy(ROOT / "packaging" / "requirements.txt", folder)
    (folder / "qt-packages").write_text(qt_packages())
    run(folder, "wheel.sh", None)


def main() -> int:
    """Try what is named; the exit code says whether it passed."""
    for kind in sys.argv[1:] or ["wheel", "deb"]:
        print(f"Trying the {kind} in a clean root ({SUITE})", flush=True)
        try:
            {"deb": try_deb, "wheel": try_wheel}[kind]()
        except subprocess.CalledProcessError:
            print(f"The {kind} failed its trial.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
