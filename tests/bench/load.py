"""What sends: wrk as fast as it goes, and a client that keeps a rate."""

import selectors
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from bench.answers import TICKETS

SCRIPT = Path(__file__).with_name("wrk.lua")


@dataclass
class Run:
    """What wrk did."""

    exchanges: int
    errors: int
    seconds: float
    median: float           # ms


def wrk(port, kind, host="helpdesk.test", path="/api/v1/tickets/", body="-",
        seconds=1, connections=16):
    """Runs wrk; body: the file of a message's body."""
    argv = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", SCRIPT,
            f"http://127.0.0.1:{port}", "--", kind, host, TICKETS, path, body]
    said = subprocess.run([str(word) for word in argv], check=True, text=True,
                          stdout=subprocess.PIPE, timeout=60).stdout
    for line in said.splitlines():
        if line.startswith("RESULT "):
            exchanges, errors, took, median = line.split()[1:]
            return Run(int(exchanges), int(errors), float(took),
                       float(median))
    raise RuntimeError("wrk says no result:\n" + said)


class _Connection:
    """A connection and what it waits for."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.pool = None
        self.times = None
        self.sent = 0.0
        self.got = b""

    def ask(self, request, times):
        self.times, self.got = times, b""
        self.sent = time.perf_counter()
        self.socket.send(request)

    def hear(self):
        """Reads; returns whether the answer is whole."""
        data = self.socket.recv(65536)
        now = time.perf_counter()
        if not data:
            raise RuntimeError("nginx closed a connection")
        self.got += data
        head, end, body = self.got.partition(b"\r\n\r\n")
        if not end:
            return False
        if head.split(b" ", 2)[1][:1] != b"2":
            raise RuntimeError(head.decode("latin-1"))
        length = int(head.lower().split(b"content-length:")[1].split(b"\r")[0])
        if len(body) < length:
            return False
        self.times.append(1000 * (now - self.sent))
        return True


def paced(kinds, rate, seconds):
    """Sends so many exchanges a second in all, of each kind in turn.

    kinds: {name: (port, requests)}.  Returns {name: [ms, ...]}.
    """
    selector = selectors.DefaultSelector()
    turns = [(port, iter(requests), [], []) for port, requests
             in kinds.values()]
    count, busy = int(rate * seconds), 0
    start, sent = time.perf_counter(), 0
    while sent < count or busy:
        due = start + sent / rate - time.perf_counter()
        if sent < count and due <= 0:
            port, requests, idle, times = turns[sent % len(turns)]
            connection = idle.pop() if idle else _Connection(port)
            if connection.pool is None:
                connection.pool = idle
                selector.register(connection.socket, selectors.EVENT_READ,
                                  connection)
            connection.ask(next(requests), times)
            sent, busy = sent + 1, busy + 1
            continue
        if time.perf_counter() - start > seconds + 10:
            raise RuntimeError("answers are missing")
        for key, _ in selector.select(due if sent < count else 1):
            if key.data.hear():
                busy -= 1
                key.data.pool.append(key.data)
    for key in list(selector.get_map().values()):
        key.fileobj.close()
    selector.close()
    return dict(zip(kinds, (times for *_, times in turns), strict=True))
