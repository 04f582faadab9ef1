"""The window of the guide: its pages, what is in them, and what is searched for on a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.guide import FIRST, Guide
from rapporteur.desktop.look import Look
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.widgets import clearable, coloured, fit_to_screen, icon_button

_NARROW = 640
_CONTENTS = 240
_ROW = 26
_BESIDE_PICTURE = 48
"""Pixels that margins take of a page's width."""

_SECTION = 2
"""The level of the headings that the contents show."""

_NAME = Qt.ItemDataRole.UserRole
"""A page's name and the anchor of a heading on it."""

_Standard = QKeySequence.StandardKey

_STYLE = """
#guideBar {{ background: {card}; border: none; border-bottom: 1px solid {line}; }}
#guideContents {{ background: {ground}; border: 2px solid transparent; outline: none; padding: 4px; }}
#guideContents:focus {{ border-color: {accent}; }}
#guideContents::item {{ border: 1px solid transparent; padding: 0 3px; border-radius: 6px; color: {ink}; }}
#guideContents::item:hover {{ background: {hover}; }}
#guideContents::item:selected {{ background: {accent_soft}; color: {ink}; border-color: {accent}; }}
#guideContents::branch {{ background: transparent; }}
#guidePage {{ background: {card}; border: none; padding: 0 12px; }}
"""

_PAGE_STYLE = """
h1 {{ font-size: 22px; font-weight: 600; margin-top: 16px; margin-bottom: 8px; }}
h2 {{ font-size: 17px; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: 15px; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
p, li {{ line-height: 135%; margin-top: 6px; margin-bottom: 6px; }}
a {{ color: {accent}; text-decoration: underline; }}
code, pre {{ background-color: {plain_soft}; font-size: 13px; }}
pre {{ margin: 8px; }}
table {{ border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; }}
th, td {{ padding: 5px 9px; border: 1px solid {line}; }}
th {{ color: {muted}; text-align: left; }}
"""


