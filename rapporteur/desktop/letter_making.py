"""What is made of a report before it is sent, off the window's thread: edition, PDF and message."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from rapporteur.desktop.exporting import Exporter
from rapporteur.export.filing import put as put_file
from rapporteur.export.text import clean
from rapporteur.export.words import words_for
from rapporteur.mail.compose import attachment_name, compose
from rapporteur.mail.editions import changes_since, cover_note, hand_in, next_number
from rapporteur.mail.letters import Attachment, Frozen, Letter
from rapporteur.mail.message import freeze
from rapporteur.mail.size import Smaller, smaller_photos
from rapporteur.report.check import Finding, Level
from rapporteur.report.model import Report
from rapporteur.report.readiness import readiness, unprintable
from rapporteur.report.unattributed import leftovers, remover, without_names


class Version(NamedTuple):
    """Which version would be handed in now; `is_new` where it is another than what was handed in last.

    `changes` is what a cover note says of what has changed, in the report's language; empty for the first.
    """

    number: int
    is_new: bool
    changes: str = ""


class Prepared(NamedTuple):
    """What would be sent of a report: `name` is what its PDF is called."""

    name: str
    letter: Letter
    findings: tuple[Finding, ...]
    version: Version


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be sent, and how.

    `report` is the report as it is, `handed_in` as the version that it becomes. `limit` is the size in bytes
    that the message may have, 0 where it does not matter. The PDF is put into `folder`.
    """

    letter: Letter
    report: Report
    handed_in: Report
    now: datetime
    folder: Path
    limit: int
    unattributed: bool
    smaller: bool


class Made(NamedTuple):
    """A letter that is ready to go, with its PDF, which lies beside the report, too.

    `frozen` is the message; None where the letter has nobody to go from or to. `smaller` is what it would be
    with smaller photos, where it is too large.
    """

    choice: Choice
    letter: Letter
    pdf: Path
    frozen: Frozen | None
    smaller: Smaller | None = None

    @property
    def is_too_large(self) -> bool:
        """Whether it is larger than it may be."""
        limit = self.choice.limit
        return bool(limit and self.frozen and len(self.frozen.data) > limit)


def edition_of(report: Report, *, unattributed: bool) -> Report:
    """The report, or what it is without names."""
    return without_names(report, words_for(report.language).roles) if unattributed else report


def prepare(
    report: Report, before: Report | None, exporter: Exporter, *, unattributed: bool, is_mailed: bool
) -> Prepared:
    """Read the letter from the form, and what is to be looked at.

    `before` is what was handed in last, None where it is not known. `is_mailed` says that nothing has changed
    since.
    """
    edition = edition_of(report, unattributed=unattributed)
    version = _version(report, before, is_mailed=is_mailed, unattributed=unattributed)
    letter = compose(report, edition)
    if version.changes:
        letter = replace(letter, body=f"{letter.body}\n{version.changes}\n")
    findings = (*readiness(report), *unprintable(report, exporter.without_font(report)))
    if unattributed:
        findings += leftovers(edition, report)
    name = attachment_name(edition, unattributed=unattributed)
    return Prepared(name, letter, findings, version)


def _version(report: Report, before: Report | None, *, is_mailed: bool, unattributed: bool) -> Version:
    if not report.handed_in:
        return Version(1, True)
    if is_mailed or (before and not changes_since(report, before)):
        return Version(report.handed_in[-1].number, False)
    # What changed is told of the editions that are sent: without names there are none in it either.
    now, then = (one and edition_of(one, unattributed=unattributed) for one in (report, before))
    return Version(next_number(report), True, cover_note(now or report, then, ""))


def names_somebody(report: Report, letter: Letter) -> bool:
    """Whether the letter itself has names that an edition without names has not."""
    put = remover(report, words_for(report.language).roles)
    return any(put(text) != clean(text) for text in (letter.subject, letter.body))


def as_version(report: Report, version: Version, now: datetime, note: str) -> Report:
    """The report as the version that is handed in; with how many required things it lacks."""
    if not version.is_new:
        return report
    lacking = sum(finding.level is Level.REQUIRED for finding in readiness(report))
    return hand_in(report, now, note, lacking=lacking)


def make(choice: Choice, exporter: Exporter) -> Made:
    """Write the PDF and make the message. Raises what exporting and `freeze` raise."""
    edition = edition_of(choice.handed_in, unattributed=choice.unattributed)
    made = _made(choice, edition, exporter)
    if not made.is_too_large:
        return made

    def measure(smaller: Report) -> int:
        return len(_frozen(choice, _with_pdf(choice.letter, made.pdf.name, exporter.pdf(smaller))).data)

    found = smaller_photos(edition, choice.limit, measure)
    return _made(choice, found.report, exporter) if found and choice.smaller else made._replace(smaller=found)


def _made(choice: Choice, edition: Report, exporter: Exporter) -> Made:
    name = attachment_name(edition, unattributed=choice.unattributed)
    pdf = exporter.suggestion(name, choice.folder)
    data = exporter.pdf(edition)
    choice.folder.mkdir(parents=True, exist_ok=True)
    put_file(pdf, data)
    letter = _with_pdf(choice.letter, pdf.name, data)
    is_whole = letter.sender.address and (letter.to or letter.cc or letter.bcc)
    return Made(choice, letter, pdf, _frozen(choice, letter) if is_whole else None)


def _frozen(choice: Choice, letter: Letter) -> Frozen:
    return freeze(letter, now=choice.now)


def _with_pdf(letter: Letter, name: str, data: bytes) -> Letter:
    return replace(letter, attachments=(Attachment(name, "application/pdf", data),))
