"""The letter that the form describes, before anybody has changed it, and what its PDF is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapporteur.export.names import fill, safe_file_name, version_ending
from rapporteur.export.text import clean, one_line
from rapporteur.export.words import words_for
from rapporteur.mail.letters import Letter
from rapporteur.mail.recipients import recipients
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from rapporteur.report.model import Report


def compose(report: Report, edition: Report | None = None) -> Letter:
    """The letter with which a report is handed in, in the report's language, with nothing attached yet.

    Of an `edition` without names it says what that says; it goes to the same people.
    """
    mail, said = report.template.mail, edition or report
    to, cc = recipients(report)
    return Letter(
        to=to,
        cc=cc,
        subject=one_line(fill(localized(mail.subject, report.language), said)),
        body=clean(fill(localized(mail.body, report.language), said)).strip() + "\n",
    )


def attachment_name(report: Report, *, unattributed: bool = False) -> str:
    """The name of the PDF as the template wants it, in the report's language, with its extension.

    That of a second version, or a later one, says so, and that of an edition without names does.
    """
    mail = report.template.mail
    text = fill(localized(mail.file_name, report.language), report)
    # A name that begins or ends with what should have joined two parts lacks one of them.
    name = safe_file_name(text.strip(" -–—_"), fallback=report.template.id)
    edition = f" ({words_for(report.language).without_names})" if unattributed else ""
    return f"{name}{edition}{version_ending(report)}.pdf"
