"""What a crash, a lost reply, another program or a damaged disk left behind.

`resume` finds what was interrupted, `find_task` looks at the service for the task of an order that got no
answer, and `rescue` fetches everything that the service still has. `back_up` keeps a copy of the database, and
`restore` puts it in the place of one that is damaged. `library_check` holds the files against the database, with
`inspect_file` to tell what a file is and `register_picture` to write its row; `sweep` removes what is half of
something.
"""
