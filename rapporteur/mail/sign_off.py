"""The letter that asks a speaker whether their part of the report is right."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rapporteur.export.content import content
from rapporteur.export.names import fill
from rapporteur.export.text import clean, one_line
from rapporteur.export.text_form import form_text
from rapporteur.mail.letters import NOBODY, Address, Letter
from rapporteur.mail.sign_off_words import BODIES, SUBJECTS
from rapporteur.report.sign_off import section_of
from rapporteur.report.template import localized
from rapporteur.report.values import zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rapporteur.report.model import Person, Report

KIND = "sign-off"
"""What such a letter is for; see `Letter.kind`."""

_PARAGRAPHS = re.compile(r"\n{2,}")
_BOLD = re.compile(r"^( *- )\*\*(.*?)\*\*", re.MULTILINE)


def sign_off_letter(
    report: Report, person: Person, *, due: datetime | None, sender: Address = NOBODY, language: str = ""
) -> Letter:
    """The letter that asks one person about their part, which it has as plain text, without private lines.

    `language` is that of the letter, the report's own where it is empty. The words are the form's, else our
    own. Who has no address gets a letter to nobody, to be completed.
    """
    wanted = report.template.mail.sign_off
    language = language or report.language
    session = report.session

    def filled(texts: Mapping[str, str], ours: Mapping[str, str]) -> str:
        spoken = language if texts else _nearest(language, ours)
        more = {
            "speaker": one_line(person.name),
            "sender": one_line(sender.name),
            "section": _section(report, person),
        }
        if due is not None:
            more["due"] = _long_date(due, session.zone, spoken)
        if session.starts is not None:
            more["date"] = _long_date(session.starts, session.zone, spoken)
        paragraphs = _PARAGRAPHS.split(clean(localized(texts or ours, spoken)).strip())
        kept = (one for one in paragraphs if due is not None or "{due}" not in one)
        return fill("\n\n".join(kept), report, more)

    address = person.email.strip()
    return Letter(
        to=(Address(one_line(person.name), address),) if address else (),
        subject=one_line(filled(wanted.subject, SUBJECTS)),
        body=clean(filled(wanted.body, BODIES)).strip() + "\n",
        sender=sender,
        kind=KIND,
        person_id=person.id,
    )


def _section(report: Report, person: Person) -> str:
    """What the report has of a person, as the form shows it, but for the signs of bold names and lines."""
    return _BOLD.sub(r"\1\2", form_text(content(section_of(report, person.id)))).strip()


def _nearest(language: str, texts: Mapping[str, str]) -> str:
    """The language itself where we have words in it, else English."""
    return language if language.split("-")[0].lower() in texts else "en"


def _long_date(moment: datetime, zone_name: str, language: str) -> str:
    """The date in words, in the letter's own language."""
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        # English dates as Europe writes them, as in the report.
        locale = Locale.parse("en-150" if language.lower() == "en" else language, sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale.parse("en-150", sep="-")
    return format_date(moment.astimezone(zone(zone_name) or UTC).date(), "long", locale)
