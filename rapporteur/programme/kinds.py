"""Which of a session's categories says what kind of session it is, and which what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapporteur.report.folding import fold

_KIND = re.compile(
    r"\b(?:workshops?|panels?|plenar\w*|keynotes?|lectures?|talks?|tutorials?|posters?|debates?|dialogues?"
    r"|round ?tables?|ceremon\w*|opening|closing|break|coffee|lunch|lightning|demos?|networking"
    r"|webinars?|fishbowl"
    r"|(?:self.?organi[sz]ed|parallel|side|special|breakout|high.?level) (?:sessions?|events?)"
    r"|sessions?|devroom"
    r"|sesion(?:es)?|mesas?|talleres|taller|ponencias?|conferencias?|conversatorios?|plenari\w*"
    r"|apertura|clausura"
    r"|pausa|almuerzo|charlas?|foros?|dialogos?|autoorganizad\w+"
    r"|ateliers?|pleniere|seances?|conferences?|tables? rondes?|ouverture|cloture|pause|dejeuner"
    r"|auto.?organise\w*)\b"
)


@lru_cache(maxsize=256)
def _is_kind(name: str) -> bool:
    return _KIND.search(fold(name)) is not None


def type_and_track(categories: Iterable[str]) -> tuple[str, str]:
    """The type and the track among a session's categories: "Workshop" is a type, "Local policies" a track."""
    names = tuple(dict.fromkeys(name for name in categories if name))
    kinds = [name for name in names if _is_kind(name)]
    return ", ".join(kinds), ", ".join(name for name in names if name not in kinds)
