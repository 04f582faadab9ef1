"""The window, and the only place that knows Qt."""

import builtins
import sys

import PySide6  # noqa: F401 - what follows changes what this does

if sys.version_info < (3, 12):
    from rapporteur.desktop.overrides import settle_errors

    # Before any class of ours is made.
    settle_errors()

# PySide6 would look into the source of every module that is imported from now on, for whether it asks for
# another spelling of Qt's names. None here does, and that takes a start 30 ms.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
