"""How the window looks: one palette for light and one for dark, the fonts, and icons tinted by them.

Sizes are logical pixels on a grid of four. A window is given one `Look` and keeps it; when the theme
changes, windows are made anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

UI_FAMILIES = ["Inter", "Noto Sans"]
SCRIPT_FAMILIES = [
    f"Noto Sans {name}"
    for name in (
        *("Arabic", "Armenian", "Bengali", "Devanagari", "Georgian", "Gujarati", "Gurmukhi", "Hebrew"),
        *("Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Sinhala", "Tamil", "Telugu", "Thai"),
        *("KR", "JP", "SC", "TC", "Symbols"),
    )
]
"""Those of the PDF, which `other_scripts` loads where nothing else has their letters."""
_WEIGHT = QFont.Tag("wght")
TEXT_PX = 14
SMALL_PX = 12
TINY_PX = 11


@dataclass(frozen=True)
class Colours:
    """The palette. Names say what a colour is for."""

    dark: bool
    ground: str
    card: str
    ink: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    accent_hover: str
    hover: str
    live: str
    on_live: str
    warn: str
    good: str
    banner: str
    banner_line: str
    closing: str
    edge: str
    violet: str
    violet_soft: str
    warm: str
    warm_soft: str
    plain_soft: str

    def tone(self, name: str) -> tuple[str, str]:
        """Text and ground of a mark's small label."""
        return {
            "accent": (self.accent, self.accent_soft),
            "warm": (self.warm, self.warm_soft),
            "violet": (self.violet, self.violet_soft),
        }.get(name, (self.muted, self.plain_soft))


LIGHT = Colours(
    dark=False,
    ground="#f6f7f9",
    card="#ffffff",
    ink="#1b1f27",
    muted="#5f6879",
    faint="#687181",
    line="#e3e6eb",
    accent="#1f6f5c",
    accent_soft="#e3f1ed",
    on_accent="#ffffff",
    accent_hover="#185a4a",
    hover="#f2f4f7",
    live="#d1432f",
    on_live="#ffffff",
    warn="#96600f",
    good="#2e9e6b",
    banner="#fff7e8",
    banner_line="#f1d9a7",
    closing="#f1d9a7",
    edge="#858e9e",
    violet="#6d4bb6",
    violet_soft="#f0ebfb",
    warm="#8a4b08",
    warm_soft="#fdf0dc",
    plain_soft="#eceff3",
)

DARK = Colours(
    dark=True,
    ground="#15181d",
    card="#1d2127",
    ink="#e7eaee",
    muted="#98a2b3",
    faint="#8b95a5",
    line="#2f353e",
    accent="#4fb79b",
    accent_soft="#1e3a34",
    on_accent="#0d1f1a",
    accent_hover="#63c8ad",
    hover="#262b33",
    live="#e2604d",
    on_live="#1b0906",
    warn="#e0a84a",
    good="#3fb47f",
    banner="#33291a",
    banner_line="#5c4620",
    closing="#5c4620",
    edge="#6b7480",
    violet="#b9a3f0",
    violet_soft="#322a4a",
    warm="#f0c070",
    warm_soft="#3d2d14",
    plain_soft="#2a3039",
)

AGENDA_OVER = {False: "#b7791f", True: "#e0a84a"}

_STYLE = Template("""
QToolTip { color: $ink; background: $card; border: 1px solid $line; padding: 4px 8px; }
QPushButton {
    color: $ink; background: $card; border: 1px solid $line; border-radius: 8px;
    padding: 6px 12px; font-size: 13px; font-weight: 500;
}
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; outline: none; }
QPushButton:disabled { color: $faint; }
QPushButton[primary="true"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; padding: 5px 11px; }
QPushButton[primary="true"]:disabled { color: $faint; background: $plain_soft; border-color: $line; }
QPushButton[small="true"] { padding: 3px 10px; font-size: 12px; }
QPushButton[small="true"]:focus { padding: 2px 9px; }
QPushButton[flat="true"], QToolButton[flat="true"] {
    color: $muted; background: transparent; border: 1px solid transparent; border-radius: 8px;
    padding: 4px 6px; font-weight: 400;
}
QPushButton[tool="true"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[flat="true"] { text-align: left; }
QToolButton[tight="true"] { padding: 2px; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus {
    border: 2px solid $accent; padding: 3px 5px;
}
QToolButton[tight="true"]:focus { padding: 1px; }
QPushButton[warn="true"] { color: $warn; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QTextEdit[box="true"] {
    color: $ink; background: $card; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit[lacking="true"] { background: $banner; }
QLineEdit:focus, QTextEdit[box="true"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QListWidget {
    color: $ink; background: $card; border: 1px solid $line; border-radius: 6px; padding: 4px; outline: none;
}
QListWidget:focus { border-color: $accent; }
QListWidget::item { border: 1px solid transparent; padding: 3px 7px; border-radius: 6px; }
QListWidget::item:selected { color: $ink; background: $accent_soft; border-color: $accent; }
QTableView { selection-color: $ink; selection-background-color: $accent_soft; }
QMenu { color: $ink; background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { border: 1px solid transparent; padding: 5px 23px 5px 11px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; border-color: $accent; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
#panel { background: $card; border: 1px solid $line; border-radius: 10px; }
#banner { background: $banner; border: 1px solid $banner_line; border-radius: 10px; }
#clockBar { background: $card; border: none; border-bottom: 1px solid $line; }
#statusBar { background: $card; border: none; border-top: 1px solid $line; }
#sidebar { background: $card; border: none; border-right: 1px solid $line; }
#sidebar[mirrored="true"] { border-right: none; border-left: 1px solid $line; }
#chips { background: $card; border: none; border-bottom: 1px solid $line; }
#speakers { background: transparent; border: none; outline: none; }
QComboBox, QSpinBox {
    color: $ink; background: $card; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px;
    min-height: 20px; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on, QSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QSpinBox { padding: 2px 8px; }
QSpinBox:focus { padding: 1px 7px; }
QComboBox:disabled, QSpinBox:disabled { color: $faint; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QSpinBox::down-arrow, QSpinBox::up-arrow { image: none; width: 9px; height: 5px; }
QComboBox::down-arrow, QSpinBox::down-arrow {
    background: qconicalgradient(cx: 0.5, cy: 1, angle: 0, stop: 0 transparent, stop: 0.17 transparent,
        stop: 0.19 $muted, stop: 0.31 $muted, stop: 0.33 transparent, stop: 1 transparent);
}
QSpinBox::up-arrow {
    background: qconicalgradient(cx: 0.5, cy: 0, angle: 0, stop: 0 transparent, stop: 0.67 transparent,
        stop: 0.69 $muted, stop: 0.81 $muted, stop: 0.83 transparent, stop: 1 transparent);
}
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: 22px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; border-radius: 4px; }
QComboBox QAbstractItemView {
    color: $ink; background: $card; border: 1px solid $line; padding: 0 4px; outline: none;
    selection-color: $ink; selection-background-color: $accent_soft;
}
QTableView { color: $ink; background: $card; border: 1px solid $line; border-radius: 6px; outline: none; }
QTableView:focus { border-color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: $muted; background: transparent; border: none; border-bottom: 1px solid $line; padding: 6px 7px;
}
QTableView QLineEdit { border-radius: 0; padding: 2px 4px; }
QTableView::item { border: 1px solid transparent; padding: 0 3px; }
QTableView::item:selected {
    background: $accent_soft; border-top-color: $accent; border-bottom-color: $accent;
}
QProgressBar { background: $plain_soft; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox { color: $ink; spacing: 8px; border: 2px solid transparent; border-radius: 6px; padding: 1px; }
QCheckBox:focus { border-color: $accent; outline: none; }
QSlider { border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $accent; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; font-size: 13px; font-weight: 500;
}
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $accent_soft; border: 2px solid $accent; padding: 4px 10px 6px; }
#pageNames { background: transparent; border: 1px solid transparent; outline: none; padding: 0; }
#pageNames:focus, #spellingLanguages:focus { border-color: $accent; }
#spellingLanguages { outline: none; }
#pageNames::item { padding: 8px 12px; }
""")

