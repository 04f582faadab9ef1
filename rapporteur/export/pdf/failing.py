"""What keeps a PDF from being made, as an error about its file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rapporteur.export.filing import as_export_error
from rapporteur.export.pdf.pages import TooLargeError
from rapporteur.export.pdf.typesetting.library import FontError
from rapporteur.export.result import ExportError


@contextmanager
def as_pdf_error(path: Path) -> Iterator[None]:
    """What fonts, pages and the file system refuse meanwhile is an `ExportError` about this file."""
    try:
        with as_export_error(path):
            yield
    except FontError as error:
        raise ExportError(path, "the fonts that belong to the program cannot be read") from error
    except TooLargeError as error:
        raise ExportError(path, "something in it does not fit on a page") from error
