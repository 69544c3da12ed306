"""The harness itself, against nginx without the module."""

import hashlib
import socket

import pytest

from harness import checks, faults, http, metrics
from harness.clock import library
from harness.fakeredis import Close, Expect, FakeRedis, Send
from harness.faultproxy import FaultProxy
from harness.process import wait_until
from harness.redis import Redis

PING = b"*1\r\n$4\r\nPING\r\n"


def test_a_story_through_plain_nginx(plain):
    opened = checks.passed(plain.open_ticket("client-17", "My bill is wrong."))
    ticket = opened.json()
    assert (opened.status, ticket["customer_id"]) == (201, 17)
    assert checks.passed(plain.view("agent-5", ticket["id"])).status == 200
    closed = plain.update("agent-5", ticket["id"], state="closed",
                          article={"body": "Repaid."})
    assert checks.passed(closed).json()["state_id"] == 4
    thanks = checks.passed(plain.write("client-17", ticket["id"], "Thanks"))
    assert thanks.json()["sender"] == "Customer"
    assert plain.view("agent-5", ticket["id"]).json()["state_id"] == 2
    shown = plain.view("agent-5", ticket["id"], "?all=true").json()
    assert shown["assets"]["Ticket"][str(ticket["id"])]["customer_id"] == 17


def test_a_customer_cannot_be_somebody_else(plain):
    opened = plain.open_ticket("client-17", customer_id=23, owner_id=5,
                               article={"sender": "Agent", "internal": True})
    ticket = opened.json()
    assert (ticket["customer_id"], ticket["owner_id"]) == (17, 1)
    assert ticket["create_article_sender_id"] == 2
    assert plain.view("client-23", ticket["id"]).status == 403
    assert plain.view(None, ticket["id"]).status == 403
    assert plain.open_ticket("agent-5", customer_id=23
                             ).json()["customer_id"] == 23


@pytest.mark.parametrize("fault, status", [
    ("status=503", 503), ("status=422", 422), ("status=304", 304),
    ("status=204", 204), ("chunked=7", 200), ("nolength=1", 200),
    ("drip=0", 200), ("pause=0.05", 200), ("gzip=1", 200),
    ("delay=0.05", 200), ("size=3000000", 200),
    ("cache=public;max-age=60", 200), ("accel=no", 200),
    ("body=deep", 200), ("body=nodes", 200), ("body=nul", 200),
    ("body=utf8", 200), ("body=empty", 200), ("body=truncated", 200),
    (faults.patch(customer_id="a\r\nb", title=b'"\xff"'), 200)])
def test_faults_of_the_helpdesk(plain, fault, status):
    ticket = plain.open_ticket("client-17").json()["id"]
    checks.passed(plain.view("agent-5", ticket, fault=fault), status)


def test_helpdesk_breaks_off(plain):
    ticket = plain.open_ticket("client-17").json()["id"]
    for fault in ("close=100", "close=100,reset=1"):
        seen = plain.view("agent-5", ticket, fault=fault)
        assert (seen.status, seen.response.complete) == (200, False)
        assert len(seen.response.body) <= 100
    assert plain.view("agent-5", ticket, fault="close=before").status == 502


def test_fault_by_path_and_by_table(plain):
    plain.open_ticket("client-17")
    seen = plain.send("GET", "/fault/status=418/api/v1/tickets/4711",
                      "agent-5")
    assert seen.status == 418
    plain.helpdesk.faults["/api/v1/tickets"] = "status=507"
    assert plain.view("agent-5", 4711).status == 507
    plain.helpdesk.faults.clear()


def test_raw_client(plain):
    body = b'{"title":"x","article":{"body":"' + b"y" * 5000 + b'"}}'
    sent = plain.send("POST", "/api/v1/tickets", "client-17", body,
                      chunk_sizes=[1, 2, 3, 500])
    assert checks.passed(sent).status == 201
    assert sent.record.sha256 == hashlib.sha256(body).hexdigest()
    with http.Connection(plain.nginx.port) as connection:
        connection.send(b"".join(
            http.build("GET", "/api/v1/tickets/4711",
                       {"X-Test-User": "agent-5"}) for _ in range(10)))
        for _ in range(10):
            answer = connection.read_response()
            assert (answer.status, answer.complete) == (200, True)


def test_half_a_request_and_a_reset(plain):
    raw = http.build("POST", "/api/v1/tickets", {"X-Test-User": "client-17"},
                     b"x" * 1000)
    connection = http.Connection(plain.nginx.port)
    connection.send(raw[:-500])
    connection.reset()
    plain.nginx.wait_idle()
    assert plain.helpdesk.records == []


def test_http2(plain):
    exchange, pairs = plain.exchange("POST", "/api/v1/tickets", "client-17",
                                     b'{"title":"x"}')
    exchange.response = http.curl(
        f"http://127.0.0.1:{plain.nginx.http2_port}/api/v1/tickets", "POST",
        dict(pairs), exchange.body, ["--http2-prior-knowledge"])
    assert exchange.status == 201
    checks.once(exchange)
    checks.unchanged(exchange)


