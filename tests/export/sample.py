"""A filled-in report to export, and what real readers make of the file."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pypdf
from PIL import Image, ImageDraw

from rapporteur.report.model import FLOOR, Course, Line, Person, Photo, Report, Turn, new_report
from rapporteur.report.template import load_template

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
NOW = datetime(2021, 10, 7, 19, 15, tzinfo=UTC)

LONG = (
    "Equal exchange nació en Estados Unidos en 1983 y siempre con la misión de apoyar a los productores en "
    "países del Sur a tener fuerza en una relación comercial más justa con los consumidores en EEUU con una "
    "conciencia como el consumo responsable y incluso en solidaridad con el pueblo nicaragüense"
)


def jpeg(width: int = 640, height: int = 360, *, orientation: int = 1) -> bytes:
    """A picture with a quarter each in red, green, blue and yellow, clockwise from the top left."""
    image = Image.new("RGB", (width, height), "red")
    draw = ImageDraw.Draw(image)
    x, y = width // 2, height // 2
    draw.rectangle((x, 0, width, y), "lime")
    draw.rectangle((x, y, width, height), "blue")
    draw.rectangle((0, y, x, height), "yellow")
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = io.BytesIO()
    image.save(file, "JPEG", quality=95, exif=exif)
    return file.getvalue()


def photo(data: bytes | None = None, *, caption: str = "Foto de grupo") -> Photo:
    """A photo taken at the session's end."""
    return Photo(
        id="p1",
        taken=datetime(2021, 10, 7, 20, 5, tzinfo=UTC),
        width=640,
        height=360,
        caption=caption,
        data=jpeg() if data is None else data,
    )


def sample(form: str = "gsef-2021", *, language: str = "es") -> Report:
    """A report with a bit of everything."""
    template = load_template(RESOURCES / "templates" / f"{form}.toml")
    report = new_report(template, language=language, now=NOW).model_copy(update={"id": "sample"})
    session = report.session.model_copy(
        update={
            "title": "DIESIS",
            "type": "Self-Organised Session",
            "language": "es",
            "event": "GSEF Global Virtual Forum",
            "starts": NOW,
            "ends": NOW + timedelta(minutes=40),
            "zone": "Europe/Madrid",
        }
    )
    return report.with_changes(
        session=session,
        fields={"language": "Spanish", "date": "7th October", "time": "21:30"},
        texts={"summary": "Primer párrafo.\n\nSegundo párrafo."},
        lists={"questions": ("What should be the strategies of governments?", "What key actions?")},
        people=(
            Person(id="samuel", name="Samuel", affiliation="DIESIS", role="moderator"),
            Person(id="paula", name="Paula", affiliation="ACCIÓ"),
            Person(id="camila", name="Camila", affiliation="Mondragón"),
            Person(id="silent", name="Mariana"),
            Person(id=FLOOR, name="", role="floor"),
        ),
        course=Course(turns=(_turn("samuel", 0, 580), _turn("paula", 10, 665), _turn("samuel", 22, 30))),
        notes={
            "samuel": (
                Line(text="SILK", kind="topic"),
                Line(
                    text="Tema de la PLP: Internacionalización",
                    kind="topic",
                    children=(
                        Line(
                            text="objetivos de aprendizaje", children=(Line(text="aprendizaje entre pares"),)
                        ),
                    ),
                ),
            ),
            "paula": (
                Line(text="cofinanciada por la Generalitat (75 %)", kind="key"),
                Line(text="«somos el futuro»", kind="quote"),
                Line(
                    text="no me fío de esto",
                    kind="private",
                    children=(Line(text="ni de lo que sigue"),),
                ),
                Line(text="identificar socios internacionales", kind="action"),
            ),
            "camila": (Line(text=LONG, children=(Line(text="coopcycle: una plataforma"), Line(text=""))),),
            FLOOR: (Line(text="¿y en África?", kind="question"),),
        },
        photos=(photo(),),
        unplaced=("Una línea que no cabe en ningún sitio",),
    )


def _turn(person_id: str, minutes: int, seconds: float) -> Turn:
    return Turn(person_id=person_id, since=NOW + timedelta(minutes=minutes), seconds=seconds)


def with_notes(report: Report, *lines: Line) -> Report:
    """The report with these notes, all by Paula, and nothing else in it."""
    return report.with_changes(notes={"paula": lines}, photos=(), unplaced=())


def texts(path: Path) -> list[str]:
    """Each page's text as pypdf finds it."""
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def plain(path: Path) -> str:
    """The whole text as pdftotext finds it, on one line."""
    run = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, encoding="utf-8")
    return " ".join(run.stdout.split())


class Word(NamedTuple):
    """Where a word stands, in points from the page's top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def words(path: Path) -> list[list[Word]]:
    """Each page's words with their places, as pdftotext finds them."""
    run = subprocess.run(
        ["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, encoding="utf-8"
    )
    root = ElementTree.fromstring(run.stdout)  # noqa: S314 - of a PDF made here
    pages = (page for page in root.iter() if page.tag.endswith("page"))
    return [list(_words(page)) for page in pages]


def _words(page: ElementTree.Element) -> Iterator[Word]:
    for word in page:
        left, top, right, bottom = (float(word.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax"))
        yield Word(word.text or "", left, top, right, bottom)


def pictures(path: Path, folder: Path, *, dpi: int = 72) -> list[Image.Image]:
    """Each page as pdftoppm paints it."""
    command = ["pdftoppm", "-r", str(dpi), "-png", str(path), str(folder / "page")]
    subprocess.run(command, check=True, capture_output=True)
    pages = []
    for file in sorted(folder.glob("page*.png")):
        with Image.open(file) as image:
            pages.append(image.convert("RGB"))
    return pages
