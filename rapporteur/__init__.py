"""Rapporteur: the session rapporteur's hour in one window."""

import os

# No plug-in changes what a report is; to look for them takes pydantic a thirtieth of a second at each start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

__version__ = "0.1.0"
