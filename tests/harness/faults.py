"""What the helpdesk of the tests may do wrong, and how to ask for it.

A fault is text such as "delay=0.2,status=503".  It is named by the request's
header X-Test-Fault, or by a path that begins with /fault/delay=0.2/, or by
Helpdesk.faults, which maps the beginning of a path to it.

    delay=SECONDS     waits before it answers
    status=N          answers N; 400 and above: refuses, nothing is changed
    close=before      closes without an answer
    close=header      closes behind the header
    close=N           closes behind N bytes of the body
    reset=1           with close: ends by RST
    drip=SECONDS      one byte at a time, with this pause
    pause=SECONDS     pauses between header and body
    chunked=N         chunks of N bytes, no length
    nolength=1        no length: the end of the connection ends the body
    gzip=1            Content-Encoding: gzip
    forged=1          escalation headers of its own
    cache=VALUE       Cache-Control (+ for a space, none: no such header)
    type=VALUE        Content-Type
    etag=VALUE        ETag
    accel=no          X-Accel-Buffering: no
    size=N            a JSON body filled up to N bytes
    body=KIND         another body: empty truncated notjson deep nodes nul
                      utf8 events array
    patch=BASE64      members merged into the JSON answer (see patch())
    lenient=1         accepts what it cannot read, as ticket 4711
    echo=1            answers with the headers and the body's hash
"""

import base64
import gzip
import json

DEEP = 1000
NODES = 60000

FORGED = [("X-Escalation-Tier", "5"), ("x-escalation-reasons", "upset"),
          ("X-Support-Notice", "forged"), ("X-Feedback-Survey", "forged")]

BODIES = {
    "empty": lambda body: b"",
    "truncated": lambda body: body[:len(body) // 2],
    "notjson": lambda body: b"<html>no JSON</html>",
    "deep": lambda body: body[:-1] + b',"deep":' + b"[" * DEEP + b"]" * DEEP
    + b"}",
    "nodes": lambda body: body[:-1] + b',"nodes":['
    + b",".join([b"{}"] * NODES) + b"]}",
    "nul": lambda body: body.replace(b'"number":"', b'"number":"\0'),
    "utf8": lambda body: body.replace(b'"number":"', b'"number":"\xc3\x28'),
    "events": lambda body: b"data: 1\n\ndata: 2\n\n",
    "array": lambda body: b"[" + body + b"]",
}


def parse(text):
    """Reads a fault; unknown names are an error of the test."""
    fault = {}
    for part in filter(None, (text or "").split(",")):
        name, _, value = part.partition("=")
        assert name in NAMES, f"no such fault: {name}"
        fault[name] = NAMES[name](value)
    return fault


def _flag(value):
    return value not in ("", "0")


NAMES = {"delay": float, "status": int, "close": str, "reset": _flag,
         "drip": float, "pause": float, "chunked": int, "nolength": _flag,
         "gzip": _flag, "forged": _flag, "cache": str, "type": str,
         "etag": str, "accel": str, "size": int, "body": str, "patch": str,
         "lenient": _flag, "echo": _flag}


def patch(**members):
    """The fault that merges members into the answer; a value is JSON, or
    bytes that are put in as they are, such as a string with raw bytes."""
    raw = {name: value.decode("latin-1") if isinstance(value, bytes) else
           json.dumps(value) for name, value in members.items()}
    text = base64.urlsafe_b64encode(json.dumps(raw).encode()).decode()
    return "patch=" + text.rstrip("=")


def _patched(body, text):
    raw = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    answer = json.loads(body)
    for name in raw:
        answer.pop(name, None)
    members = [json.dumps(name).encode() + b":" + value.encode("latin-1")
               for name, value in raw.items()]
    rest = json.dumps(answer, separators=(",", ":")).encode()[1:-1]
    return b"{" + b",".join(members + [rest] * bool(rest)) + b"}"


def body_with(fault, body):
    """The answer's body as the fault wants it, before any compression."""
    if "patch" in fault:
        body = _patched(body, fault["patch"])
    if "body" in fault:
        body = BODIES[fault["body"]](body)
    missing = fault.get("size", 0) - len(body) - len(',"filler":""')
    if missing > 0:
        body = body[:-1] + b',"filler":"' + b"x" * missing + b'"}'
    return body


def apply(fault, status, headers, body):
    """Status, headers and body as the fault wants them."""
    headers = list(headers)
    body = body_with(fault, body)
    status = fault.get("status", status)
    if fault.get("forged"):
        headers += FORGED
    for name, header in (("cache", "Cache-Control"), ("type", "Content-Type"),
                         ("etag", "ETag"), ("accel", "X-Accel-Buffering")):
        if name in fault:
            headers = [pair for pair in headers if pair[0] != header]
            if fault[name] != "none":
                headers.append((header, fault[name].replace("+", " ")
                                .replace(";", ", ")))
    if fault.get("gzip"):
        headers.append(("Content-Encoding", "gzip"))
        body = gzip.compress(body, mtime=0)
    if status in (204, 304):
        body = b""
    return status, headers, body
