"""One walker for each kind of container: where its parts stand in a file. None of them decodes anything.

`jpeg_segments`, `png_chunks`, `riff_chunks` (WebP) and `media_boxes` (AVIF, HEIC) walk; `png_header`, `bmp_header`
and `avif_boxes` tell what stands before the pixels. A file that is made anew out of pieces of another is `spliced`.
"""
