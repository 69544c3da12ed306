"""tests/cases through real nginx: the same comes out as of the core alone.

One nginx holds the platforms of all cases under names of their own (c017),
and two servers for each: c017.on.test buffers requests and responses,
c017.off.test does not.  All cases go through in four rounds, by HTTP/1.1 and
by HTTP/2 to each of the two.  The helpdesk is a script: it answers with the
bytes of the case.
"""

import hashlib
import re
import socket
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest

from harness import cases, http, metrics
from harness.nginx import Nginx, configuration, module_path
from harness.process import listening_socket, temporary_directory, wait_until
from harness.redis import Redis

ALL = cases.all_cases()
CASES = [case for case in ALL if case.exchanges]
REFUSED = [case for case in ALL if case.refusals]
ROUNDS = [(version, buffering) for version in ("1.1", "2")
          for buffering in ("on", "off")]
KEY = "X-Test-Exchange"
THREADS = 8

HTTP = """
    conflict_redis {redis};
    conflict_zone conflict 16m;
    conflict_explain 127.0.0.1;
    conflict_timeout 1s;
    underscores_in_headers on;
    server_names_hash_max_size 4096;
    server_names_hash_bucket_size 128;
    variables_hash_max_size 4096;
    proxy_http_version 1.1;
    proxy_redirect off;
    proxy_next_upstream off;
    proxy_buffer_size 64k;
    proxy_buffers 8 64k;
    proxy_busy_buffers_size 128k;
{platforms}
{servers}
"""

SERVER = """
    server {{
        listen 127.0.0.1:@PORT@;
        listen 127.0.0.1:@HTTP2_PORT@ http2;
        server_name {name}.{buffering}.test;
        {conflict}
        conflict_use {name};
        {limits}
        {variables}
        proxy_buffering {buffering};
        proxy_request_buffering {buffering};
        location / {{ proxy_pass http://127.0.0.1:{port}; }}
    }}
"""

LOAD = f"load_module {module_path()};"
PAGES = "        location / { conflict_pages user=$remote_user; }"


class ScriptedHelpdesk:
    """Answers with the bytes that were laid down for a key, and keeps the
    hash of each request's body."""

    def __init__(self):
        self.answers = {}
        self.received = {}
        self._listener = listening_socket()

    @property
    def port(self):
        return self._listener.getsockname()[1]

    def start(self):
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def stop(self):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _run(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,),
                             daemon=True).start()

    def _answer(self, connection):
        with connection, connection.makefile("rb") as stream:
            connection.settimeout(http.TIMEOUT)
            stream.readline()
            pairs = {}
            for line in iter(stream.readline, b"\r\n"):
                name, _, value = line.decode("latin-1").partition(":")
                pairs[name.lower()] = value.strip()
            body = self._body(stream, pairs)
            key = pairs[KEY.lower()]
            assert key not in self.received, f"{key} came twice"
            self.received[key] = hashlib.sha256(body).hexdigest()
            connection.sendall(self.answers[key])

    @staticmethod
    def _body(stream, pairs):
        if pairs.get("transfer-encoding") != "chunked":
            return stream.read(int(pairs.get("content-length", 0)))
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
        return body


