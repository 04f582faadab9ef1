"""Many reports as one volume: their order, contents, indexes, and what it costs."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdf
import pytest
from reportlab.lib.colors import black

from rapporteur.export.pdf.blocks import IndexRow
from rapporteur.export.pdf.tags import Element
from rapporteur.export.pdf.text import Run, Style, Text
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.export.pdf.volume import Chapter, Compiled, Front, compile_volume
from rapporteur.report.model import Line, Person, Report, Session
from tests.export.sample import FONTS, sample

MONDAY = datetime(2021, 10, 4, 9, tzinfo=UTC)
FRONT = Front("Proceedings of the Forum", "GSEF Global Virtual Forum", "en")


def report(
    title: str,
    *,
    day: int = 0,
    hour: int = 0,
    track: str = "",
    speaker: str = "Ana Ruiz",
    language: str = "en",
) -> Report:
    made = sample(language=language)
    session = made.session.model_copy(
        update={"title": title, "starts": MONDAY + timedelta(days=day, hours=hour), "track": track}
    )
    people = (Person(id="ana", name=speaker, affiliation="Diesis"),)
    notes = {
        "ana": (
            Line(text=f"a message of {title}", kind="key"),
            Line(text=f"a secret of {title}", kind="private"),
            Line(text=f"an action of {title}", kind="action"),
        )
    }
    return made.with_changes(session=session, people=people, notes=notes).model_copy(
        update={"id": title.replace(" ", "-")}
    )


def chapter(made: Report) -> Chapter:
    return Chapter(made.session, made.created, lambda: made)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "volume.pdf"


@pytest.fixture
def compiled(path: Path) -> Callable[..., tuple[Compiled, pypdf.PdfReader]]:
    def make(*reports: Report, **options: object) -> tuple[Compiled, pypdf.PdfReader]:
        chapters = [chapter(made) for made in reports]
        done = compile_volume(chapters, path, fonts=FONTS, front=FRONT, **options)  # type: ignore[arg-type]  # as given
        return done, pypdf.PdfReader(path)

    return make


Compile = Callable[..., tuple[Compiled, pypdf.PdfReader]]


def outline(entries: object, level: int = 0) -> list[tuple[int, str]]:
    assert isinstance(entries, list)
    found = []
    for entry in entries:
        if isinstance(entry, list):
            found += outline(entry, level + 1)
        else:
            found.append((level, str(entry.title)))
    return found


def test_reports_come_by_day_track_and_time(compiled: Compile) -> None:
    done, reader = compiled(
        report("Late", day=1, hour=3),
        report("Second", day=0, hour=2, track="A"),
        report("Third", day=0, hour=1, track="B"),
        report("First", day=0, hour=1, track="A"),
    )
    assert done.reports == 4
    assert [(level, title) for level, title in outline(reader.outline) if level < 2] == [
        (0, "4 October 2021"),
        (1, "First"),
        (1, "Second"),
        (1, "Third"),
        (0, "5 October 2021"),
        (1, "Late"),
        (0, "People"),
        (0, "Key"),
        (0, "Action"),
    ]


def test_cover_contents_and_pages_agree(compiled: Compile) -> None:
    _, reader = compiled(*(report(f"Session {number}", hour=number) for number in range(5)))
    cover, contents = (reader.pages[number].extract_text() for number in (0, 1))
    assert "Proceedings of the Forum" in cover
    assert "Reports: 5" in cover
    links = [note.get_object() for note in reader.pages[1]["/Annots"]]  # type: ignore[attr-defined]  # a list
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages, 1)}  # type: ignore[union-attr]  # all are indirect
    for link in links:
        leads_to = numbers[link["/Dest"].get_object()[0].idnum]
        assert f"{link['/Contents']} {leads_to}" in " ".join(contents.split())


def test_indexes_lead_to_the_pages(compiled: Compile) -> None:
    speakers = {"One": "Zoë Müller", "Two": "Ana Ruiz", "Three": "ANA RUIZ"}
    made = [report(title, hour=hour, speaker=speakers[title]) for hour, title in enumerate(speakers)]
    _, reader = compiled(*made)
    texts = [" ".join(page.extract_text().split()) for page in reader.pages]
    # All three of them are on one page.
    people, actions = texts[-1].split(" Key ")[0], texts[-1].rpartition(" Action ")[2]
    at = {
        title: next(number for number, text in enumerate(texts, 1) if f"an action of {title}" in text)
        for title in speakers
    }
    assert f"Ana Ruiz {at['Two']}, {at['Three']}" in people
    assert people.index("Ana Ruiz") < people.index(f"Zoë Müller {at['One']}")
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages, 1)}  # type: ignore[union-attr]  # all are indirect
    links = [note.get_object() for note in reader.pages[-1]["/Annots"]]  # type: ignore[attr-defined]  # a list
    assert [numbers[link["/Dest"][0].idnum] for link in links[-3:]] == [at[title] for title in speakers]
    for title, speaker in speakers.items():
        assert f"an action of {title} — {speaker}, {title} {at[title]}" in actions
    assert not any("secret" in text for text in texts)


def test_a_row_of_an_index_that_is_higher_than_a_page_goes_on_on_the_next() -> None:
    setter, style = Typesetter(library_in(FONTS), "en"), Style(10, (0, 0, 0))
    cells = (Text(Run(text, style), setter=setter, leading=14) for text in ("Ana Ruiz", "12, 345, " * 200))
    link = Element("Link")
    row = IndexRow(*cells, page=1, label="Ana Ruiz", link=link, shares=(0.8, 0.2), colour=black)
    first, second = row.split(400, 300)
    assert isinstance(first, IndexRow)
    assert isinstance(second, IndexRow)
    assert first.wrap(400, 1000)[1] <= 300
    assert (first.open_end, second.open_end) == (True, False)
    assert first.link is second.link is link


def _pages(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


# One report; and as many as fill the contents' first page to its foot, and one more.
@pytest.mark.parametrize("count", [1, 36, 37, 38])
def test_whatever_the_contents_take_the_indexes_name_the_right_pages(
    compiled: Compile, path: Path, count: int
) -> None:
    made = report("First")
    others = (made.with_changes(id=f"r{number}") for number in range(count - 1))
    compiled(*others, report("Last", hour=9))
    pages = _pages(path)
    last = next(number for number, text in enumerate(pages, 1) if "an action of Last" in text)
    assert "Contents" in pages[1]
    assert f"an action of Last — Ana Ruiz, Last {last}" in pages[-1]


def test_an_index_leads_to_where_a_line_begins(compiled: Compile, path: Path) -> None:
    # The form gathers actions behind the notes; long ones go on on the next page.
    made = report("One")
    words = " ".join(f"w{number}" for number in range(100))
    lines = [Line(text=f"n{number} {words}", kind="action") for number in range(30)]
    compiled(made.with_changes(notes={"ana": tuple(lines)}))
    pages = _pages(path)
    whole = " ".join(pages)
    index = whole[whole.rindex("n0 w0") :]
    # But for the rows that themselves are on two pages.
    found = dict(re.findall(rf"(n\d+) {words} — Ana Ruiz, One (\d+)", index))
    assert len(found) > 20
    for line, page in found.items():
        assert page == str(next(place for place, text in enumerate(pages, 1) if f"{line} w0" in text))


def test_reports_in_several_languages_share_the_indexes(compiled: Compile, path: Path) -> None:
    _, reader = compiled(report("One"), report("Dos", hour=1, language="es"))
    assert [title for level, title in outline(reader.outline) if level == 0][1:] == [
        "People",
        "Key",
        "Action",
    ]
    _, last = _pages(path)[-1].split("Key ")
    assert re.findall(r"a message of (One|Dos) — Ana Ruiz", last) == ["One", "Dos"]


def test_an_index_says_who_is_to_do_something(compiled: Compile, path: Path) -> None:
    line = Line(text="call them", kind="action", who="Ana", due="Friday")
    compiled(report("One").with_changes(notes={"ana": (line,)}))
    assert "call them (Ana · Friday) — Ana Ruiz, One 3" in _pages(path)[-1]


def test_a_long_marked_line_may_flow_over_pages_in_the_index(compiled: Compile, path: Path) -> None:
    made = report("One")
    compiled(made.with_changes(notes={"ana": (Line(text="a word " * 3000, kind="action"),)}))
    assert sum("Ana Ruiz, One" in text for text in _pages(path)) == 1


def test_a_cover_of_two_pages_stays_before_the_contents(path: Path) -> None:
    front = FRONT._replace(title="Proceedings " * 120)
    compile_volume([chapter(report("One"))], path, fonts=FONTS, front=front)
    pages = _pages(path)
    covers = next(number for number, text in enumerate(pages, 1) if "Reports: 1" in text)
    assert covers > 1
    assert "Contents" in pages[covers]


def test_sessions_without_a_report_are_listed(compiled: Compile) -> None:
    _, reader = compiled(report("One"), without=[Session(title="Lost", starts=MONDAY, zone="UTC")])
    assert "Lost · 4 October 2021" in " ".join(reader.pages[-1].extract_text().split())


def test_the_same_reports_give_the_same_bytes(compiled: Compile, path: Path) -> None:
    reports = [report("One"), report("Two", day=1)]
    compiled(*reports)
    first = path.read_bytes()
    compiled(*reversed(reports))
    assert path.read_bytes() == first


def test_one_that_cannot_be_read_is_told_and_left_out(path: Path) -> None:
    def broken() -> Report:
        raise OSError("damaged")

    lost = report("Lost")
    told: list[str] = []
    done = compile_volume(
        [chapter(report("One")), Chapter(lost.session, lost.created, broken)],
        path,
        fonts=FONTS,
        front=FRONT,
        failed=lambda at, error: told.append(f"{at.session.title}: {error}"),
    )
    assert told == ["Lost: damaged"]
    assert done.reports == 1


def test_what_is_broken_off_leaves_what_was_there(path: Path) -> None:
    path.write_bytes(b"earlier")

    def stopped() -> Report:
        raise KeyboardInterrupt

    made = report("One")
    with pytest.raises(KeyboardInterrupt):
        compile_volume([Chapter(made.session, made.created, stopped)], path, fonts=FONTS, front=FRONT)
    assert path.read_bytes() == b"earlier"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


_MEASURED = """
import resource, sys
from functools import partial
from pathlib import Path
from tests.export.pdf.test_volume import FONTS, FRONT, Chapter, compile_volume, report
made = [report(f"Session {number}", day=number % 5, hour=number) for number in range(8)]
read = [partial(made.__getitem__, number % 8) for number in range(int(sys.argv[1]))]
chapters = [Chapter(load().session, load().created, load) for load in read]
compile_volume(chapters, Path(sys.argv[2]), fonts=FONTS, front=FRONT)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def most_memory(count: int, folder: Path) -> int:
    """What a process takes at most to make a volume of so many reports, in kilobytes."""
    run = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(count), str(folder / "volume.pdf")],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    return int(run.stdout)


def test_a_hundred_more_reports_take_little_more_memory(tmp_path: Path) -> None:
    # The pages themselves and the indexes have to be kept: some 60 kB for each of these reports.
    assert most_memory(110, tmp_path) - most_memory(10, tmp_path) < 100 * 100
