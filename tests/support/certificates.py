"""An authority for servers on loopback, and what a server has to show for itself."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime

import trustme

from imageedit_desktop.api.network import session

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
SOON_AFTER = datetime(2002, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2199, 1, 1, tzinfo=UTC)


def server_tls(
    authority: trustme.CA, *names: str, since: datetime | None = None, until: datetime | None = None
) -> ssl.SSLContext:
    """For a server with a certificate for these names, valid at present unless times are given."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_before=since, not_after=until).configure_cert(context)
    return context


def client_tls(authority: trustme.CA) -> ssl.SSLContext:
    """The program's own context, for a computer that also knows this authority."""
    context = session._tls_context.__wrapped__()
    authority.configure_trust(context)
    return context
