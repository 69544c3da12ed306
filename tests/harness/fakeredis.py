"""A Redis that follows a script: it expects commands and sends bytes.

    FakeRedis([Expect("GET"), Send(b"$3\\r\\nab"), Close()])

Commands that the script does not wait for (the greeting, for one) get the
answers of ANSWERS.  Each connection plays the next script of the list; the
last one is played again and again.
"""

import socket
import struct
import threading
import time
from dataclasses import dataclass

from harness.process import listening_socket

ANSWERS = {b"TIME": b"*2\r\n$10\r\n1795000000\r\n$1\r\n0\r\n",
           b"GET": b"$-1\r\n", b"MGET": b"*1\r\n$-1\r\n",
           b"PING": b"+PONG\r\n", b"CONFIG": b"*0\r\n", b"ROLE": b"*0\r\n",
           b"EVALSHA": b"-NOSCRIPT No matching script\r\n",
           b"SCRIPT": b"$40\r\n" + b"0" * 40 + b"\r\n",
           b"EXISTS": b":0\r\n", b"EVAL": b"-ERR not in the script\r\n"}


@dataclass(frozen=True)
class Expect:
    """Reads commands until one has this name."""
    command: str


@dataclass(frozen=True)
class Send:
    data: bytes


@dataclass(frozen=True)
class Pause:
    seconds: float


@dataclass(frozen=True)
class Close:
    reset: bool = False


class End(Exception):
    """The script closes the connection."""


class FakeRedis:
    """Plays scripts on a port of its own."""

    def __init__(self, *scripts):
        self._scripts = list(scripts) or [[]]
        self.commands = []              # of all connections: lists of bytes
        self.connections = 0
        self._listener = None
        self._ending = threading.Event()

    @property
    def port(self):
        return self._listener.getsockname()[1]

    def start(self):
        self._listener = listening_socket()
        self._listener.settimeout(0.1)
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def stop(self):
        self._ending.set()

    def url(self):
        return f"redis://127.0.0.1:{self.port}/0"

    def _run(self):
        while not self._ending.is_set():
            try:
                sock, _ = self._listener.accept()
            except TimeoutError:
                continue
            script = self._scripts[min(self.connections,
                                       len(self._scripts) - 1)]
            self.connections += 1
            threading.Thread(target=self._play, args=(sock, script),
                             daemon=True).start()
        self._listener.close()

    def _play(self, sock, script):
        sock.settimeout(0.1)
        stream = Commands(sock, self._ending)
        try:
            for step in script:
                self._step(sock, stream, step)
            while True:
                self._answer(sock, stream.next())
        except (ConnectionError, End):
            pass
        finally:
            sock.close()

    def _step(self, sock, stream, step):
        match step:
            case Expect(name):
                while (words := self._next(stream))[0] != name.encode():
                    self._answer(sock, words, noted=True)
            case Send(data):
                sock.sendall(data)
            case Pause(seconds):
                time.sleep(seconds)
            case Close(reset):
                if reset:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                    struct.pack("ii", 1, 0))
                raise End

    def _next(self, stream):
        words = stream.next()
        words[0] = words[0].upper()
        self.commands.append(words)
        return words

    def _answer(self, sock, words, noted=False):
        if not noted:
            words[0] = words[0].upper()
            self.commands.append(words)
        sock.sendall(ANSWERS.get(words[0], b"+OK\r\n"))


class Commands:
    """Cuts a connection's bytes into commands."""

    def __init__(self, sock, ending):
        self._socket = sock
        self._ending = ending
        self._buffer = b""

    @property
    def more(self):
        """Whether some of the next one is here."""
        return bool(self._buffer)

    def next(self):
        """The next command's words; raises ConnectionError at the end."""
        count = int(self._line()[1:])
        return [self._bulk() for _ in range(count)]

    def _fill(self):
        while True:
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                if self._ending.is_set():
                    raise ConnectionError from None
                continue
            if not data:
                raise ConnectionError
            self._buffer += data
            return

    def _line(self):
        while b"\r\n" not in self._buffer:
            self._fill()
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def _bulk(self):
        size = int(self._line()[1:]) + 2
        while len(self._buffer) < size:
            self._fill()
        word, self._buffer = self._buffer[:size - 2], self._buffer[size:]
        return word
