"""What an answer seems to say, from its first words. It is a proposal: whoever reads the answer decides."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice
from typing import Literal

Proposal = Literal["agreed", "changes"]

_MOST_WORDS = 14
_GREETING_WORDS = 6

_MARKS = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670\u0640]")

# All words are in small letters and without accents, as `_first_words` gives them. Those of Korean and Arabic
# have others before or after them in one word.

_GREETINGS = (
    "dear|hi|hello|hey|good (?:morning|afternoon|evening)",
    "hola|estimad[oa]s?|buen[oa]s",
    "bonjour|bonsoir|chere?",
    "ola|oi|car[oa]s?|prezad[oa]s?|bo[am] (?:dia|tarde|noite)",
    "bon dia|bona tarda|benvolgu\\w+",
    "안녕\\S*|السلام|مرحبا\\S*|تحية",
)

_CHANGES = (
    "not|don't|dont|doesn't|isn't|disagree|wrong|incorrect|inaccurate|missing|mistakes?|errors?|typos?",
    "changes?|changed|corrections?|replace|instead|but|however|except",
    "please (?:correct|add|remove|delete|edit)|should (?:be|say|read)",
    "no estoy|no es|no esta|desacuerdo|incorrect\\w+|error\\w*|falta\\w*|pero|salvo|excepto|en lugar",
    "cambi\\w+|correg\\w+|correccion\\w*|modific\\w+|anad\\w+|agreg\\w+|elimin\\w+|quit(?:ar|e|en)",
    "pas d'accord|pas exact|n'est pas|ne suis pas|desaccord|inexact\\w*|erreurs?|manqu\\w+|mais|sauf",
    "chang\\w+|corrig\\w+|modifi\\w+|ajout\\w+|supprim\\w+|remplac\\w+",
    "nao|discordo|erros?|faltam?|exceto|mas (?:falta|e preciso|gostaria|ha)",
    "alter\\w+|mud(?:ar|e|em|anca\\w*)|acrescent\\w+|substitu\\w+",
    "no estic|canvi\\w*|afegi\\w+|esmen\\w+|treure|tragueu|llevat",
)
_CHANGES_WITHIN = (
    "동의하지|아니|틀[리렸린]|수정|변경|고쳐|고치|바꿔|바꾸|정정|빠[졌진]|추가|삭제|하지만|다만",
    "غير صحيح|ليس|خطا|تعديل|تغيير|تصحيح|اضافة|حذف|لكن|باستثناء|\\bلا\\b",
)

_NO_CHANGES = (
    "(?:no|without(?: any)?) (?:further )?(?:changes?|corrections?|objections?)",
    "nothing to (?:change|correct|add)",
    "(?:sin|ninguna?) (?:cambios?|correccion(?:es)?|modificacion(?:es)?|objecion(?:es)?)|nada (?:que|a) \\w+",
    "(?:sans|aucune?) (?:changements?|corrections?|modifications?|objections?)|rien a \\w+",
    "sem (?:alteracoes|mudancas|correcoes)|(?:sense|cap) (?:canvis?|correccio(?:ns)?)|res a \\w+",
)
_NO_CHANGES_WITHIN = (
    "(?:수정|변경|고칠|바꿀)\\S*(?: \\S+)? ?없\\S*",
    "(?:لا يوجد|لا|بدون|دون) (?:اي )?(?:تعديل|تغيير|تصحيح)\\w*",
)

_AGREED = (
    "i agree|we agree|agreed?|ok|okay|yes|correct|right|fine|good|perfect|approved?|confirm(?:ed)?|accurate",
    "de acuerdo|si|correct[oa]|perfect[oa]|conforme|apruebo|confirmo|vale|todo bien|muy bien",
    "d'accord|oui|exact|parfait|c'est bon|tres bien|je valide|valide|j'approuve|je confirme",
    "de acordo|concordo|sim|certo|perfeit[oa]|aprovo|tudo bem",
    "d'acord|correcte|perfecte|hi estic|molt be",
)
_AGREED_WITHIN = (
    "동의|맞습니다|맞아요|좋습니다|이상 없|확인했|괜찮|(?<!\\w)[네예](?!\\w)",
    "\\b(?:موافق|اوافق|نعم|صحيح|تمام|ممتاز|حسنا)",
)


def _any_of(words: Iterable[str], within: Iterable[str] = ()) -> re.Pattern[str]:
    return re.compile("|".join((rf"\b(?:{'|'.join(words)})\b", *within)))


_GREETING = _any_of(_GREETINGS)
_SAYS_CHANGES = _any_of(_CHANGES, _CHANGES_WITHIN)
_SAYS_NO_CHANGES = _any_of(_NO_CHANGES, _NO_CHANGES_WITHIN)
_SAYS_AGREED = _any_of(_AGREED, _AGREED_WITHIN)


def proposal(text: str) -> Proposal | None:
    """Whether an answer agrees or asks for changes, as far as its first words tell.

    Understood are English, Spanish, French, Portuguese, Catalan, Korean and Arabic. Where it says both,
    something is to change.
    """
    words, without_changes = _SAYS_NO_CHANGES.subn(" ", _first_words(text))
    if _SAYS_CHANGES.search(words):
        return "changes"
    return "agreed" if without_changes or _SAYS_AGREED.search(words) else None


def _first_words(text: str) -> str:
    """The first words behind the greeting, in small letters and without accents."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    lines = [line.strip() for line in _MARKS.sub("", folded).splitlines() if line.strip()]
    if lines and _GREETING.match(lines[0]) and len(lines[0].split()) <= _GREETING_WORDS:
        del lines[0]
    words = islice((word for line in lines for word in line.split()), _MOST_WORDS)
    return unicodedata.normalize("NFC", " ".join(words))
