"""The PDF files that are checked: what the program writes, short and long, in every script and direction."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.volume import Chapter, Front, compile_volume
from rapporteur.report.model import Course, Line, Person, Report, Turn
from tests.export.sample import FONTS, LONG, NOW, sample, with_notes
from tests.export.scripts import ten_scripts


def write_documents(folder: Path) -> Iterator[Path]:
    """Write them one after the other."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, report in _reports().items():
        path = folder / f"{name}.pdf"
        write_pdf(report, path, fonts=FONTS)
        yield path
    path = folder / "volume.pdf"
    reports = (sample("generic-session"), sample("generic-session", language="en"))
    chapters = [
        Chapter(report.session, report.created, partial(reports.__getitem__, place))
        for place, report in enumerate(reports)
    ]
    front = Front("Actas del foro", "GSEF Global Virtual Forum", "es")
    compile_volume(chapters, path, fonts=FONTS, front=front)
    yield path


def _reports() -> dict[str, Report]:
    # So many lines that the document begins with its contents, which have links. All differ: what stands
    # again and again at the top of pages is taken for a header.
    said = LONG.split()
    lines = (Line(text=" ".join(Random(number).sample(said, 8))) for number in range(400))
    return {
        "sample": sample(),
        "scripts": ten_scripts(),
        "contents": with_notes(sample("generic-session"), *lines),
        "right-to-left": ten_scripts().with_changes(language="ar"),
        "times": _with_many_times(),
    }


def _with_many_times() -> Report:
    """One whose times go on on a second page, and with lines of words without spaces."""
    people = tuple(Person(id=f"p{number}", name=f"Speaker {number}") for number in range(45))
    turns = tuple(Turn(person_id=one.id, since=NOW, seconds=60 + place) for place, one in enumerate(people))
    lines = (
        Line(text="การประชุมสุดยอดเศรษฐกิจเพื่อสังคมจัดขึ้นที่กรุงเทพมหานครโดยได้รับการสนับสนุนจากรัฐบาลท้องถิ่น"),
        Line(text="ກອງປະຊຸມສຸດຍອດເສດຖະກິດສັງຄົມຈັດຂຶ້ນທີ່ນະຄອນຫຼວງວຽງຈັນ"),
    )
    report = sample("generic-session", language="en")
    return report.with_changes(people=people, course=Course(turns=turns), notes={"p0": lines})
