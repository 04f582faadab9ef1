"""Short forms: when they become long ones, and the person's own file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rapporteur.report.template import Template, TemplateError, load_template
from rapporteur.writing.abbreviations import (
    ENDS,
    Abbreviations,
    AbbreviationsError,
    Trouble,
    is_short_form,
    read_own,
    write_own,
)
from tests.samples import templates

FORMS = Abbreviations(
    {
        "ess": "economía social y solidaria",
        "essf": "économie sociale et solidaire",
        "c/u": "cada uno",
        "u": "universidad",
        "p": "por",
        "p.ej": "por ejemplo",
        "%": "por ciento",
        "t": "también",
        "qu": "quién",
        "UE": "Unión Europea",
        "mañ": "mañana",
        "(c)": "©",
        "same": "same",
    },
    {},
)


def typed(text: str, forms: Abbreviations = FORMS, *, last_speaker: str = "") -> str:
    """The line after `text` has been typed, key by key."""
    line = ""
    for key in text:
        line += key
        if found := forms.expansion(line, last_speaker=last_speaker) if key in ENDS else None:
            line = line[: found.start] + found.text + line[found.end :]
    return line


@pytest.mark.parametrize("mark", [*' \t\n.,;:!?)»”"…', "\u00a0", "'", "’"])
def test_a_word_is_ended_by_a_space_or_a_mark(mark: str) -> None:
    found = FORMS.expansion(f"La ess{mark}")
    assert found == (3, 6, "economía social y solidaria")


def test_enter_may_come_without_a_newline() -> None:
    assert FORMS.expansion("ess") == (0, 3, "economía social y solidaria")
    assert FORMS.expansion("") is None
    assert FORMS.expansion("ess.\n") is None, "it was asked about at the full stop"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("(ess)", "(economía social y solidaria)"),
        ("¿ess?", "¿economía social y solidaria?"),
        ("de l'essf ", "de l'économie sociale et solidaire "),
        ("cess ", "cess "),
        ("ess-", "ess-"),
        ("no-ess ", "no-ess "),
        ("pro/ess ", "pro/ess "),
        ("ess2 ", "ess2 "),
        ("same ", "same "),
    ],
)
def test_it_is_a_whole_word(text: str, line: str) -> None:
    assert typed(text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Essf ", "Économie sociale et solidaire "),
        ("ESS ", "ESS "),
        ("eSS ", "eSS "),
        ("UE ", "Unión Europea "),
        ("ue ", "ue "),
        ("T ", "También "),
        ("man ", "man "),
        ("mañ ", "mañana "),
        ("C/u ", "Cada uno "),
        ("C/U ", "C/U "),
    ],
)
def test_case_and_accents(text: str, line: str) -> None:
    assert typed(text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("c/u ", "cada uno "),
        ("p.ej. ", "por ejemplo. "),
        ("P.ej, ", "Por ejemplo, "),
        ("p ", "por "),
        ("hay p. ", "hay por. "),
        ("un % de", "un por ciento de"),
        ("(c) ", "© "),
    ],
)
def test_of_several_the_longest_counts(text: str, line: str) -> None:
    assert typed(text) == line


def test_a_mark_at_the_end_of_a_form_belongs_to_it() -> None:
    forms = Abbreviations({"p.ej": "por ejemplo", "p.ej.": "por ejemplo:", "etc.": "etcétera"}, {})
    assert typed("p.ej. P.ej.\n", forms) == "por ejemplo: Por ejemplo:\n"
    assert typed("p.ej, etc., etc ", forms) == "por ejemplo, etcétera, etc "


@pytest.mark.parametrize("text", ["t'ai ", "qu'il ", "don't ", "don’t "])
def test_letters_beside_an_apostrophe_belong_to_another_word(text: str) -> None:
    assert typed(text) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (".. dice", "Mariana Ruiz dice"),
        ("y .., ", "y Mariana Ruiz, "),
        ("..\n", "Mariana Ruiz\n"),
        ("... ", "... "),
        ("y así.. ", "y así.. "),
        (".... ", ".... "),
        (". ", ". "),
    ],
)
def test_two_dots_are_whoever_spoke_last(text: str, line: str) -> None:
    assert typed(text, last_speaker="Mariana  Ruiz") == line
    assert typed(text) == text, "nobody has spoken yet"


def test_own_ones_go_before_the_forms() -> None:
    forms = Abbreviations(
        {"ess": "economía social", "sse": "social economy"}, {"ess": "", "sse": " solidarity\n"}
    )
    assert typed("ess sse ", forms) == "ess solidarity "


def test_accents_may_be_written_apart() -> None:
    assert typed("mañ ", Abbreviations({}, {"man\u0303": "man\u0303ana"})) == "mañana "


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("ess", True),
        ("c/u", True),
        ("%", True),
        ("", False),
        ("a b", False),
        ("..", False),
        ("x" * 41, False),
    ],
)
def test_what_a_short_form_is(text: str, is_one: bool) -> None:
    assert is_short_form(text) is is_one
    assert typed(f"{text} ", Abbreviations({text: "long"}, {})) == ("long " if is_one else f"{text} ")


@pytest.mark.parametrize("template", templates().values(), ids=lambda template: template.id)
def test_those_of_the_forms_can_all_be_typed(template: Template) -> None:
    forms = Abbreviations(template.abbreviations, {})
    for short, long in template.abbreviations.items():
        assert typed(f"{short} ", forms) == f"{long} "


def test_a_form_says_which_short_form_is_no_word(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(
        'id = "tiny"\nname = "Tiny"\nlanguages = ["en"]\nabbreviations = { "two words" = "x" }\n'
        '[[sections]]\nid = "summary"\nkind = "text"\nlabel = "Summary"\n'
    )
    with pytest.raises(TemplateError, match=r"wrong\.toml cannot be used: abbreviations\.two words"):
        load_template(path)


# ---- the person's own


def test_own_ones_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "config" / "abbreviations.json"
    assert read_own(path) == {}
    write_own(path, {"ess": "economía social", "sse": ""})
    assert read_own(path) == {"ess": "economía social", "sse": ""}
    assert "economía" in path.read_text("utf-8"), "people may read it"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("damage", ['{"ess": "econ', "[]", '{"ess": 1}', "", "[" * 100_000])
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "abbreviations.json"
    path.write_text(damage)
    with pytest.raises(
        AbbreviationsError, match=r"abbreviations\.json is damaged: .+ It is kept as "
    ) as told:
        read_own(path)
    assert told.value.trouble is Trouble.DAMAGED
    assert told.value.kept
    assert told.value.kept.read_text() == damage
    assert read_own(path) == {}


def test_a_file_that_was_damaged_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "abbreviations.json"
    path.write_text("half")
    write_own(path, {"ess": "economía"})
    (aside,) = set(tmp_path.iterdir()) - {path}
    assert aside.read_text() == "half"
    assert read_own(path) == {"ess": "economía"}


def test_a_place_that_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    path = tmp_path / "abbreviations.json"
    path.mkdir()
    with pytest.raises(AbbreviationsError, match=r"abbreviations\.json cannot be read: ") as told:
        read_own(path)
    assert told.value.trouble is Trouble.UNREADABLE
    (tmp_path / "file").touch()
    with pytest.raises(AbbreviationsError, match=r"a\.json cannot be written: ") as told:
        write_own(tmp_path / "file" / "a.json", {})
    assert told.value.trouble is Trouble.UNWRITABLE


def test_the_own_file_is_plain_json(tmp_path: Path) -> None:
    path = tmp_path / "abbreviations.json"
    forms = {"ess": "economía social, y solidaria", "c/u": "cada uno"}
    write_own(path, forms)
    assert json.loads(path.read_bytes()) == forms
