"""Proxies on loopback, for HTTP and for SOCKS 5. They lead names to the servers that they are told.

::

    async with HttpProxy({"api.example": server.port}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Mapping
from contextlib import suppress
from typing import Self

from support.scripted_server import finish

_NO_PASSWORD, _PASSWORD, _NO_WAY = 0, 2, 255


class _Proxy:
    """What both have in common.

    Attributes:
        asked: ``host:port`` of each way that was asked for, also of those that were not opened.
    """

    scheme: str

    def __init__(
        self,
        hosts: Mapping[str, int],
        *,
        login: tuple[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.asked: list[str] = []
        self._hosts = hosts
        self._login = login
        self._tls = tls
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"{self.scheme}://{self.address}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await finish(self._server, self._talks)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise NotImplementedError

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        try:
            await self.talk(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._talks.discard(task)
            writer.close()

    async def lead(
        self,
        port: int,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        opened: bytes = b"",
        head: bytes = b"",
    ) -> None:
        """Say that the way is open, pass a head on, and carry what comes, both ways, to its end."""
        there, back = await asyncio.open_connection("127.0.0.1", port)
        writer.write(opened)
        back.write(head)
        try:
            await asyncio.gather(carry(reader, back), carry(there, writer))
        finally:
            back.close()


class HttpProxy(_Proxy):
    """Opens tunnels, and forwards plain requests; a host that it does not know is answered with 502."""

    scheme = "http"

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
        place = target.removeprefix("http://").partition("/")[0]
        self.asked.append(place)
        if self._login is not None and not self._knows(head):
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        port = self._hosts.get(place.partition(":")[0])
        if port is None:
            writer.write(b"HTTP/1.1 502 Cannot find it\r\nContent-Length: 0\r\n\r\n")
        elif method == "CONNECT":
            await self.lead(port, reader, writer, opened=b"HTTP/1.1 200 Open\r\n\r\n")
        else:
            await self.lead(port, reader, writer, head=head.replace(f"http://{place}".encode(), b"", 1))

    def _knows(self, head: bytes) -> bool:
        word = base64.b64encode(":".join(self._login or ()).encode())
        return b"Proxy-Authorization: Basic " + word in head


class SocksProxy(_Proxy):
    """Speaks SOCKS 5 (RFC 1928, RFC 1929); names are resolved here, by the table."""

    scheme = "socks5"

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        offered = await reader.readexactly(count)
        method = _NO_PASSWORD if self._login is None else _PASSWORD
        if method not in offered:
            writer.write(bytes([5, _NO_WAY]))
            return
        writer.write(bytes([5, method]))
        if self._login is not None and not await self._is_let_in(reader, writer):
            return
        _, _, _, kind = await reader.readexactly(4)
        host = await _read_host(reader, kind)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{host}:{port}")
        if host not in self._hosts:
            writer.write(b"\x05\x04\x00\x01" + bytes(6))
            return
        await self.lead(self._hosts[host], reader, writer, opened=b"\x05\x00\x00\x01" + bytes(6))

    async def _is_let_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        await reader.readexactly(1)
        given = []
        for _ in range(2):
            [length] = await reader.readexactly(1)
            given.append((await reader.readexactly(length)).decode())
        right = tuple(given) == self._login
        writer.write(bytes([1, 0 if right else 1]))
        return right


async def _read_host(reader: asyncio.StreamReader, kind: int) -> str:
    if kind == 3:
        [length] = await reader.readexactly(1)
        return (await reader.readexactly(length)).decode()
    return ".".join(map(str, await reader.readexactly(4)))


async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    """Pass on what comes, and that it has ended."""
    with suppress(ConnectionError):
        while piece := await source.read(65536):
            sink.write(piece)
            await sink.drain()
        if sink.can_write_eof():
            sink.write_eof()
