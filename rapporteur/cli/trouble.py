"""Errors as sentences."""

from __future__ import annotations

from rapporteur.cli.common import CommandError


def sentence_of(error: Exception) -> str | None:
    """The sentence for an error that is known; None for one that is a fault of the program."""
    from rapporteur.export import ExportError
    from rapporteur.export.result import UnreadablePdfError
    from rapporteur.intake.exported import NotExportedError
    from rapporteur.intake.form import UnknownFormError
    from rapporteur.mail.message import LetterError
    from rapporteur.mail.outbox_errors import OutboxError
    from rapporteur.programme.errors import ProgrammeError
    from rapporteur.report.template import TemplateError
    from rapporteur.store.errors import NotPublishedError, StoreError

    known = (
        CommandError,
        ExportError,
        NotExportedError,
        OutboxError,
        ProgrammeError,
        UnknownFormError,
        TemplateError,
        UnreadablePdfError,
        StoreError,
    )
    if isinstance(error, OSError):
        return _of_system(error)
    if isinstance(error, LetterError):
        return f"{error.address!r} is no e-mail address; nothing was sent"
    if isinstance(error, NotPublishedError):
        # Nothing was kept before: the report goes straight into its file.
        return f"{error.path} could not be written ({error.detail}); nothing was kept of it"
    return str(error) if isinstance(error, known) else None


def known_sentence(error: Exception) -> str:
    """The sentence for an error. One that is a fault of the program is raised again."""
    sentence = sentence_of(error)
    if sentence is None:
        raise error
    return sentence


def _of_system(error: OSError) -> str:
    """What the system refused, and of which file."""
    if not error.filename:
        return str(error)
    if isinstance(error, FileNotFoundError):
        return f"there is no file {error.filename}; nothing was done"
    if isinstance(error, IsADirectoryError):
        return f"{error.filename} is a folder, and no file that could be read; nothing was done"
    return f"{error.filename} cannot be read or written: {error.strerror}"
