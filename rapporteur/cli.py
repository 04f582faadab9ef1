"""The ``rapporteur`` command: the same doors without a window.

Exit codes: 0 done; 1 the answer is no (``check``: something required is missing; ``search``: no line has the
words; ``snap``: no picture could be taken); 2 the command was not understood; 3 a file could not be read or
written, with a sentence on stderr.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur import __version__
from rapporteur.starting import ensure_platform, log_to_stderr
from rapporteur.starting import run as start_window

if TYPE_CHECKING:
    from rapporteur.capture import Grabber, Method, Window
    from rapporteur.places import Places
    from rapporteur.programme.model import Programme
    from rapporteur.report.check import Finding
    from rapporteur.report.model import Report
    from rapporteur.report.template import Template
    from rapporteur.store.history import Version

DONE, NO, MISUSED, TROUBLE = 0, 1, 2, 3

COMMANDS = (
    "open",
    "import",
    "export",
    "show",
    "check",
    "new",
    "programme",
    "templates",
    "history",
    "restore",
    "recover",
    "search",
    "snap",
    "demo",
)


class CommandError(Exception):
    """Something went wrong that one sentence explains."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not any(word in COMMANDS for word in words[:1]) and not {"-h", "--help", "--version"} & set(words[:1]):
        words.insert(0, "open")
    options = _parser().parse_args(words)
    log_to_stderr("DEBUG" if options.verbose else "WARNING")
    run: Callable[[argparse.Namespace], int] = options.run
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or a file that cannot show a letter gets its number instead of nothing at all.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = run(options)
        sys.stdout.flush()  # here, where a reader that has gone is understood
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    except Exception as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        _warn(sentence)
        return TROUBLE


def _sentence(error: Exception) -> str | None:
    """The sentence for an error that is known; None for one that is a fault of the program."""
    from rapporteur.export import ExportError
    from rapporteur.intake.form import UnknownFormError
    from rapporteur.programme.errors import ProgrammeError
    from rapporteur.report.template import TemplateError
    from rapporteur.store.errors import NotPublishedError, StoreError

    known = (CommandError, ExportError, ProgrammeError, UnknownFormError, TemplateError, StoreError)
    if isinstance(error, OSError):
        return _sentence_of_system(error)
    if isinstance(error, NotPublishedError):
        # Nothing was kept before: the report goes straight into its file.
        return f"{error.path} could not be written ({error.detail}); nothing was kept of it"
    return str(error) if isinstance(error, known) else None


