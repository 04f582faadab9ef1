"""What is looked for before a report is sent, at every change."""

from __future__ import annotations

import time
from collections.abc import Sequence
from random import Random

from rapporteur.report.model import FLOOR, Line, Person, Report
from rapporteur.report.readiness import readiness
from tests.bench.harness import Row, median
from tests.export.sample import sample

_SYLLABLES = ["co", "ope", "ra", "ti", "va", "mon", "dra", "gon", "ca", "mi", "la", "ru", "iz"]
_NAMES = ("Ana Ruiz", "Luis Ruiz", "Camila Gómez", "María Pérez", "Víctor Meseguer", "김민준", "محمد علي")


def measure() -> Sequence[Row]:
    """Look through 90 minutes of notes again and again."""
    looking = [_time_to_look(number) for number in range(7)]
    return (median("what to look at before 600 lines are sent", looking, 20),)


def _time_to_look(number: int) -> float:
    report = _report(number)
    begun = time.perf_counter()
    readiness(report)
    return time.perf_counter() - begun


def _report(number: int) -> Report:
    chance = Random(1)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 5))) for _ in range(3000)]
    lines = [Line(text=" ".join(chance.choices(words, k=15))) for _ in range(600)]
    people = [Person(id=f"p{place}", name=name) for place, name in enumerate(_NAMES)]
    return sample().with_changes(
        people=(*people, Person(id=FLOOR, name="", role="floor")),
        notes={FLOOR: (*lines, Line(text=f"y ahora Camilla {number}"))},
    )
