"""Which Debian packages the bundle needs: those with the libraries it is linked with and does not have."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6",
    "libcrypt.so.1": "libcrypt1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    # Debian 13 calls it otherwise.
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""The package that has a library, by the library's name; those of Debian 12 and 13, but where noted."""

_IN_FOLDERS = (
    # Opened by name while the program runs, not linked with: pictures of windows on X11.
    "libX11.so.6",
    "libxcb-randr.so.0",
)

_VERSIONED = {"libc6": "GLIBC", "libstdc++6": "GLIBCXX"}

_GCC_OF_LIBSTDCXX = {"3.4.29": "11", "3.4.30": "12", "3.4.31": "13.1", "3.4.32": "13.2", "3.4.33": "14"}


def depends(bundle: Path) -> list[str]:
    """The relations for the field Depends. Raises `LookupError` for a library whose package is not known."""
    libraries = [path for path in bundle.rglob("*") if path.is_file() and _is_elf(path)]
    own = {path.name for path in bundle.rglob("*")}
    needed: set[str] = set(_IN_FOLDERS)
    newest: dict[str, tuple[int, ...]] = {}
    for path in libraries:
        names, versions = _read(path)
        needed |= names - own
        for kind, version in versions:
            newest[kind] = max(newest.get(kind, ()), version)
    if unknown := sorted(needed - PACKAGES.keys()):
        raise LookupError(f"no package is known for {', '.join(unknown)}: see packaging/deb/depends.py")
    return sorted({_with_version(PACKAGES[name], newest) for name in needed})


def _with_version(package: str, newest: dict[str, tuple[int, ...]]) -> str:
    kind = _VERSIONED.get(package)
    if kind is None or kind not in newest:
        return package
    version = ".".join(map(str, newest[kind]))
    if kind == "GLIBCXX":
        # The package's version is that of the compiler.
        version = _GCC_OF_LIBSTDCXX.get(version, "11")
    return f"{package} (>= {version})"


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _read(path: Path) -> tuple[set[str], set[tuple[str, tuple[int, ...]]]]:
    told = subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=True, env={"LC_ALL": "C"}
    ).stdout
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)), set(_versions(told.splitlines()))


def _versions(lines: Iterable[str]) -> Iterable[tuple[str, tuple[int, ...]]]:
    for line in lines:
        if found := re.search(r"0x[0-9a-f]+ 0x[0-9a-f]+ \d+ (GLIBC|GLIBCXX)_([\d.]+)$", line.rstrip()):
            yield found[1], tuple(map(int, found[2].split(".")))
