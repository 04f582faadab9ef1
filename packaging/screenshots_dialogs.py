"""The start page and every dialog: part of ``make screenshots``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from screenshots_report import wait
from screenshots_stage import ACCOUNT, DOCUMENTS, ZONE, Stage

from rapporteur.capture import Window
from rapporteur.desktop.abbreviations_editor import AbbreviationsEditor
from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.answer_dialog import AnswerDialog
from rapporteur.desktop.application import dictionary_names
from rapporteur.desktop.burst_picker import BurstPicker
from rapporteur.desktop.fault_dialog import FaultDialog
from rapporteur.desktop.help_window import HelpWindow
from rapporteur.desktop.keys_window import KeysWindow
from rapporteur.desktop.merging import MergeDialog
from rapporteur.desktop.outbox_dialog import OutboxDialog
from rapporteur.desktop.photo_editor import PhotoEditor
from rapporteur.desktop.preferences import Preferences
from rapporteur.desktop.programme_import import ProgrammeImport
from rapporteur.desktop.send_dialog import SendDialog
from rapporteur.desktop.set_up import SetUp
from rapporteur.desktop.sign_off_dialog import SignOffDialog
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.timeline import Timeline
from rapporteur.desktop.volume_dialog import VolumeDialog
from rapporteur.desktop.window import MainWindow
from rapporteur.desktop.window_picker import WindowPicker
from rapporteur.mail.states import Delivery, Posted, State
from rapporteur.mail.trouble import Trouble
from rapporteur.report.model import HandIn, Line, Report, new_report, walk
from rapporteur.report.sign_off import answer as answered
from rapporteur.report.sign_off import ask
from rapporteur.store.history import Cause
from rapporteur.store.published import write_published

Shown = TypeVar("Shown", bound=QWidget)
PROGRAMME = Path(__file__).parent.parent / "tests" / "data" / "programme" / "hoja-es.csv"
KEYS_PAGE, MAIL_PAGE = 3, 5
DIAGNOSIS = """\
Rapporteur 1.0
ValueError
  rapporteur/desktop/window.py:412 show
  rapporteur/desktop/panel.py:88 fold
