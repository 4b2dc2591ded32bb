"""The gallery: every saved picture, newest first, and a place for each that is on its way.

`GalleryModel` holds one `GalleryItem` per row, in gallery order; pages come from below as the end comes near, and
items one by one as jobs move on. `GalleryView` lays out equal cells without a widget per cell and turns keys and
drags into wishes. `GalleryDelegate` paints a cell: it asks the picture cache, which answers at once or calls later,
and then that one cell is painted again. A placeholder has the shape that its picture will have: nothing jumps.
"""
