"""A result beside the picture that was edited: the source in its place, a line between both, or what differs.

`commands` are what can be done; `binding.ComparingBinding` finds the source of what is shown and asks the services
for the comparison. `over_picture.OverPicture` shows what the `subject` tells over the picture of the viewer, on the
same frame, crop and zoom: `layers` paint it, the `line` can be dragged, and a pill says in words what is seen.
Over the cells of the gallery the gallery paints the source by itself.
"""
