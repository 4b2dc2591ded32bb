"""A result beside the picture that was edited: the source in its place, a line between both, or what differs.

`commands` are what can be done; `binding.ComparingBinding` asks the services for the comparison, and
`known_sources` tell what is known of a source. `over_picture.OverPicture` shows what the `subject` tells over the
picture of the viewer, on the same frame, crop and zoom: `layers` paint it, the `line` can be dragged, and a
pill has `words` for what is seen. `over_tiles.OverTiles` does the same over all pictures of a survey, and
`duel_sources` over both of a duel; `source_pictures` are what was read of sources. Over the cells of the gallery
the gallery paints the source by itself.
"""
