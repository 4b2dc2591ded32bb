"""The service: submit, poll, uploads, history, balance, prices."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import httpx

from imageedit_desktop.api import models_schema, outcome, uploads, wire
from imageedit_desktop.api.connection import LARGE_BYTES, Connection
from imageedit_desktop.api.network import address
from imageedit_desktop.api.network.session import Timeouts
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import Malformed, ServiceError
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.money.bill import Bill
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prediction import Prediction

_QUOTES = (("/model/price", ("discounted_price", "price")), ("/model/pricing", ("unit_price",)))
"""Newer first: the official MCP server and CLI call the second one legacy (2026)."""


class Service:
    """The API at one address, with one key; for one event loop. Nothing is opened before the first call.

    Reads raise `Transient` (may be repeated), `Refused` (a clear no) or `Malformed` (breaks the contract).
    """

    def __init__(
        self, base_url: str, key: str, *, http: httpx.AsyncClient | None = None, timeouts: Timeouts | None = None
    ) -> None:
        self._connection = Connection(base_url, key, http=http, timeouts=timeouts or Timeouts())

    @property
    def origin(self) -> str:
        """The base address."""
        return self._connection.origin

    @property
    def is_local(self) -> bool:
        """Whether the API is on this machine, so that its pictures may be too."""
        return address.is_loopback(self.origin)

    @property
    def clock_offset_ms(self) -> int | None:
        """What to add to this computer's wall clock, as it stands now, for the service's time.

        None until a reply told the time. The clock may be set meanwhile: ask anew for every conversion.
        """
        return self._connection.clock.offset_ms

    async def close(self) -> None:
        """Close every connection."""
        await self._connection.close()

    async def submit(self, body: Mapping[str, object]) -> Prediction:
        """Order a prediction: one POST, ever. A success that names one was taken, whatever else it says.

        Raises:
            NotSent: the connection was never made.
            Refused: a clear no, nothing was taken.
            Ambiguous: it may have been taken, and charged.
        """
        to = self._connection
        secrets = (*to.secrets, str(body.get("prompt", "")))
        read_s = to.timeouts.submit_read_s
        try:
            reply = await to.call("POST", f"/{MODEL_ID}", body, cap_bytes=LARGE_BYTES, read_s=read_s)
        except outcome.NO_REPLY as error:
            raise outcome.submit_lost(error, to.host) from error
        if not 200 <= reply.status < 300:
            raise outcome.submit_failed(reply, secrets)
        try:
            return wire.read_prediction(wire.data_of(wire.decode(reply.body)), secrets=secrets)
        except Malformed as error:
            raise outcome.submit_failed(reply, secrets) from error

    async def result(self, prediction_id: PredictionId) -> Prediction:
        """Ask once how a prediction is.

        Raises:
            Transient, Refused, Malformed: as for every read.
        """
        path = f"/predictions/{quote(prediction_id, safe='')}/result"
        document = await self._connection.read("GET", path, cap_bytes=LARGE_BYTES)
        return wire.read_prediction(
            wire.data_of(document), known_id=prediction_id, secrets=self._connection.secrets
        )

    async def balance(self) -> MicroUsd:
        """The account's balance. Costs nothing, so it also tests a key.

        Raises:
            Transient, Refused, Malformed: as for every read.
        """
        data = wire.data_of(await self._connection.read("GET", "/balance"))
        amount = wire.read_usd(data.get("balance"))
        return wire.malformed("$.data.balance") if amount is None else amount

    async def history(
        self, *, page: int = 1, page_size: int = 100, created_after_ms: int | None = None
    ) -> list[Prediction]:
        """A page of the account's predictions of the last seven days, of every model, newest first.

        One that cannot be read is left out. A page that is too large with the inputs comes without them.

        Raises:
            Transient, Refused, Malformed: as for every read.
        """
        asked: dict[str, object] = {"page": page, "page_size": page_size}
        if created_after_ms is not None:
            asked["created_after"] = wire.write_time(created_after_ms)
        read = self._connection.read
        try:
            reply = await read("POST", "/predictions", {**asked, "include_inputs": True}, cap_bytes=LARGE_BYTES)
        except Malformed:
            reply = await read("POST", "/predictions", asked, cap_bytes=LARGE_BYTES)
        return wire.read_history(wire.data_of(reply), self._connection.secrets)

    async def bills(self, predictions: Sequence[PredictionId]) -> list[Bill]:
        """What was taken for these predictions, and what was given back; at most 50 of them.

        Raises:
            Transient, Refused, Malformed: as for every read.
        """
        asked = {"page": 1, "page_size": 100, "prediction_uuids": list(predictions)}
        reply = await self._connection.read("POST", "/billings/search", asked)
        return wire.read_bills(wire.data_of(reply))

    async def capabilities(self) -> Capabilities:
        """What the published schema says; where it cannot be had, `UNKNOWN` itself, which blocks nothing."""
        try:
            reply = await self._connection.call("GET", "/models", cap_bytes=LARGE_BYTES)
        except (*outcome.NO_REPLY, ServiceError):
            return UNKNOWN
        # The list is long: read in a worker thread, so that the window goes on.
        return await asyncio.to_thread(models_schema.read, reply.body) if reply.status == 200 else UNKNOWN

    async def quote(self, inputs: Mapping[str, object]) -> MicroUsd | None:
        """What the service would charge for a body of `wire.build_body`; None where it does not say."""
        for path, names in _QUOTES:
            try:
                reply = await self._connection.read("POST", path, {"model_id": MODEL_ID, "inputs": inputs})
                data = wire.data_of(reply)
            except ServiceError:
                continue
            amounts = (wire.read_usd(data.get(name)) for name in names)
            amount = next((a for a in amounts if a is not None), None)
            if amount is not None:
                return amount
        return None

    async def upload(
        self,
        path: Path,
        *,
        filename: str,
        content_type: str,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> str:
        """Send a file; the address under which the service finds it. Costs nothing, so it may be repeated.

        Args:
            path: the file; read in pieces.
            filename: the name that the service is told.
            content_type: of the file.
            on_progress: called with bytes sent and bytes in all.

        Raises:
            Transient: it may be tried again.
            Refused: UPLOAD_FAILED where uploads are not to be had, else why the account may not upload.
        """
        parcel = uploads.Parcel(
            path=path, filename=filename, content_type=content_type, on_progress=on_progress or uploads.silent
        )
        return await uploads.send(self._connection, parcel)
