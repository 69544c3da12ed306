"""A helpdesk over HTTP/1.1 that records what reaches it, and errs on demand.

The rules are those of zammad.py, the errors those of faults.py.  The request's
header X-Test-User stands for the session (client-17, agent-5), X-Test-Id names
an exchange, so that a test finds its record again.

    python3 -m harness.helpdesk    runs it alone, until SIGTERM, and prints
                                   its port
"""

import asyncio
import hashlib
import json
import os
import signal
import socket
import struct
import sys
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from harness import faults
from harness.process import (TESTS, Process, exit_on_signals,
                             listening_socket, wait_until)
from harness.zammad import Refusal, Zammad

HEADER_LIMIT = 4 * 1024 * 1024
CACHE_CONTROL = "max-age=0, private, must-revalidate"


@dataclass
class Record:
    """One request as it arrived, and what was answered."""

    method: str
    target: str
    headers: list
    received_at: float
    sha256: str = ""
    length: int = 0
    status: int = 0
    answer_headers: list = field(default_factory=list)
    answer_body: bytes = b""
    answered_at: float = 0.0        # when the header was sent
    finished_at: float = 0.0        # when the last byte was sent

    def all(self, name):
        """The values of a request header; "_" and "-" are the same."""
        wanted = name.lower().replace("_", "-")
        return [value for key, value in self.headers
                if key.lower().replace("_", "-") == wanted]

    def header(self, name, default=None):
        values = self.all(name)
        return values[0] if values else default


class Gone(Exception):
    """The other side closed before its request was whole."""


