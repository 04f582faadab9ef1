"""A report with the same text wherever somebody can write one, the form's own wording included."""

from __future__ import annotations

from rapporteur.report.model import FLOOR, Line, Person, Report
from tests.export.sample import photo, sample

PAYLOADS = [
    "<script>alert(1)</script>",
    "</style></title></bdi>--><img src=x onerror=alert(1)>",
    "\"' onload=x y='",
    "&lt;b&gt; &amp; ]]>",
    "a | b || `c` *d* **e** _f_ ~~g~~",
    "one\n# two\n- three\n1. four\n> five\n===",
    "[a](javascript:x) ![b](c) <https://d> [e]: f",
    "trailing \\",
    "#",
    "1. x",
    "\u202eannex\u2066fdp",
    "a\x00b\x07\x1b[31mc\ufffe",
    "    four spaces",
    "%PDF {title} %s {0}",
]


def hostile(payload: str, form: str = "generic-session") -> Report:
    """The report; its line that is marked private has the payload too, and SECRET before it."""
    report = sample(form)
    template = report.template
    everywhere = {"": payload}
    sections = tuple(
        section.model_copy(
            update={
                "label": everywhere,
                "guidance": everywhere,
                "fields": tuple(field.model_copy(update={"label": everywhere}) for field in section.fields),
            }
        )
        for section in template.sections
    )
    marks = tuple(mark.model_copy(update={"label": everywhere}) for mark in template.marks)
    kinds = [mark.id for mark in template.marks if not mark.private]
    session = dict.fromkeys(("title", "type", "track", "room", "forum", "event", "dates"), payload)
    return report.with_changes(
        template=template.model_copy(
            update={"name": everywhere, "heading": everywhere, "sections": sections, "marks": marks}
        ),
        session=report.session.model_copy(update=session),
        fields={field.id: payload for _, field in template.all_fields()},
        texts={section.id: payload for section in template.sections},
        lists={section.id: (payload, payload) for section in template.sections},
        people=(
            Person(id="ana", name=payload, affiliation=payload, role="moderator"),
            Person(id="jon", name=payload, affiliation=payload),
            Person(id=FLOOR, name="", role="floor"),
        ),
        notes={
            "ana": tuple(Line(text=payload, kind=kind, who=payload, due=payload) for kind in kinds),
            "jon": (
                Line(text=payload, children=(Line(text=payload), Line(text=payload))),
                Line(text=f"SECRET {payload}", kind="private", children=(Line(text="SECRET too"),)),
            ),
        },
        photos=(photo(caption=payload).model_copy(update={"alt": payload, "window_title": payload}),),
        unplaced=(payload,),
    )
