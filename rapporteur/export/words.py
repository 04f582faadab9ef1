"""The few words that an export adds to those of the form, and dates, in the report's language."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rapporteur.report.attribution import Roles
from rapporteur.report.values import zone

if TYPE_CHECKING:
    from babel import Locale

    from rapporteur.report.model import Role


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    `page` has ``{page}`` and ``{pages}``; `taken`, under a photo, has ``{date}`` and ``{time}``; `voice`,
    what somebody unknown is called, has ``{letter}``. `floor` stands over what was said by people without a
    name of their own. `moderators` to `organisation` stand for names, see `roles`. `item` to `closing` are
    those of the table of times. `counted`, under a photo, has ``{count}``, `counted_video` has ``{video}``
    too; `quote` are the marks around a quote; `rapporteur` to `signature` stand at the place for one.
    `version` has ``{number}`` and ``{date}``, `replaces` has ``{number}``. What follows is for volumes of
    reports; `reports` has ``{count}``.
    """

    locale: str
    page: str
    moderator: str
    speaker: str
    floor: str
    voice: str
    moderators: str
    speakers: str
    participant: str
    organisation: str
    unplaced: str
    damaged: str
    taken: str
    item: str
    planned: str
    taken_time: str
    from_to: str
    pause: str
    closing: str
    counted: str
    counted_video: str
    contents: str
    quote: tuple[str, str]
    rapporteur: str
    date: str
    signature: str
    version: str
    replaces: str
    undated: str
    reports: str
    people: str
    no_report: str
    without_names: str

    @property
    def roles(self) -> Roles:
        """What people are called instead of their names."""
        return Roles(self.moderator, self.moderators, self.speakers, self.participant, self.organisation)

    def role(self, role: Role) -> str:
        """The name of a role."""
        return {"moderator": self.moderator, "speaker": self.speaker, "floor": self.floor}[role]


