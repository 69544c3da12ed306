"""Bodies with large attachments: what matters is read while they stream by,
and the worker stays as small as it was."""

import base64
import gzip
import json
import os

import pytest

from harness import checks

PLATFORM = """
conflict_platform desk {
    route open POST ^/form$ {
        client   response:client;
        ticket   response:id;
        actor    client;
        text     request:message;
    }
    route open POST ^/json$ {
        client   response:client;
        ticket   response:id;
        actor    client;
        text     request:article.body;
    }
    route view GET ^/(?<ticket>\\d+)$ { ticket uri:ticket; }
}
"""

ANGRY = "This is ridiculous! I will cancel my contract and go elsewhere."
BOUNDARY = "----desk0123456789"
MB = 1 << 20


def multipart(*parts):
    """parts: name, name of a file or None, bytes."""
    pieces = []
    for name, file, data in parts:
        more = f'; filename="{file}"' if file else ""
        pieces += [f"--{BOUNDARY}\r\nContent-Disposition: form-data; "
                   f'name="{name}"{more}\r\n\r\n'.encode(), data, b"\r\n"]
    return b"".join(pieces) + f"--{BOUNDARY}--\r\n".encode()


@pytest.fixture(params=["on", "off"])
def desk(request, make_stack):
    """A stack with and without buffers, that has worked a little."""
    stack = make_stack(
        use="desk", platform=PLATFORM, audience="clients", timeout=500,
        location=f"proxy_request_buffering {request.param}; "
                 f"proxy_buffering {request.param};")
    stack.recovers = False
    for path in ("/form", "/json"):
        answers(stack, path, 1)
        post_form(stack, multipart(("message", None, b"Hello.")), path)
    stack.wait_events(2)
    return stack


def answers(stack, path, ticket, **more):
    body = json.dumps({"client": 17, "id": ticket} | more).encode()
    stack.helpdesk.pages[path] = (
        201, [("Content-Type", "application/json")], body)


def post_form(stack, body, path="/form"):
    return stack.send("POST", path, "client-17", body, {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"},
        timeout=60)


def wait_angry(stack, before, limit=2048):
    """The words behind the attachment counted, and nothing grew."""
    state = stack.state("17", "desk")
    assert "may-leave" in state["reasons"], state
    checks.grew_less(stack, before, limit)


def test_field_behind_a_file_of_100_mb(desk):
    answers(desk, "/form", 2)
    before, count = desk.nginx.resident(), desk.event_count()
    body = multipart(("a", None, b"reply"),
                     ("file", "core", b"\r\nx" * 35 * MB),
                     ("message", None, ANGRY.encode()))
    assert len(body) > 100 * MB
    sent = post_form(desk, body)
    checks.once(sent)
    checks.unchanged(sent, 201)
    desk.wait_events(count + 1)
    wait_angry(desk, before)


def test_json_with_an_attachment_of_50_mb(desk):
    answers(desk, "/json", 3)
    before, count = desk.nginx.resident(), desk.event_count()
    body = json.dumps({"attachments": [{"data": "QUJD" * (50 * MB // 4)}],
                       "article": {"body": ANGRY}}).encode()
    sent = desk.send("POST", "/json", "client-17", body, timeout=60)
    checks.once(sent)
    checks.unchanged(sent, 201)
    desk.wait_events(count + 1)
    wait_angry(desk, before)


def test_answer_with_an_attachment_of_50_mb(desk):
    answers(desk, "/json", 4, attachment="QUJD" * (50 * MB // 4))
    before, count = desk.nginx.resident(), desk.event_count()
    sent = desk.send("POST", "/json", "client-17",
                     {"article": {"body": ANGRY}}, timeout=60)
    checks.once(sent)
    checks.unchanged(sent, 201)
    desk.wait_events(count + 1)
    wait_angry(desk, before)


def test_compressed_request_with_an_attachment(desk):
    answers(desk, "/json", 5)
    before, count = desk.nginx.resident(), desk.event_count()
    data = base64.b64encode(os.urandom(4 * MB)).decode()
    body = gzip.compress(json.dumps(
        {"attachments": [{"data": data}],
         "article": {"body": ANGRY}}).encode(), 1)
    sent = checks.passed(desk.send(
        "POST", "/json", "client-17", body,
        {"Content-Type": "application/json", "Content-Encoding": "gzip"}))
    assert sent.status == 201
    desk.wait_events(count + 1)
    wait_angry(desk, before)


def test_bomb(desk):
    """A megabyte of zeros in a kilobyte, and a thousand times that."""
    answers(desk, "/json", 6)
    before, counts = desk.nginx.resident(), desk.counting()
    body = gzip.compress(b'{"article":{"body":"' + b"0" * (64 * MB) + b'"}}')
    checks.passed(desk.send(
        "POST", "/json", "client-17", body,
        {"Content-Type": "application/json", "Content-Encoding": "gzip"}))
    counts.expect("skipped", cause="request-ratio")
    checks.grew_less(desk, before, 2048)
