"""The report that is inside a PDF of it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rapporteur.export.json_report import IN_THE_PDF
from rapporteur.export.result import UnreadablePdfError

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_BYTES = 200_000_000
"""More is not read into memory."""


def report_in(path: Path) -> bytes | None:
    """The report that a PDF was made from, as `export.json_report` packs it; None where there is none.

    Raises `UnreadablePdfError`, and `OSError` where there is no such file.
    """
    from pypdf import PdfReader

    from rapporteur.export.pdf import ATTACHED

    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadablePdfError(path, "it is too large")
        reader = PdfReader(path)
        if reader.is_encrypted:
            raise UnreadablePdfError(path, "it is locked with a password")
        found = reader.attachments.get(ATTACHED) or []
        if not found:
            return None
        if len(found[0]) > MOST_BYTES:
            raise UnreadablePdfError(path, "the report in it is too large")
        return _with_pictures(found[0], reader)
    except (OSError, UnreadablePdfError):
        raise
    except Exception as error:  # What pypdf raises for hostile bytes is no closed list.
        raise UnreadablePdfError(path, "it is damaged") from error


def _with_pictures(data: bytes, reader: PdfReader) -> bytes:
    """The report with the pictures that are on the pages put in."""
    packed = json.loads(data)
    elsewhere = packed.pop(IN_THE_PDF, {}) if isinstance(packed, dict) else {}
    if not elsewhere:
        return data
    there = {sha256(picture).hexdigest(): picture for picture in _pictures(reader)}
    for photo_id, digest in elsewhere.items():
        if digest in there:
            packed["pictures"][photo_id] = b64encode(there[digest]).decode("ascii")
    return json.dumps(packed, ensure_ascii=False).encode()


def _pictures(reader: PdfReader) -> Iterator[bytes]:
    """The JPEG files on the pages, as they were put there."""
    for page in reader.pages:
        resources: Any = page["/Resources"]
        objects = resources.get("/XObject", {})
        for reference in objects.values():
            picture = reference.get_object()
            if picture.get("/Subtype") == "/Image" and picture.get("/Filter") in (
                "/DCTDecode",
                ["/DCTDecode"],
            ):
                yield picture._data
