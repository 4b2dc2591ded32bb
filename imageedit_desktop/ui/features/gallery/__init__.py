"""The gallery: what a review holds, in batches at true aspect or picture by picture.

`grid.GalleryGrid` is the widget: it scrolls and hears keys. It owns nothing that is worth keeping: pictures, order,
the current one and the selection are the review's. `arrangement` keeps a `layout` in step with the answer and knows
what is folded; `page` is the part of it that is on the screen, painted by `cells` and `headers`; what is painted
again is `scaled` once, and `source_cells` cover results with their source while one holds a key. `steady` keeps
still what is looked at while something comes in above, `declaring` says what is seen, `walking` leads the keyboard
on by the rules of `moving`, and `gestures` follows the pointer, which `hints` tell more. `menus` and `acts` are
what can be done about a batch, `going_on` how far an order is, and `arrivals` that something came out of sight.
`accessible` makes a list of everything for assistive technology, which `told` fills; `words` is what is said, on
the screen too. `drag` takes results to other programs, and `empty` fills a gallery without pictures.

`commands` are what can be done with the current picture, `picture_acts` does it; `binding.GalleryBinding` connects
the grid to the services, and `searching` the line above it, the `search_field`, with the `chips` that show what is
asked for, in `query_words`, and the `saved_searches`. `going_to` leads to any picture by its number. `covers` keeps
the keyboard at what is seen of folded batches; `alike` opens queries that go by how pictures look, and `how_alike`
is the slider that says how much.
"""
