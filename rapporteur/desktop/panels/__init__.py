"""The panels: one class for each kind of section that a template can have."""

from __future__ import annotations

from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.panels.collected import CollectedPanel
from rapporteur.desktop.panels.fields import FieldsPanel
from rapporteur.desktop.panels.lists import ListPanel
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.panels.people import PeoplePanel
from rapporteur.desktop.panels.photos import PhotosPanel
from rapporteur.desktop.panels.text import TextPanel
from rapporteur.desktop.panels.times import TimesPanel
from rapporteur.report.template import Section

_KINDS: dict[str, type[Panel]] = {
    "fields": FieldsPanel,
    "text": TextPanel,
    "list": ListPanel,
    "people": PeoplePanel,
    "notes": NotesPanel,
    "collected": CollectedPanel,
    "photos": PhotosPanel,
    "times": TimesPanel,
}


def make_panel(section: Section, document: Document, look: Look) -> Panel:
    """The panel for a section of a form."""
    return _KINDS[section.kind](section, document, look)
