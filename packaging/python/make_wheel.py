"""Make the source archive and the wheel in dist/, and hold the wheel against one made from the archive.

Usage: python packaging/dist.py wheel     (this file itself, in an environment with hatchling)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from project import BUILD, ROOT, VERSION, release_time

_SCRATCH = BUILD / "python"
WHEEL = f"rapporteur-{VERSION}-py3-none-any.whl"
ARCHIVE = f"rapporteur-{VERSION}.tar.gz"


def build(source: Path, target: Path, *kinds: str) -> None:
    """Have hatchling build what is asked for ("sdist", "wheel"); the same sources give the same bytes."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    for kind in kinds:
        command += ["-t", kind]
    environ = os.environ | {"SOURCE_DATE_EPOCH": str(release_time())}
    done = subprocess.run(command, cwd=source, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


def check_contents(wheel: Path) -> None:
    """Raise where a resource is missing, or something is in the wheel that belongs to nobody."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {
        f"rapporteur/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    if missing := sorted(wanted - names):
        raise SystemExit(f"{wheel.name} lacks {', '.join(missing)}")
    endings = {".pyc", ".orig", ".rej", ".swp"}
    if strange := sorted(name for name in names if Path(name).suffix in endings):
        raise SystemExit(f"{wheel.name} has what does not belong there: {', '.join(strange)}")


def main() -> int:
    """Make both and compare."""
    shutil.rmtree(_SCRATCH, ignore_errors=True)
    target = ROOT / "dist"
    build(ROOT, target, "sdist", "wheel")
    check_contents(target / WHEEL)
    shutil.unpack_archive(target / ARCHIVE, _SCRATCH)
    build(_SCRATCH / f"rapporteur-{VERSION}", _SCRATCH, "wheel")
    if (_SCRATCH / WHEEL).read_bytes() != (target / WHEEL).read_bytes():
        raise SystemExit("The wheel made from the source archive is another one than that made from here.")
    for name in (ARCHIVE, WHEEL):
        print(f"  dist/{name}: {(target / name).stat().st_size / 1e6:.0f} MB")
    shutil.rmtree(_SCRATCH)
    return 0


if __name__ == "__main__":
    sys.exit(main())
