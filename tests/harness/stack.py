"""Redis, helpdesk and nginx with the module, as one thing."""

import itertools
import json
import uuid
from dataclasses import dataclass, field

from harness import http, metrics
from harness.clock import Clock
from harness.faultproxy import FaultProxy
from harness.helpdesk import Helpdesk, HelpdeskProcess
from harness.nginx import Nginx, configuration, module_path
from harness.process import REPOSITORY, wait_until
from harness.redis import Redis

PRESET = REPOSITORY / "conf.example" / "platforms" / "zammad.conf"
# the preset, before a helpdesk that can merge users
PEOPLE = f"""
    include {PRESET};
    conflict_platform people {{
        scope zammad;
        route update PUT ^/api/v1/users/(?<old>\\d+)/merge$ {{
            merged  uri:old;
            client  response:id;
        }}
    }}
"""

ESCALATION = "x-escalation-"
OURS = (ESCALATION, "x-support-", "x-feedback-")

HTTP = """
    upstream helpdesk {{
        server 127.0.0.1:{port};
        keepalive 32;
    }}
    map $http_x_test_user $audience {{
        "~^(agent|lead)-"  agents;
        default            clients;
    }}
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_next_upstream off;
"""

MODULE_HTTP = """
    conflict_redis {redis};
    conflict_zone conflict 16m;
    conflict_clock {clock};
    {platform}
"""

MODULE_SERVER = """
        conflict {conflict};
        conflict_use {use};
        conflict_audience {audience};
        conflict_timeout {timeout}ms;
        conflict_headers {headers};
"""

LOCATION = """
        location / {{
            proxy_pass http://helpdesk;
            {location}
        }}
"""

PAGES = "        location / { conflict_pages user=$remote_user; }"
LEAD = [("Authorization", "Basic bGVhZC05OmxlYWQ=")]


@dataclass
class Options:
    """How a stack differs from the usual one.

    redis: tcp, unix, ipv6, password, acl, or a URL; proxied: a FaultProxy
    stands before Redis; clock: the local time at which faked time starts;
    fast_helpdesk: one in a process of its own, which keeps no records.
    """

    module: bool = True
    redis: str = "tcp"
    start_redis: bool = True
    proxied: bool = False
    fast_helpdesk: bool = False
    clock: str | None = None
    workers: int = 1
    connections: int = 512
    conflict: str = "on"
    use: str = "zammad"
    audience: str = "$audience"
    timeout: int = 50
    headers: str = "full"
    platform: str = f"include {PRESET};"
    main: str = ""
    http: str = ""
    server: str = ""
    location: str = ""
    log_level: str = "info"


@dataclass
class Exchange:
    """A request that was sent, its answer, and what the helpdesk saw."""

    stack: "Stack"
    id: str
    method: str
    body: bytes | None
    response: http.Response = field(default_factory=http.Response)

    @property
    def records(self):
        return self.stack.helpdesk.find(self.id)

    @property
    def record(self):
        records = self.records
        assert len(records) == 1, f"the helpdesk saw it {len(records)} times"
        return records[0]

    @property
    def status(self):
        return self.response.status

    def json(self):
        return self.response.json()

    @property
    def escalation(self):
        return escalation(self.response)


def escalation(response):
    """The X-Escalation headers of an answer: {"tier": "1", ...}."""
    return {name.lower().removeprefix(ESCALATION): value
            for name, value in response.headers
            if name.lower().startswith(ESCALATION)}


def ours(headers):
    """The pairs whose names are reserved for the module, however written."""
    return [(name, value) for name, value in headers
            if name.lower().replace("_", "-").startswith(OURS)]


class Counting:
    """The counters' growth since now."""

    def __init__(self, stack):
        self._stack = stack
        self._before = stack.metrics()

    def more(self, counter, **labels):
        return (metrics.total(self._stack.metrics(), counter, **labels)
                - metrics.total(self._before, counter, **labels))

    def expect(self, counter, at_least=1, **labels):
        """Waits until a counter has grown by this, else says what did."""
        try:
            wait_until(lambda: self.more(counter, **labels) >= at_least,
                       f"{counter} {labels} grows by {at_least}", 5, 0.02)
        except TimeoutError as error:
            raise AssertionError(f"{error}; what counts: {self.grown()}"
                                 ) from None

    def grown(self):
        """All counters that have grown."""
        now = self._stack.metrics()
        return {key: number - self._before.get(key, 0)
                for key, number in now.items()
                if number != self._before.get(key, 0)}


