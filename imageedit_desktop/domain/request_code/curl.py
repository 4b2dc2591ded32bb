"""A request as commands for a POSIX shell, which need curl and nothing else."""

from __future__ import annotations

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.notation import Notation
from imageedit_desktop.domain.request_code.request import Picture, Request

_SCRIPT = r"""sh <<'END'
# Orders pictures from @MODEL@, once, and saves them here.
#
# Needs curl 7.71, and your key in the environment variable @KEY@.
# Every run is another order.
set -euf
: "${@KEY@:?is not set}"
API=@API@

# The key goes to curl by a pipe: others on this computer could read it among its arguments.
api() {
  printf 'header = "Authorization: Bearer %s"\n' "$@KEY@" |
    curl --silent --show-error --globoff --max-time 120 --config - "$@"
}

# Prints the first value of a field.
field() {
  grep -o "\"$1\" *: *\"[^\"]*\"" | head -n 1 | sed 's/^"[^"]*" *: *"//; s/"$//; s|\\/|/|g; s/\\u0026/\&/g'
}
@UPLOAD@@SOURCES@
body=@BODY@

# Sent once: after an error a second order might be paid twice.
history="It may be ordered all the same: look at your history first."
set -- --retry 0 --header 'Content-Type: application/json' --write-out '\n%{http_code}'
reply=$(api "$@" --data-binary "$body" "$API/@MODEL@") || {
  echo "No answer came that can be read. $history" >&2
  exit 1
}
http=$(printf '%s' "$reply" | tail -n 1)
[ "$http" = 200 ] && id=$(printf '%s' "$reply" | field id) || id=
[ -n "$id" ] || {
  printf 'The order was not confirmed: %s (HTTP %s)\n' "$(printf '%s' "$reply" | sed '$d')" "$http" >&2
  case $http in 4??) ;; *) echo "$history" >&2 ;; esac
  exit 1
}
echo "Ordered: $id"

status=created
while [ "$status" != completed ]; do
  sleep 2
  reply=$(api --fail --retry 5 "$API/predictions/$id/result") || {
    echo "The order is placed, but cannot be had now: $API/predictions/$id/result" >&2
    exit 1
  }
  status=$(printf '%s' "$reply" | field status)
  case $status in failed | cancelled | timeout | deleted)
    printf 'The order is %s: %s\n' "$status" "$(printf '%s' "$reply" | field error)" >&2
    exit 1 ;;
  esac
done

urls=$(printf '%s' "$reply" | tr -d '\n' | grep -o '"outputs" *: *\[[^]]*\]' | grep -o '"http[^"]*"' |
  sed 's/^"//; s/"$//; s|\\/|/|g; s/\\u0026/\&/g')
printf '%s\n' "$urls"
started=$(date +%Y%m%d-%H%M%S)-$$
number=0
for url in $urls; do
  number=$((number + 1))
  name=$started-$number.jpeg
  curl --silent --show-error --fail --location --globoff --retry 5 --output "$name" "$url"
  echo "$name"
done
END
"""

_UPLOAD = """
# Prints the address at which the service finds a file of this computer.
upload() {
  answer=$(api --fail --form "file=@$1" "$API/media/upload/binary") || return 1
  printf '%s' "$answer" | field download_url | grep .
}
"""


def for_shell(request: Request) -> str:
    """Commands to paste or to keep as a file; ``sh`` runs them whatever shell one types in."""
    sources = "".join(
        f"\n{picture.variable}=$(upload {literals.shell(_as_form(picture.sent))}) || exit 1"
        for picture in request.uploads
    )
    return literals.fill(
        _SCRIPT,
        {
            "API": literals.shell(request.api),
            "BODY": _body(request),
            "KEY": KEY_VARIABLE,
            "MODEL": request.model,
            "SOURCES": sources,
            "UPLOAD": _UPLOAD if request.uploads else "",
        },
    )


def _body(request: Request) -> str:
    """JSON in single quotes, which end before an address that was uploaded and begin anew after it."""
    notation = Notation(text=_quoted_text, address=_quoted_address, step="  ")
    return f"'{notation.written(request.body())}'"


def _quoted_text(text: str) -> str:
    return literals.json(text).replace("'", "'\\''")


def _quoted_address(picture: Picture) -> str:
    return f'"\'"${picture.variable}"\'"'


def _as_form(path: str) -> str:
    """A path as ``curl --form`` takes it, where semicolons and commas mean something (curl's manual, 2026)."""
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
