"""What is kept of an exception has none of the words of a report."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

import pytest

from rapporteur.faults.telling import HIDDEN, Discreet, fault_of, message_of, short_path, system_lines
from rapporteur.store.errors import NotPublishedError

SECRET = "Paula: no lo digáis a nadie"


def raised(error: Exception) -> Exception:
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def from_another() -> Exception:
    def fail() -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error

    with pytest.raises(KeyError) as caught:
        fail()
    return caught.value


def record(message: object, *args: object, name: str = "rapporteur.desktop", error: object = None) -> str:
    exc = (type(error), error, error.__traceback__) if isinstance(error, BaseException) else None
    made = logging.LogRecord(name, logging.ERROR, __file__, 1, message, args, exc)
    return Discreet("%(message)s").format(made)


def test_the_words_of_an_exception_are_not_kept_and_those_of_its_cause_neither() -> None:
    error = from_another()
    assert SECRET in "".join(traceback.format_exception(error))
    fault = fault_of(error)
    assert "Paula" not in fault.text
    assert fault.kind == "KeyError"
    assert fault.where.endswith("in fail")
    assert fault.trace[0] == "KeyError"
    assert "after ValueError" in fault.trace


def test_notes_and_groups_say_no_more() -> None:
    error = ExceptionGroup(SECRET, [ValueError(SECRET)])
    error.add_note(SECRET)
    assert "Paula" not in fault_of(raised(error)).text


def test_an_error_of_ours_says_what_it_says_but_for_the_name_of_its_file() -> None:
    error = NotPublishedError(Path("/home/ana/2021-10-07 Secret plan.rapport"), "the disk is full")
    assert message_of(error) == (
        f"{HIDDEN} could not be written: the disk is full. Everything is safe in Rapporteur's own folder."
    )
    assert fault_of(error).text.startswith("NotPublishedError: ")
    assert message_of(ValueError("something")) == ""


def test_nobodys_folders_are_in_the_names_of_sources() -> None:
    import markdown_it

    import rapporteur

    assert short_path(rapporteur.__file__) == "rapporteur/__init__.py"
    assert short_path(traceback.__file__) == "traceback.py"
    assert short_path(markdown_it.__file__) == "markdown_it/__init__.py"
    assert short_path("/home/ana/Secret/thing.py") == "thing.py"
    assert short_path("<string>") == "<string>"


def test_a_very_long_traceback_is_told_in_part() -> None:
    def deeper(left: int) -> None:
        if left:
            deeper(left - 1)
        raise RuntimeError(SECRET)

    with pytest.raises(RuntimeError) as caught:
        deeper(300)
    assert len(fault_of(caught.value).trace) == 42


@pytest.mark.parametrize(
    ("message", "args", "told"),
    [
        ("%s could not be published", (SECRET,), f"{HIDDEN} could not be published"),
        ("%s", (Path("/home/ana") / SECRET,), HIDDEN),
        ("%s", (ValueError(SECRET),), "ValueError"),
        ("revision %d", (12,), "revision 12"),
        ("%d", (SECRET,), "%d"),
        ("100 %", (), "100 %"),
    ],
)
def test_of_what_we_log_there_stays_the_sentence(message: str, args: tuple[object, ...], told: str) -> None:
    assert record(message, *args) == told


def test_of_what_a_library_logs_there_stays_who_and_where() -> None:
    assert record(f"cannot read {SECRET}", name="icalendar.parser") == "icalendar.parser: test_telling.py:1"


def test_what_another_handler_made_of_an_exception_is_not_taken_over() -> None:
    error = raised(ValueError(SECRET))
    made = logging.LogRecord(
        "rapporteur", logging.ERROR, __file__, 1, "oh", (), (ValueError, error, error.__traceback__)
    )
    assert SECRET in logging.Formatter().format(made)
    told = Discreet().format(made)
    assert "Paula" not in told
    assert "ValueError\n  test_telling.py:" in told
    assert SECRET in logging.Formatter().format(made)


def test_the_system_is_named_and_nothing_of_whose_it_is() -> None:
    lines = system_lines("Qt 6")
    assert lines[0].startswith("Rapporteur ")
    assert lines[1] == "Qt 6"
    assert str(Path.home()) not in "\n".join(lines)
