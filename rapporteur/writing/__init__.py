"""Help with writing: abbreviations, completion, spelling."""
