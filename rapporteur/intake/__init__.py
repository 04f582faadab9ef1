"""In: what others wrote. For now a filled-in form as plain text."""
