"""Collect the window's texts and compile their translations: ``make translations``.

English has a file for its plural forms alone. With ``--check`` nothing is changed; the exit code says
whether a text is missing, unfinished or not compiled.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "fr", "pt", "ca", "ko", "ar")


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def collect(folder: Path) -> None:
    """Bring the .ts files in a folder in step with the sources."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "rapporteur" / "desktop").rglob("*.py"))
    for language in LANGUAGES:
        target = folder / f"rapporteur_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [
                _tool("pyside6-lupdate"),
                *sources,
                "-ts",
                str(target),
                "-source-language",
                "en",
                "-target-language",
                language,
                "-no-obsolete",
                "-locations",
                "none",
                *plural,
            ],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )


def compile_all(folder: Path) -> None:
    """Make the .qm file of each .ts file."""
    for language in LANGUAGES:
        source = folder / f"rapporteur_{language}.ts"
        subprocess.run(
            [_tool("pyside6-lrelease"), str(source), "-qm", str(source.with_suffix(".qm"))],
            check=True,
            capture_output=True,
        )


def unfinished(path: Path) -> list[str]:
    """The texts of a .ts file that have no finished translation."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.iter("numerusform")]
        texts = [form.text or "" for form in forms if form.tag == "numerusform" or len(forms) == 1]
        done = translation is not None and translation.get("type") is None and texts and all(texts)
        if not done:
            found.append(message.findtext("source") or "")
    return found


def check() -> list[str]:
    """What is out of step, in sentences; nothing is changed."""
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, scratch)
        collect(Path(scratch))
        compile_all(Path(scratch))
        for language in LANGUAGES:
            name = f"rapporteur_{language}"
            fresh, kept = Path(scratch, f"{name}.ts"), FOLDER / f"{name}.ts"
            problems += [f"{name}.ts: not finished: {text!r}" for text in unfinished(fresh)]
            if not kept.exists() or fresh.read_bytes() != kept.read_bytes():
                problems.append(f"{name}.ts is out of step with the sources")
            compiled = FOLDER / f"{name}.qm"
            if not compiled.exists() or compiled.read_bytes() != fresh.with_suffix(".qm").read_bytes():
                problems.append(f"{name}.qm is out of step with its .ts file")
    return problems


def main() -> int:
    """Collect and compile, or only check."""
    if "--check" in sys.argv[1:]:
        problems = check()
        for problem in problems:
            print(problem)
        return 1 if problems else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    collect(FOLDER)
    compile_all(FOLDER)
    for language in LANGUAGES:
        texts = unfinished(FOLDER / f"rapporteur_{language}.ts")
        print(f"{language}: {len(texts)} texts to translate")
        for text in texts:
            print(f"  {text!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
