"""A window from which a file can be dragged: ``python -m tests.acceptance.dragging FILE``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "A file to drag"


class Source(QLabel):
    """Begins to drag the file as soon as it is pressed."""

    def __init__(self, file: Path) -> None:
        super().__init__(file.name)
        self._file = file
        self.setWindowTitle(TITLE)
        self.setFixedSize(200, 100)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._file))])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window until it is stopped."""
    application = QApplication(sys.argv)
    source = Source(Path(sys.argv[1]))
    source.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
