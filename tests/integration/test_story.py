"""The main story (a fee charged twice), and what stories must not change."""

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
DONE = ("As promised: the 49 euros arrived this morning, and invoice 2211 is "
        "cancelled. Is everything right for you now?")
THANKS = "It is there. Thank you, that was well done in the end."


@pytest.fixture
def desk(make_stack):
    return make_stack(clock="2026-11-23 09:10:00")


def looks(desk, ticket):
    """What an agent's view says when all that happened has been committed."""
    wait_until(lambda: desk.metrics()["conflict_pending_events", ()] == 0,
               "nothing is on its way to Redis")
    return desk.seen(ticket)


def shows(seen, tier, phase, mode, step=None, reasons=""):
    """What an agent's view says, word by word."""
    assert (seen["tier"], seen["phase"], seen["mode"], seen.get("step"),
            seen.get("reasons", "")) == (str(tier), phase, mode, step, reasons)


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


def test_row_1_a_calm_question(desk):
    _, seen = first_rows(desk)
    shows(seen[0], 1, "calm", "collaborate")
    assert seen[0]["owner"] == "5"


def test_row_2_an_agent_asks_back(desk):
    _, seen = first_rows(desk)
    shows(seen[1], 1, "calm", "collaborate")


def test_row_3_the_first_outburst(desk):
    _, seen = first_rows(desk)
    shows(seen[2], 2, "venting", "listen", "listen", "repeat-contact, upset")
    assert seen[2]["channel"] == "email"


def test_whole_story_goes_up_and_comes_down(desk):
    ticket, _ = first_rows(desk)
    tiers = []

    def at(time, act=None):
        desk.clock.set("2026-11-" + time)
        if act:
            checks.passed(act)
        tiers.append(int(looks(desk, ticket)["tier"]))

    def agent(text, **more):
        return desk.update("agent-5", ticket, **more, article={
            "body": text, "type": "email", "internal": False})

    desk.clock.set("2026-11-24 12:05:00")
    at("24 12:05:00", desk.write("client-17", ticket, LEAVING))
    assert tiers[-1] >= 3
    assert "may-leave" in looks(desk, ticket)["reasons"]
    desk.clock.set("2026-11-24 13:35:00")
    at("24 13:35:00", desk.write("client-17", ticket, MANAGER))
    assert tiers[-1] >= 4
    assert "asks-for-manager" in looks(desk, ticket)["reasons"]
    desk.clock.set("2026-11-24 14:40:00")
    at("24 14:40:00", agent(SORRY))
    assert looks(desk, ticket)["phase"] == "recovering"
    desk.clock.set("2026-11-27 11:50:00")
    at("27 11:50:00", agent(DONE, state="closed"))
    desk.clock.set("2026-11-27 13:30:00")
    at("27 13:30:00", desk.write("client-17", ticket, THANKS))
    at("30 09:00:00")
    assert tiers[-1] == 1
    assert looks(desk, ticket)["phase"] == "calm"


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
    shows(looks(desk, calm), 1, "calm", "collaborate")


def test_no_words_of_a_message_are_kept(desk):
    """Neither in Redis nor in a log: only what they show."""
    first_rows(desk)
    client = desk.redis.client()
    kept = desk.nginx.log().encode()
    for key in desk.keys("*"):
        kept += key + client.dump(key)
    for word in (b"ridiculous", b"statement", b"October", b"invoice"):
        assert word not in kept
