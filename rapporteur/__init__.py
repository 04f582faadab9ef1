"""Rapporteur: the session rapporteur's hour in one window."""

__version__ = "0.1.0"
