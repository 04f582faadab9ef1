"""What there is to look at before a report is sent, in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rapporteur.report.check import Finding, Problem
from rapporteur.report.model import Report
from rapporteur.report.template import localized


class FindingWords(QObject):
    """Translates findings."""

    def describe(self, finding: Finding, report: Report) -> str:
        """A finding in one plain sentence."""
        section = report.template.section(finding.section_id)
        label = localized(section.label, report.language) if section else ""
        for field in section.fields if section else ():
            if field.id == finding.field_id:
                label = localized(field.label, report.language)
        person = report.person(finding.person_id)
        return self._sentence(finding).format(
            place=label,
            words=finding.amount,
            limit=finding.limit,
            person=person.name if person and person.name else self.tr("unnamed speaker"),
            written=finding.place.found if finding.place else "",
            name=finding.name,
        )

    def _sentence(self, finding: Finding) -> str:
        match finding.problem:
            case Problem.EMPTY:
                return self.tr("{place} is empty")
            case Problem.NOT_UNDERSTOOD:
                return self.tr("{place} is not understood")
            case Problem.TOO_SHORT:
                return self.tr("{place} has {words} words; at least {limit} are asked for")
            case Problem.TOO_LONG:
                return self.tr("{place} has {words} words; at most {limit} are asked for")
            case Problem.UNPLACED:
                return self.tr("%Ln line(s) of the imported form fit nowhere", "", finding.amount)
            case Problem.NO_NOTES:
                return self.tr("Nothing is written under {person}")
            case Problem.NO_PHOTO:
                return self.tr("There is no photo")
            case Problem.NEARLY_NAMED:
                return self.tr("“{written}” is nearly “{name}”: is it the same name?")
            case Problem.NAMED_ALIKE:
                return self.tr("“{written}” and “{name}” are nearly the same name")
            case Problem.UNNAMED:
                return self.tr("“{name}” has no name yet")
            case Problem.RECOGNISABLE:
                return self.tr(
                    "%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred",
                    "",
                    finding.amount,
                )
            case Problem.PRIVATE:
                return self.tr("%Ln private line(s) will be left out", "", finding.amount)
            case Problem.NO_FONT:
                return self.tr("No font has “{name}”: it will be a box in the PDF")
            case Problem.NAME_LEFT if finding.name:
                return self.tr("“{written}” may still tell of {name}")
            case Problem.NAME_LEFT | Problem.ADDRESS_LEFT:
                return self.tr("“{written}” may still tell who somebody is")
            case Problem.ORGANISATION_LEFT:
                return self.tr("“{written}” may still tell where somebody comes from")
            case Problem.PHOTO_LEFT:
                return self.tr("Nothing on a photo is blurred")
