"""Notes with real keys, real input methods, a real mouse, and a clipboard that other programs fill and read.

Run as a program, this module is Rapporteur itself that also tells, when asked on stdin, where on the screen
the rows of its notes are: a mouse has to know where to go.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image

from rapporteur.report.model import walk
from tests.acceptance.program import Machine, Program
from tests.display import stop, wait_until
from tests.samples import SAMPLE, sample_report

WINDOW = "^DIESIS – Rapporteur"
HEADING = -1
"""The depth of a heading, in what these tests expect."""

Lines = list[tuple[int, str]]
"""Rows as depth and text."""


class Row(NamedTuple):
    """A row: its depth and text, and where the text is on the screen, in pixels (0 when out of view)."""

    depth: int
    text: str
    is_visible: bool
    left: int
    middle: int
    right: int
    label: int
    """The width of the label before the text."""


class State(NamedTuple):
    """What can be seen of the notes."""

    rows: list[Row]
    composing: str
    """What an input method is composing."""

    drop: bool
    """Whether it is shown where something dragged would land."""

    menu: list[str]
    """What the open menu offers."""

    has_focus: bool
    """Whether keys go to the notes."""

    speaker: str
    """Under whose heading the cursor is."""

    bottom: int
    """Where the view of the notes ends on the screen."""


class Told(Program):
    """The running program, which also tells what can be seen of its notes."""

    def __init__(self, environ: Mapping[str, str], *arguments: str) -> None:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", __name__, "open", "--verbose", *arguments]
        self.process = subprocess.Popen(
            command, env=environ, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
        )
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def state(self) -> State:
        """What can be seen now."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("?\n")
        self.process.stdin.flush()
        rows, *others = json.loads(self.process.stdout.readline())
        return State([Row(*row) for row in rows], *others)

    def row(self, text: str) -> Row:
        """The only row that begins like this."""
        (found,) = (row for row in self.state().rows if row.text.startswith(text))
        return found

    def wait_for_rows(self, *expected: tuple[int, str]) -> None:
        """Wait until these rows stand there, one after the other."""
        shown: Lines = []

        def are_there() -> bool:
            shown[:] = [(row.depth, row.text) for row in self.state().rows]
            return any(tuple(shown[n : n + len(expected)]) == expected for n in range(len(shown)))

        try:
            wait_until(are_there, what="rows", seconds=8)
        except AssertionError:
            raise AssertionError(f"{expected} not in {shown}") from None

    def wait_for_hidden(self, *texts: str) -> None:
        """Wait until these rows, and no others, are folded away."""
        wait_until(
            lambda: tuple(row.text for row in self.state().rows if not row.is_visible) == texts,
            what=f"{texts} to be what is folded away",
        )

    def wait_for_composing(self, text: str) -> None:
        """Wait until an input method composes this."""
        wait_until(lambda: self.state().composing == text, what=f"{text} to be composed")

    def finish(self) -> None:
        super().finish()
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()


class Desk:
    """A machine with the notes of the sample session open on it, and nothing written yet."""

    def __init__(self, machine: Machine, program: Told, report: Path) -> None:
        self.machine, self.program, self.report = machine, program, report
        self.display = machine.display

    def go_to(self, speaker: int) -> None:
        """Choose a speaker by number."""
        names = [row.text for row in self.program.state().rows if row.depth == HEADING]
        self.machine.press(f"ctrl+{speaker}")
        wait_until(lambda: self.program.state().speaker == names[speaker - 1], what=f"speaker {speaker}")

    def write(self, speaker: int, lines: Sequence[tuple[int, str]]) -> None:
        """Type lines under a speaker, who is chosen by number."""
        self.go_to(speaker)
        now = 0
        for number, (depth, text) in enumerate(lines):
            steps = ["Tab"] * (depth - now) + ["shift+Tab"] * (now - depth)
            if number:
                self.machine.press("Return", *steps)
            # This keyboard has all accents of Spanish, so no key has to be lent.
            self.display.xdotool("type", "--delay", 4, text)
            now = depth

    def click(self, x: int, y: int, *, button: int = 1, times: int = 1) -> None:
        """Click at a place of the screen."""
        self.display.xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", 40, button)

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag what is at one place to another."""
        self.hold(begin, end)
        self.display.xdotool("mouseup", 1)

    def hold(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag what is at one place to another, and do not drop it yet."""
        x, y = begin
        self.display.xdotool("mousemove", x, y, "mousedown", 1, "mousemove", x + 6, y, "mousemove", x, y + 12)
        nudges = iter(range(10_000))

        def is_over() -> bool:
            self.display.xdotool("mousemove", end[0] + next(nudges) % 2, end[1])
            return self.program.state().drop

        wait_until(is_over, what="a place to drop")

    def saved(self) -> dict[str, Lines]:
        """Everybody's lines as the file has them once it is saved."""
        published = self.program.count("published")
        self.machine.press("ctrl+s")
        self.program.wait_for("published", more_than=published)
        told = self.told()
        names = {person["id"]: person["name"] for person in told["people"]}

        def lines(found: Sequence[Mapping[str, Any]], depth: int = 0) -> Iterator[tuple[int, str]]:
            for line in found:
                yield depth, line["text"]
                yield from lines(line["children"], depth + 1)

        return {names[key]: list(lines(found)) for key, found in told["notes"].items()}

    def told(self) -> dict[str, Any]:
        """The report as the command line tells it."""
        told: dict[str, Any] = json.loads(self.machine.command("show", str(self.report), "--json"))
        return told


