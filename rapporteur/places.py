"""Where the program keeps what belongs to the person who uses it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from rapporteur.resources import resource_folder

APP = "rapporteur"
"""What folders, and our windows on X11, are called after."""


@dataclass(frozen=True)
class Places:
    """The folders. Only `documents` is one that people look into; none needs to exist yet.

    `data` must be on this machine's own disk, never in a folder that is synchronised.
    """

    resources: Path
    data: Path
    config: Path
    documents: Path

    @property
    def working(self) -> Path:
        """Where the working copies of reports are."""
        return self.data / "working"

    @property
    def guide(self) -> Path:
        """The guide's pages."""
        installed = self.resources / "guide"
        return installed if installed.is_dir() else self.resources.parent / "docs" / "guide"

    @property
    def logs(self) -> Path:
        """Where the log is, and what a crash left."""
        return self.data / "logs"

    @property
    def templates(self) -> tuple[Path, ...]:
        """Where templates are looked for: the program's own, then the person's."""
        return self.resources / "templates", self.config / "templates"

    def socket_name(self, environ: Mapping[str, str]) -> str:
        """The local socket through which other starts speak to the running program.

        A path, but on Windows, where it is a name. A program with other data has another socket.
        """
        name = f"{APP}-{hashlib.sha256(str(self.data).encode()).hexdigest()[:16]}"
        if sys.platform == "win32":
            return name
        # The system's own folder for such things is open to the user alone, and so is the data folder.
        return str(Path(environ.get("XDG_RUNTIME_DIR") or self.data, name))


def user_places() -> Places:
    """The folders that this system gives a program."""
    dirs = PlatformDirs(APP, appauthor=False)
    return Places(
        resources=resource_folder(),
        data=dirs.user_data_path,
        config=dirs.user_config_path,
        documents=dirs.user_documents_path / "Rapporteur",
    )
