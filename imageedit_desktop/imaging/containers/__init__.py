"""One walker for each kind of container: where its parts stand in a file. None of them decodes anything.

`jpeg_segments`, `png_chunks`, `riff_chunks` (WebP), `media_boxes` (AVIF, HEIC) and `tiff_directory` walk, and stop
with `too_many_parts`. A `webp_frame` is one of an animation. `avif_items` are looked through for the picture that
is shown; `avif_properties` are what its boxes say, and its `av1_header` where these are silent. A BMP has no parts
but its `bmp_header`. Whether there are `gain_maps` is looked for in all that may have one. A file that is made anew
out of pieces of another is `spliced`.
"""
