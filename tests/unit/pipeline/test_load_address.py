"""Pictures by their addresses, as browsers drop them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from support.scripted_server import ScriptedServer, reply
from support.service_desk import desk_at
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.pipeline.load_input import load_address

_PAGE = '<!doctype html><html><head><meta property="og:image" content="{}"></head>A post</html>'


def _jpeg() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (640, 480), "teal").save(file, "JPEG")
    return file.getvalue()


@story
async def test_a_page_s_picture_is_fetched_from_the_page_s_own_host(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk, ScriptedServer() as web:
        web.on("GET", "/post", reply(_PAGE.format("/fox.jpg").encode()))
        web.on("GET", "/fox.jpg", reply(_jpeg()))
        assert (await load_address(desk, f"{web.url}/post")).name == "fox.jpg"


@pytest.mark.parametrize("place", ["http://192.168.1.1/", "http://169.254.169.254/", "http://localhost:{port}/"])
@pytest.mark.parametrize("is_redirected", [False, True])
@story
async def test_in_a_rehearsal_a_page_sends_us_nowhere_else(
    service: Service, tmp_path: Path, place: str, is_redirected: bool
) -> None:
    async with desk_at(service, tmp_path) as desk, ScriptedServer() as web:
        named = place.format(port=web.port)
        web.on("GET", "/post", reply(_PAGE.format("/fox.jpg" if is_redirected else named).encode()))
        web.on("GET", "/fox.jpg", reply(b"", 302, Location=named))
        with pytest.raises(InputError) as caught:
            await load_address(desk, f"{web.url}/post")
        assert caught.value.code is Code.URL_OF_OWN_NETWORK
        assert len(web.requests) == 1 + is_redirected
