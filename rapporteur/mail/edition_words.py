"""The words of a cover note in the languages that it can be written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EditionWords:
    """The words of one language.

    `since` and `nothing` have ``{number}``, that of the version before; `line`, and `lines` where lines are
    counted, have ``{label}`` and ``{what}``; `added`, `removed` and `changed` have ``{what}``: a count, or
    names.
    """

    since: str
    nothing: str
    line: str
    lines: str
    added: str
    removed: str
    changed: str
    people: str
    floor: str
    photos: str
    form: str
    others: str


_ENGLISH = EditionWords(
    since="Changed since version {number}:",
    nothing="Nothing has changed since version {number}.",
    line="{label}: {what}",
    lines="{label}, lines: {what}",
    added="added {what}",
    removed="removed {what}",
    changed="changed {what}",
    people="Speakers",
    floor="Floor",
    photos="Photos",
    form="Form",
    others="Other lines",
)

_WORDS = {
    "en": _ENGLISH,
    "es": EditionWords(
        since="Cambios desde la versión {number}:",
        nothing="Nada ha cambiado desde la versión {number}.",
        line="{label}: {what}",
        lines="{label}, líneas: {what}",
        added="añadido {what}",
        removed="quitado {what}",
        changed="cambiado {what}",
        people="Ponentes",
        floor="Sala",
        photos="Fotos",
        form="Formulario",
        others="Otras líneas",
    ),
    "fr": EditionWords(
        since="Changements depuis la version {number} :",
        nothing="Rien n’a changé depuis la version {number}.",
        line="{label} : {what}",
        lines="{label}, lignes : {what}",
        added="ajouté {what}",
        removed="supprimé {what}",
        changed="modifié {what}",
        people="Intervenants",
        floor="Salle",
        photos="Photos",
        form="Formulaire",
        others="Autres lignes",
    ),
    "pt": EditionWords(
        since="Alterações desde a versão {number}:",
        nothing="Nada mudou desde a versão {number}.",
        line="{label}: {what}",
        lines="{label}, linhas: {what}",
        added="acrescentado {what}",
        removed="retirado {what}",
        changed="alterado {what}",
        people="Oradores",
        floor="Plateia",
        photos="Fotografias",
        form="Formulário",
        others="Outras linhas",
    ),
    "ca": EditionWords(
        since="Canvis des de la versió {number}:",
        nothing="Res no ha canviat des de la versió {number}.",
        line="{label}: {what}",
        lines="{label}, línies: {what}",
        added="afegit {what}",
        removed="tret {what}",
        changed="canviat {what}",
        people="Ponents",
        floor="Sala",
        photos="Fotos",
        form="Formulari",
        others="Altres línies",
    ),
    "ko": EditionWords(
        since="{number}판 이후 바뀐 내용:",
        nothing="{number}판 이후 바뀐 내용이 없습니다.",
        line="{label}: {what}",
        lines="{label}, 줄: {what}",
        added="추가 {what}",
        removed="삭제 {what}",
        changed="변경 {what}",
        people="발표자",
        floor="청중",
        photos="사진",
        form="양식",
        others="기타",
    ),
    "ar": EditionWords(
        since="التغييرات منذ الإصدار {number}:",
        nothing="لم يتغير شيء منذ الإصدار {number}.",
        line="{label}: {what}",
        lines="{label}، أسطر: {what}",
        added="أضيف {what}",
        removed="حُذف {what}",
        changed="تغيّر {what}",
        people="المتحدثون",
        floor="الحضور",
        photos="الصور",
        form="النموذج",
        others="أسطر أخرى",
    ),
}


def edition_words(language: str) -> EditionWords:
    """The words of a language (BCP 47); the English ones where we have none."""
    return _WORDS.get(language.split("-")[0].lower(), _ENGLISH)
