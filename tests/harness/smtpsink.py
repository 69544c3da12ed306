"""A mail server that keeps what it takes, and fails where a test wants it to.

    sink.at("RCPT", 450)            answers so at this stage
    sink.at("dot", "drop", 1)       closes the connection, once
    sink.at("DATA", function)       calls it, and does what it returns

The stages are connect, EHLO, MAIL, RCPT, DATA, body (its first line is there),
dot (all of it is there: it is taken, unless the answer is a refusal) and
answered (the answer to that is on its way).
"""

import email
import email.policy
import socket
import threading
from dataclasses import dataclass

from harness.process import listening_socket

ANSWERS = {"connect": b"220 sink\r\n", "EHLO": b"250 sink\r\n",
           "DATA": b"354 go on\r\n"}


@dataclass(frozen=True)
class Mail:
    """A mail that was taken."""
    recipient: str
    data: bytes

    @property
    def message(self):
        return email.message_from_bytes(self.data,
                                        policy=email.policy.default)

    @property
    def text(self):
        return self.message.get_content().replace("\r\n", "\n")


class Closed(Exception):
    """The conversation is over."""


class SmtpSink:
    """Listens on a port of its own; each connection has a thread."""

    def __init__(self):
        self.mails = []
        self.stages = []                # all that were reached
        self.lines = []                 # of what is said outside of mails
        self.port = None
        self._actions = {}
        self._connections = set()
        self._listener = None

    def start(self):
        """Starts on a free port, or again on the one it had."""
        self._listener = listening_socket(port=self.port or 0)
        # a large mail is not all on its way before somebody reads it
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._run, args=(self._listener,),
                         daemon=True).start()
        return self

    def stop(self):
        for sock in [self._listener, *self._connections]:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self._listener.close()

    def clear(self):
        """Forgets what came, and what was to be done."""
        self.mails, self.stages, self.lines = [], [], []
        self._actions = {}

    def at(self, stage, action, times=-1):
        """action: a status, "drop", or a function that is called and returns
        one of them or None; times: how often, or always."""
        self._actions[stage] = [action, times]

    def _run(self, listener):
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            self._connections.add(sock)
            threading.Thread(target=self._serve, args=(sock,),
                             daemon=True).start()

    def _serve(self, sock):
        try:
            with sock, sock.makefile("rb") as lines:
                self._converse(sock, lines)
        except (OSError, Closed):
            pass
        finally:
            self._connections.discard(sock)

    def _reach(self, stage):
        """The status that the test wants here, or None."""
        self.stages.append(stage)
        entry = self._actions.get(stage, (None, 0))
        action, times = entry
        if times == 0:
            return None
        entry[1] -= 1
        if callable(action):
            action = action()
        if action == "drop":
            raise Closed
        return action

    def _answer(self, sock, stage):
        """Answers; tells whether it was a yes."""
        status = self._reach(stage)
        if status:
            sock.sendall(b"%d as the test asks\r\n" % status)
        else:
            sock.sendall(ANSWERS.get(stage, b"250 ok\r\n"))
        return not status

    def _converse(self, sock, lines):
        recipient = ""
        self._answer(sock, "connect")
        while line := lines.readline():
            line = line.decode()
            self.lines.append(line.rstrip("\r\n"))
            verb = line[:4].upper()
            name = line.partition("<")[2].partition(">")[0]
            match verb:
                case "MAIL":
                    recipient = ""
                    self._answer(sock, verb)
                case "RCPT":
                    if self._answer(sock, verb):
                        recipient = name
                case "DATA":
                    if self._answer(sock, verb):
                        self._take(sock, lines, recipient)
                case "QUIT":
                    sock.sendall(b"221 bye\r\n")
                    return
                case _:
                    self._answer(sock, verb)

    def _take(self, sock, lines, recipient):
        body = []
        while (line := lines.readline()) != b".\r\n":
            if not line:
                raise Closed
            if not body:
                self._reach("body")
            body.append(line[line.startswith(b"."):])
        mail = Mail(recipient, b"".join(body))
        status = None
        try:
            status = self._reach("dot")
        finally:
            if not status:
                self.mails.append(mail)
        sock.sendall(b"%d so be it\r\n" % (status or 250))
        self._reach("answered")
