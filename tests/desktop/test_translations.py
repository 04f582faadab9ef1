"""Every text of the window is translated, and the compiled files are what the sources say."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from rapporteur.desktop.translating import LANGUAGES, Translations
from rapporteur.resources import resource_folder

ROOT = Path(__file__).parents[2]

SHOWN = {
    # Qt's own: what is shown or read aloud, by the place of the argument.
    **dict.fromkeys(
        (
            *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setTitle"),
            *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
            *("setPlainText", "setInformativeText", "setSuffix", "setPrefix", "setSpecialValueText"),
            *("addRow", "addItems", "addSection", "addButton", "setHeaderLabels"),
            *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
        ),
        (0,),
    ),
    # These take an icon first, or not; after the text of an item stands what it means.
    **dict.fromkeys(("addAction", "addMenu", "addItem", "QAction"), (0, 1)),
    **dict.fromkeys(("insertItem", "addTab"), (1, 2)),
    "QMessageBox": (1, 2),
    # The window's own.
    **dict.fromkeys(("button", "Check", "Action", "ElidedLabel"), (0,)),
    **dict.fromkeys(("hint", "clearable", "announce"), (1,)),
    "icon_button": (2,),
    "as_icon_button": (3,),
    "Message": (1, 2),
}
SHOWN_BY_NAME = {"text", "title", "toolTip", "placeholderText", "accessibleName", "windowTitle", "suffix"}

SAME_EVERYWHERE = {
    "Rapporteur",  # the name of the program
}
"""What may be shown without a translation, besides figures and signs (they have no letters)."""

NOT_THE_WINDOW = {
    "demo.py",  # what it says is for the terminal
    "gallery.py",  # a stand-in for another program's window
}


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """Translations that leave the application as it was."""
    direction, font = qapp.layoutDirection(), qapp.font()
    made = Translations(qapp, resource_folder() / "translations")
    yield made
    made.apply("en")
    made.remove()
    qapp.setLayoutDirection(direction)
    qapp.setFont(font)


def test_nothing_is_unfinished_or_out_of_step() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_qt_has_words_of_its_own_in_every_language(translations: Translations) -> None:
    """What Qt brings ("Cancel", the menus of fields) is not in our files."""
    words = {}
    for language in LANGUAGES:
        translations.apply(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words[language] = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert words == {
        "en": "Cancel",
        "es": "Cancelar",
        "fr": "Annuler",
        "pt": "Cancelar",
        "ca": "Cancel·la",
        "ko": "취소",
        "ar": "ألغِ",
    }


def test_texts_are_written_so_that_they_are_found() -> None:
    wrong = []
    for path in sorted((ROOT / "rapporteur" / "desktop").rglob("*.py")):
        wrong += [f"{path.name}:{fault}" for fault in faults(path.read_text("utf-8"))]
    assert wrong == []


def test_nothing_is_shown_without_a_translation() -> None:
    wrong = []
    for path in sorted((ROOT / "rapporteur" / "desktop").rglob("*.py")):
        if path.name not in NOT_THE_WINDOW:
            wrong += [f"{path.name}:{fault}" for fault in untranslated(path.read_text("utf-8"))]
    assert wrong == []


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("self.tr('Words')", None),
        ("self.tr('%Ln word(s)', '', count)", None),
        ("self.tr(f'{count} words')", "no literal"),
        ("self.tr('Words: ' + str(count))", "no literal"),
        ("self.tr('%s words' % count)", "no literal"),
        ("self.tr(', '.join(words))", "no literal"),
        ("self.tr('{count} words'.format(count=count))", "no literal"),
        ("self.tr(words)", "no literal"),
        ("self.tr('')", "no literal"),
        ("self.tr()", "no literal"),
        ("self.tr('%Ln word(s)')", "a count is wanted, or too many"),
        ("self.tr('Words', '', count)", "a count is wanted, or too many"),
        ("self.tr('%n word(s)', '', count)", "figures are not those of the language"),
        ("other.tr('Words')", "not self"),
        ("self.other.tr('Words')", "not self"),
        ("QCoreApplication.translate('Context', 'Words')", "not self"),
    ],
)
def test_what_is_never_found_is_told(call: str, fault: str | None) -> None:
    source = f"class One:\n    def text(self):\n        return {call}\n"
    assert list(faults(source)) == ([f"3: {fault}"] if fault else [])


@pytest.mark.parametrize(
    "method",
    [
        "    @staticmethod\n    def text(one):\n        return self.tr('Words')\n",
        "    @classmethod\n    def text(cls):\n        return self.tr('Words')\n",
        "    def text(this, self):\n        return self.tr('Words')\n",
        "    words = self.tr('Words')\n",
    ],
)
def test_where_there_is_no_self_is_told(method: str) -> None:
    assert [fault.partition(": ")[2] for fault in faults(f"class One:\n{method}")] == ["not in a method"]


def test_inner_functions_of_a_method_are_in_it() -> None:
    source = """
