"""The edition of a report in which nobody is named (Chatham House Rule): roles stand for people.

What is replaced, what is not and why stands in ``docs/decisions/0037-without-names.md``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence, Set
from hashlib import sha256
from typing import Literal

from rapporteur.report.agenda import CLOSING
from rapporteur.report.attribution import Named, Names, Roles, Span
from rapporteur.report.check import Finding, Problem
from rapporteur.report.model import FLOOR, AgendaItem, Line, Person, Photo, Report
from rapporteur.report.naming import PARTICLES, WORD, Word, begins_sentence, words
from rapporteur.report.nearly import NameIndex, is_form, name_index
from rapporteur.report.people import is_unnamed
from rapporteur.report.photos import is_blurred
from rapporteur.report.readiness import finding_at, known_names
from rapporteur.report.search import Place, every_text
from rapporteur.report.values import RAPPORTEUR

PhotoChoice = Literal["none", "blurred", "all"]
"""Which photos an edition keeps: none, those on which something is blurred, or all."""


_NAMING_FIELDS = {"moderator": True, "moderators": True, "chair": True, "speaker": False, "speakers": False}
"""Fields of a form that name people, and whether they moderate."""

_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;/\n&]|\b(?:and|y|et|e|und|i)\b)\s*")


def without_names(report: Report, roles: Roles, *, photos: PhotoChoice = "blurred") -> Report:
    """The report with roles in place of the names, organisations and addresses of its people.

    It is a report of its own, made for `export`: its photos still are as they were taken, and only an export
    follows their recipes.
    """
    return _Edition(report, roles).made(photos)


def remover(report: Report, roles: Roles) -> Callable[[str], str]:
    """What puts roles in place of names in any text, as `without_names` does: a file's name, say."""
    return _Edition(report, roles).names.replaced


