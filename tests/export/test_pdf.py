"""What stands in the PDF, as other programs read it."""

from __future__ import annotations

import io
import subprocess
import sys
import zlib
from base64 import b64encode
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image

from rapporteur.export.pdf import write_pdf
from rapporteur.pictures import strip
from rapporteur.report.model import Area, Course, Line, Person, Recipe, Report, walk
from rapporteur.report.outline import report_texts
from rapporteur.report.template import localized
from tests.export.sample import FONTS, NOW, jpeg, photo, plain, sample, texts, with_notes, words

FORMS = ["gsef-2021", "generic-session"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "informe de sesión.pdf"


def _expected(report: Report) -> list[str]:
    """Everything that the form and the rapporteur say and that is to be printed."""
    template, language = report.template, report.language
    said = [localized(template.heading, language)]
    for section in template.sections:
        if not section.required and section.kind == "text" and not report.texts.get(section.id):
            continue
        said += [localized(section.label, language), localized(section.guidance, language)]
        said += [
            localized(field.label, language) for field in section.fields if field.printed and not field.header
        ]
    kinds = {line.kind for lines in report.notes.values() for _, line in walk(lines)}
    said += [
        localized(mark.label, language)
        for mark in template.marks
        if mark.id in kinds and mark.style == "label" and not mark.private
    ]
    held_back = {"no me fío de esto", "ni de lo que sigue"}
    if template.section("summary") is None:
        held_back |= set(report.texts.values())
    else:
        held_back |= {text for items in report.lists.values() for text in items} | {report.session.type}
    return said + [text for text in report_texts(report) if text not in held_back]


@pytest.mark.parametrize("language", ["es", "en", "fr"])
@pytest.mark.parametrize("form", FORMS)
def test_every_word_is_there_for_both_readers(path: Path, form: str, language: str) -> None:
    report = sample(form, language=language)
    exported = write_pdf(report, path, fonts=FONTS)
    assert exported.missing == ""
    by_pypdf, by_poppler = " ".join(" ".join(texts(path)).split()), plain(path)
    for said in _expected(report):
        assert " ".join(said.split()) in by_pypdf
        assert " ".join(said.split()) in by_poppler


def test_the_form_comes_in_its_own_order(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    text = plain(path)
    order = [
        "Local Governments and Social Economy",
        "GSEF Global Virtual Forum",
        "4-8 October 2021",
        "Formato de informe",
        "Título de la sesión DIESIS",
        "Participantes Nombre de la persona moderadora Samuel · DIESIS",
        "Paula · ACCIÓ Camila · Mondragón Mariana Pregunta principal",
        "1. What should be the strategies of governments? 2. What key actions?",
        "Samuel · Moderación · DIESIS • SILK • Tema de la PLP: Internacionalización – objetivos",
        "‣ aprendizaje entre pares Paula · ACCIÓ • Clave cofinanciada",
        "Sala • Pregunta ¿y en África?",
        "Capturas de pantalla",
        "Foto de grupo · Tomada el 7 de octubre de 2021 a las 22:05",
        "Sin ubicar Una línea que no cabe",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_private_lines_and_what_stands_under_them_are_left_out(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    text = plain(path)
    assert "no me fío" not in text
    assert "lo que sigue" not in text
    assert "Privado" not in text


def test_unprinted_and_header_fields_are_not_in_the_table(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    text = plain(path)
    assert "Zona horaria" not in text
    assert "Foro" not in text


def test_collected_lines_say_whose_they_are(path: Path) -> None:
    write_pdf(sample("generic-session"), path, fonts=FONTS)
    text = plain(path)
    assert "cofinanciada por la Generalitat (75 %) — Paula" in text
    assert "identificar socios internacionales — Paula" in text


def test_the_agenda_is_printed_with_what_came_of_it(path: Path) -> None:
    report = sample("generic-session")
    write_pdf(report, path, fonts=FONTS)
    text = plain(path)
    assert "Tiempos Punto Previsto Empleado De–a" in text
    for row in ("Samuel 09:30 10:10 21:15–21:37", "Paula 09:30 11:05 21:25–21:36", "Mariana 09:30 – –"):
        assert row in text
    write_pdf(report.with_changes(course=Course()), path, fonts=FONTS)
    assert "Tiempos" not in plain(path)


def test_a_section_with_nothing_in_it_shows_that(path: Path) -> None:
    write_pdf(sample().with_changes(lists={}, people=(), notes={}, photos=()), path, fonts=FONTS)
    text = plain(path)
    for label in ("moderadora", "Ponentes", "Pregunta principal", "presentaciones", "en vídeo.)"):
        assert f"{label} —" in text


def test_one_question_is_not_numbered(path: Path) -> None:
    write_pdf(sample().with_changes(lists={"questions": ("Only one?", " ")}), path, fonts=FONTS)
    assert "Pregunta principal Only one?" in plain(path)


def test_notes_of_somebody_who_is_not_in_the_list_are_not_lost(path: Path) -> None:
    write_pdf(with_notes(sample()).with_changes(notes={"gone": (Line(text="dicho"),)}), path, fonts=FONTS)
    assert "Sala • dicho" in plain(path)


def test_pages_are_numbered_and_named(path: Path) -> None:
    lines = tuple(Line(text=f"línea {number}") for number in range(120))
    exported = write_pdf(with_notes(sample(), *lines), path, fonts=FONTS)
    assert exported.pages > 2
    for number, text in enumerate(texts(path), start=1):
        assert f"Página {number} de {exported.pages}" in text
        assert "DIESIS" in text


def test_a_logo_that_is_too_large_to_be_read_is_left_out(path: Path) -> None:
    header = b"\x89PNG\r\n\x1a\n"
    chunk = b"IHDR" + (20_000).to_bytes(4) + (20_000).to_bytes(4) + b"\x01\0\0\0\0"
    png = header + (13).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4)
    report = sample()
    style = report.template.style.model_copy(update={"logo": b64encode(png).decode()})
    template = report.template.model_copy(update={"style": style})
    write_pdf(report.with_changes(template=template), path, fonts=FONTS)
    assert not list(pypdf.PdfReader(path).pages[0].images)


def _titles(outline: Any) -> list[Any]:
    return [_titles(entry) if isinstance(entry, list) else entry.title for entry in outline]


def test_the_outline_leads_to_sections_and_speakers(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    assert _titles(pypdf.PdfReader(path).outline) == [
        "Sesión",
        "Nombre de la persona moderadora",
        "Ponentes",
        "Pregunta principal",
        "Resumen de las presentaciones",
        ["Samuel", "Paula", "Camila", "Sala"],
        "Capturas de pantalla de la sesión de zoom",
        "Sin ubicar",
    ]


def test_the_document_says_what_it_is(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    reader = pypdf.PdfReader(path)
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author) == ("DIESIS", "GSEF Global Virtual Forum")
    assert about.subject == "Informe de sesión GSEF 2021"
    assert about.creation_date == NOW
    assert str(reader.root_object["/Lang"]) == "es"
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == pytest.approx([595.28, 841.89], abs=0.01)


def test_every_font_is_ours_and_embedded(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    run = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, encoding="utf-8")
    fonts = [line.split() for line in run.stdout.splitlines()[2:]]
    assert {font[0].partition("+")[2] for font in fonts} == {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Italic",
    }
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)


def test_the_photos_pixels_go_in_untouched_and_nothing_else_of_it(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    written = path.read_bytes()
    assert strip(jpeg()) in written
    assert b"Exif" in jpeg()
    assert b"Exif" not in written


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_nothing_of_what_is_blurred_is_in_the_file(path: Path, kind: str) -> None:
    written = []
    for face in ("white", "black"):
        image = Image.open(io.BytesIO(jpeg()))
        # Whole blocks of a JPEG: nothing of them shows around.
        image.paste(face, (160, 96, 320, 176))
        data = io.BytesIO()
        image.save(data, kind)
        blur = Area(left=0.25, top=96 / 360, right=0.5, bottom=176 / 360)
        blurred = photo(data.getvalue()).model_copy(update={"recipe": Recipe(blurs=(blur,))})
        write_pdf(sample().with_changes(photos=(blurred,)), path, fonts=FONTS)
        ((picture,),) = (page.images for page in pypdf.PdfReader(path).pages if page.images)
        assert picture.image
        assert picture.image.size == (640, 360)
        assert picture.image.getpixel((100, 45))[0] > 250  # type: ignore[index]  # the picture is in colour
        written.append(path.read_bytes())
    # Whoever was there, the same bytes come out.
    assert written[0] == written[1]


def test_a_picture_that_is_twice_on_a_page_is_once_in_the_file(path: Path) -> None:
    small = jpeg(160, 9)
    write_pdf(sample().with_changes(photos=(photo(small), photo(small))), path, fonts=FONTS)
    # A strict reader takes no dictionary that names anything twice.
    (page,) = (page for page in pypdf.PdfReader(path, strict=True).pages if page.images)
    assert len(page.images) == 1
    contents: Any = page["/Contents"]
    assert contents.get_object().get_data().count(b" cm /P") == 2


def test_a_photo_is_cropped_and_turned(path: Path) -> None:
    recipe = Recipe(crop=Area(right=0.5), turn=90)
    write_pdf(
        sample().with_changes(photos=(photo().model_copy(update={"recipe": recipe}),)), path, fonts=FONTS
    )
    ((picture,),) = (page.images for page in pypdf.PdfReader(path).pages if page.images)
    assert picture.image
    assert picture.image.size == (360, 320)


def test_the_pages_of_one_gallery_stand_together(path: Path) -> None:
    first, alone, second = (
        photo(caption=text).model_copy(update={"id": text, "set_id": set_id})
        for text, set_id in (("first-page", "s"), ("alone", ""), ("second-page", "s"))
    )
    write_pdf(sample().with_changes(photos=(first, alone, second)), path, fonts=FONTS)
    text = plain(path)
    assert text.index("first-page") < text.index("· 1/2") < text.index("second-page") < text.index("· 2/2")
    assert text.index("· 2/2") < text.index("alone ·")


def test_the_same_report_gives_the_same_bytes_in_any_process(path: Path, tmp_path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    other = tmp_path / "other.pdf"
    code = (
        "import sys; from pathlib import Path; from rapporteur.export.pdf import write_pdf;"
        "from tests.export.sample import FONTS, sample, with_notes; from rapporteur.report.model import Line;"
        "write_pdf(with_notes(sample(), Line(text='Ω 김')), Path(sys.argv[1]), fonts=FONTS);"
        "write_pdf(sample(), Path(sys.argv[1]), fonts=FONTS)"
    )
    subprocess.run([sys.executable, "-c", code, str(other)], check=True, cwd=Path(__file__).parents[2])
    assert other.read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "<b>Ana & Co",
        "AT&T",
        "&lt;&nbsp;</para>",
        '<img src="/etc/passwd">',
        '<a href="file:///etc/passwd">Ana</a>',
        "%s {0} \\n (a) <<b>>",
        "ŁÓDŹ Ελλάδα Київ Nguyễn",
    ],
)
def test_what_users_write_is_never_markup(path: Path, name: str) -> None:
    report = sample()
    report = report.with_changes(
        session=report.session.model_copy(update={"title": name, "event": name, "forum": name}),
        people=tuple(person.model_copy(update={"name": name}) for person in report.people),
        notes={"paula": (Line(text=name, kind="key"), Line(text=name, kind="topic"))},
        lists={"questions": (name, name)},
        photos=(photo(caption=name),),
        unplaced=(name,),
    )
    assert write_pdf(report, path, fonts=FONTS).missing == ""
    assert plain(path).count(name) == 1 + 2 + 1 + 3 + 1 + 2 + 2 + 1 + 1 + len(texts(path))


@pytest.mark.parametrize("name", ["\U00013000\U00013001", "Ana\U00013000"])
def test_what_no_font_has_is_named_and_can_still_be_read_back(path: Path, name: str) -> None:
    report = sample()
    people = (Person(id="paula", name=name, affiliation=name),)
    exported = write_pdf(report.with_changes(people=people), path, fonts=FONTS)
    assert exported.missing == "".join(c for c in name if not c.isascii())
    assert " ".join(texts(path)).count(name) >= 4
    assert plain(path).count(name) >= 4


def test_a_name_from_right_to_left_reads_in_its_order(path: Path) -> None:
    people = (Person(id="paula", name="שרה בת כהן", affiliation="משרד החוץ"),)
    write_pdf(sample().with_changes(people=people), path, fonts=FONTS)
    assert "שרה בת כהן · משרד החוץ" in _without_marks(plain(path))


def _without_marks(text: str) -> str:
    return " ".join(text.translate(dict.fromkeys(range(0x202A, 0x202F))).split())


def test_what_no_font_has_is_named_once_and_where_it_stands(path: Path) -> None:
    report = with_notes(sample(), Line(text="\U00013000 b \U00013001 a\ufe0f co\u00adop \U00013000"))
    exported = write_pdf(report, path, fonts=FONTS)
    assert exported.missing == "\U00013000\U00013001"
    (speaker,) = (person.name for person in report.people if report.notes.get(person.id))
    assert [missing.place for missing in exported.places] == [speaker, speaker]
    assert "coop" in plain(path)


def test_what_a_pdf_cannot_hold_is_dropped(path: Path) -> None:
    report = sample()
    dirty = "a\0b\ud800c\x1b\ufffed"
    session = report.session.model_copy(update={"title": dirty, "event": dirty})
    people = (Person(id="paula", name=dirty, affiliation=dirty),)
    report = report.with_changes(session=session, people=people, unplaced=(dirty,), language="es-\0")
    write_pdf(report, path, fonts=FONTS)
    assert plain(path).count("abcd") >= 4


def test_words_of_two_styles_are_apart(path: Path) -> None:
    write_pdf(with_notes(sample(), Line(text="cofinanciada", kind="key")), path, fonts=FONTS)
    found = [word.text for page in words(path) for word in page]
    at = found.index("cofinanciada")
    assert found[at - 2 : at] == ["•", "Clave"]


def test_turns_and_tasks_are_printed_in_letters_that_the_typeface_has(path: Path) -> None:
    report = sample("generic-session", language="es")
    first, second, *_ = report.speaking_order()
    task = Line(text="llamar", kind="action", who="Victor", due="8 dic", written=NOW)
    said = (Line(text="uno", written=NOW - timedelta(minutes=9)), task.model_copy(update={"turn": NOW}))
    between = (Line(text="dos", written=NOW - timedelta(minutes=5)),)
    report = report.with_changes(notes={first.id: said, second.id: between}, order="speaker")
    assert write_pdf(report, path, fonts=FONTS).missing == ""
    by_speaker = plain(path)
    assert "llamar (Victor · 8 dic)" in by_speaker
    assert by_speaker.index("llamar") < by_speaker.index("dos")
    write_pdf(report.with_changes(order="time"), path, fonts=FONTS)
    in_time = plain(path)
    notes = in_time.index("uno")
    assert in_time.index("dos", notes) < in_time.index("llamar", notes)
