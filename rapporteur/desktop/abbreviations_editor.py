"""The abbreviations that are expanded while one types: the form's, and one's own, which go before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from rapporteur.desktop.abbreviations_table import LONG, SHORT, AbbreviationsModel, AbbreviationsTable, Row
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.look import Look
from rapporteur.desktop.widgets import button, captioned, clearable, coloured, fit_to_screen
from rapporteur.files import shown_name
from rapporteur.writing.abbreviation_lists import read_abbreviations, write_abbreviations
from rapporteur.writing.abbreviations import AbbreviationsError, Trouble

_NAMED = 5
"""Lines or rows that are named; of more than these there is a count."""

_LONGEST_NAMED = 40
"""Characters by which a row is named."""


class AbbreviationWords(QObject):
    """What is wrong with a file of abbreviations, in the window's language."""

    def describe(self, error: AbbreviationsError) -> str:
        """One plain sentence, two at most."""
        file, detail = shown_name(error.path), error.detail
        match error.trouble:
            case Trouble.DAMAGED if error.kept:
                return self.tr(
                    "{file}, which has your abbreviations, is damaged. It was set aside as {kept}; "
                    "the form's abbreviations still work."
                ).format(file=file, kept=shown_name(error.kept))
            case Trouble.DAMAGED:
                return self.tr(
                    "{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is."
                ).format(file=file, detail=detail)
            case Trouble.UNWRITABLE:
                return self.tr("{file} cannot be written: {detail}. What you see here is not lost.").format(
                    file=file, detail=detail
                )
            case Trouble.NOT_TEXT:
                return self.tr("{file} is no list of abbreviations: it is not a text file.").format(file=file)
            case Trouble.TOO_LARGE:
                return self.tr("{file} is too large for a list of abbreviations.").format(file=file)
            case _:
                return self.tr("{file} cannot be read: {detail}.").format(file=file, detail=detail)


class ListFiles(QObject):
    """Asks which list to import and where to export one. Every answer may be None: it was dismissed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._dialogs = parent, Dialogs(parent)

    def ask_import(self, folder: Path) -> Path | None:
        """Which list to take in."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            self.tr("Import abbreviations"),
            str(folder),
            self.tr("Lists (*.csv *.tsv *.txt);;All files (*)"),
        )
        return Path(name) if name else None

    def ask_export(self, suggestion: Path) -> Path | None:
        """Where to write the list."""
        return self._dialogs.ask_save(
            suggestion, self.tr("Export abbreviations"), self.tr("Tables (*.csv *.tsv)")
        )


