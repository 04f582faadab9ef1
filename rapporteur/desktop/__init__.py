"""The window, and the only place that knows Qt."""

import sys

if sys.version_info < (3, 12):
    from rapporteur.desktop.overrides import settle_errors

    # Before any class of ours is made.
    settle_errors()
