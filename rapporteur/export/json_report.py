"""The report as JSON that others can read, and that this program takes back.

The format is described in ``docs/formats.md`` and, exactly, in ``docs/report.schema.json``.
`rapporteur.intake.exported` reads it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pydantic import Base64Bytes, Field
from pydantic_core import PydanticSerializationError, from_json, to_json

from rapporteur.export.filing import put
from rapporteur.export.printed import printed
from rapporteur.export.result import Exported, ExportError, Loss, Remark
from rapporteur.pictures import PictureError, render, rendered_size
from rapporteur.report.base import Frozen, Id
from rapporteur.report.model import Line, Photo, Recipe, Report
from rapporteur.report.outline import private_kinds
from rapporteur.report.photos import is_blurred

IN_THE_PDF = "in_the_pdf"
"""Where a report inside a PDF has the digests of its pictures."""

_JPEG = b"\xff\xd8"


class ReportFile(Frozen):
    """A report as Rapporteur hands it to others: one JSON object.

    `report` has no private lines, and not what speakers said of their part. `pictures` has a JPEG in base64
    for each photo, by the photo's id, as it is to be seen: cut, turned, and what was hidden is not in it. A
    damaged one is missing. Attributes that have their usual value may be left out anywhere.
    """

    format: Literal["rapporteur-report"]
    version: Literal[1]
    report: Report
    pictures: Mapping[Id, Base64Bytes] = Field(default={})


class Packed(NamedTuple):
    """The bytes of a file, and what is not in it."""

    data: bytes
    remarks: tuple[Remark, ...]


def write_json(report: Report, path: Path) -> Exported:
    """Write the report as JSON to `path`, whole or not at all. Private lines are left out.

    Raises `ExportError`.
    """
    try:
        packed = packed_report(report)
    except PydanticSerializationError as error:
        raise ExportError(path, "some characters in it are not text") from error
    put(path, packed.data)
    return Exported(path, remarks=packed.remarks)


def packed_report(report: Report) -> Packed:
    """The report as others may have it, in UTF-8. The same report gives the same bytes.

    Raises `PydanticSerializationError` where a text has halves of characters.
    """
    public, pictures = _public_report(report, render)
    damaged = len(report.photos) - len(pictures)
    remarks = (Remark(Loss.DAMAGED_PHOTOS, damaged),) if damaged else ()
    return Packed(_bytes(_packed(public, pictures)), remarks)


def attached_report(report: Report, *, make: Callable[[Photo], bytes] = render) -> bytes:
    """The report as it goes into a PDF, for `rapporteur.export.pdf.attached` to take out again.

    Whoever reads the PDF learns no more from it: e-mail addresses, who asked not to be recognisable, the
    titles of windows, earlier cover notes, when a line was written, and what the form has no place for are
    left out. JPEG pictures are in the PDF anyway; here are only their digests (SHA-256).
    `make` gives what is to be seen of a photo. Raises `PydanticSerializationError` as `packed_report` does.
    """
    public, pictures = _public_report(report, make)
    there = {key: sha256(data).hexdigest() for key, data in pictures.items() if data.startswith(_JPEG)}
    packed = _packed(printed(public), {key: data for key, data in pictures.items() if key not in there})
    marks = report.template.collected_marks()
    for lines in packed["report"].get("notes", {}).values():
        _forget_when(list(_walk(lines)), marks, keep_first=report.order == "time")
    if there:
        packed[IN_THE_PDF] = there
    return _bytes(packed)


def _public_report(report: Report, make: Callable[[Photo], bytes]) -> tuple[Report, dict[str, bytes]]:
    """The report without private lines and speakers' answers, and its pictures as they are to be seen."""
    pictures: dict[str, bytes] = {}
    photos = tuple(_published(photo, pictures, make) for photo in report.photos)
    return report.with_changes(notes=public_notes(report), photos=photos, sign_offs={}), pictures


def _packed(report: Report, pictures: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "format": "rapporteur-report",
        "version": 1,
        "report": from_json(report.model_dump_json(exclude_defaults=True)),
        "pictures": {key: b64encode(data).decode() for key, data in pictures.items()},
    }


def _bytes(packed: Mapping[str, Any]) -> bytes:
    return to_json(packed, indent=1) + b"\n"


def _forget_when(lines: Sequence[dict[str, Any]], marks: Set[str], *, keep_first: bool) -> None:
    """Leave out when somebody's lines were written.

    Those of the marks keep their time, with which the form gathers them; and so may the first, by which
    turns are put in the order of time.
    """
    timed = [line for line in lines if "written" in line]
    for line in timed[keep_first:]:
        if line.get("kind") not in marks:
            del line["written"]


def _walk(lines: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every line, parents before children."""
    for line in lines:
        yield line
        yield from _walk(line.get("children", ()))


def _published(photo: Photo, pictures: dict[str, bytes], make: Callable[[Photo], bytes]) -> Photo:
    """The photo as it is when its recipe has been followed; its picture goes among the others."""
    try:
        data = make(photo)
        changed = photo.model_copy(update={"data": data, "recipe": Recipe(), "burnt": is_blurred(photo)})
        width, height = rendered_size(changed)
    except PictureError:
        return photo
    pictures[photo.id] = data
    return changed.model_copy(update={"width": width, "height": height})


def public_notes(report: Report) -> Mapping[str, tuple[Line, ...]]:
    """Everybody's notes without private lines and what stands under them, all else as it is."""
    private = private_kinds(report)
    return {person_id: tuple(_public(lines, private)) for person_id, lines in report.notes.items()}


def _public(lines: Sequence[Line], private: Set[str]) -> Iterator[Line]:
    turn = None
    for line in lines:
        if line.kind in private:
            # A turn that began with a private line begins with the next one.
            turn = line.turn or turn
            continue
        changes: dict[str, object] = {}
        if turn and not line.turn:
            changes["turn"] = turn
        turn = None
        children = tuple(_public(line.children, private))
        if children != line.children:
            changes["children"] = children
        yield line.model_copy(update=changes) if changes else line


def schema_text() -> str:
    """The JSON schema of the format (draft 2020-12), as ``docs/report.schema.json`` has it."""
    schema = ReportFile.model_json_schema()
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    # Pictures go beside the report.
    del schema["$defs"]["Photo"]["properties"]["data"]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
