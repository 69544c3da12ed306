"""What holds for every exchange, whatever went wrong beside it."""

import hashlib
import os

from harness.process import patience, valgrind, wait_until

# seconds that a busy machine may add
SLACK = 0.1

# headers that nginx sets by itself on both sides
OWN_OF_NGINX = {"server", "date", "connection", "keep-alive",
                "transfer-encoding"}


def _kept(headers):
    """Headers in which nothing but nginx's own may differ."""
    return sorted((name.lower(), value) for name, value in headers
                  if name.lower() not in OWN_OF_NGINX
                  and not name.lower().startswith("x-accel-")
                  and not name.lower().startswith(
                      ("x-escalation-", "x-support-", "x-feedback-")))


def _without(headers, name):
    return [pair for pair in headers if pair[0] != name]


def unchanged(exchange, status=None):
    """The reader got the helpdesk's answer: status, headers, every byte."""
    record, response = exchange.record, exchange.response
    assert response.complete, "the answer is not whole"
    assert response.status == record.status == (status or record.status)
    assert response.body == record.answer_body
    got, sent = _kept(response.headers), _kept(record.answer_headers)
    got = _without(got, "content-length")
    if exchange.escalation:
        got, sent = (_without(pairs, "cache-control") for pairs in (got, sent))
    assert got == sent


def once(exchange):
    """The helpdesk got the request once, whole, and nothing forged."""
    record = exchange.record
    assert record.method == exchange.method
    body = exchange.body or b""
    assert record.length == len(body)
    assert record.sha256 == hashlib.sha256(body).hexdigest()
    for prefix in ("x-escalation-", "x-support-", "x-feedback-"):
        forged = [name for name, _ in record.headers
                  if name.lower().replace("_", "-").startswith(prefix)]
        assert not forged, forged


def in_time(exchange, slack=SLACK):
    """The answer was at most conflict_timeout late."""
    response, record = exchange.response, exchange.record
    wait_until(lambda: record.finished_at, "the helpdesk has sent all of it")
    allowed = (exchange.stack.options.timeout / 1000 + slack) * patience()
    late = response.finished_at - record.finished_at
    assert late <= allowed, f"{late * 1000:.0f} ms late"


def passed(exchange, status=None):
    """All of it: what the issue means by "always"."""
    once(exchange)
    unchanged(exchange, status)
    in_time(exchange)
    return exchange


def grew_less(stack, before, limit):
    """The worker's memory grew by less than limit kB since before; not asked
    of an nginx that a sanitizer or valgrind makes larger."""
    if valgrind() or "CONFLICT_NGINX" in os.environ:
        return
    grown = stack.nginx.resident()[0] - before[0]
    assert grown < limit, f"the worker grew by {grown} kB"
