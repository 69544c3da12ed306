"""Faults of Redis: tickets flow, and the module finds back by itself."""

import threading
import time

import pytest

from harness import checks
from harness.fakeredis import Close, Expect, FakeRedis, Pause, Send
from harness.metrics import total
from harness.process import wait_until

ANGRY = "This is ridiculous!! I will cancel my contract today."


def flow(stack, exchanges=3):
    """Tickets flow: everything passes unchanged and in time."""
    for _ in range(exchanges):
        opened = stack.open_ticket("agent-5", customer_id=17)
        assert checks.passed(opened).status == 201
        ticket = opened.json()["id"]
        checks.passed(stack.view("agent-5", ticket), 200)
        checks.passed(stack.write("client-17", ticket, "Hello?"), 201)


def lost(counts):
    """What was not committed is counted as lost."""
    counts.expect("lost")


@pytest.fixture
def proxied(make_stack):
    """The usual stack with a fault proxy before Redis, warmed up."""
    stack = make_stack(proxied=True)
    stack.healthy()
    return stack


@pytest.fixture
def fake(make_stack):
    """A function that starts a stack on a scripted Redis."""
    started = []

    def make(*scripts, **options):
        server = FakeRedis(*scripts).start()
        started.append(server)
        stack = make_stack(redis=server.url() + " reconnect_max=200ms",
                           **options)
        stack.recovers = False
        return stack, server

    yield make
    for server in started:
        server.stop()


# being there

@pytest.mark.parametrize("kind", ["tcp", "unix", "ipv6", "password", "acl"])
def test_ways_to_redis(make_stack, kind):
    stack = make_stack(redis=kind)
    stack.healthy()
    assert len(stack.connections()) <= 2
    entry = stack.connections()[0]
    assert entry["name"]
    assert entry["user"] == ("desk" if kind == "acl" else "default")
    for secret in ("word-of-redis", "secret-of-desk"):
        assert secret not in stack.nginx.log()


def test_database_is_selected(make_stack, directory):
    stack = make_stack()
    conf = stack.configuration().replace(stack.redis_url(),
                                         stack.redis.url(database=3))
    stack.renews_workers = True
    stack.nginx.stop()
    stack.nginx.conf = conf
    stack.nginx.start()
    stack.open_ticket("client-17")
    wait_until(lambda: stack.redis.client().info("keyspace").get("db3"),
               "the state is in database 3")
    assert stack.clients() == []
    stack.recovers = False


def test_redis_absent_at_start(make_stack):
    stack = make_stack(start_redis=False)
    counts = stack.counting()
    flow(stack)
    lost(counts)
    counts.expect("redis faults", cause="connect")
    stack.redis.start()


def test_redis_killed(stack):
    flow(stack, 1)
    counts = stack.counting()
    stack.redis.kill()
    flow(stack)
    lost(counts)
    stack.redis.start()


