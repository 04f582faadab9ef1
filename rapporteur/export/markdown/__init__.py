"""The report as Markdown (CommonMark), its photos in a folder beside it."""

from __future__ import annotations

from pathlib import Path

from rapporteur.export.content import content
from rapporteur.export.filing import as_export_error, put
from rapporteur.export.markdown.album import Album
from rapporteur.export.markdown.document import document
from rapporteur.export.pieces import (
    Figure,
    Figures,
)
from rapporteur.export.result import Exported, Loss, Remark
from rapporteur.pictures import PictureError, render
from rapporteur.report.model import Report


def write_markdown(report: Report, path: Path) -> Exported:
    """Write the report to `path` and its photos to "NAME-photos" beside it, all of it or nothing.

    Private lines are left out. Photos of an earlier export to the same place are removed. Raises
    `ExportError`.
    """
    shown = content(report)
    album = Album(path.with_name(f"{path.stem}-photos"))
    links: dict[str, str] = {}
    for part in shown.parts:
        if isinstance(part.block, Figures):
            for figure in part.block.figures:
                _add(album, figure, links)
    text = document(shown, links)
    with as_export_error(path), album.written():
        put(path, text.encode())
    left = album.remove_earlier()
    remark = Remark(Loss.EARLIER_PICTURES, folder=album.folder.name)
    return Exported(path, remarks=(remark,) if left else ())


def _add(album: Album, figure: Figure, links: dict[str, str]) -> None:
    photo = figure.photo
    if photo.id in links:
        return
    try:
        links[photo.id] = album.add(render(photo))
    except PictureError:
        return