"""


def shown(stage: Stage, kind: type[Shown]) -> Shown:
    """The one window of this kind that is open."""
    stage.settle()
    (one,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    return one


def _show(stage: Stage, widget: Shown) -> Shown:
    widget.show()
    widget.activateWindow()
    stage.settle()
    return widget


# ---- the start page


def _start(stage: Stage, *, set_up: bool = False, others: bool = True) -> StartPage:
    """The page of a start without a report, with what was written before."""
    application = stage.application
    application.settings.change(set_up=not set_up)
    if others:
        _write_others(stage)
    page = application.show_start_page()
    stage.resize(page, 680)
    if not stage.dress.height:
        page.resize(640, page.height())
    stage.settle(600)
    page.activateWindow()
    return page


def _write_others(stage: Stage) -> None:
    """Reports in the folder: one that is ready, one that has only just been begun."""
    ready = stage.sample
    begun = new_report(ready.template, now=stage.starts)
    for title, report, day in (
        ("DIESIS", ready, 0),
        ("Finanzas éticas para el empleo local", ready, 1),
        ("Compra pública responsable", begun, 2),
    ):
        starts = stage.starts + timedelta(days=day)
        session = report.session.model_copy(update={"title": title, "starts": starts})
        changed = report.with_changes(id=f"{day:032x}", session=session)
        write_published(changed, stage.places.documents / f"{title}.rapport")


def start(stage: Stage) -> QWidget:
    """With reports."""
    return _start(stage)


def first_start(stage: Stage) -> QWidget:
    """The first one: nothing is written yet, and the set-up is offered."""
    return _start(stage, set_up=True, others=False)


def start_search(stage: Stage) -> QWidget:
    """With something looked for."""
    page = _start(stage)
    page.search.setText("empleo")
    stage.settle(600)
    return page


def start_search_none(stage: Stage) -> QWidget:
    """With something looked for that is nowhere."""
    page = _start(stage)
    page.search.setText("xyzzy")
    stage.settle(600)
    return page


def programme_import(stage: Stage) -> QWidget:
    """What a table will be read as."""
    _start(stage, others=False)
    stage.application.open_path(PROGRAMME)
    stage.settle(1500)
    return shown(stage, ProgrammeImport)


def start_programme(stage: Stage) -> QWidget:
    """The sessions of the forum."""
    page = _start(stage, others=False)
    stage.application.open_path(PROGRAMME)
    stage.settle(1500)
    shown(stage, ProgrammeImport).use.click()
    stage.settle(1500)
    return page


# ---- set-up and settings


def set_up(number: int) -> Callable[[Stage], QWidget]:
    """A step of the set-up."""

    def make(stage: Stage) -> QWidget:
        application = stage.application
        made = SetUp(application.settings.values, application.look, take_test=_nothing, try_account=_nothing)
        made.name.setText(ACCOUNT.name)
        made.address.setText(ACCOUNT.address)
        for _ in range(number):
            made._go_on()
        if number == 2:
            made.sends_here.setChecked(True)
        return _show(stage, made)

    return make


def settings(number: int) -> Callable[[Stage], QWidget]:
    """A page of the settings."""

    def make(stage: Stage) -> QWidget:
        application = stage.application
        window = stage.open(floor=False)
        values = application.settings.values.model_copy(
            update={"keys": {"assign": "Alt+A"}, "mail_account": ACCOUNT}
        )
        names = dictionary_names(stage.places.resources / "dictionaries", application.language)
        made = Preferences(
            values,
            window.commands.all(),
            application.look,
            spelling_languages=names,
            take_test=_nothing,
            try_account=_nothing,
            parent=window,
        )
        made.show_page(number)
        _show(stage, made)
        if number == KEYS_PAGE:
            keys = made.keys
            row = next(n for n in range(keys.model.rowCount()) if keys.model.command(n).id == "assign")
            keys.table.scrollTo(keys.model.index(row, 1), keys.table.ScrollHint.PositionAtCenter)
        return made

    return make


def _nothing(*_words: object) -> None:
    """Nothing is taken, tried or kept."""


def abbreviations(stage: Stage) -> QWidget:
    """The form's and one's own."""
    window = stage.open(floor=False)
    form = window.document.report.template.abbreviations
    own = {"coop": "cooperativa", "bcn": "Barcelona"}
    made = AbbreviationsEditor(
        stage.application.look, form, own, _nothing, folder=stage.places.documents, parent=window
    )
    return _show(stage, made)


# ---- sending and signing off


def _send(stage: Stage, report: Report) -> SendDialog:
    mail = report.template.mail.model_copy(update={"to": ("report@gsef.example",)})
    template = report.template.model_copy(update={"mail": mail})
    window = stage.open(report.with_changes(template=template), floor=False)
    window.commands.run("mail")
    dialog = shown(stage, SendDialog)
    wait(stage, lambda: bool(dialog.subject.text()))
    return dialog


def send(stage: Stage) -> QWidget:
    """The letter, with what is missing, from one's own account."""
    stage.application.settings.change(mail_account=ACCOUNT)
    return _send(stage, stage.sample.with_changes(photos=()))


def send_again(stage: Stage) -> QWidget:
    """The second version."""
    stage.application.settings.change(mail_account=ACCOUNT)
    before = HandIn(number=1, at=stage.starts + timedelta(minutes=50))
    stage.clock.move_to(before.at + timedelta(minutes=10))
    return _send(stage, stage.noted().with_changes(handed_in=(before,)))


def send_without_account(stage: Stage) -> QWidget:
    """By one's own mail program."""
    return _send(stage, stage.sample)


