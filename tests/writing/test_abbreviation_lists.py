"""Lists of abbreviations: what others write is read, and what is written is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from rapporteur.writing.abbreviation_lists import read_abbreviations, write_abbreviations
from rapporteur.writing.abbreviations import AbbreviationsError, Trouble

PAIRS = {"ess": "economía social, y solidaria", "c/u": "cada uno"}


@pytest.mark.parametrize(
    "text",
    [
        'ess,"economía social, y solidaria"\nc/u,cada uno\n',
        'short,long\r\ness, "economía social, y solidaria"\r\nc/u,cada uno,,\r\n',
        "Sigla;Significado\ness;economía social, y solidaria\nc/u;cada uno\n;\n",
        "ess\teconomía social, y solidaria\nc/u\tcada uno",
        "ess = economía social, y solidaria\n\n  c/u=cada  uno",
        "ess -> economía social, y solidaria\nc/u -> cada uno",
        "ess → economía social, y solidaria\nc/u → cada uno",
        "ess => economía social, y solidaria\rc/u => cada uno",
        "ess = economía social, y solidaria\nc/u -> cada uno",
        "Forma corta = forma larga\ness -> economía social, y solidaria\nc/u = cada uno",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_lists_of_every_kind(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "list.txt"
    # Windows' own has no such arrow.
    path.write_bytes((text.replace("→", "=") if encoding == "cp1252" else text).encode(encoding))
    assert read_abbreviations(path) == (PAIRS, [])


def test_lines_that_are_none_are_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        'ess,economía\nnot one\n\ntwo words,long\n"open,long\na,b,c\nsse,first\nsse,social\noff,\n'
    )
    assert read_abbreviations(path) == ({"ess": "economía", "sse": "social", "off": ""}, [2, 4, 5, 6])


@pytest.mark.parametrize(
    "line", ["ess,a = b", "ess = a, b", "ess=a,b", "=>,⇒", "ess;a -> b", "ess -> a = b", "ess = a -> b"]
)
def test_marks_may_stand_in_a_long_form(tmp_path: Path, line: str) -> None:
    path = tmp_path / "list.txt"
    path.write_text(line, "utf-8")
    read = read_abbreviations(path)
    assert [len(short) <= 3 for short in read.abbreviations] == [True]


@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_a_list_that_was_written_is_read_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    forms = {"ess": 'la "economía", social; = y\tmás', '"x': "y", "=>": "⇒", "off": ""}
    write_abbreviations(path, forms)
    assert read_abbreviations(path) == ({**forms, "ess": 'la "economía", social; = y más'}, [])
    assert path.read_bytes().startswith("\ufeffshort".encode())


def test_what_is_no_list_is_said(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    for content, trouble in (
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1", Trouble.NOT_TEXT),
        (b"a" * 5_000_000, Trouble.TOO_LARGE),
    ):
        path.write_bytes(content)
        with pytest.raises(AbbreviationsError, match=r"^photo\.jpg ") as told:
            read_abbreviations(path)
        assert told.value.trouble is trouble
    with pytest.raises(AbbreviationsError, match=r"none\.csv cannot be read"):
        read_abbreviations(tmp_path / "none.csv")
    path.write_bytes(b"")
    assert read_abbreviations(path) == ({}, [])
