"""Refuse a release whose version is not the same in the package, in pyproject.toml and in CHANGELOG.md."""

import re
import sys
import tomllib
from pathlib import Path


def versions(root: Path) -> dict[str, str | None]:
    """The version according to each place that states it. None: it is not stated there."""
    package = re.search(r'^__version__ = "(.+)"$', _text(root / "rapporteur/__init__.py"), re.MULTILINE)
    newest = re.search(r"^## \[?(\d.*?)\]?(?:\s.*)?$", _text(root / "CHANGELOG.md"), re.MULTILINE)
    project = tomllib.loads(_text(root / "pyproject.toml")).get("project", {})
    return {
        "rapporteur/__init__.py": package and package[1],
        "pyproject.toml": project.get("version"),
        "CHANGELOG.md, newest heading": newest and newest[1],
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def main() -> int:
    found = versions(Path(__file__).resolve().parent.parent)
    if len(set(found.values())) == 1 and None not in found.values():
        return 0
    print("The version is not the same everywhere, so nothing was built:", file=sys.stderr)
    for place, version in found.items():
        print(f"  {place}: {version or 'none'}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
