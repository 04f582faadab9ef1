"""The document: what a session report is, whatever shows, keeps or prints it.

Everything here is frozen data and pure functions over it. It knows nothing of the rest of the program.
"""
