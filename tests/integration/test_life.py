"""Workers, reloads and many hands at once."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import checks
from harness.process import wait_until

pytestmark = pytest.mark.needs_master


def test_64_updates_of_one_client_at_once(make_stack):
    """64 events in the stream, none twice."""
    stack = make_stack(workers=2)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    with ThreadPoolExecutor(16) as pool:
        sent = list(pool.map(
            lambda n: stack.write("client-17", ticket, f"Message {n}"),
            range(64)))
    assert {exchange.status for exchange in sent} == {201}
    stack.wait_events(65)
    ids = [fields[b"id"] for fields in stack.events()]
    assert len(ids) == len(set(ids)) == 65
    assert len(stack.clients()) == 1


class Load:
    """Threads that open tickets until they are told to stop."""

    def __init__(self, stack, threads=4):
        self.stack = stack
        self.sent = []
        self._ending = threading.Event()
        self._threads = [threading.Thread(target=self._run, daemon=True)
                         for _ in range(threads)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._ending.set()
        for thread in self._threads:
            thread.join(20)

    def _run(self):
        while not self._ending.is_set():
            client = self.stack.next_client()
            self.sent.append((client, self.stack.open_ticket(client)))

    def wait_more(self, count=20):
        enough = len(self.sent) + count
        wait_until(lambda: len(self.sent) >= enough, "there is load")


def test_20_reloads_under_load(make_stack):
    """No failed request, no lost event, nothing left open."""
    stack = make_stack(workers=2)
    stack.renews_workers = True
    stack.healthy()
    stack.nginx.wait_idle()
    connections = len(stack.connections())
    descriptors = sum(stack.nginx.descriptors())
    counts, before = stack.counting(), stack.event_count()
    with Load(stack) as load:
        for _ in range(20):
            stack.nginx.reload()
            load.wait_more()
    failed = [exchange for _, exchange in load.sent
              if exchange.status != 201 or not exchange.response.complete]
    assert not failed
    stack.wait_events(before + len(load.sent))
    assert counts.more("lost") == 0
    stack.nginx.wait_idle()
    wait_until(lambda: len(stack.connections()) <= connections,
               "old connections are gone")
    # each worker may keep connections to the helpdesk, one per thread
    assert sum(stack.nginx.descriptors()) <= descriptors + 2 * 4


def test_reload_with_a_broken_configuration(stack):
    before = stack.nginx.workers()
    stack.nginx.reload(stack.configuration().replace(
        "conflict on;", "conflict maybe;"), wait=False)
    wait_until(lambda: "[emerg]" in stack.nginx.log(), "nginx complains")
    stack.healthy()
    assert stack.nginx.workers() == before
    stack.allowed = r"\[emerg\]"


def test_reload_with_another_zone(make_stack):
    stack = make_stack()
    stack.renews_workers = True
    stack.nginx.reload(stack.configuration().replace(
        "conflict_zone conflict 16m;", "conflict_zone conflict 8m;"))
    stack.healthy()


def test_counters_outlive_a_reload(stack):
    stack.renews_workers = True
    stack.healthy()
    before = stack.metrics()
    stack.nginx.reload()
    after = stack.metrics()
    for key, number in before.items():
        if key[0].endswith("_total"):
            assert after[key] >= number, key


def test_reload_while_redis_is_frozen(stack):
    stack.renews_workers = True
    stack.healthy()
    stack.redis.freeze()
    checks.passed(stack.open_ticket("client-17"))
    stack.nginx.reload(wait=False)
    checks.passed(stack.open_ticket("client-18"))
    stack.redis.resume()
    wait_until(lambda: len(stack.nginx.workers(leaving=True)) == 1,
               "the old worker is gone", 15)


def test_worker_killed(make_stack):
    stack = make_stack(workers=2)
    stack.renews_workers = True
    stack.allowed = r"exited on signal 9"
    stack.healthy()
    for _ in range(3):
        victim = stack.nginx.workers()[0]
        os.kill(victim, signal.SIGKILL)
        wait_until(lambda: len(stack.nginx.workers()) == 2
                   and victim not in stack.nginx.workers(), "it is replaced")
        stack.healthy()


def test_idle_worker_holds_few_descriptors(stack):
    stack.healthy()
    before = stack.nginx.descriptors()
    for _ in range(50):
        stack.open_ticket(stack.next_client())
    stack.nginx.wait_idle()
    assert stack.nginx.descriptors()[0] <= before[0] + 2
    assert len(stack.connections()) <= 2


def test_memory_stays_flat(stack):
    def round_of(count):
        for _ in range(count):
            ticket = stack.open_ticket("client-17").json()["id"]
            stack.view("agent-5", ticket)
            stack.send("POST", "/api/v1/tickets", "client-17", b"{",
                       fault="lenient=1")

    round_of(100)
    before = stack.nginx.resident()
    round_of(400)
    checks.grew_less(stack, before, 1024)


def test_more_clients_than_connections(make_stack):
    stack = make_stack(connections=24)
    stack.allowed = r"worker_connections are not enough"
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda n: stack.send(
            "POST", "/api/v1/tickets", f"client-{n}", {"title": "x"}),
            range(64)))
    stack.nginx.wait_idle()
