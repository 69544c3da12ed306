"""A helpdesk that takes its time: each answer comes 20 ms after its question.

usage: slow_helpdesk.py SECONDS; says its port.
"""

import asyncio
import itertools
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.answers import answers  # noqa: E402

VIEW, ARTICLE = answers(500)
LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")
TICKET = re.compile(rb"(?i)(?:^GET \S+/|\r\nx-ticket: *)(\d+)")
HEAD = ("HTTP/1.1 %s\r\nContent-Type: application/json; charset=utf-8\r\n"
        "Cache-Control: max-age=0, private, must-revalidate\r\n"
        "Content-Length: %d\r\n\r\n")

_articles = itertools.count(1)


def answer(head):
    ticket = TICKET.search(head)[1].decode()
    if head.startswith(b"GET"):
        status, body = "200 OK", VIEW
    else:
        status, body = "201 Created", ARTICLE
    body = body.replace("TICKET", ticket)
    body = body.replace("ARTICLE", str(next(_articles)))
    return (HEAD % (status, len(body)) + body).encode()


class Helpdesk(asyncio.Protocol):
    """One connection, whose questions come one after the other."""

    def __init__(self, delay):
        self._delay = delay
        self._got = b""

    def connection_made(self, transport):
        self._transport = transport

    def data_received(self, data):
        self._got += data
        head, end, body = self._got.partition(b"\r\n\r\n")
        if not end:
            return
        length = LENGTH.search(head)
        if length and len(body) < int(length[1]):
            return
        self._got = b""
        asyncio.get_running_loop().call_later(self._delay, self._say,
                                              answer(head))

    def _say(self, data):
        if not self._transport.is_closing():
            self._transport.write(data)


async def main(delay):
    server = await asyncio.get_running_loop().create_server(
        lambda: Helpdesk(delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
