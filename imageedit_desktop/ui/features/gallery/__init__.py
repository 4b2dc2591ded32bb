"""The gallery: every saved picture, newest first, and a place for each that is on its way.

`model.GalleryModel` holds one `GalleryItem` per row, in gallery order; pages come from below as the end comes
near, and items one by one as jobs move on. `view.GalleryView` lays out equal cells without a widget per cell and
turns keys and drags into wishes. `delegate.GalleryDelegate` paints a cell: it asks the picture cache, which
answers at once or calls later, and then that one cell is painted again. A placeholder has the shape that its
picture will have: nothing jumps, which `anchor` sees to when something comes in above. `words` is what a cell
says, `drag` takes results to other programs, and `empty` fills a gallery without pictures.

`commands` are what can be done about pictures. `binding.GalleryBinding` connects the gallery, the details and the
single picture to the services.
"""
