"""The draft: `compose.Compose` holds it.

`incoming.Incoming` reads pictures for it, `draft_keeper.DraftKeeper` saves it as it changes, and `shown_inputs`
knows what its pictures look like.
"""
