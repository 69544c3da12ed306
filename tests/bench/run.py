"""What the module costs beside plain proxying, side by side in one run.

Fails only when the measuring itself failed: judging the figures is not its
business, for they depend on the machine and on what else runs there.
"""

import itertools
import shutil
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import answers, load  # noqa: E402
from harness import http, metrics  # noqa: E402
from harness.nginx import Nginx, configuration, module_path  # noqa: E402
from harness.process import (Process, temporary_directory,  # noqa: E402
                             wait_until)
from harness.redis import Redis  # noqa: E402
from harness.stack import LEAD, PAGES, PRESET  # noqa: E402

SIZES = (500, 5000)
DELAY = 0.02            # s, of the slow helpdesk
RATE, PACED = 200, 20   # exchanges a second, s
ROUNDS = 4
EXCHANGES = 100000      # for the memory
LOCATIONS = 2000

HTTP = """
    keepalive_requests 100000000;
    upstream fast {{
        server 127.0.0.1:{fast};
        keepalive 32;
        keepalive_requests 100000000;
    }}
    upstream slow {{
        server 127.0.0.1:{slow};
        keepalive 32;
        keepalive_requests 100000000;
    }}
    map $http_x_test_user $audience {{
        "~^agent-"  agents;
        default     clients;
    }}
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    {module}
    server {{
        listen 127.0.0.1:@PORT@;
        server_name slow.test;
        {on}
        location / {{ proxy_pass http://slow; }}
    }}
    server {{
        listen 127.0.0.1:@PORT@;
        server_name off.test;
        location / {{ proxy_pass http://fast; }}
    }}
"""

MODULE = """
    conflict_redis {redis};
    conflict_zone conflict 16m;
    include {preset};
"""

ON = """
        conflict on;
        conflict_use zammad;
        conflict_audience $audience;
        conflict_headers full;
"""


# --- the servers -------------------------------------------------------------

