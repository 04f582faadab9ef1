"""A process that writes word after word, and says on stdout what it was told is on the disk.

``python -m tests.torture.writer FOLDER PUBLISH_EVERY``; it ends when the disk does.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rapporteur.report.model import FLOOR, Line, new_report
from rapporteur.store.errors import StoreError
from rapporteur.store.working import WorkingStore
from tests.samples import templates
from tests.torture.tally import words_of


def main() -> None:
    """Go on with the report in the folder, or begin it."""
    folder, publish_every = Path(sys.argv[1]), int(sys.argv[2])
    working = folder / "working" / "report.db"
    store = WorkingStore(working, None if working.exists() else new_report(templates()["generic-session"]))
    words = words_of(store.report)
    try:
        while True:
            words.append(f"w{len(words) + 1}")
            notes = {**store.report.notes, FLOOR: (Line(text=" ".join(words)),)}
            store.save(store.report.with_changes(notes=notes))
            print("saved", len(words), flush=True)
            if publish_every and len(words) % publish_every == 0:
                store.publish(folder / "report.rapport")
                print("published", len(words), flush=True)
    except StoreError:
        # The power is gone: there is nothing left to close.
        return


if __name__ == "__main__":
    main()
