"""From a folder of reports to one volume: which there are, which cannot be read, which sessions have none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rapporteur.export.pdf.volume import Chapter, Front
    from rapporteur.report.model import Report, Session

SUFFIX = ".rapport"


class NoReportsError(Exception):
    """A folder without a report that could be read; `path` is the folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"there is no report ({SUFFIX}) in {path} that can be read; nothing was written")
        self.path = path


class Gathered(NamedTuple):
    """The reports of a folder as the chapters of a volume.

    `first` is one of them, for what the volume takes from its reports where nothing else is said; `files` is
    how many there are, those that could not be read among them.
    """

    chapters: tuple[Chapter, ...]
    first: Report
    files: int

    def front(self, *, title: str = "", language: str = "") -> Front:
        """The cover; without a title it has the forum's name, and the language is that of a report."""
        from rapporteur.export.pdf.volume import Front
        from rapporteur.export.text import one_line

        session = self.first.session
        names = (title, session.forum, session.event, self.first.template.id)
        return Front(
            title=next(filter(None, map(one_line, names))),
            event=one_line(session.event),
            language=one_line(language) or one_line(self.first.language),
            look=self.first.template.style,
        )


def gather(
    folder: Path,
    *,
    but: Path | None = None,
    step: Callable[[Path], object] = lambda _path: None,
    failed: Callable[[Path, Exception], object],
) -> Gathered:
    """The reports in a folder and in all that is in it, except the file `but`.

    `step` is told which file comes next, `failed` which cannot be read, and why. Raises `NoReportsError`.
    """
    from rapporteur.export.pdf.volume import Chapter
    from rapporteur.store.published import read_published

    chapters: list[Chapter] = []
    first: Report | None = None
    files = sorted(file for file in folder.rglob(f"*{SUFFIX}") if file.is_file() and file != but)
    for file in files:
        step(file)
        try:
            report = read_published(file)
        except Exception as error:  # noqa: BLE001 - whoever asked says which of them are to be told
            failed(file, error)
            continue
        first = first or report
        chapters.append(Chapter(report.session, report.created, partial(read_published, file)))
    if first is None:
        raise NoReportsError(folder)
    return Gathered(tuple(chapters), first, len(files))


def without_report(programme: Path, zone: str, chapters: Sequence[Chapter]) -> list[Session]:
    """The sessions of a programme that have no report. Raises `ProgrammeError`."""
    return list(_missing(programme, zone, [chapter.session for chapter in chapters]))


def _missing(path: Path, zone: str, there: Sequence[Session]) -> Iterator[Session]:
    from rapporteur.programme.reading import read_programme
    from rapporteur.report.model import Session

    ids = {session.programme_id for session in there if session.programme_id}
    titles = {session.title.strip().casefold() for session in there}
    for planned in read_programme(path, zone=zone).sessions:
        if planned.id not in ids and planned.title.strip().casefold() not in titles:
            yield Session(title=planned.title, starts=planned.starts, zone=planned.zone or zone or "UTC")
