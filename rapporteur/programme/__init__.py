"""The forum's programme in: iCalendar, frab and pretalx, CSV and spreadsheets."""
