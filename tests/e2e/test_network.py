"""The whole program at the edge of odd networks: proxies, certificates, clocks, sign-in pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import trustme
from support import service_faults as fault
from support.certificates import FAR_AHEAD, LONG_AGO, SOON_AFTER, server_tls
from support.edge import PUBLIC_HOST, PublicService, proxy_to, running
from support.program import Program
from support.proxy_servers import HttpProxy, SocksProxy
from support.service_server import KEY

from imageedit_desktop.domain.errors import Code

LOGIN = ("me", "p@ss:w/rd")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def known(authority: trustme.CA, tmp_path: Path) -> dict[str, str]:
    """Makes the program's computer know the authority."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return {"SSL_CERT_FILE": str(path)}


@pytest.fixture
def public() -> Iterator[PublicService]:
    service = PublicService()
    with service.running():
        yield service


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
@pytest.mark.parametrize(
    ("settings", "login"),
    [
        (
            {
                "https_proxy": "{scheme}://{proxy}",
                "all_proxy": "socks://127.0.0.1:1/",
                "no_proxy": "[::1],fd00::/8",
            },
            None,
        ),
        ({"ALL_PROXY": "{scheme}://me:p@ss:w/rd@{proxy}/", "NO_PROXY": "localhost,127.0.0.1,10.0.0.0/99"}, LOGIN),
    ],
)
def test_an_edit_through_a_proxy_that_alone_knows_the_names(
    kind: type[HttpProxy | SocksProxy],
    settings: dict[str, str],
    login: tuple[str, str] | None,
    public: PublicService,
    authority: trustme.CA,
    known: dict[str, str],
    library: Path,
    photo: Path,
) -> None:
    with running(proxy_to(public, server_tls(authority, PUBLIC_HOST), kind=kind, login=login)) as proxy:
        named = {n: text.format(scheme=proxy.scheme, proxy=proxy.address) for n, text in settings.items()}
        done = Program(library, public, variables=known | named).generate(image=photo)

        assert (done.code, done.json["error"]) == (0, None), done.err
        assert len(done.pictures) == 1
        assert set(proxy.asked) == {f"{PUBLIC_HOST}:443"}
        assert public.ledger.billed == 1
        carried = {request.stage for request in public.seen() if KEY in str(request.headers)}
        assert not carried & {"put", "download"}


CERTIFICATES = {
    Code.CERTIFICATE_OUT_OF_DATE: (PUBLIC_HOST, LONG_AGO, SOON_AFTER),
    Code.CERTIFICATE_OF_ANOTHER: ("sign-in.example", None, FAR_AHEAD),
    Code.CERTIFICATE_UNTRUSTED: (PUBLIC_HOST, None, None),
}


@pytest.mark.parametrize("code", CERTIFICATES)
def test_a_certificate_that_is_not_right(
    code: Code, public: PublicService, authority: trustme.CA, known: dict[str, str], library: Path, photo: Path
) -> None:
    name: str
    since: datetime | None
    name, since, until = CERTIFICATES[code]
    trust = {} if code is Code.CERTIFICATE_UNTRUSTED else known
    with running(proxy_to(public, server_tls(authority, name, since=since, until=until))) as proxy:
        done = Program(library, public, variables=trust | {"HTTPS_PROXY": proxy.url}).generate(image=photo)

    assert (done.code, done.json["error"]["code"], done.json["charged"]) == (3, code, False), done.err
    assert PUBLIC_HOST in done.complaint
    assert public.requests == []


@pytest.mark.parametrize("given", ["", "me:wrong@"])
def test_a_proxy_that_wants_a_password(
    given: str, public: PublicService, authority: trustme.CA, library: Path, photo: Path
) -> None:
    with running(proxy_to(public, server_tls(authority, PUBLIC_HOST), login=LOGIN)) as proxy:
        variables = {"HTTPS_PROXY": f"http://{given}{proxy.address}"}
        done = Program(library, public, variables=variables).generate(image=photo)

        assert (done.code, done.json["error"]["code"], done.json["charged"]) == (3, "proxy_needs_login", False)
        assert proxy.address in done.complaint
        assert "wrong" not in done.out + done.err


def test_a_network_that_wants_a_sign_in(program: Program, photo: Path) -> None:
    """Its page comes in place of every answer, or it sends the program there."""
    program.service.misbehave("ticket", fault.html(200), forever=True)
    program.service.misbehave("form", fault.redirected("http://sign-in.example/"), forever=True)
    done = program.generate(image=photo)

    assert (done.code, done.json["error"]["code"], done.json["charged"]) == (3, "captive_portal", False), done.err
    assert "browser" in done.complaint
    assert program.service.ledger.billed == 0
