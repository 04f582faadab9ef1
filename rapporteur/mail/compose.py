"""The letter that the form describes, before anybody has changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapporteur.export.names import fill
from rapporteur.export.text import clean, one_line
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
