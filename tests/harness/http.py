"""HTTP clients: exact bytes over a socket, and curl."""

import json
import shlex
import socket
import struct
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from harness.process import patience

TIMEOUT = 15.0


@dataclass
class Response:
    """An answer as it was read; complete: all that its header promised."""

    status: int = 0
    headers: list = field(default_factory=list)
    body: bytes = b""
    complete: bool = False
    raw_header: bytes = b""
    header_at: float = 0.0
    finished_at: float = 0.0
    started_at: float = 0.0

    def all(self, name):
        """The values of a header, in their order."""
        wanted = name.lower()
        return [value for key, value in self.headers if key.lower() == wanted]

    def header(self, name):
        """The one value of a header, or None; two are an error."""
        values = self.all(name)
        assert len(values) < 2, f"{name} stands twice: {values}"
        return values[0] if values else None

    def json(self):
        return json.loads(self.body)

    @property
    def elapsed(self):
        return self.finished_at - self.started_at


def parse_header(raw):
    """Splits the bytes of a response's header into status and pairs."""
    lines = raw.decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1])
    pairs = []
    for line in lines[1:]:
        if line:
            name, _, value = line.partition(":")
            pairs.append((name, value.strip()))
    return status, pairs


def build(method, target, headers=(), body=None, chunk_sizes=None,
          host="helpdesk.test"):
    """The bytes of a request.

    headers: pairs or a dict; chunk_sizes: sends the body chunked, in pieces of
    these sizes (the last one again and again), else with its length.
    """
    pairs = list(headers.items() if isinstance(headers, dict) else headers)
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in pairs]
    payload = b""
    if body is not None and chunk_sizes:
        lines.append("Transfer-Encoding: chunked")
        payload = b"".join(chunks(body, chunk_sizes)) + b"0\r\n\r\n"
    elif body is not None:
        lines.append(f"Content-Length: {len(body)}")
        payload = body
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + payload


def chunks(body, sizes):
    """The body's chunks, without the last empty one."""
    sizes = list(sizes)
    at = 0
    while at < len(body):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        piece = body[at:at + size]
        yield b"%x\r\n%s\r\n" % (len(piece), piece)
        at += size


class Connection:
    """A client's connection of which every byte is in the test's hands."""

    def __init__(self, port, host="127.0.0.1", timeout=TIMEOUT):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.socket = socket.socket(family, socket.SOCK_STREAM)
        self.socket.settimeout(timeout * patience())
        self.socket.connect((host, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = bytearray()
        self._started = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, data):
        self._started = time.monotonic()
        self.socket.sendall(data)

    def send_slowly(self, data, size=1, pause=0.001):
        """Sends a few bytes at a time."""
        for at in range(0, len(data), size):
            self.send(data[at:at + size])
            time.sleep(pause)

    def close(self):
        self.socket.close()

    def reset(self):
        """Ends the connection with an RST."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                               struct.pack("ii", 1, 0))
        self.socket.close()

    def shutdown(self):
        """Says that nothing more will be sent."""
        self.socket.shutdown(socket.SHUT_WR)

    def _fill(self):
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            data = b""
        self._buffer += data
        return bool(data)

    def _until(self, mark):
        while mark not in self._buffer:
            if not self._fill():
                return None
        at = self._buffer.index(mark)
        found = bytes(self._buffer[:at])
        del self._buffer[:at + len(mark)]
        return found

    def read_bytes(self, count):
        """At most count bytes; fewer only when the connection ended."""
        while len(self._buffer) < count:
            if not self._fill():
                break
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    def read_rest(self):
        """Everything until the connection ends."""
        while self._fill():
            pass
        return self.read_bytes(len(self._buffer))

    def read_response(self, method="GET"):
        """Reads one answer to its end (1xx answers are stepped over)."""
        response = Response(started_at=self._started)
        while True:
            raw = self._until(b"\r\n\r\n")
            if raw is None:
                response.finished_at = time.monotonic()
                return response
            status, headers = parse_header(raw)
            if status >= 200 or status == 101:
                break
        response.status, response.headers = status, headers
        response.raw_header = raw
        response.header_at = time.monotonic()
        self._read_body(response, method)
        response.finished_at = time.monotonic()
        return response

    def _read_body(self, response, method):
        if method == "HEAD" or response.status in (101, 204, 304):
            response.complete = True
        elif response.header("Transfer-Encoding") == "chunked":
            self._read_chunked(response)
        elif response.header("Content-Length") is not None:
            length = int(response.header("Content-Length"))
            response.body = self.read_bytes(length)
            response.complete = len(response.body) == length
        else:
            response.body = self.read_rest()
            response.complete = True

    def _read_chunked(self, response):
        pieces = []
        while True:
            line = self._until(b"\r\n")
            if line is None:
                break
            size = int(line.split(b";")[0], 16)
            piece = self.read_bytes(size + 2)
            pieces.append(piece[:size])
            if len(piece) < size + 2:
                break
            if size == 0:
                response.complete = True
                break
        response.body = b"".join(pieces)


def exchange(port, method, target, headers=(), body=None, chunk_sizes=None,
             host="127.0.0.1", timeout=TIMEOUT):
    """One request on a connection of its own; returns its Response."""
    pairs = list(headers.items() if isinstance(headers, dict) else headers)
    pairs.append(("Connection", "close"))
    with Connection(port, host, timeout) as connection:
        connection.send(build(method, target, pairs, body, chunk_sizes))
        return connection.read_response(method)


def curl_argv(url, method="GET", headers=(), data=None, options=()):
    """The words of a curl command; data: text, or a Path of a file."""
    argv = ["curl", "-s", *options]
    if method == "HEAD":
        argv.append("-I")
    elif method != "GET":
        argv += ["-X", method]
    argv.append(url)
    for name, value in dict(headers).items():
        argv += ["-H", f"{name}: {value}"]
    if isinstance(data, Path):
        argv += ["--data-binary", f"@{data}"]
    elif data is not None:
        argv += ["-d", data]
    return argv


def curl(url, method="GET", headers=(), body=None, options=(),
         timeout=TIMEOUT):
    """Runs curl, such as with options=["--http2-prior-knowledge"]."""
    with tempfile.TemporaryDirectory(prefix="conflict-curl-") as name:
        directory = Path(name)
        header, answer = directory / "header", directory / "answer"
        data = None
        if body is not None:
            data = directory / "request"
            data.write_bytes(body)
        argv = curl_argv(url, method, headers, data,
                         ["-D", header, "-o", answer, "--max-time",
                          str(timeout * patience()), *options])
        started = time.monotonic()
        code = subprocess.run([str(word) for word in argv], check=False,
                              stdin=subprocess.DEVNULL).returncode
        response = Response(started_at=started, finished_at=time.monotonic(),
                            complete=code == 0)
        raw = header.read_bytes() if header.exists() else b""
        blocks = [block for block in raw.split(b"\r\n\r\n") if block]
        if blocks:
            response.raw_header = blocks[-1]
            response.status, response.headers = parse_header(blocks[-1])
        if answer.exists() and method != "HEAD":
            response.body = answer.read_bytes()
        return response


def shown(argv):
    """A command as it can be typed."""
    return shlex.join(str(word) for word in argv)
