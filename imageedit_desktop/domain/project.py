"""Where the project is found, and by whom its word of new versions is signed."""

from __future__ import annotations

PROJECT_PAGE = "https://github.com/imageedit-desktop/imageedit-desktop"
"""The same as in the metainfo of the desktops and in every package."""

DOWNLOAD_PAGE = f"{PROJECT_PAGE}/releases/latest"
"""What is opened in the browser where there is a new version."""

VERSION_FILE = "newest-version.txt"
"""The file of a release that tells which version it is; see `newest_version`."""

VERSION_FILE_ADDRESS = f"{DOWNLOAD_PAGE}/download/{VERSION_FILE}"
"""Leads to the file of the newest release.
https://docs.github.com/en/repositories/releasing-projects-on-github/linking-to-releases (2026)"""

VERSION_KEYS = ("uzKNCPCI6n6MEDvJK89oQnUDzqZp2M3jkCSMwoLOors=",)
"""Public Ed25519 keys (RFC 8032) in base64; a file that any of them signed is believed. There are two while one
takes the place of the other. ``packaging/bootstrap.py sign-version --new-key`` makes one."""
