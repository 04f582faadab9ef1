"""Take back a report that was exported: JSON, as a file of its own or attached to a PDF.

The format is described in ``docs/formats.md``. Private lines are not in it.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from rapporteur.report.model import MAX_DEPTH, Line, Report, walk
from rapporteur.report.outline import rows, tree

_FORMAT = "rapporteur-report"
_VERSION = 1


class NotExportedError(Exception):
    """These bytes are no report that was exported, or a damaged one. `problem` says why in plain words."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"This is no report that Rapporteur has exported: {problem}.")
        self.problem = problem


class NewerExportError(NotExportedError):
    """The report was exported by a newer version of the program, in a form that this one does not know."""

    def __init__(self) -> None:
        super().__init__("it was written by a newer version of Rapporteur")


def read_exported(data: bytes) -> Report:
    """The report that was exported as JSON. Raises `NotExportedError`."""
    packed = _object(data)
    if packed.get("format") != _FORMAT:
        raise NotExportedError("it is some other JSON")
    version = packed.get("version")
    if not isinstance(version, int) or version < 1:
        raise NotExportedError("it does not say its version")
    if version > _VERSION:
        raise NewerExportError
    try:
        # In JSON, so that lists may stand for what never changes.
        report = Report.model_validate_json(json.dumps(packed.get("report")))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise NotExportedError(f"{where or 'report'}: {first['msg']}") from error
    for entries in (report.people, report.photos):
        if len({entry.id for entry in entries}) < len(entries):
            raise NotExportedError("two entries have the same id")
    pictures = _pictures(packed.get("pictures", {}))
    photos = (photo.model_copy(update={"data": pictures.get(photo.id, b"")}) for photo in report.photos)
    notes = {person_id: _shallow(lines) for person_id, lines in report.notes.items()}
    return report.with_changes(photos=tuple(photos), notes=notes)


def _object(data: bytes) -> Mapping[str, Any]:
    try:
        packed = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NotExportedError("it is not text in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise NotExportedError("it is not JSON, or was cut off") from error
    if not isinstance(packed, dict):
        raise NotExportedError("it is some other JSON")
    return packed


def _pictures(packed: object) -> Mapping[str, bytes]:
    if not isinstance(packed, dict):
        raise NotExportedError("its pictures are not what they should be")
    try:
        return {key: b64decode(text, validate=True) for key, text in packed.items()}
    except (binascii.Error, TypeError, ValueError) as error:
        raise NotExportedError("its pictures are not what they should be") from error


def _shallow(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines no deeper than notes can be."""
    return tree(rows(lines)) if any(depth > MAX_DEPTH for depth, _ in walk(lines)) else lines