def _sentence_of_system(error: OSError) -> str:
    """What the system refused, and of which file."""
    if not error.filename:
        return str(error)
    if isinstance(error, FileNotFoundError):
        return f"there is no file {error.filename}; nothing was done"
    if isinstance(error, IsADirectoryError):
        return f"{error.filename} is a folder, and no file that could be read; nothing was done"
    return f"{error.filename} cannot be read or written: {error.strerror}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rapporteur",
        description="The session rapporteur's hour in one window. "
        "Without a command, opens the window, with FILE if one is given.",
        epilog="Exit codes: 0 done, 1 the answer is no, 2 not understood, "
        "3 a file could not be read or written.",
    )
    parser.add_argument("--version", action="version", version=f"rapporteur {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--version", action="version", version=f"rapporteur {__version__}")
    common.add_argument("-v", "--verbose", action="store_true", help="say on stderr what is done")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], does: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=does, description=does, parents=[common])
        made.set_defaults(run=run)
        return made

    opening = command("open", _open, "open the window (the same as no command)")
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE")

    importing = command("import", _import, "read a filled-in form (plain text) into a report")
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument(
        "--template", metavar="T", help="the form's template; found by its labels otherwise"
    )
    importing.add_argument("--zone", default="", help="the time zone of the times in it, like Europe/Madrid")
    _add_output(importing)

    exporting = command("export", _export, "write a report in another format")
    exporting.add_argument("file", type=Path, metavar="FILE")
    exporting.add_argument("--to", choices=("pdf",), default="pdf", help="the format (default: pdf)")
    _add_output(exporting)

    showing = command("show", _show, "print what a report holds")
    showing.add_argument("file", type=Path, metavar="FILE")
    showing.add_argument("--json", action="store_true", help="as JSON, without the photos' pixels")

    checking = command(
        "check", _check, "say what a report lacks; exit code 1 if something required is missing"
    )
    checking.add_argument("file", type=Path, metavar="FILE")

    making = command("new", _new, "make an empty report, or one begun from the forum's programme")
    making.add_argument(
        "--template", metavar="T", help="see 'rapporteur templates'; with a programme, found by its forum"
    )
    making.add_argument("--language", default="", help="the language of the form's labels")
    making.add_argument("--zone", default="", help="the time zone of its times, like Europe/Madrid")
    making.add_argument("--from-programme", type=Path, metavar="FILE", help="the forum's programme")
    making.add_argument("--session", metavar="ID", help="the session's id in 'rapporteur programme FILE'")
    making.set_defaults(misused=making.error)
    _add_output(making)

    planning = command(
        "programme",
        _programme,
        "list the sessions of a forum's programme (iCalendar, schedule.xml, schedule.json, CSV, XLSX) "
        "by day and room",
    )
    planning.add_argument("file", type=Path, metavar="FILE")
    planning.add_argument("--zone", default="", help="the time zone of times that name none (default: UTC)")
    planning.add_argument("--json", action="store_true", help="as JSON, with all that it says")

    command("templates", _templates, "list the forms that are known here")
    looking_back = command("history", _history, "list the versions of a report that can be restored")
    looking_back.add_argument("file", type=Path, metavar="FILE")
    looking_back.add_argument("--json", action="store_true", help="as JSON")

    restoring = command("restore", _restore, "put an earlier version of a report in its place")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.add_argument(
        "--at",
        required=True,
        metavar="WHEN",
        help="the version's number or name in 'rapporteur history FILE', or a time "
        "(21:40, 2021-10-07 21:40): then the last version before it",
    )
    restoring.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="write it to OUT and leave FILE as it is"
    )
    restoring.add_argument("--force", action="store_true", help="replace OUT if it is there")

    recovering = command("recover", _recover, "read what can be read of a damaged file into a new one")
    recovering.add_argument("file", type=Path, metavar="FILE")
    _add_output(recovering)

    searching = command("search", _search, "find lines in all reports; exit code 1 if there is none")
    searching.add_argument("words", nargs="+", metavar="WORDS", help="words, or beginnings of words")
    searching.add_argument("--json", action="store_true", help="as JSON")

    snapping = command(
        "snap",
        _snap,
        "take the group photo into the open report; without one, or with -o, into a file",
    )
    subject = snapping.add_mutually_exclusive_group()
    subject.add_argument("--window", metavar="TITLE", help="the window with this title, or words of it")
    subject.add_argument(
        "--region", type=_region, metavar="X,Y,W,H", help="a part of the screen, in device pixels"
    )
    subject.add_argument("--screen", action="store_true", help="everything on the screen")
    snapping.add_argument(
        "-o",
        "--output",
        type=_picture_file,
        metavar="FILE",
        help="a .jpg or .png file (default: photo and the time, in this folder)",
    )
    snapping.add_argument("--force", action="store_true", help="replace FILE if it is there")

    playing = command(
        "demo", _demo, "play the sample session; leaves its report, PDF and a picture of the window"
    )
    playing.add_argument("--out", type=Path, required=True, metavar="DIR")
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    parser.add_argument("--force", action="store_true", help="replace OUT if it is there")


# ---- what the commands share


def _places() -> Places:
    from rapporteur.places import user_places

    return user_places()


def _known_templates() -> dict[str, Template]:
    from rapporteur.report.template import load_templates

    return load_templates(_places().templates, failed=lambda error: _warn(str(error)))


def _warn(sentence: str) -> None:
    print(f"rapporteur: {sentence}", file=sys.stderr)


def _template(name: str) -> Template:
    templates = _known_templates()
    if name not in templates:
        raise CommandError(f"there is no template {name!r}; there are {', '.join(sorted(templates))}")
    return templates[name]


