"""A real Chromium on a test's desktop, and a site on loopback for it to show."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from support.desktop import Desktop, wait_for

_QUIET = (
    *("--no-first-run", "--no-default-browser-check", "--disable-sync", "--disable-background-networking"),
    *("--disable-component-update", "--disable-extensions", "--disable-gpu", "--password-store=basic"),
    *("--no-sandbox", "--test-type", "--ozone-platform=x11"),
)
"""No other machine is asked for anything; a test may run as root, where Chromium has no sandbox."""


_TELLS_WHERE = b"""<script>
setInterval(() => {
  const border = (outerWidth - innerWidth) / 2, where = {};
  for (const part of document.querySelectorAll("[id]")) {
    const box = part.getBoundingClientRect();
    where[part.id] = [
      Math.round(screenX + border + box.x + box.width / 2),
      Math.round(screenY + outerHeight - innerHeight - border + box.y + box.height / 2),
    ];
  }
  fetch("/where", {method: "POST", body: JSON.stringify(where)});
}, 200);
</script>"""
"""A page with this says where on the screen everything in it is that has an id."""


class Site:
    """Pages on loopback, which tell where their parts are when a browser shows them.

    Attributes:
        url: the address of the whole.
    """

    def __init__(self, pages: Mapping[str, tuple[str, bytes]]) -> None:
        """Serve these, by path: their type and their bytes."""
        self._where: dict[str, tuple[int, int]] = {}
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                kind, content = pages.get(self.path.partition("?")[0], ("", b""))
                self._answer(kind, content + _TELLS_WHERE if kind == "text/html" else content)

            def do_POST(self) -> None:
                told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                site._where = {name: (at[0], at[1]) for name, at in told.items()}
                self._answer("text/plain", b"")

            def _answer(self, kind: str, content: bytes) -> None:
                self.send_response(200 if kind else 404)
                self.send_header("Content-Type", kind or "text/plain")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, name="site")
        self._thread.start()

    def where(self, name: str) -> tuple[int, int]:
        """The middle of the part with this id, in the screen's pixels, once it stays where it is."""

        def stays() -> tuple[int, int] | None:
            before = self._where.get(name)
            time.sleep(0.7)
            return before if before is not None and before == self._where.get(name) else None

        return wait_for(f"{name!r} in the browser", stays, 60)

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def start_browser(desktop: Desktop, address: str, profile: Path) -> subprocess.Popen[bytes]:
    """Show a page in a window of its own."""
    return desktop.start(["chromium", *_QUIET, f"--user-data-dir={profile}", "--new-window", address])
