"""The outline in which notes are taken: its rows, its layout, its keys and its painting."""
