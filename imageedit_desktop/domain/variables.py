"""Environment variables that the user may set; sentences name them by these."""

from __future__ import annotations

KEY_VARIABLE = "WAVESPEED_API_KEY"
"""The key, in place of the one that is kept; the name that the official SDK reads as well."""

ADDRESS_VARIABLE = "IMAGEEDIT_API_URL"
"""The API's base address, in place of the public one."""
