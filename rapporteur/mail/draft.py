"""A finished e-mail with the report attached, as a file that a mail program opens for sending."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.export.names import fill, safe_file_name
from rapporteur.export.text import clean, one_line
from rapporteur.files import write_atomically
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from email.message import EmailMessage

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
    """The name of the PDF as the template wants it, in the report's language, with its extension."""
    mail = report.template.mail
    text = fill(localized(mail.file_name, report.language), report)
    # A name that begins or ends with what should have joined two parts lacks one of them.
    return safe_file_name(text.strip(" -–—_"), fallback=report.template.id) + ".pdf"


def make_draft(report: Report, pdf: Path, *, sender: str = "") -> EmailMessage:
    """The e-mail that the template describes, in the report's language, with the PDF attached.

    The attachment is called as the file is. `sender` is an address; without one the mail program puts
    its own. Nothing that users wrote can add a header. Raises `DraftError` when the PDF cannot be read.
    """
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8
    from email.utils import getaddresses

    try:
        data = pdf.read_bytes()
    except OSError as error:
        raise DraftError(pdf, (error.strerror or str(error)).lower()) from error
    mail = report.template.mail
    sender, to = one_line(sender), ", ".join(filter(None, map(one_line, mail.to)))
    # An address with accents can only be written as it is (RFC 6532); all else also goes in plain ASCII.
    plain = all(address.isascii() for _, address in getaddresses([sender, to]))
    message = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    message["X-Unsent"] = "1"
    if sender:
        message["From"] = sender
    if to:
        message["To"] = to
    message["Subject"] = one_line(fill(localized(mail.subject, report.language), report))
    body = fill(localized(mail.body, report.language), report)
    message.set_content(clean(body).strip() + "\n", charset="utf-8", cte="quoted-printable")
    name = safe_file_name(_PDF_ENDING.sub("", pdf.name), fallback=report.template.id) + ".pdf"
    message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    return message


def write_draft(report: Report, pdf: Path, path: Path, *, sender: str = "") -> Path:
    """Write that e-mail to `path` (an .eml file), whole or not at all. Raises `DraftError`."""
    data = make_draft(report, pdf, sender=sender).as_bytes()
    try:
        write_atomically(path, lambda temporary: temporary.write_bytes(data))
    except OSError as error:
        raise DraftError(path, (error.strerror or str(error)).lower()) from error
    return path
