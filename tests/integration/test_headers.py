"""Who sees the headers, who may set them, and what caches may keep."""

import time

import pytest

from harness import checks, http
from harness.process import wait_until
from harness.stack import PRESET, ours

ANGRY = ("The numbers ARE in my first message! Did anyone read it?! "
         "This is ridiculous!!")
SHORT = {"tier", "reasons", "step", "channel", "owner", "respond-by",
         "solution"}
FULL = SHORT | {"phase", "mode", "trend", "impact", "fault", "theme", "since",
                "alert", "authority", "ticket", "state"}


@pytest.fixture
def ticket(stack):
    """A ticket of client-17, of whom the module knows."""
    opened = stack.open_ticket("client-17")
    stack.wait_events(1)
    return opened.json()["id"]


# audience

def test_agents_see_the_headers(stack, ticket):
    seen = checks.passed(stack.view("agent-5", ticket))
    assert seen.escalation["tier"] == "1"
    assert set(seen.escalation) <= FULL


def test_clients_do_not(stack, ticket):
    for query in ("", "?all=true", "?expand=true"):
        seen = checks.passed(stack.view("client-17", ticket, query))
        assert (seen.status, seen.escalation) == (200, {})
    assert stack.write("client-17", ticket, ANGRY).escalation == {}
    assert stack.open_ticket("client-17").escalation == {}
    assert stack.update("client-17", ticket, state="closed").escalation == {}


def test_nobody_in_particular_does_not(stack, ticket):
    seen = checks.passed(stack.view(None, ticket))
    assert (seen.status, seen.escalation) == (403, {})


@pytest.mark.parametrize("query", ["", "?all=true", "?full=true",
                                   "?expand=true"])
def test_every_kind_of_view_shows_them(stack, ticket, query):
    assert checks.passed(stack.view("agent-5", ticket, query)
                         ).escalation["tier"] == "1"


def test_every_kind_of_exchange_shows_them(stack, ticket):
    for sent in (stack.open_ticket("agent-5", customer_id=17),
                 stack.write("agent-5", ticket, "Hello."),
                 stack.update("agent-5", ticket, owner_id=5),
                 stack.update("agent-5", ticket, query="?all=true",
                              article={"body": "Hello."})):
        assert checks.passed(sent).escalation["tier"] == "1"


def test_short_set(make_stack):
    stack = make_stack(headers="short")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.write("client-17", ticket, ANGRY)
    stack.wait_events(2)
    seen = stack.seen(ticket)
    assert "tier" in seen and set(seen) <= SHORT


@pytest.mark.parametrize("audience, agent, client", [
    ("agents", True, True), ("clients", False, False)])
def test_fixed_audience(make_stack, audience, agent, client):
    stack = make_stack(audience=audience)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    assert ("tier" in stack.seen(ticket, "agent-5")) == agent
    assert ("tier" in stack.seen(ticket, "client-17")) == client
    stack.recovers = audience == "agents"


@pytest.mark.parametrize("word", ["", "everybody", "Agents", "agents "])
def test_unknown_audience_means_client(make_stack, word):
    stack = make_stack(audience="$word",
                       http=f'map $uri $word {{ default "{word}"; }}')
    stack.recovers = False
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_state("17")
    assert stack.seen(ticket) == {}


def test_observe_shows_nothing_and_knows(make_stack):
    stack = make_stack(conflict="observe")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.write("client-17", ticket, ANGRY)
    stack.wait_events(2)
    assert checks.passed(stack.view("agent-5", ticket)).escalation == {}
    assert stack.state("17") is not None


def test_off_does_nothing(make_stack):
    stack = make_stack(conflict="off")
    sent = checks.passed(stack.open_ticket("agent-5", customer_id=17,
                                           fault="forged=1"))
    assert len(ours(sent.response.headers)) == 4
    # nor is there anything to be swept, which would be asked every second
    beat = time.monotonic()
    wait_until(lambda: time.monotonic() - beat > 1.5, "a sweeper had asked")
    assert stack.keys("*") == []


def test_switched_by_variable(make_stack):
    stack = make_stack(
        conflict="$switch", audience="agents",
        http="map $http_x_switch $switch { default off; on on; "
             "observe observe; }")
    for word, shown in (("on", True), ("observe", False), ("off", False),
                        ("nonsense", False)):
        sent = checks.passed(stack.open_ticket(
            "agent-5", customer_id=17, headers={"X-Switch": word}))
        assert bool(sent.escalation) == shown, word
    stack.wait_events(2)


