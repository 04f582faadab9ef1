"""Refuse a release that is not described everywhere in the same way: version, day, licence, kind of files."""

import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

METAINFO = "packaging/freedesktop/org.example.rapporteur.metainfo.xml"


def versions(root: Path) -> dict[str, str | None]:
    """The version according to each place that states it. None: it is not stated there."""
    package = re.search(r'^__version__ = "(.+)"$', _text(root / "rapporteur/__init__.py"), re.MULTILINE)
    newest = re.search(r"^## \[?(\d.*?)\]?(?:\s.*)?$", _text(root / "CHANGELOG.md"), re.MULTILINE)
    project = tomllib.loads(_text(root / "pyproject.toml")).get("project", {})
    return {
        "rapporteur/__init__.py": package and package[1],
        "pyproject.toml": project.get("version"),
        "CHANGELOG.md, newest heading": newest and newest[1],
        METAINFO: _release(root).get("version"),
    }


def days(root: Path) -> dict[str, str | None]:
    """The day of the newest release according to each place that states it."""
    newest = re.search(
        r"^## \[?\d[^\n]*? - (\d{4}-\d\d-\d\d)\s*$", _text(root / "CHANGELOG.md"), re.MULTILINE
    )
    return {"CHANGELOG.md, newest heading": newest and newest[1], METAINFO: _release(root).get("date")}


def licences(root: Path) -> dict[str, str | None]:
    """The program's licence according to each place that states it."""
    project = tomllib.loads(_text(root / "pyproject.toml")).get("project", {})
    return {
        "pyproject.toml": project.get("license"),
        METAINFO: _component(root).findtext("project_license"),
        "LICENSE": "MIT" if _text(root / "LICENSE").startswith("MIT License") else None,
    }


def file_types(root: Path) -> dict[str, str | None]:
    """What a report's file is called by each file that tells a desktop."""
    entry = re.search(
        r"^MimeType=([^;\n]+);$", _text(root / "packaging/freedesktop/rapporteur.desktop"), re.MULTILINE
    )
    types = ET.fromstring(_text(root / "packaging/freedesktop/rapporteur.xml"))  # noqa: S314  # of this repository
    kind = types.find("{*}mime-type")
    return {
        "packaging/freedesktop/rapporteur.desktop": entry and entry[1],
        "packaging/freedesktop/rapporteur.xml": None if kind is None else kind.get("type"),
        METAINFO: _component(root).findtext("provides/mediatype"),
    }


def _component(root: Path) -> ET.Element:
    return ET.fromstring(_text(root / METAINFO) or "<component/>")  # noqa: S314  # of this repository


def _release(root: Path) -> dict[str, str]:
    newest = _component(root).find("releases/release")
    return {} if newest is None else dict(newest.attrib)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def disagreements(root: Path) -> dict[str, dict[str, str | None]]:
    """What is not the same everywhere, or not stated somewhere; and what each place says."""
    asked = {"version": versions, "day": days, "licence": licences, "file type": file_types}
    found = {what: ask(root) for what, ask in asked.items()}
    return {
        what: said for what, said in found.items() if len(set(said.values())) > 1 or None in said.values()
    }


def main() -> int:
    found = disagreements(Path(__file__).resolve().parent.parent)
    for what, places in found.items():
        print(f"The {what} is not the same everywhere, so nothing was built:", file=sys.stderr)
        for place, said in places.items():
            print(f"  {place}: {said or 'none'}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