class GuideBrowser(QTextBrowser):
    """Shows pages and pictures of the guide, and loads nothing else."""

    def __init__(self, guide: Guide, look: Look) -> None:
        super().__init__()
        self._guide = guide
        self.page_name = ""
        self.setObjectName("guidePage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDefaultStyleSheet(_PAGE_STYLE.format_map(vars(look.colours)))
        self.document().setDocumentMargin(8)

    def go(self, name: str, anchor: str = "") -> bool:
        """Show a page, at a heading; whether there is such a page."""
        try:
            path = self._guide.page(name).path
        except KeyError:
            return False
        url = QUrl.fromLocalFile(str(path))
        if anchor:
            url.setFragment(anchor)
        self.setSource(url, QTextDocument.ResourceType.HtmlResource)
        return True

    def follow(self, link: str) -> bool:
        """Go where a link of the present page leads; whether that is a page of the guide."""
        name, anchor = self._guide.resolve(self.page_name, link)
        return bool(name) and self.go(name, anchor)

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """A page or a picture of the guide, or nothing: what a page names elsewhere is not fetched."""
        path = Path(self.source().resolved(QUrl(url)).toLocalFile())
        if kind == QTextDocument.ResourceType.HtmlResource.value:
            self.page_name = self._guide.name_of(path)
            return self._guide.page(self.page_name).html if self.page_name else ""
        if kind == QTextDocument.ResourceType.ImageResource.value and self._guide.is_picture(path):
            return self._scaled(path)
        return None

    def _scaled(self, path: Path) -> QImage:
        """A picture that is no wider than the page, sharp on every screen."""
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        room = max(1, round((self.viewport().width() - _BESIDE_PICTURE) * ratio))
        # On a screen with a high density one of its pixels would be too small to be read.
        picture = picture.scaledToWidth(
            min(room, round(picture.width() * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another width, with what was on top still there."""
        top = self.cursorForPosition(QPoint(0, 0)).block()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.page_name:
            self._fit_pictures()
            if top.blockNumber():
                above = self.document().documentLayout().blockBoundingRect(top).top()
                self.verticalScrollBar().setValue(round(above))

    def _fit_pictures(self) -> None:
        page, document = self._guide.page(self.page_name), self.document()
        for source in page.pictures:
            path = page.path.parent / source
            if self._guide.is_picture(path):
                image = QTextDocument.ResourceType.ImageResource.value
                document.addResource(image, document.baseUrl().resolved(QUrl(source)), self._scaled(path))
        if page.pictures:
            document.markContentsDirty(0, document.characterCount())


class HelpWindow(OrderedWindow):
    """Shows the guide. `linked` carries what a link leads to that is no page of it."""

    linked = Signal(QUrl)

    def __init__(self, guide: Guide, look: Look, parent: QWidget | None = None) -> None:
        """With a `parent`, which may be a dialog that lets nothing else be used, it belongs to that."""
        super().__init__(parent)
        self._guide, self.look = guide, look
        self._contents_asked = False
        self.setWindowTitle(self.tr("Guide to Rapporteur"))
        self.setMinimumSize(360, 320)
        self.setStyleSheet(_STYLE.format_map(vars(look.colours)))
        self.browser = GuideBrowser(guide, look)
        self.contents = QTreeWidget()
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self.search = QLineEdit()
        self.count = coloured(QLabel(), look.colours.muted)
        self._lay_out()
        self._fill_contents()
        self._wire()
        fit_to_screen(self, 860, 760)

    def _lay_out(self) -> None:
        look = self.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ways = ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        self.toggle = icon_button(look, "list-tree", self.tr("Contents"), self._toggle_contents)
        self.back = icon_button(look, ways[0], self.tr("Back"), self.browser.backward)
        self.forward = icon_button(look, ways[1], self.tr("Forward"), self.browser.forward)
        self.before = icon_button(look, "chevron-up", self.tr("The place before"), lambda: self.step(-1))
        self.next = icon_button(look, "chevron-down", self.tr("The next place"), lambda: self.step(+1))
        self.search.setPlaceholderText(self.tr("Find on this page"))
        self.search.setAccessibleName(self.search.placeholderText())
        clearable(self.search, self.tr("Clear"))
        self.search.setMaximumWidth(260)
        bar = QFrame()
        bar.setObjectName("guideBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        for part in (self.toggle, self.back, self.forward):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.search, 2)
        row.addWidget(self.before)
        row.addWidget(self.next)
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setIndentation(14)
        self.contents.setRootIsDecorated(False)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setAccessibleName(self.tr("Page of the guide"))
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.contents)
        beside.addWidget(self.browser, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(beside, 1)
        self.setCentralWidget(whole)

    def _fill_contents(self) -> None:
        for name in self._guide.names():
            page = self._guide.page(name)
            item = self._items[name, ""] = QTreeWidgetItem([page.title])
            item.setData(0, _NAME, (name, ""))
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(0, page.title)
            self.contents.addTopLevelItem(item)
            for heading in page.headings:
                if heading.level == _SECTION:
                    below = self._items[name, heading.anchor] = QTreeWidgetItem([heading.title])
                    below.setData(0, _NAME, (name, heading.anchor))
                    below.setToolTip(0, heading.title)
                    below.setSizeHint(0, QSize(0, _ROW))
                    item.addChild(below)

    def _wire(self) -> None:
        self.browser.anchorClicked.connect(self._follow)
        self.browser.sourceChanged.connect(self._on_page)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.contents.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.contents.itemClicked.connect(lambda _item, _column: self._leave_contents())
        self.contents.itemActivated.connect(lambda _item, _column: self._leave_contents())
        self.search.textChanged.connect(self._find)
        for keys, do in (
            (_Standard.Back, self.browser.backward),
            (_Standard.Forward, self.browser.forward),
            (_Standard.Find, self._go_to_search),
            (_Standard.FindNext, lambda: self.step(+1)),
            (_Standard.FindPrevious, lambda: self.step(-1)),
            (_Standard.Close, self.close),
        ):
            for binding in QKeySequence.keyBindings(keys):
                QShortcut(binding, self, do)

    # ---- the pages

    def open(self, link: str) -> None:
        """Show a page ("photo.md#which-window"); the first where there is none such."""
        name, _, anchor = link.partition("#")
        if not self.browser.go(name or FIRST, anchor):
            self.browser.go(FIRST)
        self.browser.setFocus()

    def _follow(self, url: QUrl) -> None:
        if not self.browser.follow(url.toString()):
            self.linked.emit(url)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item:
            name, anchor = item.data(0, _NAME)
            self.browser.go(name, anchor)

    def _on_page(self, url: QUrl) -> None:
        """Mark where one is, and look for what is searched for here too."""
        here = self.browser.page_name
        with QSignalBlocker(self.contents):
            for (name, anchor), item in self._items.items():
                if not anchor:
                    item.setExpanded(name == here)
            present = self._items.get((here, url.fragment())) or self._items.get((here, ""))
            if present:
                self.contents.setCurrentItem(present)
                self.contents.scrollToItem(present)
            else:
                self.contents.clearSelection()
        # What the link led to stays in sight.
        self._mark()

    # ---- the contents, beside the page or in its place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < _NARROW
        self.toggle.setVisible(is_narrow)
        self.contents.setVisible(not is_narrow or self._contents_asked)
        self.browser.setVisible(not is_narrow or not self._contents_asked)
        self.contents.setMinimumWidth(_CONTENTS)
        self.contents.setMaximumWidth(self.width() if is_narrow else _CONTENTS)

    def _toggle_contents(self) -> None:
        self._contents_asked = not self._contents_asked
        self._arrange()
        (self.contents if self._contents_asked else self.browser).setFocus()

    def _leave_contents(self) -> None:
        if self._contents_asked:
            self._toggle_contents()

    # ---- searching

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _places(self) -> list[QTextCursor]:
        found, words = [], self.search.text().strip()
        place = self.browser.document().find(words) if words else QTextCursor()
        while not place.isNull():
            found.append(place)
            place = self.browser.document().find(words, place)
        return found

    def _mark(self) -> list[QTextCursor]:
        """Mark everything on the page that is searched for."""
        marks, places = [], self._places()
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(QColor(self.look.colours.warm_soft))
            marks.append(mark)
        self.browser.setExtraSelections(marks)
        self.count.clear()
        return places

    def _find(self, words: str) -> None:
        """Mark everything that is found, and go to the first of it."""
        places = self._mark()
        if places:
            self._show(places, 0)
            return
        if words.strip():
            self.count.setText(self.tr("Not found"))
        cursor = self.browser.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.browser.setTextCursor(cursor)

    def step(self, by: int) -> None:
        """Go to the next place that was found, or the one before."""
        places = self._places()
        if not places:
            return
        here = self.browser.textCursor().selectionStart()
        number = next((n for n, place in enumerate(places) if place.selectionStart() >= here), 0)
        is_there = places[number].selectionStart() == here
        self._show(places, (number + (by if is_there or by < 0 else 0)) % len(places))

    def _show(self, places: list[QTextCursor], number: int) -> None:
        self.browser.setTextCursor(places[number])
        self.browser.ensureCursorVisible()
        self.count.setText(self.tr("{number} of {count}").format(number=number + 1, count=len(places)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.search.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else +1)
        elif event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        else:
            super().keyPressEvent(event)
