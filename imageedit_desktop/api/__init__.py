"""The service over HTTP; the only place that knows httpx.

`client.Service` is what the program asks for; its `connection.Connection` alone holds the key. Every call is one
`exchange.exchange`, which streams a reply under a cap and writes one line to the log; `wire` reads what came,
whatever its shape, into domain values, by way of `decoding` and, for the list of models, `models_schema`. `outcome`
says what a failure means: a submit that certainly never left is `NotSent`, a clear no is `Refused`, and anything
between is `Ambiguous`, because the service has no idempotency key and a second POST is a second bill. Reads fail as
`Transient` where they may be repeated, which `retry.retrying` does and `polling.wait_for` without end.
`service_clock` learns the service's time from replies.

Pictures travel apart from that: `uploads` sends them to a signed address, `download` fetches the outputs, both with
the files of `file_access`. Neither carries the key, and both leave through a gate of `network.targets`.

`version_file` asks the project for its newest version, with nothing of the user's, and knows who signed the answer;
it is the only place that knows PyNaCl.

`network` is the way out. `discretion` decides what of a stranger's words may be shown and kept.
"""

from __future__ import annotations

import sys

sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
"""httpx has a command line, which nobody wants here. It would be imported with it, and with it click, and rich and
Pygments where other programs brought them: 60 ms of processor time at every start."""
