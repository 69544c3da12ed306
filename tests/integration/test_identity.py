"""Who is meant: never taken from a client's own words."""

import pytest

from harness import checks
from harness.stack import PRESET

ANGRY = ("This is ridiculous!! Nobody reads anything! I will cancel my "
         "contract and go to another provider.")


@pytest.fixture
def tickets(stack):
    """Tickets of client-17 and client-23, of whom the module knows."""
    opened = [stack.open_ticket(user).json()["id"]
              for user in ("client-17", "client-23")]
    stack.wait_events(2)
    return opened


def test_another_customer_id_moves_nobody_but_the_writer(stack, tickets):
    before = stack.state("23")
    for field in ("customer_id", "customer"):
        checks.passed(stack.open_ticket("client-17", ANGRY, **{field: 23}))
    checks.passed(stack.write("client-17", tickets[0], ANGRY, customer_id=23))
    checks.passed(stack.update("client-17", tickets[0], customer_id=23,
                               article={"body": ANGRY}))
    stack.wait_events(6)
    assert stack.state("23") == before
    assert stack.seen(tickets[1])["tier"] == "1"
    assert int(stack.seen(tickets[0])["tier"]) > 1


@pytest.mark.parametrize("sender", ["Agent", "System", "agent", "Customer"])
def test_another_sender_is_still_the_client(stack, tickets, sender):
    counts = stack.counting()
    sent = stack.write("client-17", tickets[0], ANGRY, sender=sender,
                       sender_id=1)
    assert checks.passed(sent).json()["sender"] == "Customer"
    stack.wait_events(3)
    assert counts.more("events", kind="message", actor="client") == 1
    assert int(stack.seen(tickets[0])["tier"]) > 1


def test_sender_in_an_update_is_still_the_client(stack, tickets):
    counts = stack.counting()
    checks.passed(stack.update("client-17", tickets[0],
                               article={"body": ANGRY, "sender": "Agent"}))
    stack.wait_events(3)
    assert counts.more("events", kind="message", actor="client") == 1


def test_client_appoints_nobody(stack, tickets):
    """Zammad passes over a customer's owner_id, and answers 200."""
    for owner in (7, "boss@example.com"):
        sent = checks.passed(stack.update("client-17", tickets[0],
                                          owner_id=owner))
        assert sent.json()["owner_id"] == 1
    assert "owner" not in stack.seen(tickets[0])
    checks.passed(stack.update("agent-5", tickets[0], owner_id=5))
    stack.wait_events(3)
    checks.passed(stack.update("client-17", tickets[0], owner_id=99,
                               article={"body": "Hello?"}))
    stack.wait_events(4)
    assert stack.seen(tickets[0])["owner"] == "5"


def test_refused_ticket_of_another_moves_nobody(stack, tickets):
    before = [stack.state("17"), stack.state("23")]
    for sent in (stack.write("client-17", tickets[1], ANGRY),
                 stack.update("client-17", tickets[1],
                              article={"body": ANGRY}),
                 stack.view("client-17", tickets[1])):
        assert checks.passed(sent, 403).escalation == {}
    stack.open_ticket("client-99")
    stack.wait_events(3)
    assert [stack.state("17"), stack.state("23")] == before


def test_agents_words_are_not_the_clients(stack, tickets):
    counts = stack.counting()
    checks.passed(stack.write("agent-5", tickets[0], ANGRY))
    checks.passed(stack.update("agent-5", tickets[0],
                               article={"body": ANGRY}))
    stack.wait_events(4)
    assert counts.more("events", kind="message", actor="agent") == 2
    assert stack.seen(tickets[0])["tier"] == "1"


def test_agents_note_is_no_message(stack, tickets):
    counts = stack.counting()
    checks.passed(stack.write("agent-5", tickets[0], ANGRY, internal=True))
    counts.expect("events", kind="note")
    assert counts.more("events", kind="message") == 0


def test_client_cannot_hide_words_as_a_note(stack, tickets):
    """Zammad publishes them; so they are the client's words."""
    sent = stack.write("client-17", tickets[0], ANGRY, internal=True)
    assert checks.passed(sent).json()["internal"] is False
    stack.wait_events(3)
    assert int(stack.seen(tickets[0])["tier"]) > 1


def test_agent_opens_for_a_client(stack):
    opened = checks.passed(stack.open_ticket("agent-5", customer_id=42))
    assert opened.escalation["tier"] == "1"
    stack.wait_state("42")
    assert stack.state("5") is None


def test_system_articles_are_no_messages(stack, tickets):
    counts = stack.counting()
    sent = stack.write("agent-5", tickets[0], ANGRY, sender="System")
    assert checks.passed(sent).json()["sender"] == "System"
    stack.open_ticket("client-99")
    stack.wait_state("99")
    assert counts.more("events", kind="message", actor="agent") == 0
    assert counts.more("events", kind="message", actor="client") == 1


