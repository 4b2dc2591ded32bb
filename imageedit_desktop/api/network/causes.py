"""Why no connection was made, so that the user is told what to do about it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx

from imageedit_desktop.api import discretion
from imageedit_desktop.api.network.proxies import Proxy
from imageedit_desktop.domain.errors import Code, Problem, problem

_OUT_OF_DATE = {9, 10, 0x800B0101, -67818, -67819}
"""Not yet valid, expired: X509_V_ERR_… of OpenSSL (x509_vfy.h), CERT_E_EXPIRED of Windows (winerror.h),
errSecCertificateExpired and …NotValidYet of macOS (SecBase.h), as truststore 0.10 gives them."""

_OF_ANOTHER = {62, 64, 0x800B010F, -67602}
"""Another host's: X509_V_ERR_HOSTNAME_MISMATCH and …IP_ADDRESS_MISMATCH, CERT_E_CN_NO_MATCH,
errSecHostNameMismatch."""

_UNSIGNED = 0xFFFF_FFFF
_PORTAL_STATUS = "511"
"""Network Authentication Required, which only what stands between may say (RFC 6585)."""

_WANTS_PASSWORD = ("407", "Requested NO AUTHENTICATION", "Requested USERNAME", "Invalid username")
"""How httpcore 1.0 words it, for HTTP and for SOCKS."""


class ConnectFailed(httpx.ConnectError):
    """No connection was made, so the request did not leave.

    Attributes:
        problem: why.
    """

    def __init__(self, why: Problem) -> None:
        super().__init__(why.code)
        self.problem = why


def of_certificate(error: ssl.SSLCertVerificationError, host: str) -> Problem:
    """What is wrong with a certificate; what is not known is an authority that is not trusted."""
    code = error.verify_code
    known = {code, code & _UNSIGNED}
    if known & _OUT_OF_DATE:
        return problem(Code.CERTIFICATE_OUT_OF_DATE, host=host)
    if known & _OF_ANOTHER:
        return problem(Code.CERTIFICATE_OF_ANOTHER, host=host)
    return problem(Code.CERTIFICATE_UNTRUSTED, host=host)


def of_failure(error: BaseException, host: str, *, ignored: str = "") -> Problem:
    """Why a host could not be reached directly, or through a proxy that had opened the way.

    Args:
        error: what was raised.
        host: which one.
        ignored: the setting of a proxy that was not understood, so that none was used; empty for none.
    """
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return of_certificate(cause, host)
    if ignored:
        return problem(Code.PROXY_UNUSABLE, host=host, setting=ignored)
    if any(isinstance(cause, socket.gaierror) for cause in _chain(error)):
        return problem(Code.NAME_NOT_FOUND, host=host)
    return problem(Code.UNREACHABLE, host=host, message=discretion.clean(str(error)))


def of_proxy(error: BaseException, host: str, proxy: Proxy) -> Problem:
    """Why a proxy did not open the way to a host."""
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _chain(error)):
        return of_failure(error, proxy.address)
    said = discretion.clean(str(error)) if isinstance(error, httpx.ProxyError) else ""
    if said.startswith(_WANTS_PASSWORD):
        return problem(Code.PROXY_NEEDS_LOGIN, proxy=proxy.address)
    if said.startswith(_PORTAL_STATUS):
        return problem(Code.CAPTIVE_PORTAL)
    if said:
        return problem(Code.PROXY_REFUSED, proxy=proxy.address, host=host, message=said)
    return problem(Code.PROXY_UNREACHABLE, proxy=proxy.address)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and all that led to it, those of several addresses included."""
    seen: set[int] = set()
    left = [error]
    while left:
        error = left.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        left += [error.__cause__, error.__context__]
        left += error.exceptions if isinstance(error, BaseExceptionGroup) else []
