"""Nobody looks, and yet what time changes happens: once, and in the stream,
the indexes, the history and the metrics."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest

from harness import checks, metrics
from harness.clock import library
from harness.nginx import Nginx
from harness.process import wait_until
from harness.stack import LEAD

pytestmark = [
    pytest.mark.needs_master,
    pytest.mark.skipif(library() is None, reason="libfaketime is missing")]

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = "2026-11-23 09:10:00"
DEADLINE = "2026-11-24 09:10"           # of what was asked on Monday
AFTER = "2026-11-24 09:15:00"

ANGRY = ("The numbers ARE in my first message! Did anyone read it?! I run a "
         "shop, I have no time to write everything twice. This is "
         "ridiculous.")
LEAVING = ("Second day without an answer. If the second charge is not gone by "
           "Thursday I will cancel my contract and go to another provider.")
MANAGER = ("That is exactly what I mean. Nobody takes this seriously!! I want "
           "to speak to your manager. Today.")
LISTENED = "Thank you for writing. We are looking into it."
SORRY = ("You are right: we booked the fee twice and then asked you for "
         "numbers you had already given. That was our mistake and I am sorry. "
         "I have refunded 49 euros today.")

OVERDUE = "response-overdue"


# what is there without traffic

def minute(milliseconds):
    """"2026-11-24 09:10" in Berlin, of a time in a stream or an index."""
    at = datetime.fromtimestamp(float(milliseconds) / 1000, timezone.utc)
    return at.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M")


def index(stack, name, member="zammad/17"):
    """The score of a client in the index due or tiers, or None."""
    client = stack.redis.client()
    scores = [client.zscore(key, member)
              for key in stack.keys(f"conflict:{name}:*")]
    found = [score for score in scores if score is not None]
    assert len(found) < 2, found
    return found[0] if found else None


def due(stack, member="zammad/17"):
    score = index(stack, "due", member)
    return score and minute(score)


def entries(stack, cause=None, kind="tick", member=None):
    """Entries of a kind in all streams, as dicts of words."""
    found = [{name.decode(): value.decode() for name, value in entry.items()}
             for entry in stack.entries()]
    return [entry for entry in found if entry["kind"] == kind
            and cause in (None, entry["cause"])
            and member in (None, entry["client"])]


def history(stack, member="zammad/17"):
    """The lines of "why?", newest first, each as its words."""
    keys = stack.keys(f"conflict:history:*:{member}")
    assert len(keys) < 2
    return [line.decode().split() for key in keys
            for line in stack.redis.client().lrange(key, 0, -1)]


def sample(nginx, name, **labels):
    response = nginx.get("/metrics", LEAD)
    assert response.status == 200, response
    return metrics.parse(response.body.decode()).get(
        (name, tuple(sorted(labels.items()))), 0)


def passed(*hosts, cause=OVERDUE):
    """How many moments of a cause all hosts say they saw pass."""
    return sum(sample(nginx, "conflict_passed_total", cause=cause)
               for nginx in hosts)


def settled(stack, *hosts):
    """When all that happened is in Redis, and nothing is due any more."""
    hosts = (stack.nginx, *hosts)
    wait_until(lambda: all(sample(nginx, "conflict_pending_events") == 0
                           for nginx in hosts),
               "nothing is on its way to Redis", 10)


def swept(stack, *hosts, member="zammad/17"):
    """When the sweeper has done all that is due for a client by now."""
    now = stack.clock.now().timestamp() * 1000

    def beyond():
        score = index(stack, "due", member)
        return score is None or score > now

    wait_until(beyond, f"nothing is due for {member}", 15, 0.02)
    settled(stack, *hosts)


def tick(stack, cause, *hosts, member="zammad/17"):
    """Waits for what passes next and returns the only entry of its cause."""
    wait_until(lambda: entries(stack, cause, member=member),
               f"{cause} of {member} is in the stream", 15, 0.02)
    swept(stack, *hosts, member=member)
    found = entries(stack, cause, member=member)
    assert len(found) == 1, found
    return found[0]


@pytest.fixture
def desk(make_stack):
    return make_stack(clock=MONDAY, workers=2)


@pytest.fixture
def host(directory):
    """A function that starts another nginx on the same Redis, with the same
    clock; at the end each must quit by itself with a clean log."""
    started = []

    def start(stack, allowed=None, **changes):
        path = directory / f"host{len(started)}"
        path.mkdir()
        nginx = Nginx(path, stack.configuration(**changes), stack.clock)
        started.append((nginx, allowed))
        return nginx.start()

    yield start
    try:
        for nginx, allowed in started:
            nginx.wait_idle()
            assert nginx.quit(), "nginx does not quit by itself"
            assert not nginx.complaints(allowed)
    finally:
        for nginx, _ in started:
            nginx.stop()


def asked(stack, user="client-17", text="Hello, how do I change my address?"):
    """A ticket whose client waits for an answer."""
    ticket = stack.open_ticket(user, text).json()["id"]
    settled(stack)
    return ticket


def answer(stack, ticket, text, **more):
    stack.update("agent-5", ticket, **more, article={
        "body": text, "type": "email", "internal": False})
    settled(stack)


def lifted(tension, points):
    """What an addition makes of a tension: it fills a part of what is left."""
    return tension + (100 - tension) * points / 100


# one missed answer

def test_missed_answer_is_one_entry_though_nobody_looks(desk):
    ticket = asked(desk)
    assert due(desk) == DEADLINE
    before = desk.state("17")
    tension = lifted(float(before["tension"]), 10)
    assert desk.tiers() == {"zammad/17": 1}
    desk.clock.set(AFTER)
    entry = tick(desk, OVERDUE)
    assert minute(entry["at"]) == DEADLINE
    assert {name: entry[name] for name in (
        "client", "ticket", "actor", "tier", "phase", "reasons")} == {
            "client": "zammad/17", "ticket": str(ticket), "actor": "system",
            "tier": "1", "phase": "calm", "reasons": OVERDUE}
    assert float(entry["tension"]) == pytest.approx(tension, abs=0.002)
    assert len(desk.entries()) == 2
    assert index(desk, "tiers") == 1000 + float(entry["tension"])
    assert due(desk) == "2026-11-25 09:10"
    state = desk.state("17")
    assert int(state["version"]) == int(before["version"]) + 1
    assert state["reasons"].startswith(OVERDUE + "/")
    assert passed(desk.nginx) == 1
    assert history(desk) == []          # of a calm client nobody asks why


def test_history_says_why(desk):
    """At a moment, on a ticket, by a rule, so many points: in this tier."""
    ticket = asked(desk, text=LEAVING)
    assert history(desk)
    before = len(history(desk))
    desk.clock.set("2026-11-23 11:15:00")
    entry = tick(desk, OVERDUE)
    lines = history(desk)
    assert len(lines) == before + 1
    at, where, rule, points, tier = lines[0]
    assert minute(int(at) * 1000) == "2026-11-23 11:10"
    assert (where, rule, tier) == (str(ticket), OVERDUE, entry["tier"])
    assert points.startswith("+") and 0 < float(points) < 10


def test_waiting_makes_it_worse_in_steps_and_then_no_more(desk):
    """+10, then +5 per further wait of the same length, 25 at most: each at
    its own moment, though the sweeper comes late."""
    asked(desk)
    tension = [float(desk.state("17")["tension"])]
    for points in (10, 5, 5, 5):
        tension.append(lifted(tension[-1], points))
    desk.clock.set("2026-12-18 12:00:00")
    wait_until(lambda: len(entries(desk, OVERDUE)) >= 4, "all have passed",
               15, 0.02)
    swept(desk)
    found = entries(desk, OVERDUE)
    assert [minute(entry["at"]) for entry in found] == [
        f"2026-11-{day} 09:10" for day in (24, 25, 26, 27)]
    assert [float(entry["tension"]) for entry in found] == pytest.approx(
        tension[1:], abs=0.005)
    assert found[-1]["tier"] == "2"
    assert len({entry["id"] for entry in found}) == 4
    assert passed(desk.nginx) == 4


def test_who_is_answered_is_not_overdue(desk):
    ticket, _ = asked(desk), asked(desk, "client-18")
    answer(desk, ticket, "You can see it on the page of your account.")
    desk.clock.set(AFTER)
    tick(desk, OVERDUE, member="zammad/18")
    assert entries(desk, member="zammad/17") == []
    assert passed(desk.nginx) == 1


def test_nights_and_weekends_are_not_waiting(desk):
    desk.clock.set("2026-11-27 16:00:00")       # a Friday
    asked(desk)
    desk.clock.set("2026-11-27 15:00:00")
    asked(desk, "client-18")
    assert due(desk, "zammad/18") == "2026-11-30 15:00"
    desk.clock.set("2026-11-30 15:30:00")
    tick(desk, OVERDUE, member="zammad/18")
    assert entries(desk, member="zammad/17") == []
    desk.clock.set("2026-11-30 16:30:00")
    tick(desk, OVERDUE)


# several who sweep

def test_two_hosts_sweep_at_once_and_it_passes_once(desk, host):
    other = host(desk)
    clients = range(17, 37)
    for client in clients:
        asked(desk, f"client-{client}")
    desk.clock.set(AFTER)
    wait_until(lambda: len(entries(desk, OVERDUE)) >= len(clients),
               "all have passed", 15, 0.05)
    for client in clients:
        tick(desk, OVERDUE, other, member=f"zammad/{client}")
    assert passed(desk.nginx, other) == len(clients)
    assert len(desk.entries()) == 2 * len(clients)


def holder(stack):
    """The process id of the worker that sweeps."""
    value = wait_until(lambda: stack.redis.client().get("conflict:sweeper"),
                       "somebody holds the lease", 10)
    return int(value.decode().partition("-")[0])


def test_one_worker_of_all_holds_the_lease(desk, host):
    other = host(desk)
    workers = desk.nginx.workers() + other.workers()
    assert len(workers) == 4
    first = holder(desk)
    assert first in workers
    assert 0 < desk.redis.client().pttl("conflict:sweeper") <= 3000
    asked(desk)
    desk.clock.set(AFTER)
    tick(desk, OVERDUE, other)
    assert holder(desk) == first


def test_holder_that_stands_still_is_replaced_and_it_passes_once(desk, host):
    other = host(desk)
    asked(desk)
    first = holder(desk)
    os.kill(first, signal.SIGSTOP)
    try:
        desk.clock.set(AFTER)
        wait_until(lambda: entries(desk, OVERDUE), "another one sweeps", 15,
                   0.02)
        assert holder(desk) != first
        swept_by = holder(desk)
    finally:
        os.kill(first, signal.SIGCONT)
    swept(desk, other)
    ticket = asked(desk, "client-18")           # the first one goes on, too
    wait_until(lambda: first in desk.nginx.workers() + other.workers(),
               "it goes on")
    desk.clock.set("2026-11-25 09:15:00")
    wait_until(lambda: len(entries(desk, OVERDUE, member="zammad/17")) >= 2
               and entries(desk, OVERDUE, member="zammad/18"),
               "the next ones pass", 15, 0.02)
    swept(desk, other)
    assert holder(desk) == swept_by
    assert [minute(entry["at"]) for entry in entries(
        desk, OVERDUE, member="zammad/17")] == [DEADLINE, "2026-11-25 09:10"]
    assert [entry["ticket"] for entry in entries(
        desk, OVERDUE, member="zammad/18")] == [str(ticket)]
    assert passed(desk.nginx, other) == 3


def test_holder_that_dies_is_replaced(desk):
    desk.renews_workers = True
    desk.allowed = r"exited on signal 9"
    asked(desk)
    first = holder(desk)
    os.kill(first, signal.SIGKILL)
    desk.clock.set(AFTER)
    tick(desk, OVERDUE)
    assert holder(desk) != first


def test_reload_while_it_passes(desk):
    desk.renews_workers = True
    asked(desk)
    desk.clock.set(AFTER)
    desk.nginx.reload()
    tick(desk, OVERDUE)
    assert passed(desk.nginx) == 1


def test_redis_restarted_in_between_with_its_data(desk, host):
    other = host(desk)
    asked(desk)
    desk.redis.client().save()
    desk.redis.kill()
    desk.clock.set(AFTER)
    desk.redis.start()
    tick(desk, OVERDUE, other)
    desk.redis.client().save()
    desk.redis.restart()
    desk.clock.set("2026-11-24 12:00:00")
    asked(desk, "client-18")
    tick(desk, OVERDUE, other)


def test_redis_that_forgot_it_gets_the_same_entry_again(desk):
    """The moment has the same id, so that who follows the stream can tell."""
    asked(desk)
    desk.redis.client().save()
    desk.clock.set(AFTER)
    first = tick(desk, OVERDUE)
    desk.redis.restart()
    assert tick(desk, OVERDUE) == first
    assert passed(desk.nginx) == 2      # but it was counted each time


# who acts before the sweeper looks

def test_nothing_passes_where_nobody_sweeps_until_somebody_acts(make_stack):
    desk = make_stack(clock=MONDAY, http="conflict_sweep off;")
    ticket = asked(desk)
    before = desk.state("17")
    desk.clock.set("2026-11-24 12:00:00")
    seen = desk.seen(ticket)
    assert seen["reasons"] == OVERDUE           # to look is enough to see it
    for _ in range(20):
        asked(desk, desk.next_client())
    assert entries(desk) == [] and passed(desk.nginx) == 0
    assert desk.state("17") == before and due(desk) == DEADLINE
    assert desk.keys("conflict:sweeper") == []
    answer(desk, ticket, LISTENED)
    assert [minute(entry["at"]) for entry in entries(desk, OVERDUE)] == [
        DEADLINE]
    assert passed(desk.nginx) == 1


def test_late_message_writes_what_passed_before_it_once(make_stack, host):
    desk = make_stack(clock=MONDAY, http="conflict_sweep off;")
    ticket = asked(desk)
    desk.clock.set(AFTER)
    desk.write("client-17", ticket, "Hello?")
    settled(desk)
    kinds = [(fields[b"kind"], fields[b"cause"]) for fields in desk.entries()]
    assert kinds == [(b"message", b""), (b"tick", b"response-overdue"),
                     (b"message", b"")]
    desk.write("client-17", ticket, "Hello, is anybody there?")
    other = host(desk, http="")                 # one that sweeps
    asked(desk, "client-18")
    desk.clock.set("2026-11-25 09:20:00")
    wait_until(lambda: entries(desk, OVERDUE, member="zammad/18"),
               "the other host sweeps", 15, 0.02)
    swept(desk, other)
    assert [minute(entry["at"]) for entry in entries(
        desk, OVERDUE, member="zammad/17")] == [DEADLINE, "2026-11-25 09:10"]
    assert passed(desk.nginx, other) == 3


def test_sweep_off_on_one_host_and_on_at_another(make_stack, host):
    desk = make_stack(clock=MONDAY, http="conflict_sweep off;")
    asked(desk)
    other = host(desk, http="")
    assert holder(desk) in other.workers()
    desk.clock.set(AFTER)
    tick(desk, OVERDUE, other)
    assert (passed(desk.nginx), passed(other)) == (0, 1)


def test_messages_and_the_sweeper_at_once(desk, host):
    """Whoever comes first writes it, and nobody a second time."""
    other = host(desk)
    tickets = {client: asked(desk, f"client-{client}")
               for client in range(17, 47)}
    desk.clock.set(AFTER)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda pair: desk.write(
            f"client-{pair[0]}", pair[1], "Hello?"), tickets.items()))
    wait_until(lambda: len(desk.entries()) >= 3 * len(tickets),
               "all is in the stream", 15, 0.05)
    for client in tickets:
        tick(desk, OVERDUE, other, member=f"zammad/{client}")
    assert len(desk.entries()) == 3 * len(tickets)
    assert passed(desk.nginx, other) == len(tickets)


# states that are gone, or not as expected

def test_state_that_is_gone_leaves_the_indexes(desk):
    asked(desk), asked(desk, "client-18")
    key, = desk.keys("conflict:client:*:zammad/17")
    desk.redis.client().delete(key)
    assert due(desk) and index(desk, "tiers")
    desk.clock.set(AFTER)
    tick(desk, OVERDUE, member="zammad/18")
    wait_until(lambda: index(desk, "due") is None, "it left the index", 15)
    settled(desk)
    assert index(desk, "tiers") is None
    assert desk.state("17") is None
    assert entries(desk, member="zammad/17") == []
    assert due(desk, "zammad/18")


def test_state_is_due_once_it_has_expired(make_stack):
    """The last look at a client of whom nothing is heard any more is when
    its state is gone."""
    desk = make_stack(clock=MONDAY,
                      http="conflict_policy default { retain 30d; "
                           "survey off; }")
    ticket = asked(desk)
    answer(desk, ticket, "You can see it on the page of your account.",
           state="closed")
    key, = desk.clients()
    assert "2026-12-23" <= due(desk) <= "2026-12-25"
    assert 29 * 86400 < desk.redis.client().ttl(key) <= 30 * 86400
    desk.redis.client().delete(key)             # as Redis will
    desk.clock.set("2026-12-25 12:00:00")
    wait_until(lambda: index(desk, "due") is None, "it left the index", 15)
    assert desk.tiers() == {}


def test_state_that_has_outlived_its_time_goes(make_stack):
    """Redis still has it: its own clock is another one."""
    desk = make_stack(clock=MONDAY,
                      http="conflict_policy default { retain 30d; "
                           "survey off; }")
    ticket = asked(desk)
    answer(desk, ticket, "You can see it on the page of your account.",
           state="closed")
    desk.clock.set("2026-12-22 12:00:00")
    asked(desk, "client-18")
    desk.clock.set("2026-12-25 12:00:00")
    wait_until(lambda: desk.state("17") is None, "it is gone", 15)
    assert set(desk.tiers()) == {"zammad/18"}
    assert index(desk, "due") is None
    assert desk.state("18")


def test_damaged_states_do_not_stop_the_sweeper(desk):
    client = desk.redis.client()
    for number, value in ((17, b"garbage"), (18, b""), (19, None)):
        asked(desk, f"client-{number}")
        key, = desk.keys(f"conflict:client:*:zammad/{number}")
        client.delete(key)
        if value is None:
            client.rpush(key, "a")
        else:
            client.set(key, value)
    asked(desk, "client-20")
    for number, day in enumerate((24, 25), 1):
        desk.clock.set(f"2026-11-{day} 09:15:00")
        wait_until(lambda: len(entries(desk, OVERDUE, member="zammad/20"))
                   == number, "it goes on", 15, 0.02)
    assert len(entries(desk)) == 2
    client.delete(key)


def test_names_in_the_index_that_are_none(desk):
    """They hide nobody, however many there are."""
    asked(desk)
    key, = desk.keys("conflict:due:*")
    names = ["", "x" * 5000, "no-scope", "a/b\r\nX: y", "\0"]
    names += [f"a b {number}" for number in range(60)]
    desk.redis.client().zadd(key, {name: 1 for name in names})
    desk.clock.set(AFTER)
    tick(desk, OVERDUE)


def bucket(member):
    """As core/hash.h says it, whose values never change."""
    mask = (1 << 64) - 1
    value = 14695981039346656037
    for byte in member.encode():
        value = (value ^ byte) * 1099511628211 & mask
    for factor in (0xff51afd7ed558ccd, 0xc4ceb9fe1a85ec53):
        value = (value ^ value >> 33) * factor & mask
    return (value ^ value >> 33) % 64


def neighbours(count):
    """Names of clients in the bucket of zammad/17."""
    number, found = 100000, []
    while len(found) < count:
        number += 1
        if bucket(f"zammad/{number}") == bucket("zammad/17"):
            found.append(f"zammad/{number}")
    return found


def test_states_of_a_newer_module_hide_nobody(desk):
    """While hosts are upgraded one after the other: what this one may not
    write stays due, and the others of its bucket are swept all the same."""
    asked(desk)
    here, = desk.clients()
    start = here.decode().removesuffix("zammad/17")
    assert f"{{{bucket('zammad/17'):02}}}" in start
    client = desk.redis.client()
    line = client.get(here)
    newer = line.replace(b" schema=2 ", b" schema=999 ")
    assert newer != line
    key, = desk.keys("conflict:due:*")
    others = neighbours(60)
    for name in others:
        client.set(start + name, newer)
        client.zadd(key, {name: 1})
    desk.clock.set(AFTER)
    tick(desk, OVERDUE)
    assert all(client.get(start + name) == newer for name in others)


# a Redis in trouble

def refused(admin):
    """How many scripts Redis has refused, or broken off."""
    stats = admin.info("commandstats")
    return sum(stats.get(f"cmdstat_{name}", {}).get(how, 0)
               for name in ("eval", "evalsha")
               for how in ("rejected_calls", "failed_calls"))


def test_tick_is_not_lost_when_redis_refuses_to_write(desk):
    asked(desk)
    counts, admin = desk.counting(), desk.redis.client()
    admin.config_set("maxmemory-policy", "noeviction")
    admin.config_set("maxmemory", "1")
    before = refused(admin)
    desk.clock.set(AFTER)
    wait_until(lambda: refused(admin) > before, "it was tried", 15, 0.05)
    assert entries(desk) == []
    admin.config_set("maxmemory", "0")
    tick(desk, OVERDUE)
    assert passed(desk.nginx) == 1
    assert counts.more("lost") == 0


def test_look_that_redis_refuses_is_counted(desk):
    asked(desk)
    admin = desk.redis.client()
    admin.execute_command("ACL", "SETUSER", "default", "-zrangebyscore")
    wait_until(lambda: sample(desk.nginx, "conflict_sweep_faults_total"),
               "it is counted", 15, 0.05)
    desk.clock.set(AFTER)
    admin.execute_command("ACL", "SETUSER", "default", "+@all")
    tick(desk, OVERDUE)


def test_redis_that_stands_still_while_it_passes(desk, host):
    other = host(desk)
    asked(desk)
    desk.redis.freeze()
    desk.clock.set(AFTER)
    for nginx in (desk.nginx, other):
        assert sample(nginx, "conflict_pending_events") == 0
    desk.redis.resume()
    tick(desk, OVERDUE, other)
    assert passed(desk.nginx, other) == 1


QUICK = """
    conflict_policy quick { tier 1 respond=2h; tier 2 respond=2h; }
