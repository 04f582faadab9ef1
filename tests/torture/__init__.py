"""Hard treatment, round after round: kills, power losses, spoiled files and spoiled programmes.

``python -m tests.torture`` plays all of it, prints what was lost and exits with 1 if anything was.
``tests/test_torture.py`` plays a few rounds of each kind.
"""
