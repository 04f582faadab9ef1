"""Make the Debian package out of the bundle: dist/rapporteur_VERSION-1_ARCHITECTURE.deb.

Usage: python packaging/dist.py deb     (this file itself, where the bundle is there already)

The same bundle gives the same bytes: every file has the time of the release, belongs to root and has the
rights of its kind, and what is packed is packed by one thread.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundle.make_bundle import BUNDLE
from icon.make_icons import SIZES
from project import BUILD, ROOT, VERSION, release_time

from deb.depends import depends

NAME = "rapporteur"
REVISION = "1"
MAINTAINER = "The Rapporteur authors <rapporteur@example.org>"

_HERE = Path(__file__).parent
_DESKTOP = ROOT / "packaging" / "freedesktop"
_TREE = BUILD / "deb" / "tree"


def control(architecture: str, installed_kib: int, relations: list[str]) -> str:
    """The package's control file: deb-control(5)."""
    text = (_HERE / "control").read_text("utf-8")
    return text.format(
        version=f"{VERSION}-{REVISION}",
        architecture=architecture,
        maintainer=MAINTAINER,
        installed_size=installed_kib,
        depends=", ".join(relations),
    )


def debian_changelog() -> str:
    """What Debian's changelog says of this package; what changed in the program is in the other one."""
    day = format_datetime(datetime.fromtimestamp(release_time(), UTC))
    return (
        f"{NAME} ({VERSION}-{REVISION}) unstable; urgency=medium\n\n"
        f"  * Rapporteur {VERSION}.\n\n"
        f" -- {MAINTAINER}  {day}\n"
    )


def lay_out(icons: Path, manual: str) -> None:
    """Put every file where it will be on the system."""
    shutil.rmtree(_TREE, ignore_errors=True)
    shutil.copytree(BUNDLE, _TREE / "usr/lib" / NAME, symlinks=True)
    command = _TREE / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = _TREE / "usr/share"
    _copy(_DESKTOP / "rapporteur.desktop", share / "applications/rapporteur.desktop")
    _copy(_DESKTOP / "rapporteur.xml", share / "mime/packages/rapporteur.xml")
    for component in _DESKTOP.glob("*.metainfo.xml"):
        _copy(component, share / "metainfo" / component.name)
    for place, name in (("apps", NAME), ("mimetypes", "application-x-rapporteur")):
        _copy(icons / "rapporteur.svg", share / f"icons/hicolor/scalable/{place}/{name}.svg")
        for size in SIZES:
            to = share / f"icons/hicolor/{size}x{size}/{place}/{name}.png"
            _copy(icons / f"rapporteur-{size}.png", to)
    documents = share / "doc" / NAME
    _copy(_HERE / "copyright", documents / "copyright")
    _pack(share / "man/man1/rapporteur.1.gz", manual)
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _pack(documents / "changelog.Debian.gz", debian_changelog())
    _copy(_HERE / "lintian-overrides", share / "lintian/overrides" / NAME)


def make(target: Path) -> Path:
    """Write the package into the folder `target`, and return its path."""
    architecture = _said(["dpkg", "--print-architecture"])
    files = [path for path in sorted(_TREE.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(_TREE)}\n" for path in files)
    # As policy counts: files in whole KiB, and one for everything else.
    entries = [path for path in _TREE.rglob("*") if path.is_symlink() or not path.is_file()]
    size = sum(-(-path.stat().st_size // 1024) for path in files) + len(entries)
    bundle = _TREE / "usr/lib" / NAME
    relations = depends(bundle)
    meta = _TREE / "DEBIAN"
    meta.mkdir()
    (meta / "control").write_text(control(architecture, size, relations), "utf-8")
    (meta / "md5sums").write_text(sums, "utf-8")
    for path in [*_TREE.rglob("*"), _TREE]:
        if not path.is_symlink():
            runs = path.is_dir() or path in (bundle / NAME, bundle / "_internal" / "bin" / NAME)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (release_time(), release_time()), follow_symlinks=False)
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{VERSION}-{REVISION}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "--build", str(_TREE), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(release_time())},
    )
    shutil.rmtree(_TREE)
    return package


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def main() -> int:
    """Make it out of what is in build/."""
    manual = subprocess.run(
        [sys.executable, str(_DESKTOP / "man_page.py")], capture_output=True, text=True, check=True
    ).stdout
    lay_out(BUILD / "icons", manual)
    package = make(ROOT / "dist")
    print(f"  {package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
