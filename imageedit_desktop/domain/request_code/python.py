"""A request as a Python program: by itself, or with the official SDK."""

from __future__ import annotations

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.request_code import literals
from imageedit_desktop.domain.request_code.notation import Notation
from imageedit_desktop.domain.request_code.request import Request

_NOTATION = Notation(text=literals.python, address=lambda picture: picture.variable, true="True")

_WITH_HTTPX = '''\
"""Orders pictures from @MODEL@, once, and saves them here.

Needs Python 3.9, "pip install httpx", and your key in the environment variable @KEY@.
Every run is another order.
"""

import os
import sys
import time

import httpx

API = @API@
KEY = {"Authorization": "Bearer " + os.environ["@KEY@"]}
@UPLOAD@

def order(request):
    """Return the id of the order. It is sent once: after an error a second one might be paid twice."""
    history = "It may be ordered all the same: look at your history first."
    try:
        response = httpx.post(API + @PATH@, headers=KEY, json=request, timeout=60)
        data = response.json().get("data") if response.status_code == 200 else None
        if data:
            return data["id"]
    except httpx.ConnectError as error:
        sys.exit(f"There is no connection, and nothing was ordered: {error}")
    except Exception as error:
        sys.exit(f"No answer came that can be read. {history} {error!r}")
    trouble = f"The order was not confirmed (HTTP {response.status_code}): {response.text}"
    sys.exit(trouble if 400 <= response.status_code < 500 else f"{trouble}\\n{history}")


def get(url, headers=None):
    """Ask for what was ordered, again and again while there is trouble: that costs nothing."""
    for pause_s in (1, 2, 4, 8, 16, 0):
        try:
            response = httpx.get(url, headers=headers, timeout=60, follow_redirects=headers is None)
            if response.status_code not in (429, 500, 502, 503, 504):
                response.raise_for_status()
                return response
            trouble = f"HTTP {response.status_code}"
        except httpx.TransportError as error:
            trouble = repr(error)
        time.sleep(pause_s)
    sys.exit(f"The order is placed, but cannot be had now ({trouble}): {url}")


def outputs_of(order_id):
    """Wait for an order, and return the addresses of its pictures."""
    while True:
        data = get(f"{API}/predictions/{order_id}/result", KEY).json()["data"]
        if data["status"] == "completed":
            return data["outputs"] or []
        if data["status"] in ("failed", "cancelled", "timeout", "deleted"):
            sys.exit(f"The order is {data['status']}: {data.get('error')}")
        time.sleep(2)

@SOURCES@
order_id = order(@BODY@)
print("Ordered:", order_id)
urls = outputs_of(order_id)
print(*urls, sep="\\n")
started = time.strftime("%Y%m%d-%H%M%S")
for number, url in enumerate(urls, start=1):
    name = f"{started}-{number}.jpeg"
    picture = get(url).content
    with open(name, "xb") as file:
        file.write(picture)
    print(name)
'''

_UPLOAD = '''

def upload(path):
    """Return the address at which the service finds a file of this computer."""
    with open(path, "rb") as file:
        response = httpx.post(API + "/media/upload/binary", headers=KEY, files={"file": file}, timeout=120)
    response.raise_for_status()
    return response.json()["data"]["download_url"]
'''

_WITH_SDK = '''\
"""Orders pictures from @MODEL@, once, and saves them here.

Needs Python 3.9, `pip install "wavespeed>=2.0.5"`, and your key in the environment variable @KEY@.
Every run is another order.
"""

import os
import re
import sys
import time
from importlib.metadata import version

import requests
import wavespeed

if tuple(map(int, re.findall(r"\\d+", version("wavespeed"))[:3])) < (2, 0, 5):
    sys.exit('Older versions may order again after an error: pip install "wavespeed>=2.0.5"')

# No retries of the order: after an error a second one might be paid twice.
client = wavespeed.Client(
    api_key=os.environ["@KEY@"],
    base_url=@BASE@,
    max_retries=0,
)
@SOURCES@
urls = client.run(@MODELNAME@, @BODY@)["outputs"] or []
print(*urls, sep="\\n")
started = time.strftime("%Y%m%d-%H%M%S")
for number, url in enumerate(urls, start=1):
    name = f"{started}-{number}.jpeg"
    response = requests.get(url, timeout=60)
    response.raise_for_status()
    with open(name, "xb") as file:
        file.write(response.content)
    print(name)
'''


def with_httpx(request: Request) -> str:
    """A program that needs ``httpx``."""
    return _filled(_WITH_HTTPX, request, upload="upload")


def with_sdk(request: Request) -> str:
    """A program that needs the official ``wavespeed``."""
    return _filled(_WITH_SDK, request, upload="client.upload")


def _filled(template: str, request: Request, *, upload: str) -> str:
    sources = "".join(
        f"\n{picture.variable} = {upload}({literals.python(picture.sent)})" for picture in request.uploads
    )
    return literals.fill(
        template,
        {
            "API": literals.python(request.api),
            "BASE": literals.python(request.base_url),
            "BODY": _NOTATION.written(request.body()),
            "KEY": KEY_VARIABLE,
            "MODEL": request.model,
            "MODELNAME": literals.python(request.model),
            "PATH": literals.python(f"/{request.model}"),
            "SOURCES": sources,
            "UPLOAD": _UPLOAD if request.uploads else "",
        },
    )
