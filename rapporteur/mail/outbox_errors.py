"""What can go wrong with an outbox, each as a type of its own and one plain sentence."""

from __future__ import annotations

from pathlib import Path


class OutboxError(Exception):
    """Something about the outbox at `path`. The sentence says what, and what still stands."""

    sentence = "The outbox of this report could not be used ({detail})."

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(self.sentence.format(detail=detail))
        self.path = path
        self.detail = detail


class OutboxInUseError(OutboxError):
    """Another process has it."""

    sentence = "The outbox of this report is in use by another Rapporteur. Nothing was changed."


class NewerOutboxError(OutboxError):
    """It was written by a newer version of the program."""

    sentence = (
        "The outbox of this report was written by a newer version of Rapporteur. It has been left as it is."
    )


class DamagedOutboxError(OutboxError):
    """It cannot be read any more. When it is next opened it is set aside."""

    sentence = "The outbox of this report is damaged ({detail}). It is kept, and nothing in it was changed."


class UnreadableOutboxError(OutboxError):
    """It cannot be opened or read: no permission, a device that is gone."""

    sentence = "The outbox of this report cannot be read: {detail}."


class NotKeptError(OutboxError):
    """It could not be written; it is as it was."""

    sentence = "The outbox of this report could not be written: {detail}. It is as it was."


class NotInOutboxError(OutboxError):
    """There is no such message, or none of its bytes are kept any more."""

    sentence = "That message is no longer in the outbox."


class NotPossibleError(OutboxError):
    """The message is not in a state in which that can be done; `detail` is the state it is in."""

    sentence = "That cannot be done with a message that is {detail}. Nothing was changed."
