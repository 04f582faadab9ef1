"""The folder with the photos that a Markdown file shows.

A picture's name has its digest in it. So an export never writes over the pictures of an earlier one, which
stay whole with their text until the new text is in its place.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from rapporteur.files import write_atomically

_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
_OURS = re.compile(r"photo-\d+-[0-9a-f]{12}\.jpg")


class Album:
    """Pictures for `folder`, which is made when there are some."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pictures: dict[str, bytes] = {}

    def add(self, data: bytes) -> str:
        """Take a JPEG in; the address is that by which a file beside the folder shows it."""
        digest = hashlib.sha256(data).hexdigest()[:12]
        name = f"photo-{len(self._pictures) + 1}-{digest}.jpg"
        self._pictures[name] = data
        return quote(os.fsencode(f"{self.folder.name}/{name}"))

    @contextmanager
    def written(self) -> Iterator[None]:
        """The pictures are in the folder, and stay if what is done meanwhile does not fail.

        Raises `OSError`.
        """
        made = bool(self._pictures) and not self.folder.exists()
        new = [name for name in self._pictures if not (self.folder / name).exists()]
        try:
            if made:
                self.folder.mkdir()
            for name, data in self._pictures.items():
                self._write(name, data)
            yield
        except BaseException:
            with suppress(OSError):
                for name in new:
                    (self.folder / name).unlink(missing_ok=True)
                if made:
                    self.folder.rmdir()
            raise

    def _write(self, name: str, data: bytes) -> None:
        write_atomically(self.folder / name, lambda temporary: temporary.write_bytes(data))

    def remove_earlier(self) -> bool:
        """Remove the pictures of earlier exports; whether some could not be removed.

        A face that has been hidden since would still be in them.
        """
        left = False
        try:
            earlier = [file for file in self.folder.iterdir() if _OURS.fullmatch(file.name)]
        except OSError as error:
            return error.errno not in _NO_FOLDER
        for file in earlier:
            if file.name not in self._pictures:
                try:
                    file.unlink()
                except OSError:
                    left = True
        if not self._pictures:
            with suppress(OSError):  # it has files that are not ours
                self.folder.rmdir()
        return left
