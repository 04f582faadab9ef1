"""Tests of rapporteur.capture."""