class Helpdesk:
    """The helpdesk in a thread of its own."""

    def __init__(self, now=None, keep_records=True):
        """now: a function for the tickets' times; keep_records: whether the
        requests are remembered."""
        self.zammad = Zammad(now)
        self.records = []
        self.broken_requests = 0        # that ended before they were whole
        self.faults = {}                # beginning of a path: fault
        self.pages = {}                 # path: (status, headers, body)
        self._keep = keep_records
        self._socket = None
        self._loop = None
        self._thread = None
        self._writers = set()

    @property
    def port(self):
        return self._socket.getsockname()[1]

    def start(self, port=0):
        self._socket = listening_socket(port=port)
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,),
                                        daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def stop(self):
        if self._loop is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop = None

    def find(self, test_id):
        """The records of an exchange."""
        return [record for record in list(self.records)
                if record.header("X-Test-Id") == test_id]

    def _run(self, ready):
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        server = loop.run_until_complete(asyncio.start_server(
            self._serve, sock=self._socket, limit=HEADER_LIMIT))
        self._loop = loop
        loop.call_soon(ready.set)
        try:
            loop.run_forever()
        finally:
            server.close()
            for writer in self._writers:
                writer.transport.abort()
            tasks = asyncio.all_tasks(loop)
            for task in tasks:
                task.cancel()
            loop.run_until_complete(
                asyncio.gather(*tasks, return_exceptions=True))
            loop.close()

    # reading

    async def _serve(self, reader, writer):
        self._writers.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (Gone, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _exchange(self, reader, writer):
        """One request and its answer; returns whether another may follow."""
        try:
            raw = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                self.broken_requests += 1
            raise Gone from None
        lines = raw[:-4].decode("latin-1").split("\r\n")
        method, target, version = lines[0].split(" ")
        headers = []
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers.append((name, value.strip()))
        record = Record(method, target, headers, time.monotonic())
        if "100-continue" in record.header("Expect", "").lower():
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            body = await self._read_body(reader, record)
        except asyncio.IncompleteReadError:
            self.broken_requests += 1
            raise Gone from None
        record.sha256 = hashlib.sha256(body).hexdigest()
        record.length = len(body)
        if self._keep:
            self.records.append(record)
        keep = (version == "HTTP/1.1" and
                record.header("Connection", "").lower() != "close")
        return await self._answer(writer, record, body, keep)

    @staticmethod
    async def _read_body(reader, record):
        if "chunked" in record.header("Transfer-Encoding", "").lower():
            pieces = []
            while True:
                line = await reader.readuntil(b"\r\n")
                size = int(line.split(b";")[0], 16)
                piece = await reader.readexactly(size + 2)
                if size == 0:
                    return b"".join(pieces)
                pieces.append(piece[:-2])
        length = int(record.header("Content-Length", "0"))
        return await reader.readexactly(length) if length else b""

    # deciding

    def _fault(self, record, path):
        """The fault of this request, and its path without the fault."""
        text = record.header("X-Test-Fault", "")
        if path.startswith("/fault/"):
            text, _, path = path.removeprefix("/fault/").partition("/")
            path = "/" + path
        for start, more in self.faults.items():
            if path.startswith(start):
                text = ",".join(filter(None, (text, more)))
        return faults.parse(text), path

    def _decide(self, record, path, query, body, fault):
        """Status, headers and body without the fault's own touches."""
        if fault.get("echo"):
            return self._json(200, {"headers": record.headers,
                                    "sha256": record.sha256})
        if path in self.pages:
            return self.pages[path]
        if fault.get("status", 200) >= 400:
            return self._json(fault["status"], {"error": "as asked"})
        method = "GET" if record.method == "HEAD" else record.method
        try:
            status, value = self.zammad.handle(
                record.header("X-Test-User"), method, path, query, body)
        except Refusal as refusal:
            if not fault.get("lenient"):
                return self._json(refusal.status, refusal.answer)
            status, value = self._accept(record, method, path, query)
        return self._json(status, value)

    def _accept(self, record, method, path, query):
        """What a lenient helpdesk makes of a request that it cannot read."""
        plain = {"title": "-", "ticket_id": 4711,
                 "article": {"body": "-"}, "body": "-"}
        return self.zammad.handle(record.header("X-Test-User"), method, path,
                                  query, json.dumps(plain).encode())

    @staticmethod
    def _json(status, value):
        body = json.dumps(value, separators=(",", ":"),
                          ensure_ascii=False).encode()
        headers = [("Content-Type", "application/json; charset=utf-8"),
                   ("Cache-Control", CACHE_CONTROL),
                   ("X-Request-Id", "request-1")]
        return status, headers, body

    # answering

    async def _answer(self, writer, record, body, keep):
        parts = urlsplit(record.target)
        fault, path = self._fault(record, parts.path)
        if "delay" in fault:
            await asyncio.sleep(fault["delay"])
        if fault.get("close") == "before":
            return self._break(writer, fault)
        decided = self._decide(record, path, dict(parse_qsl(parts.query)),
                               body, fault)
        status, headers, answer = faults.apply(fault, *decided)
        record.status, record.answer_headers = status, headers
        head = record.method == "HEAD"
        record.answer_body = b"" if head else answer
        payload, framing = self._framed(status, answer, fault)
        if not keep and not fault.get("nolength"):
            framing = framing + [("Connection", "close")]
        header = self._header(status, headers + framing)
        record.answered_at = time.monotonic()
        keep = await self._send(writer, header, b"" if head else payload,
                                fault) and keep
        record.finished_at = time.monotonic()
        return keep and not fault.get("nolength")

    @staticmethod
    def _framed(status, answer, fault):
        """The body as it goes over the wire, and the headers that say how."""
        if status in (204, 304):
            return b"", []
        if fault.get("nolength"):
            return answer, [("Connection", "close")]
        if "chunked" in fault:
            size = fault["chunked"]
            pieces = [answer[at:at + size]
                      for at in range(0, len(answer), size)]
            return (b"".join(b"%x\r\n%s\r\n" % (len(piece), piece)
                             for piece in pieces) + b"0\r\n\r\n",
                    [("Transfer-Encoding", "chunked")])
        return answer, [("Content-Length", str(len(answer)))]

    @staticmethod
    def _header(status, headers):
        lines = [f"HTTP/1.1 {status} Answer"]
        lines += [f"{name}: {value}" for name, value in headers]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"

    async def _send(self, writer, header, payload, fault):
        """Sends as the fault wants it; returns False when it broke off."""
        close = fault.get("close")
        if close is not None:
            payload = b"" if close == "header" else payload[:int(close)]
        if "drip" in fault:
            for byte in header + payload:
                writer.write(bytes((byte,)))
                await writer.drain()
                await asyncio.sleep(fault["drip"])
        elif "pause" in fault:
            writer.write(header)
            await writer.drain()
            await asyncio.sleep(fault["pause"])
            writer.write(payload)
        else:
            writer.write(header + payload)
        await writer.drain()
        if close is not None:
            return self._break(writer, fault)
        return True

    @staticmethod
    def _break(writer, fault):
        if fault.get("reset"):
            sock = writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                            struct.pack("ii", 1, 0))
        return False


class HelpdeskProcess:
    """The same in a process of its own, where its speed matters and its
    records do not."""

    def __init__(self, directory):
        self._directory = directory
        self._process = None
        self.port = None

    def start(self):
        environment = dict(os.environ, PYTHONPATH=str(TESTS))
        self._process = Process(
            [sys.executable, "-m", "harness.helpdesk"],
            self._directory / "helpdesk", environment)
        self.port = int(wait_until(
            lambda: self._process.said().partition("\n")[1]
            and self._process.said(), "the helpdesk says its port"))
        return self

    def stop(self):
        if self._process is not None:
            self._process.stop()


def main():
    helpdesk = Helpdesk(keep_records=False).start()
    print(helpdesk.port, flush=True)
    exit_on_signals()
    try:
        signal.pause()
    finally:
        helpdesk.stop()


if __name__ == "__main__":
    main()
