"""Why nothing can be made of a picture. `str()` is one plain sentence."""

from __future__ import annotations


class PictureError(Exception):
    """A photo of which no picture can be made; its bytes are as they were."""


class UnreadablePictureError(PictureError):
    """The bytes are no whole JPEG or PNG picture. `reason` is a few words in English about that."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            "The photo is damaged and cannot be read; it stays in the report as it is. Take another,"
            " or remove it."
        )


class HugePictureError(PictureError):
    """The picture has more pixels than are read. `pixels` is their number, 0 where that is not known."""

    def __init__(self, pixels: int = 0) -> None:
        self.pixels = pixels
        super().__init__(
            "The photo has too many pixels to be read; it stays in the report as it is. Make it smaller"
            " in another program and paste it again."
        )
