"""Formats that Pillow does not read, or reads slowly, by libraries of their own; each is loaded when it is needed.

All of them answer with a `lazy_image`: `heic` (libheif), `jpeg_xl` (libjxl), `qoi_picture` (qoi) and `svg_drawing`
(resvg), which never sees what a drawing refers to outside of itself.
"""
