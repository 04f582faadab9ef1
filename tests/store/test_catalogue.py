"""The list of reports and the search in them: whoever writes, and whatever becomes of the file."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rapporteur.report.model import Line, Person, Photo, Session, new_report
from rapporteur.store.catalogue import APPLICATION_ID, VERSION, Catalogue, Entry, described, searchable
from rapporteur.store.errors import DamagedError, InUseError, NotSavedError, UnreadableError
from rapporteur.store.folding import fold
from tests.samples import NOW, sample_report, templates

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "working" / "library.db"


@pytest.fixture
def catalogue(path: Path) -> Iterator[Catalogue]:
    with closing(Catalogue(path)) as made:
        yield made


def entry(name: str, *, minute: int = 0, title: str = "", file: str = "") -> Entry:
    return Entry(id=name, title=title, path=file, opened=NOW + timedelta(minutes=minute))


def put(
    catalogue: Catalogue, name: str, *lines: str, minute: int = 0, title: str = "", who: str = ""
) -> None:
    catalogue.remember(entry(name, minute=minute, title=title))
    catalogue.index(name, [(who, line) for line in lines])


def found(catalogue: Catalogue, words: str, limit: int = 50) -> list[str]:
    return [hit.line for hit in catalogue.search(words, limit)]


def ids(catalogue: Catalogue) -> list[str]:
    return [one.id for one in catalogue.entries()]


# ---- the list


def test_the_report_opened_last_comes_first(catalogue: Catalogue) -> None:
    for name, minute in (("b", 2), ("c", 3), ("a", 1)):
        catalogue.remember(entry(name, minute=minute))
    assert ids(catalogue) == ["c", "b", "a"]
    catalogue.remember(entry("a", minute=4))
    assert ids(catalogue) == ["a", "c", "b"]
    assert [one.id for one in catalogue.entries(limit=2)] == ["a", "c"]


def test_all_of_an_entry_is_kept(catalogue: Catalogue, path: Path) -> None:
    written = described(
        sample_report(), opened=NOW, path="/home/paula/d.rapport", is_open=True, mailed=True, stamp="9-7"
    )
    catalogue.remember(written)
    catalogue.close()
    with closing(Catalogue(path)) as again:
        assert again.entry(written.id) == written
        assert again.by_path("/home/paula/d.rapport") == written
        assert again.was_made_anew is False


def test_reports_that_were_begun_from_a_programme_are_told_apart(catalogue: Catalogue) -> None:
    report = sample_report()
    session = report.session.model_copy(update={"programme_id": "s1"})
    catalogue.remember(described(report, opened=NOW))
    begun = described(report.with_changes(id="b" * 32, session=session), opened=NOW)
    catalogue.remember(begun)
    assert catalogue.programme_entries() == [begun]
    assert (begun.programme_id, begun.form) == ("s1", report.template.id)


def test_what_is_not_known_is_none(catalogue: Catalogue) -> None:
    catalogue.remember(entry("unpublished"))
    assert catalogue.entry("other") is None
    assert catalogue.by_path("/other.rapport") is None
    assert catalogue.by_path("") is None
    assert catalogue.by_path("/caf\udce9.rapport") is None


def test_reports_opened_in_the_same_moment_are_all_kept(catalogue: Catalogue) -> None:
    for name in "abc":
        put(catalogue, name, f"línea de {name}")
    catalogue.remember(entry("b", title="de nuevo"))
    assert ids(catalogue) == ["c", "b", "a"]
    assert found(catalogue, "linea") == ["línea de c", "línea de b", "línea de a"]


@pytest.mark.parametrize("year", [1, 1969, 9999])
def test_a_clock_that_is_far_off_does_no_harm(catalogue: Catalogue, year: int) -> None:
    for name in ("a", "b"):
        catalogue.remember(Entry(id=name, opened=datetime(year, 12, 31, tzinfo=UTC)))
        catalogue.index(name, [("", "una línea")])
    assert ids(catalogue) == ["b", "a"]
    assert len(found(catalogue, "línea")) == 2


def test_a_forgotten_report_is_in_neither_list_nor_search(catalogue: Catalogue) -> None:
    put(catalogue, "a", "cooperativas", minute=1)
    put(catalogue, "b", "cooperativas")
    catalogue.forget("a")
    catalogue.forget("never known")
    assert ids(catalogue) == ["b"]
    assert [hit.entry_id for hit in catalogue.search("cooperativas")] == ["b"]
    catalogue.index("a", [("", "too late")])
    assert found(catalogue, "late") == []


def test_only_the_owner_can_look_into_the_folder(catalogue: Catalogue, path: Path) -> None:
    catalogue.entries()
    assert path.parent.stat().st_mode & 0o777 == 0o700


# ---- the search


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("e", "La economía social crece"),
        ("econ", "La economía social crece"),
        ("ECONOMIA", "La economía social crece"),
        ("social la cre", "La economía social crece"),
        ("strasse", "In der Hauptstraße, Straße 9"),
        ("lodz", "Łódź, październik"),
        ("емко", "Ёмкость рынка"),
        ("οδοσ", "Η οδός"),
        ("محمد", "قال مُحَمَّد"),
        ("שלום", "שָׁלוֹם לכולם"),
        ("बै", "आज की बैठक"),
        ("협동조", "사회적 협동조합"),
        ("東京", "在東京都開会"),
        ("開会", "在東京都開会"),
        ("ประชุม", "ที่ประชุมใหญ่"),
        ("61.000", "61.000 micro-negocios"),
        ("negocios", "61.000 micro-negocios"),
        ("micro-neg", "61.000 micro-negocios"),
        ("economia", "l'economia"),
    ],
)
def test_a_line_is_found_by_the_beginnings_of_its_words(catalogue: Catalogue, words: str, line: str) -> None:
    put(catalogue, "a", "algo distinto", line, "otra cosa")
    assert found(catalogue, words) == [line]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("nomia", "economía"),
        ("京東", "在東京都開会"),
        ("negocios-micro", "micro-negocios"),
        ("economía solidaria", "economía social"),
        ("कि", "की"),
        ("か", "が"),
    ],
)
def test_a_line_is_not_found_by_what_it_does_not_say(catalogue: Catalogue, words: str, line: str) -> None:
    put(catalogue, "a", line)
    assert found(catalogue, line) == [line]
    assert found(catalogue, words) == []


def test_the_speaker_and_the_title_help_to_find_a_line(catalogue: Catalogue) -> None:
    put(catalogue, "a", "trece países", "las cooperativas", title="DIESIS: redes", who="Paula")
    assert found(catalogue, "paula coop") == ["las cooperativas"]
    assert found(catalogue, "cooperativas diesis PAULA") == ["las cooperativas"]
    assert found(catalogue, "samuel coop") == []


def test_the_speaker_and_the_title_alone_do_not_bring_every_line(catalogue: Catalogue) -> None:
    put(catalogue, "a", "trece países", "Paula pregunta", title="DIESIS", who="Paula")
    assert found(catalogue, "paula") == ["Paula pregunta"]
    assert found(catalogue, "diesis paula") == ["Paula pregunta"]
    assert found(catalogue, "diesis") == []


def test_a_hit_says_where_it_is_as_it_was_written(catalogue: Catalogue) -> None:
    catalogue.remember(entry("a", title="Diésis", file="/d.rapport"))
    catalogue.index("a", [("María José", "«Economía» — ¡sí!")])
    assert catalogue.search("economia") == [
        ("a", "Diésis", "/d.rapport", "María José", "«Economía» — ¡sí!"),
    ]


def test_lines_come_from_the_report_opened_last_and_in_its_order(catalogue: Catalogue) -> None:
    put(catalogue, "old", "uno viejo", "dos viejo", minute=1)
    put(catalogue, "new", "uno nuevo", "dos nuevo", minute=2)
    assert found(catalogue, "o") == []
    assert found(catalogue, "n") == ["uno nuevo", "dos nuevo"]
    assert found(catalogue, "u") == ["uno nuevo", "uno viejo"]
    catalogue.remember(entry("old", minute=3))
    assert [*found(catalogue, "vie"), *found(catalogue, "u")] == [
        *("uno viejo", "dos viejo"),
        *("uno viejo", "uno nuevo"),
    ]
    assert found(catalogue, "u", limit=1) == ["uno viejo"]
    assert found(catalogue, "u", limit=0) == []


def test_new_lines_take_the_place_of_the_earlier_ones(catalogue: Catalogue) -> None:
    put(catalogue, "a", "primera versión", "que desaparece")
    catalogue.index("a", [("", "segunda versión")])
    assert found(catalogue, "version") == ["segunda versión"]
    assert found(catalogue, "desaparece") == []


def test_a_new_title_is_searched_at_once(catalogue: Catalogue) -> None:
    put(catalogue, "a", "cooperativas", title="Antes")
    catalogue.remember(entry("a", title="Después"))
    assert found(catalogue, "cooperativas antes") == []
    assert [hit.title for hit in catalogue.search("cooperativas despues")] == ["Después"]


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "- : ^ ()", "«…»", "🎉", "\u0301", "\ud800", "\x00"])
def test_a_query_without_a_word_finds_nothing(catalogue: Catalogue, words: str) -> None:
    put(catalogue, "a", 'una línea con "comillas" * - : ^ () «…» 🎉')
    assert catalogue.search(words) == []


@pytest.mark.parametrize(
    "words", ["AND", "or", "NOT", "NEAR(a b)", "words:and", '"near"', "a*", "{words} : x", "-not"]
)
def test_the_search_engines_own_words_are_only_words(catalogue: Catalogue, words: str) -> None:
    line = 'and, or, not: near (a, b) "words: and" {words}: x'
    put(catalogue, "a", "otra cosa", line)
    assert found(catalogue, words) == [line]


def test_whatever_is_typed_finds_only_lines_that_have_it(catalogue: Catalogue) -> None:
    chance = random.Random(300)
    pieces = [
        *"\"'*:^()-+{},.;%_\\\x00\u0301\ud800 🎉",
        " ",
        " ",
        "AND",
        "OR",
        "NOT",
        "NEAR",
        "words",
        "東京",
    ]
    pieces += ["economía", "Paula", "e", "שלום", "NEAR(", '""', "--", "/*", "rowid", "한국"]
    put(catalogue, "a", "economía, Paula: AND or not", "words in 東京 (한국)", "שלום rowid e", title="near")
    hits = 0
    for _ in range(300):
        words = "".join(chance.choices(pieces, k=chance.randrange(1, 9)))
        for hit in catalogue.search(words):
            hits += 1
            said = f" {fold(f'{hit.line} {hit.title}')}"
            assert all(f" {fold(word)}" in said for word in words.split() if fold(word)), words
    assert hits > 50


def test_a_pasted_page_is_a_query_too(catalogue: Catalogue) -> None:
    put(catalogue, "a", " ".join(f"palabra{number}" for number in range(30)))
    page = " ".join(f"palabra{number}" for number in range(5000))
    assert len(catalogue.search(page)) == 1
    assert catalogue.search("東京都" * 5000) == []


def test_long_titles_and_lines_are_kept_whole(catalogue: Catalogue) -> None:
    title, line = "Título " * 100, "palabra " * 20_000 + "final"
    put(catalogue, "a", line, title=title)
    assert [(hit.title, hit.line) for hit in catalogue.search("final titulo")] == [(title, line)]


# ---- writing that fails, and several who write


def test_text_that_no_file_can_hold_is_refused_and_changes_nothing(catalogue: Catalogue) -> None:
    put(catalogue, "a", "lo de antes", title="Antes")
    for title, file in (("\ud800", ""), ("", "/caf\udce9.rapport")):
        with pytest.raises(NotSavedError):
            catalogue.remember(entry("a", minute=1, title=title, file=file))
    with pytest.raises(NotSavedError):
        catalogue.index("a", [("", "nueva"), ("", "\udc00")])
    assert catalogue.entries() == [entry("a", title="Antes")]
    assert found(catalogue, "antes") == ["lo de antes"]
    assert found(catalogue, "nueva") == []


def test_a_batch_is_written_whole_or_not_at_all(catalogue: Catalogue) -> None:
    with catalogue.batch():
        put(catalogue, "a", "cooperativas")
        put(catalogue, "b", "cooperativas", minute=1)

    def fail_at_the_end() -> None:
        with catalogue.batch():
            put(catalogue, "c", "cooperativas", minute=2)
            catalogue.forget("a")
            put(catalogue, "d", "\ud800")

    with pytest.raises(NotSavedError):
        fail_at_the_end()
    assert ids(catalogue) == ["b", "a"]
    assert [hit.entry_id for hit in catalogue.search("coop")] == ["b", "a"]


def test_who_finds_it_taken_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(Catalogue(path, patience=0)) as catalogue, closing(sqlite3.connect(path)) as other:
        catalogue.remember(entry("a"))
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotSavedError):
            catalogue.remember(entry("b"))
        with pytest.raises(InUseError):
            catalogue.entries()
        other.rollback()
        assert ids(catalogue) == ["a"]
        assert [file.name for file in path.parent.iterdir()] == ["library.db"]


def test_two_that_have_it_open_see_what_the_other_writes(catalogue: Catalogue, path: Path) -> None:
    with closing(Catalogue(path)) as other:
        put(catalogue, "a", "desde aquí", minute=1)
        put(other, "b", "desde allí", minute=2)
        put(catalogue, "a", "desde aquí otra vez", minute=3)
        for one in (catalogue, other):
            assert ids(one) == ["a", "b"]
            assert found(one, "desde") == ["desde aquí otra vez", "desde allí"]
        assert other.was_made_anew is False


def test_two_processes_can_make_and_fill_it_at_once(path: Path) -> None:
    code = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from rapporteur.store.catalogue import Catalogue, Entry

catalogue = Catalogue(Path(sys.argv[1]), patience=30)
for number in range(25):
    name = f"{sys.argv[2]}{number}"
    catalogue.remember(Entry(id=name, opened=datetime.now(UTC)))
    catalogue.index(name, [("", f"line {name}")])
print(catalogue.was_made_anew)
"""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path), who], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for who in ("left", "right")
    ]
    said = sorted(process.communicate()[0].strip() for process in running)
    assert said == ["False", "True"]
    with closing(Catalogue(path)) as catalogue:
        assert len(catalogue.entries()) == len(catalogue.search("line", limit=100)) == 50


