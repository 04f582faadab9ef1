"""Where the bundle's executable begins.

The program runs some of its parts as processes of their own, with `sys.executable -m rapporteur.…`. In a
bundle that is this executable, so it understands the same words as the Python that it stands in for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def take_the_loaders_place(here: Path) -> None:
    """Set what PyInstaller's loader sets, where Python itself runs this file, in the folder `here`."""
    sys._MEIPASS = str(here)  # type: ignore[attr-defined]  # it is PyInstaller's
    sys.executable = str(here.with_name("rapporteur"))


def give_back_paths(environ: MutableMapping[str, str]) -> None:
    """Undo what the start of the bundle did to the search path for libraries.

    The loader has read it by now; a viewer or a mail program that we start would find our libraries in it
    instead of its own.
    """
    for name in _PATHS:
        original = environ.pop(f"{name}_ORIG", None)
        if original:
            environ[name] = original
        elif environ.get(name, "").startswith(getattr(sys, "_MEIPASS", "\0")):
            del environ[name]


def own_module(words: Sequence[str]) -> tuple[str, list[str]] | None:
    """The module of ours that is to be run, and its arguments; None where the words are a person's."""
    rest = list(words)
    # Nothing is imported from where the program was started, with or without this.
    if rest[:1] == ["-P"]:
        del rest[0]
    match rest:
        case ["-m", module, *arguments] if module.startswith("rapporteur."):
            return module, arguments
    return None


def main() -> int:
    """Run the program, or the part of it that it asked for itself."""
    give_back_paths(os.environ)
    found = own_module(sys.argv[1:])
    if found is None:
        from rapporteur.__main__ import main as program

        return program()
    import runpy

    module, arguments = found
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    if not hasattr(sys, "_MEIPASS") and __file__.endswith(".pyc"):
        take_the_loaders_place(Path(__file__).absolute().parent)
    sys.exit(main())
