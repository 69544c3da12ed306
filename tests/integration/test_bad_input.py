"""Bad input: whatever a client sends, the helpdesk gets it and answers."""

import json

import pytest

from harness import checks, faults, http
from harness.process import wait_until

TICKETS = "/api/v1/tickets"


def ticket_body(**article):
    """The bytes of a request that opens a ticket."""
    return json.dumps({"title": "A question", "group": "Support",
                       "article": {"body": "Hello.", "type": "note"} | article
                       }).encode()


def post(stack, body, fault=None, user="client-17", **more):
    """Sends the bytes as a ticket, and what must always hold is checked."""
    return checks.passed(stack.send("POST", TICKETS, user, body, fault=fault,
                                    **more))


def post_unreadable(stack, body, cause):
    """A body that the module cannot read though the helpdesk takes it."""
    counts = stack.counting()
    assert post(stack, body, "lenient=1").status == 201
    counts.expect("skipped", cause=cause)


# bodies

def test_body_empty(stack):
    counts = stack.counting()
    assert post(stack, b"").status == 422
    assert post(stack, None).status == 422
    counts.expect("skipped", 2, cause="not accepted")
    assert post(stack, b"", "lenient=1").status == 201


def test_body_truncated(stack):
    body = ticket_body(body="Where is it?")
    post_unreadable(stack, body[:len(body) // 2], "request not json")


def test_body_not_json(stack):
    post_unreadable(stack, b"title=A+question&body=Hello", "request not json")


def test_attachment_of_10_mb(stack):
    """What is long in a string is passed over, and the rest is read."""
    post(stack, ticket_body())
    stack.wait_events(1)
    before = stack.nginx.resident()
    body = ticket_body(body="This is ridiculous! I will cancel my contract!",
                       attachments=[{"data": "x" * (10 << 20)}])
    opened = post(stack, body)
    assert opened.status == 201
    stack.wait_events(2)
    assert "may-leave" in stack.seen(opened.json()["id"])["reasons"]
    checks.grew_less(stack, before, 4096)


def test_more_to_keep_than_is_kept(stack):
    post(stack, ticket_body())
    before, counts = stack.nginx.resident(), stack.counting()
    body = ticket_body(attachments=["x" * 100000 for _ in range(20)])
    assert post(stack, body).status == 201
    counts.expect("skipped", cause="request too large")
    checks.grew_less(stack, before, 4096)


def test_body_1000_levels_deep(stack):
    body = ticket_body()[:-1] + (b',"x":' + b"[" * 1000 + b"]" * 1000 + b"}")
    post_unreadable(stack, body, "request depth")


def test_body_million_levels_deep(stack):
    post_unreadable(stack, b"[" * 1000000, "request depth")


def test_bomb_of_small_nodes(stack):
    post(stack, ticket_body())
    before = stack.nginx.resident()
    body = ticket_body()[:-1] + b',"x":[' + b",".join([b"{}"] * 300000) + b"]}"
    post_unreadable(stack, body, "request nodes")
    checks.grew_less(stack, before, 8192)


def test_many_members_of_one_object(stack):
    members = b",".join(b'"m%d":0' % n for n in range(20000))
    post_unreadable(stack, b"{" + members + b"}", "request nodes")


@pytest.mark.parametrize("text", [b"\0", b"\\u0000"], ids=["raw", "escaped"])
def test_nul_bytes(stack, text):
    body = ticket_body(body="NUL").replace(b"NUL", b"a" + text + b"b")
    post_unreadable(stack, body, "request not json")


@pytest.mark.parametrize("text", [
    b"\xc3\x28", b"\xff", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80",
    b"\xe2\x82", b"\\ud800"],
    ids=["continuation", "ff", "surrogate", "overlong", "beyond", "cut",
         "escaped surrogate"])
def test_broken_utf8(stack, text):
    body = ticket_body(body="BAD").replace(b"BAD", text)
    post_unreadable(stack, body, "request not json")


def test_byte_order_mark(stack):
    post_unreadable(stack, b"\xef\xbb\xbf" + ticket_body(), "request not json")


def test_garbage_behind_the_body(stack):
    post_unreadable(stack, ticket_body() + b"}", "request not json")


def test_number_where_string_belongs(stack):
    counts = stack.counting()
    body = json.dumps({"title": 42, "group": 1, "article": {"body": 42}})
    assert post(stack, body.encode()).status == 201
    counts.expect("events", kind="message", actor="client")
    assert stack.state("17") is not None


@pytest.mark.parametrize("value", [[], {}, None, True, 1e308, [["x"]],
                                   {"body": {"body": "x"}}], ids=str)
def test_other_types_where_a_string_belongs(stack, value):
    body = json.dumps({"title": "x", "article": {"body": value}}).encode()
    assert post(stack, body, "lenient=1").status == 201


@pytest.mark.parametrize("number", [b"1" + b"0" * 400, b"1e999", b"-0",
                                    b"18446744073709551616"])
def test_numbers_out_of_range(stack, number):
    body = b'{"title":"x","n":' + number + b',"article":{"body":"x"}}'
    assert post(stack, body, "lenient=1").status == 201


def test_member_twice(stack):
    body = (b'{"title":"x","article":{"body":"Hello.",'
            b'"body":"This is ridiculous! I will cancel my contract!"}}')
    ticket = post(stack, body).json()["id"]
    stack.wait_events(1)
    assert "may-leave" in stack.seen(ticket)["reasons"]


def test_binary_body(stack):
    body = bytes(range(256)) * 40
    counts = stack.counting()
    sent = post(stack, body, "lenient=1",
                headers={"Content-Type": "application/octet-stream"})
    assert sent.status == 201
    wait_until(lambda: counts.more("skipped", cause="request not json")
               + counts.more("skipped", cause="request-type"), "it is counted")


@pytest.mark.parametrize("value", ["", "a", "json", ";", "x" * 4000,
                                   "application/json; charset=utf-8"])
def test_content_type_of_the_request(stack, value):
    assert post(stack, ticket_body(),
                headers={"Content-Type": value}).status == 201


# ids of clients

def open_for(stack, client):
    """An agent opens a ticket whose answer names this client."""
    stack.helpdesk.faults[TICKETS] = faults.patch(customer_id=client)
    opened = stack.open_ticket("agent-5", customer_id=17)
    stack.helpdesk.faults.clear()
    return checks.passed(opened)


def nothing_raw(stack, words):
    """A client's id stands in no key, log or header as it came."""
    for key in stack.keys("*"):
        assert words not in key
    assert words.decode("latin-1") not in stack.nginx.log()


def test_client_id_of_10_kb(stack):
    opened = open_for(stack, "long" * 2560)
    assert opened.escalation["tier"] == "1"
    stack.wait_events(1)
    assert len(stack.clients()) == 1
    assert all(len(key) < 128 for key in stack.keys("*"))
    nothing_raw(stack, b"longlong")


def test_client_id_of_1_mb(stack):
    opened = open_for(stack, "x" * 1000000)
    assert opened.status == 201
    nothing_raw(stack, b"xxxxxxxx")


def test_client_id_with_cr_lf(stack):
    counts = stack.counting()
    opened = open_for(stack, "a\r\nX-Evil: 1")
    assert opened.response.header("X-Evil") is None
    counts.expect("skipped", cause="client id")
    nothing_raw(stack, b"X-Evil")


def test_client_id_with_nul(stack):
    assert open_for(stack, "a\0b").status == 201
    nothing_raw(stack, b"a\0b")


@pytest.mark.parametrize("client", ["a{b}c", "{}", "{17}", "17} x {",
                                    "a b", "a/b", "a%b", "*", "Ünal", "a\"b"])
def test_client_id_with_braces(stack, client):
    opened = open_for(stack, client)
    assert opened.escalation["tier"] == "1"
    stack.wait_events(1)
    key, = stack.clients()
    bucket, _, name = key.removeprefix(b"conflict:client:").partition(b":")
    assert bucket[:1] + bucket[-1:] == b"{}" and bucket[1:-1].isdigit()
    assert name.startswith(b"zammad/~") and not set(b"{} *\"") & set(name)
    assert stack.view("agent-5", opened.json()["id"]).status == 200


@pytest.mark.parametrize("client", [[], {}, None, True, -1, 1.5, ""], ids=str)
def test_client_id_of_another_type(stack, client):
    assert open_for(stack, client).status == 201


# ways of sending

def moved(stack, exchange, client="17"):
    """The exchange was read: its client's state is there."""
    assert exchange.status == 201
    stack.wait_events(1)
    assert stack.state(client) is not None
    return exchange


@pytest.mark.parametrize("sizes", [[4096], [1], [1, 2, 3, 5, 8, 13],
                                   [100, 1]], ids=str)
def test_chunked_upload(stack, sizes):
    moved(stack, post(stack, ticket_body(body="Where is it? " * 20),
                      chunk_sizes=sizes))


def test_chunked_upload_with_trailers(stack):
    body = ticket_body()
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17", body)
    raw = http.build("POST", TICKETS, pairs, body, [50])
    with http.Connection(stack.nginx.port) as connection:
        connection.send(raw[:-2] + b"X-Escalation-Tier: 1\r\n\r\n")
        exchange.response = connection.read_response()
    moved(stack, checks.passed(exchange))


def test_body_in_pieces(stack):
    body = ticket_body(body="slowly " * 50)
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17", body)
    with http.Connection(stack.nginx.port) as connection:
        connection.send_slowly(http.build("POST", TICKETS, pairs, body), 7)
        exchange.response = connection.read_response()
    moved(stack, checks.passed(exchange))


def test_expect_100_continue(stack):
    body = ticket_body(body="x" * 2000)
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17", body,
                                     {"Expect": "100-continue"})
    raw = http.build("POST", TICKETS, pairs, body)
    with http.Connection(stack.nginx.port) as connection:
        connection.send(raw[:-len(body)])
        expected = b"HTTP/1.1 100 Continue\r\n\r\n"
        assert connection.read_bytes(len(expected)) == expected
        connection.send(body)
        exchange.response = connection.read_response()
        assert exchange.response.raw_header.startswith(b"HTTP/1.1 201")
    moved(stack, checks.passed(exchange))


def test_proxy_request_buffering_off(make_stack):
    stack = make_stack(location="proxy_request_buffering off;")
    moved(stack, post(stack, ticket_body(body="x" * 30000),
                      chunk_sizes=[1000, 1, 7000]))
    exchange, pairs = stack.exchange("POST", TICKETS, "client-18",
                                     ticket_body(body="y" * 3000))
    with http.Connection(stack.nginx.port) as connection:
        raw = http.build("POST", TICKETS, pairs, exchange.body)
        connection.send_slowly(raw, 300, 0.005)
        exchange.response = connection.read_response()
    checks.passed(exchange)
    stack.wait_events(2)


def test_proxy_request_buffering_off_and_refused_early(make_stack):
    stack = make_stack(location="proxy_request_buffering off;")
    body = ticket_body(body="x" * 100000)
    assert post(stack, body, "status=413").status == 413
    assert stack.clients() == []


def test_pipelining(stack):
    parts, exchanges = [], []
    for number in range(10):
        body = ticket_body() if number % 2 else None
        method, target = (("POST", TICKETS) if body else
                          ("GET", TICKETS + "/4711"))
        exchange, pairs = stack.exchange(method, target, "client-17", body)
        parts.append(http.build(method, target, pairs, body))
        exchanges.append(exchange)
    with http.Connection(stack.nginx.port) as connection:
        connection.send(b"".join(parts))
        for exchange in exchanges:
            exchange.response = connection.read_response()
    assert [exchange.status for exchange in exchanges] == [404] + [201] + [
        200, 201] * 4
    for exchange in exchanges:
        checks.once(exchange)
        checks.unchanged(exchange)
    stack.wait_events(5)


def http2(stack, method, target, user, body=None, headers=()):
    """The same over HTTP/2."""
    exchange, pairs = stack.exchange(method, target, user, body, headers)
    exchange.response = http.curl(
        f"http://127.0.0.1:{stack.nginx.http2_port}{target}", method,
        dict(pairs), body, ["--http2-prior-knowledge"])
    checks.once(exchange)
    checks.unchanged(exchange)
    return exchange


def test_http2(stack):
    opened = http2(stack, "POST", TICKETS, "client-17",
                   ticket_body(body="x" * 20000))
    moved(stack, opened)
    target = f"{TICKETS}/{opened.json()['id']}"
    seen = http2(stack, "GET", target, "agent-5")
    assert seen.escalation["tier"] == "1"
    assert http2(stack, "HEAD", target, "agent-5").status == 200
    assert http2(stack, "GET", target, "client-17").escalation == {}


def test_http2_bad_bodies(stack):
    counts = stack.counting()
    for body in (b"", b"{", b"\0" * 100, b"[" * 100000):
        exchange = http2(stack, "POST", TICKETS, "client-17", body,
                         {"X-Test-Fault": "lenient=1"})
        assert exchange.status == 201
    counts.expect("skipped", cause="request not json")
    counts.expect("skipped", cause="request depth")


# readers who go

@pytest.mark.parametrize("leave", ["close", "reset", "shutdown"])
@pytest.mark.parametrize("ignore", ["off", "on"])
def test_client_gone_before_the_response(make_stack, leave, ignore):
    stack = make_stack(location=f"proxy_ignore_client_abort {ignore};")
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17",
                                     ticket_body(), fault="delay=0.1")
    connection = http.Connection(stack.nginx.port)
    connection.send(http.build("POST", TICKETS, pairs, exchange.body))
    wait_until(lambda: exchange.records, "the helpdesk has the request")
    getattr(connection, leave)()
    wait_until(lambda: exchange.record.finished_at, "the helpdesk answered")
    connection.close()
    checks.once(exchange)


