"""Addresses of pictures that were uploaded before, so that the same bytes are not sent twice."""

from __future__ import annotations

from imageedit_desktop.store.database import Database


class Uploads:
    """Addresses by API origin and SHA-256 of the prepared bytes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, origin: str, sha256: str, *, newer_than_ms: int, until_ms: int) -> str | None:
        """The address of an upload that was made within a time, None where there is none.

        An upload from after `until_ms` may be of any age: it is of a clock that was wrong.

        Args:
            origin: the service that has it.
            sha256: of the bytes that were uploaded.
            newer_than_ms: it was made after this; milliseconds since 1970, UTC.
            until_ms: and not after this.
        """
        row = self._database.row(
            "SELECT url FROM uploads WHERE origin = ? AND sha256 = ? AND kept_ms > ? AND kept_ms <= ?",
            (origin, sha256, newer_than_ms, until_ms),
        )
        return None if row is None else str(row["url"])

    def keep(self, origin: str, sha256: str, url: str, *, at_ms: int) -> None:
        """Remember an upload; a later one takes its place."""
        self._database.run(
            "INSERT OR REPLACE INTO uploads (origin, sha256, url, kept_ms) VALUES (?, ?, ?, ?)",
            (origin, sha256, url, at_ms),
        )

    def forget(self, origin: str, sha256: str) -> None:
        """Forget an upload that the service no longer has."""
        self._database.run("DELETE FROM uploads WHERE origin = ? AND sha256 = ?", (origin, sha256))