class Desk:
    """Redis, the scripted helpdesk and nginx with all cases."""

    def __init__(self, directory):
        self.now = datetime.now(timezone.utc).replace(microsecond=0)
        self.directory = directory
        self.redis = Redis(directory)
        self.helpdesk = ScriptedHelpdesk()
        self.cases = {f"c{number:03}": case
                      for number, case in enumerate(CASES)}
        self.nginx = None
        self._read_log = 0

    def start(self):
        self.redis.start()
        self.helpdesk.start()
        for name, case in self.cases.items():
            self.conf(name).write_text(case.renamed(name))
        self.nginx = Nginx(self.directory, configuration(
            http=HTTP.format(
                redis=self.redis.url(),
                platforms="\n".join(f"    include {self.conf(name)};"
                                    for name in self.cases),
                servers="".join(self._servers())),
            main=LOAD, admin=PAGES)).start()
        return self

    def stop(self):
        if self.nginx is not None:
            self.nginx.stop()
        self.helpdesk.stop()
        self.redis.stop()

    def conf(self, name):
        """The file of a case's platforms: in explanations lines of it are
        named."""
        return self.directory / f"{name}.conf"

    def _servers(self):
        for name, case in self.cases.items():
            for buffering in ("on", "off"):
                yield SERVER.format(
                    name=name, buffering=buffering, port=self.helpdesk.port,
                    conflict="conflict observe;" if case.audience == "none"
                    else f"conflict on; conflict_audience {case.audience};",
                    limits=" ".join(self._limit(limit)
                                    for limit in case.limits),
                    variables=" ".join(f'set ${variable} "{value}";' for
                                       variable, value in case.variables))

    @staticmethod
    def _limit(limit):
        name, _, value = limit.partition("=")
        return (f"conflict_body_max {value};" if name == "bytes"
                else f"conflict_limits {limit};")

    # what happens

    def play(self, version, buffering):
        """A round; returns what went wrong with the bytes, case by case."""
        self.redis.client().flushall()
        wrong = defaultdict(list)
        for number in range(max(len(case.exchanges)
                                for case in self.cases.values())):
            with ThreadPoolExecutor(THREADS) as pool:
                for name, complaint in pool.map(
                        lambda name, number=number: (name, self._exchange(
                            name, number, version, buffering)),
                        [name for name, case in self.cases.items()
                         if number < len(case.exchanges)]):
                    if complaint:
                        wrong[name].append(f"exchange {number + 1}: "
                                           + complaint)
            self._settle()
        return wrong

    def _exchange(self, name, number, version, buffering):
        request, response = self.cases[name].exchanges[number]
        key = f"{name}.{number}.{version}.{buffering}"
        self.helpdesk.answers[key] = response.raw(self.now)
        host = f"{name}.{buffering}.test"
        send = self._send1 if version == "1.1" else self._send2
        got = send(host, request, [*request.headers, (KEY, key)])
        sent = hashlib.sha256(request.body(self.now)).hexdigest()
        if not got.complete:
            return "the answer is not whole"
        if got.status != response.status:
            return f"status {got.status}"
        if self.helpdesk.received.get(key) != sent:
            return "the helpdesk has got another body"
        if response.status != 204 and got.body != response.body(self.now):
            return "the reader has got another body"
        return None

    def _send1(self, host, request, headers):
        method, target, _ = request.first.split(" ")
        body = request.body(self.now)
        with http.Connection(self.nginx.port) as connection:
            connection.send(http.build(
                method, target, headers, body or None,
                [1000] if request.chunked else None, host))
            return connection.read_response(method)

    def _send2(self, host, request, headers):
        method, target, _ = request.first.split(" ")
        port = self.nginx.http2_port
        options = ["--http2-prior-knowledge", "--path-as-is", "--globoff",
                   "--connect-to", f"::127.0.0.1:{port}", "-H", "Expect:",
                   "-H", "User-Agent:", "-H", "Accept:"]
        if request.chunked:
            options += ["-H", "Content-Length:"]
        if "content-type" not in [name.lower() for name, _ in headers]:
            options += ["-H", "Content-Type:"]
        return http.curl(f"http://{host}:{port}{target}", method,
                         dict(headers), request.body(self.now) or None,
                         options)

    def _settle(self):
        """Waits until all that has happened has been committed."""
        wait_until(lambda: metrics.parse(
            self.nginx.get("/metrics").body.decode())[
                ("conflict_pending_events", ())] == 0,
            "nothing is pending", 10, 0.02)

    # what came of it

    def events(self):
        """{case: {client: [(kind, actor, ticket), ...]}} as Redis has it."""
        found = defaultdict(lambda: defaultdict(list))
        redis = self.redis.client()
        entries = []
        for key in redis.scan_iter("conflict:events:*", 1000):
            entries += redis.xrange(key)
        # a client has one stream, whose entries come in their order
        for _, entry in entries:
            entry = {name.decode(): value.decode()
                     for name, value in entry.items()}
            # who is to be told is no event
            if entry["kind"] == "notify":
                continue
            name = re.match(r"c\d+", entry["client"])[0]
            found[name][entry["client"]].append(
                (entry["kind"], entry["actor"], entry.get("ticket", "")))
        return found

    def explained(self):
        """{case: lines of explanation} since the last time.

        Each exchange has a connection of its own, whose number stands before
        its lines; which case it is, the lines of its routes say.
        """
        log = self.nginx.log()
        text, self._read_log = log[self._read_log:], len(log)
        exchanges = defaultdict(list)
        for number, line in re.findall(r"\*(\d+) conflict explain: (.*)",
                                       text):
            exchanges[number].append(line)
        found = defaultdict(list)
        for lines in exchanges.values():
            if name := route_of(lines):
                found[name] += lines
        return found