@pytest.mark.parametrize("leave", ["close", "reset"])
def test_client_gone_while_the_response_is_held(make_stack, leave):
    stack = make_stack(timeout=400)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.redis.freeze()
    for _ in range(5):
        target = f"{TICKETS}/{ticket}"
        exchange, pairs = stack.exchange("GET", target, "agent-5")
        connection = http.Connection(stack.nginx.port)
        connection.send(http.build("GET", target, pairs))
        wait_until(lambda: exchange.records
                   and exchange.record.finished_at, "the helpdesk answered")
        getattr(connection, leave)()
    stack.nginx.wait_idle()
    stack.redis.resume()


@pytest.mark.parametrize("leave", ["close", "reset"])
def test_client_gone_in_mid_body(stack, leave):
    body = ticket_body(body="x" * 20000)
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17", body)
    raw = http.build("POST", TICKETS, pairs, body)
    connection = http.Connection(stack.nginx.port)
    connection.send(raw[:-10000])
    getattr(connection, leave)()
    stack.nginx.wait_idle()
    assert exchange.records == []
    assert stack.clients() == []


def test_client_that_sends_too_slowly(make_stack):
    stack = make_stack(server="client_body_timeout 300ms;")
    body = ticket_body(body="x" * 2000)
    exchange, pairs = stack.exchange("POST", TICKETS, "client-17", body)
    with http.Connection(stack.nginx.port) as connection:
        connection.send(http.build("POST", TICKETS, pairs, body)[:-100])
        assert connection.read_response().status in (0, 408)
    assert exchange.records == []