def test_reload_and_what_a_worker_holds(make_stack):
    stack = make_stack(module=False, workers=2)
    stack.renews_workers = True
    before = stack.nginx.workers()
    assert len(before) == len(stack.nginx.descriptors()) == 2
    stack.nginx.reload()
    assert len(stack.nginx.workers()) == 2
    assert not set(before) & set(stack.nginx.workers())
    assert all(size > 500 for size in stack.nginx.resident())


def test_configuration_is_checked(plain):
    code, _ = plain.nginx.check_configuration()
    assert code == 0
    code, text = plain.nginx.check_configuration("nonsense on;")
    assert code == 1 and "nonsense" in text
    plain.nginx.error_log.write_text("")


def test_log_is_watched(plain):
    with open(plain.nginx.error_log, "a") as log:
        log.write("2026/11/23 [alert] 1#1: worker exited on signal 11\n")
    assert len(plain.nginx.complaints()) == 1
    assert not plain.nginx.complaints("signal 11")
    plain.allowed = "signal 11"


@pytest.mark.skipif(library() is None, reason="libfaketime is missing")
def test_time_moves(make_stack):
    stack = make_stack(module=False, clock="2026-11-23 09:10:00",
                       server="location = /now { return 200 $time_iso8601; }")

    def now():
        return stack.send("GET", "/now").response.body.decode()

    assert now().startswith("2026-11-23T09:1")
    assert now().endswith("+01:00")
    stack.clock.set("2026-11-27 13:30:00")
    wait_until(lambda: now().startswith("2026-11-27T13:3"), "the clock moved")


def asked(port, data=PING):
    """What comes back for some bytes, until 200 ms of silence or the end."""
    with socket.create_connection(("127.0.0.1", port), 0.2) as sock:
        sock.sendall(data)
        got = b""
        try:
            while piece := sock.recv(4096):
                got += piece
        except TimeoutError:
            return got, "silence"
        except ConnectionResetError:
            return got, "reset"
        return got, "end"


def test_fault_proxy(directory):
    redis = Redis(directory).start()
    proxy = FaultProxy(lambda: redis.port).start()
    try:
        for mode, value, expected in (
                ("pass", None, (b"+PONG\r\n", "silence")),
                ("delay", 0.01, (b"+PONG\r\n", "silence")),
                ("drip", 0.001, (b"+PONG\r\n", "silence")),
                ("hang", None, (b"", "silence")),
                ("fin", 3, (b"+PO", "end")),
                ("reset", 0, (b"", "reset")),
                ("replace", b"$-5\r\n", (b"$-5\r\n", "silence")),
                ("prepend", b":1\r\n", (b":1\r\n+PONG\r\n", "silence")),
                ("halfopen", None, (b"", "end"))):
            proxy.arm(mode, value)
            assert asked(proxy.port) == expected, mode
        proxy.arm("garbage", 64)
        assert len(asked(proxy.port)[0]) == 64
        proxy.arm("refuse")
        with pytest.raises(ConnectionRefusedError):
            asked(proxy.port)
        proxy.arm("blackhole")
        with pytest.raises(TimeoutError):
            asked(proxy.port)
        proxy.disarm()
        assert asked(proxy.port)[0] == b"+PONG\r\n"
        assert proxy.links == 0 or wait_until(lambda: proxy.links == 0,
                                              "the proxy is idle")
    finally:
        proxy.stop()
        redis.stop()


def test_redis_keeps_its_port(directory):
    redis = Redis(directory).start()
    try:
        port = redis.port
        redis.client().set("a", "b")
        assert redis.restart().port == port
        assert redis.client().get("a") is None
    finally:
        redis.stop()


def test_fake_redis():
    fake = FakeRedis([Expect("GET"), Send(b"$3\r\nab"), Close()], []).start()
    try:
        get = b"*2\r\n$3\r\nGET\r\n$1\r\na\r\n"
        assert asked(fake.port, PING + get) == (b"+PONG\r\n$3\r\nab", "end")
        assert asked(fake.port, get) == (b"$-1\r\n", "silence")
        assert [words[0] for words in fake.commands] == [b"PING", b"GET",
                                                         b"GET"]
    finally:
        fake.stop()


def test_metrics_are_read():
    text = ('# HELP a b\n# TYPE a counter\n'
            'conflict_skipped_total{cause="request-invalid"} 2\n'
            'conflict_commits_total 3\n')
    samples = metrics.parse(text)
    assert metrics.total(samples, "skipped", cause="request not json") == 2
    assert metrics.total(samples, "commits") == 3
    assert metrics.total(samples, "lost") == 0
    with pytest.raises(ValueError, match="not a sample"):
        metrics.parse("no sample at all here\n")
