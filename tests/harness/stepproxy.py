"""A proxy before Redis that passes one command and one reply at a time.

Before it passes one it tells a function, which may do what it likes meanwhile,
and returns False for: not this one, close the connection.  Commands before the
first that the function is to hear of are passed as they come.
"""

import socket
import threading
from dataclasses import dataclass

from harness.fakeredis import Commands
from harness.process import listening_socket


@dataclass(frozen=True)
class Step:
    """number: of the command since the start, 1 the first; reply: whether it
    is the command's reply that is to be passed."""
    number: int
    reply: bool
    words: list

    @property
    def name(self):
        return self.words[0].decode().upper()


class StepProxy:
    """On a port of its own; counts over all connections."""

    def __init__(self, target):
        """target: the port to which it leads."""
        self.port = None
        self._before = None             # the function
        self._first = 1                 # command that it is told of
        self._commands = 0
        self._target = target
        self._ending = threading.Event()
        self._listener = None

    def start(self):
        self._listener = listening_socket()
        self._listener.settimeout(0.1)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def stop(self):
        self._ending.set()

    def watch(self, before, first=1):
        """Counts from here on, and tells this function."""
        self._commands, self._before, self._first = 0, before, first

    def _run(self):
        while not self._ending.is_set():
            try:
                sock, _ = self._listener.accept()
            except TimeoutError:
                continue
            threading.Thread(target=self._serve, args=(sock,),
                             daemon=True).start()
        self._listener.close()

    def _serve(self, sock):
        sock.settimeout(0.1)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        commands = Commands(sock, self._ending)
        try:
            with sock, socket.create_connection(
                    ("127.0.0.1", self._target)) as server:
                server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with server.makefile("rb") as replies:
                    while self._pass(sock, server, commands, replies):
                        pass
        except OSError:
            pass

    def _pass(self, sock, server, commands, replies):
        """Passes what has come and its replies; false when it is to close."""
        come = [commands.next()]
        while commands.more:
            come.append(commands.next())
        untold = come[:max(self._first - 1 - self._commands, 0)]
        self._commands += len(untold)
        server.sendall(b"".join(map(packed, untold)))
        sock.sendall(b"".join([whole(replies) for _ in untold]))
        for words in come[len(untold):]:
            self._commands += 1
            if self._before(Step(self._commands, False, words)) is False:
                return False
            server.sendall(packed(words))
            reply = whole(replies)
            if self._before(Step(self._commands, True, words)) is False:
                return False
            sock.sendall(reply)
        return True


def packed(words):
    return b"*%d\r\n" % len(words) + b"".join(
        b"$%d\r\n%s\r\n" % (len(word), word) for word in words)


def whole(replies):
    """The bytes of one reply, however deep it is."""
    line = replies.readline()
    if not line:
        raise ConnectionError
    kind, size = line[:1], line[1:]
    if kind == b"$" and int(size) >= 0:
        return line + replies.read(int(size) + 2)
    if kind == b"*":
        return line + b"".join(whole(replies) for _ in range(int(size)))
    return line
