"""Counts the people on a new photo, proposes the number, and writes down what the rapporteur says."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.work import Workers
from rapporteur.gallery.apart import count_apart
from rapporteur.gallery.model import Count
from rapporteur.report.model import Photo
from rapporteur.report.photos import find_photo, with_count

log = logging.getLogger(__name__)

QUITE_SURE = 0.9
"""A count as sure as this is proposed without a word of doubt."""


class PhotoCounting(QObject):
    """Proposes a number in the banner. Nothing is written down before the rapporteur has said so."""

    def __init__(
        self,
        document: Document,
        banner: Banner,
        dialogs: Dialogs,
        *,
        is_wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._banner, self._dialogs = document, banner, dialogs
        self._is_wanted = is_wanted
        self._workers = Workers(self, threads=1)
        self._proposed: tuple[str, Count] | None = None
        document.changed.connect(self._on_changed)

    def count(self, photo: Photo) -> None:
        """Count a new photo, if that is wanted; a proposal follows where it is a gallery."""
        if self._is_wanted():
            self._workers.start(
                lambda: count_apart(photo.data),
                done=partial(self._propose, photo),
                # Nobody asked for it, and the photo is there: that is all that is to be said.
                failed=lambda error: log.warning("the photo could not be counted: %s", error),
            )

    def _propose(self, photo: Photo, count: Count | None) -> None:
        present = find_photo(self._document.report, photo.id)
        if count is None or present is None or present.participants is not None:
            return
        self._proposed = (photo.id, count)
        participants = self.tr("%Ln participant(s)", "", count.participants)
        title = self.tr("{participants}, %Ln with video", "", count.with_video).format(
            participants=participants
        )
        text = self.tr("quite sure") if count.sure >= QUITE_SURE else self.tr("please check it")
        actions = (
            Action(self.tr("Correct…"), lambda: self.ask(photo.id)),
            Action(self.tr("Use it"), lambda: self._keep(photo.id, count[:2]), primary=True),
        )
        self._banner.show_message(Matter.COUNT, Message("users", title, text, actions))

    def ask(self, photo_id: str) -> None:
        """Ask how many are on a photo, beginning with what is known."""
        photo = find_photo(self._document.report, photo_id)
        if photo is None:
            return
        known = (photo.participants or 0, photo.with_video or 0)
        if photo.participants is None and self._proposed and self._proposed[0] == photo_id:
            known = self._proposed[1][:2]
        answer = self._dialogs.ask_count(participants=known[0], with_video=known[1])
        if answer:
            self._keep(photo_id, answer)

    def _keep(self, photo_id: str, count: tuple[int, int]) -> None:
        changed = with_count(self._document.report, photo_id, participants=count[0], with_video=count[1])
        self._document.as_step(lambda: self._document.apply(changed, text=self.tr("the participants")))

    def _on_changed(self, change: Change) -> None:
        """A question about a photo that has been counted or is gone is none any more."""
        if self._proposed and change.touches("photos"):
            photo = find_photo(self._document.report, self._proposed[0])
            if photo is None or photo.participants is not None:
                self._proposed = None
                self._banner.withdraw(Matter.COUNT)

    def close(self) -> None:
        """Wait for the photo that is being counted."""
        self._workers.close()
