"""What somebody does who hears the window: its tree alone is read and acted on, with no key and no pointer.

Run by the system's own Python, because pyatspi is a package of Debian's. Prints what was said aloud.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # Debian's, for its own Python
from gi.repository import GLib  # type: ignore[import-not-found]  # comes with it

PATIENCE = 20.0
"""Seconds to wait for anything."""

_DEEPEST = 40
_LINE = "Más vivienda cooperativa"


class Reader:
    """Reads the tree of the program; `heard` is what was said aloud, `focused` what has the keyboard."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.focused: Any = None
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._follow, "object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _follow(self, event: Any) -> None:
        if event.detail1:
            self.focused = event.source

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Ask until the answer is something, and return it."""
        until = time.monotonic() + PATIENCE
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                answer = condition()
            except GLib.Error:
                answer = None  # what was asked is going, or not there yet
            if answer:
                return answer
            if time.monotonic() > until:
                sys.exit(f"waited in vain for {what}; heard {self.heard}\n{self.tree()}")
            time.sleep(0.02)

    def windows(self) -> Iterator[Any]:
        """All windows of the program."""
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "rapporteur":
                # One that is just going is none.
                yield from filter(None, application)

    def nodes(self, node: Any, depth: int = 0) -> Iterator[Any]:
        """A node and all that is seen in it."""
        yield node
        for child in node:
            if child and depth < _DEEPEST and child.getState().contains(pyatspi.STATE_SHOWING):
                yield from self.nodes(child, depth + 1)

    def window(self, title: str) -> Any:
        """The window with these words in its title."""
        return self.wait(
            lambda: next((one for one in self.windows() if title in one.name), None), f"a window “{title}”"
        )

    def find(self, window: str, role: str, name: str) -> Any:
        """What is called so in a window."""
        return self.wait(
            lambda: next(
                (
                    node
                    for node in self.nodes(self.window(window))
                    if node.getRoleName() == role and node.name == name
                ),
                None,
            ),
            f"{role} “{name}” in “{window}”",
        )

    def do(self, node: Any, action: str) -> None:
        """Do what it offers to have done."""
        offered = node.queryAction()
        names = [offered.getName(number) for number in range(offered.nActions)]
        offered.doAction(names.index(action))

    def write(self, window: str, name: str, text: str) -> None:
        """Write a text into a field."""
        self.find(window, "text", name).queryEditableText().setTextContents(text)

    def tree(self) -> str:
        """All that is seen, for a message."""
        lines = [
            f"{node.getRoleName()} {node.name!r} {node.description!r}"
            for window in self.windows()
            for node in self.nodes(window)
        ]
        return "\n".join(lines)


def set_up(reader: Reader, address: str, server: str, port: int, secret: str) -> None:
    """Say who one is, and how to send, in the three steps for somebody new."""
    title = "Set up Rapporteur"
    reader.do(reader.find("Rapporteur", "push button", "Set up…"), "Press")
    reader.write(title, "Your name", "Lea Martin")
    reader.write(title, "Your e-mail address", address)
    for step in ("The key for the group photo", "How to send the report"):
        reader.do(reader.find(title, "push button", "Go on"), "Press")
        reader.find(title, "label", step)
    reader.do(reader.find(title, "check box", "Send from here, with my e-mail account"), "Toggle")
    reader.write(title, "Server", server)
    # By what is chosen in it: that is how Qt calls a box of choices.
    protection = reader.find(title, "combo box", "TLS from the start")
    reader.do(next(one for one in reader.nodes(protection[0]) if one.name == "STARTTLS"), "Toggle")
    reader.find(title, "combo box", "STARTTLS")
    reader.find(title, "spin button", "Port").queryValue().currentValue = port
    reader.find(title, "password text", "Password").queryEditableText().setTextContents(secret)
    reader.do(reader.find(title, "push button", "Finish"), "Press")
    reader.wait(lambda: all(title not in one.name for one in reader.windows()), "the end of the set-up")


def begin(reader: Reader) -> None:
    """Begin a report of the forum's, and call it by its title."""
    reader.do(reader.find("Rapporteur", "push button", "GSEF 2021 session report"), "Press")
    reader.write("Untitled session", "Title of the session", "Vivienda")
    reader.window("Vivienda – Rapporteur")


def write_notes(reader: Reader) -> None:
    """Add a speaker, and write a line under her name."""
    reader.do(reader.find("Vivienda", "push button", "Add speaker"), "Press")
    # Written in place: what edits a row has the keyboard, and is in no list.
    reader.wait(
        lambda: reader.focused if reader.focused and reader.focused.name == "Name, organisation" else None,
        "the keyboard where the name is written",
    ).queryEditableText().setTextContents("Ana Ruiz")
    notes = reader.find("Vivienda", "text", "Summary of presentations")
    reader.do(notes, "SetFocus")
    row = reader.wait(
        lambda: next(
            (
                node
                for node in reader.nodes(reader.window("Vivienda"))
                if node.getRoleName() == "list item" and node.name.startswith("Ana Ruiz")
            ),
            None,
        ),
        "the speaker among the others",
    )
    print("speaker:", row.name)

    text = notes.queryText()
    # The lines under the headings: hers is the one after her name.
    place = text.getText(0, -1).index("Ana Ruiz") + len("Ana Ruiz\n")
    notes.queryEditableText().insertText(place, _LINE, len(_LINE))
    reader.wait(lambda: _LINE in text.getText(0, -1), "the line")
    reader.find("Vivienda", "label", "Saved")


def export(reader: Reader) -> None:
    """Have the PDF written, and hear what became of it."""
    reader.do(reader.find("Vivienda", "push button", "Export PDF"), "Press")
    reader.wait(lambda: any("PDF" in one or "pdf" in one for one in reader.heard), "what is said of the PDF")
    alert = reader.wait(
        lambda: next(
            (node for node in reader.nodes(reader.window("Vivienda")) if node.getRoleName() == "alert"), None
        ),
        "the banner",
    )
    print("alert:", alert.name)


def send(reader: Reader, organiser: str) -> None:
    """Send the report, and hear that it has arrived."""
    title = "Send the report"
    reader.do(reader.find("Vivienda", "push button", "E-mail…"), "Press")
    reader.write(title, "To", organiser)
    print("subject:", reader.find(title, "text", "Subject").queryText().getText(0, -1))
    before = len(reader.heard)
    # Much of the form is empty, which the list in the letter says.
    reader.do(reader.find(title, "push button", "Send anyway"), "Press")
    reader.wait(
        lambda: any("sent" in one.lower() for one in reader.heard[before:]), "what is said of the e-mail"
    )


def main() -> None:
    """From the first start to a report that was sent."""
    address, server, port, secret, organiser = sys.argv[1:]
    reader = Reader()
    set_up(reader, address, server, int(port), secret)
    begin(reader)
    write_notes(reader)
    export(reader)
    send(reader, organiser)
    for said in reader.heard:
        print("heard:", said)


if __name__ == "__main__":
    main()