class AbbreviationsEditor(QDialog):
    """Shows and changes abbreviations. `keep` writes the person's own down; when it fails the dialog stays.

    `folder` is where lists are looked for first.
    """

    def __init__(
        self,
        look: Look,
        template: Mapping[str, str],
        own: Mapping[str, str],
        keep: Callable[[Mapping[str, str]], object],
        *,
        folder: Path,
        parent: QWidget | None = None,
        make_files: Callable[[QWidget], ListFiles] = ListFiles,
    ) -> None:
        super().__init__(parent)
        self._look, self._keep, self._folder = look, keep, folder
        self._files = make_files(self)
        self._words = AbbreviationWords(self)
        self.model = AbbreviationsModel(look, template, own, self)
        self.setWindowTitle(self.tr("Abbreviations"))
        self.setMinimumSize(460, 360)
        fit_to_screen(self, 640, 520)
        self._lay_out()
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._go_to_filter),
            (QKeySequence(QKeySequence.StandardKey.New), self.add),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self.finish),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter), self.finish),
        ):
            QShortcut(keys, self, do)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.take_away)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter, self.table.enter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._show_what_can_be_done()
        self.filter.setFocus()

    # ---- arrangement

    def _lay_out(self) -> None:
        self._make_table()
        hint = self._label(self._look.colours.muted)
        hint.setText(
            self.tr(
                "A short form, typed as a word of its own, becomes the long one at the next space or mark."
            )
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a short or long form"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        clearable(self.filter, self.tr("Clear"))
        self.filter.textChanged.connect(self.table.look_for)
        add = button(self.tr("Add"), self.add)
        captioned(add, self._look.icon("plus"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(add)
        self._remove = button("", self.take_away)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._remove)
        below.addStretch(1)
        below.addWidget(button(self.tr("Import…"), self.take_in))
        below.addWidget(button(self.tr("Export…"), self.give_out))
        self.notice, self.trouble = (
            self._label(self._look.colours.muted),
            self._label(self._look.colours.warn),
        )
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(button(self.tr("Cancel"), self.reject))
        keep = button(self.tr("Keep"), self.finish, primary=True)
        ends.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.notice)
        column.addWidget(self.trouble)
        column.addLayout(ends)
        keep.setDefault(True)
        self._tell()

    def _label(self, colour: str) -> QLabel:
        label = coloured(QLabel(), colour)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_table(self) -> None:
        self.table = AbbreviationsTable(self.model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.selectionModel().currentChanged.connect(self._show_what_can_be_done)
        self.model.dataChanged.connect(self._show_what_can_be_done)
        self.model.modelReset.connect(self._show_what_can_be_done)
        self.model.rowsRemoved.connect(self._show_what_can_be_done)

    def _show_what_can_be_done(self, *_: object) -> None:
        current = self.table.currentIndex()
        self._remove.setEnabled(current.isValid())
        row = self.model.row(current.row()) if current.isValid() else Row()
        if row.is_own:
            self._remove.setText(self.tr("Remove"))
        elif row.long == row.given:
            self._remove.setText(self.tr("Switch off"))
        else:
            self._remove.setText(self.tr("As in the form"))

    def _tell(self, notice: str = "", trouble: str = "") -> None:
        for label, text in ((self.notice, notice), (self.trouble, trouble)):
            label.setText(text)
            label.setVisible(bool(text))

    # ---- finding

    def _go_to_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.filter.text():
                self.filter.clear()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.table.hasFocus():
                self.table.edit_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # Enter ends what is being typed, not the dialog.
                if self.filter.hasFocus():
                    self.table.enter()
            case _:
                super().keyPressEvent(event)

    # ---- what the buttons do

    def add(self) -> None:
        """Begin a new abbreviation and type its short form."""
        self.table.end_editing()
        self._tell()
        self.filter.clear()
        index = self.model.add()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def take_away(self) -> None:
        """Remove the abbreviation, or switch the form's off or on."""
        self.table.end_editing()
        self._tell()
        self.table.take_away()

    def take_in(self) -> None:
        """Import a list."""
        self.table.end_editing()
        path = self._files.ask_import(self._folder)
        if path is None:
            return
        try:
            read = read_abbreviations(path)
        except AbbreviationsError as error:
            self._tell(trouble=self._words.describe(error))
            return
        self.filter.clear()
        self.model.take_in(read.abbreviations)
        self._tell(
            self.tr("%Ln abbreviation(s) read.", "", len(read.abbreviations)),
            self._not_understood(read.unreadable) if read.unreadable else "",
        )

    def _not_understood(self, lines: Sequence[int]) -> str:
        said = self.tr("Not understood and left out: %Ln line(s) ({lines}).", "", len(lines))
        return said.format(lines=_first_of([self.locale().toString(line) for line in lines]))

    def give_out(self) -> None:
        """Export everything that is in use, and what is switched off."""
        self.table.end_editing()
        path = self._files.ask_export(self._folder / self.tr("abbreviations.csv"))
        if path is None:
            return
        try:
            write_abbreviations(path, self.model.all())
        except AbbreviationsError as error:
            self._tell(trouble=self._words.describe(error))
        else:
            self._tell(self.tr("Written to {file}.").format(file=shown_name(path)))

    def finish(self) -> None:
        """Keep what there is now and close. What cannot be used is not dropped: the dialog stays for it."""
        self.table.end_editing()
        unusable = self.model.unusable()
        if unusable:
            self._refuse(unusable)
            return
        try:
            self._keep(self.model.own())
        except AbbreviationsError as error:
            self._tell(trouble=self._words.describe(error))
        else:
            self.accept()

    def _refuse(self, unusable: Sequence[int]) -> None:
        rows = [self.model.row(number) for number in unusable]
        self.filter.clear()
        self.table.setCurrentIndex(self.model.index(unusable[0], SHORT if rows[0].long else LONG))
        self.table.setFocus()
        said = self.tr("%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.", "", len(rows))
        self._tell(trouble=said.format(which=_first_of([self._name(row) for row in rows])))

    def _name(self, row: Row) -> str:
        name = row.short or row.long
        is_long = len(name) > _LONGEST_NAMED
        return self.locale().quoteString(f"{name[:_LONGEST_NAMED]}…" if is_long else name)

    def sizeHint(self) -> QSize:
        return QSize(640, 520)


def _first_of(names: Sequence[str]) -> str:
    """The first of them, one after the other; three dots stand for the others."""
    return ", ".join([*names[:_NAMED], "…"] if len(names) > _NAMED else names)