def _without_notes(form: str) -> str:
    head, found, tail = form.partition("Summary of presentations:\n")
    assert found
    names = "".join(f"- **{name}**\n" for name in ("Samuel", "Paula", "Victor", "Camila", "Mariana"))
    return head + found + names + tail[tail.index("Screenshots of") :]


@contextmanager
def _desk(
    machine: Machine, *, is_written: bool = False, more: Mapping[str, str] | None = None
) -> Iterator[Desk]:
    form, report = machine.home / "form.txt", machine.home / "diesis.rapport"
    text = SAMPLE.read_text("utf-8")
    form.write_text(text if is_written else _without_notes(text), "utf-8")
    machine.command("import", str(form), "-o", str(report))
    program = Told({**machine.environ, **(more or {})}, str(report))
    try:
        program.wait_for("first paint")
        machine.focus(WINDOW)
        wait_until(lambda: program.state().has_focus, what="the focus in the notes")
        yield Desk(machine, program, report)
    finally:
        stop(program.process)
        program.finish()
    assert not any("Traceback" in line for line in program.lines), "\n".join(program.lines)


@pytest.fixture
def desk(machine: Machine) -> Iterator[Desk]:
    with _desk(machine) as desk:
        yield desk


# ---- keys


@pytest.mark.display
def test_dead_keys_and_accents(desk: Desk) -> None:
    desk.go_to(2)
    dead = (
        "dead_acute",
        "a",
        "dead_grave",
        "e",
        "dead_circumflex",
        "o",
        "dead_tilde",
        "n",
        "dead_diaeresis",
        "u",
    )
    # A dead key that the keyboard lacks is lent a key; programs need a moment to hear of it.
    desk.display.xdotool("key", "--delay", 40, *dead)
    desk.machine.type(" ¿ñ œß?")
    desk.machine.press("Return")
    desk.machine.type("más")
    desk.program.wait_for_rows((0, "áèôñü ¿ñ œß?"), (0, "más"))
    assert desk.saved()["Paula"] == [(0, "áèôñü ¿ñ œß?"), (0, "más")]


@pytest.mark.display
def test_what_is_typed_first_is_the_first_speakers(desk: Desk) -> None:
    desk.machine.type("buenas noches")
    desk.program.wait_for_rows((HEADING, "Samuel"), (0, "buenas noches"), (HEADING, "Paula"))


@pytest.mark.display
def test_the_sample_is_typed(desk: Desk) -> None:
    sample = sample_report()
    order = sample.speaking_order()
    for number in (2, 4):
        notes = sample.notes_of(order[number - 1].id)
        desk.write(number, [(depth, line.text) for depth, line in walk(notes)])
    saved = desk.saved()
    for number in (2, 4):
        person = order[number - 1]
        assert saved[person.name] == [(depth, line.text) for depth, line in walk(sample.notes_of(person.id))]


# ---- what is to be seen


