"""Make the bundle: the program with its Python and its libraries in one folder, build/bundle/rapporteur.

Usage: python packaging/dist.py bundle     (or, in an environment that has what is needed, this file itself)

Two builds from the same sources with the same tools give the same bytes.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from project import BUILD, ROOT, VERSION, release_time

from bundle import contents, licences

WORK = BUILD / "bundle"
BUNDLE = WORK / "rapporteur"
"""The folder that is made."""

HELPERS = WORK / "helpers"
"""PySide6's own modules in Python."""

_NO_STUBS = '"""What makes stub files for editors is not part of this bundle."""\n'
_HERE = Path(__file__).parent
_INNER = BUNDLE / "_internal"
_PYTHON = _INNER / "bin" / "rapporteur"
"""Python, by the name that it has among the processes."""


def check_sources() -> None:
    """Raise where a module cannot be read: PyInstaller would make a bundle without it."""
    for path in sorted((ROOT / "rapporteur").rglob("*.py")):
        ast.parse(path.read_text("utf-8"), str(path))


def steady_environ() -> dict[str, str]:
    """What has other programs write the same bytes each time: the order in sets, and times in archives."""
    return os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(release_time())}


def unpack_helpers() -> None:
    """Lay out PySide6's own modules in Python, compiled.

    It comes with their source inside a library and compiles that at each start, for 12 ms, unless it finds
    the modules in a folder files.dir beside itself; `SBK_EMBED` has it make that folder.
    """
    environ = steady_environ() | {"SBK_EMBED": "0"}
    asking = "import shiboken6; print(shiboken6.__file__)"
    beside = subprocess.run([sys.executable, "-c", asking], check=True, env=environ, stdout=PIPE, text=True)
    shutil.rmtree(HELPERS, ignore_errors=True)
    leave_out = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(beside.stdout.strip()).with_name("files.dir"), HELPERS, ignore=leave_out)
    # Left out is what writes stub files for editors: a start would compile its expressions, for 6 ms.
    (HELPERS / "shibokensupport" / "signature" / "lib" / "pyi_generator.py").write_text(_NO_STUBS, "utf-8")
    compile_beside(HELPERS)
    for source in HELPERS.rglob("*.py"):
        source.unlink()


def compile_beside(path: Path) -> None:
    """Compile a module, or all in a folder, as PyInstaller leaves others: beside the source."""
    compiling = [sys.executable, "-m", "compileall", "-q", "-b", "--invalidation-mode", "unchecked-hash"]
    inside = path if path.is_dir() else path.parent
    subprocess.run([*compiling, "-s", str(inside), str(path)], check=True, env=steady_environ())


def run_pyinstaller() -> None:
    """Raises `CalledProcessError`, after what PyInstaller said."""
    environ = steady_environ() | {
        "PYTHONDONTWRITEBYTECODE": "1",
        # Nothing from earlier, or from someone's home.
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
        "RAPPORTEUR_LICENCES": str(WORK / "licences"),
        "RAPPORTEUR_HELPERS": str(HELPERS),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(WORK), "--workpath", str(WORK / "work"), str(_HERE / "rapporteur.spec")]
    subprocess.run(command, check=True, cwd=WORK, env=environ)


def collected() -> list[tuple[str, str, str]]:
    """What PyInstaller took into the folder: name there, where it was, kind."""
    found: tuple[list[tuple[str, str, str]]] = ast.literal_eval(
        (WORK / "work" / "rapporteur" / "COLLECT-00.toc").read_text("utf-8")
    )
    return found[0]


def check_modules() -> None:
    """Raise where a module of ours, or one that is looked for by its name, did not get into the bundle."""
    there = {_module(Path(name)) for name, *_ in collected() if name.endswith(".pyc")}
    ours = {_module(path.relative_to(ROOT)) for path in (ROOT / "rapporteur").rglob("*.py")}
    named = set(contents.BACK_ENDS[sys.platform])
    if missing := sorted((ours | named) - there):
        raise SystemExit(f"The bundle lacks modules: {', '.join(missing)}")


def _module(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def use_python_itself() -> list[Path]:
    """Have Python run the program where it is a program, and not a library that PyInstaller's loader loads.

    That is a tenth faster, and Debian's Python is such a one. Returns what was taken from the system.
    """
    python = Path(sys.executable).resolve()
    linked = subprocess.run(["objdump", "-p", str(python)], check=True, stdout=PIPE, text=True).stdout
    if "libpython" in linked:
        return []
    for library in _INNER.glob("libpython3*"):
        library.unlink()
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    # Where Python looks first: what it cannot begin without, and by what it knows the place.
    for folder in (_PYTHON.parent, _INNER / "lib"):
        folder.mkdir()
    home = (_INNER / version).rename(_INNER / "lib" / version)
    for name in ("os.pyc", "encodings"):
        (_INNER / name).rename(home / name)
    shutil.copyfile(python, _PYTHON)
    shutil.copyfile(_HERE / "launcher.sh", BUNDLE / "rapporteur")
    start = _INNER / "start.py"
    shutil.copyfile(_HERE / start.name, start)
    compile_beside(start)
    start.unlink()
    return [python]


def strip_python() -> None:
    """Take what only a debugger reads out of Python's own libraries: two thirds of them.

    Not out of those of packages: some were changed after they were linked, and do not survive it.
    """
    libraries = [*_INNER.glob("libpython3*"), *_INNER.glob("python3*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def make_even() -> None:
    """Give every file the time of the release, and the rights that files of a package have."""
    for path in [*BUNDLE.rglob("*"), BUNDLE]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_run(path) else 0o644)
        os.utime(path, (release_time(), release_time()), follow_symlinks=False)


def _is_run(path: Path) -> bool:
    return path.parent == BUNDLE or path == _PYTHON


def main() -> int:
    """Make it, and say how large it is."""
    licences.check_closure()
    check_sources()
    for old in (BUNDLE, WORK / "work"):
        shutil.rmtree(old, ignore_errors=True)
    licences.collect(WORK / "licences")
    unpack_helpers()
    run_pyinstaller()
    check_modules()
    if sys.platform == "linux":
        libraries = [
            Path(source) for _name, source, _kind in collected() if source.startswith(("/lib/", "/usr/"))
        ]
        strip_python()
        libraries += use_python_itself()
        licences.collect_system(_INNER / "licences", libraries)
        make_even()
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"  {BUNDLE.relative_to(ROOT)}: rapporteur {VERSION}, {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
