"""The service over HTTP; the only place that knows httpx.

`client.Service` is what the program asks for; its `connection.Connection` alone holds the key. Every call is one
`exchange.exchange`, which streams a reply under a cap and writes one line to the log; `wire` reads what came,
whatever its shape, into domain values; `outcome` says what a failure means: a submit that certainly never left is
`NotSent`, a clear no is `Refused`, and anything between is `Ambiguous`, because the service has no idempotency key
and a second POST is a second bill. Reads fail as `Transient` where they may be repeated, which `polling.wait_for`
does without end, at the pace of `retry`.

Pictures travel apart from that: `uploads` sends them to a signed address, `download` fetches the outputs. Neither
carries the key, and both ask `targets` whether an address that a stranger gave may be visited at all;
`file_access` opens the files. `session` opens the connections: time-outs on inactivity, the system's proxies and
trust store. `address` checks where the key may be sent, `decoding` parses JSON that stays small, `models_schema`
reads the published list of models, and `discretion` decides what of a stranger's words may be shown and kept.
"""
