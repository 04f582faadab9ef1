"""A programme in words, as the window shows them: when and where, what could not be read, what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from rapporteur.desktop.programme_rows import zone_of
from rapporteur.desktop.times import short_day
from rapporteur.files import path_of, shown_name
from rapporteur.programme.columns import Field
from rapporteur.programme.comparing import FieldChange, Value, plain_name
from rapporteur.programme.model import Contributor, PlannedSession, Programme, Trouble, Unread
from rapporteur.programme.shelf import Kept

_LONGEST_VALUE = 60
"""Characters that are shown of what a field was or is."""

_LONGEST_LINE = 500
"""Characters of a line in a list: what is longer takes long to paint, and fits nowhere."""


class ProgrammeWords(QObject):
    """Words for one programme. `here` is the IANA zone of the machine, `languages` are their names by tag."""

    def __init__(self, here: str, languages: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._languages = here, languages

    # ---- sessions

    def title(self, session: PlannedSession) -> str:
        """What a session is called."""
        return _cut(session.title, _LONGEST_LINE) or self.tr("Untitled session")

    def details(self, session: PlannedSession) -> str:
        """When, where, on what, in what language and with whom, in one line."""
        people = [*session.moderators, *session.speakers]
        names = ", ".join(dict.fromkeys(one.name for one in people if one.name))
        parts = (
            self.when(session),
            session.room,
            session.track or session.type,
            self._languages.get(session.language, session.language),
            names,
        )
        return _cut(" · ".join(filter(None, parts)), _LONGEST_LINE)

    def when(self, session: PlannedSession) -> str:
        """Start and end in the session's zone, and in one's own where that has another time."""
        if session.starts is None:
            return ""
        there, here = zone_of(session.zone, self._here), zone_of(self._here, "")
        starts = session.starts.astimezone(there)
        ends = session.ends.astimezone(there) if session.ends else None
        text = self._span(starts, ends)
        own = starts.astimezone(here)
        if own.utcoffset() == starts.utcoffset():
            return text
        time = self._span(own, ends.astimezone(here) if ends else None)
        if own.date() != starts.date():
            time = self.tr("{day}, {time}").format(day=short_day(own.date()), time=time)
        return self.tr("{time} ({own_time} here)").format(time=text, own_time=time)

    def _span(self, starts: datetime, ends: datetime | None) -> str:
        if ends is None:
            return starts.strftime("%H:%M")
        end = ends.strftime("%H:%M")
        if ends - starts >= timedelta(hours=24):
            end = self.tr("{day}, {time}").format(day=short_day(ends.date()), time=end)
        return self.tr("{start}–{end}").format(start=starts.strftime("%H:%M"), end=end)

    def day(self, day: date | None, today: date | None = None) -> str:
        """A day as a heading."""
        if day is None:
            return self.tr("Without a time")
        text = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        return self.tr("Today · {day}").format(day=text) if day == today else text

    def programme(self, programme: Programme, source: str) -> str:
        """What a programme is called: as it says itself, else after its file."""
        return _cut(programme.title, _LONGEST_LINE) or shown_name(path_of(source)).rpartition(".")[0]

    def kept(self, kept: Kept) -> str:
        """What a programme on the shelf is called."""
        return self.programme(kept.programme, kept.source)

    def language(self, tag: str) -> str:
        """The name of a language."""
        return self._languages.get(tag, tag)

    # ---- what could not be read

    def unread(self, unread: Unread) -> str:
        """What could not be read."""
        trouble = {
            Trouble.NOT_AN_EVENT: self.tr("this is no session that can be read"),
            Trouble.NO_TITLE: self.tr("a session without a title"),
            Trouble.DATE: self.tr("this date is not understood"),
            Trouble.TIME: self.tr("this time is not understood"),
            Trouble.ZONE: self.tr("this time zone is not known"),
            Trouble.DURATION: self.tr("this length is not understood"),
            Trouble.RECURRENCE: self.tr("these repetitions are not understood"),
            Trouble.ENDS_BEFORE_START: self.tr("the end is before the start"),
            Trouble.DOUBLE_ID: self.tr("two sessions have this id"),
            Trouble.CUT_OFF: self.tr("the file ends here, too early"),
        }.get(unread.trouble, unread.trouble.value)
        if not unread.line:
            return self.tr("Somewhere: {trouble}").format(trouble=trouble)
        return self.tr("Line {line}: {trouble}").format(line=unread.line, trouble=trouble)

    # ---- columns

    def field(self, field: Field) -> str:
        """What a column can hold."""
        return {
            Field.IGNORE: self.tr("– not used –"),
            Field.ID: self.tr("Id"),
            Field.TITLE: self.tr("Title"),
            Field.TYPE: self.tr("Type"),
            Field.TRACK: self.tr("Track"),
            Field.LANGUAGE: self.tr("Language"),
            Field.DAY: self.tr("Day"),
            Field.START: self.tr("Start"),
            Field.END: self.tr("End"),
            Field.DURATION: self.tr("Duration"),
            Field.ZONE: self.tr("Time zone"),
            Field.ROOM: self.tr("Room"),
            Field.MODERATOR: self.tr("Moderator"),
            Field.SPEAKER: self.tr("Speakers"),
            Field.SURNAME: self.tr("Surname"),
            Field.AFFILIATION: self.tr("Organisation"),
            Field.EMAIL: self.tr("E-mail"),
            Field.RAPPORTEUR: self.tr("Rapporteur"),
            Field.ABSTRACT: self.tr("Abstract"),
            Field.QUESTION: self.tr("Questions"),
            Field.LINK: self.tr("Links"),
        }.get(field, field.value)

    # ---- what changed

    def changes(self, fields: Sequence[FieldChange], zone: str) -> str:
        """What changed of a session, in one line. `zone` is that of its times."""
        return " · ".join(self._change(change, zone) for change in fields)

    def _change(self, change: FieldChange, zone: str) -> str:
        name = {
            "title": self.tr("Title"),
            "type": self.tr("Type"),
            "track": self.tr("Track"),
            "language": self.tr("Language"),
            "starts": self.tr("Start"),
            "ends": self.tr("End"),
            "zone": self.tr("Time zone"),
            "room": self.tr("Room"),
            "moderators": self.tr("Moderator"),
            "speakers": self.tr("Speakers"),
            "rapporteurs": self.tr("Rapporteur"),
            "abstract": self.tr("Abstract"),
            "questions": self.tr("Questions"),
            "links": self.tr("Links"),
            "organiser_email": self.tr("Organiser"),
        }.get(change.field, change.field)
        if isinstance(change.before, tuple) and isinstance(change.after, tuple):
            return self.tr("{field}: {difference}").format(
                field=name, difference=self._difference(change.before, change.after)
            )
        before, after = self._value(change, change.before, zone), self._value(change, change.after, zone)
        return self.tr("{field}: {before} → {after}").format(field=name, before=before, after=after)

    def _difference(self, before: Sequence[object], after: Sequence[object]) -> str:
        """Who or what was added and removed; where it is the same, the order or something about them."""
        old, new = ([_named(one) for one in values] for values in (before, after))
        was, now = set(map(plain_name, old)), set(map(plain_name, new))
        gone = [self.tr("without {name}").format(name=name) for name in old if plain_name(name) not in now]
        come = [self.tr("with {name}").format(name=name) for name in new if plain_name(name) not in was]
        return ", ".join(come + gone) or self.tr("changed")

    def _value(self, change: FieldChange, value: Value, zone: str) -> str:
        match value:
            case datetime():
                local = value.astimezone(zone_of(zone, self._here))
                other = change.after if value is change.before else change.before
                time = local.strftime("%H:%M")
                if isinstance(other, datetime) and other.astimezone(local.tzinfo).date() == local.date():
                    return time
                return self.tr("{day}, {time}").format(day=short_day(local.date()), time=time)
            case str() if change.field == "language":
                text = self.language(value)
            case str():
                text = " ".join(value.split())
            case tuple():
                text = ", ".join(map(_named, value))
            case _:
                text = ""
        return _cut(text, _LONGEST_VALUE) or "–"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _named(value: object) -> str:
    return value.name if isinstance(value, Contributor) else " ".join(str(value).split())


def language_names(programme: Programme, window_language: str) -> dict[str, str]:
    """The names, in the window's language, of the languages that a programme's sessions are in."""
    from babel import Locale, UnknownLocaleError

    names: dict[str, str] = {}
    for tag in {session.language for session in programme.sessions if session.language}:
        try:
            name = Locale.parse(tag, sep="-").get_display_name(window_language)
        except (UnknownLocaleError, ValueError):
            continue
        if name:
            names[tag] = name[:1].upper() + name[1:]
    return names
