"""Which window is the meeting?"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import pytest

from rapporteur.capture import (
    NoMeetingWindow,
    SeveralWindows,
    Window,
    choose_meeting,
    load_meetings,
    rank_windows,
)
from rapporteur.resources import resource_folder

RULES = load_meetings(resource_folder() / "capture" / "meetings.toml")

_ids = itertools.count(1)


def window(
    title: str, app: str = "", *, size: tuple[int, int] = (1280, 800), minimised: bool = False
) -> Window:
    return Window(next(_ids), title, app, 0, 0, *size, minimised=minimised)


def choose(windows: Sequence[Window], **kwargs: Any) -> Window:
    return choose_meeting(windows, rules=RULES, **kwargs)


FILES = window("Documents", "nautilus", size=(1900, 1000))


@pytest.mark.parametrize(
    ("title", "app"),
    [
        # Zoom's own program, whose titles are translated
        ("Zoom Meeting", "zoom"),
        ("Zoom Meeting 40-Minutes", "Zoom"),
        ("Zoom Webinar", "Zoom Workplace"),
        ("Réunion Zoom", "zoom"),
        ("Reunión de Zoom", "Zoom.exe"),
        ("Zoom 회의", "zoom"),
        ("Zoom ミーティング", "zoom.us"),
        ("Zoom-kokous", "zoom"),
        # Zoom where nobody says which program it is
        ("Zoom Meeting - Google Chrome", "google-chrome"),
        ("Reunião Zoom — Mozilla Firefox", "firefox"),
        ("Zoom会议", ""),
        ("Session 4 | Microsoft Teams", "teams-for-linux"),
        ("Session 4 | Microsoft Teams", "ms-teams.exe"),
        ("(2) Session 4 | Microsoft Teams - Google Chrome", "google-chrome"),
        ("Weekly sync | Microsoft Teams and 3 more pages - Personal - Microsoft\u200b Edge", "msedge"),
        ("Meeting in “General” | Microsoft Teams classic", "teams"),
        ("Meet – abc-defg-hij - Google Chrome", "google-chrome"),
        ("Meet - abc-defg-hij — Mozilla Firefox", "firefox"),
        ("🔴 Meet – Session 4 - Work - Microsoft\u200b Edge", "msedge"),
        ("Google Meet - Meet – Session 4", "crx_kjgfgldnnfoeklkmfkjfagphfepbbdan"),
        ("Meet – Session 4", "Safari"),
        ("Forum | Jitsi Meet", "firefox"),
        ("Forum | Jitsi Meet — Mozilla Firefox", "firefox"),
        ("Jitsi Meet", "Jitsi Meet"),
        ("BigBlueButton - Session 4", "firefox"),
        ("Session 4 - BigBlueButton - Chromium", "chromium"),
        ("Webex", "CiscoCollabHost"),
        ("Maria's Personal Room", "CiscoCollabHost.exe"),
        ("Cisco Webex Meetings", "atmgr.exe"),
        ("Webex Meeting — Mozilla Firefox", "firefox"),
    ],
)
def test_meetings_are_known_by_program_or_title(title: str, app: str) -> None:
    meeting = window(title, app)
    assert choose([FILES, meeting]) is meeting


@pytest.mark.parametrize(
    ("title", "app", "size"),
    [
        ("Zoom Meeting notes.odt — LibreOffice Writer", "soffice", None),
        ("Zoom Meeting", "Thunderbird", None),
        ("Invitation: Zoom Meeting", "thunderbird", None),
        ("Zoom Meeting - Inbox - maria@example.org - Gmail - Google Chrome", "google-chrome", None),
        ("Zoom Meeting | Outlook — Mozilla Firefox", "firefox", None),
        ("How to join a Zoom Meeting - YouTube — Mozilla Firefox", "firefox", None),
        ("Zoom Meeting agenda - Google Docs - Google Chrome", "google-chrome", None),
        ("Launch Meeting - Zoom - Google Chrome", "google-chrome", None),
        ("zoom floating video window", "zoom", (640, 480)),
        ("Zoom", "zoom", (200, 150)),
        ("Participants (23)", "zoom", (400, 700)),
        ("Settings", "zoom", (860, 640)),
        ("Meeting compact view | Session 4 | Microsoft Teams", "ms-teams", (420, 260)),
        ("Protocol | Microsoft Teams", "winword.exe", None),
        ("Meet people online - Google Search - Google Chrome", "google-chrome", None),
        ("Meet – Google Calendar - Google Chrome", "google-chrome", None),
        ("Meeting people is easy", "vlc", None),
        ("Meet the team - Example Ltd - Google Chrome", "google-chrome", None),
        ("Jitsi Meet - Wikipedia — Mozilla Firefox", "firefox", None),
        ("Jitsi Meet Handbook — Mozilla Firefox", "firefox", None),
        ("BigBlueButton - GitHub - Google Chrome", "google-chrome", None),
        ("Minutes of the Webex meeting.pdf", "evince", None),
        ("Webex - Wikipedia - Google Chrome", "google-chrome", None),
        ("Session 4 | Jitsi Meet.docx - Word", "", None),
    ],
)
def test_look_alikes_are_no_meetings(title: str, app: str, size: tuple[int, int] | None) -> None:
    other = window(title, app, size=size or (1280, 800))
    with pytest.raises(NoMeetingWindow) as caught:
        choose([other, FILES])
    assert set(caught.value.windows) == {other, FILES}
    assert caught.value.next_way == "region"


@pytest.mark.parametrize(
    ("home", "meeting"),
    [
        (window("Zoom Workplace", "zoom"), window("Zoom Meeting", "zoom")),
        (
            window("Chat | Maria | Microsoft Teams", "ms-teams"),
            window("Session 4 | Microsoft Teams", "ms-teams"),
        ),
        (window("Kalender | Microsoft Teams", "ms-teams"), window("Sitzung 4 | Microsoft Teams", "ms-teams")),
    ],
)
def test_the_meeting_goes_before_its_program_s_other_windows(home: Window, meeting: Window) -> None:
    assert choose([home, meeting]) is meeting
    assert choose([home]) is home


def test_nothing_is_open() -> None:
    with pytest.raises(NoMeetingWindow):
        choose([])


def test_the_meeting_goes_before_the_home_window_and_other_programs() -> None:
    home = window("Zoom Workplace", "zoom", size=(1900, 1000))
    teams = window("Session 4 | Microsoft Teams", size=(1900, 1000))
    meeting = window("Zoom Meeting", "zoom")
    assert rank_windows([home, teams, FILES, meeting], rules=RULES) == [meeting, teams, home, FILES]


def test_a_clearly_larger_window_is_sure() -> None:
    large, small = window("Zoom Meeting", "zoom"), window("Zoom Meeting", "zoom", size=(600, 400))
    assert choose([small, large]) is large


def test_similar_windows_are_all_offered_the_largest_first() -> None:
    one, two = window("Zoom Meeting", "zoom"), window("Zoom Webinar", "zoom", size=(1280, 900))
    small = window("Zoom Meeting", "zoom", size=(400, 300))
    with pytest.raises(SeveralWindows, match="“Zoom Webinar”, “Zoom Meeting”") as caught:
        choose([one, small, two])
    assert caught.value.candidates == (two, one)


def test_an_open_window_goes_before_a_minimised_one() -> None:
    minimised = window("Zoom Meeting", "zoom", minimised=True)
    opened = window("Zoom Meeting", "zoom", size=(700, 500))
    assert choose([minimised, opened]) is opened
    assert choose([minimised, FILES]) is minimised


def test_our_own_windows_are_never_chosen() -> None:
    ours = window("Zoom Meeting — Rapporteur", "Rapporteur")
    with pytest.raises(NoMeetingWindow) as caught:
        choose([ours], exclude_apps=["rapporteur"])
    assert caught.value.windows == ()
    with pytest.raises(NoMeetingWindow):
        choose([ours], exclude_ids=[ours.id])


def test_a_remembered_title_wins() -> None:
    meeting = window("Zoom Meeting", "zoom")
    assert choose([meeting, FILES], remembered_title="Documents") is FILES
    assert choose([meeting, FILES], remembered_title="Closed since") is meeting


def test_without_the_file_zoom_is_known_all_the_same() -> None:
    meeting, teams = window("Réunion Zoom", "zoom"), window("Session 4 | Microsoft Teams", "ms-teams")
    assert choose_meeting([teams, meeting]) is meeting
    with pytest.raises(NoMeetingWindow):
        choose_meeting([teams])
