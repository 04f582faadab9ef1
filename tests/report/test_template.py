"""Forms: the ones the program brings, and any new one."""

from __future__ import annotations

from pathlib import Path

import pytest

from rapporteur.report.check import Problem, check
from rapporteur.report.model import Line, new_report
from rapporteur.report.plain import plain_text
from rapporteur.report.template import Template, TemplateError, load_template, load_templates, localized
from tests.samples import sample_report, templates

SMALL = """
id = "tiny"
name = "A tiny form"
languages = ["en", "eu"]

[[sections]]
id = "about"
kind = "fields"
label = { en = "About", eu = "Gaia" }

[[sections.fields]]
id = "title"
label = { en = "Title", eu = "Izenburua" }
of = "title"
required = true

[[sections]]
id = "summary"
kind = "text"
label = { en = "Summary", eu = "Laburpena" }
least_words = 2
most_words = 3
"""


@pytest.mark.parametrize("template", templates().values(), ids=lambda template: template.id)
def test_every_text_of_a_form_is_there_in_all_its_languages(template: Template) -> None:
    texts = [template.name, template.heading, template.photo_request, *vars(template.mail).values()]
    texts += [section.label for section in template.sections]
    texts += [section.guidance for section in template.sections]
    texts += [section.hint for section in template.sections]
    texts += [mark.label for mark in template.marks]
    texts += [field.label for _, field in template.all_fields()]
    for text in texts:
        if text and isinstance(text, dict):
            assert set(text) == set(template.languages), text


def test_a_new_file_is_a_new_form(tmp_path: Path) -> None:
    path = tmp_path / "tiny.toml"
    path.write_text(SMALL)
    report = new_report(load_template(path), language="eu-ES")
    assert report.language == "eu"
    assert plain_text(report).startswith("Izenburua:\t\n\nLaburpena")
    assert [finding.problem for finding in check(report)] == [Problem.EMPTY]
    short = report.with_changes(texts={"summary": "bat"})
    assert [finding.problem for finding in check(short)] == [Problem.EMPTY, Problem.TOO_SHORT]
    long = report.with_changes(texts={"summary": "bat bi hiru lau"})
    finding = check(long)[1]
    assert (finding.problem, finding.amount, finding.limit) == (Problem.TOO_LONG, 4, 3)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_form_from_any_editor(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "tiny.toml"
    path.write_bytes(SMALL.replace("\n", ending).encode("utf-8-sig"))
    assert load_template(path).id == "tiny"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("id = ", "not a TOML file"),
        ('id = "Bad Id"', "id:"),
        (SMALL.replace("title", "titel"), "sections.0.fields.0.of"),
        (SMALL.replace('languages = ["en", "eu"]', "languages = []"), "languages:"),
        (SMALL.replace("most_words = 3", 'most_words = "few"'), "sections.1.most_words"),
        (SMALL + '[[marks]]\nid = "a"\nlabel = "A"\nkey = "alt"\n', "marks.0.key"),
        (SMALL + '[[marks]]\nid = "a"\nlabel = "A"\n' * 2, "same id"),
        (SMALL.replace('kind = "text"', 'kind = "poem"'), "sections.1.kind"),
        (SMALL.replace("least_words", "lest_words"), "sections.1.lest_words"),
        (SMALL.replace('id = "summary"', 'id = "title"'), "used twice"),
        (SMALL.replace('kind = "text"', 'kind = "collected"'), "needs the mark"),
        (SMALL.replace('kind = "text"', 'kind = "collected"\nmark = "key"'), "not defined"),
    ],
)
def test_a_wrong_form_is_one_sentence_with_the_place(tmp_path: Path, wrong: str, says: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(wrong)
    with pytest.raises(TemplateError) as told:
        load_template(path)
    assert says in str(told.value)
    assert "wrong.toml" in str(told.value)
    assert "\n" not in str(told.value)


def test_one_wrong_form_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(SMALL)
    (tmp_path / "wrong.toml").write_text("id = 1")
    failed: list[TemplateError] = []
    assert list(load_templates([tmp_path], failed=failed.append)) == ["tiny"]
    assert len(failed) == 1
    with pytest.raises(TemplateError):
        load_templates([tmp_path])


def test_a_later_folder_wins(tmp_path: Path) -> None:
    for folder, name in (("a", "A tiny form"), ("b", "Mine")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "tiny.toml").write_text(SMALL.replace("A tiny form", name))
    loaded = load_templates([tmp_path / "a", tmp_path / "b"])
    assert localized(loaded["tiny"].name, "en") == "Mine"


def test_the_sample_lacks_two_things() -> None:
    report = sample_report()
    assert [(f.problem, f.section_id, f.field_id) for f in check(report)] == [
        (Problem.EMPTY, "session", "participants"),
        (Problem.EMPTY, "photos", ""),
    ]
    assert [f.amount for f in check(report.with_changes(unplaced=("a", "b")))][-1] == 2


def test_plain_text_has_everything() -> None:
    report = sample_report().with_changes(unplaced=("sin sitio",))
    private = {"floor": (Line(text="entre nosotros", kind="private"),)}
    text = plain_text(report.with_changes(notes={**report.notes, **private}))
    for words in (
        "DIESIS",
        "7th October",
        "- **Camila**",
        "  - coopcycle",
        "[private] entre nosotros",
        "sin sitio",
    ):
        assert words in text