@pytest.mark.display
def test_a_small_window_reaches_every_line(machine: Machine) -> None:
    with _desk(machine, is_written=True) as desk:
        desk.display.xdotool("windowsize", machine.focus(WINDOW), 480, 600)
        desk.go_to(3)

        def is_in_view() -> bool:
            state = desk.program.state()
            (number,) = (n for n, row in enumerate(state.rows) if row.text == "Camila")
            new = state.rows[number - 1]
            return not new.text and 0 < new.middle < state.bottom - 8

        wait_until(is_in_view, what="the new line of Victor")
        row = desk.program.row("lo he en cierta medida")
        desk.display.xdotool("mousemove", row.right - 40, desk.program.state().bottom - 100)

        def is_at_the_end() -> bool:
            desk.display.xdotool("click", "--repeat", 10, "--delay", 4, 5)
            return desk.program.row("Floor").middle > 0

        wait_until(is_at_the_end, what="the last heading, by the wheel alone")

        # What is dragged to the edge scrolls on to speakers who were out of view.
        desk.go_to(1)
        desk.machine.type("arrastrada")
        desk.program.wait_for_rows((0, "arrastrada"), (HEADING, "Paula"))
        row, bottom = desk.program.row("arrastrada"), desk.program.state().bottom
        desk.hold((row.left - 10, row.middle), (row.left, bottom - 6))
        wait_until(lambda: desk.program.row("Camila").middle > 0, what="Camila, by scrolling")
        desk.display.xdotool("mouseup", 1)

        def is_below_paula() -> bool:
            texts = [row.text for row in desk.program.state().rows]
            return texts.index("arrastrada") > texts.index("Victor")

        wait_until(is_below_paula, what="the drop")


@pytest.mark.display
def test_nothing_is_left_where_something_stood(desk: Desk) -> None:
    desk.write(2, [(0, "una línea que se va")])
    desk.program.wait_for_rows((0, "una línea que se va"))
    row, picture = desk.program.row("una línea"), desk.machine.home / "screen.png"

    def colours() -> int:
        # Without the cursor, which may blink, and the word that the empty line has.
        desk.display.screenshot(picture)
        with Image.open(picture) as screen:
            part = screen.crop((row.left + 4, row.middle - 8, row.right, row.middle + 8))
            return len(part.getcolors(1000) or ())

    wait_until(lambda: colours() > 1, what="the line on the screen")
    desk.machine.press(*["BackSpace"] * len(row.text))
    wait_until(lambda: colours() == 1, what="the plain ground")


# ---- input methods: not marked `display`, as they need more than a display does