class One:
    def text(self):
        def inner(words):
            return [self.tr("Words") for _ in words] or (lambda: self.tr("More"))
        return inner
"""
    assert list(faults(source)) == []


@pytest.mark.parametrize(
    ("call", "shown"),
    [
        ("label.setText('Words')", ["Words"]),
        ("label.setText(f'{count} words')", [" words"]),
        ("label.setText('Words: ' + text)", ["Words: "]),
        ("label.setText('{} words'.format(count))", ["{} words"]),
        ("label.setText(text or 'none')", ["none"]),
        ("label.setText('One' if one else self.tr('Many'))", ["One"]),
        ("menu.addAction(icon, 'Words', do)", ["Words"]),
        ("box.addItem('Words', 'key')", ["Words", "key"]),
        ("QLabel('Words')", ["Words"]),
        ("QLabel(text='Words')", ["Words"]),
        ("icon_button(look, 'chevron-left', 'Words')", ["Words"]),
        ("icon_button(look, 'chevron-left', self.tr('Words'))", []),
        ("label.setText(self.tr('{count} words').format(count=count))", []),
        ("label.setText('…')", []),
        ("label.setText(f'{hours}:{minutes}')", []),
        ("label.setText('Rapporteur')", []),
        ("label.setObjectName('words')", []),
    ],
)
def test_what_is_shown_without_a_translation_is_told(call: str, shown: list[str]) -> None:
    assert list(untranslated(call)) == [f"1: {text!r}" for text in shown]


def faults(source: str) -> Iterator[str]:
    """Texts that pyside6-lupdate does not find, or finds in another context than the window looks in."""
    tree = ast.parse(source)
    in_methods = {
        id(inner)
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef)
        for method in one.body
        if isinstance(method, ast.FunctionDef)
        for inner in ast.walk(method)
        if [argument.arg for argument in method.args.args[:1]] == ["self"]
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in ("tr", "translate"):
            continue
        text = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self"):
            yield f"{node.lineno}: not self"
        elif id(node) not in in_methods:
            yield f"{node.lineno}: not in a method"
        elif not (text and isinstance(text, str)):
            yield f"{node.lineno}: no literal"
        elif "%n" in text:
            yield f"{node.lineno}: figures are not those of the language"
        elif ("%Ln" in text) != (len(node.args) == 3):
            yield f"{node.lineno}: a count is wanted, or too many"


def untranslated(source: str) -> Iterator[str]:
    """Texts with letters that are given to what shows them, without `tr`."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = [node.args[place] for place in SHOWN.get(name, ()) if place < len(node.args)]
        if name in SHOWN:
            given += [keyword.value for keyword in node.keywords if keyword.arg in SHOWN_BY_NAME]
        for expression in given:
            for text in literals(expression):
                if re.search(r"[^\W\d_]", text) and text not in SAME_EVERYWHERE:
                    yield f"{node.lineno}: {text!r}"


def literals(expression: ast.expr) -> Iterator[str]:
    """The literals that can be the value of an expression, or a part of it."""
    match expression:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from literals(one)
            yield from literals(other)
        case ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from literals(part)
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "join")):
            yield from literals(text)