def _outbox(stage: Stage, messages: list[Posted]) -> QWidget:
    window = stage.open(floor=False)
    made = OutboxDialog(
        stage.application.look,
        lambda: ACCOUNT,
        send_again=_nothing,
        take_as_sent=_nothing,
        cancel=_nothing,
        parent=window,
    )
    made.show_messages(messages)
    return _show(stage, made)


def outbox(stage: Stage) -> QWidget:
    """Messages in every state that lasts."""
    now = stage.clock.now()
    whole, marked = ("report@gsef.example", "organisers@gsef.example"), "DIESIS: version {}"

    def posted(number: int, subject: str, state: State, said: str = "", **more: object) -> Posted:
        at = now - timedelta(minutes=9 * (5 - number))
        deliveries = tuple(Delivery(address, state) for address in whole)
        made = Posted(number, f"<{number}@x>", subject, state, deliveries, at, at, size=1_840_000, said=said)
        return made._replace(**more)  # type: ignore[arg-type]  # each is named where it is called

    half = (Delivery(whole[0], State.SENT), Delivery(whole[1], State.REFUSED, "550 5.1.1 no such mailbox"))
    return _outbox(
        stage,
        [
            posted(
                4,
                marked.format(3),
                State.QUEUED,
                trouble=Trouble.OFFLINE,
                tries=2,
                next_try=now + timedelta(minutes=4),
            ),
            posted(3, marked.format(2), State.UNKNOWN, trouble=Trouble.NO_ANSWER),
            posted(
                2,
                marked.format(2),
                State.REFUSED,
                "535 5.7.8 authentication failed",
                trouble=Trouble.PASSWORD,
            ),
            posted(1, marked.format(1), State.SENT, deliveries=half),
        ],
    )


def outbox_empty(stage: Stage) -> QWidget:
    """Nothing was sent yet."""
    return _outbox(stage, [])


def _asked(stage: Stage) -> Report:
    samuel, paula, victor, camila, *_ = (person.id for person in stage.sample.speaking_order())
    then = stage.starts + timedelta(minutes=50)
    report = ask(stage.noted(), [samuel, paula, victor, camila], then, then + timedelta(hours=24))
    report = answered(report, paula, "agreed", "", then + timedelta(minutes=9))
    note = "Fue en 2019, no en 2018."
    report = answered(report, victor, "changes", note, then + timedelta(minutes=12))
    stage.clock.move_to(then + timedelta(minutes=20))
    return report


def sign_off(stage: Stage) -> QWidget:
    """Who was asked, and what they said."""
    window = stage.open(_asked(stage), floor=False)
    window.sign_off.open()
    return shown(stage, SignOffDialog)


def answer(stage: Stage) -> QWidget:
    """What somebody answered."""
    report = _asked(stage)
    window = stage.open(report, floor=False)
    window.sign_off.record(report.speaking_order()[2].id)
    return shown(stage, AnswerDialog)


# ---- photos


def photo_editor(stage: Stage) -> QWidget:
    """The group photo, to be cropped and blurred."""
    window = stage.open()
    window.show_photo(window.document.report.photos[0].id)
    stage.settle(600)
    return shown(stage, PhotoEditor)


def window_picker(stage: Stage) -> QWidget:
    """Which window is the meeting?"""
    call = QImage.fromData(stage.sample.photos[0].data)
    plain = QImage(640, 480, QImage.Format.Format_RGB32)
    plain.fill(QColor("#d8dee9"))
    windows = [
        Window(1, "Zoom Meeting", "zoom", 0, 0, call.width(), call.height()),
        Window(2, "Inbox – marta@gsef.example – a mail program with a long title", "mail", 0, 0, 640, 480),
        Window(3, "Programme", "files", 0, 0, 640, 480, minimised=True),
    ]

    def look_at(one: Window, size: tuple[int, int], done: Callable[[QImage | None], object]) -> None:
        image = call if one.id == 1 else plain
        aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        done(None if one.app == "files" else image.scaled(*size, aspect, smooth))

    made = WindowPicker(lambda done, _failed: done(windows), look_at, stage.application.look)
    return _show(stage, made)


