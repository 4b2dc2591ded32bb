"""Pictures: what strangers' files are, what is sent of them, and whether what came back is whole.

Every file goes the same way: `reading` opens a handle and maps what the system says, and `magic` names the format
from the first bytes. One walker for each container (`jpeg_segments`, `png_chunks`, `riff_chunks`, `media_boxes`)
finds its parts; from these `jpeg_picture`, `png_picture`, `webp_picture`, `gif_picture`, `tiff_picture` and
`bmp_picture` put together the `first_picture` alone (`spliced`), so that nothing beside the pixels can spoil it.
`decode` lets Pillow at that under limits and turns whatever a decoder raises into one of our errors.

What Pillow does not read, or reads wrongly, is `uncommon`: `tiff_layout` tells which TIFFs these are and
`tiff_samples` reads them, `bmp_bitfields` does it for BMP. `decoded` puts pixels and their meaning together:
`colour_tags` finds what the file says of its colours (`png_header`, `bmp_header`, `avif_boxes`) and always answers
with a profile, which `profiles` makes where none is embedded; `transparency` tells what can be seen through.

`study` writes down what the decoded picture is like, `plan` decides from these facts alone what will be sent, and
`pixels` does it, with `colours` for what is not sRGB. `inspect` stops after the plan and announces it; `prepare`
goes on and writes the file, by copying the compressed pixels where nothing but metadata has to change.
`inspect_result` judges outputs, `thumbnails` makes small ones, and `metadata` writes the recipe into them as
`xmp`, by `xmp_jpeg`, `xmp_png` and `xmp_webp`. Everything is synchronous, without shared state, for a pool of
workers. `endings` are for choosers: what pictures are called.
"""
