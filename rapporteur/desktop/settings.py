"""What the rapporteur has chosen, in one small file."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rapporteur.desktop.arrangements import Arrangement
from rapporteur.files import write_atomically
from rapporteur.mail.account import Account

log = logging.getLogger(__name__)


class Settings(BaseModel):
    """The settings. Each has a default that suits a first start."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    language: str = ""
    """The window's language as a BCP 47 tag; empty follows the system."""

    theme: Literal["system", "light", "dark"] = "system"
    name: str = ""
    """Who writes the reports: new ones begin with it."""

    address: str = ""
    """Their e-mail address."""

    set_up: bool = False
    """Whether the first set-up was done, or is not wanted."""

    hotkey: str = "Ctrl+Alt+P"
    """The key combination for the group photo, heard while another program has the focus."""

    count: bool = True
    """Whether the people on a new photo are counted."""

    hotkey_told: bool = False
    """Whether it has been said that this desktop gives no program a key of its own."""

    photo_countdown: bool = False
    """Whether 3, 2, 1 is counted before the photo."""

    photo_burst: bool = True
    """Whether five pictures are taken in two seconds and the best is kept."""

    photo_click: bool = False
    """Whether a soft click is heard when a photo is taken."""

    photo_lossless: bool = False
    """Whether photos are PNG, of which nothing is lost, instead of JPEG."""

    zoom: Annotated[int, Field(ge=100, le=200)] = 100
    """In how many per cent everything is shown, besides what the system asks for; from the next start on."""

    font: str = ""
    """The family in which notes are written; empty is the program's own."""

    font_px: Annotated[int, Field(ge=9, le=40)] = 14
    """Its size in logical pixels."""

    show_times: bool = True
    """Whether each line of the notes tells when it was begun."""

    spelling: tuple[str, ...] | None = None
    """The languages (BCP 47) in which notes are checked; None is the session's and the window's."""

    expand: bool = True
    """Whether abbreviations expand while typing."""

    complete: bool = True
    """Whether the rest of a word is offered while typing."""

    reminders_off: tuple[str, ...] = ()
    """What the rapporteur does not want to be reminded of: values of `rapporteur.clock.reminders.Kind`."""

    notify: bool = False
    """Whether reminders are shown by the system, too, while another program is in front."""

    mail_account: Account | None = None
    """The account that mail is sent from; its password is not here."""

    keys: Mapping[str, str] = {}
    """Keys other than the usual ones, by the command's id; an empty text is no key."""

    window: str = ""
    """Size and place of the window as Qt saves them (base64), for screens of which nothing is remembered."""

    dock_width: Annotated[int, Field(ge=320, le=8000)] = 480
    """The window's width at an edge of the screen, in logical pixels."""

    arrangements: Mapping[str, Arrangement] = {}
    """What is remembered of each arrangement of screens, by `arrangements.key_of`; the last used is last."""


def settings_in(folder: Path) -> SettingsFile:
    """The settings in the folder for them."""
    return SettingsFile(folder / "settings.json")


class SettingsFile:
    """Reads and writes the settings; a file that cannot be read counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.values = self._read()

    def _read(self) -> Settings:
        try:
            written = json.loads(self._path.read_bytes())
            return self._understood(written if isinstance(written, dict) else {})
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            log.warning("the settings in %s cannot be read; the defaults are used: %s", self._path, error)
            return Settings()

    def _understood(self, written: dict[str, object]) -> Settings:
        """The settings without the values that are none, which must not take the others along."""
        try:
            return Settings.model_validate(written)
        except ValidationError as error:
            wrong = {str(one["loc"][0]) for one in error.errors(include_url=False)}
            log.warning("not understood in %s: %s", self._path, ", ".join(sorted(wrong)))
            return Settings.model_validate({name: one for name, one in written.items() if name not in wrong})

    def change(self, **values: object) -> None:
        """Set some values and write them down; what cannot be written still counts until the end."""
        self.values = self.values.model_copy(update=values)
        packed = self.values.model_dump_json(indent=1, exclude_defaults=True).encode()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, lambda path: path.write_bytes(packed))
        except OSError as error:
            log.warning("the settings cannot be written to %s: %s", self._path, error)
