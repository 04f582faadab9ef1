"""Letters that the machine has no font for: the program's own are used, those of the PDF.

A font of Chinese has ten megabytes, so one is loaded only where nothing else has its script, and not before
the first window has been painted.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

_Systems = QFontDatabase.WritingSystem

_SCRIPTS = {
    _Systems.Arabic: "NotoSansArabic",
    _Systems.Armenian: "NotoSansArmenian",
    _Systems.Bengali: "NotoSansBengali",
    _Systems.Devanagari: "NotoSansDevanagari",
    _Systems.Georgian: "NotoSansGeorgian",
    _Systems.Greek: "NotoSans",
    _Systems.Cyrillic: "NotoSans",
    _Systems.Gujarati: "NotoSansGujarati",
    _Systems.Gurmukhi: "NotoSansGurmukhi",
    _Systems.Hebrew: "NotoSansHebrew",
    _Systems.Kannada: "NotoSansKannada",
    _Systems.Khmer: "NotoSansKhmer",
    _Systems.Lao: "NotoSansLao",
    _Systems.Malayalam: "NotoSansMalayalam",
    _Systems.Myanmar: "NotoSansMyanmar",
    _Systems.Sinhala: "NotoSansSinhala",
    _Systems.Symbol: "NotoSansSymbols",
    _Systems.Tamil: "NotoSansTamil",
    _Systems.Telugu: "NotoSansTelugu",
    _Systems.Thai: "NotoSansThai",
}
_CJK = {
    _Systems.Korean: "notosanskr/NotoSansKR[wght].ttf",
    _Systems.Japanese: "notosansjp/NotoSansJP[wght].ttf",
    _Systems.SimplifiedChinese: "notosanssc/NotoSansSC[wght].ttf",
    _Systems.TraditionalChinese: "notosanstc/NotoSansTC[wght].ttf",
}


def load_missing_scripts(folder: Path, cjk: Path | None) -> list[str]:
    """Load a font for each script that no font here has; gives the families that came so.

    `folder` has the program's own fonts, `cjk` those for Chinese, Japanese and Korean.
    """
    there = set(QFontDatabase.writingSystems())
    files = [folder / f"{name}-Regular.ttf" for system, name in _SCRIPTS.items() if system not in there]
    if cjk:
        files += [cjk / name for system, name in _CJK.items() if system not in there]
    families: dict[str, None] = {}
    for file in dict.fromkeys(files):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return list(families)
