"""The way out of this machine.

`session` opens the connections: time-outs on inactivity, the system's trust store. `transport` is under every one
of them: it asks `proxies` for each request, connects to what was judged, and knows whether a request that failed
had left; `causes` says why one did not. `address` says which base addresses the key may go to, and `targets` judges
the addresses that a stranger gave, and what they lead to.
"""
