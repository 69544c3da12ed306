"""What never crossed the proxy: an agent's view catches up on it, once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest

from harness import checks
from harness.zammad import User

ANGRY = ("This is ridiculous! Nobody answers me. I will cancel my contract "
         "and go to another provider.")


def mail(stack, ticket, text, user="client-17", **more):
    """The helpdesk fetches a mail by itself."""
    zammad = stack.helpdesk.zammad
    who = User.of(user)
    zammad.logins[who.id] = who.login
    return zammad._add_article(who, zammad.tickets[ticket],
                               {"body": text} | more)


@pytest.fixture
def ticket(stack):
    number = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    return number


def catches_up(stack, ticket, user="agent-5", **more):
    return checks.passed(stack.view(user, ticket, "?all=true", **more))


def test_view_shows_at_once_what_it_caught_up_on(stack, ticket):
    mail(stack, ticket, ANGRY)
    seen = catches_up(stack, ticket).escalation
    assert seen["tier"] == "3" and "may-leave" in seen["reasons"]
    stack.wait_events(2)
    assert stack.seen(ticket)["tier"] == "3"


def test_what_was_caught_up_on_counts_once(stack, ticket):
    mail(stack, ticket, ANGRY)
    for _ in range(3):
        assert catches_up(stack, ticket).escalation["tier"] == "3"
    stack.wait_events(2)


def test_what_passed_by_itself_does_not_count_again(stack, ticket):
    """Also when the ring has long forgotten it."""
    for number in range(12):
        checks.passed(stack.write("client-17", ticket, f"Line {number}."))
        checks.passed(stack.write("agent-5", ticket, f"Answer {number}."))
    checks.passed(stack.update("agent-5", ticket,
                               article={"body": "Done."}))
    stack.wait_events(26)
    counts = stack.counting()
    catches_up(stack, ticket)
    mail(stack, ticket, "One more.")
    catches_up(stack, ticket)
    stack.wait_events(27)
    assert counts.more("events") == 1
    assert counts.more("ignored") == 0


def test_articles_by_ticket_are_a_history_too(stack, ticket):
    mail(stack, ticket, ANGRY)
    path = f"/api/v1/ticket_articles/by_ticket/{ticket}"
    seen = checks.passed(stack.send("GET", path, "agent-5")).escalation
    assert seen["tier"] == "3"
    stack.wait_events(2)
    catches_up(stack, ticket)
    stack.wait_events(2)


def test_ticket_from_before_the_module_was_there(stack):
    """Its link is learned and its articles count with the first view."""
    number = stack.open_ticket("client-17", "Where is it?").json()["id"]
    stack.wait_events(1)
    stack.redis.client().flushall()
    mail(stack, number, ANGRY)
    seen = catches_up(stack, number).escalation
    assert seen["tier"] == "3"
    stack.wait_events(2)


def test_a_clients_own_view_catches_up_on_nothing(stack, ticket):
    mail(stack, ticket, ANGRY)
    assert catches_up(stack, ticket, "client-17").escalation == {}
    stack.open_ticket("client-99")
    stack.wait_events(2)
    assert stack.state("17").get("tier", "1") == "1"


def test_observing_catches_up_as_well(make_stack):
    stack = make_stack(conflict="observe")
    number = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    mail(stack, number, ANGRY)
    assert catches_up(stack, number).escalation == {}
    stack.wait_events(2)


def test_agents_mail_and_system_article_are_no_clients_words(stack, ticket):
    mail(stack, ticket, ANGRY, "agent-5", type="email")
    mail(stack, ticket, ANGRY, "agent-5", sender="System")
    counts = stack.counting()
    assert catches_up(stack, ticket).escalation["tier"] == "1"
    stack.wait_events(2)
    assert counts.more("events", actor="agent") == 1


def ago(**more):
    return (datetime.now(timezone.utc) - timedelta(**more)).isoformat()


def unanswered(stack):
    return [ticket.split("/")[3] for ticket
            in stack.state("17")["tickets"].split(",")]


def test_mail_that_was_answered_before_anybody_looked(stack, ticket):
    """It is late news: no answer is owed."""
    stack.write("agent-5", ticket, "Hello.")
    mail(stack, ticket, "Where is my parcel?")["created_at"] = ago(seconds=5)
    checks.passed(stack.write("agent-5", ticket, "It arrives tomorrow."))
    stack.wait_events(3)
    catches_up(stack, ticket)
    stack.wait_events(4)
    assert unanswered(stack) == [""]
    mail(stack, ticket, "It did not arrive.")
    catches_up(stack, ticket)
    stack.wait_events(5)
    assert unanswered(stack) == ["1"]


def test_old_articles_are_history_indeed(stack, ticket):
    mail(stack, ticket, ANGRY)["created_at"] = ago(days=31)
    mail(stack, ticket, "Hello.")["created_at"] = ago(days=29)
    counts = stack.counting()
    catches_up(stack, ticket)
    counts.expect("skipped", cause="old")
    stack.wait_events(2)


@pytest.mark.parametrize("time", ["", "soon", None, 17])
def test_article_without_a_time_does_not_count(stack, ticket, time):
    mail(stack, ticket, ANGRY)["created_at"] = time
    counts = stack.counting()
    catches_up(stack, ticket)
    counts.expect("skipped", cause="time")
    stack.wait_events(1)


def test_more_articles_than_are_read(make_stack):
    """The newest count."""
    stack = make_stack(location="conflict_limits items=5;")
    number = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    for line in range(9):
        mail(stack, number, f"Line {line}.")
    mail(stack, number, ANGRY)
    counts = stack.counting()
    assert catches_up(stack, number).escalation["tier"] == "3"
    stack.wait_events(6)
    counts.expect("skipped", cause="items")


def test_two_agents_look_at_the_same_time(make_stack):
    stack = make_stack(workers=2)
    number = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    mail(stack, number, ANGRY)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: catches_up(stack, number), range(24)))
    stack.wait_events(2)


def test_redis_is_slow_while_it_catches_up(make_stack):
    stack = make_stack()
    number = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(1)
    mail(stack, number, ANGRY)
    stack.redis.freeze()
    seen = catches_up(stack, number)
    assert seen.escalation == {}
    stack.redis.resume()
    stack.wait_events(2)


def test_history_that_is_cut(stack, ticket):
    mail(stack, ticket, ANGRY)
    counts = stack.counting()
    stack.view("agent-5", ticket, "?all=true", fault="close=200")
    counts.expect("skipped", cause="response incomplete")
    stack.wait_events(1)
    assert catches_up(stack, ticket).escalation["tier"] == "3"


def test_history_of_two_tickets_of_one_client(stack, ticket):
    other = stack.open_ticket("client-17").json()["id"]
    stack.wait_events(2)
    mail(stack, ticket, "Hello?")
    mail(stack, other, ANGRY)
    catches_up(stack, ticket)
    catches_up(stack, other)
    stack.wait_events(4)
    assert stack.seen(ticket)["tier"] == "3"
