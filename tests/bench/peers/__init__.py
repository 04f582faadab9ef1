"""The same documents by us and by others: time, memory and size of each."""
