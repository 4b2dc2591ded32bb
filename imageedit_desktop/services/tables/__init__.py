"""Tables of requests, as the window sees them.

`tables` opens, keeps and orders them, `overview` knows what each row of the open one comes to, `picture_reading`
reads the pictures that are named in cells, and `folder_watch` tells of new pictures in a folder.
"""
