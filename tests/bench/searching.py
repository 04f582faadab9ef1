"""The list and the search over two thousand reports in ten scripts."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rapporteur.store.catalogue import Catalogue, Entry
from tests.bench.harness import Row, median

REPORTS = 2000
LINES = 60
BATCH = 50

_BEGINNINGS = {
    "coop eco soc mun sol fin des part com gob": "erativa nomía ial icipio idaria anzas arrollo icipación",
    "work partner commu fund local gov share": "ers ship nity ing ities ernment holder",
    "gemeinde straß genossen förder": "rat schaft ung en",
    "эконом общест кооперат город": "ика во ив ской",
    "οικονομ κοινων συνεταιρ": "ία ικός ισμός",
    "اقتصاد مجتمع تعاون": "ية ات ي",
    "अर्थ समा सह": "व्यवस्था ज कारी",
    "협동 사회 지역": "조합 경제 에서",
    "社会 協同 地域 東京": "組合 経済 会議 都",
    "เศรษฐ สังคม ชุม": "กิจ ชน ออม",
}


def measure() -> Sequence[Row]:
    """Build the catalogue, list it, index one report again, and search as somebody types."""
    chance = random.Random(7)
    words = [_words(starts, ends) for starts, ends in _BEGINNINGS.items()]
    with tempfile.TemporaryDirectory() as folder, closing(Catalogue(Path(folder, "library.db"))) as catalogue:
        building = _time(_build, catalogue, chance, words)
        size = catalogue.path.stat().st_size / 1_000_000
        listing = [_time(catalogue.entries) for _ in range(7)]
        indexing = [
            _time(catalogue.index, f"r{number}", _lines(chance, words))
            for number in range(0, REPORTS, REPORTS // 20)
        ]
        queries = sorted({query for some in words for word in some for query in _typed(chance, word, some)})
        searching = [_time(catalogue.search, query) for query in queries]
    return (
        median(f"list of {REPORTS} reports", listing, 100),
        median(f"search in {REPORTS} reports as one types", searching, 50),
        Row("the slowest of these searches", 1000 * max(searching)),
        Row("one report's lines into the search", 1000 * statistics.median(indexing)),
        Row(f"{REPORTS} reports into the search", building, "s", 30),
        Row("the file of all that", size, "MB"),
    )


def _time(work: Callable[..., object], *arguments: object) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - begun


def _words(beginnings: str, endings: str) -> list[str]:
    return [start + end for start in beginnings.split() for end in endings.split()]


def _typed(chance: random.Random, word: str, others: list[str]) -> list[str]:
    """The word as it grows under the fingers, up to eight letters, then a second one begun."""
    return [word[:length] for length in range(1, 9)] + [f"{word} {chance.choice(others)[:3]}"]


def _lines(chance: random.Random, words: list[list[str]]) -> list[tuple[str, str]]:
    """A session in one script: names for places, and lines of four to sixteen words."""
    some = chance.choice(words)
    return [
        (chance.choice(some), " ".join(chance.choices(some, k=chance.randrange(4, 17)))) for _ in range(LINES)
    ]


def _build(catalogue: Catalogue, chance: random.Random, words: list[list[str]]) -> None:
    opened = datetime(2021, 10, 7, tzinfo=UTC)
    for first in range(0, REPORTS, BATCH):
        with catalogue.batch():
            for number in range(first, first + BATCH):
                title = " ".join(chance.choices(chance.choice(words), k=4))
                when = opened + timedelta(hours=number)
                catalogue.remember(Entry(id=f"r{number}", title=title, opened=when, words=600))
                catalogue.index(f"r{number}", _lines(chance, words))
