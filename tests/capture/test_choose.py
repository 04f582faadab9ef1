"""Which window is the meeting?"""

from __future__ import annotations

import itertools

import pytest

from rapporteur.capture import NoMeetingWindow, SeveralWindows, Window, choose_meeting, rank_windows

_ids = itertools.count(1)


def window(
    title: str, app: str = "", *, size: tuple[int, int] = (1280, 800), minimised: bool = False
) -> Window:
    return Window(next(_ids), title, app, 0, 0, *size, minimised=minimised)


FILES = window("Documents", "nautilus", size=(1900, 1000))


@pytest.mark.parametrize(
    ("title", "app"),
    [
        ("Zoom Meeting", "zoom"),
        ("Zoom Meeting 40-Minutes", "Zoom"),
        ("Réunion Zoom", "zoom"),
        ("Zoom Webinar", "Zoom Workplace"),
        ("Session 4 | Microsoft Teams", "teams-for-linux"),
        ("Meet – abc-defg-hij - Google Chrome", "google-chrome"),
        ("Forum | Jitsi Meet", "firefox"),
        ("Webex", "CiscoCollabHost"),
        ("BigBlueButton - Session 4", "firefox"),
    ],
)
def test_meetings_are_known_by_program_or_title(title: str, app: str) -> None:
    meeting = window(title, app)
    assert choose_meeting([FILES, meeting]) is meeting


@pytest.mark.parametrize(
    "other",
    [
        window("Zoom Meeting notes.odt — LibreOffice Writer", "soffice"),
        window("Invitation: Zoom Meeting", "thunderbird"),
        window("zoom floating video window", "zoom", size=(640, 480)),
        window("Zoom", "zoom", size=(200, 150)),
        window("Meeting people is easy", "vlc"),
    ],
)
def test_look_alikes_are_no_meetings(other: Window) -> None:
    with pytest.raises(NoMeetingWindow) as caught:
        choose_meeting([other, FILES])
    assert set(caught.value.windows) == {other, FILES}


def test_nothing_is_open() -> None:
    with pytest.raises(NoMeetingWindow):
        choose_meeting([])


def test_the_meeting_goes_before_the_home_window_and_other_programs() -> None:
    home = window("Zoom Workplace", "zoom", size=(1900, 1000))
    teams = window("Session 4 | Microsoft Teams", size=(1900, 1000))
    meeting = window("Zoom Meeting", "zoom")
    assert rank_windows([home, teams, FILES, meeting]) == [meeting, teams, home, FILES]


def test_a_clearly_larger_window_is_sure() -> None:
    large, small = window("Zoom Meeting", "zoom"), window("Zoom Meeting", "zoom", size=(600, 400))
    assert choose_meeting([small, large]) is large


def test_similar_windows_are_all_offered_the_largest_first() -> None:
    one, two = window("Zoom Meeting", "zoom"), window("Zoom Webinar", "zoom", size=(1280, 900))
    small = window("Zoom Meeting", "zoom", size=(400, 300))
    with pytest.raises(SeveralWindows, match="“Zoom Webinar”, “Zoom Meeting”") as caught:
        choose_meeting([one, small, two])
    assert caught.value.candidates == (two, one)


def test_an_open_window_goes_before_a_minimised_one() -> None:
    minimised = window("Zoom Meeting", "zoom", minimised=True)
    opened = window("Zoom Meeting", "zoom", size=(700, 500))
    assert choose_meeting([minimised, opened]) is opened
    assert choose_meeting([minimised, FILES]) is minimised


def test_our_own_windows_are_never_chosen() -> None:
    ours = window("Zoom Meeting — Rapporteur", "Rapporteur")
    with pytest.raises(NoMeetingWindow) as caught:
        choose_meeting([ours], exclude_apps=["rapporteur"])
    assert caught.value.windows == ()
    with pytest.raises(NoMeetingWindow):
        choose_meeting([ours], exclude_ids=[ours.id])


def test_a_remembered_title_wins() -> None:
    meeting = window("Zoom Meeting", "zoom")
    assert choose_meeting([meeting, FILES], remembered_title="Documents") is FILES
    assert choose_meeting([meeting, FILES], remembered_title="Closed since") is meeting