def _read(path: Path) -> Report:
    from rapporteur.store.library import read_published

    return read_published(path)


def _check_output(options: argparse.Namespace) -> Path:
    output: Path = options.output
    if not output.parent.is_dir():
        raise CommandError(f"there is no folder {output.parent}; nothing was written")
    if output.exists() and not output.is_file():
        raise CommandError(f"{output} is no file that could be replaced")
    if output.exists() and not options.force:
        raise CommandError(f"{output} is there already; it was left as it is (--force replaces it)")
    return output


def _check_zone(name: str) -> None:
    from rapporteur.report.values import zone

    if name and zone(name) is None:
        raise CommandError(f"{name!r} is no time zone that is known here")


# ---- the commands


def _open(options: argparse.Namespace) -> int:
    return start_window([path.absolute() for path in options.files], _places(), os.environ)


def _import(options: argparse.Namespace) -> int:
    from rapporteur.intake.form import choose_template, read_form
    from rapporteur.store.library import write_published

    output = _check_output(options)
    _check_zone(options.zone)
    try:
        text = options.file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{options.file.name} is not plain text in UTF-8; nothing was written") from None
    if options.template:
        template = _template(options.template)
    else:
        template = choose_template(text, _known_templates().values())
    report = read_form(text, template, now=datetime.now(UTC), zone=options.zone)
    write_published(report, output)
    for line in report.unplaced:
        _warn(f"this line fits nowhere and is kept under Unplaced: {line}")
    return DONE


def _export(options: argparse.Namespace) -> int:
    from rapporteur.export import FORMATS

    output = _check_output(options)
    done = FORMATS[options.to](_read(options.file), output, fonts=_places().resources / "fonts")
    if done.missing:
        characters = " ".join(done.missing)
        _warn(f"no font has these characters, so they show as boxes: {characters}")
    return DONE


def _show(options: argparse.Namespace) -> int:
    report = _read(options.file)
    if options.json:
        print(report.model_dump_json(indent=2))
        return DONE
    from rapporteur.report.plain import plain_text

    print(plain_text(report))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from rapporteur.report.check import check

    report = _read(options.file)
    findings = check(report)
    for finding in findings:
        print(_describe(report, finding))
    return NO if any(finding.required for finding in findings) else DONE


def _describe(report: Report, finding: Finding) -> str:
    from rapporteur.report.check import Problem
    from rapporteur.report.template import localized

    section = report.template.section(finding.section_id)
    label = section.label if section else {}
    for field in section.fields if section else ():
        if field.id == finding.field_id:
            label = field.label
    place = localized(label, report.language)
    match finding.problem:
        case Problem.EMPTY:
            return f"missing: {place}"
        case Problem.NOT_UNDERSTOOD:
            return f"not understood: {place}"
        case Problem.TOO_SHORT:
            return f"too short: {place} has {finding.amount} words, at least {finding.limit} are asked for"
        case Problem.TOO_LONG:
            return f"too long: {place} has {finding.amount} words, at most {finding.limit} are asked for"
        case Problem.UNPLACED:
            return f"unplaced: {finding.amount} lines of the imported form fit nowhere"


def _new(options: argparse.Namespace) -> int:
    from rapporteur.report.model import new_report
    from rapporteur.store.library import write_published

    if (options.from_programme is None) is not (options.session is None):
        options.misused("--from-programme FILE and --session ID need each other")
    if options.from_programme is None and not options.template:
        options.misused("name a form with --template; 'rapporteur templates' lists them")
    output = _check_output(options)
    _check_zone(options.zone)
    if options.from_programme is not None:
        report = _from_programme(options)
    else:
        zone = options.zone or "UTC"
        report = new_report(_template(options.template), language=options.language, zone=zone)
    write_published(report, output)
    return DONE


def _from_programme(options: argparse.Namespace) -> Report:
    from rapporteur.programme.filling import choose_template, fill_report

    programme = _read_programme(options.from_programme, options.zone)
    planned = programme.session(options.session)
    if planned is None:
        raise CommandError(
            f"{options.from_programme.name} has no session {options.session!r}; "
            "'rapporteur programme FILE' lists them"
        )
    if options.template:
        template = _template(options.template)
    else:
        template = choose_template(programme, _known_templates().values())
    return fill_report(
        planned,
        template,
        programme=programme,
        language=options.language,
        now=datetime.now(UTC),
        zone=options.zone or "UTC",
    )


