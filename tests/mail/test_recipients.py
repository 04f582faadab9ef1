"""Who a report goes to."""

from __future__ import annotations

from rapporteur.mail.letters import Address
from rapporteur.mail.recipients import recipients
from rapporteur.report.model import Report
from tests.export.sample import sample


def mailed(**mail: object) -> Report:
    """The sample, where everybody but Victor has an address."""
    report = sample()
    people = tuple(
        person.model_copy(update={"email": f"{person.name.lower()}@example.org"})
        if person.name not in ("", "Victor")
        else person
        for person in report.people
    )
    changed = report.template.mail.model_copy(update=mail)
    return report.with_changes(
        people=people,
        session=report.session.model_copy(update={"organiser_email": "office@forum.example"}),
        template=report.template.model_copy(update={"mail": changed}),
    )


def test_people_of_the_report_stand_where_the_form_names_them() -> None:
    to, cc = recipients(
        mailed(
            to=("{organiser}", "Zoë <zoe@home.example>; two@forum.example"), cc=("{moderator}", "{speakers}")
        )
    )
    assert to == (
        Address("", "office@forum.example"),
        Address("Zoë", "zoe@home.example"),
        Address("", "two@forum.example"),
    )
    assert [one.address for one in cc if one.name == "Samuel"] == ["samuel@example.org"]
    assert "Victor" not in {one.name for one in cc}
    assert len(cc) > 1


def test_everybody_gets_it_once() -> None:
    to, cc = recipients(mailed(to=("{speakers}", "PAULA@example.org"), cc=("{speakers}", "x@y.example")))
    assert [one.address for one in to].count("paula@example.org") == 1
    assert cc == (Address("", "x@y.example"),)


def test_what_is_no_address_is_left_out() -> None:
    report = mailed(to=("nobody", "{nobody}", "{organiser}"))
    session = report.session.model_copy(update={"organiser_email": "Office, 2nd floor"})
    assert recipients(report.with_changes(session=session)) == ((), ())
