"""The project's word of its newest version: fetched from strangers, and believed only where it is signed.

Nothing about the user goes along: no key, no cookie, and no more of the program than its name.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
from collections.abc import Iterable

import httpx

from imageedit_desktop.api import outcome
from imageedit_desktop.api.exchange import Reply, exchange
from imageedit_desktop.api.network import session
from imageedit_desktop.api.network.causes import ConnectFailed
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.api.network.targets import AddressRefused, Gate
from imageedit_desktop.domain.errors import Code, Problem, Transient, problem
from imageedit_desktop.domain.newest_version import FILE_MAX_BYTES, Signed

_HOPS_MAX = 5
"""The file of the newest release takes two."""

_REDIRECTS = (301, 302, 303, 307, 308)
_TIMEOUTS = Timeouts(connect_s=10, read_s=10, write_s=10)
_PATIENCE_S = 30.0
"""For all of it: a server that sends a byte now and then is given up as well."""

_HEADERS = {"User-Agent": "imageedit-desktop", "Accept": "*/*", "Accept-Encoding": "identity"}


async def fetch_version_file(address: str, *, patience_s: float = _PATIENCE_S) -> bytes:
    """Fetch the file; every hop is by https, and leads nowhere inside of the user's network.

    Args:
        address: of the file.
        patience_s: all of it may take so long.

    Raises:
        Transient: VERSION_NOT_FETCHED, or why there was no connection.
    """
    host = httpx.URL(address).host
    try:
        gate = Gate(address)
        async with (
            asyncio.timeout(patience_s),
            contextlib.aclosing(await asyncio.to_thread(session.open_client, _TIMEOUTS, gate=gate)) as http,
        ):
            reply = await _follow(http, address)
    except (*outcome.NO_REPLY, AddressRefused, TimeoutError, ValueError) as error:
        raise Transient(_trouble(error, host)) from error
    if reply is None or reply.status != 200:
        raise Transient(_not_fetched(host), http_status=None if reply is None else reply.status)
    return reply.body


def is_signed(signed: Signed, public_keys: Iterable[str]) -> bool:
    """Whether any of the signatures was made for any of the keys; takes a moment the first time, for a worker.

    Args:
        signed: a file that was taken apart.
        public_keys: of Ed25519, in base64.
    """
    from nacl.exceptions import BadSignatureError  # 60 ms, for what is done once a week
    from nacl.signing import VerifyKey

    for key in public_keys:
        verify_key = VerifyKey(base64.b64decode(key))
        for signature in signed.signatures:
            with contextlib.suppress(BadSignatureError):
                verify_key.verify(signed.content, signature)
                return True
    return False


async def _follow(http: httpx.AsyncClient, address: str) -> Reply | None:
    """The first reply that is no redirect; None where they lead away from https, or on and on."""
    url = httpx.URL(address)
    for _ in range(_HOPS_MAX + 1):
        if url.scheme != "https":
            return None
        reply = await exchange(
            http, "GET", str(url), headers=_HEADERS, cap_bytes=FILE_MAX_BYTES, timeout=_TIMEOUTS.reading()
        )
        if reply.status not in _REDIRECTS:
            return reply
        url = url.join(reply.headers.get("Location", ""))
    return None


def _trouble(error: BaseException, host: str) -> Problem:
    if isinstance(error, ConnectFailed) and error.problem.code is not Code.UNREACHABLE:
        return error.problem
    return _not_fetched(host)


def _not_fetched(host: str) -> Problem:
    return problem(Code.VERSION_NOT_FETCHED, host=host)
