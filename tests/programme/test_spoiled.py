"""Spoiled programmes of every kind. ``RAPPORTEUR_FUZZ=5000`` opens more of them than a run of all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.torture.programmes import SUFFIXES, ProgrammeMutations, bases_of, spoiled

SEED = 20211007
FILES = int(os.environ.get("RAPPORTEUR_FUZZ", "300"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_spoiled_programme_is_read_or_refused_in_a_sentence(suffix: str, tmp_path: Path) -> None:
    mutations = ProgrammeMutations(tmp_path, SEED, suffix)
    mutations.play(FILES)
    assert mutations.tally.faults == []
    assert mutations.tally.count == FILES
    assert mutations.tally.opened > 0
    assert mutations.tally.refused > 0


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_seed_gives_the_same_spoiled_programmes_again(suffix: str) -> None:
    bases = bases_of(suffix)
    files = [spoiled(bases, SEED, number) for number in range(20)]
    assert files == [spoiled(bases, SEED, number) for number in range(20)]
    assert len(set(files)) > 10
