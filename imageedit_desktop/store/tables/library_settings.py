"""What is chosen for one library, wherever it is opened."""

from __future__ import annotations

from imageedit_desktop.store.database import Database


class LibrarySettings:
    """Short texts by name. What is set for the program as a whole is in `store.settings_file`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """What was chosen; None where nothing was. It may be a word of another version."""
        row = self._database.row("SELECT value FROM library_settings WHERE name = ?", (name,))
        return None if row is None else str(row["value"])

    def keep(self, name: str, value: str) -> None:
        """Choose; it is on disk when this returns."""
        self._database.run("INSERT OR REPLACE INTO library_settings (name, value) VALUES (?, ?)", (name, value))
