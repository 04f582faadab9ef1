"""The Markdown file, as a CommonMark parser takes it, and the photos beside it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rapporteur.export.commonmark import escaped, heading_escaped
from rapporteur.export.content import content
from rapporteur.export.markdown import write_markdown
from rapporteur.export.result import ExportError
from rapporteur.export.text import clean
from rapporteur.pictures import strip
from rapporteur.report.model import Area, Line, Recipe, Report
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, jpeg, photo, sample, with_notes

READERS = {
    "commonmark": MarkdownIt("commonmark"),
    "tables": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Sesión 1 (a).md"


def tokens(report: Report, path: Path) -> list[Token]:
    write_markdown(report, path)
    return READERS["commonmark"].parse(path.read_text("utf-8"))


def inline(token: Token) -> str:
    """The words of a paragraph or heading."""
    return "".join(
        "\n" if child.type in ("softbreak", "hardbreak") else child.content for child in token.children or ()
    )


def blocks(found: list[Token]) -> Iterator[tuple[str, int, str]]:
    """Every text with the kind of its block, and how many lists it stands in."""
    depth = 0
    for before, token in pairwise(found):
        depth += {"bullet_list_open": 1, "ordered_list_open": 1}.get(before.type, 0)
        depth -= {"bullet_list_close": 1, "ordered_list_close": 1}.get(before.type, 0)
        if token.type == "inline":
            yield before.tag, depth, inline(token)


def test_the_file_is_the_form(path: Path) -> None:
    found = list(blocks(tokens(sample("generic-session"), path)))
    assert [text for tag, _, text in found if tag == "h1"] == ["GSEF Global Virtual Forum"]
    assert [text for tag, _, text in found if tag == "h2"][:3] == ["Sesión", "Moderación", "Ponentes"]
    assert [text for tag, _, text in found if tag == "h3"][:2] == [
        "Samuel · Moderación · DIESIS",
        "Paula · ACCIÓ",
    ]
    assert ("p", 1, "Título: DIESIS") in found
    assert ("p", 1, "What key actions?") in found
    assert ("p", 1, "Clave cofinanciada por la Generalitat (75 %)") in found
    assert ("p", 1, "Samuel: Previsto 09:30, Empleado 10:10, De–a 21:15–21:37") in found
    assert ("p", 0, "Segundo párrafo.") in found


def test_notes_are_nested_lists(path: Path) -> None:
    deep = Line(text="40")
    for depth in range(39, -1, -1):
        deep = Line(text=str(depth), children=(deep,))
    empty = Line(text="", children=(Line(text="under nothing"),))
    # As many levels as notes have are more than the parser goes down unless told.
    reader = MarkdownIt("commonmark", {"maxNesting": 200})
    write_markdown(with_notes(sample(), deep, empty, Line(text="two\nlines")), path)
    found = list(blocks(reader.parse(path.read_text("utf-8"))))
    assert [text for _, depth, text in found if depth == 41] == ["40"]
    assert ("p", 2, "under nothing") in found
    assert ("p", 1, "two\nlines") in found


def test_a_further_turn_is_parted_by_its_time(path: Path) -> None:
    again = Line(text="again", turn=NOW + timedelta(minutes=20))
    found = list(blocks(tokens(with_notes(sample(), Line(text="first"), again), path)))
    place = found.index(("p", 0, "21:35"))
    assert [text for _, _, text in found[place - 1 : place + 2]] == ["first", "21:35", "again"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_users_write_reads_back(payload: str, path: Path) -> None:
    report = hostile(payload)
    found = tokens(report, path)
    kinds = {token.type for token in found} | {
        child.type for token in found for child in token.children or ()
    }
    assert (
        not {"html_block", "html_inline", "fence", "code_block", "code_inline", "blockquote_open", "hr"}
        & kinds
    )
    assert "link_open" not in kinds
    said = [line.strip() for line in content(report).header[0].split("\n")]
    headings = {text for tag, _, text in blocks(found) if tag == "h2"}
    assert headings == {" ".join(said), "Sin ubicar"}
    assert ("p", 0, "\n".join(said)) in list(blocks(found))


texts = st.text(st.characters(codec="utf-8") | st.sampled_from("*_`#+-=~<>[]()!|&;\\.:1\t ")).map(
    lambda text: " ".join(clean(text).split("\n")).strip()
)


@settings(deadline=None, database=None, max_examples=400)
@given(texts, st.sampled_from(sorted(READERS)))
def test_any_line_reads_back_as_it_was_written(text: str, reader: str) -> None:
    found = READERS[reader].parse(
        f"{escaped(text)}\n\n## {heading_escaped(text)}\n\n- a\n  - {escaped(text)}\n"
    )
    inlines = [inline(token) for token in found if token.type == "inline"]
    # A heading or an item may be empty, a paragraph may not.
    assert [one for one in inlines if one] == [one for one in (text, text, "a", text) if one]


# ---- photos


@pytest.mark.parametrize("words", ["x](http://evil.example/a.gif)", "a ] b", "[a](b) \\] c"])
def test_the_words_of_a_photo_are_no_markup(words: str, path: Path) -> None:
    report = sample()
    report = report.with_changes(photos=(report.photos[0].model_copy(update={"alt": words}),))
    (image,) = (
        child for token in tokens(report, path) for child in token.children or () if child.type == "image"
    )
    assert "-photos/photo-1-" in str(image.attrs["src"])
    assert image.content.replace("\\", "") == words.replace("\\", "")


def test_photos_stand_in_a_folder_beside(path: Path) -> None:
    found = tokens(sample(), path)
    (image,) = [child for token in found for child in token.children or () if child.type == "image"]
    assert image.content == "Foto de grupo"
    address = Path(unquote(str(image.attrs["src"])))
    assert address.parent == Path("Sesión 1 (a)-photos")
    assert (path.parent / address).read_bytes() == strip(jpeg())


def folder(path: Path) -> set[str]:
    return {file.name for file in (path.parent / f"{path.stem}-photos").iterdir()}


def test_pictures_of_an_earlier_export_go(path: Path) -> None:
    write_markdown(sample(), path)
    (first,) = folder(path)
    (path.parent / f"{path.stem}-photos" / "mine.txt").touch()
    hidden = photo().model_copy(update={"recipe": Recipe(blurs=(Area(right=0.5),))})
    assert write_markdown(sample().with_changes(photos=(hidden,)), path).remarks == ()
    assert first not in folder(path)
    assert len(folder(path)) == 2
    write_markdown(sample().with_changes(photos=()), path)
    assert folder(path) == {"mine.txt"}


def test_without_photos_there_is_no_folder(path: Path) -> None:
    write_markdown(sample(), path)
    write_markdown(sample().with_changes(photos=()), path)
    assert list(path.parent.iterdir()) == [path]


def test_the_earlier_file_keeps_its_pictures_when_the_new_one_fails(path: Path) -> None:
    write_markdown(sample(), path)
    before = folder(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(ExportError):
        write_markdown(sample().with_changes(photos=(photo(jpeg(64, 36)),)), path)
    assert folder(path) == before


def test_a_name_that_leaves_no_room_for_the_folder_s(tmp_path: Path) -> None:
    path = tmp_path / f"{'n' * 250}.md"
    write_markdown(sample().with_changes(photos=()), path)
    assert path.exists()
    with pytest.raises(ExportError):
        write_markdown(sample(), path.with_name(f"{'m' * 250}.md"))
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_file_where_the_folder_belongs_is_left_alone(path: Path) -> None:
    beside = path.parent / f"{path.stem}-photos"
    beside.write_text("mine")
    with pytest.raises(ExportError, match="not a directory"):
        write_markdown(sample(), path)
    assert list(path.parent.iterdir()) == [beside]
    assert write_markdown(sample().with_changes(photos=()), path).remarks == ()
    assert beside.read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="names there are text")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    try:
        path.touch()
    except OSError:
        pytest.skip("the file system has no such names")
    write_markdown(sample(), path)
    assert "(caf%E9-photos/photo-1-" in path.read_text("utf-8")
