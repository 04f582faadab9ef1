"""Out: the report by e-mail. What it needs is imported when it is first used."""
