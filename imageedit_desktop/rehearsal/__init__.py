"""Rehearsal: a stand-in for the service over real HTTP on loopback; no key, no money, nothing leaves this machine.

A request enters by `server`, which checks the key, and reaches `task_routes`, `file_routes` or `account_routes`;
`replies` reads and answers it, and what they share is the `stand_in` with its `options`. A submit is checked by
`order` against the fields of `schema`, paid from the `account` and made by `tasks`, which gets the pictures
through `inputs` (most of them from `uploads`) and has `painting` draw the outputs. Words that make a task go wrong
on purpose are listed in `tasks`, words that change a picture in `painting`. `serve` serves it on a port, `launch`
starts it as a child process.

It knows the domain alone, so that client and stand-in cannot agree on a common mistake.
"""
