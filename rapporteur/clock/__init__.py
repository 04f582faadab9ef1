"""Where the session stands: pure functions of the schedule, what has happened, and the time."""
