"""A request as text that others can run or read: in programming languages, as JSON, as a command.

`request` is what is to be told, `language` in which form, and `write` makes the text. `python`, `javascript`,
`curl` and `command` know one form each. `notation` writes values in any of them, `literals` single texts.

What is made has the key in no form: it reads the environment variable. It orders once: a second POST after an
error might be a second bill.
"""
