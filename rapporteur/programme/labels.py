"""What a description says in lines of its own: "Speakers: Ana Ruiz, Jon Etxeberria", "Langue : français"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from rapporteur.programme.model import Contributor, PlannedSession
from rapporteur.programme.people_text import people_with, read_people
from rapporteur.programme.wording import links_in, one_line, paragraphs
from rapporteur.report.folding import fold
from rapporteur.report.values import read_language


class Label(Enum):
    """What follows a label."""

    ABSTRACT = auto()
    SPEAKERS = auto()
    MODERATORS = auto()
    RAPPORTEURS = auto()
    QUESTIONS = auto()
    LANGUAGE = auto()
    TYPE = auto()
    TRACK = auto()
    ROOM = auto()
    LINKS = auto()


_WORDS = {
    Label.ABSTRACT: (
        "abstract, description, summary, about, about this session, session description, synopsis"
        ", resumen, descripcion, sinopsis, resume, presentation, a propos"
    ),
    Label.SPEAKERS: (
        "speaker, speakers, speaker(s), panelist, panelists, panellist, panellists, presenter, presenters"
        ", presented by, presenter(s), participants, keynote speaker, keynote speakers, discussants"
        ", ponente, ponentes, ponente(s), orador, oradora, oradores, oradoras, panelista, panelistas"
        ", participantes"
        ", intervienen, intervinientes, expositor, expositora, expositores, conferenciante, conferenciantes"
        ", intervenant, intervenante, intervenants, intervenantes, intervenant(e)s, intervenant.e.s"
        ", intervenant·e·s"
        ", orateur, oratrice, orateurs, oratrices, conferencier, conferenciere, conferenciers, panelistes"
    ),
    Label.MODERATORS: (
        "moderator, moderators, moderator(s), moderated by, moderation, chair, chairs, chair(s), chairperson"
        ", chairpersons, chaired by, session chair, session chairs, co-chair, co-chairs, facilitator"
        ", facilitators"
        ", facilitated by, modera, moderan, moderador, moderadora, moderadores, moderadoras"
        ", moderador/a, moderador(a), moderado por, moderacion, facilita, facilitador, facilitadora, preside"
        ", presidente de sesion, presidenta de sesion, conduce"
        ", moderateur, moderatrice, moderateurs, moderatrices, moderateur/moderatrice, moderateur·rice"
        ", modere par, animateur, animatrice, anime par, animation, president de seance, presidente de seance"
    ),
    Label.RAPPORTEURS: (
        "rapporteur, rapporteurs, rapporteur(s), session rapporteur, reporter, note taker, note-taker"
        ", relator, relatora, relatores, relatoria, rapporteuse, rapporteure, rapporteur·e"
        ", secretaire de seance"
    ),
    Label.QUESTIONS: (
        "question, questions, question(s), main question, main questions, key question, key questions"
        ", guiding question, guiding questions, questions for discussion, questions to be discussed"
        ", discussion questions, pregunta, preguntas, preguntas clave, preguntas guia, preguntas principales"
        ", preguntas orientadoras, preguntas para el debate"
        ", questions cles, questions principales, questions directrices, questions pour le debat"
    ),
    Label.LANGUAGE: (
        "language, languages, language(s), session language, working language, spoken language"
        ", idioma, idiomas, idioma(s), lengua, lenguas, langue, langues, langue(s), langue de travail"
    ),
    Label.TYPE: (
        "type, session type, type of session, format, session format, tipo, tipo de sesion, formato"
        ", type de session, type de seance"
    ),
    Label.TRACK: (
        "track, theme, topic, thematic axis, axis, stream, strand, eje, eje tematico, tema, tematica"
        ", area tematica"
        ", axe, axe thematique, thematique, parcours"
    ),
    Label.ROOM: "room, venue, location, sala, lugar, aula, salle, lieu",
    Label.LINKS: (
        "link, links, link(s), url, web, website, webpage, more information, zoom, zoom link, join"
        ", enlace, enlaces, enlace(s), mas informacion, sitio web, lien, liens, lien(s), plus d'informations"
    ),
}
_LABELS = {fold(word.strip()): label for label, words in _WORDS.items() for word in words.split(", ")}

_ALONE = frozenset({Label.SPEAKERS, Label.MODERATORS, Label.QUESTIONS, Label.RAPPORTEURS})
"""What may follow a label that stands on a line without a colon."""

_OF_PEOPLE = frozenset({Label.SPEAKERS, Label.MODERATORS, Label.RAPPORTEURS})
_LONGEST_LABEL = 40
_LONGEST_PERSON = 200
_LINE = re.compile(
    rf"^[\s>#*_•–-]*(?P<label>[^\W\d_][^:：\n]{{0,{_LONGEST_LABEL}}}?)[\s*_]*[:：](?P<value>.*)$"
)
_ITEM = re.compile(r"^\s*(?:[-–—•*·▪‣◦]|\d{1,2}[.)]|[a-z][.)])\s+(?P<text>.*)$")
_BETWEEN_QUESTIONS = re.compile(r"(?<=[?？])\s+(?=[^\s(（])")
_FORM = re.compile(r"\s*[(\[].*$")
_SEVERAL = re.compile(r"\s*(?:[,;/&+|]|\band\b|\by\b|\bet\b)\s*", re.IGNORECASE)


class Described(NamedTuple):
    """What a description says; the abstract is what is left of it."""

    abstract: str = ""
    speakers: tuple[Contributor, ...] = ()
    moderators: tuple[Contributor, ...] = ()
    rapporteurs: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    language: str = ""
    type: str = ""
    track: str = ""
    room: str = ""


@lru_cache(maxsize=1024)
def label_of(text: str) -> Label | None:
    """What a word or two before a colon, or over a column, stand for; None where they are no label."""
    words = fold(" ".join(text.replace("*", " ").split())).strip(" .:：")
    return _LABELS.get(words) or _LABELS.get(_FORM.sub("", words))


def described(description: str) -> Described:
    """A description, plain or HTML, taken apart by the labels in it."""
    text = paragraphs(description)
    if not text:
        return Described()
    rest: list[str] = []
    values: dict[Label, list[str]] = {}
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        label, value = _labelled(lines[place])
        if label is Label.LINKS and "://" not in value:
            label = None
        if label is None and place + 1 < len(lines) and lines[place + 1].strip():
            label = _heading(lines[place])
        place += 1
        if label is None:
            rest.append(lines[place - 1])
            continue
        if label is Label.ABSTRACT:
            rest.append(value)
            continue
        taken = [f"- {value}"] if value else []
        if not value and place < len(lines) and not lines[place].strip():
            place += 1
        while place < len(lines) and (more := _goes_on(lines, place, is_list=_is_list(taken))):
            if label in _OF_PEOPLE and len(lines[place]) > _LONGEST_PERSON:
                # An abstract that no blank line divides from the names.
                break
            taken += lines[place : place + more]
            place += more
        values.setdefault(label, []).extend(taken)
    return _made(paragraphs("\n".join(rest)), values, links_in(description))


def language_of(text: str) -> str:
    """The BCP 47 tag of a language that a programme names, or its own words where they are no language's."""
    words = one_line(text)
    if not words or len(words) > 100:
        return words[:100]
    if tag := read_language(words.replace("_", "-")):
        return tag
    first = _SEVERAL.split(_FORM.sub("", words))[0]
    # "de-formal" is how some write to somebody, and no language of its own.
    for guess in (first, first.replace("_", "-").partition("-")[0]):
        if tag := read_language(guess):
            return tag
    return words