def route_of(lines):
    """The platform of the first route that is named in an explanation."""
    for line in lines:
        if match := re.match(r" *(c\d+), line \d+: route ", line):
            return match[1]
    return None


# what the core says of the same

class Expected:
    """What nginx has to make of a case, as conflict-replay tells it."""

    def __init__(self, desk, name):
        case = desk.cases[name]
        platform = desk.conf(name).read_text()
        self.reports = cases.reports(case, platform, desk.conf(name),
                                     desk.now)
        self.lines = cases.explain(case, platform, desk.conf(name),
                                   ["--private"], desk.now).splitlines()

    def events(self):
        """What says something new: see conflict_is_news() in reduce.c."""
        found = defaultdict(list)
        tickets, seen = {}, set()
        for report in self.reports:
            for item in items_of(report):
                for event in item["events"]:
                    if event["counts"] and self._is_news(event, item, tickets,
                                                         seen):
                        found[event["client"]].append(
                            (event["kind"], event["actor"],
                             event.get("ticket", "")))
        return found

    @staticmethod
    def _is_news(event, item, tickets, seen):
        ticket = tickets.setdefault(
            (event["client"], event.get("ticket", "")),
            {"status": "open", "owner": ""})
        kind, actor = event["kind"], event["actor"]
        if kind in ("status", "owner"):
            value = event[kind] or ""
            if ticket[kind] == value:
                return False
            ticket[kind] = value
            return True
        if kind == "merge":
            return False                # of whom nothing is known
        if kind == "rating":
            name = (event["client"], "rating", event["rating"],
                    item["facts"].get("id", event.get("ticket")))
            known = name in seen
            seen.add(name)
            return not known
        if actor != "agent" and (kind == "note" or actor != "client"):
            return False
        if "id" in item["facts"]:
            # what has an id of the helpdesk's own counts once
            name = (event["client"], item["facts"]["id"])
            if name in seen:
                return False
            seen.add(name)
        if actor == "client" and not is_thanks(event, item):
            ticket["status"] = "open"
        return True


def is_thanks(event, item):
    """Whether a client's message is thanks and no more, as signals.c has it:
    such a one opens nothing again."""
    words = item["facts"].get("text", "")
    return (event["heat"] == 0 and "?" not in words
            and re.search(r"\b(thanks|thank you|it works)\b", words, re.I))


def items_of(report):
    return [item for route in report["routes"] for item in route["items"]
            if item["verdict"] == "taken"]


