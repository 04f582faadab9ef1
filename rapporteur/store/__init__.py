"""Keeps reports: a private working database while a report is open, and the file that people see.

``docs/file-format.md`` describes the tables, and the decision pages say why it is done this way.
"""
