"""Collect the licences of everything that is in the bundle and is other people's work.

Beside the program's own files and `resources/`, which says itself what is in it: the Python packages that the
program needs and what these need, Python, and the libraries of the system that Python is linked with.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from project import ROOT

_TEXTS = Path(__file__).parent / "texts"

_IS_LICENCE = re.compile(
    r"(^|/)(licen[cs]es?|copying|notice|authors)[^/]*$|\.dist-info/licen[cs]es/", re.IGNORECASE
)

_BORROWED = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Packages that come without the text of their licence, and the text that it is."""

_NOTES = {
    "pyside6-essentials": "Qt and its Python package, under the GNU Lesser General Public License 3. They "
    "lie in the folder PySide6 as libraries of their own, unchanged, and may be replaced by others that fit.",
    "shiboken6": "A part of Qt's Python package, under the GNU Lesser General Public License 3.",
    "justmytype-intl-cjk": "Under the MIT licence, as its metadata say; it comes without the text. Each of "
    "its fonts has its own licence, the SIL Open Font License 1.1, beside it.",
    "python-xlib": "Under the GNU Lesser General Public License 2.1 or later. It lies in the folder Xlib as "
    "it came, and may be replaced.",
}

_BUILDS_THE_START = "pyinstaller"
"""Its small program at the beginning of ours starts Python; its licence allows that for any program."""


def needed() -> list[Distribution]:
    """The packages that the program needs on this system, and all that these need, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting: list[str] = list(project["dependencies"])
    found: dict[str, Distribution] = {}
    while waiting:
        requirement = Requirement(waiting.pop())
        name = _plain(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[name] = distribution(name)
        waiting += found[name].requires or []
    return [found[name] for name in sorted(found)]


def collect(target: Path) -> None:
    """Write what all these are, and their licences. Raises `LookupError` where one has no licence here."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    lines = ["Other people's work in this program, beside what rapporteur/_resources/LICENSES.md names", ""]
    for package in [*needed(), distribution(_BUILDS_THE_START)]:
        name = _plain(package.metadata["Name"])
        _put(target / name, _texts(package, name), name)
        lines.append(f"{name} {package.version}: {_summary(package)}")
        if name in _NOTES:
            lines.append(f"    {_NOTES[name]}")
    _put(target / "python", {"LICENSE.txt": _python_licence()}, "python")
    lines.append(f"python {sys.version.split()[0]}: Python Software Foundation License 2")
    (target / "README.txt").write_text("\n".join(lines) + "\n", "utf-8")


def collect_system(target: Path, libraries: list[Path]) -> None:
    """The same for libraries that were taken from this system's Debian packages."""
    lines = []
    for package, names in sorted(_owners(libraries).items()):
        notice = Path("/usr/share/doc", package.partition(":")[0], "copyright")
        if not notice.exists():
            raise LookupError(f"there is no licence for {package} on this system")
        _put(target / package.partition(":")[0], {"copyright": notice.read_bytes()}, package)
        lines.append(f"{', '.join(sorted(names))}: from the Debian package {package.partition(':')[0]}")
    with (target / "README.txt").open("a", encoding="utf-8") as readme:
        readme.write("\n".join(lines) + "\n")


def _owners(libraries: list[Path]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for library in libraries:
        # What the system has merged into /usr its packages may still list as in /lib.
        places = {str(library), str(library.resolve())}
        places |= {place.removeprefix("/usr") for place in places}
        for place in sorted(places):
            asked = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
            if asked.returncode == 0:
                found.setdefault(asked.stdout.split(": ")[0], set()).add(library.name)
                break
        else:
            raise LookupError(f"{library} belongs to no Debian package, so its licence is not known")
    return found


def _texts(package: Distribution, name: str) -> dict[str, bytes]:
    texts: dict[str, bytes] = {}
    for file in package.files or []:
        if not _IS_LICENCE.search(str(file)) or file.suffix in (".py", ".pyc"):
            continue
        path = Path(str(package.locate_file(file)))
        inner = re.split(r"\.dist-info/(?:licen[cs]es/)?", str(file), maxsplit=1)[-1]
        texts[inner.replace("/", "-").replace("..", "")] = path.read_bytes()
    texts |= {text: (_TEXTS / text).read_bytes() for text in _BORROWED.get(name, ())}
    return texts


def _put(folder: Path, texts: dict[str, bytes], name: str) -> None:
    if not texts and name not in _NOTES:
        raise LookupError(
            f"{name} comes without a licence; look it up and add it to packaging/bundle/licences.py"
        )
    for file, text in texts.items():
        folder.mkdir(exist_ok=True)
        (folder / file).write_bytes(text)


def _summary(package: Distribution) -> str:
    about = package.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    first = said.strip().splitlines()[0] if said.strip() else ""
    return first or "see its licence"


def _python_licence() -> bytes:
    here = [Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")]
    here += [Path("/usr/share/doc", f"python3.{sys.version_info.minor}", "copyright")]
    for path in here:
        if path.exists():
            return path.read_bytes()
    raise LookupError("Python's own licence was not found")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def check_closure() -> None:
    """Say which package is missing, before anything is built."""
    try:
        needed()
    except PackageNotFoundError as error:
        raise SystemExit(f"{error} is not installed where the bundle is made") from error
