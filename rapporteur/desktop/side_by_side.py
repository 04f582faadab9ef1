"""Two versions of a report beside each other, with the words that differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextBrowser

from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.report.compare import Difference, Hunk, Item, Piece, paired, pieces
from rapporteur.report.model import Report
from rapporteur.report.template import localized

_CONTEXT = 2
"""Lines that are the same and shown before and after one that differs."""

_INDENT = "&nbsp;" * 4


class Link(NamedTuple):
    """Something that can be done, in the text: its words, what it does, and whether that is how it is now."""

    text: str
    do: Callable[[], object]
    chosen: bool = False


class PartNames(QObject):
    """What the parts of a report are called."""

    def name(self, report: Report, other: Report, part: str) -> str:
        """The name of a part that one of the two reports has."""
        kind, _, key = part.partition(":")
        match kind:
            case "session":
                return self.tr("Session")
            case "people":
                return self.tr("Speakers")
            case "photos":
                return self.tr("Photos")
            case "unplaced":
                return self.tr("Lines that fit nowhere")
            case "template":
                return self.tr("Form")
            case "head":
                return self.tr("Language of the form")
            case "handed_in":
                return self.tr("Versions handed in")
            case "notes" | "sign_off":
                person = report.person(key) or other.person(key)
                name = (person.name if person else "") or self.tr("unnamed speaker")
                if kind == "sign_off":
                    return self.tr("Sign-off: {name}").format(name=name)
                if person is None or person.role == "floor":
                    return self.tr("Notes: floor")
                return self.tr("Notes: {name}").format(name=name)
        section = report.template.section(key) or other.template.section(key)
        return localized(section.label, report.language) if section else key


class SideBySide(QTextBrowser):
    """Shows differences, with links for what can be done about them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names = PartNames(self)
        self._actions: list[Callable[[], object]] = []
        self.setOpenLinks(False)
        self.setProperty("box", True)
        self.anchorClicked.connect(self._choose)
        self.document().setDocumentMargin(12)

    def _choose(self, url: QUrl) -> None:
        number = int(url.path())
        self._actions[number]()
        self._go_to_link(f"do:{number}")

    def _go_to_link(self, address: str) -> None:
        """Put the keyboard back on a link, after all has been shown anew."""
        block = self.document().begin()
        while block.isValid():
            pieces_of = block.begin()
            while not pieces_of.atEnd():
                fragment = pieces_of.fragment()
                if fragment.charFormat().anchorHref() == address:
                    cursor = self.textCursor()
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), cursor.MoveMode.KeepAnchor)
                    self.setTextCursor(cursor)
                    return
                pieces_of += 1
            block = block.next()

    def show_text(self, text: str) -> None:
        """Say something instead."""
        self.setHtml(f"<p style='color:{self._look.colours.muted}'>{escape(text)}</p>")

    def show_differences(
        self,
        one: Report,
        other: Report,
        found: Sequence[Difference],
        headings: tuple[str, str],
        *,
        part_links: Callable[[str], Iterable[Link]],
        hunk_links: Callable[[str, int, Hunk], Iterable[Link]] = lambda _part, _number, _hunk: (),
    ) -> None:
        """Show what differs between two reports, part by part, and where to choose what is done about it."""
        place = self.verticalScrollBar().value()
        self._actions = []
        colours = self._look.colours
        rows = [
            self._cells(
                f"<td width='50%' style='color:{colours.muted}'>{escape(heading)}</td>"
                for heading in headings
            )
        ]
        for part, hunks in found:
            name = escape(self._names.name(one, other, part))
            rows.append(
                f"<tr><td colspan='2' style='padding-top:14px'><b>{name}</b>"
                f"{self._links(part_links(part))}</td></tr>"
            )
            same: list[Item] = []
            first = True
            for number, hunk in enumerate(hunks):
                if not hunk.differs:
                    same += hunk.one
                    continue
                rows += self._same(same, first=first, last=False)
                same, first = [], False
                rows += [self._row(left, right) for left, right in paired(hunk)]
                if links := self._links(hunk_links(part, number, hunk)):
                    rows.append(f"<tr><td colspan='2' align='right'>{links}</td></tr>")
            rows += self._same(same, first=first, last=True)
        self.setHtml(f"<table width='100%' cellspacing='0' cellpadding='4'>{''.join(rows)}</table>")
        self.verticalScrollBar().setValue(place)

    def _links(self, links: Iterable[Link]) -> str:
        made = []
        for link in links:
            weight = QFont.Weight.Bold.value if link.chosen else QFont.Weight.Normal.value
            mark = "●" if link.chosen else ""
            made.append(
                f" &nbsp; <a href='do:{len(self._actions)}' style='font-size:{SMALL_PX}px;"
                f" font-weight:{weight}'>{mark} {escape(link.text)}</a>"
            )
            self._actions.append(link.do)
        return "".join(made)

    def _same(self, same: Sequence[Item], *, first: bool, last: bool) -> list[str]:
        """Lines that are the same, but for those far from anything that differs."""
        before = 0 if first else _CONTEXT
        after = 0 if last else _CONTEXT
        items = [item for item in same if item.text]
        if len(items) <= before + after + 1:
            return [self._row(item, item) for item in items]
        left_out = len(items) - before - after
        text = escape(self.tr("%Ln line(s) as they are", "", left_out))
        gap = f"<tr><td colspan='2' style='color:{self._look.colours.faint}'>{text}</td></tr>"
        shown = [self._row(item, item) for item in items]
        return [*shown[:before], gap, *shown[len(shown) - after :]]

    def _row(self, left: Item | None, right: Item | None) -> str:
        one, other = pieces(left.text if left else "", right.text if right else "")
        cells = []
        for item, text, tag, ground in (
            (left, one, "s", self._look.colours.warm_soft),
            (right, other, "b", self._look.colours.accent_soft),
        ):
            differs = left is None or right is None or left.key != right.key
            shade = f" bgcolor='{ground}'" if item and differs else ""
            cells.append(f"<td width='50%'{shade}>{self._cell(item, text, tag)}</td>")
        return self._cells(cells)

    def _cells(self, cells: Iterable[str]) -> str:
        """A row. Qt mirrors no tables."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return f"<tr>{''.join(reversed([*cells]) if mirrored else cells)}</tr>"

    def _cell(self, item: Item | None, text: Sequence[Piece], tag: str) -> str:
        if item is None:
            return ""
        words = "".join(
            f"<{tag}>{escape(piece.text)}</{tag}>" if piece.changed else escape(piece.text) for piece in text
        )
        label = (
            f"<span style='color:{self._look.colours.muted}; font-size:{SMALL_PX}px'>"
            f"{escape(item.label)}</span>&nbsp; "
            if item.label
            else ""
        )
        return _INDENT * item.depth + label + words