def _read_programme(path: Path, zone: str) -> Programme:
    from rapporteur.programme.reading import read_programme

    programme = read_programme(path, zone=zone or "UTC")
    if programme.assumed_zone and not zone:
        _warn(f"some times in {path.name} name no time zone and are taken for UTC; --zone says another")
    return programme


def _programme(options: argparse.Namespace) -> int:
    from rapporteur.programme.plain import by_day_and_room, session_line, unread_sentence

    _check_zone(options.zone)
    programme = _read_programme(options.file, options.zone)
    if options.json:
        print(programme.model_dump_json(indent=2))
    else:
        for session in by_day_and_room(programme.sessions):
            print(session_line(session))
    for unread in programme.unread:
        _warn(f"{options.file.name}, {unread_sentence(unread)}")
    return DONE


def _templates(_options: argparse.Namespace) -> int:
    from rapporteur.report.template import localized

    for template in _known_templates().values():
        languages = ", ".join(template.languages)
        print(f"{template.id}\t{localized(template.name, 'en')}\t{languages}")
    return DONE


def _history(options: argparse.Namespace) -> int:
    from rapporteur.store.library import scratch_copy

    with scratch_copy(options.file) as store:
        versions = store.versions()
    if options.json:
        told = [version._asdict() | {"at": version.at.isoformat()} for version in versions]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return DONE
    for version in versions:
        words = "" if version.words is None else f"{version.words} words"
        about = " ".join(filter(None, (version.cause, version.detail)))
        when = f"{version.at.astimezone():%Y-%m-%d %H:%M:%S}"
        print(version.revision, when, words, about, version.name, sep="\t")
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from rapporteur.report.compare import restored
    from rapporteur.report.parts import changed_parts
    from rapporteur.store.errors import InUseError
    from rapporteur.store.history import Cause
    from rapporteur.store.library import Library, scratch_copy

    output = _check_output(options) if options.output else options.file
    with scratch_copy(options.file) as store:
        if os.path.realpath(output) == os.path.realpath(options.file) and Library(_places().working).is_open(
            output
        ):
            raise InUseError(output)
        version = _find_version(store.versions(), options.at)
        present, there = store.report, store.report_at(version.revision)
        store.replace(restored(present, there, changed_parts(present, there)), Cause.RESTORED)
        store.publish(output)
    print(f"{output.name} is as it was at {version.at.astimezone():%Y-%m-%d %H:%M:%S}")
    return DONE


def _find_version(versions: Sequence[Version], wanted: str) -> Version:
    """The version with this number or name, or the last one before this time."""
    for version in versions:
        if wanted and wanted in (str(version.revision), version.name):
            return version
    moment = _read_moment(wanted, versions)
    if moment is None:
        raise CommandError(f"there is no version {wanted!r}; 'rapporteur history' lists them")
    found = next((version for version in versions if version.at < moment), None)
    if found is None:
        raise CommandError(f"there is no version before {wanted!r}; 'rapporteur history' lists them")
    return found


def _read_moment(text: str, versions: Sequence[Version]) -> datetime | None:
    """A time in this machine's zone, to the end of its minute or second; a time alone is of the last day."""
    if versions and ":" in text and "-" not in text:
        text = f"{versions[0].at.astimezone():%Y-%m-%d} {text}"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    given = text.count(":")
    return moment.astimezone() + timedelta(days=not given, minutes=given == 1, seconds=given == 2)


def _recover(options: argparse.Namespace) -> int:
    from rapporteur.report.outline import report_words
    from rapporteur.store.library import write_published
    from rapporteur.store.salvage import salvage

    output = _check_output(options)
    saved, lost = salvage(options.file, next(iter(_known_templates().values())))
    write_published(saved, output)
    for part in lost:
        _warn(f"{part} could not be read, or only as it was earlier")
    print(f"{output.name} has {report_words(saved)} words; {options.file.name} is as it was")
    return DONE


