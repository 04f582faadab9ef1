"""The history of a report: its versions by time, what differs from the present, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.banner import Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.over_banner import over_banner
from rapporteur.desktop.side_by_side import Link, SideBySide
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.two_lines import DETAILS, TwoLinePainter
from rapporteur.desktop.widgets import ANY_SIZE, button, coloured, fit_to_screen
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.report.compare import Difference, differences
from rapporteur.report.model import Report
from rapporteur.report.parts import changed_parts, happened
from rapporteur.store.history import Cause, Version

_NARROW = 720
_LIST_WIDTH = 250
_LIST_HEIGHT = 170
_REFRESH_MS = 500


class Timeline(OrderedWindow):
    """The window of one report's history. It follows the report while it is open."""

    def __init__(
        self, document: Document, look: Look, make_dialogs: Callable[[QWidget], Dialogs], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self._dialogs = make_dialogs(self)
        self._words = Words(self)
        self._workers = Workers(self, threads=1)
        self._versions: list[Version] = []
        self._chosen: int | None = None
        self._there: Report | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History – Rapporteur"))
        self.setMinimumSize(480, 420)
        fit_to_screen(self, 960, 680)
        self._lay_out()
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(QKeySequence(keys), self, self.close)
        for keys, do in (
            (QKeySequence.StandardKey.Undo, document.undo),
            (QKeySequence.StandardKey.Redo, document.redo),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refresh.timeout.connect(self.load)
        document.changed.connect(self._will_refresh)
        document.published.connect(self._will_refresh)
        document.versions_changed.connect(self._will_refresh)
        self.load()

    # ---- arrangement

    def _lay_out(self) -> None:
        self.banner = Banner(self._look)
        hint = coloured(
            QLabel(self.tr("Choose a version to see what differs from the report as it is now.")),
            self._look.colours.muted,
        )
        hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setItemDelegate(TwoLinePainter(self._look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.comparison = SideBySide(self._look)
        self.comparison.setAccessibleName(self.tr("What differs"))
        self._name = button(self.tr("Name this version…"), self._ask_name)
        self._forget = button(self.tr("Forget the history…"), self._ask_forget)
        self._restore = button(self.tr("Restore all of it"), self._restore_all, primary=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._forget)
        buttons.addStretch(1)
        buttons.addWidget(self._name)
        buttons.addWidget(self._restore)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(12)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.comparison, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(hint)
        column.addLayout(self._middle, 1)
        column.addLayout(buttons)
        self.setCentralWidget(over_banner(page, self.banner))
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        self._middle.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.list.setMinimumSize(0 if narrow else _LIST_WIDTH, _LIST_HEIGHT if narrow else 0)
        self.list.setMaximumSize(ANY_SIZE if narrow else _LIST_WIDTH, _LIST_HEIGHT if narrow else ANY_SIZE)

    # ---- the list

    def _will_refresh(self, _change: object = None) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def load(self) -> None:
        """Read the versions anew."""
        self._document.ask(lambda store: store.versions(), self, done=self._show_versions, failed=self._fail)

    def _show_versions(self, versions: Sequence[Version]) -> None:
        if list(versions) != self._versions:
            self._versions = list(versions)
            self.list.blockSignals(True)
            place = self.list.verticalScrollBar().value()
            self.list.clear()
            for version, before in zip(versions, [*versions[1:], None], strict=True):
                self.list.addItem(self._item(version, before))
            rows = [version.revision for version in versions]
            self.list.setCurrentRow(rows.index(self._chosen) if self._chosen in rows else 0)
            self.list.verticalScrollBar().setValue(place)
            self.list.blockSignals(False)
        self._choose(self.list.currentRow())

    def _item(self, version: Version, before: Version | None) -> QListWidgetItem:
        when, what = self.when(version), self.describe(version, before)
        item = QListWidgetItem(version.name or when)
        details = self.tr("{when} · {what}").format(when=when, what=what) if version.name else what
        item.setData(DETAILS, details)
        item.setToolTip(details)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("{version}: {details}").format(version=item.text(), details=details),
        )
        return item

    def when(self, version: Version) -> str:
        """When a version was written, in this machine's time."""
        moment = QDateTime.fromSecsSinceEpoch(int(version.at.timestamp()))
        today = QDateTime.fromSecsSinceEpoch(int(self._document.clock.now().timestamp()))
        time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
        if moment.date() == today.date():
            return self.tr("Today, {time}").format(time=time)
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        return self.tr("{day}, {time}").format(day=day, time=time)

    def describe(self, version: Version, before: Version | None) -> str:
        """Why a version is kept, or what came to it since the one before."""
        match version.cause:
            case Cause.BEGUN:
                return self.tr("Begun here")
            case Cause.EXPORTED:
                return self.tr("Exported as {file}").format(file=version.detail)
            case Cause.MAILED if version.detail:
                return self.tr("Put into an e-mail to {recipients}").format(recipients=version.detail)
            case Cause.MAILED:
                return self.tr("Put into an e-mail")
            case Cause.HANDED_IN:
                return self.tr("Handed in as version {number}").format(number=version.detail)
            case Cause.REPLACED:
                return self.tr("Yours, before {file} as changed elsewhere was opened").format(
                    file=version.detail
                )
            case Cause.ELSEWHERE:
                return self.tr("Changed elsewhere: {file}").format(file=version.detail)
            case Cause.RESTORED:
                return self.tr("Before an earlier version was restored")
            case Cause.MERGED:
                return self.tr("Before another version was brought in")
            case Cause.RECOVERED:
                return self.tr("Recovered after the program ended unexpectedly")
            case _:
                return self._words_since(version, before)

    def _words_since(self, version: Version, before: Version | None) -> str:
        if version.words is None or before is None or before.words is None:
            return self.tr("Written by hand")
        more = version.words - before.words
        if more > 0:
            return self.tr("%Ln word(s) more", "", more)
        if more < 0:
            return self.tr("%Ln word(s) fewer", "", -more)
        return self.tr("As many words as before")

    # ---- comparing

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._versions):
            return
        version = self._versions[row]
        if version.revision != self._chosen:
            self._chosen, self._there = version.revision, None
            self._restore.setEnabled(False)
        self._document.ask(
            lambda store: store.report_at(version.revision),
            self,
            done=partial(self._compare, version),
            failed=self._fail,
        )

    def _compare(self, version: Version, there: Report) -> None:
        if version.revision == self._chosen:
            present = self._document.report
            self._workers.start(
                lambda: differences(there, present),
                done=partial(self._show, version, there, present),
                failed=self._fail,
            )

    def _show(self, version: Version, there: Report, present: Report, found: list[Difference]) -> None:
        if version.revision != self._chosen:
            return
        self._there = there
        self._restore.setEnabled(any(not happened(one.part) for one in found))
        if not found:
            self.comparison.show_text(self.tr("The report is as it was in this version."))
            return
        self.comparison.show_differences(
            there,
            present,
            found,
            (self.when(version), self.tr("Now")),
            part_links=self._part_links,
        )

    def _part_links(self, part: str) -> list[Link]:
        if happened(part):
            return []
        return [Link(self.tr("Restore this part"), partial(self._restore_part, part))]

    def _fail(self, error: Exception) -> None:
        self._there = None
        self._restore.setEnabled(False)
        self.banner.show_message(Matter.TROUBLE, Message("triangle-alert", self._words.describe(error)))

    # ---- going back

    def _restore_part(self, part: str) -> None:
        if self._there:
            self._document.go_back(self._there, [part])
            self._tell_restored()

    def _restore_all(self) -> None:
        if self._there:
            self._document.go_back(self._there, changed_parts(self._document.report, self._there))
            self._tell_restored()

    def _tell_restored(self) -> None:
        text = self.tr("Restored. Undo brings back what was there, and so does the history.")
        self.banner.show_message(Matter.NOTICE, Message("check", text))

    # ---- names, forgetting

    def _ask_name(self) -> None:
        version = next((one for one in self._versions if one.revision == self._chosen), None)
        if version is None:
            return
        name = self._dialogs.ask_version_name(version.name)
        if name is not None:
            self._document.ask(
                lambda store: store.name_version(version.revision, name),
                self,
                done=lambda _: self.load(),
                failed=self._fail,
            )

    def _ask_forget(self) -> None:
        if self._dialogs.confirm(
            self.tr("Forget the history"),
            self.tr(
                "All earlier versions, the words that were deleted and the photos that were removed are gone "
                "for good, also from the report's file when it is next written. The report itself stays."
            ),
            self.tr("Forget it"),
        ):
            self._document.forget_other_version()
            self._document.ask(
                lambda store: store.forget_history(), self, done=lambda _: self.load(), failed=self._fail
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._workers.close(0)
