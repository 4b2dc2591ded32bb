"""Rehearsal: a stand-in for the service over real HTTP on loopback; no key, no money, nothing leaves this machine.

A request enters by `server`, which checks the key, and reaches `predictions`, `catalogue` or `files`. A submit is
checked by `validation`, paid from the `account` and put to work by `tasks`, which gets the inputs through `sources`
and has `pictures` draw the outputs. Words that make a task go wrong on purpose are listed in `tasks`, words that
change a picture in `vocabulary`. `run` serves it on a port, `launch` starts it as a child process.

It knows the domain alone, so that client and stand-in cannot agree on a common mistake.
"""
