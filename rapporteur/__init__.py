"""Rapporteur: the session rapporteur's hour in one window."""

import sys
from types import ModuleType

__version__ = "0.1.0"

# No plug-in changes what a report is. To look for some, pydantic imports what reads e-mail, which takes
# each start 10 ms. It finds nothing here without looking.
_search = ModuleType("pydantic.plugin._loader")
vars(_search)["get_plugins"] = tuple
sys.modules.setdefault(_search.__name__, _search)
