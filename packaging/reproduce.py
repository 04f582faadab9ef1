"""Make the wheel and the Debian package twice, from clones of the last commit in two folders, and compare.

Usage: python packaging/reproduce.py [wheel] [deb]     (both, if none is named)
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from project import BUILD, ROOT

_PLACES = (BUILD / "reproduce" / "first", BUILD / "reproduce" / "the second one")
_STEPS = {"wheel": ("wheel",), "deb": ("bundle", "deb")}
_ENDINGS = {"wheel": ("*.whl", "*.tar.gz"), "deb": ("*.deb",)}


def made(place: Path, kinds: list[str]) -> dict[str, str]:
    """What comes out in a clone there, by name: the SHA-256 of each file."""
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", str(ROOT), str(place)], check=True)
    steps = [step for kind in kinds for step in _STEPS[kind]]
    command = [sys.executable, str(place / "packaging" / "dist.py"), *steps]
    subprocess.run(command, check=True, cwd=place, env=os.environ | {"SMOKE": "no"})
    files = [path for kind in kinds for ending in _ENDINGS[kind] for path in (place / "dist").glob(ending)]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def main() -> int:
    """Make and compare."""
    kinds = sys.argv[1:] or list(_STEPS)
    first, second = (made(place, kinds) for place in _PLACES)
    for name, digest in first.items():
        print(f"{'the same' if second.get(name) == digest else 'ANOTHER'}  {digest[:16]}  {name}")
    if first != second or not first:
        print("Both are kept in build/reproduce/ for whoever looks into it.", file=sys.stderr)
        return 1
    shutil.rmtree(BUILD / "reproduce")
    return 0


if __name__ == "__main__":
    sys.exit(main())
