"""Faults of the helpdesk: its reader gets exactly what it sent."""

import pytest

from harness import checks, faults

COUNTED = {
    "body=truncated": "response not json",
    "body=notjson": "response not json",
    "body=utf8": "response not json",
    "body=nul": "response not json",
    "body=deep": "response depth",
    "body=nodes": "response nodes",
}


def opened(stack, fault=None, user="agent-5", client=17):
    """An agent opens a ticket for a client: its answer names the client."""
    return stack.open_ticket(user, customer_id=client, fault=fault)


def header_in_time(exchange):
    """The header came in time though the body is not there yet."""
    late = exchange.response.header_at - exchange.record.answered_at
    bound = exchange.stack.options.timeout / 1000 + checks.SLACK
    assert late <= bound * checks.patience(), f"{late * 1000:.0f} ms late"


def nothing_counted_as_event(stack):
    """Of what was sent so far nothing became an event."""
    marker = stack.open_ticket("client-99")
    stack.wait_state("99")
    assert [key for key in stack.clients()
            if not key.endswith(b"zammad/99")] == []
    assert stack.event_count() == 1
    return marker


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429])
def test_helpdesk_4xx(stack, status):
    counts = stack.counting()
    sent = checks.passed(opened(stack, f"status={status}"), status)
    assert sent.escalation == {}
    counts.expect("skipped", cause="not accepted")
    nothing_counted_as_event(stack)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_helpdesk_5xx(stack, status):
    counts = stack.counting()
    sent = checks.passed(opened(stack, f"status={status}"), status)
    assert sent.escalation == {}
    counts.expect("skipped", cause="not accepted")
    nothing_counted_as_event(stack)


