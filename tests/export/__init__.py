"""Tests of rapporteur.export."""