def test_body_too_large_for_nginx(make_stack):
    stack = make_stack(location="client_max_body_size 1k;")
    sent = stack.send("POST", TICKETS, "client-17",
                      ticket_body(body="x" * 5000))
    assert sent.status == 413
    assert (sent.records, sent.escalation) == ([], {})


# nginx's own features around it

def test_head(stack):
    ticket = post(stack, ticket_body()).json()["id"]
    stack.wait_events(1)
    target = f"{TICKETS}/{ticket}"
    with http.Connection(stack.nginx.port) as connection:
        for method in ("HEAD", "GET", "HEAD", "GET"):
            exchange, pairs = stack.exchange(method, target, "agent-5")
            connection.send(http.build(method, target, pairs))
            exchange.response = connection.read_response(method)
            assert checks.passed(exchange).status == 200


ERROR_PAGES = """
    proxy_intercept_errors on;
    error_page 503 /sorry.html;
    error_page 502 = @other;
    location = /sorry.html { internal; return 200 "sorry"; }
    location @other { proxy_pass http://helpdesk; rewrite ^ /other break; }
"""


def test_error_page(make_stack):
    stack = make_stack(server=ERROR_PAGES)
    stack.helpdesk.pages["/other"] = (200, [("Content-Type", "text/plain")],
                                      b"another page")
    counts = stack.counting()
    sent = stack.open_ticket("agent-5", customer_id=17, fault="status=503")
    assert (sent.status, sent.response.body) == (503, b"sorry")
    checks.once(sent)
    assert sent.escalation == {}
    stack.helpdesk.faults[TICKETS] = "status=502"
    sent = stack.open_ticket("agent-5", customer_id=17)
    stack.helpdesk.faults.clear()
    assert (sent.status, sent.response.body) == (200, b"another page")
    assert sent.escalation == {}
    assert stack.clients() == []
    counts.expect("skipped", cause="not accepted")