@pytest.fixture
def input_method(machine: Machine) -> Iterator[InputMethods]:
    wanted = ("ibus-daemon", "ibus", "dbus-daemon")
    if missing := [program for program in wanted if shutil.which(program) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with InputMethods.running(machine) as methods:
        yield methods


class InputMethods:
    """IBus on a bus of its own."""

    def __init__(self, environ: dict[str, str]) -> None:
        self.environ = environ

    @classmethod
    @contextmanager
    def running(cls, machine: Machine) -> Iterator[InputMethods]:
        """Started on entry and stopped on exit, with Hangul and Hiragana as what they begin with."""
        settings = Path(machine.environ["XDG_CONFIG_HOME"]) / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        engines = "org/freedesktop/ibus/engine"
        (settings / "keyfile").write_text(
            f"[{engines}/hangul]\ninitial-input-mode='hangul'\n[{engines}/anthy/common]\ninput-mode=0\n"
        )
        # Its engines are Debian's own programs and need Debian's own Python.
        environ = machine.environ | {"GSETTINGS_BACKEND": "keyfile", "PATH": "/usr/bin:/bin"}
        quiet = subprocess.DEVNULL
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=environ,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert bus.stdout
            environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            command = ["ibus-daemon", "--panel=disable", "--emoji-extension=disable", "--cache=none"]
            daemon = subprocess.Popen(command, env=environ, stdout=quiet, stderr=quiet)
            try:
                methods = cls(environ)
                wait_until(lambda: "unix:" in methods.ask("address"), what="IBus")
                yield methods
            finally:
                stop(daemon)
        finally:
            stop(bus)
            assert bus.stdout
            bus.stdout.close()

    def ask(self, *arguments: str) -> str:
        """What the command ``ibus`` prints."""
        return subprocess.run(
            ["ibus", *arguments], env=self.environ, capture_output=True, text=True, check=False
        ).stdout

    def choose(self, engine: str) -> None:
        """Write with this input method; the test is skipped without it."""
        if f" {engine} - " not in self.ask("list-engine"):
            pytest.skip(f"IBus has no {engine}")
        self.ask("engine", engine)
        wait_until(lambda: self.ask("engine").strip() == engine, what=engine)

    def for_qt(self) -> dict[str, str]:
        """What a program with Qt needs in its environment."""
        return {
            "QT_IM_MODULE": "ibus",
            "DBUS_SESSION_BUS_ADDRESS": self.environ["DBUS_SESSION_BUS_ADDRESS"],
        }


def _until_composing(desk: Desk, key: str, text: str) -> None:
    """Press a key until the input method has it: it hears of the focus by messages of its own."""

    def is_composed() -> bool:
        desk.machine.press(key)
        try:
            wait_until(lambda: desk.program.state().composing == text, what=text, seconds=1)
        except AssertionError:
            desk.machine.press("BackSpace")
            return False
        return True

    wait_until(is_composed, what=f"an input method that makes {text} of {key}")


def test_korean(machine: Machine, input_method: InputMethods) -> None:
    input_method.choose("hangul")
    with _desk(machine, more=input_method.for_qt()) as desk:
        program, press = desk.program, machine.press
        desk.go_to(2)
        _until_composing(desk, "g", "ㅎ")
        machine.type("ks")
        program.wait_for_composing("한")
        machine.type("rnrdj")
        press("Return")
        machine.type("tptkd")
        desk.go_to(3)
        program.wait_for_rows((HEADING, "Paula"), (0, "한국어"), (0, "세상"), (HEADING, "Victor"), (0, ""))
        machine.type("dkssud")
        press("Home", "Right")
        # In the middle of a line.
        machine.type("gks")
        program.wait_for_composing("한")
        press("Left")
        program.wait_for_rows((0, "안한녕"))
        # Over a selection from one speaker to the next.
        press("Home", "Right", "shift+Up", "shift+Up")
        machine.type("rk")
        program.wait_for_composing("가")
        program.wait_for_rows((HEADING, "Paula"), (0, "한"), (HEADING, "Victor"), (0, "한녕"))
        press("ctrl+s")
        program.wait_for_composing("")
        assert desk.saved() == {"Paula": [(0, "한가")], "Victor": [(0, "한녕")]}


def test_japanese(machine: Machine, input_method: InputMethods) -> None:
    input_method.choose("anthy")
    with _desk(machine, more=input_method.for_qt()) as desk:
        program, press = desk.program, machine.press
        desk.go_to(2)
        _until_composing(desk, "a", "あ")
        press("BackSpace")
        machine.type("nihongo")
        program.wait_for_composing("にほんご")
        # Enter ends the composing, not the line; Backspace takes back what is composed, not the level.
        press("Return")
        program.wait_for_rows((0, "にほんご"), (HEADING, "Victor"))
        press("Return", "Tab")
        machine.type("ka")
        program.wait_for_composing("か")
        press("BackSpace")
        program.wait_for_composing("")
        machine.type("kanji")
        program.wait_for_composing("かんじ")
        press("space")
        wait_until(lambda: program.state().composing not in ("", "かんじ"), what="a conversion")
        composed = program.state().composing
        press("Return")
        program.wait_for_rows((0, "にほんご"), (1, composed), (HEADING, "Victor"))
        assert desk.saved() == {"Paula": [(0, "にほんご"), (1, composed)]}


# ---- the mouse


@pytest.mark.display
def test_lines_are_dragged(desk: Desk) -> None:
    program = desk.program
    desk.write(2, [(0, "uno"), (1, "dos"), (1, "tres"), (0, "cuatro")])
    desk.write(3, [(0, "cinco"), (0, "seis")])
    before: Lines = [(0, "uno"), (1, "dos"), (1, "tres"), (0, "cuatro"), (HEADING, "Victor"), (0, "cinco")]
    program.wait_for_rows(*before, (0, "seis"))

    # A bullet takes what is under it along, to another speaker too.
    uno, cinco = program.row("uno"), program.row("cinco")
    desk.drag((uno.left - 10, uno.middle), (cinco.left + 3, cinco.middle + 9))
    moved: Lines = [(0, "cuatro"), (HEADING, "Victor"), (0, "cinco"), (0, "uno"), (1, "dos"), (1, "tres")]
    program.wait_for_rows(*moved, (0, "seis"))
    # It is undone on its own: what was typed just before stays.
    desk.machine.press("ctrl+z")
    program.wait_for_rows(*before, (0, "seis"))

    # What is selected takes its place among lines less deep than it was.
    dos, cuatro = program.row("dos"), program.row("cuatro")
    desk.click(dos.left + 1, dos.middle)
    desk.display.xdotool("keydown", "shift")
    desk.click(cuatro.left + 12, cuatro.middle)
    desk.display.xdotool("keyup", "shift")
    tres, seis = program.row("tres"), program.row("seis")
    desk.drag((tres.left + 8, tres.middle), (seis.left + 2, seis.middle + 9))
    program.wait_for_rows((0, "uno"), (HEADING, "Victor"), (0, "cinco"), (0, "seis"), (0, "dos"), (0, "tres"))
    assert desk.saved() == {
        "Paula": [(0, "uno")],
        "Victor": [(0, "cinco"), (0, "seis"), (0, "dos"), (0, "tres"), (0, "cuatro")],
    }


@pytest.mark.display
def test_clicks_beside_the_text(desk: Desk) -> None:
    program = desk.program
    desk.write(2, [(0, "uno"), (1, "dos"), (0, "llamar a todos")])
    desk.machine.press("alt+a")
    wait_until(lambda: program.row("llamar").label, what="the label")
    program.wait_for_rows((0, "uno"), (1, "dos"), (0, "llamar a todos"))

    uno = program.row("uno")
    desk.click(uno.left - 10, uno.middle)
    program.wait_for_hidden("dos")
    # A double click is two clicks.
    desk.click(uno.left - 10, uno.middle, times=2)
    desk.click(uno.left - 10, uno.middle)
    program.wait_for_hidden()

    # On a heading one writes under it, however often it was clicked.
    paula = program.row("Paula")
    desk.click(paula.left + 10, paula.middle, times=2)
    desk.machine.type("es ")
    program.wait_for_rows((HEADING, "Paula"), (0, "es uno"), (1, "dos"))
    desk.click(paula.left - 8, paula.middle)
    program.wait_for_hidden("es uno", "dos", "llamar a todos")
    desk.click(paula.left + 10, paula.middle)
    program.wait_for_hidden()

    # The label of an action asks who is to do it, and by when.
    llamar = program.row("llamar")
    desk.click(llamar.left - llamar.label + 8, llamar.middle)
    desk.machine.type("Camila")
    desk.machine.press("Tab")
    desk.machine.type("12 de octubre")
    desk.machine.press("Return")
    wait_until(lambda: program.row("llamar").label > llamar.label, what="the wider label")
    assert desk.saved()["Paula"] == [(0, "es uno"), (1, "dos"), (0, "llamar a todos")]
    (lines,) = desk.told()["notes"].values()
    assert (lines[1]["who"], lines[1]["due"]) == ("Camila", "12 de octubre")


@pytest.mark.display
def test_a_misspelt_word_has_a_menu(desk: Desk) -> None:
    desk.write(3, [(0, "la cooperatiba agraria")])
    desk.program.wait_for_rows((0, "la cooperatiba agraria"))
    row = desk.program.row("la coop")

    def is_offered() -> bool:
        # The word is looked at once the fingers rest; a menu that comes before that does not know it.
        if not desk.program.state().menu:
            desk.click(row.left + 50, row.middle, button=3)
        try:
            wait_until(lambda: "cooperativa" in desk.program.state().menu, what="suggestions", seconds=1)
        except AssertionError:
            desk.machine.press("Escape")
            return False
        return True

    wait_until(is_offered, what="suggestions")
    assert desk.program.state().menu[0] == "cooperativa"
    desk.machine.press("Down", "Return")
    desk.program.wait_for_rows((0, "la cooperativa agraria"))
    desk.machine.press("ctrl+z")
    desk.program.wait_for_rows((0, "la cooperatiba agraria"))


# ---- the clipboard


_GIVING = """
import sys
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
qt = QGuiApplication([])
data, (kind, value) = QMimeData(), sys.argv[1:]
if kind == "picture":
    data.setImageData(QImage(value))
else:
    data.setHtml(value)
qt.clipboard().setMimeData(data)
print("given", flush=True)
qt.exec()
"""

_TAKING = """
import json
from PySide6.QtGui import QGuiApplication
qt = QGuiApplication([])
data = qt.clipboard().mimeData()
texts = [kind for kind in data.formats() if kind.startswith("text/")]
print(json.dumps({kind: bytes(data.data(kind).data()).decode() for kind in texts}))
"""


@contextmanager
def _given(desk: Desk, kind: str, value: str) -> Iterator[None]:
    """Another program has copied something."""
    command = [sys.executable, "-c", _GIVING, kind, value]
    giver = subprocess.Popen(command, env=desk.machine.environ, stdout=subprocess.PIPE, text=True)
    try:
        assert giver.stdout
        assert giver.stdout.readline() == "given\n"
        yield
    finally:
        stop(giver)
        assert giver.stdout
        giver.stdout.close()


@pytest.mark.display
def test_lists_come_and_go_by_the_clipboard(desk: Desk) -> None:
    page = "<p>Antes <b>de todo</b></p><ul><li>economía<ul><li>social</li></ul></li><li>empleo</li></ul>"
    pasted: Lines = [(0, "Antes de todo"), (0, "economía"), (1, "social"), (0, "empleo")]
    desk.write(2, [(0, "hola")])
    desk.machine.press("Return")
    with _given(desk, "html", page):
        desk.machine.press("ctrl+v")
        desk.program.wait_for_rows((0, "hola"), *pasted, (HEADING, "Victor"))
    # It is undone on its own.
    desk.machine.press("ctrl+z")
    desk.program.wait_for_rows((0, "hola"), (0, ""), (HEADING, "Victor"))
    desk.machine.press("ctrl+shift+z")
    desk.program.wait_for_rows((0, "hola"), *pasted, (HEADING, "Victor"))

    row = desk.program.row("economía")
    desk.click(row.left + 1, row.middle)
    desk.machine.press("Home", "shift+Down", "shift+Down", "shift+End", "ctrl+c")
    copied = json.loads(desk.display.run(sys.executable, "-c", _TAKING))
    markdown = "- economía\n  - social\n- empleo"
    assert copied["text/plain"] == copied["text/markdown"] == markdown
    assert "<ul><li>economía<ul><li>social</li></ul></li><li>empleo</li></ul>" in copied["text/html"]


@pytest.mark.display
def test_a_picture_that_is_pasted_is_a_photo(desk: Desk) -> None:
    picture = Image.new("RGB", (320, 200), "maroon")
    picture.paste("gold", (20, 20, 200, 90))
    path = desk.machine.home / "picture.png"
    picture.save(path)
    desk.go_to(2)
    with _given(desk, "picture", str(path)):
        desk.machine.press("ctrl+v")
        desk.program.wait_for("photo stored")
    assert desk.saved() == {}
    (photo,) = desk.told()["photos"]
    assert (photo["width"], photo["height"]) == (320, 200)


# ---- the program that tells what can be seen


def _tell() -> str:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    from rapporteur.desktop.outline.editor import OutlineEditor

    found = (widget for widget in QApplication.allWidgets() if isinstance(widget, OutlineEditor))
    (editor,) = (one for one in found if not one.flat and one.isVisible())
    corner = editor.viewport().mapToGlobal(QPoint(0, 0))
    bottom = corner.y() + editor.viewport().height()
    # To ask where others are would have them laid out, which hides mistakes.
    first, last = editor.rows_in_view()
    rows = []
    for number, row in enumerate(editor.rows):
        is_visible = editor.is_row_visible(number)
        box = editor.text_box(number).translated(corner) if is_visible and first <= number <= last else None
        place = (round(box.left()), round(box.center().y()), round(box.right())) if box else (0, 0, 0)
        label = 0 if row.heading else round(editor.label_width(row.line))
        rows.append(Row(HEADING if row.heading else row.depth, row.text, is_visible, *place, label))
    composing = editor.textCursor().block().layout().preeditAreaText()
    head = editor.heading_of(editor.number())
    speaker = "" if head is None else editor.rows[head].text
    menu = QApplication.activePopupWidget()
    offered = [action.text() for action in menu.actions()] if menu else []
    return json.dumps(
        State(rows, composing, editor._painter.drop is not None, offered, editor.hasFocus(), speaker, bottom)
    )


def _run() -> int:
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QApplication

    from rapporteur.cli import main

    class Teller(QObject):
        asked = Signal()

        def tell(self) -> None:
            print(_tell(), flush=True)

    def listen() -> None:
        teller = None
        for _line in sys.stdin:
            if teller is None:
                teller = Teller()
                application = wait_until(QApplication.instance, what="Qt")
                assert application
                teller.moveToThread(application.thread())
                teller.asked.connect(teller.tell)
            teller.asked.emit()

    threading.Thread(target=listen, daemon=True).start()
    return main()


if __name__ == "__main__":
    sys.exit(_run())
