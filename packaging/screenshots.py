"""Take the guide's pictures anew, or with ``all`` one of every screen in every dress: ``make screenshots``.

The guide's go to docs/guide/pictures, all screens to build/screens; a folder may be named after that. Words
after it choose screens, or dresses, by their names.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import screenshots_dialogs as dialogs
import screenshots_report as report
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from screenshots_stage import Dress, Stage, make_sample

from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.window import MainWindow

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "guide" / "pictures"
EVERYTHING = ROOT / "build" / "screens"

Screen = Callable[[Stage], QWidget]

SCREENS: dict[str, Screen] = {
    "start-first": dialogs.first_start,
    "start": dialogs.start,
    "start-search": dialogs.start_search,
    "start-search-none": dialogs.start_search_none,
    "programme-import": dialogs.programme_import,
    "start-programme": dialogs.start_programme,
    **{f"set-up-{number + 1}": dialogs.set_up(number) for number in range(3)},
    "window": report.live,
    "window-new": report.new,
    "window-closing": report.closing,
    "window-fields": report.fields,
    "window-photos": report.photos,
    "window-trouble": report.trouble,
    "notes": report.notes,
    "notes-in-time": report.notes_in_time,
    "missing": report.findings,
    "menu": report.menu,
    "palette": report.palette,
    "find": report.find,
    "preview": report.preview,
    "strip": report.strip,
    "speaker-view": report.speaker_view,
    "reading": report.reading,
    "send": dialogs.send,
    "send-again": dialogs.send_again,
    "send-without-account": dialogs.send_without_account,
    "outbox": dialogs.outbox,
    "outbox-empty": dialogs.outbox_empty,
    "sign-off": dialogs.sign_off,
    "answer": dialogs.answer,
    **{f"settings-{number + 1}": dialogs.settings(number) for number in range(6)},
    "abbreviations": dialogs.abbreviations,
    "photo-editor": dialogs.photo_editor,
    "window-picker": dialogs.window_picker,
    "burst": dialogs.burst,
    "agenda": dialogs.agenda,
    "history": dialogs.history,
    "merge": dialogs.merge,
    "volume": dialogs.volume,
    "help": dialogs.help_window,
    "keys": dialogs.keys,
    "fault": dialogs.fault,
}

DRESSES = (
    *(
        Dress(f"{dress}-{width}x{height}", theme, language, width, height)
        for dress, theme, language in (
            ("light", "light", "en"),
            ("dark", "dark", "en"),
            ("arabic", "light", "ar"),
        )
        for width, height in ((480, 600), (960, 1040), (1440, 900))
    ),
    Dress("light-twofold", "light", "en", 960, 1040, scale=2),
    Dress("dark-twofold", "dark", "en", 960, 1040, scale=2),
)

DAY = Dress()
NIGHT = Dress(theme="dark")
SMALL = Dress(width=760)

PICTURES: dict[str, tuple[str, Dress]] = {
    "window": ("window", DAY),
    "window-narrow": ("window", Dress(width=480, height=600)),
    "window-closing": ("window-closing", DAY),
    "window-fields": ("window-fields", DAY),
    "start": ("start", DAY),
    "start-first": ("start-first", DAY),
    "start-search": ("start-search", DAY),
    "set-up": ("set-up-2", DAY),
    "programme-import": ("programme-import", DAY),
    "programme": ("start-programme", DAY),
    "agenda": ("agenda", DAY),
    "strip": ("strip", DAY),
    "speaker-view": ("speaker-view", NIGHT),
    "notes": ("notes", DAY),
    "notes-in-time-dark": ("notes-in-time", NIGHT),
    "palette": ("palette", SMALL),
    "find": ("find", SMALL),
    "abbreviations": ("abbreviations", DAY),
    "settings": ("settings-4", DAY),
    "history": ("history", DAY),
    "merge": ("merge", DAY),
    "preview": ("preview", Dress(width=1280, height=800)),
    "send": ("send", DAY),
    "account": ("settings-6", DAY),
    "outbox": ("outbox", DAY),
    "sign-off": ("sign-off", DAY),
    "volume": ("volume", DAY),
    "photo-editor": ("photo-editor", DAY),
    "window-picker": ("window-picker", DAY),
    "fault": ("fault", DAY),
}
"""What the guide shows: by the picture's name, which screen in which dress."""


def main(arguments: list[str]) -> int:
    """Take what is asked for; returns how many could not be taken."""
    match arguments:
        case ["--dress", name, sample, out, *wanted]:
            dress = next(dress for dress in DRESSES if dress.name == name)
            return take_screens(Stage(Path(sample)), dress, Path(out), wanted)
        case ["all", *words]:
            return take_everything(words)
        case _:
            return take_pictures(Path(arguments[0]) if arguments else GUIDE, arguments[1:])


def take_pictures(out: Path, wanted: list[str]) -> int:
    """The guide's."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rapporteur-sample-") as scratch:
        stage = Stage(make_sample(Path(scratch)))
        for name, (screen, dress) in PICTURES.items():
            if not wanted or name in wanted:
                take(stage, SCREENS[screen], dress, out / f"{name}.png")
    return 0


def take_everything(words: list[str]) -> int:
    """Every screen in every dress; each dress has a process of its own, as Qt has one scale in each."""
    out = next((Path(word) for word in words if "/" in word), EVERYTHING)
    names = {dress.name for dress in DRESSES}
    dresses = [dress for dress in DRESSES if dress.name in words or not names & set(words)]
    wanted = [word for word in words if word in SCREENS]
    with tempfile.TemporaryDirectory(prefix="rapporteur-sample-") as scratch:
        sample = make_sample(Path(scratch))

        def take_one(dress: Dress) -> int:
            command = [sys.executable, __file__, "--dress", dress.name, str(sample), str(out), *wanted]
            environ = os.environ | {"QT_SCALE_FACTOR": str(dress.scale)}
            return subprocess.run(command, env=environ, check=False).returncode

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return sum(pool.map(take_one, dresses))


def take_screens(stage: Stage, dress: Dress, out: Path, wanted: list[str]) -> int:
    """Every screen in one dress; one that cannot be made is named and stops no other."""
    folder = out / dress.name
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name, screen in SCREENS.items():
        if wanted and name not in wanted:
            continue
        try:
            take(stage, screen, dress, folder / f"{name}.png")
        except Exception as error:  # noqa: BLE001 - whatever it was, the others are wanted
            print(f"{dress.name}/{name}: {error!r}", file=sys.stderr)
            failed += 1
    return failed


def take(stage: Stage, screen: Screen, dress: Dress, file: Path) -> None:
    """One picture. What is smaller than the dress by itself stays so; nothing is larger."""
    stage.begin(dress)
    try:
        widget = screen(stage)
        if dress.height and not isinstance(widget, (MainWindow, StartPage, QMenu, QLabel)):
            widget.resize(min(widget.width(), dress.width), min(widget.height(), dress.height))
            stage.settle()
        widget.grab().save(str(file))
        print(file)
    finally:
        stage.clear()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
