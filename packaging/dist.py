"""Make the packages that this system can make, and refuse them if anything about them is not as it says.

Usage: python packaging/dist.py [wheel] [bundle] [deb] [smoke]     (all, in this order, if none is named)

`make dist` sets up what this needs and runs it. SMOKE=no in the environment leaves the trial in a clean root
out, for someone who is not root; what was not tried is said at the end.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_release
from project import BUILD, ROOT

_HERE = Path(__file__).parent
_FREEDESKTOP = _HERE / "freedesktop"
_BUNDLER = BUILD / "bundle" / "venv" / "bin" / "python"
_METAINFO = "org.example.rapporteur.metainfo.xml"

CHECKS: Sequence[Sequence[str]] = (
    ("desktop-file-validate", str(_FREEDESKTOP / "rapporteur.desktop")),
    ("xmllint", "--noout", str(_FREEDESKTOP / "rapporteur.xml"), str(_FREEDESKTOP / _METAINFO)),
    ("appstreamcli", "validate", "--no-net", str(_FREEDESKTOP / _METAINFO)),
)


def run(*command: str) -> None:
    """Run a command; the end of it is the end of all if it fails."""
    done = subprocess.run(command, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(f"Nothing more is made: {Path(command[0]).name} failed ({' '.join(command[1:3])}).")


def check_desktop_files() -> None:
    """What desktops will read must be what they can read."""
    for command in CHECKS:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def wheel() -> None:
    """Source archive and wheel."""
    run(sys.executable, str(_HERE / "python" / "make_wheel.py"))


def bundle() -> None:
    """The folder with everything, from an environment of its own."""
    run("bash", str(_HERE / "bundle" / "setup.sh"))
    run(str(_BUNDLER), str(_HERE / "icon" / "make_icons.py"), str(BUILD / "icons"))
    run(str(_BUNDLER), str(_HERE / "bundle" / "make_bundle.py"))


def deb() -> None:
    """The Debian package, where there is Debian."""
    if not _is_debian():
        print("  No Debian package: this is not a Debian system.")
        return
    run("bash", str(_HERE / "bundle" / "setup.sh"))
    check_desktop_files()
    run(str(_BUNDLER), str(_HERE / "deb" / "make_deb.py"))
    (package,) = (ROOT / "dist").glob("rapporteur_*.deb")
    run("lintian", "--allow-root", "--fail-on", "error,warning", str(package))


def smoke() -> None:
    """Both, installed in clean roots, used, and removed."""
    if os.environ.get("SMOKE") == "no":
        print("  Not tried in a clean root: SMOKE=no. Do not give these packages to anybody.")
        return
    if not _is_debian() or os.geteuid() != 0:
        raise SystemExit(
            "The packages are in dist/, but nobody has tried them: a clean root can be made by root alone, "
            "with debootstrap. `sudo make dist` does it; `SMOKE=no make dist` leaves it out."
        )
    run(sys.executable, str(_HERE / "smoke" / "trying.py"), "wheel", "deb")


STEPS: dict[str, Callable[[], None]] = {"wheel": wheel, "bundle": bundle, "deb": deb, "smoke": smoke}


def _is_debian() -> bool:
    return platform.system() == "Linux" and Path("/etc/debian_version").exists()


def main() -> int:
    """Run the steps that are named."""
    names = sys.argv[1:] or list(STEPS)
    if code := check_release.main():
        return code
    for name in names:
        print(f"{name}:", flush=True)
        STEPS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
