"""Who a report goes to, as its form says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rapporteur.mail.addresses import is_address, read_addresses
from rapporteur.mail.letters import Address

if TYPE_CHECKING:
    from rapporteur.report.model import Report


def recipients(report: Report) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """The addresses that a report goes to, and those that get a copy; each once.

    What is no address, and whoever has none, is left out.
    """
    mail = report.template.mail
    to = _each_once(_meant(report, mail.to))
    known = {one.address.casefold() for one in to}
    copies = _each_once(_meant(report, mail.cc))
    return to, tuple(one for one in copies if one.address.casefold() not in known)


def _meant(report: Report, written: Iterable[str]) -> Iterator[Address]:
    for text in written:
        match text.strip():
            case "{organiser}":
                yield from _usable([Address("", report.session.organiser_email.strip())])
            case "{moderator}":
                yield from _people(report, "moderator")
            case "{speakers}":
                yield from _people(report, "speaker")
            case _:
                yield from read_addresses(text)[0]


def _people(report: Report, role: str) -> Iterator[Address]:
    people = (person for person in report.people if person.role == role)
    yield from _usable(Address(person.name, person.email.strip()) for person in people)


def _usable(addresses: Iterable[Address]) -> Iterator[Address]:
    return (one for one in addresses if is_address(one.address))


def _each_once(addresses: Iterable[Address]) -> tuple[Address, ...]:
    found: dict[str, Address] = {}
    for one in addresses:
        found.setdefault(one.address.casefold(), one)
    return tuple(found.values())
