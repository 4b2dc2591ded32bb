"""The service's documented limits, as numbers with their source.

Sources, unless a line says otherwise: the model page of ``minimax/image-01/image-to-image`` and
https://wavespeed.ai/docs (summer 2026).
"""

from __future__ import annotations

MODEL_ID = "minimax/image-01/image-to-image"
"""The model that every edit runs on."""

PROMPT_MAX_CHARACTERS = 1500
IMAGES_MIN = 1
IMAGES_MAX = 9
SIDE_MIN_PX = 512
SIDE_MAX_PX = 2048
SIDE_STEP_PX = 8

PORTRAITS_HEEDED_MAX = 4
"""With more than this the artist is told that some may be ignored. No number is documented: MiniMax speaks of one
person seen from the front, and people who tried report that even a second portrait may not be heeded."""

OFFERED_MAX = 500
"""Pictures that are taken of one drop. Nobody means more for one request; folders of more are for the library."""

INPUT_MAX_BYTES = 10_000_000
"""An input must stay below 10 MB; read as decimal, the stricter of the two readings."""

INPUT_MAX_SIDE_PX = 2048
"""Longest side of what is sent. The output has no more pixels, and one public client reports that larger inputs are
refused (not documented)."""

INPUT_MAX_PIXELS = 200_000_000
"""Largest picture that is decoded at all: telephones make 16320 × 12240 (2026)."""

SEED_MIN = -(2**63)
SEED_MAX = 2**63 - 1
RANDOM_SEED_MAX = 2**31 - 1
"""Seeds that the program makes itself stay in the range that every implementation takes."""

RETENTION_MS = 7 * 24 * 3600 * 1000
"""Predictions and outputs are kept for seven days (https://wavespeed.ai/docs/what-are-predictions)."""

UPLOAD_REUSE_S = 24 * 3600
"""How long an upload's address is used again; the official MCP server's cache does the same."""

OUTPUT_MAX_BYTES = 64_000_000
"""Cap on one downloaded output. A 2048×2048 16-bit RGBA PNG has at most 34 MB of pixels."""

THUMBNAIL_SIDE_PX = 512
"""Longest side of a result's small version; what shows it larger reads the picture itself."""

CONCURRENT_JOBS = 2
"""Jobs in flight at once on a new account, tier Bronze (https://wavespeed.ai/docs/account-levels). Others may have
thousands, and no reply names the tier of an account."""

IMAGES_PER_MINUTE = 2
"""Likewise."""
