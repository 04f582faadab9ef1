"""Tests of rapporteur.mail."""
