"""The guide: every page is reached, and every link and picture is there."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from rapporteur.desktop.guide import FIRST, Guide, slug
from rapporteur.places import user_places

FOLDER = user_places().guide
ROOT = Path(__file__).parents[2]
PAGES = sorted(path.name for path in (ROOT / "docs" / "guide").glob("*.md"))


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide(FOLDER)


def anchors(path: Path) -> set[str]:
    """What the headings of any Markdown file are called in links."""
    guide = Guide(path.parent)
    return {heading.anchor for heading in guide.page(path.name).headings}


def test_in_a_checkout_the_guide_is_that_of_the_documentation() -> None:
    assert ROOT / "docs" / "guide" == FOLDER


def test_every_page_is_reached_from_the_first(guide: Guide) -> None:
    assert sorted(guide.names()) == PAGES
    assert guide.names()[0] == FIRST


def test_there_is_a_page_for_each_step_of_the_hour(guide: Guide) -> None:
    steps = ["before.md", "starting.md", "during.md", "closing.md", "after.md"]
    names = guide.names()
    assert sorted(steps, key=names.index) == steps
    assert {"organisers.md", "privacy.md", "sending.md", "trouble.md"} <= set(names)


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_of_a_page_are_there(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")
    wrong = []
    for link in re.findall(r"\]\(([^)]+)\)", text):
        target, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        path = Path(os.path.normpath(FOLDER / target)) if target else FOLDER / name
        if not path.is_file() or (anchor and anchor not in anchors(path)):
            wrong.append(link)
    assert wrong == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_shown_with_all_its_links_and_pictures(guide: Guide, name: str) -> None:
    page = guide.page(name)
    assert page.title
    for link in page.links:
        assert re.match(r"[a-z]+:", link) or guide.resolve(name, link)[0], link
    for picture in page.pictures:
        assert guide.is_picture(page.path.parent / picture), picture
    assert len(re.findall("<h[1-6]>", page.html)) == len(page.headings)


def test_what_the_guide_links_to_beside_it_is_shipped_with_it(guide: Guide) -> None:
    shipped = (ROOT / "pyproject.toml").read_text("utf-8")
    assert '"docs/guide" = "rapporteur/_resources/guide"' in shipped
    beside = {
        found
        for name in guide.names()
        for link in guide.page(name).links
        if (found := guide.resolve(name, link)[0]).startswith("..")
    }
    for name in beside:
        file = Path(name).name
        assert f'"docs/{file}" = "rapporteur/_resources/{file}"' in shipped


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("What is kept, and for how long", "what-is-kept-and-for-how-long"),
        ("Go anywhere, do anything", "go-anywhere-do-anything"),
        ("Oh no", "oh-no"),
        ("Versión 2: ¿qué?", "versión-2-qué"),
    ],
)
def test_headings_have_the_anchors_that_they_have_on_the_web(title: str, anchor: str) -> None:
    assert slug(title) == anchor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small guide, one page of which is there in Spanish."""
    folder = tmp_path / "guide"
    (folder / "es").mkdir(parents=True)
    (folder / "index.md").write_text(
        "# Guide\n\n[Notes](notes.md), [away](decisions/0001.md)\n\n## A\n\n## A\n"
    )
    (folder / "notes.md").write_text("# Notes\n\n[Forms](../templates.md), [back](index.md#a)\n")
    (folder / "es" / "notes.md").write_text("# Notas\n\n[Volver](index.md) y [formas](../../templates.md)\n")
    (tmp_path / "templates.md").write_text("# Forms\n\n[home](https://example.org) <b>&</b>\n")
    (tmp_path / "secret.txt").write_text("nothing for a page")
    return folder


def test_a_page_is_in_the_windows_language_where_there_is_one(folder: Path) -> None:
    guide = Guide(folder, "es")
    assert guide.names() == ["index.md", "notes.md"]
    assert guide.page("notes.md").title == "Notas"
    assert guide.page("index.md").title == "Guide"
    assert guide.resolve("notes.md", "index.md") == ("index.md", "")
    assert guide.resolve("notes.md", "../../templates.md") == ("../templates.md", "")
    assert Guide(folder, "fr").page("notes.md").title == "Notes"
    assert guide.name_of(folder / "es" / "notes.md") == "notes.md"


def test_headings_of_one_name_have_anchors_of_their_own(folder: Path) -> None:
    assert [heading.anchor for heading in Guide(folder).page("index.md").headings] == ["guide", "a", "a-1"]


def test_a_link_that_leads_nowhere_is_only_its_words(folder: Path) -> None:
    page = Guide(folder).page("index.md")
    assert page.links == ("notes.md",)
    assert "away" in page.html


def test_nothing_elsewhere_is_a_page(folder: Path) -> None:
    guide = Guide(folder)
    for link in (
        "../../etc/passwd.md",
        "../secret.txt",
        "/etc/hosts.md",
        "https://example.org/x.md",
        "none.md",
    ):
        assert guide.resolve("index.md", link) == ("", "")
    assert not guide.is_picture(folder.parent / "secret.txt")
    with pytest.raises(KeyError):
        guide.page("none.md")


def test_markup_in_a_page_is_text(folder: Path) -> None:
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in Guide(folder).page("../templates.md").html