AUTH = """
    location = /auth {
        internal;
        proxy_pass http://helpdesk;
        proxy_pass_request_body off;
        proxy_set_header Content-Length "";
    }
"""


def test_auth_request_in_front(make_stack):
    stack = make_stack(server=AUTH, location="auth_request /auth;")
    stack.helpdesk.pages["/auth"] = (204, [], b"")
    sent = stack.open_ticket("client-17")
    assert [record.method for record in sent.records][-1] == "POST"
    assert len(sent.records) == 2 and sent.status == 201
    stack.wait_events(1)
    assert stack.seen(sent.json()["id"])["tier"] == "1"
    stack.helpdesk.pages["/auth"] = (401, [], b"")
    refused = stack.open_ticket("agent-5", customer_id=18)
    assert (refused.status, refused.escalation) == (401, {})
    assert stack.state("18") is None
    stack.helpdesk.pages["/auth"] = (204, [], b"")


def test_ssi_subrequests(make_stack):
    stack = make_stack(location="ssi on;")
    opened = stack.open_ticket("client-17")
    ticket = opened.json()["id"]
    stack.wait_events(1)
    include = b'<!--#include virtual="%s/%d" -->' % (TICKETS.encode(), ticket)
    stack.helpdesk.pages["/page"] = (
        200, [("Content-Type", "text/html")],
        b"<p>" + include + b"</p><p>" + include + b"</p>")
    page = stack.send("GET", "/page", "agent-5")
    views = [record.answer_body for record in page.records[1:]]
    assert len(views) == 2 and json.loads(views[0])["id"] == ticket
    assert page.response.body == b"<p>%s</p><p>%s</p>" % tuple(views)
    assert page.escalation == {}