def test_refusals_have_none(stack, ticket):
    for status in (403, 404, 422, 500, 503):
        seen = stack.view("agent-5", ticket, fault=f"status={status}")
        assert checks.passed(seen, status).escalation == {}


# forging

FORGED = [("X-Escalation-Tier", "1"), ("x-escalation-tier", "5"),
          ("X-ESCALATION-REASONS", "upset"), ("X-Support-Notice", "x"),
          ("X-Feedback-Survey", "x"), ("X-Escalation-Nonsense", "x")]
UNDERSCORES = [("X_Escalation_Tier", "1"), ("X-Escalation_Tier", "5"),
               ("x_escalation-tier", "4"), ("X_Support_Notice", "x"),
               ("X_Feedback_Survey", "x")]


def test_forged_request_headers_never_arrive(stack):
    counts = stack.counting()
    opened = checks.passed(stack.open_ticket("client-17", headers=FORGED))
    assert ours(opened.record.headers) == []
    counts.expect("stripped", len(FORGED), **{"from": "client"})
    stack.wait_events(1)
    seen = stack.view("agent-5", opened.json()["id"], headers=FORGED)
    assert checks.passed(seen).escalation["tier"] == "1"


@pytest.mark.parametrize("conflict", ["on", "observe"])
def test_forged_headers_with_underscores_never_arrive(make_stack, conflict):
    stack = make_stack(conflict=conflict,
                       server="underscores_in_headers on;")
    opened = checks.passed(stack.open_ticket(
        "client-17", headers=FORGED + UNDERSCORES
        + [("X_Mine", "kept"), ("X-Escalatio", "kept")]))
    assert ours(opened.record.headers) == []
    assert opened.record.header("X-Mine") == "kept"
    assert opened.record.header("X-Escalatio") == "kept"


def test_forged_headers_on_paths_that_match_no_route(stack):
    for method in ("GET", "POST", "DELETE"):
        sent = checks.passed(stack.send(method, "/any", "client-17",
                                        headers=FORGED, fault="forged=1"))
        assert ours(sent.record.headers) == []
        assert ours(sent.response.headers) == []


@pytest.mark.parametrize("before", [0, 1, 17, 18, 19, 20, 21, 39, 40, 41])
def test_forged_headers_wherever_they_stand(stack, before):
    """nginx keeps headers in lists of parts: at their edges it hurts."""
    filler = [(f"X-Filler-{n}", str(n)) for n in range(before)]
    sent = checks.passed(stack.open_ticket(
        "client-17", headers=filler + FORGED[:2] + [("X-Last", "kept")]))
    kept = [pair for pair in sent.record.headers
            if pair[0].startswith(("X-Filler", "X-Last"))]
    assert kept == filler + [("X-Last", "kept")]


def test_headers_of_the_helpdesk_do_not_pass(stack, ticket):
    counts = stack.counting()
    for user in ("client-17", "agent-5"):
        seen = stack.view(user, ticket, fault="forged=1")
        names = [name.lower() for name, _ in ours(seen.response.headers)]
        assert len(names) == len(set(names))
        assert "x-support-notice" not in names
        assert seen.escalation.get("tier") == ("1" if user == "agent-5"
                                               else None)
    counts.expect("stripped", 8, **{"from": "helpdesk"})


def test_headers_of_the_helpdesk_do_not_pass_on_errors(stack):
    sent = stack.open_ticket("agent-5", customer_id=17,
                             fault="status=500,forged=1")
    assert ours(checks.passed(sent, 500).response.headers) == []


# caches

@pytest.mark.parametrize("sent, expected", [
    ("none", "private"), ("public", "private"),
    ("public;max-age=60", "private"), ("max-age=60", "private"),
    ("s-maxage=60", "private"),
    ("private", "private"), ("no-store", "no-store"),
    ("private;max-age=60", "private, max-age=60"),
    ("max-age=60;private=\"Set-Cookie\"",
     "max-age=60,private=\"Set-Cookie\", private"),
    ("max-age=60;not-private", "max-age=60,not-private, private"),
    ("max-age=60;Private", "max-age=60, Private"),
    ("max-age=0;private;must-revalidate",
     "max-age=0, private, must-revalidate")])
def test_cache_control(stack, ticket, sent, expected):
    seen = stack.view("agent-5", ticket, fault=f"cache={sent}")
    assert seen.escalation["tier"] == "1"
    value = ", ".join(checks.passed(seen).response.all("Cache-Control"))
    assert value == expected or (
        expected == "private" and "private" in value
        and "public" not in value and "s-maxage" not in value)


