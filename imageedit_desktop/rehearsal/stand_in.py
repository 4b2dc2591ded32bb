"""What the routes share: the options and the three things that change."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from imageedit_desktop.rehearsal.account import Account
from imageedit_desktop.rehearsal.options import Options
from imageedit_desktop.rehearsal.tasks import Tasks
from imageedit_desktop.rehearsal.uploads import Uploads


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """One running stand-in."""

    options: Options
    account: Account
    uploads: Uploads
    tasks: Tasks


def stand_in(request: Request) -> StandIn:
    """The one that got this request."""
    found: StandIn = request.state.stand_in
    return found


def origin(request: Request) -> str:
    """Scheme, host and port by which the client reached us, without a slash at the end."""
    return str(request.base_url).rstrip("/")
