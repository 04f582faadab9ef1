"""What is made of the photos: cropped, turned and blurred by their recipes, nothing identifying in them.

Pure, and costs next to nothing to import: Pillow comes when a picture is made.
"""

from rapporteur.pictures.errors import HugePictureError, PictureError, UnreadablePictureError
from rapporteur.pictures.geometry import to_original, to_result
from rapporteur.pictures.making import burn_in, encoded, is_plain, render, rendered_size, thumbnail
from rapporteur.pictures.names import Placed, names_strip
from rapporteur.pictures.stripping import strip

__all__ = [
    "HugePictureError",
    "PictureError",
    "Placed",
    "UnreadablePictureError",
    "burn_in",
    "encoded",
    "is_plain",
    "names_strip",
    "render",
    "rendered_size",
    "strip",
    "thumbnail",
    "to_original",
    "to_result",
]
