"""What a failed exchange means: for a submit, where money is at stake, and for a read, which may be repeated."""

from __future__ import annotations

from collections.abc import Sequence

import httpx

from imageedit_desktop.api import discretion, retry, wire
from imageedit_desktop.api.exchange import Reply, TooLarge
from imageedit_desktop.api.network.causes import ConnectFailed
from imageedit_desktop.domain.errors import (
    Ambiguous,
    Code,
    Malformed,
    NotSent,
    Problem,
    Refused,
    ServiceError,
    Transient,
    problem,
)

NO_REPLY = (httpx.HTTPError, httpx.InvalidURL, OSError, TooLarge)
"""What `exchange.exchange` raises."""

_NEVER_LEFT = (ConnectFailed, httpx.InvalidURL)

_CODES = {
    401: Code.KEY_REJECTED,
    402: Code.BALANCE_TOO_LOW,
    403: Code.FORBIDDEN,
    404: Code.NOT_FOUND,
    429: Code.RATE_LIMITED,
}
"""https://wavespeed.ai/docs/rest-api and docs/errors-retries-timeouts (2026). Other 4xx are REQUEST_REFUSED."""

_ERROR_MAX_BYTES = 64 * 1024
"""An error inside a 200 is no larger; so a completed prediction's base64 is not parsed twice."""

_FROM_BETWEEN = {407: Code.PROXY_NEEDS_LOGIN, 511: Code.CAPTIVE_PORTAL}
"""What only a proxy or a network says, never the service: the request did not get there (RFC 9110, RFC 6585)."""

_BEFORE_MARKUP = b"\xef\xbb\xbf \t\r\n"

_NOT_A_NO = (408, 499)
"""Someone gave up waiting; that is no word on whether the request was taken."""


def submit_lost(error: Exception, host: str) -> NotSent | Ambiguous:
    """The meaning of a submit without a whole reply."""
    if isinstance(error, _NEVER_LEFT):
        return NotSent(_trouble(error, host))
    return Ambiguous(problem(Code.OUTCOME_UNKNOWN), _trouble(error, host))


def read_lost(error: Exception, host: str) -> Transient | Malformed:
    """The meaning of a read without a whole reply."""
    if isinstance(error, TooLarge):
        return Malformed(problem(Code.MALFORMED_REPLY, path="$"))
    return Transient(_trouble(error, host))


def submit_failed(reply: Reply, secrets: Sequence[str]) -> NotSent | Refused | Ambiguous:
    """The meaning of a submit's reply that holds no prediction."""
    status = effective_status(reply)
    if reply.status in _FROM_BETWEEN:
        return NotSent(problem(_FROM_BETWEEN[reply.status]), http_status=reply.status)
    if _is_no(status):
        return _refusal(status, reply, secrets)
    cause = _server_trouble(status, reply, secrets) if status >= 500 else unreadable(reply)
    return Ambiguous(problem(Code.OUTCOME_UNKNOWN), cause, http_status=status)


def read_failed(reply: Reply, secrets: Sequence[str]) -> ServiceError | None:
    """The meaning of a read's reply that is no success; None where it is one.

    What something between here and the service says may pass, so it is `Transient`: a proxy's word, or a web page,
    which a gateway or a filter shows. A refusal is the service's own, in JSON.
    """
    status = effective_status(reply)
    if 200 <= status < 300:
        return None
    retry_after_s = _retry_after_s(reply)
    if reply.status in _FROM_BETWEEN:
        return Transient(problem(_FROM_BETWEEN[reply.status]), http_status=status, retry_after_s=retry_after_s)
    if status < 400 or (_is_no(status) and _is_page(reply)):
        return Transient(unreadable(reply), http_status=status, retry_after_s=retry_after_s)
    if _is_no(status):
        refusal = _refusal(status, reply, secrets)
        if status != 429:
            return refusal
        return Transient(*refusal.problems, http_status=status, retry_after_s=retry_after_s)
    return Transient(_server_trouble(status, reply, secrets), http_status=status, retry_after_s=retry_after_s)


def unreadable(reply: Reply) -> Problem:
    """What a reply is that is not the service's JSON: often the page of a network that wants a sign-in."""
    if _is_page(reply) or _leads_away(reply):
        return problem(Code.CAPTIVE_PORTAL, status=reply.status)
    return problem(Code.MALFORMED_REPLY, path="$", status=reply.status)


def effective_status(reply: Reply) -> int:
    """The HTTP status, or the envelope's code where that is an error inside a 200."""
    if reply.status != 200 or len(reply.body) > _ERROR_MAX_BYTES:
        return reply.status
    try:
        code = wire.envelope_code(wire.decode(reply.body))
    except ServiceError:
        return reply.status
    return code if 400 <= code < 600 else reply.status


def _is_no(status: int) -> bool:
    return 400 <= status < 500 and status not in _NOT_A_NO


def _refusal(status: int, reply: Reply, secrets: Sequence[str]) -> Refused:
    code = _CODES.get(status, Code.REQUEST_REFUSED)
    words = _words(status, reply, secrets)
    return Refused(
        problem(code, message=words, status=status), http_status=status, retry_after_s=_retry_after_s(reply)
    )


def _server_trouble(status: int, reply: Reply, secrets: Sequence[str]) -> Problem:
    return problem(Code.SERVER_TROUBLE, status=status, message=_words(status, reply, secrets))


def _words(status: int, reply: Reply, secrets: Sequence[str]) -> str:
    return discretion.clean(wire.message_of(reply.body), secrets) or f"HTTP {status}"


def _is_page(reply: Reply) -> bool:
    return reply.body.lstrip(_BEFORE_MARKUP).startswith(b"<")


def _leads_away(reply: Reply) -> bool:
    """Whether it is a redirect to another host: nothing at the API sends its callers anywhere."""
    return 300 <= reply.status < 400 and "//" in reply.headers.get("Location", "")


def _trouble(error: Exception, host: str) -> Problem:
    if isinstance(error, ConnectFailed):
        return error.problem
    if isinstance(error, _NEVER_LEFT):
        return problem(Code.UNREACHABLE, host=host, message=discretion.clean(str(error)))
    if isinstance(error, httpx.TimeoutException):
        return problem(Code.TIMED_OUT, host=host)
    if isinstance(error, TooLarge | httpx.DecodingError):
        return problem(Code.MALFORMED_REPLY, path="$")
    return problem(Code.SERVER_TROUBLE, host=host, message=discretion.clean(str(error)))


def _retry_after_s(reply: Reply) -> float | None:
    return retry.parse_retry_after(reply.headers.get("Retry-After"), reply.headers.get("Date"))