def comparable(lines, start):
    """Lines of an explanation without what differs by right:

    * whether an event counts: nginx tells before Redis knows whether it was
      counted already, or whose ticket it is;
    * how a ticket's client is known when the exchange does not say so: nginx
      asks Redis, the command remembers, and nginx does not wait for what it
      does not need;
    * what a helpdesk whose clock is ahead says of the future: it happens now,
      whenever that is;
    * bodies that nginx need not read: of a view whose ticket is known, or
      where no route is meant;
    * routes beyond the limit, which the command names and nginx counts;
    * exchanges that no route takes, of which only the command tells, and the
      lines between exchanges.
    """
    kept, exchange = [], []
    for line in [*lines, ""]:
        if line.strip():
            exchange.append(line)
            continue
        if route_of(exchange):
            kept += exchange
        exchange = []
    for at in reversed(range(len(kept))):
        if kept[at].startswith("  not taken: "):
            del kept[at - 1:at + 1]
    return [comparable_line(line, start) for line in kept
            if not re.match(r"  (body of the |the \w+ has no body)", line)]


def comparable_line(line, start):
    line = re.sub(r"^  (does not count|counts): ", "  event: ", line)
    if line.startswith("  event: "):
        line = re.sub(r", client \d+ (bytes?|digits?)", "", line)
        line = re.sub(r": (nothing names|no exchange before|counted).*", "",
                      line)
        line = re.sub(r", at (\S+Z)", lambda found: ", now"
                      if found[1] >= start else found[0], line)
    return re.sub(r"^  about (a client that nothing names|client [^,]*)",
                  "  about", line)


def unsettled(told, lines):
    """The core's lines, without who spoke where nginx did not know it yet:
    where the author is to be compared with the client of the ticket's link,
    only that is told.  What the message says belongs to it."""
    lines = list(lines)
    for at, line in enumerate(told):
        if "by whoever the author is" in line and at < len(lines):
            lines[at] = re.sub(r"event: (message|note) by \w+",
                               "event: " + re.search(
                                   r"event: (.* is)", line)[1], lines[at])
            if lines[at + 1:at + 2] != told[at + 1:at + 2] and re.match(
                    r" +text of ", (lines + [""])[at + 1]):
                del lines[at + 1]
    return lines


@pytest.fixture(scope="module")
def desk():
    if not module_path().exists() or not cases.command().exists():
        pytest.fail("the module is not built: make build", pytrace=False)
    running = Desk(temporary_directory())
    try:
        yield running.start()
        running.nginx.quit()
        assert running.nginx.complaints() == []
    finally:
        running.stop()


@pytest.fixture(scope="module")
def expected(desk):
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(desk.cases, pool.map(
            lambda name: Expected(desk, name), desk.cases)))


@pytest.mark.parametrize("version, buffering", ROUNDS)
def test_all_cases(desk, expected, version, buffering):
    """Every byte passes, and the same comes out as of the core alone."""
    wrong = desk.play(version, buffering)
    events, explained = desk.events(), desk.explained()
    start = desk.now.strftime("%Y-%m-%dT%H:%M:%S")
    for name in desk.cases:
        if events[name] != expected[name].events():
            wrong[name].append(
                f"events {dict(events[name])}\n    instead of "
                f"{dict(expected[name].events())}")
        told = comparable(explained[name], start)
        lines = unsettled(told, comparable(expected[name].lines, start))
        if told != lines:
            wrong[name].append(difference(told, lines))
    assert not wrong, "\n".join(
        f"{desk.cases[name].name} ({name}):\n  " + "\n  ".join(complaints)
        for name, complaints in wrong.items())


def difference(told, lines):
    """The first line that is another one."""
    for number, (one, other) in enumerate(zip(told + [""] * len(lines),
                                              lines + [""] * len(told))):
        if one != other:
            return (f"explanation, line {number + 1}: nginx {one!r}\n"
                    f"    the core {other!r}")
    return "explanations differ"


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name)
                                  for case in REFUSED])
def test_what_is_refused(case, tmp_path):
    """nginx -t refuses in the words of the core, with file and line."""
    file = tmp_path / "platform.conf"
    nginx = Nginx(tmp_path, configuration(main=LOAD, http=f"include {file};"))
    for refusal in case.refusals:
        file.write_text(refusal.text)
        code, said = nginx.check_configuration(nginx.conf)
        assert code == 1, said
        assert said.splitlines()[0] == (
            f"nginx: [emerg] {refusal.sentence} in {file}:{refusal.line}")
