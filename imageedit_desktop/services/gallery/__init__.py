"""What is looked at: `review.Review` answers queries through `library_search.LibrarySearch`.

What a query takes is `standing`, what becomes of jobs is brought into it by `fitting`, what is `nearby` is at hand
as soon as `near_rows` has fetched it, and a `remembered_place` is returned to in the next session.
`undecided` finds the batches that are to be decided, and there are `ways_out` where nothing was found;
`saved_searches` are kept under names. `alike_search` puts together what looks alike, and `selected_files` are at
hand as soon as something is selected.
"""
