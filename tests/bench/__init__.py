"""Measurements against the budgets. ``make bench`` runs them; no test asserts a time."""