def test_redis_killed_under_load(make_stack):
    stack = make_stack(workers=2)
    ending, failures = threading.Event(), []

    def load():
        while not ending.is_set():
            sent = stack.open_ticket(stack.next_client())
            if sent.status != 201 or not sent.response.complete:
                failures.append(sent)

    threads = [threading.Thread(target=load) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        seen = len(stack.helpdesk.records) + 50
        wait_until(lambda: len(stack.helpdesk.records) > seen, "load")
        stack.redis.restart()
    ending.set()
    for thread in threads:
        thread.join(20)
    assert not failures


def test_redis_stopped_by_sigstop(stack):
    flow(stack, 1)
    counts = stack.counting()
    stack.redis.freeze()
    flow(stack)
    stack.redis.resume()
    stack.healthy()
    counts.expect("timeouts")


def test_late_answers_are_not_taken_for_others(stack):
    """The classic fault of pipelined clients: an answer that is one late."""
    tickets = [stack.open_ticket(f"client-{number}").json()["id"]
               for number in range(100, 110)]
    stack.wait_events(10)
    for _ in range(3):
        stack.redis.freeze()
        for ticket in tickets:
            checks.passed(stack.view("agent-5", ticket))
        stack.redis.resume()
        for ticket in tickets * 2:
            seen = stack.seen(ticket)
            assert seen.get("ticket", str(ticket)) == str(ticket)
    for ticket in tickets:
        wait_until(lambda: stack.seen(ticket).get("ticket") == str(ticket),
                   "its own state is shown")


def test_redis_restarted(stack):
    flow(stack, 1)
    for _ in range(3):
        stack.redis.restart()
        flow(stack, 1)
    stack.healthy()
    assert len(stack.connections()) <= 2


def test_script_flush(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    counts = stack.counting()
    for number in range(1, 4):
        stack.redis.client().script_flush()
        stack.write("client-17", ticket, "Hello?")
        stack.wait_events(1 + number)
    counts.expect("script loads", 3)
    assert counts.more("lost") == 0


def test_connections_killed_by_redis(stack):
    flow(stack, 1)
    stack.wait_state("17")
    for _ in range(5):
        stack.redis.client().client_kill_filter(_type="normal", skipme=True)
        flow(stack, 1)
    stack.healthy()


def test_idle_connection_closed_by_redis(make_stack):
    """Of a host that does not sweep: the sweeper asks every second."""
    stack = make_stack(http="conflict_sweep off;")
    stack.healthy()
    admin = stack.redis.client()
    admin.config_set("timeout", 1)
    old = {entry["id"] for entry in stack.connections()}
    wait_until(lambda: not old & {entry["id"] for entry
                                  in stack.connections()},
               "idle connections are gone", 10, 0.1)
    admin.config_set("timeout", 0)
    flow(stack, 1)


# evicting

@pytest.mark.parametrize("policy", ["allkeys-lru", "volatile-ttl"])
def test_policy_that_evicts_is_said_loudly(make_stack, policy):
    stack = make_stack(workers=2)
    stack.renews_workers = True
    stack.nginx.stop()
    stack.redis.client().config_set("maxmemory-policy", policy)
    stack.nginx.start()
    stack.healthy()
    lines = [line for line in stack.nginx.log().splitlines()
             if "noeviction" in line]
    assert len(lines) == 1 and "[error]" in lines[0]
    assert total(stack.metrics(), "redis faults", cause="evicts") >= 1


def test_policy_that_evicts_not_is_not_spoken_of(stack):
    stack.healthy()
    assert "noeviction" not in stack.nginx.log()


def test_redis_that_hides_its_policy(make_stack):
    stack = make_stack()
    stack.renews_workers = True
    stack.nginx.stop()
    stack.redis.client().acl_setuser(
        "default", enabled=True, nopass=True, keys="*", channels="*",
        categories=["+@all"], commands=["-config"])
    stack.nginx.start()
    stack.healthy()
    line, = [line for line in stack.nginx.log().splitlines()
             if "noeviction" in line]
    assert "[notice]" in line


# saying no

def test_wrong_password(make_stack):
    stack = make_stack(redis="password")
    right = stack.redis_url()
    wrong = f"redis://:wrong-password@127.0.0.1:{stack.redis.port}/0"
    stack.renews_workers = True
    stack.recovers = False
    stack.nginx.stop()
    stack.nginx.conf = stack.configuration().replace(right, wrong)
    stack.nginx.start()
    counts = stack.counting()
    flow(stack)
    counts.expect("redis faults", cause="auth")
    lost(counts)
    assert "wrong-password" not in stack.nginx.log()
    assert stack.clients() == []


def test_password_set_while_it_runs(stack):
    flow(stack, 1)
    admin = stack.redis.client()
    admin.config_set("requirepass", "later")
    admin.client_kill_filter(_type="normal", skipme=True)
    counts = stack.counting()
    flow(stack)
    counts.expect("redis faults", cause="auth")
    admin.config_set("requirepass", "")


def test_user_without_permission(stack):
    flow(stack, 1)
    stack.wait_state("17")
    admin = stack.redis.client()
    admin.execute_command("ACL", "SETUSER", "default", "-evalsha", "-eval")
    counts = stack.counting()
    flow(stack, 1)
    counts.expect("lost", cause="denied")
    admin.execute_command("ACL", "SETUSER", "default", "+@all")


@pytest.mark.parametrize("kind", ["hash", "list", "set"])
def test_wrong_type_under_a_key(stack, kind):
    ticket = stack.open_ticket("client-17").json()["id"]
    other = stack.open_ticket("client-18").json()["id"]
    stack.wait_events(2)
    key = next(key for key in stack.clients() if key.endswith(b"/17"))
    client = stack.redis.client()
    client.delete(key)
    {"hash": lambda: client.hset(key, "a", "b"),
     "list": lambda: client.rpush(key, "a"),
     "set": lambda: client.sadd(key, "a")}[kind]()
    counts = stack.counting()
    checks.passed(stack.view("agent-5", ticket))
    checks.passed(stack.write("client-17", ticket, ANGRY))
    checks.passed(stack.view("agent-5", ticket))
    assert stack.seen(other)["tier"] == "1"
    counts.expect("lost", cause="wrong type")
    client.delete(key)


HEAD = b"epoch=0123456789ab version=1 schema=1 "


@pytest.mark.parametrize("value", [
    b"", b"garbage", b"\0" * 100, b"epoch=x version=y", b"x" * 1000000,
    HEAD + b"tier=9", HEAD + b"tier=3\r\nX-Evil: 1",
    HEAD + b"owner=a\r\nX-Evil:1 tier=3", HEAD + b"tension=-5",
    HEAD + b"reasons=upset/99999999999999999999", HEAD + b"x" * 100000,
    b"epoch=0123456789ab version=99999999999999999999999 schema=1",
    b"epoch=1 version=1 schema=1 tier=9",
    b"epoch=ABCDEF012345 version=01 schema=1 tier=2",
    b"epoch=0123456789ab version=0 schema=1 tier=2",
    b"epoch=000000000000 version=1 schema=1 tier=2",
    b"epoch=0123456789ab version=1\tschema=1 tier=2",
    b"epoch=0123456789ab version=1", HEAD[:-10],
    b"epoch=0123456789ab version=999999999999999999 schema=1 tier=9",
    b"epoch=0123456789ab version=999999999999999999 schema=1 tier=2"],
    ids=range(21))
def test_damaged_state(stack, value):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    key, = stack.clients()
    stack.redis.client().set(key, value)
    seen = checks.passed(stack.view("agent-5", ticket))
    assert seen.response.header("X-Evil") is None
    assert seen.escalation.get("tier", "1") in "12345"
    stack.write("client-17", ticket, "Hello?")
    stack.wait_events(2)
    assert stack.state("17").get("schema") == "2"


def test_state_of_a_newer_module(stack):
    """It may be read; it is not written."""
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    key, = stack.clients()
    newer = stack.redis.client().get(key).replace(b" schema=2 ",
                                                  b" schema=999 ")
    stack.redis.client().set(key, newer)
    counts = stack.counting()
    checks.passed(stack.write("client-17", ticket, "Hello?"))
    counts.expect("lost")
    assert stack.redis.client().get(key) == newer


def test_damaged_link(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    key, = stack.keys("conflict:ticket:*")
    for value in (b"", b"x" * 100000, b"a\r\nb", b"\0", b"zammad/" * 40):
        stack.redis.client().set(key, value)
        checks.passed(stack.write("client-17", ticket, "Hello?"))
        checks.passed(stack.view("agent-5", ticket))


def test_out_of_memory(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    admin = stack.redis.client()
    admin.config_set("maxmemory-policy", "noeviction")
    admin.config_set("maxmemory", "1")
    counts = stack.counting()
    checks.passed(stack.write("client-17", ticket, ANGRY))
    counts.expect("lost", cause="out-of-memory")
    assert stack.seen(ticket)["tier"] == "1"
    admin.config_set("maxmemory", "0")


def test_read_only(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    admin = stack.redis.client()
    admin.replicaof("127.0.0.1", stack.redis.port)
    admin.config_set("replica-serve-stale-data", "yes")
    counts = stack.counting()
    checks.passed(stack.write("client-17", ticket, ANGRY))
    counts.expect("lost", cause="readonly")
    admin.replicaof("NO", "ONE")


@pytest.mark.parametrize("answer", [
    b"-LOADING Redis is loading the dataset in memory\r\n",
    b"-BUSY Redis is busy running a script\r\n",
    b"-MASTERDOWN Link with MASTER is down\r\n",
    b"-NOREPLICAS Not enough good replicas to write\r\n",
    b"-MOVED 1234 127.0.0.1:1\r\n", b"-\r\n", b"-ERR\r\n", b"+OK\r\n",
    b":1\r\n", b"*0\r\n", b"*-1\r\n", b"*1\r\n*1\r\n$1\r\na\r\n"])
def test_other_answers_of_redis(fake, answer):
    stack, _ = fake([step for _ in range(50)
                     for step in (Expect("GET"), Send(answer))])
    flow(stack)


def test_client_pause(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.redis.client().execute_command("CLIENT", "PAUSE", 400, "WRITE")
    checks.passed(stack.write("client-17", ticket, "Hello?"))
    checks.passed(stack.view("agent-5", ticket))
    stack.wait_events(2)


# the conversation

def test_connection_refused(proxied):
    counts = proxied.counting()
    proxied.proxy.arm("refuse")
    flow(proxied)
    proxied.proxy.disarm()
    lost(counts)
    counts.expect("redis faults", cause="connect")


def test_connecting_gets_no_answer(proxied):
    proxied.proxy.arm("blackhole")
    flow(proxied)
    proxied.proxy.disarm()


def test_redis_hangs(proxied):
    counts = proxied.counting()
    proxied.proxy.arm("hang")
    flow(proxied)
    proxied.proxy.disarm()
    counts.expect("timeouts")


def test_slow_below_the_deadline(make_stack):
    stack = make_stack(proxied=True, timeout=1000)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.proxy.arm("delay", 0.02)
    for _ in range(3):
        assert checks.passed(stack.view("agent-5", ticket)
                             ).escalation["tier"] == "1"
    stack.proxy.disarm()


def test_slow_beyond_the_deadline(proxied):
    counts = proxied.counting()
    proxied.proxy.arm("delay", 0.3)
    flow(proxied)
    proxied.proxy.disarm()
    counts.expect("timeouts")


def test_deadline_beyond_the_send_timeout(make_stack):
    """nginx would close on a reader to whom nothing is sent for that long."""
    stack = make_stack(proxied=True, timeout=1500,
                       location="send_timeout 300ms;")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.proxy.arm("delay", 0.6)
    checks.passed(stack.view("agent-5", ticket), 200)
    stack.proxy.disarm()


def test_deadline_does_not_close_the_connection(proxied):
    ticket = proxied.open_ticket("client-17").json()["id"]
    proxied.wait_state("17")
    before = proxied.proxy.connections
    proxied.proxy.arm("delay", 0.15)
    for _ in range(3):
        checks.passed(proxied.view("agent-5", ticket))
    proxied.proxy.disarm()
    proxied.healthy()
    assert proxied.proxy.connections == before


def test_answers_a_byte_at_a_time(make_stack):
    stack = make_stack(proxied=True, timeout=2000)
    stack.proxy.arm("drip", 0.0002)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_state("17")
    assert stack.seen(ticket)["tier"] == "1"
    stack.proxy.disarm()


@pytest.mark.parametrize("mode", ["fin", "reset"])
def test_reply_cut_in_the_middle(proxied, mode):
    ticket = proxied.open_ticket("client-17").json()["id"]
    proxied.wait_state("17")
    for count in (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 50, 100, 200):
        proxied.proxy.arm(mode, count)
        checks.passed(proxied.view("agent-5", ticket))
        checks.passed(proxied.write("client-17", ticket, "Hello?"))
        proxied.proxy.disarm()
    proxied.healthy()
    ids = [fields.get(b"id") for fields in proxied.events()]
    assert len(ids) == len(set(ids)) or ids[0] is None


def test_reply_cut_behind_every_byte(fake):
    line = b"epoch=0123456789ab version=1 schema=1 at=1795000000 tier=3"
    reply = b"$%d\r\n%s\r\n" % (len(line), line)
    scripts = [[Expect("GET"), Send(reply[:count]), Close(reset=count % 2)]
               for count in range(len(reply))]
    stack, server = fake(*scripts)
    ticket = stack.open_ticket("client-17").json()["id"]

    def another():
        seen = checks.passed(stack.view("agent-5", ticket))
        assert "tier" not in seen.escalation
        return server.connections > 10

    wait_until(another, "ten connections were cut", 20, 0.02)


def test_lost_answer_of_a_commit_is_not_applied_twice(proxied):
    proxied.open_ticket("client-17")
    proxied.wait_state("17")
    before = proxied.event_count()
    opened = proxied.open_ticket("client-18")
    ticket = opened.json()["id"]
    proxied.wait_events(before + 1)
    for number in range(2, 5):
        proxied.proxy.arm("halfopen")
        checks.passed(proxied.write("client-18", ticket, "Hello?"))
        wait_until(lambda: proxied.proxy.links == 0, "the answer was lost")
        proxied.proxy.disarm()
    proxied.healthy()
    assert proxied.event_count() <= before + 4 + 2


def test_lost_answer_about_a_tickets_client(proxied):
    """A message whose client only the ticket's link names is not lost."""
    ticket = proxied.open_ticket("client-17").json()["id"]
    proxied.wait_state("17")
    before = proxied.event_count()
    counts = proxied.counting()
    proxied.proxy.arm("delay", 0.5)
    checks.passed(proxied.write("client-17", ticket, "Hello?"))
    time.sleep(0.1)
    proxied.proxy.disarm()
    proxied.proxy.cut(reset=True)
    proxied.wait_events(before + 1)
    assert counts.more("lost") == 0


def test_answer_to_a_long_commit_is_lost(proxied):
    """What one commit applied is found again among the last events."""
    ticket = proxied.open_ticket("client-17").json()["id"]
    proxied.wait_state("17")
    before = proxied.event_count()
    proxied.proxy.arm("delay", 0.7)
    for number in range(25):
        checks.passed(proxied.update(
            "client-17", ticket, article={"body": f"Message {number}"}))
    wait_until(lambda: proxied.event_count() > before, "Redis has applied it")
    proxied.proxy.disarm()
    proxied.proxy.cut(reset=True)
    proxied.open_ticket("client-99")
    proxied.wait_state("99")
    proxied.wait_events(before + 25 + 1)


@pytest.mark.parametrize("reply", [
    b"$-5\r\n", b"$99999999999999999999\r\n", b"*-2\r\n", b":12x\r\n",
    b"+OK\n", b":1\r\n", b"*0\r\n", b"%1\r\n+a\r\n+b\r\n", b"_\r\n",
    b"HTTP/1.1 400 Bad\r\n\r\n",
    b"$3\r\nfooXX", b"$2\r\nfoo\r\n", b"\0\0\0\0", b"\r\n", b"*1\r\n" * 9,
    b"*1\r\n" * 100000, b"*100000000\r\n", b"*2147483647\r\n",
    b"*4611686018427387904\r\n", b"$536870912\r\nabc",
    b"$9223372036854775807\r\n"], ids=range(21))
def test_replies_that_are_none(proxied, reply):
    flow(proxied, 1)
    before = proxied.nginx.resident()
    proxied.proxy.arm("replace", reply)
    flow(proxied, 2)
    proxied.proxy.disarm()
    checks.grew_less(proxied, before, 4096)


def test_line_without_end(fake):
    stack, _ = fake([Expect("GET"), Send(b"+" + b"x" * (16 << 20)), Pause(1)])
    before = stack.nginx.resident()
    flow(stack)
    checks.grew_less(stack, before, 4096)


def test_garbage(proxied):
    for count in (1, 8, 64, 512):
        proxied.proxy.arm("garbage", count)
        flow(proxied, 1)
    proxied.proxy.disarm()


@pytest.mark.parametrize("extra", [b"+OK\r\n", b"$-1\r\n", b"-ERR x\r\n",
                                   b"$5\r\nhello\r\n"])
def test_reply_nobody_asked_for(proxied, extra):
    flow(proxied, 1)
    proxied.proxy.arm("prepend", extra)
    flow(proxied, 1)
    proxied.proxy.disarm()


def test_refused_before_any_command(fake):
    stack, server = fake([Send(b"-ERR max number of clients reached\r\n"),
                          Close()])
    counts = stack.counting()
    flow(stack)
    counts.expect("redis faults")
    assert server.commands == [] or server.connections


def test_no_storm_of_connections(proxied):
    """A Redis that always hangs up is not asked a thousand times a second."""
    proxied.proxy.arm("fin", 0)
    before = proxied.proxy.connections
    flow(proxied, 20)
    assert proxied.proxy.connections - before <= 25
    proxied.proxy.disarm()


def test_dead_redis_costs_no_waiting(proxied):
    """Once Redis is known to be bad nobody waits for it."""
    ticket = proxied.open_ticket("client-17").json()["id"]
    proxied.proxy.arm("hang")
    for _ in range(10):
        checks.passed(proxied.view("agent-5", ticket))
    waited = []
    for _ in range(10):
        seen = checks.passed(proxied.view("agent-5", ticket))
        waited.append(seen.response.finished_at - seen.record.finished_at)
    proxied.proxy.disarm()
    quick = proxied.options.timeout / 2000 * checks.patience()
    assert sorted(waited)[5] < quick, waited
