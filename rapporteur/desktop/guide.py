"""The guide, read from its Markdown files: pages as HTML that Qt shows, with their headings.

Nothing is loaded but pages and pictures beside the guide.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

FIRST = "index.md"


@dataclass(frozen=True)
class Heading:
    """A heading within a page, and the anchor that links name."""

    title: str
    anchor: str
    level: int


@dataclass(frozen=True)
class GuidePage:
    """A page: its name in links, its own file, what it is called, and what it says."""

    name: str
    path: Path
    title: str
    html: str
    headings: tuple[Heading, ...]
    links: tuple[str, ...]
    """As they are written; those to pages of the guide can be given to `Guide.resolve`."""
    pictures: tuple[str, ...]


class Guide:
    """The pages of a folder, each in a language where there is one in it, else in English.

    A translated page lies in a folder with the language's tag, under the same name.
    """

    def __init__(self, folder: Path, language: str = "") -> None:
        self._folder, self._language = folder, language
        self._pages: dict[str, GuidePage] = {}

    def names(self) -> list[str]:
        """All pages that the first one leads to, in its order; it comes first."""
        names = [FIRST]
        for link in self.page(FIRST).links:
            name, _ = self.resolve(FIRST, link)
            if name and name not in names and not name.startswith(".."):
                names.append(name)
        return names

    def page(self, name: str) -> GuidePage:
        """A page by its name. Raises `KeyError` where there is none."""
        if name not in self._pages:
            path = self._file(name)
            if path is None:
                raise KeyError(name)
            self._pages[name] = _read(name, path, lambda link: self._leads(path, link))
        return self._pages[name]

    def resolve(self, name: str, link: str) -> tuple[str, str]:
        """The page that a link on a page leads to, and the anchor on it; no page where it leads elsewhere."""
        target, _, anchor = link.partition("#")
        if not target:
            return name, anchor
        found = "" if _is_elsewhere(target) else self.name_of(self.page(name).path.parent / target)
        return (found, anchor) if found else ("", "")

    def _leads(self, path: Path, link: str) -> bool:
        """Whether a link in a file leads anywhere from here: not all that the web has is shipped."""
        target, _, _ = link.partition("#")
        return not target or _is_elsewhere(target) or bool(self.name_of(path.parent / target))

    def name_of(self, path: Path) -> str:
        """The name of the page that a file is; empty where it is none."""
        # Not by links: a page belongs here by where it lies.
        name = Path(os.path.relpath(os.path.normpath(path), self._folder)).as_posix()
        name = name.removeprefix(f"{self._language}/") if self._language else name
        return name if self._file(name) else ""

    def is_picture(self, path: Path) -> bool:
        """Whether a file is one of the guide's pictures."""
        inside = Path(os.path.normpath(path)).is_relative_to(self._folder)
        return inside and path.suffix == ".png" and path.is_file()

    def _file(self, name: str) -> Path | None:
        # Beside the guide are the pages for who writes forms and programmes; further away is nothing of ours.
        if not re.fullmatch(r"(\.\./)?[\w-]+\.md", name):
            return None
        here = self._folder / name
        translated = self._folder / self._language / name if self._language else here
        return next((path for path in (translated, here) if path.is_file()), None)


def _is_elsewhere(target: str) -> bool:
    return bool(re.match(r"[a-z][a-z0-9+.-]*:", target, re.IGNORECASE))


def _read(name: str, path: Path, leads: Callable[[str], bool]) -> GuidePage:
    # Imported when the guide is first opened.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(path.read_text("utf-8"))
    headings = tuple(_headings(tokens))
    for token, heading in zip(_openings(tokens), headings, strict=True):
        token.meta["anchor"] = heading.anchor
    parser.add_render_rule("heading_open", _open_heading)
    parser.add_render_rule("image", _image)
    for token in tokens:
        token.children = list(_without_dead_ends(token.children or (), leads)) or None
    inline = [child for token in tokens for child in token.children or ()]
    return GuidePage(
        name=name,
        path=path,
        title=headings[0].title if headings else name,
        html=parser.renderer.render(tokens, parser.options, {}),
        headings=headings,
        links=tuple(str(one.attrs["href"]) for one in inline if one.type == "link_open"),
        pictures=tuple(str(one.attrs["src"]) for one in inline if one.type == "image"),
    )


def _without_dead_ends(tokens: Sequence[Token], leads: Callable[[str], bool]) -> Iterator[Token]:
    """The words of links that lead nowhere from here, without the links."""
    is_dead = False
    for token in tokens:
        if token.type == "link_open":
            is_dead = not leads(str(token.attrs["href"]))
        if not (is_dead and token.type in ("link_open", "link_close")):
            yield token


def _openings(tokens: Sequence[Token]) -> Iterator[Token]:
    return (token for token in tokens if token.type == "heading_open")


def _headings(tokens: Sequence[Token]) -> Iterator[Heading]:
    taken: dict[str, int] = {}
    for token, inline in pairwise(tokens):
        if token.type != "heading_open":
            continue
        title = "".join(child.content for child in inline.children or ())
        anchor = slug(title)
        number = taken[anchor] = taken.get(anchor, -1) + 1
        yield Heading(title, f"{anchor}-{number}" if number else anchor, int(token.tag[1:]))


def slug(title: str) -> str:
    """The anchor that a heading has on the web too, where its pages are usually read."""
    kept = re.sub(r"[^\w\- ]", "", title.lower())
    return kept.replace(" ", "-")


def _open_heading(_renderer: object, tokens: Sequence[Token], index: int, *_rest: object) -> str:
    token = tokens[index]
    return f'<{token.tag}><a name="{escape(token.meta["anchor"])}"></a>'


def _image(_renderer: object, tokens: Sequence[Token], index: int, *_rest: object) -> str:
    token = tokens[index]
    return f'<img src="{escape(str(token.attrs["src"]))}" alt="{escape(token.content)}">'
