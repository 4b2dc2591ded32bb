"""Routes of files: tickets and the multipart form of the API, and the storage host that needs no key.

The storage half plays a signed bucket: it answers errors in XML, insists on what was signed, and like such buckets
refuses a request that carries an Authorization header too.
"""

from __future__ import annotations

from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from imageedit_desktop.rehearsal.replies import Refusal, read_body, read_bytes, success, timestamp
from imageedit_desktop.rehearsal.stand_in import origin, stand_in
from imageedit_desktop.rehearsal.uploads import UPLOAD_MAX_BYTES, Upload


async def ticket(request: Request) -> Response:
    """Announce a file; the reply says where to PUT it."""
    asked = await read_body(request)
    filename, size_bytes, content_type = asked.get("filename"), asked.get("size"), asked.get("content_type")
    if not isinstance(filename, str) or not filename:
        raise Refusal(400, "filename is required")
    if type(size_bytes) is not int or size_bytes < 1:
        raise Refusal(400, "size must be a positive integer")
    if not isinstance(content_type, str | None):
        raise Refusal(400, "content_type must be a string")
    if size_bytes > UPLOAD_MAX_BYTES:
        raise Refusal(413, "file size exceeds the 200 MB limit")
    upload = stand_in(request).uploads.announce(filename, size_bytes, content_type)
    instruction = {
        "method": "PUT",
        "url": f"{origin(request)}/storage/{upload.id}",
        "headers": {"Content-Type": upload.content_type},
        "expires_at": timestamp(upload.until_ns, digits=3),
    }
    return success(_shown(upload, request) | {"upload": instruction})


async def multipart(request: Request) -> Response:
    """The older, documented way: the file itself, in the field ``file``."""
    if int(request.headers.get("content-length", "0")) > UPLOAD_MAX_BYTES:
        raise Refusal(413, "file size exceeds the 200 MB limit")
    async with request.form(max_files=1, max_fields=10) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile):
            raise Refusal(400, "file is required")
        content = await file.read()
        uploads = stand_in(request).uploads
        upload = uploads.announce(file.filename or "file", len(content), file.content_type)
        uploads.fill(upload, content)
    return success(_shown(upload, request))


async def put(request: Request) -> Response:
    """Receive an announced file."""
    uploads = stand_in(request).uploads
    upload = uploads.find(request.path_params["upload"])
    if "authorization" in request.headers:
        return _refused(400, "InvalidArgument", "Only one auth mechanism allowed")
    if upload is None or upload.expired:
        return _refused(403, "AccessDenied", "Request has expired")
    if request.headers.get("content-type") != upload.content_type:
        return _refused(403, "SignatureDoesNotMatch", "The Content-Type is not the one that was signed")
    content = await read_bytes(request, upload.size_bytes)
    if len(content) < upload.size_bytes:
        return _refused(400, "IncompleteBody", "Fewer bytes than announced")
    uploads.fill(upload, content)
    return Response(status_code=200)


async def media(request: Request) -> Response:
    """An uploaded file."""
    upload = stand_in(request).uploads.find(request.path_params["name"].partition(".")[0])
    if upload is None or upload.content is None:
        return _refused(404, "NoSuchKey", "The specified key does not exist.")
    picture = upload.content_type.startswith("image/")
    return _file(upload.content, upload.content_type if picture else "application/octet-stream")


async def output(request: Request) -> Response:
    """One picture of a task."""
    task = stand_in(request).tasks.find(request.path_params["task"])
    number = request.path_params["number"]
    if task is None or not 1 <= number <= len(task.pictures):
        return _refused(403, "AccessDenied", "Access Denied")
    return _file(task.pictures[number - 1], "image/jpeg")


def _file(content: bytes, content_type: str) -> Response:
    return Response(content, media_type=content_type, headers={"X-Content-Type-Options": "nosniff"})


def _refused(status: int, code: str, message: str) -> Response:
    xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Response(xml, status, media_type="application/xml")


def _shown(upload: Upload, request: Request) -> dict[str, Any]:
    return {
        "type": upload.content_type.partition("/")[0],
        "download_url": origin(request) + upload.address,
        "filename": upload.filename,
        "size": upload.size_bytes,
    }


routes = [
    Route("/api/v3/media/uploads", ticket, methods=["POST"]),
    Route("/api/v3/media/upload/binary", multipart, methods=["POST"]),
    Route("/storage/{upload}", put, methods=["PUT"]),
    Route("/media/{name}", media),
    Route("/output/{task}-{number:int}.jpeg", output),
]
