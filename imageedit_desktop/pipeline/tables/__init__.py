"""Tables of requests, from a file to orders.

`keep_tables` keeps them in the library, `table_files` reads and writes them as spreadsheets do, `cell_pictures`
reads the pictures that are named in cells, `learn` gathers what the cells are held against, `order_rows` orders
what is ready, and `new_files` tells which pictures have come into a folder that is watched.
"""
