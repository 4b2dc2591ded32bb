"""What the routes share: the options and the three things that have a state."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from imageedit_desktop.rehearsal.account import Account
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.tasks import Tasks
from imageedit_desktop.rehearsal.uploads import Uploads


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """One running stand-in."""

    options: Options
    account: Account
    uploads: Uploads
    tasks: Tasks


def rooms(request: Request) -> Rooms:
    """Those of the server that got this request."""
    found: Rooms = request.state.rooms
    return found


def origin(request: Request) -> str:
    """Scheme, host and port by which the client reached us, without a slash at the end."""
    return str(request.base_url).rstrip("/")
