"""Of each container its first picture alone, made fit for a decoder, and what is known without decoding.

All of them answer with a `first_picture`: `jpeg_picture`, `png_picture`, `webp_picture`, `gif_picture`,
`tiff_picture`, `bmp_picture`, `avif_picture`, `media_picture` (HEIC and JPEG XL), `jpeg_2000_picture`,
`psd_picture`, `icon_picture` and, for what holds nothing else, `plain_picture`. For TIFF, `camera_raw` tells which
are no pictures but a camera's raw file, and `big_tiff` writes the directory of those that Pillow would not find. Of
raw files `raw_picture` finds the picture that the camera has put into them.
"""
