"""In: what was written or made elsewhere. A filled-in form as plain text, and lists that are pasted."""
