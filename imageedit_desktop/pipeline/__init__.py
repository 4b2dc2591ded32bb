"""The stories of the program, as plain asyncio: no Qt, no widgets, the same for the window and the command line.

`opening` opens a library and a service as a `desk`, which every other story is given. `load_input` brings a picture
in, `page_picture` finds the one that a web page names, and `prepare_input` makes what is sent of it and shown.
`place_order` writes a job into the ledger, `queue_order` pauses those that wait and puts them into another order,
`run` takes one from wherever the ledger says it stands to its end, and `recover` brings back what a crash, another
program or a damaged disk left behind. `importing` takes folders of pictures in, `characters` are cards of people,
and `tables` of requests. `reconcile_charges` asks what was paid in the end, `offline` when the service can be
reached again, and `judge` writes down what the artist says of pictures, whose files go to the system's trash and
come back in `bin`. `duels` keeps blind duels. `learn_looks` finds out how pictures look, `measure_shares` how much
they differ from their sources, and `go_by_looks` makes answers that go by looks. `request_code` tells an order as
code, `examine_sent` looks at what leaves for a picture, and `look_for_version` asks which version of the program is
the newest. Pictures that nobody has looked at yet are decoded by
`readers`, which are processes of their own.

Every story reports upward through `Desk.tell` with values from `domain.events`.
"""