def burst(stage: Stage) -> QWidget:
    """The five pictures of a photo."""
    first = stage.sample.photos[0]
    several = [
        first.model_copy(
            update={"id": f"{number:032x}", "taken": first.taken + timedelta(seconds=0.4 * number)}
        )
        for number in range(5)
    ]
    made = _show(stage, BurstPicker(several, several[0], stage.application.look))
    stage.settle(800)
    return made


# ---- beside the report


def agenda(stage: Stage) -> QWidget:
    """The agenda as a table."""
    stage.open().commands.run("agenda")
    return shown(stage, AgendaEditor)


def history(stage: Stage) -> QWidget:
    """A report that has been written for a while."""
    window = stage.open(floor=False)
    document = window.document
    paula = document.report.speaking_order()[1].id
    words = [line.text for _, line in walk(document.report.notes_of(paula))]

    def write(*texts: str) -> None:
        notes = {**document.report.notes, paula: tuple(Line(text=text) for text in texts)}
        document.apply(document.report.with_changes(notes=notes))
        document.settle()

    for count in range(2, len(words), 3):
        write(*words[:count])
        document.keep_version()
    document.keep_version()(Cause.EXPORTED, "GSEF 2021 DIESIS.pdf")
    write("Catalonia: a network of 43 municipalities", *words[2:])
    document.ask(
        lambda store: store.name_version(store.revision, "agreed with the moderator"),
        window,
        done=lambda _: None,
        failed=window.show_trouble,
    )
    write(*words[:3], "Where does the money come from?", *words[5:])
    window.show_history()
    timeline = window.findChild(Timeline)
    assert isinstance(timeline, Timeline)
    wait(stage, lambda: timeline.list.count() > 1)
    timeline.list.setCurrentRow(1)
    stage.settle(300)
    return timeline


def merge(stage: Stage) -> QWidget:
    """Two versions of a report, to be brought together."""
    window = stage.open(floor=False)
    document = window.document
    other = document.report
    for number, person in enumerate(other.speaking_order()[1:4]):
        lines = list(other.notes_of(person.id))
        if number == 0:
            lines.insert(1, Line(text="It began with three towns"))
        elif lines:
            lines[0] = lines[0].model_copy(update={"text": f"{lines[0].text}, as of 2020"})
        other = other.with_changes(notes={**other.notes, person.id: tuple(lines)})
    session = other.session.model_copy(update={"title": "DIESIS and ACCIÓ"})
    made = MergeDialog(document, other.with_changes(session=session), stage.application.look, window)
    return _show(stage, made)


def volume(stage: Stage) -> QWidget:
    """One volume of a folder's reports."""
    made = VolumeDialog(
        stage.application.look,
        folder=DOCUMENTS,
        fonts=stage.places.resources / "fonts",
        zone=ZONE,
        open_file=bool,
        show_in_folder=bool,
    )
    made.title.setText("GSEF Global Virtual Forum 2021")
    return _show(stage, made)


# ---- help and trouble


def help_window(stage: Stage) -> QWidget:
    """The guide."""
    window: MainWindow = stage.open()
    stage.application.help.open("during.md", window)
    return shown(stage, HelpWindow)


def keys(stage: Stage) -> QWidget:
    """All keys."""
    window = stage.open()
    stage.application.help.show_keys(window)
    return shown(stage, KeysWindow)


def fault(stage: Stage) -> QWidget:
    """Something that nobody knew of."""
    made = FaultDialog(stage.application.look, None)
    made.show_faults(2, DIAGNOSIS)
    made.show_safety(f"Your notes are in {DOCUMENTS / '2021-10-07 DIESIS.rapport'}.", has_report=True)
    made.details.show()
    return _show(stage, made)