def _search(options: argparse.Namespace) -> int:
    from rapporteur.store.library import Library

    places = _places()
    library = Library(places.working)
    library.look_through(places.documents)
    hits = library.catalogue.search(" ".join(options.words))
    library.catalogue.close()
    if options.json:
        print(json.dumps([hit._asdict() for hit in hits], ensure_ascii=False, indent=2))
    else:
        for hit in hits:
            print(hit.path or hit.title, hit.where, hit.line, sep="\t")
    return DONE if hits else NO


def _region(text: str) -> tuple[int, int, int, int]:
    try:
        x, y, width, height = map(int, text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not X,Y,W,H in whole pixels") from None
    if width <= 0 or height <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} has no width or no height")
    return x, y, width, height


def _picture_file(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in (".jpg", ".jpeg", ".png"):
        raise argparse.ArgumentTypeError(f"{name!r} does not end in .jpg or .png")
    return path


def _snap(options: argparse.Namespace) -> int:
    from rapporteur.capture import CaptureError
    from rapporteur.desktop.control import tell_running

    if options.output is None:
        if tell_running(_places().socket_name(os.environ), "snap", *_subject(options)):
            return DONE
        output = _free_name(datetime.now().astimezone())
    else:
        output = _check_output(options)
    try:
        data = _take_picture(options, lossless=output.suffix.lower() == ".png")
    except CaptureError as error:
        _warn(f"{error} No picture was taken.")
        return NO
    from rapporteur.files import write_atomically

    write_atomically(output, lambda path: path.write_bytes(data))
    print(output)
    return DONE


def _subject(options: argparse.Namespace) -> list[str]:
    """What the open window is told to take."""
    if options.window is not None:
        return ["window", options.window]
    if options.region is not None:
        return ["region", *map(str, options.region)]
    return ["screen"] if options.screen else []


def _free_name(now: datetime) -> Path:
    """A file in this folder that is not there yet, named after the time."""
    stem, number = f"photo {now:%Y-%m-%d %H-%M-%S}", 2
    path = Path(f"{stem}.jpg")
    while path.exists():
        path, number = Path(f"{stem} {number}.jpg"), number + 1
    return path


def _take_picture(options: argparse.Namespace, *, lossless: bool) -> bytes:
    """The picture as a JPEG or PNG. Raises CaptureError."""
    from rapporteur.capture import Region, encode, open_grabber, way_after_uniform
    from rapporteur.pictures import encoded

    grabber = open_grabber(os.environ)
    method: Method
    try:
        if options.region is not None:
            method, image = "region", grabber.grab_region(Region(*options.region))
        elif options.screen:
            method, image = "screen", grabber.grab_screen()
        else:
            method, image = "window", grabber.grab_window(_find_window(grabber, options.window))
    finally:
        grabber.close()
    # It refuses what is no picture of anything.
    picture = encode(image, taken=datetime.now(UTC), method=method, next_way=way_after_uniform(os.environ))
    return encoded(image, lossless=True) if lossless else picture.data


def _find_window(grabber: Grabber, title: str | None) -> Window:
    """The window with these words in its title, or the meeting's."""
    from rapporteur.capture import choose_meeting, load_meetings
    from rapporteur.capture.titled import find_titled
    from rapporteur.places import APP

    places, windows = _places(), grabber.windows()
    if title is not None:
        return find_titled(windows, title)
    rules = load_meetings(places.resources / "capture" / "meetings.toml")
    return choose_meeting(windows, rules=rules, exclude_apps=(APP,))


def _demo(options: argparse.Namespace) -> int:
    ensure_platform(os.environ)
    from rapporteur.desktop.demo import DemoError, play

    try:
        played = play(options.out.absolute(), _places(), os.environ, say=lambda step: print(f"  {step}"))
    except DemoError as error:
        raise CommandError(str(error)) from error
    print(json.dumps({"report": str(played.report), "pdf": str(played.pdf), "picture": str(played.picture)}))
    return DONE
