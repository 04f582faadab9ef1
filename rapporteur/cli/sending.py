"""``send`` and ``outbox``: the report by e-mail, and what became of it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rapporteur.cli.common import (
    DONE,
    CommandError,
    Commands,
    check_replaceable,
    fonts,
    read_report,
    say,
    warn,
)
from rapporteur.cli.posting import (
    PASSWORD,
    account_here,
    complete,
    library_here,
    list_messages,
    plain,
    post,
    secret_of,
    send_waiting,
)

if TYPE_CHECKING:
    from rapporteur.mail.account import Account, Secret
    from rapporteur.mail.letters import Address, Letter
    from rapporteur.report.model import Report

_PROTECTION = {"tls": "TLS", "starttls": "STARTTLS", "none": "without protection"}


def add(commands: Commands) -> None:
    """Add the commands."""
    sending = commands.add(
        "send",
        _send,
        "send the report as a PDF by e-mail; exit code 1 if it was refused or may not have arrived, "
        "3 if it waits or could not be sent",
    )
    what = sending.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path, metavar="FILE")
    what.add_argument(
        "--waiting",
        action="store_true",
        help="send what is due of the messages that still wait, of all reports",
    )
    for name, whom in (("to", "whom it goes to"), ("cc", "who gets a copy")):
        sending.add_argument(
            f"--{name}",
            action="append",
            metavar="ADDRESS",
            help=f"{whom} (default: whom the form names); may be given several times",
        )
    sending.add_argument(
        "--bcc", action="append", metavar="ADDRESS", help="who gets it without the others knowing"
    )
    sending.add_argument("--subject", metavar="TEXT", help="(default: as the form has it)")
    sending.add_argument(
        "--body-file",
        type=Path,
        metavar="TEXT.txt",
        help="what the letter says (default: as the form has it)",
    )
    sending.add_argument("--unattributed", action="store_true", help="leave out who said what")
    sending.add_argument(
        "--smaller-photos", action="store_true", help="make the photos smaller where the message is too large"
    )
    sending.add_argument(
        "--draft",
        type=Path,
        metavar="OUT.eml",
        help="write a file that a mail program sends, and send nothing",
    )
    sending.add_argument("--force", action="store_true", help="replace OUT.eml if it is there")
    sending.add_argument("--dry-run", action="store_true", help="say what would be sent, and send nothing")
    sending.add_argument("--yes", action="store_true", help="send without asking")
    sending.epilog = (
        f"The account is set up in the window. Its password is taken from {PASSWORD} if that is set, "
        "else from the system's keyring, else it is asked for."
    )

    listing = commands.add("outbox", _list, "list the messages that were sent from here, and those that wait")
    listing.add_argument("file", nargs="?", type=Path, metavar="FILE", help="(default: of all reports)")


class _Made(NamedTuple):
    """A letter with its PDF: `size` is of the whole message in bytes, `remarks` what the PDF lacks."""

    letter: Letter
    size: int
    remarks: tuple[str, ...]


def _list(options: argparse.Namespace) -> int:
    return list_messages(options.file)


def _send(options: argparse.Namespace) -> int:
    if options.waiting:
        return send_waiting()
    report, account = read_report(options.file), account_here()
    edition = _edition(report) if options.unattributed else report
    letter = _letter(report, edition, options, account)
    sends = not (options.dry_run or options.draft)
    if options.draft:
        check_replaceable(options.draft, force=options.force)
    if not sends:
        return _preview(options, report, edition, letter, account)
    account = complete(account)
    library = library_here()
    if library.is_open(options.file):
        raise CommandError(f"{options.file} is open in the window; send it from there. Nothing was sent")
    if not (letter.to or letter.cc or options.bcc):
        raise CommandError("the form names nobody to send it to; say with --to who gets it. Nothing was sent")
    secret = secret_of(account)
    made, said = _fitting(edition, letter, options, lambda: _limit(account, secret))
    _show(made, report, edition, account)
    if said:
        say(said)
    _confirm(made.letter, yes=options.yes)
    return post(library, options.file, made.letter, account, secret)


def _preview(
    options: argparse.Namespace, report: Report, edition: Report, letter: Letter, account: Account | None
) -> int:
    """Show what would be sent, or write it as a draft."""
    from rapporteur.files import write_atomically
    from rapporteur.mail.message import as_draft
    from rapporteur.mail.size import LIMIT

    try:
        made, said = _fitting(edition, letter, options, lambda: LIMIT)
    except _TooLargeError as error:
        made, said = error.made, str(error)
    if options.dry_run:
        _show(made, report, edition, account)
        say(f"\n{made.letter.body}")
    if said:
        warn(said)
    if options.draft and not options.dry_run:
        data = as_draft(made.letter)
        write_atomically(options.draft, lambda path: path.write_bytes(data))
    return DONE


# ---- the letter


def _edition(report: Report) -> Report:
    """The report without who said what."""
    from rapporteur.export.words import words_for
    from rapporteur.report.unattributed import without_names

    return without_names(report, words_for(report.language).roles)


def _letter(report: Report, edition: Report, options: argparse.Namespace, account: Account | None) -> Letter:
    """The letter that the form describes, with what was said on the command line in its place."""
    from rapporteur.mail.compose import compose
    from rapporteur.mail.letters import NOBODY, Address

    letter = compose(report, edition)
    to, cc, bcc = (_addresses(some) for some in (options.to, options.cc, options.bcc))
    me = Address(account.name, account.address) if account and account.address else NOBODY
    letter = replace(
        letter,
        to=letter.to if to is None else to,
        cc=letter.cc if cc is None else cc,
        bcc=bcc or (),
        subject=letter.subject if options.subject is None else options.subject,
        sender=me,
    )
    if options.body_file:
        try:
            letter = replace(letter, body=options.body_file.read_text("utf-8"))
        except UnicodeDecodeError as error:
            raise CommandError(f"{options.body_file} is no text in UTF-8; nothing was sent") from error
    if account and account.copy_to_me and me.address.casefold() not in _everyone(letter):
        letter = replace(letter, bcc=(*letter.bcc, me))
    return letter


def _everyone(letter: Letter) -> set[str]:
    return {one.address.casefold() for one in (*letter.to, *letter.cc, *letter.bcc)}


def _addresses(written: Sequence[str] | None) -> tuple[Address, ...] | None:
    """The addresses of an option, None where it was not given. Raises `CommandError` for what is none."""
    from rapporteur.mail.addresses import read_addresses

    if written is None:
        return None
    addresses, others = read_addresses("\n".join(written))
    if others:
        raise CommandError(f"{', '.join(map(repr, others))} is no e-mail address; nothing was sent")
    return addresses


def _with_pdf(letter: Letter, report: Report, *, unattributed: bool) -> _Made:
    """The letter with a report's PDF. Raises `ExportError`."""
    import tempfile

    from rapporteur.cli.exporting import remarks
    from rapporteur.export import FORMATS
    from rapporteur.mail.compose import attachment_name
    from rapporteur.mail.letters import Attachment
    from rapporteur.mail.message import as_draft

    with tempfile.TemporaryDirectory(prefix="rapporteur-") as scratch:
        path = Path(scratch, attachment_name(report, unattributed=unattributed))
        done = FORMATS["pdf"](report, path, fonts=fonts())
        attached = Attachment(path.name, "application/pdf", path.read_bytes())
    letter = replace(letter, attachments=(attached,))
    return _Made(letter, len(as_draft(letter)), tuple(remarks(done)))


