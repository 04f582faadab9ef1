"""A report as plain text, in the shape of its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rapporteur.report.course import plan_and_course
from rapporteur.report.model import Report, walk
from rapporteur.report.outline import assignment, collected
from rapporteur.report.passages import passages
from rapporteur.report.spans import shown
from rapporteur.report.template import Section, localized
from rapporteur.report.values import field_text


def plain_text(report: Report) -> str:
    """Everything in the report, private lines included: for reading, not for handing in."""
    blocks = ["\n".join(_section(report, section)) for section in report.template.sections]
    if report.unplaced:
        blocks.append("\n".join(("Unplaced", *report.unplaced)))
    return "\n\n".join(blocks)


def _section(report: Report, section: Section) -> Iterator[str]:
    def label(texts: Mapping[str, str]) -> str:
        return localized(texts, report.language)

    if section.kind != "fields":
        yield label(section.label)
    match section.kind:
        case "fields":
            for field in section.fields:
                yield f"{label(field.label)}:\t{field_text(report, field)}"
        case "text":
            yield report.texts.get(section.id, "")
        case "list":
            yield from (f"- {item}" for item in report.lists.get(section.id, ()))
        case "people":
            people = (person for person in report.people if person.role == section.role)
            for person in people:
                yield "- " + ", ".join(text for text in (person.name, person.affiliation) if text)
        case "notes":
            for passage in passages(report):
                speaker = report.person(passage.person_id)
                yield f"- **{(speaker.name if speaker else '') or 'Floor'}**"
                for depth, line in walk(passage.lines):
                    mark = f"[{line.kind}] " if line.kind else ""
                    task = assignment(line)
                    yield f"{' ' * (depth + 1)}- {mark}{line.text}{f' ({task})' if task else ''}"
        case "collected":
            yield from (f"- {line.text} ({person.name})" for person, line in collected(report, section.mark))
        case "times":
            for row in plan_and_course(report):
                yield f"- {row.name or row.item.kind}: {shown(row.taken)} of {shown(row.planned)}"
        case "photos":
            for photo in report.photos:
                size = f"{photo.width}x{photo.height}"
                yield f"- {photo.taken:%Y-%m-%d %H:%M} UTC, {size} {photo.caption}".rstrip()