def test_refused_change_of_a_known_ticket(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    before = stack.wait_state("17")
    angry = "This is ridiculous! I will cancel my contract today!"
    for status in (403, 422, 500):
        checks.passed(stack.write("client-17", ticket, angry,
                                  fault=f"status={status}"), status)
    checks.passed(stack.write("client-18", ticket, angry), 403)
    checks.passed(stack.view("client-18", ticket), 403)
    stack.open_ticket("client-99")
    stack.wait_state("99")
    assert stack.state("17") == before
    assert stack.seen(ticket)["tier"] == "1"


def test_helpdesk_timeout(make_stack):
    stack = make_stack(location="proxy_read_timeout 200ms;")
    sent = opened(stack, "delay=1")
    assert (sent.status, sent.escalation) == (504, {})
    checks.once(sent)
    nothing_counted_as_event(stack)


def test_helpdesk_refuses_connections(stack):
    stack.open_ticket("client-17")
    port = stack.helpdesk.port
    stack.helpdesk.stop()
    for _ in range(3):
        sent = opened(stack)
        assert (sent.status, sent.escalation) == (502, {})
    zammad = stack.helpdesk.zammad
    stack.helpdesk = type(stack.helpdesk)()
    stack.helpdesk.zammad = zammad
    stack.helpdesk.start(port)


@pytest.mark.parametrize("reset", ["", ",reset=1"], ids=["fin", "rst"])
def test_helpdesk_closes_before_its_answer(stack, reset):
    sent = opened(stack, "close=before" + reset)
    assert (sent.status, sent.escalation) == (502, {})
    checks.once(sent)
    nothing_counted_as_event(stack)


@pytest.mark.parametrize("more", ["", ",reset=1", ",chunked=50"],
                         ids=["fin", "rst", "chunked"])
@pytest.mark.parametrize("close", ["header", "0", "1", "100"])
@pytest.mark.parametrize("buffering", ["on", "off"])
def test_helpdesk_closes_in_mid_body(make_stack, buffering, close, more):
    stack = make_stack(location=f"proxy_buffering {buffering};")
    sent = opened(stack, f"close={close}{more}")
    checks.once(sent)
    assert sent.status in (201, 502)
    assert not sent.response.complete or sent.status == 502
    if sent.status == 201:
        assert sent.record.answer_body.startswith(sent.response.body)
    assert sent.escalation == {}
    nothing_counted_as_event(stack)


def test_helpdesk_304(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    for _ in range(2):
        sent = stack.view("agent-5", ticket, fault="status=304,etag=W/1",
                          headers={"If-None-Match": "W/1"})
        checks.passed(sent, 304)
        assert sent.response.body == b""


def test_304_tells_how_it_stands_now(make_stack):
    """A browser updates the headers of the answer that it kept."""
    stack = make_stack(proxied=True, timeout=1000)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    for delay in (0, 0.1):
        stack.proxy.arm("delay", delay)
        sent = stack.view("agent-5", ticket, fault="status=304,etag=W/1",
                          headers={"If-None-Match": "W/1"})
        stack.proxy.disarm()
        checks.passed(sent, 304)
        assert sent.escalation["tier"] == "1"
    sent = stack.view("client-17", ticket, fault="status=304,etag=W/1")
    assert checks.passed(sent, 304).escalation == {}
    for _ in range(2):
        stack.update("agent-5", ticket, fault="status=304",
                     article={"body": "Hello."})
    stack.open_ticket("client-99")
    stack.wait_events(2)


def test_helpdesk_204(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    checks.passed(stack.update("agent-5", ticket, fault="status=204",
                               article={"body": "Done."}), 204)
    checks.passed(opened(stack, "status=204", client=18), 204)


@pytest.mark.parametrize("fault, cause", COUNTED.items())
def test_answer_that_cannot_be_read(stack, fault, cause):
    counts = stack.counting()
    sent = checks.passed(opened(stack, fault), 201)
    assert sent.escalation == {}
    counts.expect("skipped", cause=cause)


def test_compressed_answer_is_read(stack):
    sent = checks.passed(opened(stack, "gzip=1"), 201)
    assert sent.escalation["tier"] == "1"
    stack.wait_state("17")


@pytest.mark.parametrize("buffering", ["on", "off"])
def test_answer_that_is_too_long_to_be_held(make_stack, buffering):
    """It goes without the headers, but what happened counts."""
    stack = make_stack(location=f"proxy_buffering {buffering};", timeout=2000)
    before, counts = stack.nginx.resident(), stack.counting()
    sent = checks.passed(opened(stack, "size=10000000"), 201)
    assert sent.escalation == {}
    assert sent.response.elapsed < 1.5
    stack.wait_state("17")
    assert counts.more("timeouts") == 1
    checks.grew_less(stack, before, 6144)


@pytest.mark.parametrize("fault", [
    "body=empty", "body=array", "type=text/plain", "type=text/html",
    "type=application/octet-stream", "type=none", "nolength=1,body=empty",
    faults.patch(customer_id=b'"\\ud800"'), faults.patch(id="x" * 5000),
    faults.patch(id=[1]), faults.patch(create_article_sender_id=77),
    faults.patch(customer_id=b"1e400")])
def test_odd_answers(stack, fault):
    checks.passed(opened(stack, fault), 201)


@pytest.mark.parametrize("buffering", ["on", "off"])
@pytest.mark.parametrize("fault", [
    "chunked=1", "chunked=100", "chunked=100000", "nolength=1", "drip=0",
    "drip=0,chunked=3", "size=30000", "size=500000", "size=500000,chunked=999",
    "accel=no"])
def test_ways_to_answer(make_stack, fault, buffering):
    stack = make_stack(location=f"proxy_buffering {buffering};")
    sent = checks.passed(opened(stack, fault), 201)
    stack.wait_state("17")
    if "accel" not in fault and "drip" not in fault:
        assert sent.escalation["tier"] == "1"


def test_proxy_buffering_off(make_stack):
    stack = make_stack(location="proxy_buffering off;")
    sent = checks.passed(opened(stack), 201)
    assert sent.escalation["tier"] == "1"
    ticket = sent.json()["id"]
    stack.wait_events(1)
    for fault in (None, "chunked=10", "size=300000", "pause=0.02"):
        seen = checks.passed(stack.view("agent-5", ticket, fault=fault), 200)
        assert seen.escalation["tier"] == "1"


@pytest.mark.parametrize("buffering", ["on", "off"])
def test_response_drip_fed_a_byte_at_a_time(make_stack, buffering):
    stack = make_stack(location=f"proxy_buffering {buffering};")
    sent = opened(stack, "drip=0.0005")
    checks.passed(sent, 201)
    stack.wait_state("17")


@pytest.mark.parametrize("buffering", ["on", "off"])
@pytest.mark.parametrize("fault", ["pause=0.4", "pause=0.4,chunked=100",
                                   "pause=0.4,nolength=1"])
def test_long_pause_behind_the_header(make_stack, fault, buffering):
    stack = make_stack(location=f"proxy_buffering {buffering};")
    counts = stack.counting()
    sent = checks.passed(opened(stack, fault), 201)
    if buffering == "off":
        header_in_time(sent)
    counts.expect("timeouts")
    stack.wait_state("17")


def test_event_stream_is_not_held(make_stack):
    stack = make_stack(location="proxy_buffering off;")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.redis.freeze()
    sent = stack.view("agent-5", ticket, fault="type=text/event-stream,"
                      "body=events,pause=0.3,nolength=1")
    stack.redis.resume()
    checks.passed(sent, 200)
    late = sent.response.header_at - sent.record.answered_at
    assert late <= 0.045 * checks.patience(), f"{late * 1000:.0f} ms late"


def test_slow_helpdesk(stack):
    """While the helpdesk works the state is fetched: nothing is added."""
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    for _ in range(3):
        seen = checks.passed(stack.view("agent-5", ticket, fault="delay=0.2"))
        assert seen.escalation["tier"] == "1"


def test_ranges(stack):
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    for ranges in ("bytes=0-9", "bytes=10-", "bytes=-5", "bytes=0-1,5-9"):
        seen = stack.view("agent-5", ticket, headers={"Range": ranges})
        assert seen.status in (200, 206)
        assert seen.response.complete
        whole = seen.record.answer_body
        if seen.status == 200:
            assert seen.response.body == whole
        elif "," not in ranges:
            assert seen.response.body in whole


def test_answers_are_those_of_nginx_without_the_module(stack, plain):
    """Side by side: status, headers and bytes are the same for a client."""
    for fault in (None, "chunked=5", "nolength=1", "gzip=1", "size=100000",
                  "status=422", "cache=public;max-age=60", "etag=W/5",
                  "body=empty", "type=text/html"):
        answers = [one.open_ticket("client-17", fault=fault).response
                   for one in (stack, plain)]
        first, second = ({name.lower(): value for name, value
                          in answer.headers if name != "Date"}
                         for answer in answers)
        assert answers[0].status == answers[1].status
        assert first.keys() == second.keys(), fault