class _TooLargeError(CommandError):
    """The message is larger than may be sent; it is as it was `made`."""

    def __init__(self, sentence: str, made: _Made) -> None:
        super().__init__(sentence)
        self.made = made


def _fitting(
    edition: Report, letter: Letter, options: argparse.Namespace, limit: Callable[[], int]
) -> tuple[_Made, str]:
    """The letter with its PDF, with smaller photos where it has to be and may; and what was done about it.

    Raises `_TooLargeError` where it is larger than the limit in bytes.
    """
    from rapporteur.mail.size import LIMIT, smaller_photos

    with_pdf = partial(_with_pdf, letter, unattributed=options.unattributed)
    made = with_pdf(edition)
    if made.size <= LIMIT and not options.smaller_photos:
        return made, ""
    most = limit()
    if made.size <= most:
        return made, ""
    found = smaller_photos(edition, most, lambda report: with_pdf(report).size)
    too_large = f"the message has {_megabytes(made.size)}, and {_megabytes(most)} can be sent"
    if found is None:
        raise _TooLargeError(f"{too_large}; smaller photos do not help. Leave some out", made)
    smaller = f"{_megabytes(found.size)} with photos of at most {found.step.edge} pixels"
    if not options.smaller_photos:
        raise _TooLargeError(f"{too_large}; with --smaller-photos it has {smaller}", made)
    return with_pdf(found.report), f"{_megabytes(made.size)} became {smaller}"


def _limit(account: Account, secret: Secret | None) -> int:
    """Bytes of a message that the server takes. It is asked; trouble with it is told when it is to send."""
    from rapporteur.mail.size import LIMIT
    from rapporteur.mail.smtp import probe
    from rapporteur.mail.trouble import MailError

    try:
        return probe(account, secret) or LIMIT
    except MailError:
        return LIMIT


def _show(made: _Made, report: Report, edition: Report, account: Account | None) -> None:
    """What is to be sent, and what there is to look at before."""
    from rapporteur.mail.letters import shown

    letter = made.letter
    for label, text in (
        ("From", shown([letter.sender]) if letter.sender.address else "nobody: no account is set up"),
        ("To", shown(letter.to)),
        ("Cc", shown(letter.cc)),
        ("Bcc", shown(letter.bcc)),
        ("Subject", letter.subject),
        *(("Attached", f"{one.name}, {_megabytes(len(one.data))}") for one in letter.attachments),
        ("Size", _megabytes(made.size)),
        ("Way", _way(account) if account and account.is_complete else "none: write a --draft"),
    ):
        if text:
            print(f"{label + ':':<9} {plain(text)}")
    for sentence in (*_findings(report, edition), *made.remarks):
        print(plain(sentence))


def _way(account: Account) -> str:
    user = "" if account.sign_in == "nothing" else f", as {account.user or account.address}"
    return f"{account.host}, port {account.port}, {_PROTECTION[account.security]}{user}"


def _findings(report: Report, edition: Report) -> Iterator[str]:
    from rapporteur.cli.reading import describe
    from rapporteur.report.readiness import readiness

    findings = readiness(report)
    if edition is not report:
        from rapporteur.report.unattributed import leftovers

        findings += leftovers(edition, report)
    for finding in findings:
        yield f"{finding.level.value}: {describe(report, finding)}"


def _confirm(letter: Letter, *, yes: bool) -> None:
    """Ask whether to send it. Raises `CommandError` where the answer is no, or nobody is there to ask."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise CommandError("nobody is here to be asked; --yes sends without asking. Nothing was sent")
    count = len(_everyone(letter))
    answer = input(f"Send it to {count} address{'es' if count > 1 else ''}? [y/N] ")
    if answer.strip().lower() not in ("y", "yes"):
        raise CommandError("nothing was sent")


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB"