def test_cache_control_of_clients_is_untouched(stack, ticket):
    seen = stack.view("client-17", ticket, fault="cache=public;max-age=60")
    assert seen.response.all("Cache-Control") == ["public, max-age=60"]
    seen = stack.view("client-17", ticket, fault="cache=none")
    assert seen.response.all("Cache-Control") == []


def test_answers_from_a_cache_have_none(make_stack):
    stack = make_stack(
        http="proxy_cache_path @PREFIX@/cache keys_zone=answers:1m;",
        location="""
            proxy_cache answers;
            proxy_cache_valid 200 10m;
            proxy_ignore_headers Cache-Control;
            add_header X-Cache $upstream_cache_status;
        """)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    first = stack.view("agent-5", ticket)
    assert first.response.header("X-Cache") == "MISS"
    for user in ("agent-5", "client-17"):
        hit = stack.view(user, ticket)
        assert hit.response.header("X-Cache") == "HIT"
        assert hit.records == [] and hit.escalation == {}
        assert hit.response.body == first.response.body
    stack.recovers = False


# the proxied request, variables, configuration

def test_headers_on_the_proxied_request(make_stack):
    stack = make_stack(location="conflict_request_headers on;")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    seen = stack.view("agent-5", ticket, headers=FORGED)
    assert seen.record.all("X-Escalation-Tier") == ["1"]
    assert seen.escalation["tier"] == "1"
    record = stack.view("client-17", ticket, headers=FORGED).record
    assert record.all("X-Escalation-Tier") == ["1"]


def test_variables(make_stack):
    stack = make_stack(location=(
        'add_header X-Seen "$conflict_tier/$conflict_phase" always;'))
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    assert stack.view("agent-5", ticket).response.header("X-Seen") == "1/calm"
    assert stack.view("client-17", ticket).response.header("X-Seen") == "/"


# what is right, what is wrong, and a word that the message must have
BAD = [
    ("conflict_audience $audience;", "", "audience"),
    ("conflict on;", "conflict maybe;", "maybe"),
    ("conflict_use zammad;", "conflict_use nowhere;", "nowhere"),
    ("conflict_timeout 50ms;", "conflict_timeout soon;", "conflict_timeout"),
    ("conflict_headers full;", "conflict_headers all;", "all"),
    ("conflict_zone conflict 16m;", "conflict_zone conflict 1;", "size"),
    ("conflict_clock redis;", "conflict_clock sundial;", "sundial"),
]


@pytest.mark.parametrize("right, wrong, word", BAD,
                         ids=[right.split()[0] for right, _, _ in BAD])
def test_wrong_configuration_is_refused(stack, right, wrong, word):
    conf = stack.configuration()
    assert right in conf
    code, text = stack.nginx.check_configuration(conf.replace(right, wrong))
    assert code == 1 and word in text and "nginx.conf:" in text
    assert "[emerg]" in text
    stack.allowed = r"\[emerg\]"


@pytest.mark.parametrize("line", [
    "route fly GET ^/x$ { ticket uri:ticket; }",
    "route view GET ^/( { ticket uri:ticket; }",
    "route view GET ^/x$ { weather response:id; }",
    "route view GET ^/x$ { ticket uri:nowhere; }",
    "route view GET ^/x$ { ticket; }",
    'route view GET ^/x$ { ticket "response:a..b"; }'])
def test_wrong_route_is_refused(stack, line):
    conf = stack.configuration(
        platform=f"include {PRESET}; conflict_platform odd {{ {line} }}")
    code, text = stack.nginx.check_configuration(conf)
    assert code == 1 and "nginx.conf:" in text
    stack.allowed = r"\[emerg\]"


def test_observe_needs_no_audience(stack):
    conf = stack.configuration(conflict="observe").replace(
        "conflict_audience $audience;", "")
    code, text = stack.nginx.check_configuration(conf)
    assert code == 0, text


def test_request_that_no_location_takes(make_stack):
    """A server's own part needs no platform."""
    stack = make_stack(http="""
        server {
            listen 127.0.0.1:@PORT@;
            server_name other.test;
            conflict observe;
            location /api/ { conflict_use zammad; proxy_pass http://helpdesk; }
        }
    """)
    with http.Connection(stack.nginx.port) as connection:
        connection.send(http.build("GET", "/elsewhere", host="other.test"))
        assert connection.read_response().status == 404


def test_metrics_need_no_helpdesk_and_are_prometheus(stack, ticket):
    assert stack.metrics()
    stack.seen(ticket)
    assert stack.counting().more("exchanges") == 0
