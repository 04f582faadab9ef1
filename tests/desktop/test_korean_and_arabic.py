"""What windows in Korean and in Arabic need beside their words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from rapporteur.desktop.close_lines import FAMILY, closer, load_arabic
from rapporteur.desktop.look import TEXT_PX, load_fonts
from rapporteur.desktop.times import short_day
from rapporteur.desktop.translating import Translations
from rapporteur.resources import resource_folder

FONTS = resource_folder() / "fonts"


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    load_fonts(FONTS)
    translations = Translations(qapp, resource_folder() / "translations")
    yield translations
    translations.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    load_fonts(FONTS)


def test_arabic_runs_from_right_to_left_with_the_figures_of_the_clock(translations: Translations) -> None:
    translations.apply("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(2021) == "2,021"
    assert short_day(date(2021, 10, 7)) == "7 أكتوبر"


def test_korean_days_have_the_month_first(translations: Translations) -> None:
    translations.apply("ko")
    assert short_day(date(2021, 10, 7)) == "10월 7일"
    translations.apply("es")
    assert short_day(date(2021, 10, 7)) == "7 oct"


def test_arabic_is_in_our_own_font_after_that_of_latin_letters(translations: Translations) -> None:
    translations.apply("ar")
    translations.apply("ar")
    assert QApplication.font().families()[:3] == ["Inter", FAMILY, "Noto Sans"]


def test_lines_of_arabic_are_closer_than_the_font_has_them(qapp: QApplication) -> None:
    assert load_arabic(FONTS)
    font = QFont()
    font.setFamilies([FAMILY])
    font.setPixelSize(TEXT_PX)
    assert QFontInfo(font).family() == FAMILY
    assert QFontMetrics(font).lineSpacing() <= 1.6 * TEXT_PX


def test_nothing_else_of_the_font_changes() -> None:
    font = (FONTS / "NotoSansArabic-Bold.ttf").read_bytes()
    made = closer(font)
    assert len(made) == len(font)
    assert made != font
    assert sum(one != other for one, other in zip(font, made, strict=True)) < 1000
