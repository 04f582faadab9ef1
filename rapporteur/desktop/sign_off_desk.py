"""What is done so that speakers sign off their part: asked, answers recorded, replies opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.commands import Commands
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.report.sign_off import answer, ask, withdraw

if TYPE_CHECKING:
    from rapporteur.desktop.answer_dialog import AnswerDialog
    from rapporteur.desktop.dialogs import Dialogs
    from rapporteur.mail.letters import Address, Letter
    from rapporteur.mail.replies import Reply
    from rapporteur.report.model import Report

REPLY_ENDING = ".eml"

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class SignOffDesk(QObject):
    """Asks the speakers of one report, and takes in what they answer.

    `send` gets the letters, and calls its second once they are kept for sending, or open as drafts; `sender`
    is whose they are. `asked` has the people by the ids of the messages
    that went to them.
    """

    def __init__(
        self,
        document: Document,
        banner: Banner,
        look: Look,
        dialogs: Callable[[], Dialogs],
        window: QWidget,
        *,
        send: Callable[[Sequence[Letter], Callable[[], object]], object],
        sender: Callable[[], Address],
        asked: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        super().__init__(window)
        self._document, self._banner, self._look, self._window = document, banner, look, window
        self._dialogs = dialogs
        self._send, self._sender, self._asked = send, sender, asked
        self._readers = Workers(self, threads=1)

    def add_commands(self, commands: Commands) -> QAction:
        """Put what can be done into the window's table; returns what belongs into its menu."""
        return commands.add("sign-off", self.tr("Ask speakers to sign off…"), "", self.open, icon="check")

    def open(self) -> None:
        """Show who was asked, and who can be."""
        from rapporteur.desktop.sign_off_dialog import SignOffDialog

        self._document.flush()
        shown = self._window.findChild(SignOffDialog)
        if shown is None:
            shown = SignOffDialog(self._document, self._look, self._window)
            shown.ask_asked.connect(self.ask)
            shown.record_asked.connect(self.record)
            shown.open_asked.connect(self._choose_reply)
        shown.show_people()
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def ask(self, person_ids: Sequence[str], due: datetime | None) -> None:
        """Send the question to these people; once it is kept for sending they are asked."""
        from rapporteur.mail.sign_off import sign_off_letter

        self._document.flush()
        report = self._document.report
        people = [person for person in report.speaking_order() if person.id in person_ids]
        sender = self._sender()
        letters = [sign_off_letter(report, person, due=due, sender=sender) for person in people]
        try:
            self._send(letters, partial(self._note_asked, [person.id for person in people], due))
        except OSError as error:
            self._tell_trouble(error)

    def _note_asked(self, person_ids: Sequence[str], due: datetime | None) -> None:
        document = self._document
        if not shiboken6.isValid(document):  # the report may have been closed meanwhile
            return
        document.flush()
        # A letter that went out is not taken back by undo.
        document.apply(ask(document.report, person_ids, document.clock.now(), due), undoable=False)

    # ---- answers

    def record(self, person_id: str = "") -> None:
        """Ask what somebody answered."""
        self._show_answer(person_id, None)

    def open_reply(self, path: Path) -> None:
        """Read an answer out of an e-mail's file, and show it to be confirmed."""
        self._document.flush()
        # It may have large files attached, or come from a folder on the network.
        self._readers.start(
            partial(_read, path, self._document.report, dict(self._asked())),
            done=self._show_reply,
            failed=self._tell_trouble_of_reading,
        )

    def _show_reply(self, reply: Reply) -> None:
        self._readers.close(0)
        self._show_answer(reply.person_id, reply)

    def _tell_trouble_of_reading(self, error: Exception) -> None:
        self._readers.close(0)
        self._tell_trouble(error)

    def _tell_trouble(self, error: Exception) -> None:
        self._banner.show_message(Matter.TROUBLE, Message("triangle-alert", Words(self).describe(error)))

    def _choose_reply(self) -> None:
        path = self._dialogs().ask_reply(self._document.home_or_planned().parent)
        if path:
            self.open_reply(path)

    def _show_answer(self, person_id: str, reply: Reply | None) -> None:
        from rapporteur.desktop.answer_dialog import AnswerDialog
        from rapporteur.desktop.sign_off_dialog import SignOffDialog

        report = self._document.report
        people = [(person, report.sign_offs.get(person.id)) for person in report.speaking_order()]
        beside = self._window.findChild(SignOffDialog)
        parent = beside if beside and beside.isVisible() else self._window
        dialog = AnswerDialog(people, self._look, parent, person_id=person_id, reply=reply)
        dialog.accepted.connect(partial(self._keep, dialog, reply))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: AnswerDialog, reply: Reply | None) -> None:
        said, document = dialog.said(), self._document
        document.flush()
        at = min(reply.at or document.clock.now(), document.clock.now()) if reply else document.clock.now()
        match said.state:
            case "asked" | "agreed" | "changes":
                changed = answer(document.report, said.person_id, said.state, said.note, at)
            case _:
                changed = withdraw(document.report, said.person_id)
        document.apply(changed, text=self.tr("a speaker's answer"))
        person = changed.person(said.person_id)
        if reply and person:
            title = self.tr("The answer of {name} is kept").format(name=person.name)
            show = Action(self.tr("Show…"), self.open)
            self._banner.show_message(Matter.NOTICE, Message("check", title, "", (show,)))

    # ---- a reply that is dropped

    def listen(self, window: QWindow) -> None:
        """Take e-mails that are dropped anywhere on the window, whatever else would take a file there."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent | QDragMoveEvent):
            return False
        path = _reply_in(event)
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.open_reply(path)
        return True


def _read(path: Path, report: Report, asked: Mapping[str, str]) -> Reply:
    """Raises `OSError` or `ReplyError`. Called on another thread."""
    from rapporteur.mail.replies import LARGEST, read_reply

    with path.open("rb") as file:
        return read_reply(file.read(LARGEST + 1), report, asked)


def _reply_in(event: QDropEvent) -> Path | None:
    """The e-mail that is dragged, where it is one alone."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == REPLY_ENDING else None
