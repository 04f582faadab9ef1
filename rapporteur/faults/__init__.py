"""Errors that nobody expected: what is kept of them, and nothing of what a report says.

`telling` says what may be told of an exception, `log_file` keeps it in the data folder, `crash` what is left
of a program that the system ended.
"""
