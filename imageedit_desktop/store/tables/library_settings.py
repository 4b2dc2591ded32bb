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

    def remove(self, name: str) -> None:
        """Choose nothing any more; it is off the disk when this returns."""
        self._database.run("DELETE FROM library_settings WHERE name = ?", (name,))

    def beginning_with(self, prefix: str) -> dict[str, str]:
        """What was chosen under names that begin alike, by the rest of the name, in order."""
        rows = self._database.rows(_BEGINNING_WITH, {"prefix": prefix, "length": len(prefix)})
        return {row["name"][len(prefix) :]: row["value"] for row in rows}


_BEGINNING_WITH = """
SELECT name, value FROM library_settings WHERE substr(name, 1, :length) = :prefix ORDER BY lower(name), name
"""
