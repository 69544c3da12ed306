"""conflict_explain and conflict_limits: what an administrator asks for."""

import re

import pytest

from harness import checks
from harness.process import wait_until

SECRET = "PINEAPPLE"
ANGRY = f"This is ridiculous! {SECRET} I will cancel my contract."


def explained(stack):
    """The lines of conflict_explain, without nginx's own words before."""
    return re.findall(r"conflict explain: (.*)", stack.nginx.log())


def test_exchange_is_explained_to_one_address(make_stack):
    stack = make_stack(server="conflict_explain 127.0.0.1;")
    ticket = stack.open_ticket("client-17", ANGRY).json()["id"]
    stack.wait_events(1)
    lines = explained(stack)
    assert any("answered with 201" in line for line in lines)
    assert any("route open POST ^/api/v1/tickets/?$" in line
               for line in lines)
    assert any("actor: which means client" in line for line in lines)
    assert any(line.strip().startswith("counts: message by client")
               for line in lines)
    checks.passed(stack.open_ticket("client-18", fault="status=422"), 422)
    checks.passed(stack.view("agent-5", ticket))
    wait_until(lambda: len(explained(stack)) > len(lines), "more is explained")


@pytest.mark.parametrize("value", ["127.0.0.2", "10.0.0.0/8 ::1", "off"])
def test_others_are_not_explained(make_stack, value):
    stack = make_stack(http="conflict_explain 127.0.0.1;",
                       server=f"conflict_explain {value};")
    stack.open_ticket("client-17", ANGRY)
    stack.wait_events(1)
    assert explained(stack) == []


def test_nothing_that_was_said_is_in_the_log(make_stack):
    """Neither words nor ids: only of what kind and how long they are."""
    stack = make_stack(server="conflict_explain 127.0.0.0/8;")
    opened = stack.open_ticket(
        "client-31337", ANGRY, title=f"Title {SECRET}",
        headers={"X-Note": SECRET, "Cookie": f"session={SECRET}"})
    stack.wait_events(1)
    stack.update("agent-5", opened.json()["id"], owner_id=4242,
                 state="closed", article={"body": f"Sorry, {SECRET}."},
                 query=f"?note={SECRET}")
    stack.wait_events(4)
    stack.view("agent-5", opened.json()["id"], "?all=true")
    lines = explained(stack)
    assert len(lines) > 60
    for line in lines:
        for word in (SECRET, "31337", "4242", "ridiculous", "Title", "Sorry"):
            assert word not in line
        assert not re.search(r"\b4711\b|\b9001\b", line), line


LIMITS = [("string", "1k"), ("inflated", "1k"), ("ratio", "1"),
          ("nodes", "10"), ("depth", "1"), ("fields", "1"), ("parts", "1"),
          ("steps", "100"), ("routes", "1"), ("items", "1")]


def test_every_limit_can_be_set(make_stack):
    stack = make_stack()
    words = " ".join(f"{name}={value}" for name, value in LIMITS)
    conf = stack.configuration(server=f"conflict_limits {words};")
    assert stack.nginx.check_configuration(conf)[0] == 0


@pytest.mark.parametrize("line, words", [
    ("conflict_limits nodes=9;",
     'invalid value "9": "nodes" must be 10 to 1000000 in'),
    ("conflict_limits string=2m;",
     'invalid value "2m": "string" must be 1024 to 1048576 bytes in'),
    ("conflict_limits depth=;", 'invalid value "": "depth" must be'),
    ("conflict_limits depth=-1;", 'invalid value "-1": "depth" must be'),
    ("conflict_limits depth=4k;", 'invalid value "4k": "depth" must be'),
    ("conflict_limits nodes;",
     '"nodes" is no limit: NAME=VALUE, and the name is one of string, '
     "inflated, ratio, nodes, depth, fields, parts, steps, routes, items in"),
    ("conflict_limits bytes=1m;", '"bytes=1m" is no limit'),
    ("conflict_limits nodes=10 nodes=20;",
     'the limit "nodes" is duplicate in'),
    ("conflict_limits nodes=10; conflict_limits nodes=20;",
     'the limit "nodes" is duplicate in'),
    ("conflict_limits;", 'invalid number of arguments in "conflict_limits"'),
    ("conflict_body_max 100;",
     'invalid value "100": "bytes" must be 1024 to 67108864 bytes in'),
    ("conflict_body_max 1m; conflict_body_max 2m;",
     '"conflict_body_max" directive is duplicate in'),
    ("conflict_explain here;",
     'invalid value "here": it must be an address such as 10.1.2.3, a network '
     'such as 10.1.2.0/24, or "off" in'),
    ("conflict_explain off; conflict_explain 127.0.0.1;",
     '"conflict_explain" directive is duplicate in')])
def test_wrong_value_is_an_error_with_its_reason(make_stack, line, words):
    stack = make_stack()
    conf = stack.configuration(server=line)
    code, text = stack.nginx.check_configuration(conf)
    assert code == 1 and f"[emerg] {words}" in text, text
    assert re.search(r"nginx\.conf:\d+\n", text)
    stack.allowed = r"\[emerg\]"


def test_limits_are_inherited_one_by_one(make_stack):
    """The server's depth holds in a location that has its own nodes."""
    stack = make_stack(server="conflict_limits depth=3;",
                       location="conflict_limits nodes=2000;")
    counts = stack.counting()
    stack.open_ticket("client-17", extra=[[[["x"]]]])
    counts.expect("skipped", cause="request depth")
    stack.open_ticket("client-17", extra=[0] * 3000)
    counts.expect("skipped", cause="request nodes")


def test_more_routes_than_match(make_stack):
    stack = make_stack(location="conflict_limits routes=1;")
    ticket = stack.open_ticket("client-17").json()["id"]
    counts = stack.counting()
    checks.passed(stack.view("agent-5", ticket, "?all=true"))
    counts.expect("skipped", cause="routes")


def test_refused_exchange_is_explained_and_counts_as_such(make_stack):
    stack = make_stack(server="conflict_explain 127.0.0.1;")
    counts = stack.counting()
    checks.passed(stack.open_ticket("client-17", fault="status=422"), 422)
    assert any("status 422: not accepted" in line
               for line in explained(stack))
    assert counts.more("skipped", cause="not accepted") == 1
    assert stack.clients() == []


DRAFTS = """
conflict_platform drafts {
    route open POST ^/draft$ {
        when    query:action send;
        client  response:client;
        ticket  response:id;
        actor   client;
        text    request:text;
    }
}
"""


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("explain", ["off", "127.0.0.1"])
def test_what_is_not_meant_is_neither_refused_nor_read(make_stack, status,
                                                       explain):
    stack = make_stack(use="drafts", platform=DRAFTS,
                       server=f"conflict_explain {explain};")
    stack.recovers = False
    stack.helpdesk.pages["/draft"] = (
        status, [("Content-Type", "application/json")],
        b'{"client":17,"id":1}')
    counts = stack.counting()
    sent = stack.send("POST", "/draft?action=save", "agent-5",
                      {"text": ANGRY})
    assert checks.passed(sent, status).escalation == {}
    assert not any("skipped" in name for name, _ in counts.grown())
    assert stack.clients() == []
    assert bool(explained(stack)) == (explain != "off")
