"""The window's languages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ca": "Català",
    "ko": "한국어",
    "ar": "العربية",
}
"""Every language of the window by its tag, called as its speakers call it."""

_LATIN_FIGURES = {"ar": "ar_AE"}
"""For a language with figures of its own, a region that writes Latin ones: clocks have them anyhow."""

QT_LANGUAGES = {tag: tag for tag in LANGUAGES} | {"pt": "pt_BR"}
"""Which of Qt's files has its own texts ("Cancel", the menus of fields) in a language of the window."""


class Translations:
    """Puts the application into a language."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application, self._folder = application, folder
        self._loaded: list[QTranslator] = []

    def choose(self, wanted: str) -> str:
        """The language to show: the one wanted, else the system's, else English."""
        for tag in (wanted, *QLocale.system().uiLanguages()):
            short = tag.partition("-")[0]
            if short in LANGUAGES:
                return short
        return "en"

    def remove(self) -> None:
        """Leave every text as it stands in the program."""
        for translator in self._loaded:
            self._application.removeTranslator(translator)
        self._loaded = []

    def apply(self, language: str) -> None:
        """Translate everything that is built from now on; numbers and dates follow."""
        self.remove()
        locale = QLocale(language)
        system = QLocale.system()
        # Someone in Mexico reads Spanish with Mexican dates.
        figures = system if system.language() == locale.language() else locale
        if figures.zeroDigit() != "0":
            figures = QLocale(_LATIN_FIGURES.get(language, "en"))
        QLocale.setDefault(figures)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{QT_LANGUAGES[language]}", qt_folder),
            (f"rapporteur_{language}", str(self._folder)),
        ):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._loaded.append(translator)
        if language == "ar":
            self._load_arabic()
        direction = locale.textDirection()
        self._application.setLayoutDirection(
            direction if direction == Qt.LayoutDirection.RightToLeft else Qt.LayoutDirection.LeftToRight
        )

    def _load_arabic(self) -> None:
        """Show Arabic in our own font, so that it looks the same everywhere."""
        from rapporteur.desktop.close_lines import FAMILY, load_arabic

        font = self._application.font()
        families = font.families()
        if FAMILY not in families and load_arabic(self._folder.parent / "fonts"):
            font.setFamilies([*families[:1], FAMILY, *families[1:]])
            self._application.setFont(font)
