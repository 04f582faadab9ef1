"""A report that can only be read here, because somebody else is writing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.look import Look
from rapporteur.desktop.over_banner import over_banner
from rapporteur.desktop.photo_pictures import PhotoPictures
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.times import Times
from rapporteur.desktop.widgets import fit_to_screen
from rapporteur.report.course import plan_and_course
from rapporteur.report.model import Report, walk
from rapporteur.report.outline import collected
from rapporteur.report.passages import passages
from rapporteur.report.photos import find_photo
from rapporteur.report.template import Section, localized
from rapporteur.report.values import field_text

_PHOTO = QSize(560, 560)
"""What a photo has room for, in pixels."""


class ReadingWindow(OrderedWindow):
    """Shows a report as its file has it. `closed` follows when the window is gone."""

    closed = Signal()

    def __init__(self, report: Report, look: Look, why: str, *, open_copy: Callable[[], object]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = report.session.title or self.tr("Untitled session")
        self.setWindowTitle(self.tr("{title} (read only) – Rapporteur").format(title=title))
        self.setMinimumSize(480, 480)
        fit_to_screen(self, 720, 900)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)
        self.page.setProperty("box", True)
        self.page.document().setDocumentMargin(20)
        self.page.setHtml("".join(self._html(report)))
        self._report = report
        self._made: dict[str, QImage] = {}
        self._pictures = PhotoPictures(self)
        self._pictures.made.connect(self._show_made)
        for photo in report.photos:
            self._pictures.picture(photo, _PHOTO)
        self.banner = Banner(look)
        self.banner.show_message(
            Matter.NOTICE,
            Message(
                "info",
                self.tr("Read only"),
                why,
                (Action(self.tr("Open a copy"), open_copy, primary=True),),
                can_be_dismissed=False,
            ),
        )
        framed = QWidget()
        around = QVBoxLayout(framed)
        around.setContentsMargins(14, 12, 14, 10)
        around.addWidget(self.page)
        self.setCentralWidget(over_banner(framed, self.banner))

    def _html(self, report: Report) -> Iterator[str]:
        yield f"<h2>{escape(report.session.title or self.tr('Untitled session'))}</h2>"
        for section in report.template.sections:
            body = "".join(self._section(report, section))
            if body:
                yield f"<h3>{escape(localized(section.label, report.language))}</h3>{body}"

        if report.unplaced:
            yield f"<h3>{escape(self.tr('Lines that fit nowhere'))}</h3>"
            yield from _list(report.unplaced)

    def _section(self, report: Report, section: Section) -> Iterator[str]:
        match section.kind:
            case "fields":
                for field in section.fields:
                    if text := field_text(report, field):
                        label = escape(localized(field.label, report.language))
                        yield f"<p><b>{label}</b> &nbsp; {escape(text)}</p>"
            case "text":
                yield from (
                    f"<p>{escape(line)}</p>" for line in report.texts.get(section.id, "").splitlines()
                )
            case "list":
                yield from _list(report.lists.get(section.id, ()))
            case "people":
                people = (person for person in report.people if person.role == section.role)
                yield from _list(", ".join(filter(None, (one.name, one.affiliation))) for one in people)
            case "collected":
                yield from _list(marked.line.text for marked in collected(report, section.mark))
            case "notes":
                for passage in passages(report):
                    person = report.person(passage.person_id)
                    yield f"<h4>{escape((person.name if person else '') or self.tr('Floor'))}</h4>"
                    for depth, line in walk(passage.lines):
                        yield f"<p style='margin-left:{16 * (depth + 1)}px'>• {escape(line.text)}</p>"
            case "times":
                times = Times(self)
                yield from _list(times.compared(report, row) for row in plan_and_course(report))
            case "photos":
                for photo in report.photos:
                    yield f"<p><img src='photo:{escape(photo.id)}'></p><p>{escape(photo.caption)}</p>"

    def _show_made(self, photo_id: str) -> None:
        photo = find_photo(self._report, photo_id)
        picture = self._pictures.picture(photo, _PHOTO) if photo else None
        if picture is not None and not picture.isNull():
            self._made[photo_id] = picture
            self._fit_pictures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The page has its new width only then.
        QTimer.singleShot(0, self, self._fit_pictures)

    def _fit_pictures(self) -> None:
        """Show the photos no wider than the page."""
        document = self.page.document()
        room = self.page.viewport().width() - round(2 * document.documentMargin())
        for photo_id, picture in self._made.items():
            fitted = picture
            if picture.width() > room > 0:
                fitted = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"photo:{photo_id}"), fitted)
        document.markContentsDirty(0, document.characterCount())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._pictures.close()
        self.closed.emit()


def _list(texts: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts if text)
    if items:
        yield f"<ul>{items}</ul>"
