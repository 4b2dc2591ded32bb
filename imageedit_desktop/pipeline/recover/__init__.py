"""What a crash, a lost reply, another program or a damaged disk left behind.

`resume` finds what was interrupted, `find_task` looks at the service for the task of an order that got no
answer, and `rescue` fetches everything that the service still has. `library_check` holds the files against the
database, with `inspect_file` to tell what a file is; `back_up` keeps a copy of the database.
"""
