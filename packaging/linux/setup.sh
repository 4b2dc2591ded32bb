#!/bin/sh
# Puts the program into a home folder (PREFIX, else ~/.local) and into the menus; `--remove` takes it away again.
# Pictures and settings are elsewhere and are not touched.
set -eu
prefix=${PREFIX:-$HOME/.local}
home=$prefix/lib/imageedit-desktop
link=$prefix/bin/imageedit-desktop

remove() {
    if [ -x "$home/imageedit-desktop" ]; then
        "$home/imageedit-desktop" integrate --remove
    fi
    if [ -L "$link" ] && [ "$(readlink "$link")" = "$home/imageedit-desktop" ]; then
        rm -f "$link"
    fi
    rm -rf "$home"
    rmdir "$prefix/lib" "$prefix/bin" 2>/dev/null || true
}

if [ "${1-}" = --remove ]; then
    remove
    exit 0
fi

cd "$(dirname "$0")"
mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf "$home.new"
cp -R imageedit-desktop "$home.new"
cp setup "$home.new/setup"
rm -rf "$home"
mv "$home.new" "$home"
if [ -e "$link" ] && [ ! -L "$link" ]; then
    echo "$link is there and is not a link; it stays, and the program is $home/imageedit-desktop."
else
    ln -sf "$home/imageedit-desktop" "$link"
fi
"$home/imageedit-desktop" integrate >/dev/null
echo "To remove it again: $home/setup --remove"
