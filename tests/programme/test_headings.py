"""What headings say, in three languages."""

from __future__ import annotations

import pytest

from rapporteur.programme.columns import Field, shape_of
from rapporteur.programme.headings import counts_hours, field_of, zone_in, zone_told

HEADINGS = {
    Field.ID: "Session ID, Code, #, Nº, N°, Código, uuid",
    Field.TITLE: (
        "Title, Session Title, Session, name, Schedule name, Talk title, What is the title of your session?"
        ", Título de la sesión, Actividad, Nombre, Intitulé, Titre de la séance, Atelier"
    ),
    Field.TYPE: "Type, Session type, Event Type, Format, Segment name, Tipo de sesión, Modalidad, Catégorie",
    Field.TRACK: "Track, Theme, Tags, Eje temático, Temática, Axe, Thématique",
    Field.LANGUAGE: "Language(s), Idioma, Langue",
    Field.DAY: "Date, Day, Día, Fecha, Jour",
    Field.START: (
        "Start, Start time, startDate, start_time, Session Start Date & Time, From, Time slot, Hora"
        ", Hora de inicio, Inicio, Horario, Début, Heure de début, Horaire, Start (CET)"
    ),
    Field.END: "End, End time, endDate, Session End Date & Time, To, Hora fin, Fin, Heure de fin",
    Field.DURATION: "Duration (min), Length, Duración, Durée",
    Field.ZONE: "Time zone, Zone, timezone, Zona horaria, Fuseau horaire",
    Field.ROOM: "Room, Venue, Stage name, Where, Sala, Lugar, Nombre de la sala, Salle, Lieu",
    Field.MODERATOR: "Moderators, Session chair, Modera, Moderador/a, Moderación, Modératrice, Animation",
    Field.SPEAKER: (
        "Speakers, Speaker 1, Speaker first name, Presented by, Panelists, Name and affiliation of speakers"
        ", Ponentes, Ponente 1, Nombre del ponente, Intervenants, Intervenant 2, Orateurs"
    ),
    Field.SURNAME: "Speaker last name, Surname, Apellidos, Nom de famille de l’intervenant",
    Field.AFFILIATION: "Affiliation, Speaker 1 affiliation, Organisation, Entidad, Institución, Organisme",
    Field.EMAIL: "E-mail, Speaker email, Correo electrónico, Courriel",
    Field.RAPPORTEUR: "Rapporteur, Note taker, Relatoría, Rapporteur·e",
    Field.ABSTRACT: "Abstract, Description, Schedule description, Resumen, Descripción, Résumé, Présentation",
    Field.QUESTION: "Main question, Questions, Preguntas, Pregunta principal, Questions principales",
    Field.LINK: "Link, Zoom link, Enlace Zoom, Lien",
    Field.IGNORE: (
        "Capacity, Published (Y/N), Speaker bio, Speaker title, Speaker photo, Aforo, Statut"
        ", Nombre de participants"
    ),
}


@pytest.mark.parametrize(
    ("heading", "field"),
    [(heading, field) for field, some in HEADINGS.items() for heading in some.split(", ")],
)
def test_a_heading_is_understood(heading: str, field: Field) -> None:
    assert field_of(heading) is field


def test_a_paragraph_is_no_heading() -> None:
    assert field_of("The title of this session " * 10) is Field.IGNORE


@pytest.mark.parametrize(
    ("heading", "zone"),
    [
        ("Start (CET)", "CET"),
        ("Hora (Madrid)", "Europe/Madrid"),
        ("Time UTC+2", "Etc/GMT-2"),
        ("Time ET", "America/New_York"),
        ("START", ""),
        ("Hora (local)", ""),
    ],
)
def test_a_heading_may_name_the_zone(heading: str, zone: str) -> None:
    assert zone_in(heading) == zone


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("All times are in CET", "CET"),
        ("Horas de Madrid", "Europe/Madrid"),
        ("Heures de Paris", "Europe/Paris"),
        ("Time zone: Europe/Lisbon", "Europe/Lisbon"),
        ("Hours of service", ""),
        ("Times change", ""),
    ],
)
def test_a_line_over_the_table_may_name_the_zone(line: str, zone: str) -> None:
    assert zone_told(line) == zone


def test_a_heading_may_say_that_its_numbers_are_hours() -> None:
    assert [counts_hours(one) for one in ("Duration (hours)", "Duración (h)", "Duration (min)")] == [
        True,
        True,
        False,
    ]


def test_the_shape_of_headings_does_not_depend_on_order_or_case() -> None:
    assert shape_of(["Title", "Start "]) == shape_of(["start", "TITLE"])
    assert shape_of(["Title", "Start"]) != shape_of(["Title", "End"])