def fast_conf():
    """A helpdesk that is nginx itself, and answers at once.  What is longer
    than nginx allows a word to be is put together from halves."""
    texts = ""
    for size in SIZES:
        _, article = answers.answers(size)
        article = article.replace("TICKET", "$http_x_ticket").replace(
            "ARTICLE", "$connection$connection_requests")
        cut = article.index(" ", len(article) // 2)
        for number, half in enumerate((article[:cut], article[cut:])):
            texts += (f"map $http_x_size $article_{size}_{number} "
                      f"{{ default '{half}'; }}\n")
    view = answers.answers(500)[0].replace("TICKET", "$number")
    server = f"""
        default_type "application/json; charset=utf-8";
        location ~ ^/(?:api/v1/tickets|files)/(?<number>\\d+)$ {{
            return 200 '{view}';
        }}
        location = /api/v1/ticket_articles {{
            if ($http_x_size ~ ^....) {{
                return 201 $article_5000_0$article_5000_1;
            }}
            return 201 $article_500_0$article_500_1;
        }}
    """
    return configuration(http="keepalive_requests 100000000;\n" + texts,
                         server=server, log_level="warn")


def conf(bench, module, locations=0):
    """The nginx that is measured, with the module or without."""
    on = ON if module else ""
    more = "".join(f"location /idle/{n}/ {{ proxy_pass http://fast; }}\n"
                   for n in range(locations))
    return configuration(
        main=f"load_module {module_path()};" if module else "",
        http=HTTP.format(fast=bench.fast.port, slow=bench.slow_port, on=on,
                         module=MODULE.format(redis=bench.redis.url(),
                                              preset=PRESET)
                         if module else ""),
        server=on + more + "location / { proxy_pass http://fast; }",
        admin=PAGES if module else "", log_level="warn")


class Bench:
    """All servers of one run, and the files that wrk reads."""

    def __init__(self):
        self.directory = temporary_directory("conflict-bench")
        self.bodies = {}
        for size in SIZES:
            self.bodies[size] = self.directory / f"message-{size}"
            self.bodies[size].write_text(answers.message(size))
        self.redis = Redis(self._place("redis")).start()
        self.fast = self.nginx("fast", fast_conf())
        slow = Process([sys.executable, "-B",
                        Path(__file__).with_name("slow_helpdesk.py"), DELAY],
                       self.directory / "slow")
        self.slow_port = int(wait_until(
            lambda: slow.said().endswith("\n") and slow.said(),
            "the slow helpdesk says its port"))
        self.plain = self.nginx("plain", conf(self, False))
        self.module = self.nginx("module", conf(self, True))

    def _place(self, name):
        path = self.directory / name
        path.mkdir()
        return path

    def nginx(self, name, text):
        return Nginx(self._place(name), text).start()

    def counted(self, counter):
        text = self.module.get("/metrics", LEAD).body.decode()
        return metrics.total(metrics.parse(text), counter)

    def check(self):
        """The module does what is to be measured: else it costs nothing."""
        seen = http.exchange(
            self.module.port, "GET", f"/api/v1/tickets/{answers.FIRST}",
            [("X-Test-User", "agent-5")])
        if seen.status != 200 or not seen.header("X-Escalation-Tier"):
            raise RuntimeError(f"a view shows nothing: {seen}")


def nanoseconds(pid):
    """Processor time of a process so far."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])


# --- what is measured --------------------------------------------------------

def warm(bench):
    """Every ticket is known, every client has a state, everything is hot."""
    for nginx in (bench.plain, bench.module):
        for size in SIZES:
            load.wrk(nginx.port, "mixed", body=bench.bodies[size])
    bench.check()


def views(host):
    for number in itertools.cycle(range(answers.TICKETS)):
        yield http.build("GET", f"/api/v1/tickets/{answers.FIRST + number}",
                         [("X-Test-User", "agent-5")], host=host)


def messages(host):
    body = answers.message(500)
    for number in itertools.cycle(range(answers.TICKETS)):
        ticket = str(answers.FIRST + number)
        yield http.build(
            "POST", "/api/v1/ticket_articles",
            [("X-Test-User", "client-" + ticket), ("X-Ticket", ticket),
             ("Content-Type", "application/json")],
            body.replace("TICKET", ticket).encode(), host=host)


def slow_latency(bench):
    plain, module = bench.plain.port, bench.module.port
    times = load.paced({
        ("view", "plain"): (plain, views("slow.test")),
        ("view", "module"): (module, views("slow.test")),
        ("message", "plain"): (plain, messages("slow.test")),
        ("message", "module"): (module, messages("slow.test"))}, RATE, PACED)
    print(f"latency in ms, helpdesk takes {DELAY * 1000:.0f} ms, "
          f"{RATE / 4:.0f} exchanges/s of each kind, "
          f"{min(map(len, times.values()))} of each")
    print(f"{'':24}{'plain':>9}{'module':>9}{'more':>9}")
    for kind in ("view", "message"):
        sides = [statistics.quantiles(times[kind, side], n=100)
                 for side in ("plain", "module")]
        for name, at in (("median", 49), ("p99", 98)):
            low, high = (side[at] for side in sides)
            print(f"  {kind + ' ' + name:22}{low:9.2f}{high:9.2f}"
                  f"{high - low:+9.2f}")


def light_latency(bench):
    print(f"\nlatency in ms, instant helpdesk, one connection, median of "
          f"{ROUNDS} rounds of 1 s")
    print(f"{'':24}{'plain':>9}{'module':>9}{'ratio':>9}")
    for kind in ("view", "message"):
        medians = {bench.plain: [], bench.module: []}
        for _ in range(ROUNDS):
            for nginx, found in medians.items():
                run = load.wrk(nginx.port, kind, connections=1,
                               body=bench.bodies[500])
                found.append(run.median)
        low, high = map(statistics.median, medians.values())
        print(f"  {kind + ' median':22}{low:9.3f}{high:9.3f}"
              f"{high / low:9.2f}")


# name: what wrk does, and what it is compared with

CASES = {
    "plain view": ("plain", {"kind": "view"}),
    "plain 500 B": ("plain", {"kind": "message", "body": 500}),
    "plain 5 kB": ("plain", {"kind": "message", "body": 5000}),
    "view, conflict off": ("module", {"kind": "view", "host": "off.test"},
                           "plain view"),
    "view, no route": ("module", {"kind": "view", "path": "/files/"},
                       "plain view"),
    "view": ("module", {"kind": "view"}, "plain view"),
    "message of 500 B": ("module", {"kind": "message", "body": 500},
                         "plain 500 B"),
    "message of 5 kB": ("module", {"kind": "message", "body": 5000},
                        "plain 5 kB"),
}


def measure(bench, side, wanted):
    """µs per exchange of the worker and of Redis in one run of wrk."""
    nginx = getattr(bench, side)
    wanted = dict(wanted)
    if "body" in wanted:
        wanted["body"] = bench.bodies[wanted["body"]]
    worker, = nginx.workers()
    before = nanoseconds(worker), nanoseconds(bench.redis.pid)
    run = load.wrk(nginx.port, **wanted)
    after = nanoseconds(worker), nanoseconds(bench.redis.pid)
    if run.errors or not run.exchanges:
        raise RuntimeError(f"{run.errors} errors in {run.exchanges}")
    return [(b - a) / 1000 / run.exchanges
            for a, b in zip(before, after, strict=True)] + [run.exchanges]


def processor_time(bench):
    found = {name: [] for name in CASES}
    lost, applied = bench.counted("lost"), bench.counted("events")
    for _ in range(ROUNDS):
        for name, (side, wanted, *_) in CASES.items():
            found[name].append(measure(bench, side, wanted))
    sent = sum(run[2] for name, (side, wanted, *_) in CASES.items()
               if side == "module" and wanted["kind"] == "message"
               for run in found[name])
    print(f"\nprocessor time per exchange in µs, 16 connections, median of "
          f"{ROUNDS} rounds of 1 s")
    print(f"{'':24}{'plain':>9}{'module':>9}{'ratio':>9}{'Redis':>9}")
    worker = {name: statistics.median(run[0] for run in runs)
              for name, runs in found.items()}
    for name, (_, _, *beside) in CASES.items():
        if beside:
            plain = worker[beside[0]]
            redis = statistics.median(run[1] for run in found[name])
            print(f"  {name:22}{plain:9.1f}{worker[name]:9.1f}"
                  f"{worker[name] / plain:9.2f}{redis:9.1f}")
    wait_until(lambda: bench.counted("events") + bench.counted("lost")
               - applied - lost >= 0.99 * sent, "all messages are counted")
    lost = bench.counted("lost") - lost
    print(f"  of {sent} messages {lost:.0f} were lost")


def memory(bench):
    """Of a worker of its own: after few exchanges, and after many."""
    nginx = bench.nginx("memory", conf(bench, True))
    with http.Connection(nginx.port) as connection:
        for view, message in itertools.islice(
                zip(views("helpdesk.test"), messages("helpdesk.test"),
                    strict=True), 500):
            for request in (view, message):
                connection.send(request)
                if not connection.read_response().complete:
                    raise RuntimeError("an answer is not whole")
    few, = nginx.resident()
    count = 1000
    while count < EXCHANGES:
        run = load.wrk(nginx.port, "mixed", body=bench.bodies[500], seconds=2)
        count += run.exchanges
    many, = nginx.resident()
    print(f"\nmemory of a worker: {few} kB after 1000 exchanges, {many} kB "
          f"after {count}: {many - few:+} kB")
    nginx.stop()


def idle_locations(bench):
    """What a location costs that only inherits."""
    each = {}
    for module in (False, True):
        sizes = []
        for locations in (0, LOCATIONS):
            name = f"idle-{module}-{locations}"
            nginx = bench.nginx(name, conf(bench, module, locations))
            sizes += nginx.resident()
            nginx.stop()
        each[module] = 1024 * (sizes[1] - sizes[0]) / LOCATIONS
    print(f"memory of an idle location: {each[False]:.0f} B plain, "
          f"{each[True]:.0f} B with the module")


def main():
    if not shutil.which("wrk"):
        raise RuntimeError("wrk is missing: tests/tools/deps.sh test")
    bench = Bench()
    warm(bench)
    slow_latency(bench)
    light_latency(bench)
    processor_time(bench)
    memory(bench)
    idle_locations(bench)
    for nginx in (bench.plain, bench.module):
        nginx.quit()
        if nginx.complaints():
            raise RuntimeError("\n".join(nginx.complaints()))


if __name__ == "__main__":
    try:
        main()
    except (RuntimeError, TimeoutError, OSError, ValueError) as error:
        sys.exit(f"bench: not measured: {error}")
