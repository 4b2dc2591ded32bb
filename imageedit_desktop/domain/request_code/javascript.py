"""A request as a JavaScript program for Node, which needs nothing else."""

from __future__ import annotations

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.notation import Notation
from imageedit_desktop.domain.request_code.request import Request

_NOTATION = Notation(text=literals.json, address=lambda picture: picture.variable, step="  ")

_EXACT_MAX = 2**53 - 1
"""The largest whole number up to which JavaScript's numbers have every one."""

_PROGRAM = """\
// Orders pictures from @MODEL@, once, and saves them here.
//
// Needs Node 18, and your key in the environment variable @KEY@.
// Every run is another order.

const API = @API@;
const KEY = { Authorization: `Bearer ${process.env.@KEY@}` };
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
@UPLOAD@
// Returns the id of the order. It is sent once: after an error a second one might be paid twice.
async function order(body) {
  const headers = { ...KEY, "Content-Type": "application/json" };
  const options = { method: "POST", headers, body, signal: AbortSignal.timeout(60_000), redirect: "error" };
  const history = "It may be ordered all the same: look at your history first.";
  let status, answer;
  try {
    const response = await fetch(API + @PATH@, options);
    status = response.status;
    answer = await response.text();
    const id = status === 200 ? JSON.parse(answer).data?.id : null;
    if (id) return id;
  } catch (error) {
    throw new Error(`No answer came that can be read. ${history} (${error.cause?.code ?? error.message})`);
  }
  const trouble = `The order was not confirmed (HTTP ${status}): ${answer}`;
  throw new Error(status >= 400 && status < 500 ? trouble : `${trouble}\\n${history}`);
}

// Asks for what was ordered, again and again while there is trouble: that costs nothing.
async function get(url, headers) {
  let trouble;
  for (const seconds of [1, 2, 4, 8, 16, 0]) {
    try {
      const redirect = headers ? "error" : "follow";
      const response = await fetch(url, { headers, redirect, signal: AbortSignal.timeout(60_000) });
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.ok) return bytes;
      trouble = `HTTP ${response.status}`;
      if (![429, 500, 502, 503, 504].includes(response.status)) break;
    } catch (error) {
      trouble = error.cause?.code ?? error.message;
    }
    await pause(seconds);
  }
  throw new Error(`The order is placed, but cannot be had now (${trouble}): ${url}`);
}

// Waits for an order, and returns the addresses of its pictures.
async function outputsOf(id) {
  for (;;) {
    const { data } = JSON.parse(await get(`${API}/predictions/${id}/result`, KEY));
    if (data.status === "completed") return data.outputs ?? [];
    if (["failed", "cancelled", "timeout", "deleted"].includes(data.status)) {
      throw new Error(`The order is ${data.status}: ${data.error}`);
    }
    await pause(2);
  }
}

async function main() {
  const { writeFile } = await import("node:fs/promises");
@SOURCES@  const request = @BODY@;
  const id = await order(@JSON@);
  console.log("Ordered:", id);
  const urls = await outputsOf(id);
  console.log(urls.join("\\n"));
  const started = new Date().toISOString().replace(/\\D/g, "");
  for (const [index, url] of urls.entries()) {
    const name = `${started}-${index + 1}.jpeg`;
    await writeFile(name, await get(url), { flag: "wx" });
    console.log(name);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
"""

_UPLOAD = """
// Returns the address at which the service finds a file of this computer.
async function upload(path) {
  const { readFile } = await import("node:fs/promises");
  const type = path.endsWith(".png") ? "image/png" : "image/jpeg";
  const form = new FormData();
  form.append("file", new Blob([await readFile(path)], { type }), path.split(/[\\\\/]/).pop());
  const signal = AbortSignal.timeout(120_000);
  const options = { method: "POST", headers: KEY, body: form, signal, redirect: "error" };
  const response = await fetch(`${API}/media/upload/binary`, options);
  if (!response.ok) throw new Error(`${path} was not uploaded: HTTP ${response.status}`);
  return (await response.json()).data.download_url;
}
"""


def for_node(request: Request) -> str:
    """A program that runs in Node, as a module or not."""
    sources = "".join(
        f"  const {picture.variable} = await upload({literals.json(picture.sent)});\n"
        for picture in request.uploads
    )
    body = request.body()
    seed = body.get("seed")
    is_exact = not isinstance(seed, int) or abs(seed) <= _EXACT_MAX
    if not is_exact:
        del body["seed"]
    return literals.fill(
        _PROGRAM,
        {
            "API": literals.json(request.api),
            "BODY": _NOTATION.written(body, "  "),
            "JSON": "JSON.stringify(request)" if is_exact else _with_long_seed(seed),
            "KEY": KEY_VARIABLE,
            "MODEL": request.model,
            "PATH": literals.json(f"/{request.model}"),
            "SOURCES": sources,
            "UPLOAD": _UPLOAD if request.uploads else "",
        },
    )


def _with_long_seed(seed: object) -> str:
    """No number of JavaScript has so many digits, so they are put into the JSON as they are."""
    return f"JSON.stringify(request).slice(0, -1) + ',\"seed\":{seed}}}'"
