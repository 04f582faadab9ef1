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

JOIN = re.compile(r"[^\S\n]*[-‐‑'’.,·_]?[^\S\n]*")
"""What may stand between two words of one name: "Min-jun", "Ruiz, Ana", "A. Ruiz"."""

_ENDS = ".!?…:;¿¡·•◦▪–—-*"

_PARTICLES = """
a af al and av bin d da das de del den der di do dos du e el i ibn in la las le les los o of san ten ter
the und van vom von y zu zum zur
"""

PARTICLES = frozenset(_PARTICLES.split())
"""Small words within names, as folded: they belong to a name, but are none."""

_ALSO_WORDS = """
abril agua aime alba alegre all alma amado amor amparo an ange angel angeles anse any april are art as
at august aurora autumn bach baker banks barba barco barrio bauer baum be bear beau becker bella bello
berg best bianco bill bird bishop blanc blanca blanche blanco bois bon bonne booth bosch bosque bou
boulanger branco braun bravo bridge brook brooks brown brun bruno bueno bush but butler by caballero
cabello cabeza cabrera calle calvo camino campo campos can candela caridad caro carter casa casas case
cash castilla castillo chance chase chevalier chiara church cielo claire clara claro clay clemente cliff
cloud coll concepcion conde constant consuelo cook cooper cordero corona correa cortes costa court
crespo cross cruz crystal cuesta dale dawn day dean delgado diamond do dolores domingo drew duque duran
earl east encarnacion english ernst esperanza estrella faith fe felice ferrer field fields fiore fischer
fish fisher fleur flor flores flowers font fontaine fontana for ford forest fort foster fox franco frank
free french fuchs fuente fuentes fuster gallego gallo gates gatti gene gentil gioia glass go gold good
grace gracia grand grande grant gray greco green gros gross guerra guerrero guy had hahn hall hand
harmony harvest has hazel he heart heath heather her herrero hierro hill him hirsch his holiday holly
hope house how hunt hunter if iglesia iglesias in iris irish is it its ivy jade jager jasmine jay jewel
jolie joy judge julio june jung junio justa juste justice justo kaiser kern king kitty klein knight koch
konig kurz lago lake lance land lane lang lange lavande law leal leblanc lee leite lenoir leon let
libertad light lily lima linda little lobo long love lozano luce luna lune luz machado major man mar
mare marin marina marine marino mark marques marsh marzo mas mason max may mayo me meister melero melody
men mer mercado mercedes mercy merino mesa meunier miel milagros miles mill miller mills min modeste
moon moore mora moral moreno morning moss moulin moya my naranjo natural neu neves new nieto nieve
nieves no noble noguera noir north not now of old oliva olivares olive olivo on one or our out own pace
page pardo paredes parfait park parker parra pascual pastor pat patience paz pearl pena penny per perle
petit pierce pierre pike pilar pine pino pinto pla plaza pons pont ponte pool pope porta porter post
potter prado presa price prieto prince prudence prudent puente puig put ramos ray read reason redondo
reed reich reina remedios rey reyes ribera rich richter rico rio rios rob robin robles roca rocha roche
rock roi roig rojas rojo roma romero root rosa rosales rosario rose rosemary rosso roth roux rubio ruby
rush sabater sage saison sala salas salvador sancho sandy santo santos sauer say schafer schwarz scout
see segura serene serra serrano sharp shaw she shepherd sierra sky small smart smith snow so sol sole
soledad soleil sommer son south sparks spring star stein stern stone storm street strong summer sunny
swan the to too torre torres trinity turner two up us use vall valle van vega vela vera verdad verdugo
vigne vila villa ville violet violeta virtudes vita viva vogel walker ward was water waters way we weber
weiss wells west white who why wilder will winter wise wolf wood woods worth wright yes you young
zapatero zimmer
"""

ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Names of people, as folded, that are words or places too: written small they are no name."""


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
    """Whether two words can belong to one name: next to each other, with a space or one sign between."""
    return JOIN.fullmatch(text, one.end, other.start) is not None
