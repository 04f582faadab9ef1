"""A programme out of a schedule.xml, as frab, pentabarf and pretalx write it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.frab import Day, Event, gather, read_clock, read_day, read_moment, read_person
from rapporteur.programme.gathering import Gathering
from rapporteur.programme.model import Programme, Trouble
from rapporteur.programme.wording import heading
from rapporteur.programme.zones import Zones

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl, Locator

_MOST_DEPTH = 60


def read_frab_xml(data: bytes, *, zone: str) -> Programme:
    """The programme in a schedule.xml; `zone` is that of times without an offset in a file that names none.

    Entities of the file's own, and files that it asks for, are refused. Raises `RefusedError`.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import make_parser

    reader = _Reader(zone)
    parser = make_parser()
    parser.setContentHandler(reader)
    try:
        parser.parse(BytesIO(data))
    except DefusedXmlException as error:
        raise RefusedError(Refusal.ENTITIES) from error
    except SAXParseException as error:
        if not reader.is_schedule:
            raise RefusedError(Refusal.NO_PROGRAMME) from error
        if not len(reader.gathering):
            raise RefusedError(Refusal.DAMAGED, f"line {error.getLineNumber()}") from error
        reader.gathering.note(error.getLineNumber() or 0, Trouble.CUT_OFF, error.getMessage())
    except (SAXException, LookupError, ValueError) as error:
        # An encoding that nobody knows, or that expat cannot use.
        raise RefusedError(Refusal.DAMAGED if reader.is_schedule else Refusal.NO_PROGRAMME) from error
    return reader.programme()


class _Reader(ContentHandler):
    """Takes the elements one by one."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.gathering = Gathering()
        self.is_schedule = False
        self._zones = Zones(zone)
        self._title = ""
        self._change = ""
        self._path: list[str] = []
        self._pieces: list[str] = []
        self._day, self._room = Day(), ""
        self._event: Event | None = None
        self._person: dict[str, str] = {}
        self._locator: Locator | None = None

    def programme(self) -> Programme:
        """What was found."""
        return self.gathering.programme(
            title=self._title, zone=self._zones.home, assumed_zone=self._zones.assumed
        )

    # ---- what the parser calls

    def setDocumentLocator(self, locator: Locator) -> None:
        """Where the parser says on which line it is."""
        self._locator = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        """An element begins. Raises `RefusedError` where the first one is of another kind of file."""
        name = name.rpartition(":")[2].lower()
        if not self._path and name != "schedule":
            raise RefusedError(Refusal.NO_PROGRAMME)
        self.is_schedule = True
        if len(self._path) >= _MOST_DEPTH:
            raise RefusedError(Refusal.DAMAGED, f"line {self._line()}")
        self._path.append(name)
        self._pieces = []
        given = {str(key).lower(): str(value) for key, value in attrs.items()}
        if self._event is not None:
            self._begin_field(self._event, name, given)
        elif name == "day":
            self._day = Day(
                on=read_day(given.get("date", "")),
                begins=read_moment(given.get("start", "")),
                change=read_clock(self._change),
            )
            if not self._day.on and given.get("date"):
                self.gathering.note(self._line(), Trouble.DATE, given["date"])
        elif name == "room" and "name" in given:
            self._room = given["name"]
            self._day.last = None
        elif name == "event":
            self._event = Event(line=self._line(), fields=given)

    def endElement(self, name: str) -> None:
        """An element ends."""
        name = self._path.pop()
        text, self._pieces = "".join(self._pieces), []
        if self._event is None:
            self._end_outside(name, text)
        elif name == "event":
            gather(self._event, self._day, self._room, self._zones, self.gathering)
            self._event = None
        else:
            self._end_field(self._event, name, text)

    def characters(self, content: str) -> None:
        """A piece of text."""
        self._pieces.append(content)

    # ---- what stands where

    def _begin_field(self, event: Event, name: str, given: dict[str, str]) -> None:
        if name == "person":
            self._person = given
        elif name in ("link", "attachment"):
            event.links.append(given.get("href", ""))
        elif self._path[-2] == "event":
            event.lines[name] = self._line()

    def _end_field(self, event: Event, name: str, text: str) -> None:
        parent = self._path[-1]
        if parent == "event" and name not in ("persons", "links", "attachments", "recording"):
            if name in ("url", "origin_url"):
                event.links.append(text)
            elif name not in ("id", "guid") or text.strip():
                event.fields[name] = text
        elif parent == "person":
            self._person[name] = text
        elif name == "person":
            if text.strip():
                self._person["public_name"] = text
            if person := read_person(self._person):
                event.add_person(person, self._person.get("role", ""))

    def _end_outside(self, name: str, text: str) -> None:
        if self._path[-1:] != ["conference"]:
            return
        if name == "title":
            self._title = heading(text)
        elif name == "day_change":
            self._change = text.strip()
        elif name == "time_zone_name" and text.strip() and not self._zones.set_home(text):
            self.gathering.note(self._line(), Trouble.ZONE, text)

    def _line(self) -> int:
        return (self._locator.getLineNumber() or 0) if self._locator else 0
