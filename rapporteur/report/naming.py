"""Words of a text, as names are looked for among them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from rapporteur.report.folding import fold

_ON_LETTERS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u200c\u200d"
)
"""What stands on or beside a letter and belongs to its word: accents, vowels, joiners."""

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_ON_LETTERS}])*")
"""A word, without the apostrophes, hyphens and dots that others have within words."""

_JOIN = re.compile(r"[^\S\n]*[-‐‑'’,·_]?[^\S\n]*|\.")
_JOIN_AFTER_INITIAL = re.compile(rf"{_JOIN.pattern}|\.[^\S\n]*")

_ENDS = ".!?…:;¿¡·•◦▪–—-*"

_PARTICLES = """
a af al and av bin d da das de del den der di do dos du e el i ibn in la las le les los o of san ten ter
the und van vom von y zu zum zur
"""

PARTICLES = frozenset(_PARTICLES.split())
"""Small words within names, as folded: they belong to a name, but are none."""

_ALSO_WORDS = """
abril agua aime alba alegre alma amado amor amparo ange angel angeles anse april art august aurora
autumn bach baker banks barba barco barrio bauer baum bear beau becker bella bello berg best bianco bill
bird bishop blanc blanca blanche blanco bois bonne booth bosch bosque bou boulanger branco braun bravo
bridge brook brooks brown brun bruno bueno bush butler caballero cabello cabeza cabrera calle calvo
camino campo campos candela caridad caro carter casa casas case cash castilla castillo chance chase
chevalier chiara church cielo claire clara claro clay clemente cliff cloud coll concepcion conde
constant consuelo cook cooper cordero corona correa cortes costa court crespo cross cruz crystal cuesta
dale dawn day dean delgado diamond dolores domingo drew duque duran earl east encarnacion english ernst
esperanza estrella faith felice ferrer field fields fiore fischer fish fisher fleur flor flores flowers
font fontaine fontana ford forest foster fox franco frank free french fuchs fuente fuentes fuster
gallego gallo gates gatti gene gentil gioia glass gold good grace gracia grand grande grant gray greco
green gros gross guerra guerrero guy hahn hall hand harmony harvest hazel heart heath heather herrero
hierro hill hirsch holiday holly hope house hunt hunter iglesia iglesias iris irish ivy jade jager
jasmine jay jewel jolie joy judge julio june jung junio justa justice justo kaiser kern king kitty klein
knight koch konig kurz lago lake lance land lane lang lange lavande law leal leblanc lee leite lenoir
leon libertad light lily lima linda little lobo long love lozano luce luna lune luz machado major mar
mare marin marina marine marino mark marques marsh marzo mason max mayo meister melero melody mer
mercado mercedes mercy merino mesa meunier miel milagros miles mill miller mills min modeste moon moore
mora moral moreno morning moss moulin moya naranjo natural neu neves nieto nieve nieves noble noguera
noir north oliva olivares olive olivo pace page pardo paredes parfait park parker parra pascual pastor
pat patience paz pearl pena penny perle petit pierce pierre pike pilar pine pino pinto plaza pons pont
ponte pool pope porta porter post potter prado presa price prieto prince prudence prudent puente puig
ramos ray read reason redondo reed reich reina remedios rey reyes ribera rich richter rico rio rios rob
robin robles roca rocha roche rock roi roig rojas rojo roma romero root rosa rosales rosario rose
rosemary rosso roth roux rubio ruby rush sabater sage saison sala salas salvador sancho sandy santo
santos sauer schafer schwarz scout segura serene serra serrano sharp shaw shepherd sierra sky small
smart smith snow sol soledad soleil sommer south sparks spring star stein stern stone storm street
strong summer sunny swan torre torres trinity turner vall valle van vega vela vera verdad verdugo vigne
vila villa ville violet violeta virtudes vita viva vogel walker ward water waters weber weiss wells west
white wilder winter wise wolf wood woods worth wright young zapatero zimmer
"""

ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Names of people, as folded, that are words or places too: written small they are no name."""

_FREQUENT_WORDS = """
all an any are as at be bon but by can con do fe for fort go had has he her him his how if in is it its
juste let man mas may me men my new no not now of old on one or our out own para per pla put say see ser
she si sin so sole son the to too two una uno up us use was way we who why will yes you
"""

FREQUENT_WORDS = frozenset(_FREQUENT_WORDS.split())
"""The same for words with which sentences begin: there they are no name either."""


class Word(NamedTuple):
    """A word of a text: from `start` to `end`, as `written` and as `folded`."""

    start: int
    end: int
    written: str
    folded: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.written[0].isupper() or self.written[0].istitle()

    @property
    def is_small_word(self) -> bool:
        """Whether it is written small and may be a word and no name."""
        return not self.is_capital and (self.folded in ALSO_WORDS or self.folded in FREQUENT_WORDS)

    @property
    def has_case(self) -> bool:
        """Whether its script has capital letters."""
        return self.written[0].lower() != self.written[0].upper()


@lru_cache(maxsize=1 << 14)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text."""
    return tuple(Word(*found.span(), found[0], fold(found[0])) for found in WORD.finditer(text))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, as folded; one in brackets too."""
    return tuple(word.folded for word in words(name))


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word that stands at `start` would have a capital letter whatever it is."""
    before = text[:start].rstrip(" \t\u00a0\"'“”„«»‘’‹›([{")
    return not before or before[-1] in _ENDS or before[-1] == "\n"


def are_joined(text: str, one: Word, other: Word) -> bool:
    """Whether two words can belong to one name: "Ana Ruiz", "Min-jun", "Ruiz, Ana", "A. Ruiz", "ana.ruiz"."""
    join = _JOIN_AFTER_INITIAL if len(one.written) == 1 else _JOIN
    return join.fullmatch(text, one.end, other.start) is not None
