"""Connections: time-outs, TLS by the system's trust store, the system's proxies, no cookies."""

from __future__ import annotations

import functools
import importlib.util
import logging
import ssl
import sys
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx
import truststore

from imageedit_desktop import __version__
from imageedit_desktop.api.network.address import is_loopback
from imageedit_desktop.api.network.proxies import read_settings
from imageedit_desktop.api.network.targets import Gate

# httpcore imports this at every request to learn which loop it is in, and so has the disk searched for it, in the
# GUI thread, where it is not installed. Python finds at once that there is none when it is told so. Without it the
# loop is asyncio's, which is right.
if "sniffio" not in sys.modules and importlib.util.find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment]

# Their own lines name whole addresses, and a signed address is a secret.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

_LINUX_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where distributions keep their certificates, for an OpenSSL that was built elsewhere (as in a frozen program);
the list of truststore 0.10, ``_openssl.py``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Seconds of silence after which a connection is given up; there is no limit on the whole.

    Attributes:
        connect_s: to connect, including TLS.
        read_s: without a byte from the server.
        submit_read_s: the same for the submit, more patient because its silence costs a look-up.
        write_s: without the server taking a piece of `exchange.PIECE_BYTES`.
    """

    connect_s: float = 10
    read_s: float = 60
    submit_read_s: float = 120
    write_s: float = 60

    def reading(self, read_s: float | None = None) -> httpx.Timeout:
        """The time-outs as httpx takes them."""
        silence_s = self.read_s if read_s is None else read_s
        return httpx.Timeout(connect=self.connect_s, read=silence_s, write=self.write_s, pool=self.connect_s)


LOCAL_TIMEOUTS = Timeouts(connect_s=5, read_s=10, submit_read_s=20, write_s=10)
"""Nothing between this program and a service on the same machine can be slow."""


def timeouts_for(base_url: str) -> Timeouts:
    """The time-outs that suit a service, by where it is."""
    return LOCAL_TIMEOUTS if is_loopback(base_url) else Timeouts()


def open_client(timeouts: Timeouts | None = None, *, gate: Gate | None = None) -> httpx.AsyncClient:
    """A client that follows no redirect, keeps no cookie and knows no key.

    Slow the first time (about 30 ms, for the certificates): call it in a worker thread.

    Args:
        timeouts: None for those of a service elsewhere.
        gate: what judges addresses that strangers name; None where the user chose the address.
    """
    from imageedit_desktop.api.network.transport import (
        Transport,  # brings httpcore, which the first window can do without
    )

    return httpx.AsyncClient(
        transport=Transport(_tls_context(), read_settings, gate),
        trust_env=False,
        timeout=(timeouts or Timeouts()).reading(),
        headers={"User-Agent": f"imageedit-desktop/{__version__}"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
    )


@functools.cache
def _tls_context() -> ssl.SSLContext:
    """Built once. truststore's own context would read Linux's certificates anew for every connection (28 ms)."""
    if sys.platform in ("win32", "darwin"):
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.create_default_context()
    known = ssl.get_default_verify_paths()
    if not (known.cafile or known.capath):
        for bundle in filter(Path.exists, map(Path, _LINUX_BUNDLES)):
            context.load_verify_locations(bundle)
            break
    return context
