"""The guide's window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.guide import Guide
from rapporteur.desktop.help_window import HelpWindow
from rapporteur.desktop.look import Look
from rapporteur.places import user_places
from tests.desktop.keys import press, type_text

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> HelpWindow:
    window = HelpWindow(Guide(user_places().guide), look)
    qtbot.addWidget(window)
    window.resize(860, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def first_line(window: HelpWindow) -> str:
    return window.browser.document().firstBlock().text()


def picture(window: HelpWindow, name: str) -> QImage:
    kind = QTextDocument.ResourceType.ImageResource.value
    loaded = window.browser.loadResource(kind, QUrl(name))
    assert isinstance(loaded, QImage)
    return loaded


def test_a_page_is_shown_and_marked_in_the_contents(window: HelpWindow) -> None:
    window.open("notes.md#spelling")
    assert first_line(window) == "Notes"
    item = window.contents.currentItem()
    assert item
    assert item.text(0) == "Spelling"
    above = item.parent()
    assert above
    assert above.isExpanded()
    assert window.browser.verticalScrollBar().value() > 0


@pytest.mark.parametrize("link", ["", "nothing.md", "../../etc/passwd.md"])
def test_without_such_a_page_it_is_the_first(window: HelpWindow, link: str) -> None:
    window.open(link)
    assert first_line(window) == "Guide"


def test_links_lead_on_and_keys_back(window: HelpWindow) -> None:
    window.open("index.md")
    window.browser.anchorClicked.emit(QUrl("notes.md"))
    assert first_line(window) == "Notes"
    assert window.back.isEnabled()
    assert not window.forward.isEnabled()
    press(window, Qt.Key.Key_Left, modifiers=ALT)
    assert first_line(window) == "Guide"
    press(window, Qt.Key.Key_Right, modifiers=ALT)
    assert first_line(window) == "Notes"
    window.back.click()
    assert first_line(window) == "Guide"
    assert window.forward.isEnabled()


def test_the_contents_lead_everywhere(window: HelpWindow) -> None:
    window.open("index.md")
    for row in range(window.contents.topLevelItemCount()):
        item = window.contents.topLevelItem(row)
        assert item
        window.contents.setCurrentItem(item)
        assert first_line(window) == item.text(0)


def test_a_link_that_leads_out_of_the_guide_is_handed_over(window: HelpWindow, qtbot: QtBot) -> None:
    window.open("../formats.md")
    with qtbot.waitSignal(window.linked) as linked:
        window.browser.anchorClicked.emit(QUrl("https://commonmark.org"))
    assert linked.args == [QUrl("https://commonmark.org")]
    assert first_line(window) == "Formats"


@pytest.mark.parametrize(
    "url", ["https://example.org/a.png", "file:///etc/passwd", "../../pyproject.toml", "pictures/none.png"]
)
def test_nothing_is_loaded_but_what_belongs_to_the_guide(window: HelpWindow, url: str) -> None:
    window.open("index.md")
    for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.StyleSheetResource):
        assert window.browser.loadResource(kind.value, QUrl(url)) is None
    assert window.browser.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl(url)) == ""


def test_pictures_are_as_wide_as_there_is_room(window: HelpWindow) -> None:
    window.open("index.md")
    whole = QImage(str(user_places().guide / "pictures" / "window.png"))
    for width in (860, 480):
        window.resize(width, 600)
        QApplication.processEvents()
        shown = picture(window, "pictures/window.png")
        assert shown.width() / shown.devicePixelRatio() < window.browser.viewport().width()
        assert shown.height() / shown.width() == pytest.approx(whole.height() / whole.width(), rel=0.01)
        assert window.browser.horizontalScrollBar().maximum() == 0


def test_another_width_keeps_the_place(window: HelpWindow) -> None:
    window.open("before.md#the-speakers")
    window.resize(480, 600)
    QApplication.processEvents()
    seen = window.browser.cursorForPosition(window.browser.viewport().rect().topLeft()).block()
    texts = []
    for _ in range(8):
        texts.append(seen.text())
        seen = seen.next()
    assert "The speakers" in texts


def test_what_is_searched_for_is_marked_and_stepped_through(window: HelpWindow) -> None:
    window.open("notes.md")
    press(window, Qt.Key.Key_F, modifiers=CONTROL)
    assert window.search.hasFocus()
    type_text(window.search, "lines")
    count = len(window.browser.extraSelections())
    assert count > 2
    assert window.count.text() == f"1 of {count}"
    press(window.search, Qt.Key.Key_Return)
    assert window.count.text() == f"2 of {count}"
    press(window.search, Qt.Key.Key_Return, modifiers=SHIFT)
    press(window.search, Qt.Key.Key_Return, modifiers=SHIFT)
    assert window.count.text() == f"{count} of {count}"
    press(window, Qt.Key.Key_F3)
    assert window.count.text() == f"1 of {count}"
    assert window.browser.textCursor().selectedText().lower() == "lines"
    type_text(window.search, "xyz")
    assert window.count.text() == "Not found"
    press(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.browser.extraSelections() == []
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_another_page_is_searched_too_and_stays_where_the_link_led(window: HelpWindow) -> None:
    window.open("index.md")
    window.search.setText("photo")
    window.open("privacy.md#the-keyboard")
    assert window.browser.extraSelections()
    item = window.contents.currentItem()
    assert item
    assert item.text(0) == "The keyboard"
    assert window.browser.verticalScrollBar().value() > 0


def test_where_it_is_narrow_the_contents_take_the_pages_place(window: HelpWindow) -> None:
    window.open("index.md")
    assert window.contents.isVisible()
    assert not window.toggle.isVisible()
    window.resize(480, 600)
    QApplication.processEvents()
    assert not window.contents.isVisible()
    window.toggle.click()
    assert window.contents.isVisible()
    assert not window.browser.isVisible()
    item = window.contents.topLevelItem(3)
    assert item
    window.contents.setCurrentItem(item)
    window.contents.itemActivated.emit(item, 0)
    assert window.browser.isVisible()
    assert first_line(window) == item.text(0)
