"""Of each container its first picture alone, made fit for a decoder, and what is known without decoding.

All of them answer with a `first_picture`: `jpeg_picture`, `png_picture`, `webp_picture`, `gif_picture`,
`tiff_picture`, `bmp_picture` and `avif_picture`. For TIFF, `camera_raw` tells which are no pictures but a camera's
raw file, and `big_tiff` writes the directory of those that Pillow would not find.
"""
