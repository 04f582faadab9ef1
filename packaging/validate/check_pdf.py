"""Have programs that are not ours check our PDF files, and say of each whether it passed.

Which of our claims each of them confirms stands in ``docs/decisions/0033-tagged-and-archival.md``.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pypdf.errors import PyPdfError

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # for the reports of the tests

from documents import write_documents  # noqa: E402  # it needs the path above
from twin import write_twin  # noqa: E402  # it needs the path above

FOLDER = ROOT / "build" / "validate"
JARS = (
    *("preflight", "pdfbox2", "fontbox2", "xmpbox"),
    *("commons-io", "commons-logging", "javax.activation", "jaxb-api"),
)
SHOWN = 5
"""Complaints; the rest is counted."""

# The only things that PDF/A-1b has against a file which PDF/A-3 wants or allows: files inside it, a packed
# table of objects, subsets without a set of their glyphs, and the number of the part itself. After each of
# them Preflight goes on, so they hide nothing.
_ALLOWED_IN_3 = re.compile(
    r"1\.(?:4\.7|2\.9) : .*EmbeddedFile|1\.4 : .*/XRef cross reference streams are not allowed"
    r"|3\.1\.11 : .*CIDSet entry is missing|7\.11\.2 : .*part must be 1"
)
_PREFLIGHT_VALID = "is a valid PDF/A-1b file"
_PREFLIGHT_COMPLAINTS = re.compile(r"^\d+(?:\.\d+)+ : .*$", re.MULTILINE)


def main() -> int:
    """Write the files, check them, print a line for each check. 1 when any has failed."""
    failed = 0
    for path in write_documents(FOLDER):
        for name, check in CHECKS.items():
            complaints = check(path)
            failed += bool(complaints)
            print(f"{'FAIL' if complaints else 'PASS'}  {path.name:<18} {name}", flush=True)
            for complaint in complaints[:SHOWN]:
                print(f"      {complaint}")
            if len(complaints) > SHOWN:
                print(f"      and {len(complaints) - SHOWN} more")
    print(f"{failed} checks failed." if failed else "All checks passed.")
    return 1 if failed else 0


def universal_access(path: Path) -> list[str]:
    """What outloud has against it as PDF/UA-1, its warnings too."""
    command = [str(FOLDER / "venv" / "bin" / "outloud"), "--no-info", "--fail-on", "warning", str(path)]
    code, text = _run(command)
    return _complaints(code, re.findall(r"^ +(?:ERROR|WARN(?:ING)?) .*$", text, re.MULTILINE), text)


def syntax(path: Path) -> list[str]:
    """What qpdf has against it as a file."""
    code, text = _run(["qpdf", "--check", str(path)])
    return _complaints(code, re.findall(r"^.*(?:WARNING|ERROR|error:).*$", text, re.MULTILINE), text)


def archive_as_written(path: Path) -> list[str]:
    """What Preflight has against the very bytes as PDF/A-1b, but for what PDF/A-3 allows."""
    _, text = _preflight(path)
    complaints = _PREFLIGHT_COMPLAINTS.findall(text)
    # It never passes, so no complaints mean that Preflight did not run.
    left = [complaint for complaint in complaints if not _ALLOWED_IN_3.match(complaint)]
    return left if complaints else _complaints(1, [], text)


def archive_as_twin(path: Path) -> list[str]:
    """What Preflight has against the same document as PDF/A-1b."""
    twin = path.with_suffix(".pdfa-1b")
    try:
        write_twin(path, twin)
    except (ValueError, PyPdfError) as error:
        return [f"no twin could be made of it ({error})"]
    code, text = _preflight(twin)
    valid = code == 0 and _PREFLIGHT_VALID in text
    return _complaints(0 if valid else 1, _PREFLIGHT_COMPLAINTS.findall(text), text)


def fonts(path: Path) -> list[str]:
    """The fonts that pdffonts finds not embedded, not a subset, or without a map to characters."""
    code, text = _run(["pdffonts", str(path)])
    rows = [line for line in text.splitlines()[2:] if line.strip()]
    left = [row for row in rows if row.split()[-5:-2] != ["yes", "yes", "yes"]]
    return _complaints(code if rows else 1, left, text)


CHECKS: dict[str, Callable[[Path], list[str]]] = {
    "PDF/UA-1 (outloud)": universal_access,
    "syntax (qpdf)": syntax,
    "PDF/A as written (Preflight)": archive_as_written,
    "PDF/A-1b twin (Preflight)": archive_as_twin,
    "fonts (pdffonts)": fonts,
}


def _preflight(path: Path) -> tuple[int, str]:
    places = ":".join(f"/usr/share/java/{jar}.jar" for jar in JARS)
    return _run(["java", "-cp", places, "org.apache.pdfbox.preflight.Validator_A1b", str(path)])


def _run(command: Sequence[str]) -> tuple[int, str]:
    """What a program exits with, and all that it prints; one that is not there has failed."""
    try:
        run = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=300)
    except OSError as error:
        return 127, f"{command[0]} could not be run ({error.strerror})"
    except subprocess.TimeoutExpired:
        return 124, f"{command[0]} was not done after five minutes"
    return run.returncode, run.stdout + run.stderr


def _complaints(code: int, found: Sequence[str], text: str) -> list[str]:
    """The complaints that were found; where a program failed without any, the end of what it said."""
    if found or not code:
        return [" ".join(complaint.split()) for complaint in found]
    return [line for line in text.strip().splitlines() if line.strip()][-2:] or ["it failed and said nothing"]


if __name__ == "__main__":
    sys.exit(main())