def test_client_is_known_by_the_tickets_link(stack, tickets):
    """The answer to an article names no client."""
    sent = checks.passed(stack.write("client-17", tickets[0], "Hello?"))
    assert "customer_id" not in sent.json()
    stack.wait_events(3)
    assert [fields for fields in stack.keys("conflict:ticket:*")
            if fields.endswith(b"zammad/%d" % tickets[0])]


def test_link_outlives_nginx(stack, tickets):
    stack.renews_workers = True
    assert stack.nginx.quit()
    stack.nginx.start()
    checks.passed(stack.write("client-17", tickets[0], "Hello?"))
    stack.wait_events(3)
    seen = checks.passed(stack.write("agent-5", tickets[0], "Hello."))
    assert seen.escalation["tier"] == "1"


def test_ticket_that_nobody_has_seen(stack):
    """Opened before the module was there: an article names no client."""
    ticket = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    stack.redis.client().flushall()
    counts = stack.counting()
    checks.passed(stack.write("client-17", ticket, ANGRY))
    counts.expect("skipped", cause="no client")
    seen = checks.passed(stack.view("agent-5", ticket))
    assert seen.escalation["tier"] == "1"
    checks.passed(stack.write("client-17", ticket, ANGRY))
    stack.wait_events(1)


def test_ticket_that_changes_hands(stack, tickets):
    """An agent gives a ticket to another customer; the link follows."""
    checks.passed(stack.update("agent-5", tickets[0], customer_id=23))
    checks.passed(stack.write("client-23", tickets[0], ANGRY))
    stack.wait_events(3)
    assert int(stack.state("23").get("tier", 1)) > 1
    assert stack.state("17").get("tier", "1") == "1"


@pytest.mark.parametrize("between", ["%2F%2E%2E%2F", "%2f..%2f", "/../",
                                     "/%2e%2E/"])
def test_path_that_the_helpdesk_reads_otherwise(stack, tickets, between):
    """To Rails the segment 4711%2F..%2F4712 is the number 4711."""
    own, foreign = tickets
    path = f"/api/v1/tickets/{own}{between}{foreign}"
    answer = stack.view("client-17", own).response
    stack.helpdesk.pages[path] = (200, answer.headers, answer.body)
    counts = stack.counting()
    sent = stack.send("PUT", path, "client-17", {"article": {"body": ANGRY}})
    assert sent.status == 200
    counts.expect("skipped", cause="path")
    link, = stack.keys(f"conflict:ticket:*/{foreign}")
    assert stack.redis.client().get(link) == b"zammad/23"


@pytest.mark.parametrize("path", [
    "/api//v1/./tickets/{}", "/api/v1/%74ickets/{}",
    "/api/v1/tickets/{}?a=/../%2F"])
def test_other_spellings_of_a_path_are_the_same(stack, tickets, path):
    path = path.format(tickets[0])
    answer = stack.view("agent-5", tickets[0]).response
    stack.helpdesk.pages[path.partition("?")[0]] = (200, answer.headers,
                                                    answer.body)
    assert stack.send("GET", path, "agent-5").escalation["tier"] == "1"


def test_same_ids_of_two_helpdesks_are_two_clients(make_stack):
    other = PRESET.read_text().replace("conflict_platform zammad",
                                       "conflict_platform second")
    stack = make_stack(
        platform=f"include {PRESET};\n{other}",
        server="location /second/ { conflict_use second; "
               "proxy_pass http://helpdesk/; }\n"
               "location ~ ^/api/ { conflict_use second; "
               "proxy_pass http://helpdesk; }\n"
               "location / { proxy_pass http://helpdesk; }")
    stack.open_ticket("client-17")
    stack.wait_events(1)
    assert stack.state("17", "second") is not None
    assert stack.state("17") is None
    stack.recovers = False


TRUSTING = """
conflict_platform trusting {
    route open POST ^/own$ {
        client  request:customer;
        actor   $conflict_speaker;
        ticket  request:ticket;
        text    request:text;
    }
}
"""


@pytest.mark.parametrize("source", [
    "request:customer", "query:customer", "request-header:X-Customer",
    "$arg_customer", "$http_x_customer", "$cookie_customer"])
def test_own_words_count_only_from_agents(make_stack, source):
    stack = make_stack(use="trusting", platform=TRUSTING.replace(
        "request:customer", source))
    stack.recovers = False
    stack.helpdesk.pages["/own"] = (
        200, [("Content-Type", "application/json")], b"{}")
    fields = {"customer": 23, "ticket": 1, "text": ANGRY}
    headers = [("X-Customer", "23"), ("Cookie", "customer=23")]
    counts = stack.counting()
    checks.passed(stack.send("POST", "/own?customer=23", "client-17", fields,
                             headers))
    counts.expect("skipped", cause="untrusted")
    assert stack.clients() == []
    checks.passed(stack.send("POST", "/own?customer=23", "agent-5", fields,
                             headers))
    stack.wait_events(1)
    assert stack.state("23", "trusting") is not None
