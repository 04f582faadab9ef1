"""The page, as a browser's parser takes it."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rapporteur.export.content import content
from rapporteur.export.html import write_html
from rapporteur.pictures import strip
from rapporteur.report.model import Line, Report
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, jpeg, photo, sample, with_notes

VOID = {"meta", "br", "img"}
PLAIN_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2", "h3", "p"),
    *("table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "strong", "span", "bdi", "br"),
    *("figure", "figcaption", "img", "time"),
}
PLAIN_ATTRIBUTES = {
    *("lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "aria-labelledby", "scope"),
    *("src", "alt", "datetime"),
}


class Tree(HTMLParser):
    """Every element with the path to it, its attributes and its words; an end that matches no start fails."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[int] = []
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        path = " ".join([*(self.elements[place][0].split()[-1] for place in self.open), tag])
        self.elements.append((path, dict(attrs), []))
        if tag not in VOID:
            self.open.append(len(self.elements) - 1)
        elif tag == "br":
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        assert self.elements[self.open.pop()][0].split()[-1] == tag

    def handle_data(self, data: str) -> None:
        for place in self.open:
            self.elements[place][2].append(data)

    def words(self, path: str) -> list[str]:
        """What is in each element with this end of a path."""
        return ["".join(words) for found, _, words in self.elements if f" {found}".endswith(f" {path}")]

    def attributes(self, path: str) -> list[dict[str, str | None]]:
        """The attributes of each element with this end of a path."""
        return [attributes for found, attributes, _ in self.elements if f" {found}".endswith(f" {path}")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "page.html"


def page(report: Report, path: Path) -> Tree:
    write_html(report, path)
    return Tree(path.read_text("utf-8"))


def test_the_page_is_the_form(path: Path) -> None:
    tree = page(sample("generic-session"), path)
    assert tree.words("header h1") == ["GSEF Global Virtual Forum"]
    assert tree.words("section h2")[:3] == ["Sesión", "Moderación", "Ponentes"]
    assert tree.words("section h3") == [
        "Samuel · Moderación · DIESIS",
        "Paula · ACCIÓ",
        "Camila · Mondragón",
        "Sala",
    ]
    assert tree.words("html head title") == ["DIESIS"]
    assert tree.attributes("html") == [{"lang": "es", "dir": "ltr"}]
    assert dict(zip(tree.words("tr th"), tree.words("tr td"), strict=False))["Título"] == "DIESIS"
    assert {found["scope"] for found in tree.attributes("table tr th")} == {"row"}
    assert [found["scope"] for found in tree.attributes("thead tr th")] == ["col"] * 4
    assert tree.words("ol li") == ["What should be the strategies of governments?", "What key actions?"]
    assert len(tree.attributes("main section")) == len(content(sample("generic-session")).parts)


def test_sections_are_named_by_their_headings(path: Path) -> None:
    tree = page(sample(), path)
    named = [found["aria-labelledby"] for found in tree.attributes("main section")]
    assert named == [found["id"] for found in tree.attributes("section h2")]
    assert len(set(named)) == len(named)


def test_notes_are_nested_lists(path: Path) -> None:
    tree = page(sample(), path)
    assert tree.words("section ul li ul li ul li") == ["aprendizaje entre pares"]
    deep = Line(text="40")
    for depth in range(39, -1, -1):
        deep = Line(text=str(depth), children=(deep,))
    tree = page(with_notes(sample(), deep, Line(text="", children=(Line(text="under nothing"),))), path)
    assert tree.words("li " + "ul li " * 39 + "ul li") == ["40"]
    assert [words.strip() for words in tree.words("section ul li ul li")][-1] == "under nothing"


def test_marks_are_labels_or_bold(path: Path) -> None:
    tree = page(sample(), path)
    labels = [found["class"] for found in tree.attributes("ul li span")]
    assert labels == [
        "detail",
        "detail",
        "detail",
        "label accent",
        "label violet",
        "label warm",
        "label plain",
    ]
    assert "SILK" in tree.words("li strong")


def test_the_photo_is_inside_with_words(path: Path) -> None:
    tree = page(sample(), path)
    (image,) = tree.attributes("figure img")
    assert image["alt"] == "Foto de grupo"
    kind, _, data = (image["src"] or "").partition(",")
    assert (kind, base64.b64decode(data)) == ("data:image/jpeg;base64", strip(jpeg()))
    assert tree.words("figure figcaption") == ["Foto de grupo · Tomada el 7 de octubre de 2021 a las 22:05"]
    assert {found["datetime"] for found in tree.attributes("figcaption span time")} == {
        "2021-10-07T20:05:00+00:00"
    }
    counted = photo().model_copy(update={"participants": 24})
    tree = page(sample().with_changes(photos=(counted,)), path)
    assert "Participantes: 24 · Tomada" in tree.words("figure figcaption")[0]
    tree = page(sample().with_changes(photos=(photo(b"broken"),)), path)
    assert tree.attributes("figure img") == []
    assert tree.words("figure p") == ["La imagen que va aquí está dañada y no se puede mostrar."]


def test_a_further_turn_is_parted_by_its_time(path: Path) -> None:
    again = Line(text="again", turn=NOW + timedelta(minutes=20))
    tree = page(with_notes(sample(), Line(text="first"), again), path)
    assert tree.words("section p time") == ["21:35"]
    assert len(tree.words("section h3")) == 1


def test_nothing_is_fetched_run_or_sent(path: Path) -> None:
    tree = page(sample(), path)
    (policy,) = [
        found["content"] or ""
        for found in tree.attributes("head meta")
        if found.get("http-equiv") == "Content-Security-Policy"
    ]
    (style,) = tree.words("head style")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        "img-src data:",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert "url(" not in style
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


@pytest.mark.parametrize("form", ["gsef-2021", "generic-session"])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_users_write_is_text(payload: str, form: str, path: Path) -> None:
    report = hostile(payload, form)
    tree = page(report, path)
    assert {found.split()[-1] for found, _, _ in tree.elements} <= PLAIN_TAGS
    assert {name for _, attributes, _ in tree.elements for name in attributes} <= PLAIN_ATTRIBUTES
    said = content(report).header[0]
    assert tree.words("header h1") == [said]
    assert set(tree.words("section h2")[:-1]) == {said}
    assert said in [words.strip() for words in tree.words("li bdi")]
    assert tree.words("head title") == [content(report).title]


def test_texts_have_their_own_direction(path: Path) -> None:
    mixed = Line(text="שלום", children=(Line(text="latin"),))
    tree = page(with_notes(sample(), mixed, Line(text="más")), path)
    directions = [found.get("dir") for found in tree.attributes("ul li")]
    assert directions[-3:] == ["rtl", "ltr", "ltr"]
    arabic = sample().with_changes(language="ar")
    tree = page(with_notes(arabic, Line(text="محمد"), Line(text="1")), path)
    assert tree.attributes("html")[0]["dir"] == "rtl"
    assert [found.get("dir") for found in tree.attributes("section ul li")][-2:] == [None, None]
    assert not re.search(r'dir="auto"', path.read_text("utf-8"))
