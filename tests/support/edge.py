"""The strict service under its public name, behind TLS and a proxy, for programs that run outside of the test."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import TypeVar

from support.proxy_servers import HttpProxy, SocksProxy, carry
from support.scripted_server import finish
from support.service_server import Service

PUBLIC_HOST = "api.wavespeed.ai"
T = TypeVar("T")


class PublicService(Service):
    """Calls itself by its public name, in what it is reached by and in what it gives."""

    @property
    def address(self) -> str:
        return f"https://{PUBLIC_HOST}"

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])


@contextmanager
def running(way: AbstractAsyncContextManager[T]) -> Iterator[T]:
    """Run servers of asyncio in a thread of their own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        opened = asyncio.run_coroutine_threadsafe(way.__aenter__(), loop).result(10)
        try:
            yield opened
        finally:
            asyncio.run_coroutine_threadsafe(way.__aexit__(None, None, None), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


@asynccontextmanager
async def proxy_to(
    service: PublicService,
    tls: ssl.SSLContext,
    *,
    kind: Callable[..., HttpProxy | SocksProxy] = HttpProxy,
    login: tuple[str, str] | None = None,
) -> AsyncIterator[HttpProxy | SocksProxy]:
    """A proxy that leads the public name to the service, which speaks TLS there."""
    async with _tls_before(service.port, tls) as port:
        hosts: Mapping[str, int] = {PUBLIC_HOST: port}
        async with kind(hosts, login=login) as proxy:
            yield proxy


@asynccontextmanager
async def _tls_before(port: int, tls: ssl.SSLContext) -> AsyncIterator[int]:
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks.add(task)
        try:
            there, back = await asyncio.open_connection("127.0.0.1", port)
            try:
                await asyncio.gather(carry(reader, back), carry(there, writer))
            finally:
                back.close()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            talks.discard(task)
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        await finish(server, talks)
