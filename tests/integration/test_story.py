"""What the stories (test_stories.py) must not change, and what they leave
alone."""

import pytest

from harness import checks
from harness.clock import library
from harness.process import wait_until

pytestmark = pytest.mark.skipif(library() is None,
                                reason="libfaketime is missing")

FIRST = ("Hello, my October statement lists the service fee twice, 49 euros "
         "each. Could you have a look, please? Invoice numbers: 2210 and "
         "2211.")
QUESTION = ("Thank you for writing. Could you tell me which invoice numbers "
            "you mean?")
AGAIN = ("The numbers ARE in my first message! Did anyone read it?! I run a "
         "shop, I have no time to write everything twice. This is "
         "ridiculous.")
LEAVING = ("Second day without an answer. If the second charge is not gone by "
           "Thursday I will cancel my contract and go to another provider.")
MANAGER = ("That is exactly what I mean. Nobody takes this seriously!! I want "
           "to speak to your manager. Today.")
SORRY = ("You are right: we booked the fee twice and then asked you for "
         "numbers you had already given. That was our mistake and I am sorry. "
         "I have refunded 49 euros today; it reaches your account by Friday. "
         "On Friday at noon I will check and write to you myself.")


@pytest.fixture
def desk(make_stack):
    return make_stack(clock="2026-11-23 09:10:00")


def looks(desk, ticket):
    """What an agent's view says when all that happened has been committed."""
    wait_until(lambda: desk.metrics()["conflict_pending_events", ()] == 0,
               "nothing is on its way to Redis")
    return desk.seen(ticket)


def first_rows(desk):
    """Plays rows 1 to 3 and returns what the agent saw after each."""
    seen = []
    ticket = checks.passed(desk.open_ticket("client-17", FIRST)).json()["id"]
    desk.wait_events(1)
    desk.clock.set("2026-11-23 09:30:00")
    checks.passed(desk.update("agent-5", ticket, owner_id=5))
    desk.clock.set("2026-11-23 09:35:00")
    seen.append(looks(desk, ticket))
    desk.clock.set("2026-11-23 11:40:00")
    checks.passed(desk.update(
        "agent-5", ticket, state="pending reminder",
        article={"body": QUESTION, "type": "email", "internal": False}))
    seen.append(looks(desk, ticket))
    desk.clock.set("2026-11-23 15:20:00")
    checks.passed(desk.write("client-17", ticket, AGAIN))
    seen.append(looks(desk, ticket))
    return ticket, seen


def test_reading_changes_nothing(desk):
    ticket, _ = first_rows(desk)
    before = desk.wait_state("17")
    for time in ("24 11:20:00", "25 15:00:00", "26 09:00:00"):
        desk.clock.set("2026-11-" + time)
        looks(desk, ticket)
        desk.view("client-17", ticket)
    assert desk.state("17") == before


def test_time_alone_brings_it_down(desk):
    ticket, _ = first_rows(desk)
    desk.update("agent-5", ticket, state="closed",
                article={"body": SORRY, "type": "email"})
    desk.clock.set("2026-12-23 09:00:00")
    assert looks(desk, ticket)["tier"] == "1"


def test_calm_client_beside_an_angry_one(desk):
    calm = desk.open_ticket("client-23", "Hello, where do I find my "
                            "invoices? Thank you!").json()["id"]
    desk.wait_events(1)
    ticket = desk.open_ticket("client-17", FIRST).json()["id"]
    desk.write("client-17", ticket, LEAVING)
    desk.write("client-17", ticket, MANAGER)
    desk.wait_events(4)
    assert int(looks(desk, ticket)["tier"]) > 1
    seen = looks(desk, calm)
    assert (seen["tier"], seen["phase"]) == ("1", "calm")


def test_no_words_of_a_message_are_kept(desk):
    """Neither in Redis nor in a log: only what they show."""
    first_rows(desk)
    client = desk.redis.client()
    kept = desk.nginx.log().encode()
    for key in desk.keys("*"):
        kept += key + client.dump(key)
    for word in (b"ridiculous", b"statement", b"October", b"invoice"):
        assert word not in kept
