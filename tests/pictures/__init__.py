"""Tests of rapporteur.pictures."""
