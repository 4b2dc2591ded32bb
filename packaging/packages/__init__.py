"""What people install: each kind of package is built from the pinned packages, and twice to the same bytes.

`kinds` declares them and runs one; `release` are the facts that all of them state. Most stand on `frozen`, the
folder with everything in it that PyInstaller makes in a `build_environment`: `libraries` leaves to the system what
is the system's, `file_tree` gives everything fixed times and rights. From it come `archive`, `self_extracting`,
`debian`, `app_image` and `windows_installer`, and from the application that PyInstaller puts beside it on macOS
`disk_image`, the one kind that differs each time: signatures and the image's file system tell when they were made.
`python_wheel` and `flatpak` do without. `shared_files` are what desktops look at, `debian_changelog` the releases
in Debian's words, `tools` those of the system, `updated_by` says in a package that new versions of it come by
themselves, and `distributions`, `bill_of_materials` and `notices` tell what is inside.
"""
