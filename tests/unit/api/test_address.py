"""Which base address the key may be sent to."""

from __future__ import annotations

import pytest

from imageedit_desktop.api.network.address import check_base_url, is_loopback
from imageedit_desktop.domain.environment import SERVICE_ADDRESS
from imageedit_desktop.domain.errors import Code, InputError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (SERVICE_ADDRESS, SERVICE_ADDRESS),
        (" https://api.wavespeed.ai/ ", SERVICE_ADDRESS),
        ("https://API.Wavespeed.ai/api/v3/", SERVICE_ADDRESS),
        ("https://proxy.example:8443/wavespeed", "https://proxy.example:8443/wavespeed"),
        ("http://127.0.0.1:8977", "http://127.0.0.1:8977"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:1/", "http://[::1]:1"),
    ],
)
def test_good_addresses_come_in_their_normal_form(text: str, address: str) -> None:
    assert check_base_url(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.wavespeed.ai",
        "http://api.wavespeed.ai",
        "http://127.0.0.1.evil.example",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "https://",
        "https://user:word@api.wavespeed.ai",
        "https://api.wavespeed.ai?x=1",
        "https://api.wavespeed.ai#x",
        "https://api.wavespeed.ai:99999",
        "https://[::1",
        "https://wävespeed.ai",
        "file:///etc/passwd",
    ],
)
def test_bad_addresses(text: str) -> None:
    with pytest.raises(InputError) as caught:
        check_base_url(text)
    assert caught.value.code is Code.ADDRESS_INVALID


def test_loopback() -> None:
    assert all(map(is_loopback, ["http://127.3.2.1:1", "http://localhost", "https://[::1]/x"]))
    assert not any(map(is_loopback, ["http://128.0.0.1", "https://localhost.example", "nonsense"]))
