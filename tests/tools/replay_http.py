"""Sends recorded messages as tickets through nginx with the module.

    replay_http.py FILE [--rate N] [--connections N] [--workers N]

FILE holds JSON Lines: {"id", "text", "seq", "turn"}.  Each seq is one client
(without one the message is its own client): the first message opens a ticket,
the others are articles of it, in the order of their turns.  Prints clients per
tier, the ten highest with their reasons, messages per second and every counter
that is not zero; never a text.
"""

import argparse
import asyncio
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness import http, metrics  # noqa: E402
from harness.nginx import module_path  # noqa: E402
from harness.process import (  # noqa: E402
    exit_on_signals, temporary_directory, wait_until)
from harness.stack import Options, Stack  # noqa: E402

TIERS = {1: "normal", 2: "watch", 3: "strained", 4: "escalated",
         5: "critical"}
FIRST_CLIENT = 100


def conversations(path):
    """The file's clients in their order: [(name, [text, ...]), ...]."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                message = json.loads(line)
                name = message.get("seq") or message["id"]
                entry = (message.get("turn") or 0, message["text"])
            except (ValueError, KeyError, AttributeError):
                raise SystemExit(f"{path}:{number}: no such message") from None
            found.setdefault(str(name), []).append(entry)
    return [(name, [text for _, text in sorted(entries, key=lambda e: e[0])])
            for name, entries in found.items()]


class Pace:
    """Lets messages go at a rate; 0: as fast as they can."""

    def __init__(self, rate):
        self._step = 1 / rate if rate else 0
        self._next = time.monotonic()

    async def wait(self):
        if self._step:
            self._next = max(self._next + self._step, time.monotonic() - 1)
            await asyncio.sleep(max(self._next - time.monotonic(), 0))


class Replay:
    """Several connections, each with one client's messages at a time."""

    def __init__(self, port, clients, rate):
        self._port = port
        self._queue = list(enumerate(clients, FIRST_CLIENT))[::-1]
        self._pace = Pace(rate)
        self.total = sum(len(texts) for _, texts in clients)
        self.sent = 0
        self.refused = {}
        self.seconds = 0.0

    async def run(self, connections):
        started = time.monotonic()
        progress = asyncio.create_task(self._progress())
        await asyncio.gather(*(self._connection()
                               for _ in range(connections)))
        progress.cancel()
        self.seconds = time.monotonic() - started

    async def _connection(self):
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", self._port, limit=1 << 24)
        while self._queue:
            number, (_, texts) = self._queue.pop()
            ticket = None
            for text in texts:
                await self._pace.wait()
                ticket = await self._message(reader, writer,
                                             f"client-{number}", ticket, text)
        writer.close()

    async def _message(self, reader, writer, user, ticket, text):
        """Sends one message; returns the number of the client's ticket."""
        article = {"body": text, "type": "web", "internal": False,
                   "content_type": "text/plain"}
        if ticket is None:
            path, fields = "tickets", {"title": "Replayed", "group": "Support",
                                       "article": article}
        else:
            path = "ticket_articles"
            fields = article | {"ticket_id": ticket}
        body = json.dumps(fields, ensure_ascii=False).encode(
            "utf-8", "surrogatepass")
        writer.write(http.build(
            "POST", f"/api/v1/{path}", {"X-Test-User": user,
                                        "Content-Type": "application/json"},
            body))
        status, answer = await read_answer(reader)
        self.sent += 1
        if status != 201:
            self.refused[status] = self.refused.get(status, 0) + 1
            return ticket
        return ticket or json.loads(answer)["id"]

    async def _progress(self):
        while sys.stderr.isatty():
            print(f"\r{self.sent} of {self.total}", end="", file=sys.stderr)
            await asyncio.sleep(0.2)