def test_paths_that_match_no_route(stack):
    counts = stack.counting()
    for target in ("/", "/api/v1/tickets/search?query=x", "/api/v1/users/1",
                   "/api/v1/tickets/4711/x", "/API/V1/TICKETS"):
        checks.passed(stack.send("GET", target, "agent-5"))
        checks.passed(stack.send("POST", target, "agent-5", {"title": "x"}))
    assert counts.more("exchanges") == 0
    assert stack.clients() == []


@pytest.mark.parametrize("target", [
    "/api/v1//tickets/4711", "/api/v1/tickets/%34711",
    "/api/v1/./tickets/4711", "/api/v1/tickets/4711?a=b&c",
    "/api/v1/tickets/4711?" + "x" * 6000,
    "/api/v1/tickets/" + "9" * 3000, "/api/v1/tickets/4711%00",
    "/api/v1/tickets/4711%0d%0aX:1"])
def test_odd_paths(stack, plain, target):
    """The module answers as nginx does without it."""
    for one in (stack, plain):
        one.open_ticket("client-17")
    with_it = stack.send("GET", target, "agent-5")
    without = plain.send("GET", target, "agent-5")
    assert with_it.status == without.status
    assert len(with_it.records) == len(without.records)


def test_many_headers(stack):
    headers = [(f"X-Filler-{n}", "x" * 20) for n in range(90)]
    headers += [("X-Escalation-Tier", "5")] * 3
    opened = checks.passed(stack.open_ticket("client-17", headers=headers))
    assert len(opened.record.all("X-Filler-89")) == 1
    assert len([name for name, _ in opened.record.headers
                if name.startswith("X-Filler-")]) == 90
