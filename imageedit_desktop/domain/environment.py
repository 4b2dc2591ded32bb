"""The environment variables that the program reads, and what holds without them."""

from __future__ import annotations

KEY_VARIABLE = "WAVESPEED_API_KEY"
"""The key; goes before every other place, and is the name that the official SDK reads as well."""

ADDRESS_VARIABLE = "IMAGEEDIT_API_URL"
"""Another address of the service than `SERVICE_ADDRESS`."""

SERVICE_ADDRESS = "https://api.wavespeed.ai"
"""The API's origin (https://wavespeed.ai/docs/rest-api, 2026)."""

LIBRARY_VARIABLE = "IMAGEEDIT_LIBRARY"
"""The library folder, where the command line names none."""

CATALOGUE_VARIABLE = "IMAGEEDIT_CATALOGUE"
"""A compiled catalogue of translations, for whoever works on one; the window speaks its language."""

ACTIVATION_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""What a desktop gives to whom it starts, to let a window come forward
(https://gitlab.freedesktop.org/wayland/wayland-protocols/-/blob/main/staging/xdg-activation/x11-interoperation.rst)."""