def questions_in(text: str) -> tuple[str, ...]:
    """The questions in a text: one a line, or one after the other."""
    if not text:
        return ()
    found: dict[str, None] = {}
    for line in paragraphs(text).split("\n"):
        item = _ITEM.match(line)
        for question in _BETWEEN_QUESTIONS.split(item["text"] if item else line):
            if bare := one_line(question):
                found.setdefault(bare)
    return tuple(found)


def filled(session: PlannedSession, said: Described) -> PlannedSession:
    """The session with what its description says, where its fields say nothing."""
    roles = _by_role(session.speakers or said.speakers)
    return session.model_copy(
        update={
            "abstract": said.abstract,
            "speakers": roles[0],
            "moderators": people_with(session.moderators or said.moderators, roles[1]),
            "rapporteurs": session.rapporteurs or said.rapporteurs,
            "questions": session.questions or said.questions,
            "links": tuple(dict.fromkeys((*session.links, *said.links))),
            "language": session.language or said.language,
            "type": session.type or said.type,
            "track": session.track or said.track,
            "room": session.room or said.room,
        }
    )


def _by_role(
    people: tuple[Contributor, ...],
) -> tuple[tuple[Contributor, ...], tuple[Contributor, ...]]:
    """Those who speak, and those of whom it says in brackets that they moderate: "Li Na (moderator)"."""
    speakers, moderators = [], []
    for person in people:
        role, _, body = person.affiliation.partition(", ")
        if role and label_of(role) is Label.MODERATORS:
            moderators.append(person.model_copy(update={"affiliation": body}))
        else:
            speakers.append(person)
    return tuple(speakers), tuple(moderators)


def _labelled(line: str) -> tuple[Label | None, str]:
    if (":" in line or "：" in line) and (found := _LINE.match(line)):
        label = label_of(found["label"])
        if label is not None:
            return label, found["value"].strip().lstrip("*_").strip()
    return None, ""


def _heading(line: str) -> Label | None:
    bare = line.strip(" \t*_#")
    label = label_of(bare) if 0 < len(bare) <= _LONGEST_LABEL else None
    return label if label in _ALONE else None


def _is_list(taken: Sequence[str]) -> bool:
    return bool(taken) and _ITEM.match(taken[0]) is not None


def _goes_on(lines: Sequence[str], place: int, *, is_list: bool) -> int:
    """How many lines still belong to the label above: its list does, or the paragraph under it."""
    line = lines[place]
    if not line.strip():
        # There may be a blank line between the items of a list.
        next_line = lines[place + 1] if place + 1 < len(lines) else ""
        return 2 if _ITEM.match(next_line) and _labelled(next_line)[0] is None else 0
    if _labelled(line)[0] is not None:
        return 0
    return 1 if not is_list or _ITEM.match(line) else 0


def _made(abstract: str, values: dict[Label, list[str]], links: tuple[str, ...]) -> Described:
    joined = {label: "\n".join(lines) for label, lines in values.items()}
    short = {label: one_line(lines[0].removeprefix("- ")) for label, lines in values.items() if lines}
    return Described(
        abstract=abstract,
        speakers=read_people(joined.get(Label.SPEAKERS, "")),
        moderators=read_people(joined.get(Label.MODERATORS, "")),
        rapporteurs=tuple(person.name for person in read_people(joined.get(Label.RAPPORTEURS, ""))),
        questions=questions_in(joined.get(Label.QUESTIONS, "")),
        links=links,
        language=language_of(short.get(Label.LANGUAGE, "")),
        type=short.get(Label.TYPE, ""),
        track=short.get(Label.TRACK, ""),
        room=short.get(Label.ROOM, ""),
    )
