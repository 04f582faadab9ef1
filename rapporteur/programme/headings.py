"""What the headings of a table say in English, Spanish and French."""

from __future__ import annotations

import re

from rapporteur.programme.columns import Field
from rapporteur.programme.zones import zone_name
from rapporteur.report.folding import fold

_LONGEST_HEADING = 120
"""Characters. What is longer than that over a column is no heading."""

_WORD = re.compile(r"[^\W\d_]+|#")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_LAST_WORD = re.compile(r"(?:^|[\s,–-])((?:UTC|GMT)\s*[+−-]\s*\d{1,2}(?::?\d{2})?|[A-Z]{2,5})\s*$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ZONE = _words("timezone tz huso zonahoraria fuseau")
_TIME = _words(
    "time times hour hours hora horas horario heure heures horaire horaires when cuando quand slot "
    "franja creneau"
)
_DATE = _words("date dates day days fecha fechas dia dias jour jours jornada journee weekday")
_START = _words(
    "start starts starting begin begins beginning from inicio comienzo comienza empieza inicia desde "
    "debut debute commence commencement"
)
_END = _words("end ends ending until till to finish finishes fin final finaliza termina termino hasta")
_DURATION = _words("duration length minutes mins duracion minutos duree")
_MODERATOR = _words(
    "moderator moderators moderated moderation chair chairs chairperson chairpersons chairman "
    "chairwoman chaired cochair facilitator facilitators facilitated host hosts modera moderan "
    "moderador moderadora moderadores moderadoras moderado moderacion facilita facilitador facilitadora "
    "conduce preside presidencia moderateur moderatrice moderateurs moderatrices animateur animatrice "
    "animation anime"
)
_RAPPORTEUR = _words(
    "rapporteur rapporteurs rapporteuse rapporteure reporter notetaker notetakers relator relatora "
    "relatores relatoria"
)
_SPEAKER = _words(
    "speaker speakers presenter presenters panelist panelists panellist panellists lecturer lecturers "
    "discussant discussants author authors participants ponente ponentes orador oradora oradores "
    "oradoras conferenciante conferenciantes panelista panelistas expositor expositora expositores "
    "interviniente intervinientes intervienen participan participantes autor autora autores intervenant "
    "intervenante intervenants intervenantes orateur oratrice orateurs oratrices conferencier "
    "conferenciere conferenciers auteur auteurs panelistes"
)
_AFFILIATION = _words(
    "affiliation affiliations organisation organisations organization organizations institution "
    "institutions company companies employer afiliacion filiacion organizacion organizaciones "
    "institucion instituciones entidad entidades empresa organisme organismes etablissement entite "
    "structure structures"
)
_EMAIL = _words("email emails mail mails correo correos courriel courriels")
_NAME = _words("name names nombre nombres nom noms fullname")
_SURNAME = _words("surname surnames lastname apellido apellidos patronyme")
_ASIDE = _words(
    "bio bios biography biographies biografia biographie photo photos foto fotos picture headshot image "
    "imagen linkedin twitter phone telephone telefono role roles rol position job cargo puesto fonction "
    "poste title titles capacity seats status published aforo estado capacite places statut color "
    "colour couleur confirmed confirmado confirme notes comments observaciones comentarios remarques "
    "count"
)
_LANGUAGE = _words("language languages lang idioma idiomas lengua lenguas langue langues")
_ROOM = _words(
    "room rooms venue venues location locations place stage stages hall where sala salas lugar lugares "
    "aula aulas espacio ubicacion sede auditorio salle salles lieu lieux emplacement espace donde ou"
)
_TRACK = _words(
    "track tracks stream streams theme themes topic topics strand axis tag tags eje ejes linea tema "
    "temas tematica area bloque etiquetas axe axes thematique thematiques filiere volet parcours"
)
_TYPE = _words(
    "type types subtype format formats kind category categories segment tipo tipos formato modalidad "
    "categoria categorias categorie"
)
_QUESTION = _words("question questions pregunta preguntas")
_ABSTRACT = _words(
    "abstract abstracts description descriptions summary details detail about overview synopsis content "
    "descripcion resumen sinopsis contenido detalle detalles resume descriptif presentation contenu"
)
_LINK = _words(
    "link links url urls website web webpage zoom streaming enlace enlaces liga vinculo lien liens href"
)
_ID = _words("id ids code ref uuid guid key number codigo referencia clave numero reference #")
_TITLE = _words("title titles titulo titulos titre titres intitule")
_SESSION = _words(
    "session sessions event talk activity subject name nombre nom sesion sesiones actividad evento "
    "ponencia charla conferencia seance activite atelier conference schedule programme program programa "
    "workshop taller"
)
_ALL_TIMES = re.compile(
    r"(?:all\s+|todas\s+las\s+|toutes\s+les\s+)?(?:times?|hours?|horas?|horarios?|heures?|horaires?)\b"
    r"(?:\s+zone\b)?\s*:?\s*(?:(?:are|in|is|en|de|del|a|à|of|local)\s+)*\(?(?P<zone>[^()]{2,60}?)\)?\.?$",
    re.IGNORECASE,
)
_HOURS = _words("hours hour hrs h horas hora heures heure")
_EXACTLY = {
    "no": Field.ID,
    "nr": Field.ID,
    "n": Field.ID,
    "schedule": Field.START,
    "programme": Field.TITLE,
    "de": Field.START,
    "a": Field.END,
    "presented by": Field.SPEAKER,
    "note taker": Field.RAPPORTEUR,
    "time zone": Field.ZONE,
    "zone": Field.ZONE,
    "zona horaria": Field.ZONE,
    "fuseau horaire": Field.ZONE,
}


def field_of(heading: str) -> Field:
    """What a column with this heading seems to hold; `Field.IGNORE` where nothing is known of it."""
    if len(heading) > _LONGEST_HEADING:
        return Field.IGNORE
    bare = _BRACKETS.sub(" ", _CAMEL.sub(" ", heading)).replace("e-mail", "email").replace("E-mail", "email")
    ordered = _WORD.findall(fold(bare))
    exact = _EXACTLY.get(" ".join(ordered))
    if exact:
        return exact
    words = frozenset(ordered)
    if words & _MODERATOR or words & _SPEAKER or words & _RAPPORTEUR:
        return _about_people(words)
    if words & _EMAIL:
        return Field.EMAIL
    if words & _AFFILIATION:
        return Field.AFFILIATION
    if words & _SURNAME:
        return Field.SURNAME
    return _about_session(words)


def _about_people(words: frozenset[str]) -> Field:
    if words & _EMAIL:
        return Field.EMAIL
    if words & _AFFILIATION and not words & _NAME:
        return Field.AFFILIATION
    if words & _SURNAME or {"last", "name"} <= words or {"nom", "famille"} <= words:
        return Field.SURNAME
    # "Nombre de participants" is how many they are.
    counted = words & {"participants", "participantes"} and words & {"number", "numero", "nombre", "nb", "no"}
    if words & _ASIDE or words & _ID or words & _LINK or counted:
        return Field.IGNORE
    if words & _MODERATOR:
        return Field.MODERATOR
    return Field.RAPPORTEUR if words & _RAPPORTEUR else Field.SPEAKER


def _about_session(words: frozenset[str]) -> Field:
    if words & _ZONE or {"time", "zone"} <= words or {"zona", "horaria"} <= words:
        return Field.ZONE
    if words & _DURATION:
        return Field.DURATION
    if words & (_START | _END) and (words & (_TIME | _DATE | _SESSION) or len(words) == 1):
        return Field.END if words & _END and not words & _START else Field.START
    for field, some in (
        (Field.QUESTION, _QUESTION),
        (Field.LANGUAGE, _LANGUAGE),
        (Field.ROOM, _ROOM - {"ou"} if len(words) > 1 else _ROOM),
        (Field.LINK, _LINK),
        (Field.TYPE, _TYPE),
        (Field.TRACK, _TRACK),
        (Field.ABSTRACT, _ABSTRACT if not words & _TITLE else frozenset()),
        (Field.DAY, _DATE),
        (Field.START, _TIME),
        (Field.ID, _ID),
        (Field.TITLE, _TITLE),
        (Field.IGNORE, _ASIDE),
        (Field.TITLE, _SESSION),
    ):
        if words & some:
            return field
    return Field.IGNORE


def says_title(heading: str) -> bool:
    """Whether a heading says "title" itself, so that a column called "Session" beside it is another thing."""
    return bool(frozenset(_WORD.findall(fold(heading))) & _TITLE)


def zone_told(text: str) -> str:
    """The IANA zone of which a line over a table says that all times are in it; else empty."""
    said = _ALL_TIMES.match(text)
    return zone_name(said["zone"]) if said else ""


def counts_hours(heading: str) -> bool:
    """Whether a column of lengths of time says that its numbers are hours."""
    return bool(frozenset(_WORD.findall(fold(heading))) & _HOURS)


def zone_in(heading: str) -> str:
    """The IANA zone that a heading names, as in "Start (CET)" or "Time UTC+2"; else empty."""
    for inside in _BRACKETS.findall(heading):
        if name := zone_name(inside):
            return name
    last = _LAST_WORD.search(_BRACKETS.sub("", heading))
    return zone_name(last[1]) if last and len(heading) > len(last[1]) else ""