_HIGHER_FIELDS = "QLineEdit { min-height: 21px; }"
"""Arabic goes further below the line than Inter, after whose letters a field is as high as it is."""


_DIRECTED = frozenset({"log-out", "panel-right", "redo-2", "send", "skip-forward", "undo-2"})
"""Icons that point along the line: where it runs from right to left, they point the other way."""


class Look:
    """The colours, fonts and icons of a window."""

    def __init__(self, colours: Colours, icons: Path) -> None:
        self.colours = colours
        self._icons = icons
        self._icon = lru_cache(maxsize=None)(self._render)

    def font(self, px: int = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the interface in logical pixels."""
        font = QFont(QApplication.font())
        font.setPixelSize(px)
        font.setWeight(weight)
        # Fonts that have all weights in one file begin with the thinnest.
        font.setVariableAxis(_WEIGHT, float(weight))
        return font

    def figures(self, px: int = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font whose digits have one width, for times that run."""
        font = self.font(px, weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon by its file's name, in the text's colour or another."""
        return self._icon(name, colour or self.colours.ink)

    def _render(self, name: str, colour: str) -> QIcon:
        drawing = (self._icons / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        icon = QIcon()
        for scale in (1, 2, 3):
            pixmap = QPixmap(QSize(20, 20) * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            if name in _DIRECTED and QGuiApplication.isRightToLeft():
                painter.setTransform(QTransform(-1, 0, 0, 1, pixmap.width(), 0))
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            icon.addPixmap(pixmap)
        return icon

    def palette(self) -> QPalette:
        """The palette for Qt's own painting."""
        colours = self.colours
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, colours.ground),
            (roles.WindowText, colours.ink),
            (roles.Base, colours.card),
            (roles.AlternateBase, colours.ground),
            (roles.Text, colours.ink),
            (roles.PlaceholderText, colours.faint),
            (roles.Button, colours.card),
            (roles.ButtonText, colours.ink),
            (roles.BrightText, colours.live),
            (roles.Highlight, colours.accent),
            (roles.HighlightedText, colours.on_accent),
            (roles.Accent, colours.accent),
            (roles.ToolTipBase, colours.card),
            (roles.ToolTipText, colours.ink),
            (roles.Link, colours.accent),
            (roles.Light, colours.hover),
            (roles.Midlight, colours.hover),
            (roles.Mid, colours.line),
            (roles.Dark, colours.line),
            (roles.Shadow, colours.line),
        ):
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
        return palette

    def dress(self, application: QApplication) -> None:
        """Give the whole application this look."""
        application.setStyle("Fusion")
        application.setPalette(self.palette())
        mirrored = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        higher = _HIGHER_FIELDS if mirrored else ""
        application.setStyleSheet(_STYLE.substitute(vars(self.colours)) + higher)


def load_fonts(folder: Path) -> None:
    """Load the interface's own font, so that it looks the same everywhere."""
    for path in sorted(folder.glob("Inter-*.otf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont()
    font.setFamilies([*UI_FAMILIES, *SCRIPT_FAMILIES])
    font.setPixelSize(TEXT_PX)
    font.setVariableAxis(_WEIGHT, float(QFont.Weight.Normal))
    QApplication.setFont(font)


def system_is_dark() -> bool:
    """Whether the desktop asks for dark colours."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
