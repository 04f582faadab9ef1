"""A finished e-mail with the report attached, as a file that a mail program opens for sending."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.export.names import fill, safe_file_name, version_ending
from rapporteur.export.text import clean, one_line
from rapporteur.files import write_atomically
from rapporteur.mail.addresses import read_addresses
from rapporteur.mail.letters import NOBODY, Attachment, Letter
from rapporteur.mail.message import as_draft
from rapporteur.mail.recipients import recipients
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from rapporteur.report.model import Report

_PDF_ENDING = re.compile(r"\.pdf$", re.IGNORECASE)


class DraftError(Exception):
    """An e-mail that could not be written; `path` is the file in question, `problem` says why.

    Nothing was changed: an earlier file of that name is as it was.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(
            f"The e-mail could not be prepared, because of {path.name} ({problem}); "
            "the report and its PDF are as they were."
        )
        self.path = path
        self.problem = problem


def attachment_name(report: Report) -> str:
    """The name of the PDF as the template wants it, in the report's language, with its extension.

    That of a second version, or a later one, says so.
    """
    mail = report.template.mail
    text = fill(localized(mail.file_name, report.language), report)
    # A name that begins or ends with what should have joined two parts lacks one of them.
    name = safe_file_name(text.strip(" -–—_"), fallback=report.template.id)
    return f"{name}{version_ending(report)}.pdf"


def make_draft(report: Report, pdf: Path, *, sender: str = "") -> Letter:
    """The letter that the template describes, in the report's language, with the PDF attached.

    The attachment is called as the file is. `sender` is an address, with a name or without; without one the
    mail program puts its own. What is no address falls away. Raises `DraftError` when the PDF cannot be read.
    """
    try:
        data = pdf.read_bytes()
    except OSError as error:
        raise DraftError(pdf, (error.strerror or str(error)).lower()) from error
    mail, (to, cc) = report.template.mail, recipients(report)
    name = safe_file_name(_PDF_ENDING.sub("", pdf.name), fallback=report.template.id) + ".pdf"
    return Letter(
        to=to,
        cc=cc,
        subject=one_line(fill(localized(mail.subject, report.language), report)),
        body=clean(fill(localized(mail.body, report.language), report)).strip() + "\n",
        attachments=(Attachment(name, "application/pdf", data),),
        sender=next(iter(read_addresses(sender)[0]), NOBODY),
    )


def write_draft(report: Report, pdf: Path, path: Path, *, sender: str = "") -> Path:
    """Write that letter to `path` (an .eml file), whole or not at all. Raises `DraftError`."""
    data = as_draft(make_draft(report, pdf, sender=sender))
    try:
        write_atomically(path, lambda temporary: temporary.write_bytes(data))
    except OSError as error:
        raise DraftError(path, (error.strerror or str(error)).lower()) from error
    return path
