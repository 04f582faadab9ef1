"""How many people a picture of a meeting's gallery shows.

Stands alone, and costs next to nothing to import: Pillow comes when something is counted.
"""

from rapporteur.gallery.counting import SURE_ENOUGH, count_tiles
from rapporteur.gallery.model import Count, Tile

__all__ = ["SURE_ENOUGH", "Count", "Tile", "count_tiles"]
