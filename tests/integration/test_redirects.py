"""Internal redirects: who reads and who accepts may change on the way."""

import pytest

from harness import checks

ANGRY = "This is ridiculous!! I will cancel my contract today."
JSON = [("Content-Type", "application/json")]


@pytest.fixture
def make_denying(make_stack):
    """A function that starts a stack in which a page of status 200 is shown
    instead of a refusal."""
    def make(where="", status=403, **options):
        stack = make_stack(server=f"""
            location / {{
                proxy_pass http://helpdesk;
                proxy_intercept_errors on;
                error_page {status} = @instead;
            }}
            location @instead {{
                {where}
                proxy_set_header X-Test-Fault "";
                rewrite ^ /instead break;
                proxy_pass http://helpdesk;
            }}
        """, **options)
        stack.helpdesk.pages["/instead"] = (200, JSON, b"{}")
        return stack

    return make


def test_page_for_the_refused_tells_nothing(make_denying):
    stack = make_denying("conflict_audience clients;", audience="agents")
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    seen = stack.view("client-23", ticket)
    assert (seen.status, seen.escalation) == (200, {})


@pytest.mark.parametrize("status", [401, 403, 409, 422])
def test_page_instead_of_a_refusal_accepts_nothing(make_denying, status):
    stack = make_denying(status=status)
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    counts = stack.counting()
    sent = stack.update("client-17", ticket, fault=f"status={status}",
                        article={"body": ANGRY})
    assert (sent.status, sent.response.body) == (200, b"{}")
    counts.expect("skipped", cause="not accepted")
    stack.open_ticket("client-99")
    stack.wait_events(2)


@pytest.mark.parametrize("where", ["conflict_audience clients;",
                                   "conflict observe;", "conflict off;",
                                   "conflict $nothing;"])
def test_second_location_says_who_reads(make_denying, where):
    stack = make_denying(where, status=404, audience="agents",
                         http='map $uri $nothing { default ""; }')
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    seen = stack.view("agent-5", ticket, fault="status=404")
    assert (seen.status, seen.escalation) == (200, {})


@pytest.mark.parametrize("status", [404, 502, 503])
def test_second_helpdesk_may_accept(make_stack, status):
    stack = make_stack(server=f"""
        location / {{
            proxy_pass http://helpdesk/fault/status={status}/;
            proxy_intercept_errors on;
            error_page {status} = @second;
        }}
        location @second {{ proxy_pass http://helpdesk; }}
    """)
    stack.open_ticket("client-17")
    stack.wait_events(1)
    stack.healthy()


TRIED = """
    location / {{ {first} try_files /nothing @helpdesk; }}
    location @helpdesk {{ {second} proxy_pass http://helpdesk; }}
"""


@pytest.mark.parametrize("first", ["on", "off"])
def test_request_headers_behind_try_files(make_stack, first):
    stack = make_stack(server=TRIED.format(
        first=f"conflict_request_headers {first};",
        second="conflict_request_headers on;"))
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    counts = stack.counting()
    seen = stack.view("agent-5", ticket, headers=[("X-Escalation-Tier", "5")])
    assert seen.record.all("X-Escalation-Tier") == ["1"]
    assert seen.escalation["tier"] == "1"
    assert counts.more("stripped") == 1
    assert counts.more("injected requests") == 1


def test_observe_before_try_files(make_stack):
    stack = make_stack(conflict="observe", server=TRIED.format(
        first="", second="conflict on;"))
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    assert stack.seen(ticket)["tier"] == "1"
    assert checks.passed(stack.write("agent-5", ticket, "Hello.")
                         ).escalation["tier"] == "1"
