"""The draft: `compose.Compose` holds it.

`gathering.Gathering` finds pictures in folders, `incoming.Incoming` reads them for it, `draft_keeper.DraftKeeper`
saves it as it changes, `shown_inputs` knows what its pictures look like, `prompts.Prompts` which prompts may be
used again, `spelling.Spelling` which words are wrong, `sent_files` what exactly leaves for a picture, and
`request_code` how it, or any order, is told as code.
"""