def test_threads_share_one_catalogue(catalogue: Catalogue) -> None:
    failures: list[Exception] = []

    def write(who: str) -> None:
        try:
            for number in range(20):
                put(catalogue, f"{who}{number}", f"línea de {who}", minute=number)
                assert found(catalogue, who)
        except Exception as error:  # noqa: BLE001 - told below, on the test's thread
            failures.append(error)

    threads = [threading.Thread(target=write, args=(who,)) for who in ("uno", "dos", "tres")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(catalogue.entries()) == len(catalogue.search("linea", limit=100)) == 60


# ---- a file that cannot be used


def test_a_new_catalogue_asks_to_be_filled_and_is_no_report(catalogue: Catalogue, path: Path) -> None:
    assert catalogue.was_made_anew
    assert catalogue.entries() == []
    with closing(sqlite3.connect(path)) as plain:
        identity = [
            plain.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "journal_mode")
        ]
    assert identity == [APPLICATION_ID, VERSION, "delete"]


def spoil_header(path: Path) -> None:
    path.write_bytes(b"not a database at all " * 400)


def spoil_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (path.stat().st_size - 4096))


def cut_off(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(5000)


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA user_version = {VERSION + 1}")


def make_someone_elses(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE entry (key INTEGER PRIMARY KEY)")


def spoil_entries(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE entry SET json = '{}'")


@pytest.mark.parametrize(
    "spoil", [spoil_header, spoil_pages, cut_off, make_newer, make_someone_elses, spoil_entries]
)
@pytest.mark.parametrize("first", ["entries", "remember"])
def test_one_that_is_of_no_use_is_set_aside_and_made_anew(
    path: Path, spoil: Callable[[Path], None], first: str
) -> None:
    with closing(Catalogue(path)) as before:
        put(before, "a", "cooperativas")
    spoil(path)
    spoiled = path.read_bytes()
    with closing(Catalogue(path)) as catalogue:
        if first == "entries":
            assert catalogue.entries() == []
        put(catalogue, "a", "de nuevo")
        assert catalogue.was_made_anew
        assert found(catalogue, "nuevo") == ["de nuevo"]
        assert found(catalogue, "coop") == []
    assert path.with_name("library.damaged-1").read_bytes() == spoiled
    with closing(Catalogue(path)) as again:
        assert (again.was_made_anew, ids(again)) == (False, ["a"])


def test_an_empty_file_is_one_that_nothing_was_written_to(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(Catalogue(path)) as catalogue:
        assert catalogue.was_made_anew
    assert [file.name for file in path.parent.iterdir()] == ["library.db"]


def test_damage_that_comes_while_it_is_open_is_noticed(catalogue: Catalogue, path: Path) -> None:
    put(catalogue, "a", "cooperativas")
    assert catalogue.was_made_anew
    catalogue.close()
    with closing(Catalogue(path)) as other:
        assert ids(other) == ["a"]
        assert not other.was_made_anew
        spoil_entries(path)
        assert other.entries() == []
        assert other.was_made_anew


def test_damage_found_in_a_batch_ends_the_batch(catalogue: Catalogue, path: Path) -> None:
    put(catalogue, "a", "cooperativas")
    spoil_entries(path)

    def find_it() -> None:
        with catalogue.batch():
            put(catalogue, "b", "cooperativas")
            catalogue.entry("a")

    with pytest.raises(DamagedError):
        find_it()
    assert found(catalogue, "coop") == ["cooperativas"]
    assert catalogue.entries() == []
    assert found(catalogue, "coop") == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "working").write_text("a file where the folder should be")
    catalogue = Catalogue(tmp_path / "working" / "library.db")
    with pytest.raises(UnreadableError):
        catalogue.entries()
    with pytest.raises(NotSavedError):
        catalogue.remember(entry("a"))


# ---- what a report says of itself


def test_an_entry_is_described_by_its_report() -> None:
    report = sample_report()
    told = described(report, opened=NOW, path="/d.rapport")
    assert (told.id, told.title, told.path, told.opened) == (
        report.id,
        report.session.title,
        "/d.rapport",
        NOW,
    )
    assert (told.starts, told.zone) == (report.session.starts, "Europe/Madrid")
    assert told.words > 500
    assert (told.is_open, told.mailed, told.stamp) == (False, False, "")


def test_what_is_lacking_is_told_once_and_in_the_reports_language() -> None:
    form = templates()["generic-session"]
    report = new_report(form, language="es", now=NOW)
    assert described(report, opened=NOW).lacking == ("Título", "Fecha", "Moderación", "Ponentes", "Resumen")
    begun = report.with_changes(
        session=Session(title="DIESIS"),
        people=(Person(id="p", name="Paula"), *report.people),
        unplaced=("a line that is no gap in the form",),
    )
    assert described(begun, opened=NOW).lacking == ("Fecha", "Moderación", "Resumen")
    alike = tuple(section.model_copy(update={"label": {"": "Textos"}}) for section in form.sections)
    same = begun.with_changes(template=form.model_copy(update={"sections": alike}))
    assert described(same, opened=NOW).lacking == ("Fecha", "Textos")


def test_every_text_of_a_report_is_searchable_under_its_place() -> None:
    form = templates()["generic-session"]
    private = next(mark.id for mark in form.marks if mark.private)
    report = new_report(form, language="es", now=NOW).with_changes(
        session=Session(title="DIESIS", event="Foro"),
        fields={"date": "7 de octubre"},
        people=(
            Person(id="m", name="Samuel", affiliation="Red", role="moderator"),
            Person(id="p", name="Paula"),
            Person(id="floor", name="", role="floor"),
        ),
        texts={"summary": "Primera línea\n\n  Segunda línea \n"},
        notes={
            "p": (Line(text="SILK", children=(Line(text="en trece países", kind=private), Line(text=" "))),),
            "floor": (Line(text="¿Y aquí?"),),
        },
        photos=(Photo(id="f", taken=NOW, width=4, height=3, caption="Todas"),),
        unplaced=("perdida",),
    )
    assert list(searchable(report)) == [
        ("Evento", "Foro"),
        ("Título", "DIESIS"),
        ("Fecha", "7 de octubre"),
        ("Zona horaria", "UTC"),
        ("Moderación", "Samuel, Red"),
        ("Ponentes", "Paula"),
        ("Resumen", "Primera línea"),
        ("Resumen", "Segunda línea"),
        ("Paula", "SILK"),
        ("Paula", "en trece países"),
        ("", "¿Y aquí?"),
        ("Foto de grupo", "Todas"),
        ("", "perdida"),
    ]


def test_a_form_without_a_title_is_found_by_the_title_all_the_same() -> None:
    form = templates()["generic-session"]
    kept = tuple(section for section in form.sections if section.kind == "notes")
    report = new_report(form.model_copy(update={"sections": kept}), now=NOW)
    titled = report.with_changes(session=Session(title="DIESIS"))
    assert list(searchable(titled)) == [("", "DIESIS")]


def test_a_whole_report_is_found_line_by_line(catalogue: Catalogue) -> None:
    report = sample_report()
    catalogue.remember(described(report, opened=NOW))
    catalogue.index(report.id, searchable(report))
    for where, line in searchable(report):
        if fold(line):
            assert (where, line) in [(hit.where, hit.line) for hit in catalogue.search(line)]