# English dates as Europe writes them, day first and 24 hours, since readers come from everywhere.
_ENGLISH = Words(
    locale="en-150",
    page="Page {page} of {pages}",
    moderator="Moderator",
    speaker="Speaker",
    floor="Floor",
    voice="Participant {letter}",
    moderators="Moderator {number}",
    speakers="Speaker {number}",
    participant="a participant",
    organisation="an organisation",
    unplaced="Unplaced",
    damaged="The picture that belongs here is damaged and cannot be shown.",
    taken="Taken on {date} at {time}",
    item="Item",
    planned="Planned",
    taken_time="Taken",
    from_to="From–to",
    pause="Break",
    closing="Closing",
    counted="Participants: {count}",
    counted_video="Participants: {count}, {video} with video",
    contents="Contents",
    quote=("“", "”"),
    rapporteur="Rapporteur",
    date="Date",
    signature="Signature",
    version="Version {number} · {date}",
    replaces="This version replaces version {number}.",
    undated="Without a date",
    reports="Reports: {count}",
    people="People",
    no_report="Sessions without a report",
    without_names="without names",
)
_WORDS = {
    "en": _ENGLISH,
    "es": Words(
        locale="es",
        page="Página {page} de {pages}",
        moderator="Moderación",
        speaker="Ponente",
        floor="Sala",
        voice="Participante {letter}",
        moderators="Moderación {number}",
        speakers="Ponente {number}",
        participant="una persona participante",
        organisation="una organización",
        unplaced="Sin ubicar",
        damaged="La imagen que va aquí está dañada y no se puede mostrar.",
        taken="Tomada el {date} a las {time}",
        item="Punto",
        planned="Previsto",
        taken_time="Empleado",
        from_to="De–a",
        pause="Pausa",
        closing="Cierre",
        counted="Participantes: {count}",
        counted_video="Participantes: {count}, {video} con vídeo",
        contents="Contenido",
        quote=("«", "»"),
        rapporteur="Relatoría",
        date="Fecha",
        signature="Firma",
        version="Versión {number} · {date}",
        replaces="Esta versión sustituye a la versión {number}.",
        undated="Sin fecha",
        reports="Informes: {count}",
        people="Personas",
        no_report="Sesiones sin informe",
        without_names="sin nombres",
    ),
    "fr": Words(
        locale="fr",
        page="Page {page} sur {pages}",
        moderator="Modération",
        speaker="Intervenant(e)",
        floor="Salle",
        voice="Participant {letter}",
        moderators="Modération {number}",
        speakers="Intervenant(e) {number}",
        participant="une personne participante",
        organisation="une organisation",
        unplaced="Non classé",
        damaged="L’image qui va ici est endommagée et ne peut pas être affichée.",
        taken="Prise le {date} à {time}",
        item="Point",
        planned="Prévu",
        taken_time="Employé",
        from_to="De–à",
        pause="Pause",
        closing="Clôture",
        counted="Participants : {count}",
        counted_video="Participants : {count}, dont {video} avec vidéo",
        contents="Sommaire",
        quote=("«\u00a0", "\u00a0»"),
        rapporteur="Rapporteur(e)",
        date="Date",
        signature="Signature",
        version="Version {number} · {date}",
        replaces="Cette version remplace la version {number}.",
        undated="Sans date",
        reports="Rapports : {count}",
        people="Personnes",
        no_report="Sessions sans rapport",
        without_names="sans noms",
    ),
    "pt": Words(
        locale="pt-PT",
        page="Página {page} de {pages}",
        moderator="Moderação",
        speaker="Orador(a)",
        floor="Plateia",
        voice="Participante {letter}",
        moderators="Moderação {number}",
        speakers="Orador(a) {number}",
        participant="uma pessoa participante",
        organisation="uma organização",
        unplaced="Sem lugar",
        damaged="A imagem que pertence aqui está danificada e não pode ser mostrada.",
        taken="Tirada em {date} às {time}",
        item="Ponto",
        planned="Previsto",
        taken_time="Usado",
        from_to="De–a",
        pause="Pausa",
        closing="Encerramento",
        counted="Participantes: {count}",
        counted_video="Participantes: {count}, {video} com vídeo",
        contents="Sumário",
        quote=("«", "»"),
        rapporteur="Relatoria",
        date="Data",
        signature="Assinatura",
        version="Versão {number} · {date}",
        replaces="Esta versão substitui a versão {number}.",
        undated="Sem data",
        reports="Relatórios: {count}",
        people="Pessoas",
        no_report="Sessões sem relatório",
        without_names="sem nomes",
    ),
    "ca": Words(
        locale="ca",
        page="Pàgina {page} de {pages}",
        moderator="Moderació",
        speaker="Ponent",
        floor="Sala",
        voice="Participant {letter}",
        moderators="Moderació {number}",
        speakers="Ponent {number}",
        participant="una persona participant",
        organisation="una organització",
        unplaced="Sense lloc",
        damaged="La imatge que va aquí està malmesa i no es pot mostrar.",
        taken="Feta el {date} a les {time}",
        item="Punt",
        planned="Previst",
        taken_time="Emprat",
        from_to="De–a",
        pause="Pausa",
        closing="Cloenda",
        counted="Participants: {count}",
        counted_video="Participants: {count}, {video} amb vídeo",
        contents="Sumari",
        quote=("«", "»"),
        rapporteur="Relatoria",
        date="Data",
        signature="Signatura",
        version="Versió {number} · {date}",
        replaces="Aquesta versió substitueix la versió {number}.",
        undated="Sense data",
        reports="Informes: {count}",
        people="Persones",
        no_report="Sessions sense informe",
        without_names="sense noms",
    ),
    "ko": Words(
        locale="ko",
        page="{page} / {pages}쪽",
        moderator="사회자",
        speaker="발표자",
        floor="청중",
        voice="참가자 {letter}",
        moderators="사회자 {number}",
        speakers="발표자 {number}",
        participant="한 참가자",
        organisation="한 단체",
        unplaced="미분류",
        damaged="여기에 들어갈 사진이 손상되어 표시할 수 없습니다.",
        taken="촬영: {date} {time}",
        item="항목",
        planned="예정",
        taken_time="쓴 시간",
        from_to="시작–끝",
        pause="휴식",
        closing="마무리",
        counted="참가자: {count}명",
        counted_video="참가자: {count}명, 카메라 켬 {video}명",
        contents="차례",
        quote=("“", "”"),
        rapporteur="기록자",
        date="날짜",
        signature="서명",
        version="{number}판 · {date}",
        replaces="이 판은 {number}판을 대체합니다.",
        undated="날짜 없음",
        reports="보고서: {count}개",
        people="인명",
        no_report="보고서가 없는 세션",
        without_names="이름 없음",
    ),
    "ar": Words(
        locale="ar",
        page="الصفحة {page} من {pages}",
        moderator="مدير الجلسة",
        speaker="المتحدث",
        floor="الحضور",
        voice="مشارك {letter}",
        moderators="مدير الجلسة {number}",
        speakers="المتحدث {number}",
        participant="أحد المشاركين",
        organisation="إحدى الجهات",
        unplaced="غير مصنّف",
        damaged="الصورة التي موضعها هنا تالفة ولا يمكن عرضها.",
        taken="التُقطت في {date} الساعة {time}",
        item="البند",
        planned="المقرر",
        taken_time="المستغرق",
        from_to="من–إلى",
        pause="استراحة",
        closing="الختام",
        counted="المشاركون: {count}",
        counted_video="المشاركون: {count}، منهم {video} بالكاميرا",
        contents="المحتويات",
        quote=("«", "»"),
        rapporteur="المقرر",
        date="التاريخ",
        signature="التوقيع",
        version="الإصدار {number} · {date}",
        replaces="هذا الإصدار يحل محل الإصدار {number}.",
        undated="بلا تاريخ",
        reports="التقارير: {count}",
        people="الأشخاص",
        no_report="جلسات بلا تقرير",
        without_names="دون أسماء",
    ),
}


def words_for(language: str) -> Words:
    """The words of a language (BCP 47); the English ones where we have none."""
    return _WORDS.get(language.split("-")[0].lower(), _ENGLISH)


def _locale(language: str) -> Locale:
    """The language's own region where it names one ("es-MX"), else the one chosen here."""
    from babel import Locale, UnknownLocaleError

    if language.split("-")[0].lower() in _WORDS and "-" in language:
        with suppress(ValueError, UnknownLocaleError):
            return Locale.parse(language, sep="-")
    return Locale.parse(words_for(language).locale, sep="-")


def long_date(moment: datetime, zone_name: str, language: str) -> str:
    """The date in words, in a time zone (IANA name; UTC where that is unknown)."""
    from babel.dates import format_date

    return format_date(moment.astimezone(zone(zone_name) or UTC).date(), "long", _locale(language))


def short_time(moment: datetime, zone_name: str, language: str) -> str:
    """Hours and minutes, in a time zone (IANA name; UTC where that is unknown)."""
    from babel.dates import format_time

    local, locale = moment.astimezone(zone(zone_name) or UTC), _locale(language)
    # In Korean Babel writes AM and PM in English.
    return format_time(local.time(), "HH:mm" if locale.language == "ko" else "short", locale=locale)


def runs_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left; not where it is unknown."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-").character_order == "right-to-left"
    except (ValueError, UnknownLocaleError):
        return False
