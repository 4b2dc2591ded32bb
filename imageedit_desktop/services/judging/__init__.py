"""What is said of pictures and done with them, each act with its way back.

`verdicts.Verdicts` writes down what is said, and `undoing` knows which of several histories is to be undone next.
`bin.Bin` knows what may go into the bin and what others put there; `trash.SystemTrash` is that of the system.
`importing.Importing` takes folders of pictures in. `duels.Duels` is the blind duel that is being fought, and
`arrived_orders.ArrivedOrders` notes what has come and waits to be decided.
"""