class _Edition:
    def __init__(self, report: Report, roles: Roles) -> None:
        self._report, self._roles = report, roles
        self._called = dict(_called(report.speaking_order(), roles))
        named = [
            Named(name, self._called[person.id], person.email.strip(), there)
            for person in report.speaking_order()
            if not is_unnamed(person)
            and (name := unicodedata.normalize("NFC", person.name.strip()))
            and (there := words(name))
        ]
        named += self._of_fields({" ".join(word.folded for word in one.words) for one in named})
        self.names = Names(
            named,
            dict.fromkeys(
                unicodedata.normalize("NFC", person.affiliation.strip()) for person in report.people
            ),
            roles,
        )
        self._item_ids: dict[str, str] = {}
        self._ids = {FLOOR: FLOOR, "": ""}
        self._ids |= {
            person.id: f"person-{number}" for number, person in enumerate(report.speaking_order(), 1)
        }

    def _of_fields(self, known: Set[str]) -> Iterator[Named]:
        """People whom only a field of the form names."""
        for key, moderates in _NAMING_FIELDS.items():
            for name in _BETWEEN_NAMES.split(_IN_BRACKETS.sub("", self._report.fields.get(key, ""))):
                there = words(unicodedata.normalize("NFC", name))
                if there and there[0].is_capital and " ".join(word.folded for word in there) not in known:
                    yield Named(
                        name, self._roles.moderator if moderates else self._roles.participant, "", there
                    )

    def made(self, photos: PhotoChoice) -> Report:
        report, put = self._report, self.names.replaced
        session = report.session
        template = report.template
        mail = template.mail
        return report.with_changes(
            # Whoever has both cannot tell by it that they are the same session.
            id=sha256(f"unattributed {report.id}".encode()).hexdigest()[:32],
            template=template.model_copy(
                update={
                    "abbreviations": {short: put(long) for short, long in template.abbreviations.items()},
                    "mail": mail.model_copy(
                        update={"to": self._others(mail.to), "cc": self._others(mail.cc)}
                    ),
                }
            ),
            session=session.model_copy(
                update={
                    **{name: put(getattr(session, name)) for name in ("title", "type", "track", "room")},
                    "programme_id": "",
                    "organiser_email": "",
                }
            ),
            fields=dict(self._fields()),
            texts={key: put(text) for key, text in report.texts.items()},
            lists={key: tuple(map(put, items)) for key, items in report.lists.items()},
            people=tuple(map(self._person, report.people)),
            notes={self._id(key): self._lines(lines) for key, lines in report.notes.items()},
            agenda=tuple(map(self._item, report.agenda)),
            course=report.course.model_copy(
                update={
                    "turns": tuple(
                        turn.model_copy(
                            update={
                                "person_id": self._id(turn.person_id),
                                "item_id": self._item_id(turn.item_id),
                            }
                        )
                        for turn in report.course.turns
                    )
                }
            ),
            photos=tuple(self._photo(photo) for photo in report.photos if _is_kept(photo, photos)),
            unplaced=tuple(map(put, report.unplaced)),
            sign_offs={},
            handed_in=tuple(
                version.model_copy(update={"note": put(version.note)}) for version in report.handed_in
            ),
        )

    def _others(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """The addresses that are nobody's who spoke."""
        theirs = {person.email.strip().casefold() for person in self._report.people}
        return tuple(address for address in addresses if address.casefold() not in theirs)

    def _fields(self) -> Iterator[tuple[str, str]]:
        kinds = {field.id: field.kind for _, field in self._report.template.all_fields()}
        for key, text in self._report.fields.items():
            if key == RAPPORTEUR:
                yield key, self._author(text)
            elif kinds.get(key, "text") == "text":
                yield key, self.names.replaced(text)
            else:
                # A date or a time has no names in it, but a month may be called like somebody.
                yield key, text

    def _author(self, text: str) -> str:
        """Who wrote the report is named, unless it is one of those who spoke."""
        there = {word.folded for word in words(text)}
        for one in self.names.people:
            if there.issuperset(word.folded for word in one.main):
                return one.role
        return text

    def _person(self, person: Person) -> Person:
        changes: dict[str, object] = {
            "id": self._id(person.id),
            "affiliation": "",
            "email": "",
            "unseen": False,
        }
        if person.role != "floor":
            changes["name"] = self._called[person.id]
            changes["voice"] = ""
        return person.model_copy(update=changes)

    def _lines(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(
            line.model_copy(
                update={
                    "text": self.names.replaced(line.text),
                    "who": self._doer(line.who),
                    "due": self.names.replaced(line.due),
                    "children": self._lines(line.children),
                }
            )
            for line in lines
        )

    def _doer(self, who: str) -> str:
        """Who is to do something: what is no role or no word by then is somebody whom nobody can check."""
        text = unicodedata.normalize("NFC", who)
        spans = self.names.spans(text)
        rest = "".join(
            text[begin:end]
            for begin, end in zip(
                [0, *(span.end for span in spans)], [*(span.start for span in spans), len(text)], strict=True
            )
        )
        if any(word.is_capital or not word.has_case for word in words(rest) if not word.written[0].isdigit()):
            return self._roles.participant
        return self.names.replaced(text)

    def _item(self, item: AgendaItem) -> AgendaItem:
        return item.model_copy(
            update={
                "id": self._item_id(item.id),
                "person_id": self._id(item.person_id),
                "title": self.names.replaced(item.title),
            }
        )

    def _photo(self, photo: Photo) -> Photo:
        put = self.names.replaced
        return photo.model_copy(
            update={"caption": put(photo.caption), "alt": put(photo.alt), "window_title": ""}
        )

    def _id(self, person_id: str) -> str:
        # Nobody should be missing here, but if somebody is, what they said is not lost.
        return self._ids.setdefault(person_id, f"person-{len(self._ids)}")

    def _item_id(self, item_id: str) -> str:
        """The item of an agenda that nobody touched is called after its speaker."""
        if item_id in self._ids or item_id == CLOSING:
            return self._ids.get(item_id, item_id)
        return self._item_ids.setdefault(item_id, f"item-{len(self._item_ids) + 1}")


def _called(people: Sequence[Person], roles: Roles) -> Iterator[tuple[str, str]]:
    """What everybody is called, by id; an unknown voice keeps its letter."""
    moderators = sum(person.role == "moderator" for person in people)
    numbers = {"moderator": 0, "speaker": 0}
    for person in people:
        if is_unnamed(person):
            yield person.id, person.name
            continue
        numbers[person.role] += 1
        if person.role == "moderator" and moderators == 1:
            yield person.id, roles.moderator
        else:
            form = roles.moderators if person.role == "moderator" else roles.speakers
            yield person.id, form.format(number=numbers[person.role])


def _is_kept(photo: Photo, choice: PhotoChoice) -> bool:
    return choice == "all" or (choice == "blurred" and is_blurred(photo))


# ---- what is left


def leftovers(edition: Report, original: Report) -> tuple[Finding, ...]:
    """What may still tell who somebody is, in an edition of a report: each place of it, in the form's order.

    It leads to where that is in the original, and the text of a `place` is the original's: all of it is meant
    where the words are not in it. `name` is whose name it may be, or which organisation's. The rapporteur's
    own name is not among it.
    """
    return tuple(_Leftovers(edition, original).found())


_MARKS = Roles("moderator", "moderator", "speaker", "participant", "organisation")


class _Leftovers:
    def __init__(self, edition: Report, original: Report) -> None:
        self._edition, self._original = edition, original
        self._names = _Edition(original, _MARKS).names
        self._index: NameIndex = name_index(known_names(original))
        self._people = {person.name for person in original.people}
        self._called = tuple(f"{person.name} " for person in edition.speaking_order() if person.name)
        self._called_words = {word.folded for called in self._called for word in words(called)}
        self._small = {
            word for _, _, text in every_text(edition) for word in WORD.findall(text) if word.islower()
        }
        self._of_organisations: dict[str, str] = {}
        for person in original.people:
            there = [word for word in words(person.affiliation) if word.folded not in PARTICLES]
            self._of_organisations |= {
                word.folded: person.affiliation for word in there if len(word.folded) > 3
            }
            if len(there) > 2:
                initials = "".join(word.folded[0] for word in there)
                self._of_organisations[initials] = person.affiliation
        self._given = [
            (person.name[1:], person.name)
            for person in original.people
            if len(person.name) == 3 and person.name.isalpha() and person.name.upper() == person.name.lower()
        ]

    def found(self) -> Iterator[Finding]:
        before, after = self._original, self._edition
        ids = {made.id: one.id for one, made in zip(before.people, after.people, strict=False)}
        item_ids = {made.id: one.id for one, made in zip(before.agenda, after.agenda, strict=False)}
        originals = {(part, where): text for part, where, text in self._texts(before)}
        for part, where, text in self._texts(after):
            kind, _, key = part.partition(":")
            part_there = f"notes:{ids.get(key, key)}" if kind == "notes" else part
            where_there = item_ids.get(where, where) if kind == "agenda" else where
            original = originals.get((part_there, where_there), "")
            made = unicodedata.normalize("NFC", text)
            for problem, start, end, name in self._left(made):
                found = made[start:end]
                begin, stop = self._in_original(original, found, made.count(found, 0, start))
                place = Place(part_there, where_there, begin, stop, original)
                yield finding_at(self._original, problem, place)._replace(name=name)
        for photo in self._edition.photos:
            if not is_blurred(photo):
                section = next(
                    (one.id for one in self._edition.template.sections if one.kind == "photos"), ""
                )
                yield Finding(Problem.PHOTO_LEFT, False, section, photo_id=photo.id)

    def _in_original(self, text: str, found: str, before: int) -> tuple[int, int]:
        """Where words of the edition stand in the original, so many times before in the edition; else all."""
        there = [at.start() for at in re.finditer(re.escape(found), text)]
        # What was replaced is not what is left, even if it is written alike.
        taken = [(span.start, span.end) for span in self._names.spans(text)]
        there = [start for start in there if _is_free(taken, start, start + len(found))] or there
        if not there:
            return 0, len(text)
        start = there[min(before, len(there) - 1)]
        return start, start + len(found)

    def _texts(self, report: Report) -> Iterator[tuple[str, str, str]]:
        fields = {field.of or field.id: field.id for _, field in report.template.all_fields()}
        for part, where, text in every_text(report):
            if part != "people" and (part, where) != ("session", RAPPORTEUR):
                yield part, where, text
        for name in ("title", "type", "track", "room", "forum", "event"):
            if name not in fields:
                yield "session", name, getattr(report.session, name)
        for item in report.agenda:
            yield "agenda", item.id, item.title

    def _left(self, text: str) -> Iterator[tuple[Problem, int, int, str]]:
        spans = self._names.spans(text)
        for span in spans:
            yield self._named(text, span)
        taken = [(span.start, span.end) for span in spans]
        for near in self._index.near(text):
            if _is_free(taken, near.start, near.end):
                taken.append((near.start, near.end))
                problem = Problem.NAME_LEFT if near.name in self._people else Problem.ORGANISATION_LEFT
                yield problem, near.start, near.end, near.name
        for given, name in self._given:
            at = text.find(given)
            if at >= 0 and _is_free(taken, at, at + len(given)):
                yield Problem.NAME_LEFT, at, at + len(given), name
        for word in words(text):
            if word.folded not in self._called_words and _is_free(taken, word.start, word.end):
                yield from self._of_word(text, word)

    def _named(self, text: str, span: Span) -> tuple[Problem, int, int, str]:
        who = " / ".join(self._names.people[one].name for one in sorted(span.people))
        written = text[span.start : span.end]
        if "@" in written or "/" in written:
            return Problem.ADDRESS_LEFT, span.start, span.end, who
        if span.put == _MARKS.organisation:
            return Problem.ORGANISATION_LEFT, span.start, span.end, written
        return Problem.NAME_LEFT, span.start, span.end, who

    def _of_word(self, text: str, word: Word) -> Iterator[tuple[Problem, int, int, str]]:
        """What a word that is no name on its own may tell."""
        if not word.is_capital:
            return
        people = sorted(self._names.parts.get(word.folded, ()))
        if not people or word.written in PARTICLES:
            people = [
                number
                for number, one in enumerate(self._names.people)
                if any(len(part.folded) > 3 and is_form(word.folded, part.folded) for part in one.main)
            ]
        if people:
            who = " / ".join(self._names.people[one].name for one in people)
            yield Problem.NAME_LEFT, word.start, word.end, who
        elif begins_sentence(text, word.start):
            return
        elif text[: word.start].endswith(self._called):
            yield Problem.NAME_LEFT, word.start, word.end, ""
        elif word.folded in self._of_organisations and word.folded not in self._small:
            yield Problem.ORGANISATION_LEFT, word.start, word.end, self._of_organisations[word.folded]


def _is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return not any(begun < end and start < ended for begun, ended in taken)
