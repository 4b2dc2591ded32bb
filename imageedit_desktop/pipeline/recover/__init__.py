"""What a crash, another program or a damaged disk left behind.

`resume` finds what was interrupted, and `rescue` fetches everything that the service still has. `restore` puts a
backup in the place of a database that is damaged. `library_check` holds the files against the database, with
`inspect_file` to tell what a file is and `register_picture` to write its row; `clean_up` removes what is half of
something.
"""