async def read_answer(reader):
    """Status and body of an answer with a length, or chunked."""
    raw = await reader.readuntil(b"\r\n\r\n")
    status, pairs = http.parse_header(raw[:-4])
    headers = {name.lower(): value for name, value in pairs}
    if "content-length" in headers:
        return status, await reader.readexactly(int(headers["content-length"]))
    pieces = []
    while True:
        size = int(await reader.readuntil(b"\r\n"), 16)
        pieces.append((await reader.readexactly(size + 2))[:-2])
        if size == 0:
            return status, b"".join(pieces)


def wait_committed(stack, count):
    """Commits run in the background: waits until all are in the stream, or
    nothing has moved for two seconds; returns how many are."""
    last = [stack.event_count(), time.monotonic()]

    def settled():
        now = stack.event_count()
        if now != last[0]:
            last[:] = now, time.monotonic()
        return now >= count or time.monotonic() - last[1] > 2

    wait_until(settled, "the commits have ended", 60, 0.05)
    return last[0]


def scores(stack):
    """[(score, "zammad/N", key of the state)] of all clients, highest first;
    the score is tier * 1000 + tension."""
    client, found = stack.redis.client(), []
    for key in stack.keys("conflict:tiers:*"):
        bucket = key.rpartition(b":")[2]
        for member, score in client.zrange(key, 0, -1, withscores=True):
            state = b"conflict:client:%s:%s" % (bucket, member)
            found.append((score, member.decode(), state))
    return sorted(found, key=lambda entry: (-entry[0], entry[1]))


def reasons(stack, key):
    """The words of the stored line's reasons=, without their times."""
    line = (stack.redis.client().get(key) or b"").decode()
    for part in line.split():
        if part.startswith("reasons="):
            words = part.removeprefix("reasons=").split(",")
            return ", ".join(word.partition("/")[0] for word in words)
    return "-"


def report(stack, clients, replay, committed):
    names = {f"zammad/{number}": name for number, (name, _)
             in enumerate(clients, FIRST_CLIENT)}
    ranked = scores(stack)
    print(f"messages     {replay.sent} of {len(clients)} clients")
    print(f"per second   {replay.sent / replay.seconds:.0f} "
          f"({replay.seconds:.1f} s)")
    print(f"in stream    {committed}")
    for status, count in sorted(replay.refused.items()):
        print(f"status {status}   {count}")
    print("\nclients per tier")
    for tier, word in TIERS.items():
        count = sum(int(score // 1000) == tier for score, _, _ in ranked)
        share = 100 * count / max(len(ranked), 1)
        print(f"    {tier} {word:<10} {count:>6}  {share:5.1f} %")
    print("\nthe ten highest (tier, tension, client, reasons)")
    for score, member, key in ranked[:10]:
        tier, tension = divmod(score, 1000)
        name = names.get(member, member)
        print(f"    {int(tier)}  {tension:5.1f}  {name:<26} "
              f"{reasons(stack, key)}")
    print("\ncounters that are not zero")
    lines = metrics.shown(stack.metrics())
    width = max((len(name) for name, _ in lines), default=0)
    for name, number in lines:
        print(f"    {name:<{width}}  {number}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--rate", type=float, default=0,
                        help="messages per second (0: as fast as they go)")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--workers", type=int, default=1)
    return parser.parse_args()


def main():
    exit_on_signals()
    asked = arguments()
    clients = conversations(asked.file)
    if not module_path().exists():
        print(f"{module_path()} is not there: make build", file=sys.stderr)
        return 1
    options = Options(fast_helpdesk=True, workers=asked.workers,
                      log_level="notice")
    with Stack(temporary_directory("conflict-replay"), options) as stack:
        replay = Replay(stack.nginx.port, clients, asked.rate)
        asyncio.run(replay.run(max(asked.connections, 1)))
        if sys.stderr.isatty():
            print("\r", end="", file=sys.stderr)
        committed = wait_committed(stack, replay.sent)
        report(stack, clients, replay, committed)
        complaints = stack.nginx.complaints()
        print("\n".join(complaints), end="\n" if complaints else "")
        return 1 if replay.refused or complaints else 0


if __name__ == "__main__":
    sys.exit(main())