class Stack:
    """What a test needs, started in order and stopped in reverse."""

    def __init__(self, directory, options=None):
        self.options = options or Options()
        self.directory = directory
        self.clock = None
        self.helpdesk = None
        self.redis = None
        self.proxy = None
        self.nginx = None
        self.allowed = None             # pattern of log lines to expect
        self.recovers = True            # whether the last check needs Redis
        self.renews_workers = False     # whether the test ends workers
        self._clients = itertools.count(90001)
        self._first_workers = []

    # life

    def start(self):
        options = self.options
        if options.clock:
            self.clock = Clock(self._directory("clock"), options.clock)
        now = self.clock.now if self.clock else None
        if options.fast_helpdesk:
            self.helpdesk = HelpdeskProcess(self.directory).start()
        else:
            self.helpdesk = Helpdesk(now).start()
        if options.module:
            self._start_redis()
        self.nginx = Nginx(self._directory("nginx"), self.configuration(),
                           self.clock)
        self.nginx.start()
        self._first_workers = self.nginx.workers()
        return self

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.stop()
            raise

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends everything, whatever state it is in."""
        for part in (self.nginx, self.proxy, self.redis, self.helpdesk):
            if part is not None:
                part.stop()

    def _directory(self, name):
        path = self.directory / name
        path.mkdir(exist_ok=True)
        return path

    def _start_redis(self):
        kind = self.options.redis
        if "://" in kind:
            return
        self.redis = Redis(
            self._directory("redis"),
            host="::1" if kind == "ipv6" else "127.0.0.1",
            password="p%s@:/word-of-redis" if kind == "password" else None,
            user=(("desk", "secret-of-desk", "~conflict:* &* +@all")
                  if kind == "acl" else None))
        if self.options.start_redis:
            self.redis.start()
        else:
            self.redis.reserve()
        if self.options.proxied:
            self.proxy = FaultProxy(lambda: self.redis.port).start()

    def configuration(self, **changes):
        """The nginx.conf of this stack, with other options if given."""
        options = Options(**(self.options.__dict__ | changes))
        location = LOCATION.format(location=options.location)
        text = HTTP.format(port=self.helpdesk.port)
        server, admin, main = "", "", options.main
        if options.module:
            main = f"load_module {module_path()};\n" + main
            text += MODULE_HTTP.format(
                redis=self.redis_url(), platform=options.platform,
                clock="system" if self.clock else "redis")
            server = MODULE_SERVER.format(
                conflict=options.conflict, use=options.use,
                audience=options.audience, timeout=options.timeout,
                headers=options.headers)
            admin = PAGES
        if " / " not in options.server:
            server += location
        return configuration(
            main=main, http=text + options.http,
            server=server + options.server, admin=admin,
            workers=options.workers, connections=options.connections,
            log_level=options.log_level, faked=self.clock is not None)

    def redis_url(self):
        kind = self.options.redis
        if "://" in kind:
            return kind
        return self.redis.url("unix" if kind == "unix" else "tcp",
                              self.proxy.port if self.proxy else None)

    # exchanges

    def exchange(self, method, target, user=None, body=None, headers=(),
                 fault=None):
        """An Exchange that is not sent yet, and the headers it is to have."""
        pairs = list(headers.items() if isinstance(headers, dict)
                     else headers)
        names = {name.lower() for name, _ in pairs}
        exchange = Exchange(self, uuid.uuid4().hex, method, body)
        pairs.append(("X-Test-Id", exchange.id))
        if user:
            pairs.append(("X-Test-User", user))
        if fault:
            pairs.append(("X-Test-Fault", fault))
        if body is not None and "content-type" not in names:
            pairs.append(("Content-Type", "application/json"))
        return exchange, pairs

    def send(self, method, target, user=None, body=None, headers=(),
             fault=None, chunk_sizes=None, timeout=http.TIMEOUT):
        """Sends a request; body: bytes, or a value to be sent as JSON."""
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        exchange, pairs = self.exchange(method, target, user, body, headers,
                                        fault)
        exchange.response = http.exchange(
            self.nginx.port, method, target, pairs, body, chunk_sizes,
            timeout=timeout)
        return exchange

    def open_ticket(self, user, text="Hello, how do I change my address?",
                    title="A question", article=None, **more):
        """Opens a ticket; article and more are merged into the request."""
        fields = {"title": title, "group": "Support",
                  "article": {"body": text, "content_type": "text/plain",
                              "type": "note", "internal": False}
                  | (article or {})}
        send = {name: more.pop(name) for name in
                ("fault", "headers", "chunk_sizes") if name in more}
        return self.send("POST", "/api/v1/tickets", user, fields | more,
                         **send)

    def write(self, user, ticket, text, fault=None, **more):
        """Adds an article to a ticket."""
        fields = {"ticket_id": ticket, "body": text, "type": "note",
                  "content_type": "text/plain", "internal": False}
        return self.send("POST", "/api/v1/ticket_articles", user,
                         fields | more, fault=fault)

    def update(self, user, ticket, fault=None, query="", **fields):
        """Changes a ticket: state=, owner_id=, article=."""
        return self.send("PUT", f"/api/v1/tickets/{ticket}{query}", user,
                         fields, fault=fault)

    def view(self, user, ticket, query="", **more):
        return self.send("GET", f"/api/v1/tickets/{ticket}{query}", user,
                         **more)

    def seen(self, ticket, user="agent-5"):
        """The X-Escalation headers of an agent's view."""
        return self.view(user, ticket).escalation

    def next_client(self):
        """A client whom no other exchange of the test knows."""
        return f"client-{next(self._clients)}"

    # what the module keeps

    def keys(self, pattern):
        return sorted(self.redis.client().scan_iter(pattern, 1000))

    def state(self, client, scope="zammad"):
        """A client's state as a dict of its fields, or None."""
        keys = self.keys(f"conflict:client:*:{scope}/{client}")
        assert len(keys) < 2, keys
        if not keys:
            return None
        line = self.redis.client().get(keys[0])
        if line is None:
            return None
        return dict(part.split("=", 1) for part in line.decode().split()
                    if "=" in part)

    def clients(self):
        """The keys of all states."""
        return self.keys("conflict:client:*")

    def entries(self):
        """The entries of all streams, as dicts of bytes."""
        client = self.redis.client()
        return [fields for key in self.keys("conflict:events:*")
                for _, fields in client.xrange(key)]

    def events(self):
        """Those that somebody made happen."""
        return [entry for entry in self.entries()
                if entry[b"kind"] not in (b"tick", b"notify")]

    def passed(self):
        """Those that time made happen, or that somebody is to be told."""
        return [entry for entry in self.entries()
                if entry[b"kind"] in (b"tick", b"notify")]

    def event_count(self):
        """Number of events in all streams."""
        return len(self.events())

    def wait_events(self, count):
        """Waits until so many events are in the streams, and no more."""
        wait_until(lambda: self.event_count() >= count,
                   f"{count} events are in the stream", 10)
        assert self.event_count() == count

    def wait_state(self, client):
        """Waits until a client's state is there, and returns it."""
        return wait_until(lambda: self.state(client),
                          f"the state of {client} is in Redis")

    def tiers(self):
        """{"zammad/17": tier} from the index."""
        client, found = self.redis.client(), {}
        for key in self.keys("conflict:tiers:*"):
            for member, score in client.zrange(key, 0, -1, withscores=True):
                found[member.decode()] = int(score // 1000)
        return found

    def connections(self):
        """The module's connections as Redis sees them."""
        client = self.redis.client()
        own = client.client_id()
        return [entry for entry in client.client_list()
                if int(entry["id"]) != own]

    def metrics(self):
        response = self.nginx.get("/metrics", LEAD)
        assert response.status == 200, response
        return metrics.parse(response.body.decode())

    def counting(self):
        return Counting(self)

    # the end

    def healthy(self, timeout=8.0):
        """A new client's first ticket is kept and an agent's view shows it,
        as soon as Redis can be reached again."""
        def works():
            client = self.next_client()
            opened = self.open_ticket(client)
            assert opened.status == 201, opened.response
            if not (self.options.module and self.recovers):
                return True
            number = client.removeprefix("client-")
            try:
                wait_until(lambda: self.state(number), "it is kept", 0.3)
                wait_until(lambda: self.seen(opened.json()["id"]).get("tier")
                           == "1", "it is seen", 0.3)
            except TimeoutError:
                return False
            return True

        wait_until(works, "a normal exchange works", timeout, 0.05)

    def finish(self):
        """What must hold at the end of every test."""
        if not self.nginx.alive:
            raise AssertionError("nginx is gone:\n" + self.nginx.log()[-4000:])
        if self.redis is not None and self.recovers:
            self.redis.resume()
        if self.options.conflict == "on" and self.options.use == "zammad":
            self.healthy()
        self.nginx.wait_idle()
        if not self.renews_workers:
            assert self.nginx.workers() == self._first_workers
        assert self.nginx.quit(), "nginx does not quit by itself"
        complaints = self.nginx.complaints(self.allowed)
        assert not complaints, "\n".join(complaints)
        assert self.nginx.exit_code == 0