"""


def test_stored_policy_that_nobody_knows_is_default_and_counted(make_stack):
    desk = make_stack(clock=MONDAY, http=QUICK,
                      server="conflict_apply quick;")
    asked(desk)
    assert due(desk) == "2026-11-23 11:10"
    key, = desk.clients()
    client = desk.redis.client()
    line = client.get(key)
    assert b" policy=quick " in line
    client.set(key, line.replace(b" policy=quick ", b" policy=gone "))
    desk.clock.set("2026-11-23 11:15:00")
    wait_until(lambda: due(desk) == DEADLINE, "default holds", 15)
    settled(desk)
    assert entries(desk) == []
    assert sample(desk.nginx, "conflict_unknown_policies_total") >= 1
    desk.clock.set(AFTER)
    tick(desk, OVERDUE)


# many at once

def test_2000_due_clients_are_swept_in_bounded_parts(make_stack):
    """... and tickets still flow."""
    desk = make_stack(clock=MONDAY, fast_helpdesk=True)
    count = 2000
    with ThreadPoolExecutor(4) as pool:
        sent = list(pool.map(lambda n: desk.open_ticket(f"client-{n}").status,
                             range(1000, 1000 + count)))
    assert set(sent) == {201}
    settled(desk)
    late = desk.open_ticket("client-17").json()["id"]
    client = desk.redis.client()

    def commits():
        stats = client.info("commandstats")
        return stats["cmdstat_evalsha"]["calls"]

    samples, ending = [], threading.Event()

    def watch():
        while not ending.is_set():
            samples.append((client.time(), commits()))
            ending.wait(0.05)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    desk.clock.set(AFTER)
    waits = []

    def done():
        exchange = desk.view("agent-5", late)
        assert exchange.status == 200
        assert exchange.escalation["reasons"] == OVERDUE
        waits.append(exchange.response.finished_at
                     - exchange.response.started_at)
        return passed(desk.nginx) >= count + 1

    wait_until(done, "all are swept", 30, 0.05)
    ending.set()
    watcher.join(10)
    assert passed(desk.nginx) == count + 1
    assert len(desk.entries()) == 2 * (count + 1)
    assert max(waits) < 0.5 * checks.patience()
    for (start, first), (end, last) in zip(samples, samples[10:]):
        spent = end[0] - start[0] + (end[1] - start[1]) / 1e6
        assert last - first <= 256 * (spent / 0.25 + 2), (first, last, spent)


# what else time does

def test_window_of_venting_ends(desk):
    ticket = asked(desk, text=ANGRY)
    assert desk.state("17")["phase"] == "venting"
    desk.clock.set("2026-11-23 10:00:00")
    answer(desk, ticket, LISTENED)
    assert due(desk) == "2026-11-23 13:10"
    desk.clock.set("2026-11-23 13:15:00")
    entry = tick(desk, "vented")
    assert (minute(entry["at"]), entry["phase"]) == ("2026-11-23 13:10",
                                                     "conflict")
    assert desk.state("17")["phase"] == "conflict"
    assert passed(desk.nginx, cause="other") == 1
    assert history(desk)[0][2] == "vented"


def test_tiers_fall_in_index_and_stream_and_end_calm(desk):
    """One step at a time, each after its dwell; then seven quiet days."""
    ticket = asked(desk, text=LEAVING)
    desk.clock.set("2026-11-23 09:40:00")
    desk.write("client-17", ticket, MANAGER)
    settled(desk)
    top = desk.tiers()["zammad/17"]
    assert top >= 4
    desk.clock.set("2026-11-23 10:00:00")
    answer(desk, ticket, SORRY, state="closed")
    tiers = [desk.tiers()["zammad/17"]]
    for day in range(24, 31):
        desk.clock.set(f"2026-11-{day} 12:00:00")
        swept(desk)
        tiers.append(desk.tiers()["zammad/17"])
    assert tiers == sorted(tiers, reverse=True) and tiers[-1] == 1
    fell = entries(desk, "fell")
    assert [int(entry["tier"]) for entry in fell] == list(
        range(top - 1, 0, -1))
    assert entries(desk, "quiet")[0]["phase"] == "calm"
    assert len(entries(desk, "quiet")) == 1
    assert passed(desk.nginx, cause="other") == len(entries(desk))


def test_missed_promise_appears_once(desk, host):
    other = host(desk)
    ticket = asked(desk)
    answer(desk, ticket, "I will write to you by tomorrow at 10:00.")
    assert due(desk) == "2026-11-24 10:00"
    desk.clock.set("2026-11-24 10:05:00")
    entry = tick(desk, "promise-missed", other)
    assert minute(entry["at"]) == "2026-11-24 10:00"
    assert (entry["tier"], entry["ticket"]) == ("2", str(ticket))
    assert desk.tiers() == {"zammad/17": 2}
    assert passed(desk.nginx, other, cause="promise-missed") == 1
    assert entries(desk, OVERDUE) == []
    assert history(desk)[0][2] == "promise-missed"


def test_kept_promise_is_none_that_was_missed(desk):
    ticket = asked(desk)
    answer(desk, ticket, "I will write to you by tomorrow at 10:00.")
    desk.clock.set("2026-11-24 09:30:00")
    answer(desk, ticket, "As promised: I have cancelled the second invoice.",
           state="closed")
    asked(desk, "client-18")
    desk.clock.set("2026-11-25 12:00:00")
    tick(desk, OVERDUE, member="zammad/18")
    swept(desk)
    assert entries(desk, "promise-missed") == []


def test_word_in_between_is_due_and_then_the_solution(desk):
    ticket = asked(desk, text=LEAVING)
    desk.clock.set("2026-11-23 10:10:00")
    answer(desk, ticket, LISTENED)
    assert due(desk) == "2026-11-24 10:10"
    desk.clock.set("2026-11-24 10:15:00")
    assert minute(tick(desk, "update-due")["at"]) == "2026-11-24 10:10"
    desk.clock.set("2026-11-25 09:15:00")
    assert minute(tick(desk, "unsolved")["at"]) == "2026-11-25 09:10"
    assert passed(desk.nginx, cause="update-due") == 1
    assert passed(desk.nginx, cause="unsolved") == 1


# who is to be told

def notified(stack):
    return [entry["cause"] for entry in entries(stack, kind="notify")]


def test_lead_is_told_once_though_two_hot_messages_come(desk):
    ticket = asked(desk, text=LEAVING)
    assert notified(desk) == []
    for time, text in (("09:30", MANAGER), ("09:45", ANGRY)):
        desk.clock.set(f"2026-11-23 {time}:00")
        desk.write("client-17", ticket, text)
        settled(desk)
        assert desk.tiers()["zammad/17"] == 4
        assert notified(desk) == ["lead"]
    entry, = entries(desk, kind="notify")
    assert (entry["client"], entry["tier"]) == ("zammad/17", "4")
    assert sample(desk.nginx, "conflict_notified_total") == 1


def test_head_is_told_when_it_gets_worse(desk):
    ticket = asked(desk, text=LEAVING)
    for number in range(6):
        desk.clock.set(f"2026-11-23 09:{20 + number}:00")
        desk.write("client-17", ticket, MANAGER)
    settled(desk)
    assert desk.tiers()["zammad/17"] == 5
    assert notified(desk) == ["lead", "head"]
    assert sample(desk.nginx, "conflict_notified_total") == 2


def test_lead_is_told_though_nobody_looks(make_stack, host):
    """A missed answer lifts it to tier 4."""
    desk = make_stack(clock=MONDAY, workers=2, http="""
        conflict_policy default { overdue-points 60; overdue-max-points 60; }
    """)
    other = host(desk)
    asked(desk, text=LEAVING)
    assert desk.tiers() == {"zammad/17": 3} and notified(desk) == []
    desk.clock.set("2026-11-23 11:15:00")
    assert tick(desk, OVERDUE, other)["tier"] == "4"
    assert notified(desk) == ["lead"]
    assert sum(sample(nginx, "conflict_notified_total")
               for nginx in (desk.nginx, other)) == 1
